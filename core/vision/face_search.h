// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"
#include "core/vision/face_detector.h"

#include <opencv2/core.hpp>

#include <filesystem>
#include <memory>
#include <vector>

/// Private to the face detector: the two ways of looking.
namespace faces::vision {

/// A face as a detector sees it, without hair and shoulders.
struct NarrowFace {
    cv::Rect2d box; ///< px of the photo
    double confidence = 0, angleDegrees = 0;
    cv::Point2d middle; ///< of head and shoulders, px of the photo
    double wide = 0;    ///< the side of head and shoulders, px of the photo
};

class FaceSearch {
public:
    virtual ~FaceSearch() = default;
    /// One of several findings of the same face stays. pace: as FaceDetector::find.
    virtual std::vector<NarrowFace> search(const cv::Mat &photo, Pace pace) = 0;
};

std::unique_ptr<FaceSearch> cascadeSearch();
std::unique_ptr<FaceSearch> yuNetSearch(const std::filesystem::path &file);

/// Adds those of `more`, surest first, whose narrow box overlaps none of `kept`: two findings are one face where the
/// narrow boxes overlap by 30 % of the smaller one; the widened boxes of neighbours may.
void keepApart(std::vector<NarrowFace> &kept, std::vector<NarrowFace> more);

} // namespace faces::vision
