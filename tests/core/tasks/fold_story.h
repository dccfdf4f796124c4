// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/out_of_fold.h"
#include "tests/core/tasks/run_story.h"

#include <array>
#include <string>

namespace faces::test {

/// A short training of sex and hair with out-of-fold thresholds.
inline TrainOptions inFolds(int epochs = 2)
{
    TrainOptions options = shortTraining(epochs);
    options.batch = 8;
    options.outOfFold = true;
    return options;
}

/// What is told while the network of a fold learns; fold: from 1.
inline std::string stageOf(int fold) { return "Out-of-fold thresholds: network " + std::to_string(fold) + " of 3"; }

/// Thirty persons of two pictures each.
inline void addPairs(store::Project &project)
{
    const std::vector<FaceId> ids = addPeople(project, 1, 60);
    for (std::size_t i = 0; i + 1 < ids.size(); i += 2)
        project.joinPerson(std::array{ids[i], ids[i + 1]});
}

} // namespace faces::test
