// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/grid_axis.h"

#include <algorithm>

namespace faces::vision {
namespace {

constexpr double kPricePerLength = 3;     // each length that is not 0 could have had some dozens of values
constexpr double kPriceOfHiding = 2;      // of a margin whose line does not show
constexpr double kPriceOfOverlooking = 4; // of a margin with a clear line in it
constexpr double kSeen = 0.3;             // evidence from which a line counts as seen ...
constexpr double kVisible = 0.1;          // ... if so much of it jumps
constexpr double kNarrowGap = 4;          // pixels: lines nearer to each other are told apart by the nearest boundary
constexpr double kLopsided = 0.35;        // the weaker lines of real gaps show at least this share of the stronger

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

/// Whether gaps have two lines of their own. Before plain backgrounds the cells' lower ends may be seams and the tops
/// of heads pass for their starts; of a narrow gap both lines may be one seam, seen twice.
bool framed(const AxisEvidence &axis, const AxisGrid &grid)
{
    double least = 0, most = 0;
    for (int i = 1; i < grid.cells; ++i) {
        const double start = grid.start + i * grid.pitch(), end = start - grid.gap;
        const double a = grid.gap < kNarrowGap ? axis.exactStrength(start) : axis.strength(start);
        const double b = grid.gap < kNarrowGap ? axis.exactStrength(end) : axis.strength(end);
        // Right beside a soft seam it still jumps; between the lines of a gap it does not.
        const double between = grid.gap < kOneSeamPx + 1.25 ? axis.exactStrength((start + end) / 2) : 0;
        least += std::max(0.0, std::min(a, b) - between);
        most += std::max(axis.strength(start), axis.strength(end));
    }
    return least >= kLopsided * most && least >= kVisible * (grid.cells - 1);
}

/// A margin's line shows, and the margin has one colour and no clearer line within.
double marginEvidence(const AxisEvidence &axis, double line, double from, double to, double clearestWithin)
{
    const double seam = axis.seam(line);
    const bool seen = seam > kSeen && axis.strength(line) > kVisible;
    return seam + axis.band(from, to, seen ? -4 : -10, seen ? 3 : 0) - kPricePerLength - (seen ? 0 : kPriceOfHiding) -
           (clearestWithin > kClearLine + 0.1 ? kPriceOfOverlooking : 0);
}

} // namespace

AxisGrid judged(AxisGrid grid, const AxisEvidence &evidence)
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
        grid.evidence += marginEvidence(evidence, grid.start, 0, grid.start, evidence.clearestBefore(grid.start - 2));
    if (length - grid.end() > 0.5)
        grid.evidence +=
            marginEvidence(evidence, grid.end(), grid.end(), length, evidence.clearestAfter(grid.end() + 2));
    const int lines = starts.lines + ends.lines;
    grid.support = lines == 0 ? 0 : static_cast<double>(starts.shown + ends.shown) / lines;
    grid.strength = lines == 0 ? 0 : (starts.strength + ends.strength) / lines;
    return grid;
}

} // namespace faces::vision
