// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/sheet_cells.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace faces::vision {
namespace {

constexpr int kOtherColour = 24;      // grey levels, as in the edge profile: JPEG's ringing and noise stay below
constexpr double kBareShare = 0.985;  // of a bare cell has one colour
constexpr double kLeastDivided = 0.3; // of what other rows show at their lines, for a row to stay
constexpr double kWellDivided = 0.5;  // for one to be added
constexpr double kFaintLines = 0.08;  // where the others show no more than this nothing can be compared

using Colour = std::array<int, 3>;

struct Flatness {
    Colour colour{};  ///< the median
    double share = 0; ///< of the pixels that are near it
};

Flatness flatnessOf(const std::vector<cv::Vec3b> &pixels)
{
    Flatness result;
    if (pixels.empty())
        return result;
    for (std::size_t c = 0; c < 3; ++c) {
        std::array<std::size_t, 256> counts{};
        for (const cv::Vec3b &pixel : pixels)
            ++counts[pixel[static_cast<int>(c)]];
        std::size_t seen = counts[0];
        for (; 2 * seen < pixels.size(); seen += counts[static_cast<std::size_t>(result.colour[c])])
            ++result.colour[c];
    }
    const auto near = std::count_if(pixels.begin(), pixels.end(), [&](const cv::Vec3b &pixel) {
        int most = 0;
        for (int c = 0; c < 3; ++c)
            most = std::max(most, std::abs(pixel[c] - result.colour[static_cast<std::size_t>(c)]));
        return most <= kOtherColour;
    });
    result.share = static_cast<double>(near) / static_cast<double>(pixels.size());
    return result;
}

/// Pixels of a box, every second one each way where it is large.
void collect(const cv::Mat &sheet, const Box &box, std::vector<cv::Vec3b> &pixels)
{
    const int left = std::max(0, static_cast<int>(std::ceil(box.x))),
              top = std::max(0, static_cast<int>(std::ceil(box.y)));
    const int right = std::min(sheet.cols, static_cast<int>(box.right())),
              bottom = std::min(sheet.rows, static_cast<int>(box.bottom()));
    const int step = std::min(box.width, box.height) > 24 ? 2 : 1;
    for (int y = top; y < bottom; y += step)
        for (int x = left; x < right; x += step)
            pixels.push_back(sheet.at<cv::Vec3b>(y, x));
}

Flatness cellFlatness(const Grid &grid, const cv::Mat &sheet, int row, int column)
{
    const Box cell = grid.cell(row, column);
    std::vector<cv::Vec3b> pixels;
    collect(sheet,
            {cell.x + 0.1 * cell.width, cell.y + 0.1 * cell.height, 0.8 * cell.width, 0.8 * cell.height}, pixels);
    return flatnessOf(pixels);
}

bool isBare(const Flatness &flatness) { return flatness.share >= kBareShare; }

/// One axis of the grid seen as rows that lines run across; the other is the same with the picture's sides exchanged.
struct View {
    const EdgeProfile *lines; ///< of the axis that the lines divide
    bool rows;                ///< rows are judged, not columns

