// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/training_data.h"

namespace faces::tasks {

/// A training that is about to begin: options complete, recipe, split, data and its fingerprint chosen; not written
/// down.
struct RunStart {
    Run run;
    RunFaces faces;
};

/// How training faces are multiplied: by the project's own recipe where it has one. Else the compact network gets each
/// once, for it alters them anew in every epoch, and the notebooks' networks get the classic recipe. A classic split
/// names the classic recipe's pictures, so there it is always that one.
Recipe recipeFor(const std::optional<Recipe> &own, Net net, const Split &split);

/// Throws Error{Usage} for out-of-fold thresholds on a classic split. by: of the split that is trained on.
void requireFoldable(const TrainOptions &options, SplitBy by);

/// Makes the default split where there is none. Throws Error{Usage} for options out of range, attributes that are not
/// in use or out-of-fold thresholds on a classic split, Error{Training} where there are no faces.
RunStart beginningOf(store::Project &project, TrainOptions options);

} // namespace faces::tasks
