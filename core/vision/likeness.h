// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace faces::vision {

/// What a face looks like, small enough to compare every pair: a perceptual hash finds candidates, a small picture
/// decides.
struct Likeness {
    std::uint64_t hash =
        0; ///< DCT hash (Zauner, "Implementation and benchmarking of perceptual image hash functions", 2010)
    std::uint64_t mirrored = 0; ///< of the mirrored face
    cv::Mat small;              ///< CV_32FC1, 24 x 24, mean 0 and length 1 (zeros for an even face)
};
/// pixels: CV_8UC3.
Likeness likenessOf(const cv::Mat &pixels);

/// 0..1: correlation of the small pictures, the mirrored one included.
double similarity(const Likeness &a, const Likeness &b);
/// Groups of two or more (indices) that are nearly the same picture: hashes within 12 of 64 bits and a similarity of at
/// least 0.97. Every pair is compared; throws Error{Cancelled} when stopped.
std::vector<std::vector<int>> groupAlike(const std::vector<Likeness> &faces, const std::stop_token &stop = {});

/// Why a face is poor: "dark", "washed out", "empty", "blurred", "mask nearly empty", or nothing. mask may be empty.
std::string poorReason(const cv::Mat &pixels, const cv::Mat &mask);

} // namespace faces::vision
