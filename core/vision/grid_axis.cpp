// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/grid_axis.h"

#include <algorithm>
#include <cmath>

namespace faces::vision {
namespace {

constexpr double kSmallestPitchPx = 16;
constexpr int kMostCells = 64;
constexpr double kWidestGap = 0.4;    // of a cell
constexpr std::size_t kMostCombs = 48;
constexpr std::size_t kMostGrids = 150;

bool fits(const AxisGrid &grid, const AxisHint &hint, double length)
{
    if (grid.cells < 1 || grid.cells > kMostCells || grid.cell < kSmallestPitchPx || grid.gap < 0 ||
        grid.gap > kWidestGap * grid.cell || grid.start < -0.01 || grid.end() > length + 0.01)
        return false;
    return !hint.cells || *hint.cells == grid.cells;
}

class Search {
public:
    Search(const AxisEvidence &evidence, const AxisHint &hint) : m_evidence(evidence), m_hint(hint) {}
    std::vector<AxisGrid> run()
    {
        divideBetweenBorders();
        if (!m_hint.margin)
            followCombs();
        return best();
    }

private:
    struct Comb {
        double pitch, score;
    };

    void consider(const AxisGrid &grid)
    {
        if (fits(grid, m_hint, m_evidence.length()))
            m_found.push_back(judged(grid, m_evidence));
    }

    /// All counts and gaps between borders that are known beforehand: none, those of one colour, or the given margin.
    void divideBetweenBorders()
    {
        std::vector<double> starts{0}, ends{0};
        if (m_hint.margin) {
            starts = ends = {*m_hint.margin};
        } else {
            const double most = 0.4 * m_evidence.length();
            for (auto [list, border] :
                 {std::pair{&starts, m_evidence.borderAtStart()}, std::pair{&ends, m_evidence.borderAtEnd()}})
                if (border > 0 && border < most)
                    list->push_back(border);
            addClearLines(starts, ends);
        }
        for (const double start : starts)
            for (const double end : ends)
                divide(start, m_evidence.length() - end);
    }

    /// The clearest lines near either end: before faces of one colour they may be the only ones.
    void addClearLines(std::vector<double> &starts, std::vector<double> &ends) const
    {
        const double reach = 0.2 * m_evidence.length();
        for (const bool atEnd : {false, true}) {
            double at = 0, most = kClearLine;
            for (double x = 2; x < reach; x += 0.5) {
                const double strength = m_evidence.strength(atEnd ? m_evidence.length() - x : x);
                if (strength > most + 0.01) {
                    most = strength;
                    at = x + 0.5;
                }
            }
            if (at > 0)
                (atEnd ? ends : starts).push_back(at);
        }
    }

    void divide(double start, double end)
    {
        const int from = m_hint.cells.value_or(1), to = m_hint.cells.value_or(kMostCells);
        for (int cells = from; cells <= to; ++cells) {
            const double pitch = (end - start) / cells;
            if (pitch < kSmallestPitchPx)
                break;
            const double most = cells == 1 ? 0 : m_hint.gap.value_or(kWidestGap * pitch);
            for (double gap = cells == 1 ? 0 : m_hint.gap.value_or(0); gap <= most; gap = nextGap(gap))
                consider({cells, start, (end - start - (cells - 1) * gap) / cells, gap});
        }
    }

    /// Hardly any gap at all is none: the seam alone would place it by chance.
    static double nextGap(double gap) { return gap < kOneSeamPx ? kOneSeamPx + 0.25 : gap + 0.5; }

    /// The summed evidence of lines a pitch apart, for every phase in steps of half a pixel.
    std::vector<double> comb(double pitch) const
    {
        const std::vector<float> &seam = m_evidence.everyHalfPixel();
        std::vector<double> sums(static_cast<std::size_t>(2 * pitch), 0);
        const auto last = static_cast<double>(seam.size()) - 1;
        for (double line = 0; line < last; line += 2 * pitch) { // the photo's borders are no lines
            const auto first = static_cast<std::size_t>(line + 0.5);
            const std::size_t end = std::min(sums.size(), seam.size() - 1 - first);
            for (std::size_t i = first == 0 ? 1 : 0; i < end; ++i)
                sums[i] += seam[first + i];
        }
        return sums;
    }

