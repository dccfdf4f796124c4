// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/cut_face.h"

#include "core/base/error.h"
#include "core/vision/opencv_care.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace faces::vision {
namespace {

/// Maps pixel centres of the cut (side pixels over sizePx photo pixels about `middle`) to pixel centres of the photo.
cv::Matx23d photoFromCut(cv::Point2d middle, double sizePx, int side, double angleDegrees)
{
    const double turn = angleDegrees * std::numbers::pi / 180, c = std::cos(turn), s = std::sin(turn);
    const double scale = sizePx / side;
    // In corner-based coordinates the first pixel's centre is at one half.
    const double first = scale / 2 - sizePx / 2;
    return {c * scale, -s * scale, (c - s) * first + middle.x - 0.5,
            s * scale, c * scale,  (s + c) * first + middle.y - 0.5};
}

/// The part of the photo that the cut reads: warpAffine can't take pictures over 32767 px, and needs not see all.
cv::Rect partRead(const cv::Size &photo, const cv::Matx23d &map, int side)
{
    std::vector<cv::Point2f> corners;
    for (const double x : {0.0, side - 1.0})
        for (const double y : {0.0, side - 1.0})
            corners.emplace_back(static_cast<float>(map(0, 0) * x + map(0, 1) * y + map(0, 2)),
                                 static_cast<float>(map(1, 0) * x + map(1, 1) * y + map(1, 2)));
    const cv::Rect around = cv::boundingRect(corners);
    const auto clampedX = [&](int x) { return std::clamp(x, 0, photo.width); };
    const auto clampedY = [&](int y) { return std::clamp(y, 0, photo.height); };
    const int left = std::min(clampedX(around.x - 3), photo.width - 1);
    const int top = std::min(clampedY(around.y - 3), photo.height - 1);
    const int right = std::max(clampedX(around.br().x + 3), left + 1);
    const int bottom = std::max(clampedY(around.br().y + 3), top + 1);
    return {left, top, right - left, bottom - top};
}

constexpr int kLargestSampledPx = 4096; // a cut of that size takes 50 MB; a face is kept with 256 px

/// A face that is larger: the part of the photo around it is reduced first. Sampled pixel by pixel it would take as
/// much memory as the photo, on each core.
cv::Mat cutFromSmaller(const cv::Mat &part, cv::Point corner, const Box &box, double angleDegrees)
{
    const double wanted = kLargestSampledPx / 2.0 / std::max(box.width, box.height);
    cv::Mat small;
    cv::resize(part, small, scaledSize(part.size(), wanted), 0, 0, cv::INTER_AREA);
    const double across = static_cast<double>(small.cols) / part.cols,
                 down = static_cast<double>(small.rows) / part.rows;
    // Both factors are one but for the rounding of the small picture's sides.
    return cutFace(small,
                   {(box.x - corner.x) * across, (box.y - corner.y) * down, box.width * across, box.height * down},
                   angleDegrees);
}

} // namespace

cv::Mat cutFace(const cv::Mat &photo, const Box &box, double angleDegrees)
{
    const double size = std::max(box.width, box.height);
    if (photo.empty() || photo.type() != CV_8UC3)
        throw Error(ErrorKind::Internal, "A face can only be cut from a colour photo.");
    if (!(size >= 1) || !std::isfinite(box.x) || !std::isfinite(box.y) || size > 30000)
        throw Error(ErrorKind::Usage, "The box of a face must be between 1 and 30000 pixels wide.");
    const cv::Point2d middle(box.x + box.width / 2, box.y + box.height / 2);
    const int side = static_cast<int>(std::lround(size));
    cv::Matx23d map = photoFromCut(middle, size, side, angleDegrees);
    const cv::Rect part = partRead(photo.size(), map, side);
    if (side > kLargestSampledPx)
        return withCare([&] { return cutFromSmaller(photo(part), part.tl(), box, angleDegrees); });
    map(0, 2) -= part.x;
    map(1, 2) -= part.y;
    return withCare([&] {
        cv::Mat face;
        cv::warpAffine(photo(part), face, map, {side, side}, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                       cv::BORDER_REPLICATE);
        if (side > kFaceSidePx)
            cv::resize(face, face, {kFaceSidePx, kFaceSidePx}, 0, 0, cv::INTER_AREA);
        return face;
    });
}

} // namespace faces::vision
