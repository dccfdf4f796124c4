// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/parallel_coordinates.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QLineF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace faces::ui {

namespace {
constexpr int kSidePx = 48, kAboveAxisPx = 40, kBelowAxisPx = 26;
constexpr double kAxisReachPx = 10, kLineReachPx = 8;

/// Where a value lies between the ends of its axis, 0..1.
double shareOn(const ParallelAxis &axis, double value)
{
    if (axis.logarithmic)
        return std::log(value / axis.low) / std::log(axis.high / axis.low);
    return (value - axis.low) / (axis.high - axis.low);
}

double toSegment(QPointF where, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double squared = QPointF::dotProduct(along, along);
    const double share = squared > 0 ? std::clamp(QPointF::dotProduct(where - from, along) / squared, 0.0, 1.0) : 0.0;
    return QLineF(where, from + share * along).length();
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(std::round(a + (b - a) * share)); };
    return {channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue())};
}
} // namespace

ParallelCoordinates::ParallelCoordinates(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void ParallelCoordinates::setPlot(std::vector<ParallelAxis> axes, std::vector<ParallelLine> lines, bool smallIsGood)
{
    const bool sameAxes = std::ranges::equal(axes, m_axes, {}, &ParallelAxis::name, &ParallelAxis::name);
    m_axes = std::move(axes);
    m_lines = std::move(lines);
    if (!sameAxes) {
        m_brushes.assign(m_axes.size(), std::nullopt);
        m_drag.reset();
        m_axis = std::max(0, static_cast<int>(m_axes.size()) - 1);
    }
    rank(smallIsGood);
    describe();
    update();
    emit keptChanged();
}

void ParallelCoordinates::rank(bool smallIsGood)
{
    const auto key = [&](std::size_t line) {
        const double value =
            m_lines[line].values.empty() ? std::numeric_limits<double>::quiet_NaN() : m_lines[line].values.back();
        const double worst = std::numeric_limits<double>::infinity();
        return std::isnan(value) ? -worst : smallIsGood ? -value : value;
    };
    m_order.resize(m_lines.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    std::ranges::stable_sort(m_order, {}, key);
    m_shares.assign(m_lines.size(), 1);
    for (std::size_t i = 0; i < m_order.size() && m_order.size() > 1; ++i)
        m_shares[m_order[i]] = static_cast<double>(i) / static_cast<double>(m_order.size() - 1);
}

void ParallelCoordinates::setChosen(std::optional<int> id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    describe();
    update();
}

QColor ParallelCoordinates::colourOf(double share)
{
    const Tokens &t = tokens();
    return share < 0.5 ? mixed(t.attention, t.softText, share * 2) : mixed(t.softText, t.accent, share * 2 - 1);
}

std::optional<std::pair<double, double>> ParallelCoordinates::brush(int axis) const
{
    return m_brushes.at(static_cast<std::size_t>(axis));
}

void ParallelCoordinates::setBrush(int axis, std::optional<Range> range)
{
    m_brushes[static_cast<std::size_t>(axis)] = range;
    describe();
    update();
    emit keptChanged();
}

void ParallelCoordinates::clearBrushes()
{
    m_brushes.assign(m_axes.size(), std::nullopt);
    describe();
    update();
    emit keptChanged();
}

bool ParallelCoordinates::isKept(const ParallelLine &line) const
{
    for (std::size_t a = 0; a < m_axes.size() && a < line.values.size(); ++a)
        if (const auto &range = m_brushes[a];
            range && !(line.values[a] >= range->first && line.values[a] <= range->second))
            return false; // also where it has no value
    return true;
}

std::vector<int> ParallelCoordinates::kept() const
{
    std::vector<int> ids;
    for (const ParallelLine &line : m_lines)
        if (isKept(line))
            ids.push_back(line.id);
    return ids;
}

QRectF ParallelCoordinates::area() const
{
    return QRectF(rect()).adjusted(kSidePx, kAboveAxisPx, -kSidePx, -kBelowAxisPx);
}

QPointF ParallelCoordinates::place(int axis, double value) const
{
    const QRectF room = area();
    const auto gaps = static_cast<double>(m_axes.size()) - 1;
    const double x = gaps > 0 ? room.left() + room.width() * axis / gaps : room.center().x();
    const double share = shareOn(m_axes[static_cast<std::size_t>(axis)], value);
    return {x, room.bottom() - std::clamp(share, 0.0, 1.0) * room.height()};
}

double ParallelCoordinates::valueAt(int axis, double y) const
{
    const QRectF room = area();
    const ParallelAxis &on = m_axes[static_cast<std::size_t>(axis)];
    const double share = room.height() > 0 ? std::clamp((room.bottom() - y) / room.height(), 0.0, 1.0) : 0;
    if (share <= 0 || share >= 1) // the very ends, without rounding
        return share <= 0 ? on.low : on.high;
    return on.logarithmic ? on.low * std::pow(on.high / on.low, share) : on.low + share * (on.high - on.low);
}

std::optional<int> ParallelCoordinates::axisAt(QPointF where) const
{
    for (int axis = 0; axis < static_cast<int>(m_axes.size()); ++axis)
        if (std::abs(place(axis, m_axes[static_cast<std::size_t>(axis)].low).x() - where.x()) <= kAxisReachPx)
            return axis;
    return std::nullopt;
}

double ParallelCoordinates::distanceTo(const ParallelLine &line, QPointF where) const
{
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t a = 1; a < m_axes.size() && a < line.values.size(); ++a)
        if (!std::isnan(line.values[a - 1]) && !std::isnan(line.values[a]))
            nearest = std::min(nearest, toSegment(where, place(static_cast<int>(a) - 1, line.values[a - 1]),
                                                  place(static_cast<int>(a), line.values[a])));
    return nearest;
}

/// The nearest kept one; of equals the one that lies on top.
const ParallelLine *ParallelCoordinates::lineAt(QPointF where) const
{
    const ParallelLine *found = nullptr;
    double nearest = kLineReachPx;
    for (const std::size_t i : m_order) {
        if (!isKept(m_lines[i]))
            continue;
        const double away = distanceTo(m_lines[i], where);
        if (away <= nearest) {
            nearest = away;
            found = &m_lines[i];
        }
    }
    return found;
}

const ParallelLine *ParallelCoordinates::chosenLine() const
{
    if (!m_chosen)
        return nullptr;
    const auto found = std::ranges::find(m_lines, *m_chosen, &ParallelLine::id);
    return found == m_lines.end() ? nullptr : &*found;
}

QString ParallelCoordinates::numberOn(int axis, double value) const
{
    return std::isnan(value) ? tr("none")
                             : QLocale().toString(value, 'f', m_axes[static_cast<std::size_t>(axis)].decimals);
}

QString ParallelCoordinates::told(const ParallelLine &line) const
{
    QStringList said{line.name};
    for (std::size_t a = 0; a < m_axes.size() && a < line.values.size(); ++a)
        said << QStringLiteral("%1 %2").arg(m_axes[a].name, numberOn(static_cast<int>(a), line.values[a]));
    return said.join(QStringLiteral(" · "));
}

/// For those who hear the window.
void ParallelCoordinates::describe()
{
    QStringList said;
    if (const ParallelLine *line = chosenLine())
        said << told(*line);
    if (m_axis < static_cast<int>(m_axes.size()))
        said << tr("axis %1").arg(m_axes[static_cast<std::size_t>(m_axis)].name);
    const auto inside = std::ranges::count_if(m_lines, [this](const ParallelLine &line) { return isKept(line); });
    if (inside < std::ssize(m_lines))
        said << tr("%1 of %2 kept").arg(inside).arg(m_lines.size());
    setAccessibleDescription(said.join(QStringLiteral(", ")));
}

} // namespace faces::ui
