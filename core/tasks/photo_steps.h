// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/cut_tools.h"
#include "core/tasks/photos.h"

#include <functional>

namespace faces::tasks {

/// Does `work` to its end, or until it was asked to stop, which is no error then: true. What `work` has finished stays.
template <typename Work> bool wasStopped(Work work)
{
    try {
        work();
        return false;
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Cancelled)
            throw;
        return true;
    }
}

// The parts of adding and cutting that both share. Reading and cutting happen before anything is written, so that the
// project is locked for a moment only and a person can go on labelling meanwhile.

/// A photo that was read and is not yet written to the project.
struct ReadPhoto {
    Photo photo; ///< id is 0 for one that the project doesn't know
    bool newGrid = false;
    bool wasHere = false; ///< the project knows it, and the file that it knows is still there
};
struct ReadPhotos {
    std::vector<ReadPhoto> photos;
    int files = 0;          ///< that were to be read
    bool cancelled = false; ///< before all of them were read
};
/// Reads files (and the files of folders); `each` gets every photo with its pixels while they are at hand, and may
/// change its grid. Trouble with one file, in `each` too, is listed in `skipped`; trouble with the project ends it. A
/// stop leaves those that were read by then, each of which `each` has finished.
ReadPhotos readPhotos(const store::Project &project, const std::vector<std::filesystem::path> &files,
                      const CutPlan &plan, std::vector<Skipped> &skipped, const std::stop_token &stop,
                      ProgressSink &progress, const std::function<void(ReadPhoto &, const cv::Mat &)> &each);
/// Writes what was read; fills in the ids.
void recordPhotos(store::Project &project, std::vector<ReadPhoto> &photos);

/// One cell with its pixels, cut and encoded.
struct Piece {
    CutCell cell;
    FaceId existing{};
    PictureId maskSeen{};   ///< the existing face's when it was cut
    bool wantsMask = false; ///< a mask is looked for
    bool keepsMask = false; ///< the existing face's stays
    bool brushed = false;   ///< a person brushed the existing face's, and it moves
    store::FacePixels pixels;
    store::FacePixels before; ///< the existing face's, until `brushed` is known
};
/// Gives each piece the existing face that it overlaps most, each face once. Can be done again when the faces changed.
void matchExisting(std::vector<Piece> &pieces, const std::vector<Face> &existing);
/// A face's pixels; none where it is gone meanwhile, or damaged: then there is nothing to keep of it.
store::FacePixels keptPixels(const store::Project &project, FaceId face);
/// A doubtful grid that nobody looks at is for the face detector to decide: where the faces it finds don't stand in the
/// grid's cells, the photo loses its grid and is cut by detection; where it finds none, the grid stays. A remark says
/// which. What faces were cut by before stays.
void settleDoubtfulGrid(ReadPhoto &one, const cv::Mat &pixels, const CutTools &tools,
                        std::vector<std::string> &remarks);
/// All places of a photo, cut on all cores: the cells of its grid, else its boxes, which are looked for (and noted in
/// `photo`) where it has none yet. Throws Error{BadInput} if there is no face, Error{Cancelled}. Masks that a person
/// may have worked on are not looked for anew.
std::vector<Piece> cutPieces(const store::Project &project, Photo &photo, const cv::Mat &pixels, const CutTools &tools,
                             const std::stop_token &stop);
/// Writes the boxes of a photo without a grid.
void recordBoxes(store::Project &project, const Photo &photo);
/// Writes a photo's pieces: overlapping earlier faces keep number and labels, earlier faces without a cell are
/// rejected. What was done to these faces since the pieces were cut is respected.
CutPhoto recordPieces(store::Project &project, const Photo &photo, std::vector<Piece> pieces);

} // namespace faces::tasks
