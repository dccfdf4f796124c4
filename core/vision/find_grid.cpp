// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/find_grid.h"

#include "core/base/error.h"
#include "core/vision/grid_axis.h"
#include "core/vision/opencv_care.h"
#include "core/vision/sheet_cells.h"
#include "core/vision/sheet_turn.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace faces::vision {
namespace {

constexpr int kSeamSearchSidePx = 1400; // seams are searched on a copy of this size and placed on the photo itself
constexpr int kSmallestSidePx = 64;
constexpr double kOddShape = 8; // price of cells that are an eighth wider than high
// A seam of a sheet jumps over a fifth of its length and more; the best lines of other photos over a twentieth, those
// that the outlines of faces before one colour make over a tenth, and on a smaller copy over a quarter.
constexpr double kFaint = 0.1, kFaintOnSmaller = 0.3;
constexpr double kMostBare = 0.15;      // of the cells hold no face, besides a row
constexpr double kFarLead = 6;          // over the next best grid, in log-likelihood: it is hardly that one
constexpr int kLargestTurnedPx = 30000; // cv::warpAffine takes no larger pictures

struct Pair {
    AxisGrid x, y;
    double score = -1e9;
    double lead = 1e9; ///< over the best pair that is another grid
};

/// Cells of portraits are nearly square and gaps nearly the same both ways: the price of being otherwise.
double priceOfShape(const AxisGrid &x, const AxisGrid &y)
{
    const double skew = std::log(x.cell / y.cell) / 0.03;
    return std::min(0.5 * skew * skew, 60.0) + std::min(0.5 * std::abs(x.gap - y.gap), 3.0);
}

bool isOther(const AxisGrid &a, const AxisGrid &b)
{
    constexpr double kSamePx = 3;
    return a.cells != b.cells || std::abs(a.start - b.start) > kSamePx || std::abs(a.end() - b.end()) > kSamePx ||
           std::abs(a.gap - b.gap) > kSamePx;
}

Pair bestPair(const std::vector<AxisGrid> &xs, const std::vector<AxisGrid> &ys, int fewestCells)
{
    Pair best;
    for (const AxisGrid &x : xs)
        for (const AxisGrid &y : ys) {
            const double score = x.evidence + y.evidence - priceOfShape(x, y);
            if (x.cells * y.cells >= fewestCells && score > best.score)
                best = {x, y, score, 1e9};
        }
    for (const AxisGrid &x : xs)
        for (const AxisGrid &y : ys) {
            const double score = x.evidence + y.evidence - priceOfShape(x, y);
            if (x.cells * y.cells >= fewestCells && (isOther(x, best.x) || isOther(y, best.y)))
                best.lead = std::min(best.lead, best.score - score);
        }
    return best;
}

/// 0..1: how many of the axis's lines show, and how much of each. 1 where there are none.
double visibility(const AxisGrid &axis, double faint)
{
    if (axis.cells == 1)
        return 1;
    return std::sqrt(axis.support * std::clamp((axis.strength - faint) / 0.1, 0.0, 1.0));
}

bool clearlySeen(const AxisGrid &axis)
{
    return visibility(axis, kFaint) > 0.9 && axis.cells > 2 && axis.evidence > 10;
}

/// 0..1: how visible the lines are, and how far the whole is above chance.
double confidenceOf(const Pair &pair, double faint)
{
    if (pair.x.cells * pair.y.cells <= 1)
        return 0;
    const double clear = 1 - std::exp(-std::max(0.0, pair.score) / 10);
    double confidence = clear * visibility(pair.x, faint) * visibility(pair.y, faint);
    const bool weakAxis = (pair.x.cells > 1 && pair.x.evidence <= 0) || (pair.y.cells > 1 && pair.y.evidence <= 0);
    if (weakAxis)
        confidence = std::min(confidence, 0.4);
    // Before one plain colour the seams may show one way only; square cells give the other: worth offering, and sure
    // where no other grid comes near.
    if (clearlySeen(pair.x) || clearlySeen(pair.y))
        confidence = std::max(confidence, (pair.lead > kFarLead ? 0.6 : 0.3) * clear);
    return priceOfShape(pair.x, pair.y) > kOddShape ? std::min(confidence, 0.4) : confidence;
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

/// What both axes show on a copy of the sheet.
struct Look {
    double factorX = 1, factorY = 1; ///< from the sheet to the copy
    EdgeProfile across, down;
};

Look lookAt(const cv::Mat &sheet, double factor)
{
    cv::Mat copy = sheet;
    if (factor < 1)
        cv::resize(sheet, copy, scaledSize(sheet.size(), factor), 0, 0, cv::INTER_AREA);
    return {static_cast<double>(copy.cols) / sheet.cols, static_cast<double>(copy.rows) / sheet.rows,
            profileOfColumns(copy), profileOfRows(copy)};
}

double firstFactor(const cv::Mat &sheet)
{
    return std::min(1.0, static_cast<double>(kSeamSearchSidePx) / std::max(sheet.cols, sheet.rows));
}

Pair search(const Look &look, const GridHint &hint)
{
    const std::vector<AxisGrid> xs =
        likelyAxisGrids(AxisEvidence(look.across), scaledHint(hint.columns, hint, look.factorX));
    const std::vector<AxisGrid> ys =
        likelyAxisGrids(AxisEvidence(look.down), scaledHint(hint.rows, hint, look.factorY));
    Pair pair = bestPair(xs, ys, hint.rows ? 1 : 4);
    pair.x = scaled(pair.x, 1 / look.factorX);
    pair.y = scaled(pair.y, 1 / look.factorY);
    return pair;
}

AxisGrid placed(const AxisGrid &found, const EdgeProfile &profile, double reachPx, const AxisHint &hint)
{
    AxisGrid grid = refined(found, profile, reachPx);
    if (grid.gap <= 0.5 && !hint.gap) // one so narrow that the search did not see it on its copy
        grid = refined(withSplitSeams(grid, profile, 2 * reachPx), profile, reachPx);
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

struct Found {
    Pair pair;
    double confidence = 0, reachPx = 1.5;
};

/// The best pair of axes on reduced copies of the sheet, from the largest.
Found searched(const cv::Mat &sheet, const Look &first, const GridHint &hint)
{
    const int side = std::max(sheet.cols, sheet.rows);
    Found best;
    // A photo that was enlarged has soft seams, which are sharp again on a smaller copy.
    for (double factor = firstFactor(sheet); factor * side >= 2 * kSmallestSidePx; factor /= 2) {
        const bool isFirst = factor == firstFactor(sheet);
        const Pair pair = search(isFirst ? first : lookAt(sheet, factor), hint);
        const double sure = pair.score > -1e8 ? confidenceOf(pair, isFirst ? kFaint : kFaintOnSmaller) : 0;
        if (sure > best.confidence + 0.1 || best.pair.x.cells == 0)
            best = {pair, sure, 1.5 / factor};
        // What shows one way only at this size would be chance the other way on a smaller copy.
        if (best.confidence > 0.6 || clearlySeen(pair.x) || clearlySeen(pair.y))
            break;
    }
    return best;
}

/// The grid of a sheet whose lines run upright.
std::optional<FoundGrid> uprightGrid(const cv::Mat &sheet, const Look &first, const GridHint &hint)
{
    const Found best = searched(sheet, first, hint);
    if (best.pair.x.cells == 0 || best.pair.score <= 0 || best.confidence < 0.2) {
        if (!hint.rows)
            return std::nullopt;
        if (best.pair.x.cells == 0)
            return FoundGrid{gridByNumbers(sheet.cols, sheet.rows, *hint.rows, *hint.columns, hint.marginPx.value_or(0),
                                           hint.gapPx.value_or(0))
                                 .grid,
                             0.1};
    }
    const Look full = firstFactor(sheet) == 1 ? first : lookAt(sheet, 1);
    FoundGrid found{joined(placed(best.pair.x, full.across, best.reachPx, scaledHint({}, hint, 1)),
                           placed(best.pair.y, full.down, best.reachPx, scaledHint({}, hint, 1))),
                    best.confidence};
    if (!hint.rows && !hint.marginPx && !hint.gapPx)
        settleOuterCells(found.grid, sheet, full.across, full.down);
    // With many cells bare, the lines may well run between faces that are larger.
    if (switchOffBareCells(found.grid, sheet) > kMostBare * found.grid.cells() + found.grid.columns)
        found.confidence = std::min(found.confidence, 0.4);
    return found;
}

std::optional<FoundGrid> turnedGrid(const cv::Mat &photo, const GridHint &hint, double degrees)
{
    cv::Mat sheet = levelled(photo, degrees);
    Look look = lookAt(sheet, firstFactor(sheet));
    if (const double rest = restOfTurn(look.across, look.down); rest != 0) {
        degrees += rest;
        sheet = levelled(photo, degrees);
        look = lookAt(sheet, firstFactor(sheet));
    }
    std::optional<FoundGrid> found = uprightGrid(sheet, look, hint);
    if (found) {
        found->grid.left -= (sheet.cols - photo.cols) / 2.0;
        found->grid.top -= (sheet.rows - photo.rows) / 2.0;
        found->grid.angleDegrees = degrees;
    }
    return found;
}

/// Turned where the seams say so, upright otherwise.
std::optional<FoundGrid> eitherGrid(const cv::Mat &photo, const GridHint &hint)
{
    const Look look = lookAt(photo, firstFactor(photo));
    // A margin is measured from the photo's own sides: a grid with one lies straight.
    const bool mayLean = !hint.marginPx && std::max(photo.cols, photo.rows) <= kLargestTurnedPx;
    const double turn = mayLean ? turnOfSeams(look.across, look.down) : 0;
    std::optional<FoundGrid> turned;
    if (turn != 0)
        turned = turnedGrid(photo, hint, turn);
    if (turned && turned->confidence > 0.6)
        return turned;
    std::optional<FoundGrid> upright = uprightGrid(photo, look, hint);
    return turned && (!upright || turned->confidence > upright->confidence) ? turned : upright;
}

/// The copy of a large photo on which its grid is looked for: beside the photo it takes five bytes a pixel at its
/// height, and so does the photo itself. 1: no copy is needed.
double copyFactor(const cv::Mat &photo)
{
    constexpr double kMostBytes = 730e6, kBytesOfPixel = 5, kLeastPixels = 4e6;
    const auto pixels = static_cast<double>(photo.total());
    if ((3 + kBytesOfPixel) * pixels <= kMostBytes)
        return 1;
    return std::sqrt(std::max(kLeastPixels, (kMostBytes - 3 * pixels) / (3 + kBytesOfPixel)) / pixels);
}

/// On the copy the lines lie to less than one of its pixels: two or three of the photo's.
std::optional<FoundGrid> gridOnCopy(const cv::Mat &photo, const GridHint &hint, double factor)
{
    cv::Mat copy;
    cv::resize(photo, copy, scaledSize(photo.size(), factor), 0, 0, cv::INTER_AREA);
    GridHint onCopy = hint;
    for (auto *px : {&onCopy.marginPx, &onCopy.gapPx})
        if (*px)
            **px *= factor;
    std::optional<FoundGrid> found = eitherGrid(copy, onCopy);
    if (found) {
        Grid &grid = found->grid;
        const double wider = static_cast<double>(photo.cols) / copy.cols;
        const double higher = static_cast<double>(photo.rows) / copy.rows;
        for (double *across : {&grid.left, &grid.cellWidth, &grid.gapX})
            *across *= wider;
        for (double *down : {&grid.top, &grid.cellHeight, &grid.gapY})
            *down *= higher;
    }
    return found;
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
    const double factor = copyFactor(photo);
    return withCare([&] { return factor < 1 ? gridOnCopy(photo, hint, factor) : eitherGrid(photo, hint); });
}

} // namespace faces::vision
