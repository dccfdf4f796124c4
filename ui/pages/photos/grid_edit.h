// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"

#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QSize>

#include <optional>
#include <vector>

namespace faces::ui {

/// One of a grid's lines: number 0 is the left (upper) edge, number columns (rows) the right (lower) one; those between
/// run in the middle of the gap.
struct GridLine {
    bool upright = true; ///< between columns
    int number = 0;
    bool operator==(const GridLine &) const = default;
};
struct GridCell {
    int row = 0, column = 0;
    bool operator==(const GridCell &) const = default;
};

// Places in the photo and places in the grid differ by the grid's turn about the photo's middle.
QPointF gridFromPhoto(const Grid &grid, QSize photo, QPointF place);
QPointF photoFromGrid(const Grid &grid, QSize photo, QPointF place);
QPolygonF outline(const Grid &grid, QSize photo, const Box &box); ///< of a box in the grid, on the photo

double right(const Grid &grid);
double bottom(const Grid &grid);
double position(const Grid &grid, GridLine line);

/// The lines to draw, on the photo: both sides of a gap, one line where there is no gap to speak of.
std::vector<QLineF> linesOf(const Grid &grid, QSize photo, double smallestGap);
std::optional<GridCell> cellAt(const Grid &grid, QSize photo, QPointF place);
/// The line within `reach` of a place on the photo, the nearest one; nothing outside the grid.
std::optional<GridLine> lineAt(const Grid &grid, QSize photo, QPointF place, double reach);

/// The grid with one line moved: an outer edge leaves the opposite edge where it is, an inner line stretches the
/// columns (rows) from the left (upper) edge. Gaps stay; cells keep at least four pixels.
Grid withLineAt(const Grid &grid, GridLine line, double place);
Grid moved(Grid grid, double dx, double dy);
Grid stretched(const Grid &grid, double dx, double dy); ///< right and lower edge moved

/// What of a grid can be given as a number. Margins are the photo's edge to the grid's, before its turn: a grid may
/// have four different ones.
enum class GridLength { Left, Top, Right, Bottom, GapAcross, GapDown, Turn };
inline constexpr double kMostTurnDegrees = 15;
double lengthOf(const Grid &grid, QSize photo, GridLength which); ///< pixels; Turn: degrees, clockwise
/// One number changed: a margin leaves the opposite edge where it is, a gap all outer edges; cells keep at least four
/// pixels.
Grid withLength(const Grid &grid, QSize photo, GridLength which, double value);
/// Other numbers of cells between the same outer edges; gaps stay. Which cells are off is not known of the new ones.
Grid withCells(const Grid &grid, int columns, int rows);
/// The grid reaches as far as the other one on all sides, but for half a cell.
bool reachesAsFar(const Grid &grid, const Grid &other);
/// A cell switched off, or on again.
Grid withCellSwitched(Grid grid, int cell);

} // namespace faces::ui
