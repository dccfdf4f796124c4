// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

namespace faces::test {

/// Intersection over union of two masks, cut at one half.
double maskOverlap(const cv::Mat &a, const cv::Mat &b);
/// Mean distance in pixels between the outlines of two masks, cut at one half, there and back. Where one of them has no
/// outline: the picture's width.
double outlineDistancePx(const cv::Mat &a, const cv::Mat &b);
/// What removeBackground is compared with: the fixed shape it starts from, and GrabCut started from a rectangle that
/// leaves out a twentieth on the left, right and top.
cv::Mat fixedShape(const cv::Size &size);
cv::Mat rectangleGrabCut(const cv::Mat &face);

} // namespace faces::test
