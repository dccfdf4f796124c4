// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/tasks/cut_tools.h"
#include "core/tasks/photos.h"
#include "core/vision/read_photo.h"

#include <fmt/format.h>

#include <algorithm>

namespace faces::tasks {

namespace {

/// Few enough that a stop is soon honoured and pixels don't pile up.
constexpr std::size_t kMasksAtOnce = 64;

std::vector<Bytes> findMasks(const store::Project &project, const std::vector<FaceId> &faces,
                             const VisionModels &models, const std::stop_token &stop, ProgressSink &progress)
{
    const MaskFinder finder(models);
    std::vector<Bytes> masks(faces.size());
    for (std::size_t first = 0; first < faces.size(); first += kMasksAtOnce) {
        progress.progress(
            {"Removing backgrounds", static_cast<std::int64_t>(first), static_cast<std::int64_t>(faces.size())});
        std::vector<Bytes> pictures; // read here: one connection, one thread
        for (std::size_t i = first; i < std::min(faces.size(), first + kMasksAtOnce); ++i)
            pictures.push_back(project.pixels(faces[i]).picture);
        forEachOnAllCores(pictures.size(), stop, [&](std::size_t i) {
            masks[first + i] = vision::encodePng(finder.mask(vision::decodeStoredFace(pictures[i]).pixels));
        });
    }
    return masks;
}

} // namespace

void removeBackgrounds(store::Project &project, const std::vector<FaceId> &faces, bool remove,
                       const VisionModels &models, const std::stop_token &stop, ProgressSink &progress)
{
    const auto total = static_cast<std::int64_t>(faces.size());
    const auto masks = remove ? findMasks(project, faces, models, stop, progress) : std::vector<Bytes>(faces.size());
    const std::string which = counted(total, "face", "faces");
    const std::string what = remove ? fmt::format("Removed the background of {}", which)
                                    : fmt::format("Brought back the background of {}", which);
    project.asOneStep(what, [&] {
        for (std::size_t i = 0; i < faces.size(); ++i)
            project.setMask(faces[i], masks[i]);
    });
    progress.progress({"Removing backgrounds", total, total});
}

void keepMask(store::Project &project, FaceId face, const cv::Mat &mask)
{
    const cv::Size size = loadFace(project, face).pixels.size();
    if (mask.type() != CV_8UC1 || mask.size() != size)
        throw Error(ErrorKind::Usage, "The mask of a face must be as large as its picture.");
    project.asOneStep("Brushed a background", [&] { project.setMask(face, vision::encodePng(mask)); });
}

} // namespace faces::tasks
