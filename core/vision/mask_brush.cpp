// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/mask_brush.h"

#include <algorithm>
#include <cmath>

namespace faces::vision {

namespace {

constexpr double kFullTo = 0.6; ///< of the radius

double weightAt(double distance, double radius)
{
    const double t = std::clamp((distance / radius - kFullTo) / (1 - kFullTo), 0.0, 1.0);
    return 1 - t * t * (3 - 2 * t);
}

} // namespace

cv::Mat brushed(const cv::Mat &mask, cv::Point2d atPx, double radiusPx, bool in)
{
    cv::Mat after = mask.clone();
    const double radius = std::max(radiusPx, 0.5);
    const int top = std::max(0, static_cast<int>(std::floor(atPx.y - radius)));
    const int bottom = std::min(mask.rows - 1, static_cast<int>(std::ceil(atPx.y + radius)));
    const int left = std::max(0, static_cast<int>(std::floor(atPx.x - radius)));
    const int right = std::min(mask.cols - 1, static_cast<int>(std::ceil(atPx.x + radius)));
    for (int y = top; y <= bottom; ++y)
        for (int x = left; x <= right; ++x) {
            const double weight = weightAt(std::hypot(x + 0.5 - atPx.x, y + 0.5 - atPx.y), radius);
            auto &value = after.at<uchar>(y, x);
            const auto painted = static_cast<uchar>(std::lround(255 * (in ? weight : 1 - weight)));
            value = in ? std::max(value, painted) : std::min(value, painted);
        }
    return after;
}

} // namespace faces::vision
