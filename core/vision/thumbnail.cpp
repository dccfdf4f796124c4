// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/thumbnail.h"

#include "core/base/error.h"
#include "core/vision/opencv_care.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace faces::vision {

Bytes thumbnailJpeg(const cv::Mat &pixels, int sidePx)
{
    cv::Mat small = pixels;
    const double scale = static_cast<double>(sidePx) / std::max(pixels.cols, pixels.rows);
    if (scale < 1)
        cv::resize(pixels, small,
                   {std::max(1, cvRound(pixels.cols * scale)), std::max(1, cvRound(pixels.rows * scale))}, 0, 0,
                   cv::INTER_AREA);
    Bytes bytes;
    if (!cv::imencode(".jpg", small, bytes, {cv::IMWRITE_JPEG_QUALITY, 85}))
        throw Error(ErrorKind::Internal, "A picture could not be written as JPEG.");
    return bytes;
}

cv::Mat atMost(const cv::Mat &picture, double megapixels)
{
    const double factor = std::sqrt(megapixels * 1e6 / std::max<double>(1, static_cast<double>(picture.total())));
    if (factor >= 1)
        return picture;
    return withCare([&] {
        cv::Mat smaller;
        cv::resize(picture, smaller, scaledSize(picture.size(), factor), 0, 0, cv::INTER_AREA);
        return smaller;
    });
}

} // namespace faces::vision
