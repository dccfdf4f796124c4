// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/grid_edit.h"

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {

constexpr double kSmallestCellPx = 4;

QPointF turned(QPointF place, QSize photo, double degrees)
{
    if (degrees == 0)
        return place;
    const QPointF middle(photo.width() / 2.0, photo.height() / 2.0);
    const double angle = degrees * std::numbers::pi / 180, c = std::cos(angle), s = std::sin(angle);
    const QPointF d = place - middle; // y points down, so this turns clockwise
    return middle + QPointF(c * d.x() - s * d.y(), s * d.x() + c * d.y());
}

/// One direction of a grid, so that columns and rows need no code of their own.
struct Axis {
    double from, cell, gap;
    int count;
    double to() const { return from + count * cell + (count - 1) * gap; }
    double line(int number) const
    {
        if (number == 0)
            return from;
        return number == count ? to() : from + number * (cell + gap) - gap / 2;
    }
    void setLine(int number, double place)
    {
        if (number == 0) {
            const double end = to();
            cell = std::max(kSmallestCellPx, (end - place - (count - 1) * gap) / count);
            from = end - count * cell - (count - 1) * gap;
        } else if (number == count) {
            cell = std::max(kSmallestCellPx, (place - from - (count - 1) * gap) / count);
        } else {
            cell = std::max(kSmallestCellPx, (place - from + gap / 2) / number - gap);
        }
    }
    /// The cell at a place, or -1.
    int at(double place) const
    {
        const int i = static_cast<int>(std::floor((place - from) / (cell + gap)));
        return i >= 0 && i < count && place - from - i * (cell + gap) <= cell ? i : -1;
    }
    void setGap(double wanted)
    {
        if (count > 1)
            divide(to() - from, wanted);
    }
    void setCount(int wanted)
    {
        const double room = to() - from;
        count = wanted;
        divide(room, gap);
    }
    void divide(double room, double wantedGap)
    {
        const int gaps = count - 1;
        gap =
            gaps == 0 ? wantedGap : std::clamp(wantedGap, 0.0, std::max(0.0, (room - count * kSmallestCellPx) / gaps));
        cell = (room - gaps * gap) / count;
    }
    int nearestLine(double place) const
    {
        const int guess = static_cast<int>(std::lround((place - from + gap / 2) / (cell + gap)));
        return std::clamp(guess, 0, count);
    }
    std::vector<double> drawn(double smallestGap) const
    {
        std::vector<double> lines{from};
        for (int i = 1; i < count; ++i) {
            if (gap < smallestGap) {
                lines.push_back(line(i));
            } else {
                lines.push_back(line(i) - gap / 2);
                lines.push_back(line(i) + gap / 2);
            }
        }
        lines.push_back(to());
        return lines;
    }
};

Axis across(const Grid &grid) { return {grid.left, grid.cellWidth, grid.gapX, grid.columns}; }

Axis down(const Grid &grid) { return {grid.top, grid.cellHeight, grid.gapY, grid.rows}; }

} // namespace

QPointF gridFromPhoto(const Grid &grid, QSize photo, QPointF place) { return turned(place, photo, -grid.angleDegrees); }

QPointF photoFromGrid(const Grid &grid, QSize photo, QPointF place) { return turned(place, photo, grid.angleDegrees); }

QPolygonF outline(const Grid &grid, QSize photo, const Box &box)
{
    QPolygonF polygon;
    for (const QPointF corner : {QPointF(box.x, box.y), QPointF(box.right(), box.y), QPointF(box.right(), box.bottom()),
                                 QPointF(box.x, box.bottom())})
        polygon << photoFromGrid(grid, photo, corner);
    return polygon;
}

double right(const Grid &grid) { return across(grid).to(); }

double bottom(const Grid &grid) { return down(grid).to(); }

double position(const Grid &grid, GridLine line)
{
    return line.upright ? across(grid).line(line.number) : down(grid).line(line.number);
}

std::vector<QLineF> linesOf(const Grid &grid, QSize photo, double smallestGap)
{
    std::vector<QLineF> lines;
    const auto add = [&](QPointF from, QPointF to) {
        lines.emplace_back(photoFromGrid(grid, photo, from), photoFromGrid(grid, photo, to));
    };
    for (const double x : across(grid).drawn(smallestGap))
        add({x, grid.top}, {x, bottom(grid)});
    for (const double y : down(grid).drawn(smallestGap))
        add({grid.left, y}, {right(grid), y});
    return lines;
}

std::optional<GridCell> cellAt(const Grid &grid, QSize photo, QPointF place)
{
    const QPointF p = gridFromPhoto(grid, photo, place);
    const int row = down(grid).at(p.y()), column = across(grid).at(p.x());
    if (row < 0 || column < 0)
        return {};
    return GridCell{row, column};
}

