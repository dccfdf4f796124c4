// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/random.h"
#include "core/data/grid.h"

#include <opencv2/core.hpp>

#include <functional>

namespace faces::test {

enum class Backdrop { Plain, Gradient, Busy };

/// A simple person before a backdrop, with the true mask.
struct SimpleFace {
    cv::Mat pixels; ///< CV_8UC3
    cv::Mat mask;   ///< CV_8UC1, 255 where the person is
};
SimpleFace drawSimpleFace(Random &random, int sidePx, Backdrop backdrop, cv::Scalar plainColour);
cv::Scalar anyColour(Random &random);

/// How a sheet is laid out; lengths before the resizing.
struct SheetPlan {
    int rows = 0, columns = 0, cellPx = 64, gapXPx = 0, gapYPx = 0;
    int left = 0, top = 0, right = 0, bottom = 0;
    cv::Scalar gapColour{255, 255, 255};
    double resizedBy = 1; ///< makes fractional cells
    int jpegQuality = 0;  ///< 0: not compressed
    double noise = 0;     ///< standard deviation in grey levels
};
struct Sheet {
    cv::Mat pixels;
    Grid truth;
};
/// A plan of any kind a stock photo may have: 4..25 columns, gaps, uneven margins, fractional cells, JPEG.
SheetPlan anyPlan(Random &random);
Sheet composeSheet(const SheetPlan &plan, Random &random, const std::function<cv::Mat(int index)> &face);

/// The largest distance of a cell's edge from the truth, in pixels; infinite where rows or columns differ.
double worstEdgeError(const Grid &found, const Grid &truth);

} // namespace faces::test
