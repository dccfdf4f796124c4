// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/ids.h"
#include "core/data/training.h"
#include "core/store/project.h"

#include <optional>
#include <stop_token>
#include <string>

namespace faces::tasks {

/// To train with one face: the way forward, and on the way back as much for the gradients of the inputs and once more
/// for those of the weights.
inline constexpr double kTrainingPasses = 3;

/// How fast a training is going to be.
struct TrainingSpeed {
    double multiplyAdds = 0;  ///< in a second, forward and back; 0: not known
    std::optional<RunId> run; ///< on which it was measured; nothing: reckoned from this machine's speed, or not known
    int runs = 0;             ///< how many runs were compared; `run` is the middle one of them
};

/// Measured, where the project has runs of the same kind of network on the same device (with as many threads, on
/// processors): the latest five count that have an epoch to go by, those of the same input side and widths alone if
/// there are any. An epoch to go by comes after the first, in which memory and threads are still being got ready, and
/// took a fifth of a second or more; less says more of the clock and of what else went on than of the network. A run's speed is
/// the median of its epochs', and the speed the median of the runs': one run beside which something else computed does
/// not decide. Of two middle ones the faster is taken, since what disturbs only slows.
///
/// Else, on processors, a share of what a product or a convolution reaches on this machine (LearnerFacts), which is
/// measured once a program, for a second on all cores, and not while a training goes on.
///
/// options: complete. device: as Learner::deviceFor says. A run does not know its machine: in a project that came from
/// another one its speed is that one's until runs here outnumber those. Reads no face. A stop throws Error{Cancelled}.
TrainingSpeed trainingSpeed(const store::Project &project, const TrainOptions &options, const std::string &device,
                            const std::stop_token &stop);

} // namespace faces::tasks