std::optional<GridLine> lineAt(const Grid &grid, QSize photo, QPointF place, double reach)
{
    const QPointF p = gridFromPhoto(grid, photo, place);
    if (p.x() < grid.left - reach || p.x() > right(grid) + reach || p.y() < grid.top - reach ||
        p.y() > bottom(grid) + reach)
        return {};
    const GridLine upright{true, across(grid).nearestLine(p.x())}, level{false, down(grid).nearestLine(p.y())};
    // Half a gap is part of the line: a wide gap can be taken anywhere.
    const auto distance = [&](GridLine line, double at, double gap) {
        return std::max(0.0, std::abs(at - position(grid, line)) - gap / 2);
    };
    const double dx = distance(upright, p.x(), grid.gapX), dy = distance(level, p.y(), grid.gapY);
    if (std::min(dx, dy) > reach)
        return {};
    return dx <= dy ? upright : level;
}

namespace {

Grid withAxis(Grid grid, bool columns, const Axis &axis)
{
    (columns ? grid.left : grid.top) = axis.from;
    (columns ? grid.cellWidth : grid.cellHeight) = axis.cell;
    (columns ? grid.gapX : grid.gapY) = axis.gap;
    return grid;
}

} // namespace

Grid withLineAt(const Grid &grid, GridLine line, double place)
{
    Axis axis = line.upright ? across(grid) : down(grid);
    axis.setLine(line.number, place);
    return withAxis(grid, line.upright, axis);
}

Grid moved(Grid grid, double dx, double dy)
{
    grid.left += dx;
    grid.top += dy;
    return grid;
}

Grid stretched(const Grid &grid, double dx, double dy)
{
    const Grid wider = withLineAt(grid, {true, grid.columns}, right(grid) + dx);
    return withLineAt(wider, {false, grid.rows}, bottom(grid) + dy);
}

double lengthOf(const Grid &grid, QSize photo, GridLength which)
{
    switch (which) {
    case GridLength::Left:
        return grid.left;
    case GridLength::Top:
        return grid.top;
    case GridLength::Right:
        return photo.width() - right(grid);
    case GridLength::Bottom:
        return photo.height() - bottom(grid);
    case GridLength::GapAcross:
        return grid.gapX;
    case GridLength::GapDown:
        return grid.gapY;
    case GridLength::Turn:
        return grid.angleDegrees;
    }
    return 0;
}

Grid withLength(const Grid &grid, QSize photo, GridLength which, double value)
{
    Grid changed = grid;
    Axis axis = which == GridLength::GapDown ? down(grid) : across(grid);
    switch (which) {
    case GridLength::Left:
        return withLineAt(grid, {true, 0}, value);
    case GridLength::Top:
        return withLineAt(grid, {false, 0}, value);
    case GridLength::Right:
        return withLineAt(grid, {true, grid.columns}, photo.width() - value);
    case GridLength::Bottom:
        return withLineAt(grid, {false, grid.rows}, photo.height() - value);
    case GridLength::GapAcross:
    case GridLength::GapDown:
        axis.setGap(value);
        return withAxis(grid, which == GridLength::GapAcross, axis);
    case GridLength::Turn:
        // Tenths add up without a tail, so that turning back gives an upright grid.
        changed.angleDegrees = std::round(std::clamp(value, -kMostTurnDegrees, kMostTurnDegrees) * 100) / 100;
        return changed;
    }
    return changed;
}

Grid withCells(const Grid &grid, int columns, int rows)
{
    if (columns == grid.columns && rows == grid.rows)
        return grid;
    Axis x = across(grid), y = down(grid);
    x.setCount(columns);
    y.setCount(rows);
    Grid changed = withAxis(withAxis(grid, true, x), false, y);
    changed.columns = columns;
    changed.rows = rows;
    changed.off.clear();
    return changed;
}

bool reachesAsFar(const Grid &grid, const Grid &other)
{
    const double x = other.cellWidth / 2, y = other.cellHeight / 2;
    return grid.left <= other.left + x && grid.top <= other.top + y && right(grid) >= right(other) - x &&
           bottom(grid) >= bottom(other) - y;
}

Grid withCellSwitched(Grid grid, int cell)
{
    if (cell < 0 || cell >= grid.cells())
        return grid;
    const auto at = std::ranges::lower_bound(grid.off, cell);
    if (at != grid.off.end() && *at == cell)
        grid.off.erase(at);
    else
        grid.off.insert(at, cell);
    return grid;
}

} // namespace faces::ui
