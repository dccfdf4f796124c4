// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

namespace faces::vision {

/// A mask after one dab of a soft brush: all of the middle, fading out from 0.6 of the radius. mask: CV_8UC1; atPx in
/// its pixels, may lie outside; in: what is under the brush becomes person, else background.
cv::Mat brushed(const cv::Mat &mask, cv::Point2d atPx, double radiusPx, bool in);

} // namespace faces::vision
