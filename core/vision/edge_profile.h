// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace faces::vision {

/// Grey levels: a larger step counts no more, so that one bright cell can't make a seam.
inline constexpr int kFullJump = 20;

/// What one axis of a sheet shows of seams that run across the whole picture, whatever the faces between them look
/// like.
struct EdgeProfile {
    std::vector<float>
        edge; ///< [length + 1]: share of the line that jumps at boundary i (between i-1 and i), above its surroundings
    std::vector<float> spread; ///< [length]: 0 where line i has one colour from end to end, towards 1 where it has many
    cv::Mat jumps; ///< CV_8UC1 [length + 1] x across, 0..kFullJump: the lone step at each place of boundary i
    int length() const { return static_cast<int>(spread.size()); }
};

/// The profile down the rows: boundary i lies between row i-1 and row i. picture: CV_8UC3.
EdgeProfile profileOfRows(const cv::Mat &picture);
/// The same across the columns.
EdgeProfile profileOfColumns(const cv::Mat &picture);

} // namespace faces::vision
