// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

namespace faces::vision {

// What pictures are altered by, as Pillow does it. All take and give a square picture of bytes with 1 or 3 channels and
// keep its side.

/// Image.rotate(degrees): nearest pixel, black corners.
cv::Mat rotated(const cv::Mat &face, double degreesAnticlockwise);
/// Scaled to widthPx x its height (bicubic); narrower in the middle of black, wider with its middle kept.
cv::Mat stretchedTo(const cv::Mat &face, int widthPx);
/// Scaled to sidePx x sidePx (bicubic); smaller in the middle of black, larger with its middle kept.
cv::Mat zoomedTo(const cv::Mat &face, int sidePx);
/// ImageFilter.BoxBlur(radius): across, rounded to bytes, then down; the edge pixels are repeated. radiusPx: 0..8.
cv::Mat boxBlurred(const cv::Mat &face, double radiusPx);
/// Moved by whole pixels; black comes in.
cv::Mat shifted(const cv::Mat &face, int rightPx, int downPx);

} // namespace faces::vision
