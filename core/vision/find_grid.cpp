// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/find_grid.h"

#include "core/base/error.h"
#include "core/vision/grid_axis.h"
#include "core/vision/opencv_care.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace faces::vision {
namespace {

constexpr int kSearchSidePx = 1400; // seams are searched on a copy of this size and placed on the photo itself
constexpr int kSmallestSidePx = 64;

struct Pair {
    AxisGrid x, y;
    double score = -1e9;
};

/// Cells of portraits are nearly square and gaps nearly the same both ways: the price of being otherwise.
double priceOfShape(const AxisGrid &x, const AxisGrid &y)
{
    const double skew = std::log(x.cell / y.cell) / 0.03;
    return std::min(0.5 * skew * skew, 60.0) + std::min(0.5 * std::abs(x.gap - y.gap), 3.0);
}

Pair bestPair(const std::vector<AxisGrid> &xs, const std::vector<AxisGrid> &ys, int fewestCells)
{
    Pair best;
    for (const AxisGrid &x : xs)
        for (const AxisGrid &y : ys) {
            const double score = x.evidence + y.evidence - priceOfShape(x, y);
            if (x.cells * y.cells >= fewestCells && score > best.score)
                best = {x, y, score};
        }
    return best;
}

/// 0..1: how many of the axis's lines show, and how much of each. 1 where there are none.
double visibility(const AxisGrid &axis)
{
    if (axis.cells == 1)
        return 1;
    // A seam of a sheet jumps over a fifth of its length and more; the best lines of other photos over a twentieth.
    return std::sqrt(axis.support * std::clamp((axis.strength - 0.04) / 0.1, 0.0, 1.0));
}

/// 0..1: how visible the lines are, and how far the whole is above chance.
double confidenceOf(const Pair &pair)
{
    if (pair.x.cells * pair.y.cells <= 1)
        return 0;
    const double clear = 1 - std::exp(-std::max(0.0, pair.score) / 10);
    const double x = visibility(pair.x), y = visibility(pair.y);
    double confidence = clear * x * y;
    const bool weakAxis = (pair.x.cells > 1 && pair.x.evidence <= 0) || (pair.y.cells > 1 && pair.y.evidence <= 0);
    if (weakAxis)
        confidence = std::min(confidence, 0.4);
    // Before one plain colour the seams may show one way only; square cells give the other: worth offering.
    const bool oneSure =
        (x > 0.9 && pair.x.cells > 2 && pair.x.evidence > 10) || (y > 0.9 && pair.y.cells > 2 && pair.y.evidence > 10);
    return oneSure ? std::max(confidence, 0.3 * clear) : confidence;
}

AxisGrid scaled(AxisGrid grid, double factor)
{
    grid.start *= factor;
    grid.cell *= factor;
    grid.gap *= factor;
    return grid;
}

AxisHint scaledHint(std::optional<int> cells, const GridHint &hint, double factor)
{
    AxisHint result{cells, {}, {}};
    if (hint.marginPx)
        result.margin = *hint.marginPx * factor;
    if (hint.gapPx)
        result.gap = *hint.gapPx * factor;
    return result;
}

Pair search(const cv::Mat &photo, const GridHint &hint, double factor)
{
    cv::Mat copy = photo;
    if (factor < 1)
        cv::resize(photo, copy, scaledSize(photo.size(), factor), 0, 0, cv::INTER_AREA);
    const double factorX = static_cast<double>(copy.cols) / photo.cols,
                 factorY = static_cast<double>(copy.rows) / photo.rows;
    const AxisEvidence across(profileOfColumns(copy)), down(profileOfRows(copy));
    const std::vector<AxisGrid> xs = likelyAxisGrids(across, scaledHint(hint.columns, hint, factorX));
    const std::vector<AxisGrid> ys = likelyAxisGrids(down, scaledHint(hint.rows, hint, factorY));
    Pair pair = bestPair(xs, ys, hint.rows ? 1 : 4);
    pair.x = scaled(pair.x, 1 / factorX);
    pair.y = scaled(pair.y, 1 / factorY);
    return pair;
}

AxisGrid placed(const AxisGrid &found, const EdgeProfile &profile, double reachPx, const AxisHint &hint)
{
    AxisGrid grid = refined(found, profile, reachPx);
    if (!hint.margin && !hint.gap)
        return grid;
    // What the person gave stays as given; the rest follows from the lines that were found.
    const double start = hint.margin.value_or(grid.start);
    const double end = hint.margin ? profile.length() - *hint.margin : grid.end();
    const double gap = hint.gap.value_or(grid.gap);
    grid.start = start;
    grid.gap = gap;
    grid.cell = (end - start - (grid.cells - 1) * gap) / grid.cells;
    return grid;
}

Grid joined(const AxisGrid &x, const AxisGrid &y)
{
    Grid grid;
    grid.columns = x.cells;
    grid.rows = y.cells;
    grid.left = x.start;
    grid.top = y.start;
    grid.cellWidth = x.cell;
    grid.cellHeight = y.cell;
    grid.gapX = x.gap;
    grid.gapY = y.gap;
    return grid;
}

void check(const cv::Mat &photo, const GridHint &hint)
{
    if (photo.empty() || photo.type() != CV_8UC3)
        throw Error(ErrorKind::Internal, "A grid can only be looked for on a colour photo.");
    if (hint.rows.has_value() != hint.columns.has_value())
        throw Error(ErrorKind::Usage, "Give both the rows and the columns of the grid, or neither.");
}

std::optional<FoundGrid> searched(const cv::Mat &photo, const GridHint &hint)
{
    const int side = std::max(photo.cols, photo.rows);
    Pair best;
    double confidence = 0, reach = 1.5;
    // A photo that was enlarged has soft seams, which are sharp again on a smaller copy.
    for (double factor = std::min(1.0, static_cast<double>(kSearchSidePx) / side); factor * side >= 2 * kSmallestSidePx;
         factor /= 2) {
        const Pair pair = search(photo, hint, factor);
        const double sure = pair.score > -1e8 ? confidenceOf(pair) : 0;
        if (sure > confidence + 0.1 || best.x.cells == 0) {
            best = pair;
            confidence = sure;
            reach = 1.5 / factor;
        }
        if (confidence > 0.6)
            break;
    }
    if (best.x.cells == 0 || best.score <= 0 || confidence < 0.2) {
        if (!hint.rows)
            return std::nullopt;
        if (best.x.cells == 0)
            return FoundGrid{gridByNumbers(photo.cols, photo.rows, *hint.rows, *hint.columns, hint.marginPx.value_or(0),
                                           hint.gapPx.value_or(0))
                                 .grid,
                             0.1};
    }
    const AxisGrid x = placed(best.x, profileOfColumns(photo), reach, scaledHint({}, hint, 1));
    const AxisGrid y = placed(best.y, profileOfRows(photo), reach, scaledHint({}, hint, 1));
    return FoundGrid{joined(x, y), confidence};
}

} // namespace

