// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

namespace faces::vision {

/// A copy of the mask (CV_8UC1, 255 person) with a round dab of a soft brush: full in the inner half of the radius,
/// fading to nothing at the radius. in: paints the person in; otherwise out. atPx: the dab's middle, (0, 0) is the
/// upper left corner of the upper left pixel; it may lie outside the mask. radiusPx: above 0. A dab never weakens what
/// an earlier one did in the same sense.
cv::Mat brushed(const cv::Mat &mask, cv::Point2d atPx, double radiusPx, bool in);

/// The face (CV_8UC3) with `fill` (blue, green, red) where the mask (CV_8UC1, same size) says background; the soft edge
/// is a mixture, rounded to the nearest byte: what a network is trained on where it is asked to ignore backgrounds.
cv::Mat pasted(const cv::Mat &face, const cv::Mat &mask, cv::Scalar fill);

} // namespace faces::vision
