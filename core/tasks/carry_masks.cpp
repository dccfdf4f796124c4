// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/carry_masks.h"

#include "core/vision/cut_face.h"
#include "core/vision/moved_mask.h"
#include "core/vision/read_photo.h"

#include <algorithm>
#include <cmath>

namespace faces::tasks {

namespace {

constexpr double kLeastStroke = 32; // of 255: more than machines differ by in what they find

cv::Size sizeOfCut(const FacePlace &place)
{
    const auto side = static_cast<int>(std::lround(std::max(place.box.width, place.box.height)));
    return {std::min(side, vision::kFaceSidePx), std::min(side, vision::kFaceSidePx)};
}

} // namespace

bool isBrushed(const store::FacePixels &face, const MaskFinder &masks)
{
    try {
        const cv::Mat kept = vision::decodeMask(face.mask);
        const cv::Mat found = masks.mask(vision::decodeStoredFace(face.picture).pixels);
        return kept.size() == found.size() && cv::norm(kept, found, cv::NORM_INF) > kLeastStroke;
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::BadProject && error.kind() != ErrorKind::BadInput)
            throw;
        return false; // what does not open holds no strokes
    }
}

Bytes carriedMask(const Bytes &mask, const FacePlace &before, const FacePlace &now, const Bytes &found)
{
    cv::Mat old;
    try {
        old = vision::decodeMask(mask);
    } catch (const Error &) {
        return found;
    }
    const cv::Mat fresh = found.empty() ? cv::Mat() : vision::decodeMask(found);
    const cv::Size size = found.empty() ? sizeOfCut(now) : fresh.size();
    return vision::encodePng(vision::movedMask(old, before, now, size, fresh));
}

} // namespace faces::tasks
