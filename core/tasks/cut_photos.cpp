// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/photo_steps.h"

#include "core/base/one_of_many.h"
#include "core/base/text.h"
#include "core/vision/background.h"
#include "core/vision/cut_face.h"
#include "core/vision/read_photo.h"

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include <algorithm>
#include <mutex>
#include <set>

namespace faces::tasks {

namespace {

std::vector<Piece> placesOn(const cv::Mat &photo, const std::optional<FoundGrid> &grid)
{
    std::vector<Piece> pieces;
    if (!grid) {
        for (const Box &box : vision::findFaces(photo))
            pieces.push_back({{-1, -1, box}, {}, {}});
        return pieces;
    }
    for (int row = 0; row < grid->grid.rows; ++row)
        for (int column = 0; column < grid->grid.columns; ++column) {
            if (grid->grid.isOff(row, column))
                continue;
            const FacePlace place = grid->grid.place(row, column, photo.cols, photo.rows);
            pieces.push_back({{row, column, place.box, place.angleDegrees}, {}, {}});
        }
    return pieces;
}

store::FacePixels cutOne(const cv::Mat &photo, const Box &box, double angleDegrees, bool removeBackground)
{
    const cv::Mat face = vision::cutFace(photo, box, angleDegrees);
    store::FacePixels pixels{vision::encodePng(face), {}};
    if (removeBackground)
        pixels.mask = vision::encodePng(vision::removeBackground(face));
    return pixels;
}

/// Cuts all pieces on all cores; a stop ends it within one face.
void cutAll(const cv::Mat &photo, std::vector<Piece> &pieces, bool removeBackground, const std::stop_token &stop)
{
    std::mutex mutex;
    std::exception_ptr trouble;
    cv::parallel_for_(cv::Range(0, static_cast<int>(pieces.size())), [&](const cv::Range &range) {
        for (int i = range.start; i < range.end && !stop.stop_requested(); ++i) {
            Piece &piece = pieces[static_cast<std::size_t>(i)];
            try {
                piece.pixels = cutOne(photo, piece.cell.box, piece.cell.angleDegrees, removeBackground);
            } catch (...) {
                const std::scoped_lock lock(mutex);
                trouble = std::current_exception();
                return;
            }
        }
    });
    if (trouble)
        std::rethrow_exception(trouble);
    throwIfStopped(stop);
}

/// Gives each piece the existing face that it overlaps most, by half or more; each face once.
void matchExisting(std::vector<Piece> &pieces, const std::vector<Face> &existing)
{
    std::set<FaceId> taken;
    for (Piece &piece : pieces) {
        double best = 0.5;
        for (const Face &face : existing) {
            const double share = overlap(piece.cell.box, face.box);
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

Face placeOf(const Photo &photo, const CutCell &cell)
{
    Face face;
    face.photo = photo.id;
    face.row = cell.row;
    face.column = cell.column;
    face.box = cell.box;
    face.angleDegrees = cell.angleDegrees;
    return face;
}

constexpr const char *kLeftOut = "no longer in the grid";

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
        else if (covered.contains(face.id) && face.rejected && face.rejectReason == kLeftOut)
            back.push_back(face.id);
    }
    project.rejectFaces(gone, kLeftOut);
    project.keepFaces(back);
    return static_cast<int>(gone.size());
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

std::vector<Piece> cutPieces(const Photo &photo, const cv::Mat &pixels, bool removeBackground,
                             const std::stop_token &stop)
{
    std::vector<Piece> pieces = placesOn(pixels, photo.grid);
    if (pieces.empty())
        throw Error(ErrorKind::BadInput, "No grid and no faces were found on it. Give its columns and rows.");
    cutAll(pixels, pieces, removeBackground, stop);
    return pieces;
}

CutPhoto recordPieces(store::Project &project, const Photo &photo, std::vector<Piece> pieces)
{
    const std::vector<Face> existing = project.faces({.rejected = true, .photo = photo.id});
    matchExisting(pieces, existing);
    CutPhoto cut{photo, {}, settleEarlierFaces(project, pieces, existing)};
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

CutResult cutPhotos(store::Project &project, const std::vector<PhotoId> &photos, bool removeBackground,
                    std::stop_token stop, ProgressSink &progress)
{
    CutResult result;
    std::vector<std::pair<Photo, std::vector<Piece>>> cut;
    const auto total = static_cast<std::int64_t>(photos.size());
    const std::string stage = removeBackground ? "Cutting faces and removing backgrounds" : "Cutting faces";
    const std::vector<Photo> all = project.photos();
    for (std::int64_t done = 0; const PhotoId id : photos) {
        throwIfStopped(stop);
        progress.progress({stage, done++, total});
        const auto photo = std::ranges::find(all, id, &Photo::id);
        if (photo == all.end())
            continue;
        triedOne(photo->path, result.skipped, [&] {
            cut.emplace_back(*photo, cutPieces(*photo, loadPhoto(*photo), removeBackground, stop));
        });
    }
    project.asOneStep(fmt::format("Cut {}", counted(static_cast<long long>(cut.size()), "photo", "photos")), [&] {
        for (auto &[photo, pieces] : cut)
            result.photos.push_back(recordPieces(project, photo, std::move(pieces)));
    });
    progress.progress({stage, total, total});
    return result;
}

CutResult slice(store::Project &project, const std::vector<std::filesystem::path> &files, const CutPlan &plan,
                std::stop_token stop, ProgressSink &progress)
{
    CutResult result;
    std::vector<std::vector<Piece>> cut;
    auto photos = readPhotos(project, files, plan, result.skipped, stop, progress,
                             [&](ReadPhoto &one, const cv::Mat &pixels) {
                                 if (plan.kind == CutPlan::Kind::Auto && !plan.marginPx && !plan.gapPx)
                                     settleDoubtfulGrid(one, pixels, result.remarks);
                                 cut.push_back(cutPieces(one.photo, pixels, plan.removeBackground, stop));
                             });
    project.asOneStep(fmt::format("Cut {}", counted(static_cast<long long>(photos.size()), "photo", "photos")), [&] {
        recordPhotos(project, photos);
        for (std::size_t i = 0; i < photos.size(); ++i)
            result.photos.push_back(recordPieces(project, photos[i].photo, std::move(cut[i])));
    });
    return result;
}

void removeBackgrounds(store::Project &project, const std::vector<FaceId> &faces, bool remove, std::stop_token stop,
                       ProgressSink &progress)
{
    const auto total = static_cast<std::int64_t>(faces.size());
    std::vector<Bytes> masks(faces.size());
    for (std::size_t i = 0; remove && i < faces.size(); ++i) {
        throwIfStopped(stop);
        progress.progress({"Removing backgrounds", static_cast<std::int64_t>(i), total});
        masks[i] = vision::encodePng(vision::removeBackground(loadFace(project, faces[i]).pixels));
    }
    const auto *what = remove ? "Removed the background" : "Brought back the background";
    project.asOneStep(fmt::format("{} of {}", what, counted(total, "face", "faces")), [&] {
        for (std::size_t i = 0; i < faces.size(); ++i)
            project.setMask(faces[i], masks[i]);
    });
    progress.progress({"Removing backgrounds", total, total});
}

} // namespace faces::tasks
