// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"

#include <opencv2/core.hpp>

namespace faces::vision {

/// JPEG bytes of a CV_8UC3 picture whose longer side is at most sidePx: averaged by area where it is larger, never
/// enlarged. For showing only, some kilobytes each.
Bytes thumbnailJpeg(const cv::Mat &pixels, int sidePx);

/// A picture reduced by area to so many megapixels; a smaller one as it is, sharing its pixels.
cv::Mat atMost(const cv::Mat &picture, double megapixels);

} // namespace faces::vision
