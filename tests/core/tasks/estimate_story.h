// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/estimate_training.h"
#include "core/tasks/run_start.h"
#include "tests/core/tasks/run_story.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace faces::test {

inline bool near(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }

inline std::optional<tasks::TrainingEstimate> estimated(const store::Project &project, const TrainOptions &options = {})
{
    return tasks::estimateTraining(project, options, {});
}

/// A finished run whose epochs took so long, as a training leaves it.
inline RunId addFinishedRun(store::Project &project, TrainOptions options, const std::vector<double> &seconds)
{
    Run run = tasks::beginningOf(project, std::move(options)).run;
    run.state = RunState::Finished;
    run.device = "cpu";
    for (const double one : seconds) {
        EpochRecord &epoch = run.history.emplace_back();
        epoch.epoch = static_cast<int>(run.history.size());
        epoch.seconds = one;
    }
    return project.addRun(run);
}

/// What a training would take; makes the split where there is none.
inline PartSizes sizesTaken(store::Project &project, const TrainOptions &options)
{
    return tasks::beginningOf(project, options).run.sizes;
}

} // namespace faces::test
