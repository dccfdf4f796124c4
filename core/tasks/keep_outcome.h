// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/learn/learner.h"
#include "core/tasks/out_of_fold.h"
#include "core/tasks/score_run.h"

#include <stop_token>
#include <vector>

// What becomes of a network that was trained: its file, thresholds, scores and predictions. In three steps, so that the
// weights are kept whatever happens to the rest, and the test faces are looked at once, at the thresholds that stay
// (of a run that is stopped before its network is through then, and once more at its end).
namespace faces::tasks {

/// All that a training takes from the project, read before it begins: what is undone, lost or damaged while it goes on
/// cannot take away what it learns.
struct Material {
    std::vector<Attribute> attributes;
    TrainRequest request;
    PartData validation, test; ///< the table of `validation` is in `request` until the training has ended
    FoldNeed need;             ///< of thresholds out of fold, where they were asked for
    FoldExtras extras;
};

/// A model as it is kept, with what it says of the validation faces.
struct KeptModel {
    Model model;
    JudgedPart validation;
};

/// First: writes the weights, then thresholds from validation, its scores and predictions; the run has no test scores
/// any more. Takes the validation part out of the material. before: the run as it stands in the project; what a person
/// set for the same network stays.
KeptModel keepOutcome(store::Project &project, Run &run, const Run &before, TrainOutcome &outcome, Material &material,
                      ProgressSink &progress);

/// Second: thresholds where validation holds few yes and no person set one. False if that was stopped: those from
/// validation stay for now.
bool keepFoldedThresholds(store::Project &project, Run &run, const RunFaces &faces, const Material &material,
                          KeptModel &kept, const std::stop_token &stop, ProgressSink &progress);

/// Third: test scores and predictions, and one look more at the test faces. Takes the test part out of the material.
void keepTestScores(store::Project &project, Run &run, Material &material, const KeptModel &kept,
                    ProgressSink &progress);

} // namespace faces::tasks
