// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <string>

namespace faces::test {

/// A picture that Pillow made (reference/README.md), "grey64_mirror.pgm".
inline cv::Mat reference(const std::string &file)
{
    return cv::imread(FACES_REFERENCE "/" + file, cv::IMREAD_UNCHANGED);
}

/// The largest difference of two pictures in grey levels; 256 if size or type differ or one of them is missing.
inline double worstDifference(const cv::Mat &a, const cv::Mat &b)
{
    if (a.empty() || b.empty() || a.size() != b.size() || a.type() != b.type())
        return 256;
    return cv::norm(a, b, cv::NORM_INF);
}

} // namespace faces::test
