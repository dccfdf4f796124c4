// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/journeys/kills/stage.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace faces::test {

/// The calls of one job, one after the other.
using Calls = std::vector<QStringList>;

/// A job of the program that is killed again and again. A new one is a new row of scenarios().
struct Scenario {
    const char *name;
    int share;      ///< of the kills of the long mode, in relation to the others'
    int shortKills; ///< in the ordinary run
    std::function<void(const Stage &)> prepare;
    std::function<Calls(const Stage &)> calls;
    /// What the job changes, as text: after a kill it is as it was before the call that died, or as after it.
    std::function<std::string(const Stage &)> state;
    /// Several files are written one after the other: each line of the state is as before or as after.
    bool lineByLine = false;
    /// Nothing is compared in the middle, only the end: a training is somewhere on its way.
    bool onItsWay = false;
    /// Looked at before anybody opens the project again: what is wrong, or nothing.
    std::function<QString(const Stage &)> wrongOnDisk = {};
    /// What the killed call had said on its way and is not there: a sentence, or nothing.
    std::function<QString(const Stage &, const Call &)> brokenPromise = {};
    /// How to go on after `done` calls; usually with the rest of them.
    std::function<Calls(const Stage &, int done)> goOn = {};
};

const std::vector<Scenario> &scenarios();

// By concern, each in a file of its own.
std::vector<Scenario> factScenarios();     ///< import, cut, label, undo, split ...
std::vector<Scenario> trainingScenarios(); ///< train, tune
std::vector<Scenario> outputScenarios();   ///< export, publish, report
std::vector<Scenario> keepingScenarios();  ///< make, migrate, repair
std::vector<Scenario> snapshotScenarios(); ///< only of a program that knows them

/// The project's rows (see rowsOf()); empty where there is no project.
std::string projectState(const Stage &stage);

} // namespace faces::test
