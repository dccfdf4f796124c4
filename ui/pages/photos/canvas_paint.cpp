// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/canvas_paint.h"

#include "ui/pages/photos/box_edit.h"
#include "ui/pages/photos/grid_edit.h"
#include "ui/theme.h"
#include "ui/widgets/picture_view.h"

#include <QPainter>

#include <cmath>

namespace faces::ui {

namespace {

const QColor kPale(255, 255, 255, 120);
const QColor kDark(0, 0, 0, 170);
const QColor kDim(0, 0, 0, 150);
const QColor kHatch(255, 255, 255, 110);
constexpr double kHandlePx = 9;

QColor accent() { return tokensOf(false).accent; } // photos are the same in light and dark

QPen cosmetic(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setCosmetic(true);
    return pen;
}

/// Upright and level lines fall on whole pixels: crisp at any zoom.
QPointF snapped(QPointF p) { return {std::floor(p.x()) + 0.5, std::floor(p.y()) + 0.5}; }

QPolygonF inWidget(const PictureView &view, QPolygonF polygon, bool upright)
{
    for (QPointF &p : polygon)
        p = upright ? snapped(view.toWidget(p)) : view.toWidget(p);
    return polygon;
}

void dim(QPainter &painter, const QPolygonF &polygon)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(kDim);
    painter.drawPolygon(polygon);
    painter.setBrush(QBrush(kHatch, Qt::BDiagPattern));
    painter.drawPolygon(polygon);
    painter.setBrush(Qt::NoBrush);
}

QPen linePen(bool doubtful)
{
    QPen pen = cosmetic(doubtful ? tokensOf(true).attention : accent(), doubtful ? 1.5 : 1);
    if (doubtful)
        pen.setDashPattern({6, 4});
    return pen;
}

} // namespace

void paintGrid(QPainter &painter, const PictureView &view, const Grid &grid, bool doubtful)
{
    const QSize photo = view.picture()->size();
    const bool upright = grid.angleDegrees == 0;
    painter.setRenderHint(QPainter::Antialiasing, !upright);
    for (const int cell : grid.off) {
        const FacePlace place = grid.place(cell / grid.columns, cell % grid.columns, photo.width(), photo.height());
        dim(painter, inWidget(view, outline(place), upright));
    }
    std::vector<QLineF> lines = linesOf(grid, photo, 3 / view.zoom());
    for (QLineF &line : lines) {
        line = {view.toWidget(line.p1()), view.toWidget(line.p2())};
        if (upright)
            line = {snapped(line.p1()), snapped(line.p2())};
    }
    // A pale line under the coloured one, or a dark one under a guess: seen on dark and on light photos alike.
    for (const QPen &pen : {cosmetic(doubtful ? kDark : kPale, 3), linePen(doubtful)}) {
        painter.setPen(pen);
        painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    }
}

void paintBoxes(QPainter &painter, const PictureView &view, const std::vector<FacePlace> &boxes)
{
    painter.setBrush(Qt::NoBrush);
    for (const QPen &pen : {cosmetic(kPale, 4), cosmetic(accent(), 2)}) {
        painter.setPen(pen);
        for (const FacePlace &place : boxes) {
            painter.setRenderHint(QPainter::Antialiasing, place.angleDegrees != 0);
            painter.drawPolygon(inWidget(view, outline(place), place.angleDegrees == 0));
        }
    }
    // Numbered as the panel beside names them.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    for (int number = 1; const FacePlace &place : boxes) {
        const QString text = QString::number(number++);
        const QPointF corner = inWidget(view, outline(place), false).front();
        const QRectF badge(corner, QSizeF(QFontMetrics(smallFont()).horizontalAdvance(text) + 8, 16));
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent());
        painter.drawRect(badge);
        painter.setPen(tokensOf(false).onAccent);
        painter.drawText(badge, Qt::AlignCenter, text);
    }
    painter.setBrush(Qt::NoBrush);
}

void paintMark(QPainter &painter, const PictureView &view, const QPolygonF &outline, Mark mark)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QPolygonF polygon = inWidget(view, outline, false);
    const auto draw = [&](const QColor &colour, double width) {
        painter.setPen(cosmetic(colour, width));
        painter.drawPolygon(polygon);
    };
    draw(Qt::white, mark == Mark::Chosen ? 5 : 2);
    if (mark == Mark::Chosen)
        draw(accent(), 3);
}

void paintHandles(QPainter &painter, const PictureView &view, const QPolygonF &outline, const QPolygonF &corners,
                  QPointF turnHandle, bool below)
{
    const QPolygonF ends = inWidget(view, outline, false);
    const QPointF turn = view.toWidget(turnHandle);
    const QPointF side = below ? (ends[2] + ends[3]) / 2 : (ends[0] + ends[1]) / 2;
    for (const QPen &pen : {cosmetic(Qt::white, 5), cosmetic(accent(), 2)}) {
        painter.setPen(pen);
        painter.drawLine(side, turn);
    }
    painter.setPen(cosmetic(accent(), 2));
    painter.setBrush(Qt::white);
    for (const QPointF &corner : inWidget(view, corners, false))
        painter.drawRect(QRectF(corner.x() - kHandlePx / 2, corner.y() - kHandlePx / 2, kHandlePx, kHandlePx));
    painter.drawEllipse(turn, kHandlePx / 2 + 1, kHandlePx / 2 + 1);
    painter.setBrush(Qt::NoBrush);
}

} // namespace faces::ui
