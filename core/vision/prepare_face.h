// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/preparation.h"
#include "core/data/recipe.h"

#include <opencv2/core.hpp>

#include <cstdint>
#include <vector>

namespace faces::vision {

/// The one function that prepares a face for the network, for training, evaluation and prediction alike: background
/// painted if asked, grey by Pillow's luma (L = (R*19595 + G*38470 + B*7471 + 32768) >> 16) before scaling, then scaled
/// to the side with Pillow's bicubic (a = -0.5, antialiased when shrinking). pixels: CV_8UC3 BGR; mask: CV_8UC1 of the
/// same size or empty. Returns CV_8UC1 or CV_8UC3, side x side.
cv::Mat prepareFace(const cv::Mat &pixels, const cv::Mat &mask, const Preparation &preparation);

/// Appends a prepared face to a table of [faces, channels, side, side] bytes.
void appendPlanes(const cv::Mat &prepared, std::vector<std::uint8_t> &table);

// The classic alterations (SPEC section 1), on CV_8UC1 or CV_8UC3 pictures of any square side; the notebooks' lengths
// are those for 64 px and scale with the side. Results are Pillow's within one grey level.
cv::Mat altered(const cv::Mat &face, Alteration alteration);
cv::Mat variant(const cv::Mat &face, Variant variant);

/// Pillow's resize with its bicubic filter (a = -0.5, support widened by the scale when shrinking, 8 bit fixed point
/// coefficients as in Pillow's Resample.c).
cv::Mat resizeBicubic(const cv::Mat &picture, int widthPx, int heightPx);

} // namespace faces::vision
