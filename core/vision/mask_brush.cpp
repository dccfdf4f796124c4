// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/mask_brush.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace faces::vision {
namespace {

/// 1 in the inner half, then a smooth slope to 0 at the radius.
double strength(double distance, double radius)
{
    const double t = std::clamp(2 * (1 - distance / radius), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

/// The pixels lo..hi - 1 of a side of n that a dab may reach.
cv::Range reached(double middle, double radius, int n)
{
    const auto within = [n](double at) { return static_cast<int>(std::clamp(at, 0.0, static_cast<double>(n))); };
    return {within(std::floor(middle - radius)), within(std::ceil(middle + radius))};
}

} // namespace

cv::Mat brushed(const cv::Mat &mask, cv::Point2d atPx, double radiusPx, bool in)
{
    if (mask.empty() || mask.type() != CV_8UC1)
        throw Error(ErrorKind::Usage, "Only a mask can be brushed.");
    if (!(radiusPx > 0) || !std::isfinite(radiusPx) || !std::isfinite(atPx.x) || !std::isfinite(atPx.y))
        throw Error(ErrorKind::Usage, "The brush needs a radius above 0 and a place.");
    cv::Mat out = mask.clone();
    const cv::Range rows = reached(atPx.y, radiusPx, mask.rows), columns = reached(atPx.x, radiusPx, mask.cols);
    for (int y = rows.start; y < rows.end; ++y)
        for (int x = columns.start; x < columns.end; ++x) {
            const double dab = 255 * strength(std::hypot(x + 0.5 - atPx.x, y + 0.5 - atPx.y), radiusPx);
            auto &share = out.at<std::uint8_t>(y, x);
            const auto most = static_cast<std::uint8_t>(std::lround(dab));
            share = in ? std::max(share, most) : std::min(share, static_cast<std::uint8_t>(255 - most));
        }
    return out;
}

cv::Mat pasted(const cv::Mat &face, const cv::Mat &mask, cv::Scalar fill)
{
    if (face.empty() || face.type() != CV_8UC3 || mask.type() != CV_8UC1 || mask.size() != face.size())
        throw Error(ErrorKind::Usage, "The mask of a face must be as large as its picture.");
    const int behind[3] = {cv::saturate_cast<std::uint8_t>(fill[0]), cv::saturate_cast<std::uint8_t>(fill[1]),
                           cv::saturate_cast<std::uint8_t>(fill[2])};
    cv::Mat out(face.size(), CV_8UC3);
    for (int y = 0; y < face.rows; ++y)
        for (int x = 0; x < face.cols; ++x) {
            const int person = mask.at<std::uint8_t>(y, x);
            for (int c = 0; c < 3; ++c)
                out.at<cv::Vec3b>(y, x)[c] = static_cast<std::uint8_t>(
                    (face.at<cv::Vec3b>(y, x)[c] * person + behind[c] * (255 - person) + 127) / 255);
        }
    return out;
}

} // namespace faces::vision
