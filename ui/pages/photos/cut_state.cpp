// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/cut_state.h"

#include "core/data/same_place.h"
#include "core/tasks/photos.h"

#include <algorithm>

namespace faces::ui {

namespace {

bool same(const Face &face, const FacePlace &place)
{
    return samePlace({face.box, face.angleDegrees}, place);
}

bool standsWhereItWouldBeCut(const Photo &photo, const Face &face)
{
    if (!photo.grid)
        return photo.boxes &&
               std::ranges::any_of(*photo.boxes, [&](const FacePlace &place) { return same(face, place); });
    const Grid &grid = photo.grid->grid;
    return face.row >= 0 && face.row < grid.rows && face.column >= 0 && face.column < grid.columns &&
           grid.isCut(face.row, face.column, photo.widthPx, photo.heightPx) &&
           same(face, grid.place(face.row, face.column, photo.widthPx, photo.heightPx));
}

} // namespace

std::optional<int> facesToCut(const Photo &photo)
{
    if (photo.grid)
        return photo.grid->grid.facesToCut(photo.widthPx, photo.heightPx);
    return photo.boxes ? std::optional(static_cast<int>(photo.boxes->size())) : std::nullopt;
}

bool cutAsDrawn(const Photo &photo, const std::vector<Face> &faces)
{
    int standing = 0;
    for (const Face &face : faces) {
        if (face.photo != photo.id)
            continue;
        // A rejected face has its place too, unless it was left out by an earlier cut: then cutting brings it back.
        if (standsWhereItWouldBeCut(photo, face) && (!face.rejected || face.rejectReason != tasks::kLeftOutReason))
            ++standing;
        else if (!face.rejected)
            return false;
    }
    return standing > 0 && standing == facesToCut(photo);
}

bool isDoubtful(const Photo &photo) { return photo.grid && photo.grid->confidence < kDoubtfulGrid && photo.faces == 0; }

} // namespace faces::ui
