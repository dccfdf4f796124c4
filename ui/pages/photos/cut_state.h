// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/photo.h"

#include <map>
#include <optional>
#include <vector>

namespace faces::ui {

/// How many faces cutting a photo gives; nothing while nobody knows (no grid, and not looked for faces yet).
std::optional<int> facesToCut(const Photo &photo);

/// What became of a photo's cut.
struct PhotoCut {
    int kept = 0, rejected = 0; ///< faces
    bool asDrawn = false;       ///< as cutAsDrawn()
};
/// Of every photo with faces.
std::map<PhotoId, PhotoCut> cutsOf(const std::vector<Photo> &photos, const std::vector<Face> &faces);

/// The project's faces of a photo are what cutting it now would give: cutting again would change nothing.
bool cutAsDrawn(const Photo &photo, const std::vector<Face> &faces);

/// Nobody has said yet whether this grid lies right, and nothing was cut by it.
bool isDoubtful(const Photo &photo);

} // namespace faces::ui
