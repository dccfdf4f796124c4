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
constexpr double kPricePerLength = 3; // each length that is not 0 could have had some dozens of values
constexpr double kSeen = 0.3;         // evidence from which a line counts as seen ...
constexpr double kVisible = 0.1;      // ... if so much of it jumps
constexpr double kPriceOfHiding = 2;  // of a margin whose line does not show
constexpr double kPriceOfOverlooking = 4; // of a margin with a clear line in it
constexpr double kOneSeam = 1.75;     // pixels: a seam that was resized is as wide
constexpr double kNarrowGap = 4;      // pixels: lines nearer to each other are told apart by the nearest boundary
constexpr double kLopsided = 0.35;    // the weaker lines of real gaps show at least this share of the stronger
constexpr std::size_t kMostCombs = 48;
constexpr double kClear = 0.4;        // of a line jumps where it is beyond doubt
constexpr std::size_t kMostGrids = 150;

/// What the lines where cells start show, or those where they end.
struct Side {
    int lines = 0, shown = 0;
    double evidence = 0, against = 0; ///< all of it, and what speaks against the lines alone
    double strength = 0;              ///< the sum of what jumps at the lines

    void add(const AxisEvidence &axis, double at)
    {
        const double seam = axis.seam(at);
        ++lines;
        shown += seam > kSeen;
        evidence += seam;
        against += std::min(0.0, seam);
        strength += axis.strength(at);
    }
};

/// Whether gaps have two lines of their own. Before plain backgrounds the cells' lower ends may be seams and the tops of
/// heads pass for their starts; of a narrow gap both lines may be one seam, seen twice.
bool framed(const AxisEvidence &axis, const AxisGrid &grid)
{
    double least = 0, most = 0;
    for (int i = 1; i < grid.cells; ++i) {
        const double start = grid.start + i * grid.pitch(), end = start - grid.gap;
        const double a = grid.gap < kNarrowGap ? axis.exactStrength(start) : axis.strength(start);
        const double b = grid.gap < kNarrowGap ? axis.exactStrength(end) : axis.strength(end);
        least += std::min(a, b);
        most += std::max(axis.strength(start), axis.strength(end));
    }
    return least >= kLopsided * most && least >= kVisible * (grid.cells - 1);
}

/// A margin's line shows, and the margin has one colour and no clearer line within.
double marginEvidence(const AxisEvidence &axis, double line, double from, double to)
{
    const double seam = axis.seam(line);
    const bool seen = seam > kSeen && axis.strength(line) > kVisible;
    double clearest = 0;
    for (double at = from + 2.5; at < to - 2; at += 1)
        clearest = std::max(clearest, axis.strength(at));
    const double overlooked = clearest > kClear + 0.1 ? kPriceOfOverlooking : 0;
    return seam + axis.band(from, to, seen ? -4 : -10, seen ? 3 : 0) - kPricePerLength - overlooked -
           (seen ? 0 : kPriceOfHiding);
}

/// Fills in evidence and support.
AxisGrid judged(const AxisEvidence &evidence, AxisGrid grid)
{
    const double length = evidence.length();
    const bool gaps = grid.gap > 0.5;
    Side starts, ends;
    for (int i = 1; i < grid.cells; ++i) {
        starts.add(evidence, grid.start + i * grid.pitch());
        if (gaps)
            ends.add(evidence, grid.start + i * grid.pitch() - grid.gap);
    }
    grid.evidence = starts.evidence;
    if (gaps) {
        const bool clear = framed(evidence, grid);
        const bool startsWeaker = starts.strength < ends.strength;
        // Between lines that show, a gap may hold anything; without them one colour may be the faces' own, and what
        // speaks for the weaker lines is chance.
        grid.evidence = clear ? starts.evidence + ends.evidence
                              : (startsWeaker ? starts.against + ends.evidence : starts.evidence + ends.against);
        for (int i = 1; i < grid.cells; ++i) {
            const double start = grid.start + i * grid.pitch();
            grid.evidence += evidence.band(start - grid.gap, start, clear ? -0.5 : -3, clear ? 2 : 0);
        }
        grid.evidence -= kPricePerLength;
    }
    if (grid.start > 0.5)
        grid.evidence += marginEvidence(evidence, grid.start, 0, grid.start);
    if (length - grid.end() > 0.5)
        grid.evidence += marginEvidence(evidence, grid.end(), grid.end(), length);
    const int lines = starts.lines + ends.lines;
    grid.support = lines == 0 ? 0 : static_cast<double>(starts.shown + ends.shown) / lines;
    grid.strength = lines == 0 ? 0 : (starts.strength + ends.strength) / lines;
    return grid;
}

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
            m_found.push_back(judged(m_evidence, grid));
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
            double at = 0, most = kClear;
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
    static double nextGap(double gap) { return gap < kOneSeam ? kOneSeam + 0.25 : gap + 0.5; }

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
        else if (gap <= kOneSeam)
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
