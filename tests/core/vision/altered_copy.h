// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/random.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <string>
#include <vector>

namespace faces::test {

inline const std::vector<std::string> kAlterations{"same", "mirrored", "jpeg", "scaled", "light", "cropped", "all"};

/// A near-duplicate of a picture: encoded as JPEG of quality 60, scaled by 0.8 or 1.25, lighter or darker, up to 4 %
/// cut off each side, mirrored; or all of it.
inline cv::Mat altered(const cv::Mat &picture, const std::string &how, Random &random)
{
    cv::Mat copy = picture.clone();
    const bool all = how == "all";
    if (how == "cropped" || all) {
        const auto cut = [&](double least) { return cvRound(random.real(least, 0.04) * copy.cols); };
        const int left = cut(0.02), top = cut(0), right = cut(0), bottom = cut(0.02);
        copy = copy(cv::Rect(left, top, copy.cols - left - right, copy.rows - top - bottom)).clone();
    }
    if (how == "light" || all)
        copy.convertTo(copy, -1, random.real(0.75, 1.25), random.real(-15, 15));
    if (how == "scaled" || all) {
        const bool smaller = random.chance(0.5);
        cv::resize(copy, copy, {}, smaller ? 0.8 : 1.25, smaller ? 0.8 : 1.25,
                   smaller ? cv::INTER_AREA : cv::INTER_CUBIC);
    }
    if (how == "jpeg" || all) {
        std::vector<std::uint8_t> bytes;
        cv::imencode(".jpg", copy, bytes, {cv::IMWRITE_JPEG_QUALITY, 60});
        copy = cv::imdecode(bytes, cv::IMREAD_COLOR);
    }
    if (how == "mirrored" || (all && random.chance(0.5)))
        cv::flip(copy, copy, 1);
    return copy;
}

} // namespace faces::test
