// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/called_as.h"

#include <cstdio>
#include <filesystem>
#include <string>

namespace faces::test {

int runCalled(std::initializer_list<TestProgram> programs, int argc, char **argv)
{
    const std::string name = std::filesystem::path(argv[0]).filename().string();
    for (const TestProgram &program : programs) {
        if (name == program.name)
            return program.main(argc, argv);
    }
    std::fprintf(stderr, "%s holds several tests; call one by its link, in the folder above:\n", name.c_str());
    for (const TestProgram &program : programs)
        std::fprintf(stderr, "  %s\n", program.name);
    return 2;
}

} // namespace faces::test
