// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/workspace.h"

#include <set>
#include <span>
#include <vector>

namespace faces::ui {

/// Which faces of a project are shown. Conditions are joined by "and"; none of them: all faces.
struct FaceFilter {
    bool unlabelled = false; ///< kept, with a label that is still unknown
    bool rejected = false;
    std::set<AttributeId> yes; ///< all of these are yes; rejected faces only together with `rejected`

    bool all() const { return !unlabelled && !rejected && yes.empty(); }
    bool operator==(const FaceFilter &) const = default;
};

/// What the label says; unknown as well where the face has no such label yet.
LabelValue valueOf(const Face &face, const Workspace::Shown &attribute);
/// No shown attribute is unknown.
bool isLabelled(const Face &face, const std::vector<Workspace::Shown> &attributes);
bool matches(const Face &face, const FaceFilter &filter, const std::vector<Workspace::Shown> &attributes);

/// What the chips show before they are pressed, each for itself.
struct FilterCounts {
    int all = 0, kept = 0, unlabelled = 0, rejected = 0;
    std::vector<int> yes, no; ///< per shown attribute, kept faces
};

/// Labels of a face: one per shown attribute, in their order.
using ShownLabels = std::span<const LabelValue>;
/// Counts a face. times: 1, or -1 to take it back. `counts` has a place for each attribute.
void count(FilterCounts &counts, bool rejected, ShownLabels labels, int times);

/// By walking over all of them. The window asks FaceCounts, which does that once.
FilterCounts countFaces(const std::vector<Face> &faces, const std::vector<Workspace::Shown> &attributes);

} // namespace faces::ui
