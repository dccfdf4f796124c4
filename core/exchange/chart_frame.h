// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/exchange/chart.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace faces::exchange {

inline constexpr double kChartWidth = 360, kChartHeight = 220;
inline constexpr double kPlotLeft = 34, kPlotTop = 18, kPlotBottom = 182; ///< where values are drawn, in pixels

struct AxisRange {
    double low = 0, high = 1;
};

/// Round numbers from at or below `low` to at or above `high`, about `wanted` of them.
std::vector<double> roundTicks(double low, double high, int wanted = 5);

/// A chart under construction: knows where a pair of values lies, draws horizontal lines with their numbers, and puts
/// the names of the curves beside their ends, pushed apart where they would meet.
class ChartFrame {
public:
    /// rightPx: room for the names of the curves.
    ChartFrame(std::string title, AxisRange x, AxisRange y, double rightPx = 68);

    ChartPoint at(double x, double y) const; ///< values outside the ranges are put on the edge
    double plotRight() const { return kChartWidth - m_rightPx; }

    void horizontalLines(const std::vector<double> &values, int decimals);
    void below(const std::vector<std::pair<double, std::string>> &numbers, const std::string &name);
    /// A curve through those points that have a value; a gap is not bridged. The name goes beside the last of them.
    void curve(const std::vector<std::pair<double, std::optional<double>>> &values, Ink ink, double widthPx, Dash dash,
               const std::string &name);
    void straight(double x1, double y1, double x2, double y2, Ink ink, double widthPx, Dash dash);
    /// An upright line through the plot, with words at its top.
    void upright(double x, Ink ink, Dash dash, const std::string &words);
    void disc(double x, double y, double radiusPx, Ink ink, bool filled = true);
    void add(ChartPart part) { m_chart.parts.push_back(std::move(part)); }
    void nameAt(double y, const std::string &name, Ink ink); ///< one more name on the right side

    Chart finished(std::string description) &&; ///< names are put down now

private:
    struct Name {
        double y = 0; ///< pixels
        std::string text;
        Ink ink = Ink::Soft;
    };
    AxisRange m_x, m_y;
    double m_rightPx;
    Chart m_chart;
    std::vector<Name> m_names;
};

} // namespace faces::exchange
