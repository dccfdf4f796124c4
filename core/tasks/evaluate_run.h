// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/score_run.h"

#include <cstddef>
#include <vector>

namespace faces::tasks {

/// What a run's networks said out of fold (core/tasks/out_of_fold.h), with labels and groups as they are now: where a
/// threshold is chosen on it, so is every later one.
struct FoldedJudgements {
    JudgedPart judged;                   ///< the run's faces of training and validation, each once; no pixels
    std::vector<std::size_t> attributes; ///< places among the run's whose thresholds are chosen on it; ascending
    /// False: the threshold of this attribute is chosen on the validation faces.
    bool decides(std::size_t attribute) const;
};

/// No attributes and no rows where the run had no folds or they did not come to their end. Faces that were rejected or
/// went away since are left out. Reads the database only, no pictures. attributes: those that folds were trained for.
FoldedJudgements foldedJudgements(const store::Project &project, const Run &run);

} // namespace faces::tasks
