// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/vision/edge_profile.h"

#include <optional>
#include <vector>

namespace faces::vision {

/// A regular row of cells along one axis, with the evidence for it.
struct AxisGrid {
    int cells = 0;
    double start = 0, cell = 0, gap = 0; ///< pixels
    double evidence = 0;                 ///< log-likelihood ratio against "no grid", less the price of its free lengths
    double support = 0;                  ///< share of the lines inside the grid that show a seam, 0..1
    double strength = 0;                 ///< how much of such a line jumps, on average, 0..1

    double pitch() const { return cell + gap; }
    double end() const { return start + cells * cell + (cells - 1) * gap; }
};

struct AxisHint {
    std::optional<int> cells;
    std::optional<double> margin, gap;
};

/// How much each place of an axis speaks for or against a line of the grid there.
class AxisEvidence {
public:
    explicit AxisEvidence(const EdgeProfile &profile);
    int length() const { return m_length; }
    /// Log-likelihood ratio "seam" against "no seam" of the best boundary within 0.75 px; 0 <= at <= length.
    double seam(double at) const;
    /// The same for 0, 0.5, 1 ... length.
    const std::vector<float> &everyHalfPixel() const { return m_seam; }
    /// How much of the best boundary within a pixel jumps, 0..1.
    double strength(double at) const;
    /// How much of the nearest boundary jumps, 0..1.
    double exactStrength(double at) const;
    /// How much of the clearest boundary before or after a place jumps, 0..1.
    double clearestBefore(double at) const;
    double clearestAfter(double at) const;
    /// Evidence for a band of one colour between two places (a gap or a margin); 0 for one narrower than a pixel.
    double band(double from, double to, double least, double most) const;
    /// Width of the band of one colour that begins at the axis's start, or ends at its end.
    double borderAtStart() const;
    double borderAtEnd() const;

private:
    int m_length = 0;
    std::vector<float> m_edge, m_mostBefore, m_mostAfter; // [length + 1]
    std::vector<float> m_seam;     // [2 * length + 1]: every half pixel
    std::vector<double> m_flatSum; // prefix sums of the evidence for a line of one colour
};

inline constexpr double kOneSeamPx = 1.75; ///< a seam that was resized is as wide: gaps are wider
inline constexpr double kClearLine = 0.4;  ///< of a line jumps where it is beyond doubt

/// Fills in evidence, support and strength.
AxisGrid judged(AxisGrid grid, const AxisEvidence &evidence);

/// The most likely divisions of the axis, best first, a few dozen at most.
std::vector<AxisGrid> likelyAxisGrids(const AxisEvidence &evidence, const AxisHint &hint);

/// The same grid with a gap where most seams of a grid without gaps turn out to be two lines, up to `widestPx` apart.
AxisGrid withSplitSeams(const AxisGrid &grid, const EdgeProfile &profile, double widestPx);

/// Moves start, cell and gap to where the profile's peaks are, to a fraction of a pixel. `reachPx`: how far peaks are
/// looked for.
AxisGrid refined(const AxisGrid &grid, const EdgeProfile &profile, double reachPx);

} // namespace faces::vision
