// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QStringList>

#include <filesystem>
#include <vector>

namespace faces::test {

/// One order to the program that writes something.
struct WriteScenario {
    enum class Kind {
        Step,   ///< it is in the project wholly or not at all
        Run,    ///< a training: one that failed may stay in the list of runs
        Search, ///< a search for options: its trials come one by one
        Files,  ///< files outside of the project, all of them or none
        Making  ///< a project, or nothing
    };
    QString name;
    Kind kind = Kind::Step;
    QString project;       ///< which prepared one: see prepareProjects(); empty: none
    QStringList arguments; ///< @P: the project, @T: the folder of this try, @S: what was prepared
    bool sameBytes = true; ///< its files have no times in them

    QStringList filledIn(const std::filesystem::path &tryFolder, const std::filesystem::path &prepared) const;
};

const std::vector<WriteScenario> &writeScenarios();

/// Below `folder`: the projects plain, trained, broken (a training that failed after its first epoch), loose (something
/// for “check --repair”), demo (enough faces to learn suggestions from) and old (of the first version); sheet.png and
/// the exported set “set”.
/// all: without it, neither broken nor demo.
void prepareProjects(const std::filesystem::path &folder, bool all);

} // namespace faces::test
