// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"

#include <opencv2/core.hpp>

#include <vector>

namespace faces::vision {

inline constexpr int kFaceSidePx = 256; ///< a face keeps the resolution it had, up to this

/// The square face of a box: a box that is not square is widened about its centre to the longer side; what lies outside
/// the photo repeats the border. CV_8UC3, side = the box's longer side rounded, at most 256 px (area-averaged when
/// reduced). Fractional boxes are sampled at sub-pixel positions (cv::warpAffine). angleDegrees: clockwise about the
/// box's own centre, as FacePlace::angleDegrees.
cv::Mat cutFace(const cv::Mat &photo, const Box &box, double angleDegrees = 0);

/// Boxes of faces on an ordinary photo by the built-in cascades (core/vision/face_detector.h), widened to head and
/// shoulders, largest first, at most one per face. Throws Error{NotFound} saying which package to install if the
/// cascades are not there. Thread-safe.
std::vector<Box> findFaces(const cv::Mat &photo);

} // namespace faces::vision
