// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/cut_state.h"

#include "core/data/same_place.h"
#include "core/tasks/photos.h"

#include <algorithm>

namespace faces::ui {

namespace {

bool same(const Face &face, const FacePlace &place) { return samePlace({face.box, face.angleDegrees}, place); }

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

/// Goes through the faces of a photo, which outlives it.
class CutTally {
public:
    explicit CutTally(const Photo &photo) : m_photo(photo) {}
    void add(const Face &face)
    {
        ++(face.rejected ? m_cut.rejected : m_cut.kept);
        // A rejected face has its place too, unless it was left out by an earlier cut: then cutting brings it back.
        if (standsWhereItWouldBeCut(m_photo, face) && (!face.rejected || face.rejectReason != tasks::kLeftOutReason))
            ++m_standing;
        else if (!face.rejected)
            m_strays = true;
    }
    PhotoCut cut() const
    {
        PhotoCut cut = m_cut;
        cut.asDrawn = !m_strays && m_standing > 0 && m_standing == facesToCut(m_photo);
        return cut;
    }

private:
    const Photo &m_photo;
    PhotoCut m_cut;
    int m_standing = 0;
    bool m_strays = false; ///< a kept face lies elsewhere
};

} // namespace

std::optional<int> facesToCut(const Photo &photo)
{
    if (photo.grid)
        return photo.grid->grid.facesToCut(photo.widthPx, photo.heightPx);
    return photo.boxes ? std::optional(static_cast<int>(photo.boxes->size())) : std::nullopt;
}

std::map<PhotoId, PhotoCut> cutsOf(const std::vector<Photo> &photos, const std::vector<Face> &faces)
{
    std::map<PhotoId, CutTally> tallies;
    for (const Photo &photo : photos)
        if (photo.faces > 0)
            tallies.emplace(photo.id, CutTally(photo));
    for (const Face &face : faces)
        if (const auto tally = tallies.find(face.photo); tally != tallies.end())
            tally->second.add(face);
    std::map<PhotoId, PhotoCut> cuts;
    for (const auto &[photo, tally] : tallies)
        cuts.emplace(photo, tally.cut());
    return cuts;
}

bool cutAsDrawn(const Photo &photo, const std::vector<Face> &faces)
{
    CutTally tally(photo);
    for (const Face &face : faces)
        if (face.photo == photo.id)
            tally.add(face);
    return tally.cut().asDrawn;
}

bool isDoubtful(const Photo &photo) { return photo.grid && photo.grid->confidence < kDoubtfulGrid && photo.faces == 0; }

} // namespace faces::ui