FoundGrid gridByNumbers(int widthPx, int heightPx, int rows, int columns, double marginPx, double gapPx)
{
    if (rows < 1 || columns < 1)
        throw Error(ErrorKind::Usage, "A grid needs at least one row and one column.");
    if (!(marginPx >= 0) || !(gapPx >= 0))
        throw Error(ErrorKind::Usage, "Margin and gap of a grid can't be negative.");
    Grid grid;
    grid.rows = rows;
    grid.columns = columns;
    grid.left = grid.top = marginPx;
    grid.gapX = grid.gapY = gapPx;
    grid.cellWidth = (widthPx - 2 * marginPx - (columns - 1) * gapPx) / columns;
    grid.cellHeight = (heightPx - 2 * marginPx - (rows - 1) * gapPx) / rows;
    if (grid.cellWidth < 1 || grid.cellHeight < 1)
        throw Error(ErrorKind::Usage,
                    "The photo is too small for this grid: choose fewer rows and columns or a smaller "
                    "margin and gap.");
    return {grid, 1};
}

std::optional<FoundGrid> findGrid(const cv::Mat &photo, const GridHint &hint)
{
    check(photo, hint);
    if (hint.rows && hint.marginPx && hint.gapPx)
        return gridByNumbers(photo.cols, photo.rows, *hint.rows, *hint.columns, *hint.marginPx, *hint.gapPx);
    return withCare([&] { return searched(photo, hint); });
}

} // namespace faces::vision
