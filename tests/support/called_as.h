// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <initializer_list>

namespace faces::test {

/// One of the test programs that were compiled together: the name of its file, and its main().
struct TestProgram {
    const char *name;
    int (*main)(int, char **);
};

/// Runs the program whose name this one was called by (argv[0] without its folder, as a link names it) and returns what it
/// returns; 2, and a sentence on stderr, where there is none of that name.
int runCalled(std::initializer_list<TestProgram> programs, int argc, char **argv);

} // namespace faces::test
