// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/grid_axis.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace faces::vision {
namespace {

constexpr double kMostlySplit = 0.6; // of the seams are two lines where there is a gap

/// One observed line: start (or end) of cell `index` at `at`, believed with `weight`.
struct Line {
    bool isEnd;
    int index;
    double at, weight;
};

/// The centre of the strongest peak within reach, and its height as weight.
Line observed(const EdgeProfile &profile, double expected, double reachPx, bool isEnd, int index)
{
    const int from = std::max(1, static_cast<int>(std::ceil(expected - reachPx)));
    const int to = std::min(profile.length() - 1, static_cast<int>(std::floor(expected + reachPx)));
    int peak = -1;
    for (int i = from; i <= to; ++i)
        if (peak < 0 || profile.edge[static_cast<std::size_t>(i)] > profile.edge[static_cast<std::size_t>(peak)])
            peak = i;
    if (peak < 0 || profile.edge[static_cast<std::size_t>(peak)] < 0.02f)
        return {isEnd, index, expected, 0};
    double sum = 0, moment = 0;
    for (int i = std::max(peak - 1, from); i <= std::min(peak + 1, to); ++i) {
        const double height = std::max(0.f, profile.edge[static_cast<std::size_t>(i)]);
        sum += height;
        moment += height * i;
    }
    return {isEnd, index, moment / sum, std::min(0.3, sum)};
}

std::vector<Line> observedLines(const AxisGrid &grid, const EdgeProfile &profile, double reachPx)
{
    std::vector<Line> lines;
    for (int i = 0; i < grid.cells; ++i) {
        const double start = grid.start + i * grid.pitch();
        if (start > 0.5)
            lines.push_back(observed(profile, start, reachPx, false, i));
        if (grid.gap > 0.5 || i + 1 == grid.cells)
            if (start + grid.cell < profile.length() - 0.5)
                lines.push_back(observed(profile, start + grid.cell, reachPx, true, i));
    }
    // A grid that fills the photo keeps to its borders.
    if (grid.start <= 0.5)
        lines.push_back({false, 0, 0, 3});
    if (grid.end() >= profile.length() - 0.5)
        lines.push_back({true, grid.cells - 1, static_cast<double>(profile.length()), 3});
    return lines;
}

/// Least squares for start, pitch and cell; without gap the cell is the pitch.
bool fit(const std::vector<Line> &lines, AxisGrid &grid)
{
    const bool gapless = grid.gap <= 0.5;
    const int unknowns = gapless ? 2 : 3;
    cv::Mat left = cv::Mat::zeros(unknowns, unknowns, CV_64F), right = cv::Mat::zeros(unknowns, 1, CV_64F);
    for (const Line &line : lines) {
        const double row[3] = {1, line.index + (gapless && line.isEnd ? 1.0 : 0.0), line.isEnd ? 1.0 : 0.0};
        for (int i = 0; i < unknowns; ++i) {
            right.at<double>(i) += line.weight * row[i] * line.at;
            for (int j = 0; j < unknowns; ++j)
                left.at<double>(i, j) += line.weight * row[i] * row[j];
        }
    }
    cv::Mat solution;
    if (std::abs(cv::determinant(left)) < 1e-9 || !cv::solve(left, right, solution, cv::DECOMP_CHOLESKY))
        return false;
    grid.start = solution.at<double>(0);
    const double pitch = solution.at<double>(1);
    grid.cell = gapless ? pitch : solution.at<double>(2);
    grid.gap = pitch - grid.cell;
    return true;
}

double predicted(const AxisGrid &grid, const Line &line)
{
    return grid.start + line.index * grid.pitch() + (line.isEnd ? grid.cell : 0);
}

/// The two boundaries of a narrow gap about `at`: both jump, and between them none does.
std::optional<std::pair<int, int>> twoLines(const EdgeProfile &profile, double at, double widestPx)
{
    const int middle = static_cast<int>(std::lround(at)), reach = static_cast<int>(std::ceil(widestPx));
    if (middle - reach < 1 || middle + reach >= profile.length())
        return {};
    const auto edge = [&](int i) { return profile.edge[static_cast<std::size_t>(i)]; };
    int first = middle - reach;
    for (int i = first; i <= middle + reach; ++i)
        first = edge(i) > edge(first) ? i : first;
    int second = -1;
    for (int i = middle - reach; i <= middle + reach; ++i)
        if (std::abs(i - first) >= 2 && std::abs(i - first) <= widestPx + 0.5 && (second < 0 || edge(i) > edge(second)))
            second = i;
    if (second < 0 || edge(second) < std::max(0.1f, 0.5f * edge(first)))
        return {};
    const auto [from, to] = std::minmax(first, second);
    for (int i = from + 1; i < to; ++i)
        if (edge(i) < 0.5f * edge(second))
            return std::pair{from, to};
    return {};
}

} // namespace

AxisGrid withSplitSeams(const AxisGrid &grid, const EdgeProfile &profile, double widestPx)
{
    std::vector<double> gaps;
    double lastStart = 0;
    int last = 0;
    for (int i = 1; i < grid.cells; ++i)
        if (const auto two = twoLines(profile, grid.start + i * grid.pitch(), widestPx)) {
            gaps.push_back(two->second - two->first);
            lastStart = two->second;
            last = i;
        }
    if (gaps.empty() || static_cast<double>(gaps.size()) < kMostlySplit * (grid.cells - 1))
        return grid;
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    AxisGrid result = grid;
    result.gap = *middle;
    result.cell = (lastStart - grid.start) / last - *middle;
    return result;
}

AxisGrid refined(const AxisGrid &grid, const EdgeProfile &profile, double reachPx)
{
    AxisGrid result = grid;
    for (int round = 0; round < 3; ++round) {
        // The two lines of a narrow gap must not take each other's place.
        const double ownSide = result.gap > 0.5 ? std::max(0.75, 0.5 * result.gap) : reachPx;
        std::vector<Line> lines =
            observedLines(result, profile, std::min({reachPx, round == 0 ? reachPx : 1.5, ownSide}));
        AxisGrid moved = result;
        if (!fit(lines, moved))
            return result;
        for (Line &line : lines)
            if (std::abs(predicted(moved, line) - line.at) > 1)
                line.weight *= 0.05;
        if (!fit(lines, moved) || std::abs(moved.start - grid.start) > 3 * reachPx || moved.gap < 0 ||
            std::abs(moved.end() - grid.end()) > 3 * reachPx)
            return result;
        result = moved;
    }
    result.start = std::max(0.0, result.start);
    if (result.end() > profile.length())
        result.cell -= (result.end() - profile.length()) / result.cells;
    return result;
}

} // namespace faces::vision
