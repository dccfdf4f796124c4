// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/journeys/program.h"

#include <QProcessEnvironment>

#include <filesystem>
#include <string>
#include <vector>

namespace faces::test {

/// What shall fail, of all that a program writes below a folder: see faulty/orders.h.
struct Fault {
    std::filesystem::path under;
    long at = 0; ///< 0: nothing, the points are only counted
    int with = 0;
    const char *how = "once"; ///< "once", "on": all from there on, "half": half of a write arrives
};

/// Whether this machine lets a program be treated so: a container may not.
bool faultsWork();

/// The surroundings of a program whose writes fail so. What was met is put down in `log`.
QProcessEnvironment faultySurroundings(const Fault &fault, const std::filesystem::path &log);

/// Runs `faces` so; its temporary files lie below the folder, too.
Called callFaultyFaces(const QStringList &arguments, const Fault &fault, const std::filesystem::path &log);

/// The lines of a log: "N KIND PATH".
std::vector<std::string> pointsIn(const std::filesystem::path &log);

/// What is wrong with what a program said as it failed (exit code 1); empty where it is one sentence for a person:
/// what, where, and what can be done, without the words of a library.
std::string troubleWithSentence(const std::string &stderrText);

} // namespace faces::test
