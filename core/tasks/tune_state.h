// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/tuning.h"
#include "core/store/project.h"
#include "core/tasks/training_data.h"

#include <cstdint>
#include <string>

namespace faces::tasks {

// What can be said of a search without going on with it. All of it reads the project; not for the window's thread.

/// Bytes on the disk of the weights that are kept for its trials that may go on.
std::int64_t keptWeightBytes(const store::Project &project, TuningId tuning);

/// What a search learns from, the same as when it began.
struct SearchData {
    RunFaces faces;
    Recipe recipe;
};
/// Throws Error{Usage} where faces, labels, the split or the recipe changed since, or an attribute is gone;
/// Error{BadProject} where its split is missing.
SearchData searchData(const store::Project &project, const Tuning &tuning);

/// Why resumeTuning() could not go on with this search, as a sentence; empty: it can. Looks at whether another search
/// came later, and at searchData().
std::string whyNotGoneOn(const store::Project &project, const Tuning &tuning);

} // namespace faces::tasks
