// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/store/project.h"

#include <opencv2/core.hpp>

#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

namespace faces::tasks {

/// ONNX files that a person pointed to; what is built in does the work where a path is empty.
struct VisionModels {
    std::filesystem::path faceDetector; ///< YuNet
    std::filesystem::path matting;      ///< U2-Net style
};

/// How faces are looked for on a photo.
struct CutPlan {
    enum class Kind { Auto, Grid, Detect };
    Kind kind = Kind::Auto;    ///< Auto: the grid is found; Grid: columns and rows are given; Detect: ordinary photo
    int columns = 0, rows = 0; ///< 1..200, Kind::Grid only
    std::optional<double> marginPx, gapPx; ///< 0..10000; found where not given
    bool removeBackground = false;
    VisionModels models;
    /// The folder in which the photos will lie when they are in their place: noted instead of where they are now.
    std::filesystem::path willLieIn;
    void check() const;
    /// "auto", "detect", "14x10" (columns x rows). Throws Error{Usage}.
    static CutPlan fromWord(std::string_view word);
};

struct AddedPhotos {
    std::vector<Photo> photos; ///< in the order given; known ones too (their path is brought up to date where the old
                               ///< file is gone or changed)
    int known = 0;             ///< of them, how many the project had before, from a file that is still there
    std::vector<Skipped> skipped;
    int files = 0;          ///< that were to be read
    bool cancelled = false; ///< before all of them were read
};
/// Takes photos (files, or folders with their files) into the project and looks for the grid, without cutting. A grid
/// that the project already has for a known photo stays, unless the plan gives one. A stop is no error: what was read
/// by then is added.
AddedPhotos addPhotos(store::Project &project, const std::vector<std::filesystem::path> &files, const CutPlan &plan,
                      std::stop_token stop, ProgressSink &progress);

/// The reason that faces carry which an earlier cut gave and this one doesn't: they come back when they are cut again.
inline constexpr const char *kLeftOutReason = "no longer in the grid";

struct CutCell {
    int row = -1, column = -1; ///< -1 when cut by detection
    FacePlace place;
    int number = 0;    ///< the face's number
    bool isNew = true; ///< false: the face was there before and kept its number and labels
};
struct CutPhoto {
    Photo photo;
    std::vector<CutCell> cells;
    int leftOut = 0;      ///< faces of an earlier cut that have no cell now; rejected with that reason, not deleted
    int masksAnew = 0;    ///< faces with a mask that moved: it was made anew
    int masksCarried = 0; ///< of these, how many took along what a person had brushed
    int labelled = 0;     ///< faces that were there before and have labels, which they kept
};
struct CutResult {
    std::vector<CutPhoto> photos;
    std::vector<Skipped> skipped;
    std::vector<std::string> remarks; ///< sentences on photos whose grid was doubtful
    int wanted = 0;                   ///< photos that were to be cut
    int removed = 0;                  ///< of them, how many were taken out of the project meanwhile: left out
    bool cancelled = false;           ///< before all of them were cut
    int faces() const;                ///< new ones
};
/// Cuts photos by their grids, row by row, numbered on from the last; a photo without a grid by its boxes, which are
/// looked for where nobody has put any, in reading order. Cutting again keeps number and labels of places that overlap
/// an existing face of the photo by half or more, or by less where there is no other to be taken for. A mask that a
/// person brushed goes along with its face. A stop is no error: photos that are cut by then are kept. One undo step.
struct CutOptions {
    bool removeBackground = false;
    VisionModels models;
};
CutResult cutPhotos(store::Project &project, const std::vector<PhotoId> &photos, const CutOptions &options,
                    std::stop_token stop, ProgressSink &progress);

/// addPhotos and cutPhotos in one go: `faces slice`. Nobody looks at a doubtful grid in between, so the face detector
/// decides about it.
CutResult slice(store::Project &project, const std::vector<std::filesystem::path> &files, const CutPlan &plan,
                std::stop_token stop, ProgressSink &progress);

/// The photo's pixels from its last known place, checked against its SHA-256. Throws Error{NotFound} saying where it
/// was.
cv::Mat loadPhoto(const Photo &photo);

/// Any picture, upright, CV_8UC3, or CV_8UC4 where it has alpha: for trying a model on it. Errors as for photos.
cv::Mat readPicture(const std::filesystem::path &file);

/// A face's pixels, decoded. mask may be empty.
struct LoadedFace {
    cv::Mat pixels; ///< CV_8UC3
    cv::Mat mask;   ///< CV_8UC1 or empty
};
LoadedFace loadFace(const store::Project &project, FaceId face);

/// Where faces are on an ordinary photo, head and shoulders, in reading order. Throws Error{NotFound} if the detector's
/// data are not installed, Error{BadInput} for a model file that is none.
std::vector<FacePlace> findFacePlaces(const cv::Mat &photo, const VisionModels &models);

/// The person's mask of a cut face, as it would be kept: CV_8UC1, 255 person, soft edge.
cv::Mat findMask(const cv::Mat &face, const VisionModels &models);

/// Removes the background of faces (their masks are found anew and kept), or forgets their masks. On all cores; a stop
/// ends it within a few faces and leaves everything as it was. One undo step.
void removeBackgrounds(store::Project &project, const std::vector<FaceId> &faces, bool remove,
                       const VisionModels &models, const std::stop_token &stop, ProgressSink &progress);
/// Keeps a mask that a person brushed. mask: CV_8UC1 of the face's size. One undo step.
void keepMask(store::Project &project, FaceId face, const cv::Mat &mask);

} // namespace faces::tasks
