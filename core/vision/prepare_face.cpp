// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/prepare_face.h"

#include "core/base/error.h"
#include "core/vision/mask_brush.h"

namespace faces::vision {
namespace {

/// Pillow's luma. OpenCV's cvtColor uses other weights and is a grey level off here and there.
cv::Mat grey(const cv::Mat &bgr)
{
    cv::Mat out(bgr.size(), CV_8UC1);
    for (int y = 0; y < bgr.rows; ++y)
        for (int x = 0; x < bgr.cols; ++x) {
            const auto &p = bgr.at<cv::Vec3b>(y, x);
            out.at<std::uint8_t>(y, x) =
                static_cast<std::uint8_t>((p[2] * 19595 + p[1] * 38470 + p[0] * 7471 + 32768) >> 16);
        }
    return out;
}

} // namespace

cv::Mat prepareFace(const cv::Mat &pixels, const cv::Mat &mask, const Preparation &preparation)
{
    preparation.check();
    if (pixels.empty() || pixels.type() != CV_8UC3)
        throw Error(ErrorKind::Usage, "Only a picture in colour can be prepared for the network.");
    if (!mask.empty() && (mask.size() != pixels.size() || mask.type() != CV_8UC1))
        throw Error(ErrorKind::Usage, "The mask of a face must be as large as its picture.");
    cv::Mat face = pixels;
    if (preparation.removeBackground && !mask.empty())
        face = pasted(face, mask, cv::Scalar::all(preparation.fill));
    if (preparation.channels == 1)
        face = grey(face);
    return resizeBicubic(face, preparation.sidePx, preparation.sidePx);
}

void appendPlanes(const cv::Mat &prepared, std::vector<std::uint8_t> &table)
{
    const int channels = prepared.channels();
    std::size_t at = table.size();
    table.resize(at + prepared.total() * prepared.elemSize());
    for (int c = 0; c < channels; ++c)
        for (int y = 0; y < prepared.rows; ++y) {
            const std::uint8_t *row = prepared.ptr(y);
            for (int x = 0; x < prepared.cols; ++x)
                table[at++] = row[x * channels + c];
        }
}

} // namespace faces::vision
