// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/fold_plan.h"
#include "core/tasks/score_run.h"
#include "core/tasks/training_data.h"

#include <optional>
#include <stop_token>
#include <vector>

// Thresholds where validation holds few yes. A threshold chosen on a handful of yes follows the accident of who they
// are. So the groups of training and validation together are dealt to folds, one network a fold learns from all others
// and judges the faces held out, and the threshold is chosen on what was said of all of them ("out of fold": the
// cross-validatory choice of Stone, "Cross-validatory choice and assessment of statistical predictions", 1974). Test
// faces take no part. What the run's own network is, and what it says, does not change.
//
// A fold's network learns with the run's own options and seed, for as many epochs as the run's network had at its best,
// at the rates of the run's whole length: it is as far in its training as the network whose threshold is wanted, and
// never longer. That number of epochs was chosen on the validation faces, which are held out in folds too: their labels
// had a small share in when the networks that judge them stopped, as in every score of the validation part.
//
// Networks differ in how sure they are, so each fold's probabilities are taken at that fold's own temperature
// (fittedTemperature() over the held-out faces, all attributes together), as the run's are at its own: both are then
// probabilities at their word, which is what a threshold must carry over from one network to the other. The run's
// temperature would do so only if all networks erred alike. So the labels of a fold's held-out faces do choose one
// number, for all attributes together; it changes no order within the fold, only where the fold lies beside the others.
namespace faces::tasks {

/// What folds take besides the run's own tables where its recipe multiplies faces: training faces once and unaltered,
/// to be judged, and validation faces multiplied, to be learned from. Both are empty for the plain recipe.
struct FoldExtras {
    PartData unaltered, multiplied;
};
FoldExtras loadFoldExtras(const store::Project &project, const RunFaces &faces, const Recipe &recipe,
                          const FacePreparer &preparer, const std::stop_token &stop, ProgressSink &progress);

/// A prepared face where it stands: the table is not owned.
struct FoldRow {
    FaceId face{};
    const FaceTable *table = nullptr;
    std::size_t row = 0;
};
struct FoldRows {
    std::vector<FoldRow> learn; ///< faces of training and validation, as often as the recipe has it
    std::vector<FoldRow> judge; ///< each of them once and unaltered
};
/// train: the run's training rows, in the order of `faces`.
FoldRows foldRows(const RunFaces &faces, const FaceTable &train, const PartData &validation, const FoldExtras &extras);

/// Trains and judges the folds that the project does not have yet, and writes each down as it ends, so that a training
/// that was killed goes on with those that are left; within a fold it goes on from a checkpoint in the run's folder, or
/// from the fold's beginning where that cannot be read. Who is held out with whom stays as it was dealt first, whoever
/// is joined since. run: with its best epoch. Returns all faces of `rows.judge` with their labels and what was said of
/// them, no pixels; nothing if it was stopped. Progress: "Out-of-fold thresholds: network 2 of
/// 3" while it learns, then the same with ", judging" behind it. Throws as Learner::train().
std::optional<JudgedPart> judgedOutOfFold(store::Project &project, const Run &run, const RunFaces &faces,
                                          const FoldRows &rows, const std::stop_token &stop, ProgressSink &progress);

/// Whether the fold ended or is not wanted any more; fold: from 0. No harm where there is no checkpoint.
void forgetFoldCheckpoint(const store::Project &project, RunId run, int fold);

} // namespace faces::tasks
