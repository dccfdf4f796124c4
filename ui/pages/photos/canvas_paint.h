// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"

#include <QPointF>
#include <QPolygonF>

#include <vector>

class QPainter;

namespace faces::ui {

class PictureView;

// What is drawn over a photo: lines of the same width at any zoom, seen on dark and on light photos alike. Places are
// the photo's.

inline constexpr double kHandleAwayPx = 24; ///< the turning handle from its box, in the window

void paintGrid(QPainter &painter, const PictureView &view, const Grid &grid, bool doubtful);
void paintBoxes(QPainter &painter, const PictureView &view, const std::vector<FacePlace> &boxes);
enum class Mark { Hovered, Chosen };
void paintMark(QPainter &painter, const PictureView &view, const QPolygonF &outline, Mark mark);
/// Squares for the corners, and the turning handle on its stalk.
void paintHandles(QPainter &painter, const PictureView &view, const QPolygonF &outline, const QPolygonF &corners,
                  QPointF turnHandle, bool below);

} // namespace faces::ui
