// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/random.h"
#include "core/data/grid.h"

#include <opencv2/core.hpp>

#include <functional>

namespace faces::test {

/// What fills margins, gaps and cells without a face.
enum class Ground { Plain, Texture, Photo };

/// How a sheet is laid out; lengths before the resizing.
struct SheetPlan {
    int rows = 0, columns = 0, cellPx = 64, gapXPx = 0, gapYPx = 0;
    int left = 0, top = 0, right = 0, bottom = 0;
    cv::Scalar gapColour{255, 255, 255};
    Ground ground = Ground::Plain;
    int titlePx = 0;         ///< height of a strip with words at the sheet's edge
    bool titleBelow = false; ///< the strip stands below the cells, not above
    int emptyCells = 0;      ///< at the end of the last row; they show the ground
    double turnDegrees = 0;  ///< clockwise, as a sheet that lay askew when it was photographed
    bool cropped = false;    ///< a turned sheet's corners are cut off by the photo's frame
    double resizedBy = 1;    ///< makes fractional cells
    int jpegQuality = 0;     ///< 0: not compressed
    double noise = 0;        ///< standard deviation in grey levels
};
struct Sheet {
    cv::Mat pixels;
    Grid truth; ///< with the empty cells off
};
/// A plan of any kind a stock photo may have: 4..25 columns, gaps, uneven margins, fractional cells, JPEG.
SheetPlan anyPlan(Random &random);
/// The sheet's margins, and its gaps where `gapsToo`, have at least some pixels, so that a ground shows.
void showGround(SheetPlan &plan, Random &random, bool gapsToo);
Sheet composeSheet(const SheetPlan &plan, Random &random, const std::function<cv::Mat(int index)> &face);

/// The largest distance of a face's corner from the truth along x or y, in pixels. Infinite where the cells that hold
/// a face are not the same ones; rows and columns that hold none may be there or not.
double worstEdgeError(const Grid &found, const Grid &truth, const cv::Size &photo);

} // namespace faces::test
