// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/exchange/sets.h"
#include "core/store/project.h"

#include <vector>

namespace faces::tasks {

/// Faces of a set that are in the project now.
struct BroughtFace {
    const exchange::ImportedFace *from = nullptr;
    FaceId id{};
};

/// Keeps what the set suggests beside what the same source suggested before. Nothing of it is sure: nobody measured
/// these scores. Returns how many there are. Not a step to undo.
int keepSuggestions(store::Project &project, const exchange::ImportedSet &set, const std::vector<BroughtFace> &faces);

/// Keeps what each of several people said; returns how many labels that were.
int keepOpinions(store::Project &project, const exchange::ImportedSet &set, const std::vector<BroughtFace> &faces);

} // namespace faces::tasks