    static std::vector<double> peaks(const std::vector<double> &sums, std::size_t most)
    {
        std::vector<double> left = sums, result;
        const int n = static_cast<int>(sums.size());
        while (result.size() < most && n > 0) {
            const int at = static_cast<int>(std::max_element(left.begin(), left.end()) - left.begin());
            if (left[static_cast<std::size_t>(at)] < -1e8)
                break;
            result.push_back(at / 2.0);
            for (int i = at - 2; i <= at + 2; ++i) // a pixel to either side is the same peak
                left[static_cast<std::size_t>((i + n) % n)] = -1e9;
        }
        return result;
    }

    std::vector<Comb> strongCombs() const
    {
        const double length = m_evidence.length();
        double lowest = kSmallestPitchPx, highest = length / 1.5;
        if (m_hint.cells) {
            lowest = std::max(lowest, 0.5 * length / *m_hint.cells);
            highest = std::min(length, (1 + kWidestGap) * length / *m_hint.cells);
        }
        std::vector<Comb> combs;
        for (double pitch = lowest; pitch <= highest; pitch += std::max(0.02, 0.5 * pitch / length)) {
            const std::vector<double> sums = comb(pitch);
            const std::vector<double> top = peaks(sums, 2);
            double score = 0;
            for (const double phase : top)
                score += std::max(0.0, sums[static_cast<std::size_t>(2 * phase)]);
            combs.push_back({pitch, score});
        }
        std::sort(combs.begin(), combs.end(), [](const Comb &a, const Comb &b) { return a.score > b.score; });
        combs.resize(std::min(combs.size(), kMostCombs));
        return combs;
    }

    void followCombs()
    {
        for (const Comb &found : strongCombs()) {
            const std::vector<double> phases = peaks(comb(found.pitch), 5);
            for (const double startPhase : phases) {
                for (const double endPhase : phases)
                    considerPhases(found.pitch, startPhase,
                                   std::fmod(startPhase - endPhase + found.pitch, found.pitch));
                if (m_hint.gap) {
                    considerPhases(found.pitch, startPhase, *m_hint.gap);
                    considerPhases(found.pitch, startPhase + *m_hint.gap, *m_hint.gap);
                }
            }
        }
    }

    /// Cells that start at startPhase + k * pitch, as many as the photo holds, and with up to two fewer at either end.
    void considerPhases(double pitch, double startPhase, double gap)
    {
        if (m_hint.gap && std::abs(gap - *m_hint.gap) > 0.75)
            return;
        if (m_hint.gap)
            gap = *m_hint.gap;
        else if (gap <= kOneSeamPx)
            gap = 0;
        const double cell = pitch - gap, length = m_evidence.length();
        const double start = std::fmod(startPhase, pitch);
        const int count = static_cast<int>(std::floor((length + gap - start + 0.6) / pitch));
        for (int first = 0; first <= std::min(2, count - 1); ++first)
            for (int fewer = 0; fewer <= std::min(2, count - first - 1); ++fewer) {
                AxisGrid grid{count - first - fewer, start + first * pitch, cell, gap};
                const double over = grid.end() - length; // half a pixel over the border is rounding
                if (over > 0)
                    grid.cell -= over / grid.cells;
                consider(grid);
            }
    }

    std::vector<AxisGrid> best()
    {
        std::sort(m_found.begin(), m_found.end(),
                  [](const AxisGrid &a, const AxisGrid &b) { return a.evidence > b.evidence; });
        std::vector<AxisGrid> result;
        for (const AxisGrid &grid : m_found) {
            const auto same = [&](const AxisGrid &other) {
                return grid.cells == other.cells && std::abs(grid.start - other.start) < 1.5 &&
                       std::abs(grid.end() - other.end()) < 1.5 && std::abs(grid.gap - other.gap) < 1.5;
            };
            if (std::none_of(result.begin(), result.end(), same))
                result.push_back(grid);
            if (result.size() == kMostGrids)
                break;
        }
        return result;
    }

    const AxisEvidence &m_evidence;
    const AxisHint m_hint;
    std::vector<AxisGrid> m_found;
};

} // namespace

std::vector<AxisGrid> likelyAxisGrids(const AxisEvidence &evidence, const AxisHint &hint)
{
    return Search(evidence, hint).run();
}

} // namespace faces::vision
