// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/moved_mask.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace faces::vision {

namespace {

/// From pixels of the face to pixels of the photo, both counted from their upper left corners.
cv::Matx33d photoFromFace(const FacePlace &place, const cv::Size &face)
{
    const double turn = place.angleDegrees * std::numbers::pi / 180, c = std::cos(turn), s = std::sin(turn);
    const double size = std::max(place.box.width, place.box.height), scale = size / face.width;
    const double x = place.box.x + place.box.width / 2, y = place.box.y + place.box.height / 2;
    return {c * scale, -s * scale, x - (c - s) * size / 2, s * scale, c * scale, y - (s + c) * size / 2, 0, 0, 1};
}

/// From centres of pixels to centres of pixels, as OpenCV wants it.
cv::Matx23d beforeFromNow(const FacePlace &before, const cv::Size &beforePx, const FacePlace &now,
                          const cv::Size &nowPx)
{
    const cv::Matx33d corners = photoFromFace(before, beforePx).inv() * photoFromFace(now, nowPx);
    const cv::Matx33d toCorner(1, 0, 0.5, 0, 1, 0.5, 0, 0, 1), toCentre(1, 0, -0.5, 0, 1, -0.5, 0, 0, 1);
    return (toCentre * corners * toCorner).get_minor<2, 3>(0, 0);
}

/// Each pixel as in `inside` where `share` says 255, as in `outside` where it says 0.
cv::Mat blended(const cv::Mat &inside, const cv::Mat &outside, const cv::Mat &share)
{
    cv::Mat weight, in, out;
    share.convertTo(weight, CV_32F, 1.0 / 255);
    inside.convertTo(in, CV_32F);
    outside.convertTo(out, CV_32F);
    cv::Mat result;
    cv::Mat(out + weight.mul(in - out)).convertTo(result, CV_8U);
    return result;
}

} // namespace

cv::Mat movedMask(const cv::Mat &mask, const FacePlace &before, const FacePlace &now, const cv::Size &size,
                  const cv::Mat &beyond)
{
    const cv::Matx23d map = beforeFromNow(before, mask.size(), now, size);
    const int how = cv::INTER_LINEAR | cv::WARP_INVERSE_MAP;
    cv::Mat moved;
    cv::warpAffine(mask, moved, map, size, how, cv::BORDER_REPLICATE);
    if (beyond.empty())
        return moved;
    cv::Mat reached;
    cv::warpAffine(cv::Mat(mask.size(), CV_8UC1, cv::Scalar(255)), reached, map, size, how, cv::BORDER_CONSTANT);
    return blended(moved, beyond, reached);
}

} // namespace faces::vision
