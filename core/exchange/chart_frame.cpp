// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/chart_frame.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace faces::exchange {

namespace {

constexpr double kNameLinePx = 13; ///< from one name to the next

double share(const AxisRange &range, double value)
{
    const double length = range.high - range.low;
    return length > 0 ? std::clamp((value - range.low) / length, 0.0, 1.0) : 0.5;
}

} // namespace

std::vector<double> roundTicks(double low, double high, int wanted)
{
    const double raw = std::max(high - low, 1e-9) / std::max(wanted - 1, 1);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    double step = 10 * power;
    for (const double times : std::array{5.0, 2.0, 1.0})
        if (times * power >= raw * 0.999)
            step = times * power;
    std::vector<double> ticks;
    const double first = std::floor(low / step + 1e-9);
    for (int i = 0; ticks.empty() || ticks.back() < high - step * 1e-6; ++i)
        ticks.push_back((first + i) * step);
    return ticks;
}

ChartFrame::ChartFrame(std::string title, AxisRange x, AxisRange y, double rightPx) : m_x(x), m_y(y), m_rightPx(rightPx)
{
    m_chart.title = std::move(title);
    m_chart.width = kChartWidth;
    m_chart.height = kChartHeight;
}

ChartPoint ChartFrame::at(double x, double y) const
{
    return {kPlotLeft + share(m_x, x) * (plotRight() - kPlotLeft),
            kPlotBottom - share(m_y, y) * (kPlotBottom - kPlotTop)};
}

void ChartFrame::horizontalLines(const std::vector<double> &values, int decimals)
{
    for (const double value : values) {
        const double y = at(m_x.low, value).y;
        add(ChartLine{{{kPlotLeft, y}, {plotRight(), y}}, Ink::Line, 1, Dash::Solid});
        add(ChartWords{{kPlotLeft - 6, y + 4}, fmt::format("{:.{}f}", value, decimals), Ink::Soft, Anchor::End, 11});
    }
}

void ChartFrame::below(const std::vector<std::pair<double, std::string>> &numbers, const std::string &name)
{
    for (const auto &[value, words] : numbers)
        add(ChartWords{{at(value, m_y.low).x, kPlotBottom + 16}, words, Ink::Soft, Anchor::Middle, 11});
    add(ChartWords{{(kPlotLeft + plotRight()) / 2, kPlotBottom + 32}, name, Ink::Soft, Anchor::Middle, 11});
}

void ChartFrame::curve(const std::vector<std::pair<double, std::optional<double>>> &values, Ink ink, double widthPx,
                       Dash dash, const std::string &name)
{
    ChartLine line{{}, ink, widthPx, dash};
    std::optional<ChartPoint> last;
    const auto put = [&] {
        if (line.points.size() == 1) // a curve of one epoch is a point
            add(ChartDisc{line.points.front(), 1.5 * widthPx, ink, true});
        else if (!line.points.empty())
            add(line);
        line.points.clear();
    };
    for (const auto &[x, y] : values) {
        if (y && std::isfinite(*y)) {
            line.points.push_back(at(x, *y));
            last = line.points.back();
        } else {
            put();
        }
    }
    put();
    if (last && !name.empty())
        nameAt(last->y, name, ink);
}

void ChartFrame::straight(double x1, double y1, double x2, double y2, Ink ink, double widthPx, Dash dash)
{
    add(ChartLine{{at(x1, y1), at(x2, y2)}, ink, widthPx, dash});
}

void ChartFrame::upright(double x, Ink ink, Dash dash, const std::string &words)
{
    const double px = at(x, m_y.low).x;
    add(ChartLine{{{px, kPlotTop}, {px, kPlotBottom}}, ink, 1, dash});
    const bool leftHalf = px < (kPlotLeft + plotRight()) / 2;
    add(ChartWords{{leftHalf ? px + 5 : px - 5, kPlotTop - 4}, words, ink, leftHalf ? Anchor::Start : Anchor::End, 11});
}

void ChartFrame::disc(double x, double y, double radiusPx, Ink ink, bool filled)
{
    add(ChartDisc{at(x, y), radiusPx, ink, filled});
}

void ChartFrame::nameAt(double y, const std::string &name, Ink ink) { m_names.push_back({y, name, ink}); }

/// From the top down each name keeps its distance from the one above; where that leads out of the plot, all move up.
Chart ChartFrame::finished(std::string description) &&
{
    std::ranges::stable_sort(m_names, {}, &Name::y);
    for (std::size_t i = 1; i < m_names.size(); ++i)
        m_names[i].y = std::max(m_names[i].y, m_names[i - 1].y + kNameLinePx);
    double lowest = kPlotBottom;
    for (auto name = m_names.rbegin(); name != m_names.rend(); ++name) {
        name->y = std::min(name->y, lowest);
        lowest = name->y - kNameLinePx;
    }
    for (const Name &name : m_names)
        add(ChartWords{{plotRight() + 6, name.y + 4}, name.text, name.ink, Anchor::Start, 11});
    m_chart.description = std::move(description);
    return std::move(m_chart);
}

} // namespace faces::exchange
