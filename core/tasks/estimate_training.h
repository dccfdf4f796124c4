// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/ids.h"
#include "core/data/training.h"
#include "core/store/project.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>

namespace faces::tasks {

/// What a training is going to take, before it begins.
struct TrainingEstimate {
    /// Training and judging the validation faces after each epoch; preparing faces, checkpoints and scores left out.
    /// 0: not known, for a graphics card that has not trained this network yet, and while a training keeps the
    /// processor busy that would have to be measured first.
    double seconds = 0;
    /// At its peak: weights with what is kept beside them or written, one batch with all that the way back needs, the
    /// faces of all three parts as they are prepared, and the learner's library.
    std::int64_t memoryBytes = 0;
    std::int64_t parameters = 0;  ///< with one network per attribute: of all of them together
    double multiplyAdds = 0;      ///< for one face on its way forward
    std::size_t trainFaces = 0;   ///< pictures of an epoch, after multiplication by the recipe
    std::optional<RunId> fromRun; ///< the run whose speed was taken; else a product measured on this machine
};

/// For the current split; where there is none, for the one that the training would make, which is not written. The
/// speed is that of the latest run of the same kind of network on the same device (with as many threads, on
/// processors), per multiplication; a run does not know its machine, so in a project that came from another one it is
/// that one's until the first run here has ended. Without such a run it is a share of a measured product's. Nothing
/// where there is nothing to learn from (no faces, no known label in the training part, no attribute). May take a
/// second: not for the window's thread. A stop throws Error{Cancelled}. Throws Error{Usage} for options out of their
/// ranges.
std::optional<TrainingEstimate> estimateTraining(const store::Project &project, TrainOptions options,
                                                 std::stop_token stop);

} // namespace faces::tasks
