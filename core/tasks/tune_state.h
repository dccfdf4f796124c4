// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/tuning.h"
#include "core/store/project.h"

#include <cstdint>
#include <string>

namespace faces::tasks {

// What can be said of a search without going on with it. Both read the project; not for the window's thread.

/// Bytes on the disk of the weights that are kept for its trials that may go on.
std::int64_t keptWeightBytes(const store::Project &project, TuningId tuning);

/// Why resumeTuning() could not go on with this search, as a sentence; empty: it can. Looks at what it would look at:
/// whether another search came later, its split, and whether faces and labels are still those that it began with.
std::string whyNotGoneOn(const store::Project &project, const Tuning &tuning);

} // namespace faces::tasks
