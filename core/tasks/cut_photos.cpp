// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/cut_tools.h"
#include "core/tasks/photo_steps.h"

#include "core/base/one_of_many.h"
#include "core/base/text.h"
#include "core/data/same_place.h"
#include "core/vision/cut_face.h"
#include "core/vision/read_photo.h"

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include <algorithm>
#include <mutex>
#include <set>

namespace faces::tasks {

namespace {

std::vector<Piece> placesOn(const Photo &photo)
{
    std::vector<Piece> pieces;
    if (!photo.grid) {
        for (const FacePlace &place : photo.boxes.value_or(std::vector<FacePlace>()))
            pieces.push_back({.cell = {-1, -1, place}, .existing = {}, .pixels = {}});
        return pieces;
    }
    const Grid &grid = photo.grid->grid;
    for (int row = 0; row < grid.rows; ++row)
        for (int column = 0; column < grid.columns; ++column)
            if (grid.isCut(row, column, photo.widthPx, photo.heightPx))
                pieces.push_back({.cell = {row, column, grid.place(row, column, photo.widthPx, photo.heightPx)},
                                  .existing = {},
                                  .pixels = {}});
    return pieces;
}

/// Cuts all pieces on all cores; a stop ends it within one face.
void cutAll(const cv::Mat &photo, std::vector<Piece> &pieces, const MaskFinder *masks, const std::stop_token &stop)
{
    forEachOnAllCores(pieces.size(), stop, [&](std::size_t i) {
        Piece &piece = pieces[i];
        const cv::Mat face = vision::cutFace(photo, piece.cell.place.box, piece.cell.place.angleDegrees);
        piece.pixels = {vision::encodePng(face), {}};
        if (masks && piece.wantsMask)
            piece.pixels.mask = vision::encodePng(masks->mask(face));
    });
}

/// Gives each piece the existing face that it overlaps most, by half or more; each face once.
void matchExisting(std::vector<Piece> &pieces, const std::vector<Face> &existing)
{
    std::set<FaceId> taken;
    for (Piece &piece : pieces) {
        double best = 0.5;
        for (const Face &face : existing) {
            const double share = overlap(piece.cell.place.box, face.box);
            if (share >= best && !taken.contains(face.id)) {
                best = share;
                piece.existing = face.id;
                piece.cell.number = face.number;
            }
        }
        if (piece.existing != FaceId{}) {
            taken.insert(piece.existing);
            piece.cell.isNew = false;
        }
    }
}

/// Which pieces want a new mask. What a person made of an earlier cut stays: the mask of a face that did not move,
/// brushed or not, and the background that was kept for single faces. The mask of a face that moved lies wrongly and is
/// made anew, whether backgrounds are to be removed or not. New faces, and those of a photo none of whose faces had a
/// mask, are treated as wished.
void decideMasks(std::vector<Piece> &pieces, const std::vector<Face> &existing, bool removeBackground)
{
    const bool chosenSingly = std::ranges::any_of(existing, [](const Face &face) { return face.mask != PictureId{}; });
    for (Piece &piece : pieces) {
        const auto face = std::ranges::find(existing, piece.existing, &Face::id);
        const bool masked = face != existing.end() && face->mask != PictureId{};
        if (face == existing.end())
            piece.wantsMask = removeBackground;
        else if (masked)
            piece.wantsMask = !samePlace({face->box, face->angleDegrees}, piece.cell.place);
        else
            piece.wantsMask = removeBackground && !chosenSingly;
        piece.keepsMask = masked && !piece.wantsMask;
    }
}

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

void storePieces(store::Project &project, const Photo &photo, std::vector<Piece> &pieces)
{
    std::vector<store::NewFace> fresh;
    std::vector<Piece *> freshPieces;
    for (Piece &piece : pieces) {
        if (!piece.cell.isNew) {
            if (piece.keepsMask)
                piece.pixels.mask = project.pixels(piece.existing).mask;
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

std::vector<Piece> cutPieces(const store::Project &project, Photo &photo, const cv::Mat &pixels, const CutTools &tools,
                             const std::stop_token &stop)
{
    if (!photo.grid && !photo.boxes)
        photo.boxes = tools.places->find(pixels);
    std::vector<Piece> pieces = placesOn(photo);
    if (pieces.empty())
        throw Error(ErrorKind::BadInput, "No grid and no faces were found on it. Give its columns and rows.");
    if (photo.id != PhotoId{}) {
        const std::vector<Face> existing = project.faces({.rejected = true, .photo = photo.id});
        matchExisting(pieces, existing);
        decideMasks(pieces, existing, tools.removesBackground());
    } else {
        decideMasks(pieces, {}, tools.removesBackground());
    }
    const bool any = std::ranges::any_of(pieces, &Piece::wantsMask);
    cutAll(pixels, pieces, any ? &tools.masks() : nullptr, stop);
    return pieces;
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
    CutPhoto cut{photo, {}, settleEarlierFaces(project, pieces, existing), 0};
    for (const Piece &piece : pieces) {
        const auto face = std::ranges::find(existing, piece.existing, &Face::id);
        cut.masksAnew += piece.wantsMask && face != existing.end() && face->mask != PictureId{} ? 1 : 0;
    }
    storePieces(project, photo, pieces);
    for (const Piece &piece : pieces)
        cut.cells.push_back(piece.cell);
    return cut;
}

int CutResult::faces() const
{
    int count = 0;
    for (const CutPhoto &photo : photos)
        count += static_cast<int>(std::ranges::count(photo.cells, true, &CutCell::isNew));
    return count;
}

CutResult cutPhotos(store::Project &project, const std::vector<PhotoId> &photos, const CutOptions &options,
                    std::stop_token stop, ProgressSink &progress)
{
    CutResult result;
    std::vector<std::pair<Photo, std::vector<Piece>>> cut;
    const CutTools tools(options.removeBackground, options.models);
    const auto total = static_cast<std::int64_t>(photos.size());
    const std::string stage = options.removeBackground ? "Cutting faces and removing backgrounds" : "Cutting faces";
    const std::vector<Photo> all = project.photos();
    for (std::int64_t done = 0; const PhotoId id : photos) {
        throwIfStopped(stop);
        progress.progress({stage, done++, total});
        const auto known = std::ranges::find(all, id, &Photo::id);
        if (known == all.end())
            continue;
        triedOne(known->path, result.skipped, [&] {
            Photo photo = *known;
            auto pieces = cutPieces(project, photo, loadPhoto(photo), tools, stop);
            cut.emplace_back(std::move(photo), std::move(pieces));
        });
    }
    project.asOneStep(fmt::format("Cut {}", counted(static_cast<long long>(cut.size()), "photo", "photos")), [&] {
        for (auto &[photo, pieces] : cut) {
            recordBoxes(project, photo);
            result.photos.push_back(recordPieces(project, photo, std::move(pieces)));
        }
    });
    progress.progress({stage, total, total});
    return result;
}

CutResult slice(store::Project &project, const std::vector<std::filesystem::path> &files, const CutPlan &plan,
                std::stop_token stop, ProgressSink &progress)
{
    CutResult result;
    std::vector<std::vector<Piece>> cut;
    const CutTools tools(plan.removeBackground, plan.models);
    auto photos = readPhotos(project, files, plan, result.skipped, stop, progress,
                             [&](ReadPhoto &one, const cv::Mat &pixels) {
                                 if (plan.kind == CutPlan::Kind::Auto && !plan.marginPx && !plan.gapPx)
                                     settleDoubtfulGrid(one, pixels, tools, result.remarks);
                                 if (plan.kind == CutPlan::Kind::Detect)
                                     one.photo.boxes.reset(); // asked for: looked for anew
                                 cut.push_back(cutPieces(project, one.photo, pixels, tools, stop));
                             });
    project.asOneStep(fmt::format("Cut {}", counted(static_cast<long long>(photos.size()), "photo", "photos")), [&] {
        recordPhotos(project, photos);
        for (std::size_t i = 0; i < photos.size(); ++i) {
            recordBoxes(project, photos[i].photo);
            result.photos.push_back(recordPieces(project, photos[i].photo, std::move(cut[i])));
        }
    });
    return result;
}

} // namespace faces::tasks
