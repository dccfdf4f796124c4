// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"

#include <opencv2/core.hpp>

#include <filesystem>
#include <memory>
#include <vector>

namespace faces::vision {

class FaceSearch;

/// A face found on an ordinary photo.
struct FoundFace {
    Box box;                 ///< square, widened to head and shoulders as the cells of stock photos are framed
    double angleDegrees = 0; ///< the head's tilt, clockwise; 0 where the detector sees no eyes
    double confidence = 0;   ///< 0..1
    FacePlace place() const { return {box, angleDegrees}; }
};

/// How patiently the cascades look. Quick: where a face fills a good part of the photo, no tiny ones are looked for
/// behind it; its box is as Thorough would place it. A photo without such a face is looked at thoroughly.
enum class Pace { Thorough, Quick };

/// Looks for faces on ordinary photos. Not to be shared by threads: a detector changes while it looks.
class FaceDetector {
public:
    /// OpenCV's frontal and profile cascades (Viola, Jones 2001) of the package opencv-data; the profile cascade looks
    /// both ways. Throws Error{NotFound} saying which package to install.
    static FaceDetector cascades();
    /// A YuNet network (Wu and others, "YuNet: a tiny millisecond-level face detector", 2023) as ONNX file, with the
    /// outputs of 2022 (loc, conf, iou) or of 2023 (cls, obj, bbox, kps for strides 8, 16, 32). Throws Error{BadInput}
    /// naming the file where it is damaged or another network, and readFile's errors.
    explicit FaceDetector(const std::filesystem::path &yuNet);
    ~FaceDetector();
    FaceDetector(FaceDetector &&) noexcept;
    FaceDetector &operator=(FaceDetector &&) noexcept;

    /// Faces of a CV_8UC3 photo, largest first, one a face; large photos are looked at on a reduced copy.
    std::vector<FoundFace> find(const cv::Mat &photo, Pace pace = Pace::Thorough);

private:
    explicit FaceDetector(std::unique_ptr<FaceSearch> search);
    std::unique_ptr<FaceSearch> m_search;
};

} // namespace faces::vision
