// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/carry_masks.h"
#include "core/tasks/cut_tools.h"
#include "core/tasks/open_photo.h"
#include "core/tasks/photo_steps.h"
#include "core/tasks/reading_order.h"

#include "core/base/one_of_many.h"
#include "core/base/text.h"
#include "core/data/same_place.h"
#include "core/vision/cut_face.h"
#include "core/vision/read_photo.h"

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include <algorithm>
#include <span>
#include <utility>

namespace faces::tasks {

namespace {

std::vector<Piece> placesOn(const Photo &photo)
{
    std::vector<Piece> pieces;
    if (!photo.grid) {
        for (const FacePlace &place : inReadingOrder(photo.boxes.value_or(std::vector<FacePlace>())))
            pieces.push_back({.cell = {-1, -1, place}, .pixels = {}, .before = {}});
        return pieces;
    }
    const Grid &grid = photo.grid->grid;
    for (int row = 0; row < grid.rows; ++row)
        for (int column = 0; column < grid.columns; ++column)
            if (grid.isCut(row, column, photo.widthPx, photo.heightPx))
                pieces.push_back({.cell = {row, column, grid.place(row, column, photo.widthPx, photo.heightPx)},
                                  .pixels = {},
                                  .before = {}});
    return pieces;
}

/// Cuts all pieces on all cores; a stop ends it within one face.
void cutAll(const cv::Mat &photo, std::vector<Piece> &pieces, const MaskFinder *masks, const std::stop_token &stop)
{
    forEachOnAllCores(pieces.size(), stop, [&](std::size_t i) {
        Piece &piece = pieces[i];
        const cv::Mat face = vision::cutFace(photo, piece.cell.place.box, piece.cell.place.angleDegrees);
        piece.pixels.picture = vision::encodePng(face);
        if (!masks || !piece.wantsMask)
            return;
        piece.pixels.mask = vision::encodePng(masks->mask(face));
        const store::FacePixels before = std::exchange(piece.before, {});
        piece.brushed = !before.mask.empty() && isBrushed(before, *masks);
    });
}

/// Which pieces want a new mask. What a person made of an earlier cut stays: the mask of a face that did not move,
/// brushed or not, and the background that was kept for single faces. The mask of a face that moved lies wrongly and is
/// made anew, whether backgrounds are to be removed or not (what was brushed is carried along later). New faces, and
/// those of a photo none of whose faces had a mask, are treated as wished.
void decideMasks(std::vector<Piece> &pieces, const std::vector<Face> &existing, bool removeBackground)
{
    const bool chosenSingly = std::ranges::any_of(existing, [](const Face &face) { return face.mask != PictureId{}; });
    for (Piece &piece : pieces) {
        const auto face = std::ranges::find(existing, piece.existing, &Face::id);
        piece.maskSeen = face != existing.end() ? face->mask : PictureId{};
        const bool masked = piece.maskSeen != PictureId{};
        if (face == existing.end())
            piece.wantsMask = removeBackground;
        else if (masked)
            piece.wantsMask = !samePlace({face->box, face->angleDegrees}, piece.cell.place);
        else
            piece.wantsMask = removeBackground && !chosenSingly;
        piece.keepsMask = masked && !piece.wantsMask;
    }
}

/// What is to be known of masks that are there before the cut. Read here: one connection, one thread.
void readMasks(const store::Project &project, std::vector<Piece> &pieces)
{
    for (Piece &piece : pieces) {
        if (piece.maskSeen == PictureId{})
            continue;
        store::FacePixels before = keptPixels(project, piece.existing);
        if (piece.keepsMask)
            piece.pixels.mask = std::move(before.mask);
        else
            piece.before = std::move(before);
    }
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
        readMasks(project, pieces);
    } else {
        decideMasks(pieces, {}, tools.removesBackground());
    }
    const bool any = std::ranges::any_of(pieces, &Piece::wantsMask);
    cutAll(pixels, pieces, any ? &tools.masks() : nullptr, stop);
    return pieces;
}

int CutResult::faces() const
{
    int count = 0;
    for (const CutPhoto &photo : photos)
        count += static_cast<int>(std::ranges::count(photo.cells, true, &CutCell::isNew));
    return count;
}

namespace {

using PiecesOfPhoto = std::pair<Photo, std::vector<Piece>>;

/// Undo names it: how much is at stake has to be in the name. of(one): its pieces.
template <typename Photos, typename Of> std::string stepOf(const Photos &photos, Of of)
{
    long long faces = 0;
    for (const auto &one : photos)
        faces += static_cast<long long>(of(one).size());
    return fmt::format("Cut {} from {}", counted(faces, "face", "faces"),
                       counted(static_cast<long long>(photos.size()), "photo", "photos"));
}

/// The project's photo as it is now; null where it was removed.
const Photo *photoNow(const std::vector<Photo> &photos, PhotoId id)
{
    const auto photo = std::ranges::find(photos, id, &Photo::id);
    return photo == photos.end() ? nullptr : &*photo;
}

/// Cuts one photo after the other; a stop leaves those that are wholly cut.
std::vector<PiecesOfPhoto> cutEach(const store::Project &project, const std::vector<PhotoId> &photos,
                                   const CutOptions &options, const std::stop_token &stop, ProgressSink &progress,
                                   CutResult &result)
{
    const CutTools tools(options.removeBackground, options.models);
    const std::string stage = options.removeBackground ? "Cutting faces and removing backgrounds" : "Cutting faces";
    const std::vector<Photo> all = project.photos();
    std::vector<PiecesOfPhoto> cut;
    result.wanted = static_cast<int>(photos.size());
    result.cancelled = wasStopped([&] {
        for (std::int64_t done = 0; const PhotoId id : photos) {
            throwIfStopped(stop);
            progress.progress({stage, done++, result.wanted});
            const Photo *known = photoNow(all, id);
            if (!known) {
                ++result.removed;
                continue;
            }
            triedOne(known->path, result.skipped, [&] {
                Photo photo = *known;
                const vision::PhotoFile read = openPhoto(photo, stop);
                auto pieces = cutPieces(project, photo, read.pixels, tools, stop);
                cut.emplace_back(std::move(photo), std::move(pieces));
            });
        }
        progress.progress({stage, result.wanted, result.wanted});
    });
    return cut;
}

} // namespace

CutResult cutPhotos(store::Project &project, const std::vector<PhotoId> &photos, const CutOptions &options,
                    std::stop_token stop, ProgressSink &progress)
{
    CutResult result;
    auto cut = cutEach(project, photos, options, stop, progress, result);
    const auto leaveOutRemoved = [&](const std::vector<Photo> &now) {
        result.removed += static_cast<int>(
            std::erase_if(cut, [&](const PiecesOfPhoto &one) { return !photoNow(now, one.first.id); }));
    };
    leaveOutRemoved(project.photos()); // so that the step says how many
    project.asOneStep(stepOf(cut, [](const PiecesOfPhoto &one) { return std::span(one.second); }), [&] {
        const std::vector<Photo> now = project.photos(); // from here on nothing can come between
        leaveOutRemoved(now);
        for (auto &[photo, pieces] : cut) {
            if (!photoNow(now, photo.id)->boxes) // what a person put meanwhile stays
                recordBoxes(project, photo);
            result.photos.push_back(recordPieces(project, photo, std::move(pieces)));
        }
    });
    return result;
}

CutResult slice(store::Project &project, const std::vector<std::filesystem::path> &files, const CutPlan &plan,
                std::stop_token stop, ProgressSink &progress)
{
    CutResult result;
    std::vector<std::vector<Piece>> cut;
    const CutTools tools(plan.removeBackground, plan.models);
    ReadPhotos read =
        readPhotos(project, files, plan, result.skipped, stop, progress, [&](ReadPhoto &one, const cv::Mat &pixels) {
            if (plan.kind == CutPlan::Kind::Auto && !plan.marginPx && !plan.gapPx)
                settleDoubtfulGrid(one, pixels, tools, result.remarks);
            if (plan.kind == CutPlan::Kind::Detect)
                one.photo.boxes.reset(); // asked for: looked for anew
            cut.push_back(cutPieces(project, one.photo, pixels, tools, stop));
        });
    result.wanted = read.files;
    result.cancelled = read.cancelled;
    project.asOneStep(stepOf(cut, [](const std::vector<Piece> &pieces) { return std::span(pieces); }), [&] {
        recordPhotos(project, read.photos);
        for (std::size_t i = 0; i < read.photos.size(); ++i) {
            recordBoxes(project, read.photos[i].photo);
            result.photos.push_back(recordPieces(project, read.photos[i].photo, std::move(cut[i])));
        }
    });
    return result;
}

} // namespace faces::tasks
