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
    /// Training and judging the validation faces after each epoch, and `folds`; preparing faces, checkpoints and scores
    /// left out.
    /// 0: not known, for a graphics card that has not trained this network for long enough yet, and while a training
    /// keeps the processor busy that would have to be measured first.
    double seconds = 0;
    /// At its peak, reckoned as on a processor; the sum of
    /// - the faces of all three parts as they are prepared, a byte for each channel of each pixel: they stay from
    ///   beginning to end, however many there are;
    /// - what folds hold beside them: the faces judged or learned from in the other form where the recipe multiplies,
    ///   one fold's own copies (two thirds of all that is learned from), and the weights of the run's network;
    /// - NetworkCost::stateBytes and stepBytes, see core/learn/cost.h;
    /// - the weights of a new best epoch while those of the one before are still there: counted beside the gradients,
    ///   whose place the heap does not always have in one piece again;
    /// - LibTorch and OpenCV with their threads, the faces' records and spare room of the heap: 0.25 GB.
    std::int64_t memoryBytes = 0;
    std::int64_t parameters = 0;  ///< with one network per attribute: of all of them together
    double multiplyAdds = 0;      ///< for one face on its way forward
    std::size_t trainFaces = 0;   ///< pictures of an epoch, after multiplication by the recipe
    /// The run that the speed was measured on; else it is reckoned from a product measured on this machine.
    std::optional<RunId> fromRun;
    int comparedRuns = 0; ///< of so many runs' speeds that one's is the middle; 0 without `fromRun`
    /// More trainings for out-of-fold thresholds: 0 where they are not asked for or no attribute has need of them. At
    /// most so many: which folds could teach nothing is known only when faces are read. Each is reckoned at the full
    /// number of epochs, though it ends at the run's best one.
    int folds = 0;
};

/// For the current split; where there is none, for the one that the training would make, which is not written. Nothing
/// where there is nothing to learn from (no faces, no known label in the training part, no attribute). For the speed
/// see core/tasks/training_speed.h.
///
/// Faces are counted by the database, none is read, so this is quick however many there are. The price is that three
/// counts are upper bounds or shares: faces that came after the split count as training's, where they go unless
/// somebody of their group is elsewhere; without a split each part has its share of the faces, as makeSplit() gives it
/// within the largest group; and so has each attribute's yes, for folds.
///
/// May take a second where the machine has to be measured: not for the window's thread. A stop throws Error{Cancelled},
/// between one count and the next. Throws Error{Usage} for options out of their ranges and for attributes that are not
/// in use.
std::optional<TrainingEstimate> estimateTraining(const store::Project &project, TrainOptions options,
                                                 std::stop_token stop);

} // namespace faces::tasks
