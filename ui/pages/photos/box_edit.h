// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"

#include <QPointF>
#include <QPolygonF>
#include <QSize>

#include <optional>
#include <vector>

namespace faces::ui {

// Boxes of faces on a photo, edited by hand. Places and lengths in pixels of the photo; angles in degrees, clockwise.

inline constexpr double kSmallestBoxPx = 12;

/// What of a box lies under the mouse. The corners are the box's own: they turn with it.
enum class BoxPart { None, Body, UpperLeft, UpperRight, LowerRight, LowerLeft, Turn };

/// The handle that turns a box: outside the middle of its upper side, or of its lower one where there is no room above.
struct TurnHandle {
    double awayPx = 0;
    bool below = false;
};

QPointF middleOf(const FacePlace &place);
QPolygonF outline(const FacePlace &place); ///< upper left, upper right, lower right, lower left
QPointF handleOf(const FacePlace &place, TurnHandle handle);
QPointF cornerOf(const FacePlace &place, BoxPart corner);
bool contains(const FacePlace &place, QPointF at);
/// Handles win over the body; `reach`: how near the mouse must come to one. `corners`: their handles, in the order of
/// the outline; on the corners themselves where none are given.
BoxPart partAt(const FacePlace &place, QPointF at, double reach, TurnHandle handle, const QPolygonF &corners = {});
/// The smallest box that holds a place, so that one inside another can be taken; -1: none.
int boxAt(const std::vector<FacePlace> &places, QPointF at);
/// The nearest box in a direction (dx or dy is -1 or 1), or -1.
int neighbour(const std::vector<FacePlace> &places, int from, int dx, int dy);

/// Its middle stays on the photo.
FacePlace moved(FacePlace place, double dx, double dy, QSize photo);
/// A corner follows the mouse, the opposite one stays; the box becomes a square and keeps its turn.
FacePlace withCornerAt(const FacePlace &place, BoxPart corner, QPointF to, QSize photo);
FacePlace grown(FacePlace place, double byPx, QSize photo); ///< about its middle, to a square
/// The handle follows the mouse, in whole degrees.
FacePlace turnedTo(FacePlace place, QPointF to, TurnHandle handle);
FacePlace turned(FacePlace place, double degrees); ///< ends in -180 (excluded) .. 180
/// The upright square that a drag from one place to another draws; nothing while it is too small.
std::optional<FacePlace> drawn(QPointF from, QPointF to, QSize photo);
/// A new box about a place, as large as the others on the photo (a fifth of its shorter side where there is none).
FacePlace fresh(const std::vector<FacePlace> &others, QPointF about, QSize photo);

} // namespace faces::ui