    int count(const Grid &grid) const { return rows ? grid.rows : grid.columns; }
    int across(const Grid &grid) const { return rows ? grid.columns : grid.rows; }
    Box cell(const Grid &grid, int band, int at) const { return rows ? grid.cell(band, at) : grid.cell(at, band); }
};

/// How much of the line at `at` jumps between two places, above what lines beside it do.
double seamBetween(const EdgeProfile &lines, double at, double from, double to)
{
    const int first = std::clamp(static_cast<int>(from), 0, lines.jumps.cols - 1);
    const int last = std::clamp(static_cast<int>(to), first + 1, lines.jumps.cols);
    const auto jump = [&](int line) {
        const cv::Mat part = lines.jumps.row(std::clamp(line, 0, lines.length())).colRange(first, last);
        return cv::sum(part)[0] / (kFullJump * (last - first));
    };
    const int middle = static_cast<int>(std::lround(at));
    const double beside = (jump(middle - 6) + jump(middle + 6)) / 2;
    return std::max({0.0, jump(middle - 1) - beside, jump(middle) - beside, jump(middle + 1) - beside});
}

/// How much the lines beside the band's filled cells show, on average; nothing where all its cells are bare.
std::optional<double> divided(const View &view, const Grid &grid, const cv::Mat &sheet, int band)
{
    double sum = 0;
    int count = 0;
    bool before = false, anyFilled = false;
    for (int at = 0; at < view.across(grid); ++at) {
        const bool filled =
            !isBare(view.rows ? cellFlatness(grid, sheet, band, at) : cellFlatness(grid, sheet, at, band));
        anyFilled |= filled;
        const Box cell = view.cell(grid, band, at);
        const double start = view.rows ? cell.x : cell.y, gap = view.rows ? grid.gapX : grid.gapY;
        const double from = view.rows ? cell.y + 0.1 * cell.height : cell.x + 0.1 * cell.width;
        const double to = view.rows ? cell.bottom() - 0.1 * cell.height : cell.right() - 0.1 * cell.width;
        if (at > 0 && (filled || before)) {
            sum += seamBetween(*view.lines, start, from, to);
            ++count;
            if (gap > 1.5) {
                sum += seamBetween(*view.lines, start - gap, from, to);
                ++count;
            }
        }
        before = filled;
    }
    if (!anyFilled)
        return {};
    return count == 0 ? 1 : sum / count;
}

/// One band fewer (by < 0) or more at the start or the end.
Grid changed(const Grid &grid, bool rows, bool atStart, int by)
{
    Grid result = grid;
    (rows ? result.rows : result.columns) += by;
    if (atStart)
        (rows ? result.top : result.left) -= by * (rows ? grid.cellHeight + grid.gapY : grid.cellWidth + grid.gapX);
    return result;
}

bool inside(const Grid &grid, const cv::Mat &sheet)
{
    const Box last = grid.cell(grid.rows - 1, grid.columns - 1);
    return grid.left > -1 && grid.top > -1 && last.right() < sheet.cols + 1 && last.bottom() < sheet.rows + 1;
}

void settle(const View &view, Grid &grid, const cv::Mat &sheet)
{
    std::vector<double> known;
    for (int band = 0; band < view.count(grid); ++band)
        if (const auto share = divided(view, grid, sheet, band))
            known.push_back(*share);
    if (known.empty())
        return;
    std::nth_element(known.begin(), known.begin() + static_cast<std::ptrdiff_t>(known.size() / 2), known.end());
    const double usual = known[known.size() / 2];
    const bool comparable = usual > kFaintLines && view.across(grid) > 2;
    for (const bool atStart : {true, false}) {
        while (view.count(grid) > 2) {
            const auto share = divided(view, grid, sheet, atStart ? 0 : view.count(grid) - 1);
            if (share && (!comparable || *share >= kLeastDivided * usual))
                break;
            grid = changed(grid, view.rows, atStart, -1);
        }
        while (comparable) {
            const Grid more = changed(grid, view.rows, atStart, 1);
            const auto share =
                inside(more, sheet) ? divided(view, more, sheet, atStart ? 0 : view.count(more) - 1) : std::nullopt;
            if (!share || *share < kWellDivided * usual)
                break;
            grid = more;
        }
    }
}

/// The colour of gaps and margins; nothing where there are none or they are of many colours.
std::optional<Colour> groundOf(const Grid &grid, const cv::Mat &sheet)
{
    std::vector<cv::Vec3b> pixels;
    const Box first = grid.cell(0, 0), last = grid.cell(grid.rows - 1, grid.columns - 1);
    const double width = last.right() - first.x, height = last.bottom() - first.y;
    for (int column = 1; column < grid.columns && grid.gapX >= 2; ++column)
        collect(sheet, {grid.cell(0, column).x - grid.gapX / 2 - 0.5, first.y, 1.5, height}, pixels);
    for (int row = 1; row < grid.rows && grid.gapY >= 2; ++row)
        collect(sheet, {first.x, grid.cell(row, 0).y - grid.gapY / 2 - 0.5, width, 1.5}, pixels);
    const double reach = 3.5;
    if (first.x >= reach)
        collect(sheet, {first.x - reach, first.y, 1.5, height}, pixels);
    if (sheet.cols - last.right() >= reach)
        collect(sheet, {last.right() + reach - 1.5, first.y, 1.5, height}, pixels);
    if (sheet.rows - last.bottom() >= reach)
        collect(sheet, {first.x, last.bottom() + reach - 1.5, width, 1.5}, pixels);
    const Flatness flatness = flatnessOf(pixels);
    if (flatness.share < 0.8)
        return {};
    return flatness.colour;
}

bool alike(const Colour &a, const Colour &b)
{
    for (std::size_t c = 0; c < 3; ++c)
        if (std::abs(a[c] - b[c]) > kOtherColour)
            return false;
    return true;
}

} // namespace

void settleOuterCells(Grid &grid, const cv::Mat &sheet, const EdgeProfile &across, const EdgeProfile &down)
{
    settle({&across, true}, grid, sheet);
    settle({&down, false}, grid, sheet);
}

int switchOffBareCells(Grid &grid, const cv::Mat &sheet)
{
    std::optional<Colour> ground = groundOf(grid, sheet);
    std::vector<int> off;
    for (int i = 0; i < grid.cells(); ++i) {
        const Flatness flatness = cellFlatness(grid, sheet, i / grid.columns, i % grid.columns);
        if (!isBare(flatness))
            continue;
        if (!ground)
            ground = flatness.colour; // without gaps and margins bare cells are the ground, if they are of one colour
        if (alike(flatness.colour, *ground))
            off.push_back(i);
    }
    if (2 * off.size() < static_cast<std::size_t>(grid.cells()))
        grid.off = off;
    return static_cast<int>(off.size());
}

} // namespace faces::vision
