// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/carry_masks.h"
#include "core/tasks/photo_steps.h"

#include "core/data/same_place.h"

#include <algorithm>
#include <set>
#include <utility>

namespace faces::tasks {

namespace {

Face placeOf(const Photo &photo, const CutCell &cell)
{
    Face face;
    face.photo = photo.id;
    face.row = cell.row;
    face.column = cell.column;
    face.box = cell.place.box;
    face.angleDegrees = cell.place.angleDegrees;
    return face;
}

/// Faces of an earlier cut that no cell covers now are rejected, never deleted; those that come back are kept again.
int settleEarlierFaces(store::Project &project, const std::vector<Piece> &pieces, const std::vector<Face> &existing)
{
    std::set<FaceId> covered;
    for (const Piece &piece : pieces)
        covered.insert(piece.existing);
    std::vector<FaceId> gone;
    std::vector<FaceId> back;
    for (const Face &face : existing) {
        if (!covered.contains(face.id) && !face.rejected)
            gone.push_back(face.id);
        else if (covered.contains(face.id) && face.rejected && face.rejectReason == kLeftOutReason)
            back.push_back(face.id);
    }
    project.rejectFaces(gone, kLeftOutReason);
    project.keepFaces(back);
    return static_cast<int>(gone.size());
}

bool hasLabels(const Face &face)
{
    return std::ranges::any_of(face.labels, [](LabelValue value) { return value != LabelValue::Unknown; });
}

/// The mask that an earlier face gets. What a person made of it while the photo was being cut comes first.
void settleMask(const store::Project &project, Piece &piece, const Face &face, CutPhoto &cut)
{
    const FacePlace before{face.box, face.angleDegrees};
    const bool moved = !samePlace(before, piece.cell.place);
    const bool touched = face.mask != piece.maskSeen;
    const bool masked = face.mask != PictureId{};
    const bool byHand = masked && (piece.brushed || touched);
    cut.masksAnew += moved && masked ? 1 : 0;
    cut.masksCarried += moved && byHand ? 1 : 0;
    if (touched && !masked)
        piece.pixels.mask.clear(); // the background was brought back
    if (!byHand && !piece.keepsMask)
        return;
    Bytes mask = keptPixels(project, face.id).mask;
    piece.pixels.mask = moved ? carriedMask(mask, before, piece.cell.place, piece.pixels.mask) : std::move(mask);
}

void storePieces(store::Project &project, const Photo &photo, std::vector<Piece> &pieces)
{
    std::vector<store::NewFace> fresh;
    std::vector<Piece *> freshPieces;
    for (Piece &piece : pieces) {
        if (!piece.cell.isNew) {
            project.recutFace(piece.existing, placeOf(photo, piece.cell), piece.pixels);
            continue;
        }
        fresh.push_back({placeOf(photo, piece.cell), std::move(piece.pixels)});
        freshPieces.push_back(&piece);
    }
    const std::vector<FaceId> ids = project.addFaces(std::move(fresh));
    const std::vector<Face> added = project.facesById(ids); // with the numbers that the project gave
    for (std::size_t i = 0; i < added.size(); ++i)
        freshPieces[i]->cell.number = added[i].number;
}

} // namespace

store::FacePixels keptPixels(const store::Project &project, FaceId face)
{
    try {
        return project.pixels(face);
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::NotFound && error.kind() != ErrorKind::BadProject)
            throw;
        return {};
    }
}

void recordBoxes(store::Project &project, const Photo &photo)
{
    if (!photo.grid && photo.boxes)
        project.setPhotoBoxes(photo.id, photo.boxes);
}

CutPhoto recordPieces(store::Project &project, const Photo &photo, std::vector<Piece> pieces)
{
    const std::vector<Face> existing = project.faces({.rejected = true, .photo = photo.id});
    matchExisting(pieces, existing);
    CutPhoto cut{photo, {}, settleEarlierFaces(project, pieces, existing)};
    for (Piece &piece : pieces)
        if (const auto face = std::ranges::find(existing, piece.existing, &Face::id); face != existing.end()) {
            settleMask(project, piece, *face, cut);
            cut.labelled += hasLabels(*face) ? 1 : 0;
        }
    storePieces(project, photo, pieces);
    for (const Piece &piece : pieces)
        cut.cells.push_back(piece.cell);
    return cut;
}

} // namespace faces::tasks
