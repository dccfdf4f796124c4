// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The mouse on the canvas: lines of a grid and boxes of faces are taken, dragged and dropped.
#include "ui/pages/photos/canvas_paint.h"
#include "ui/pages/photos/grid_canvas.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace faces::ui {

namespace {

constexpr double kReachPx = 4; ///< how near the mouse must come to a line, in the window
constexpr double kHandleReachPx = 9;
constexpr double kHandleInsetPx = 6; ///< a handle this far from the view's edge is seen whole

Qt::CursorShape cursorFor(BoxPart part, double angleDegrees)
{
    // A corner's arrow lies along its diagonal, which turns with the box.
    const bool quarter = qRound(angleDegrees / 90) % 2 != 0;
    switch (part) {
    case BoxPart::UpperLeft:
    case BoxPart::LowerRight:
        return quarter ? Qt::SizeBDiagCursor : Qt::SizeFDiagCursor;
    case BoxPart::UpperRight:
    case BoxPart::LowerLeft:
        return quarter ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    case BoxPart::Turn:
        return Qt::PointingHandCursor;
    case BoxPart::Body:
        return Qt::SizeAllCursor;
    case BoxPart::None:
        break;
    }
    return Qt::CrossCursor;
}

} // namespace

TurnHandle GridCanvas::turnHandlePlace() const
{
    const double away = kHandleAwayPx / zoom();
    const QRectF seen = rect().adjusted(8, 8, -8, -8);
    const bool above = seen.contains(toWidget(handleOf(placeOf(m_chosen), {away, false})));
    const bool below = seen.contains(toWidget(handleOf(placeOf(m_chosen), {away, true})));
    return {away, !above && below};
}

QPointF GridCanvas::turnHandle() const { return handleOf(placeOf(m_chosen), turnHandlePlace()); }

QPolygonF GridCanvas::cornerHandles() const
{
    QPolygonF handles = cellOutline(m_chosen);
    const QRectF seen = QRectF(rect()).adjusted(kHandleInsetPx, kHandleInsetPx, -kHandleInsetPx, -kHandleInsetPx);
    const QRectF box(toWidget(handles.boundingRect().topLeft()), toWidget(handles.boundingRect().bottomRight()));
    if (!seen.intersects(box)) // the photo was moved away from it
        return handles;
    for (QPointF &handle : handles) {
        const QPointF at = toWidget(handle);
        handle =
            toPicture({std::clamp(at.x(), seen.left(), seen.right()), std::clamp(at.y(), seen.top(), seen.bottom())});
    }
    return handles;
}

BoxPart GridCanvas::partOfChosen(QPointF inPhoto) const
{
    if (!boxChosen())
        return BoxPart::None;
    return partAt(placeOf(m_chosen), inPhoto, kHandleReachPx / zoom(), turnHandlePlace(), cornerHandles());
}

bool GridCanvas::takePress(QPointF inPhoto, QMouseEvent *event)
{
    if (!m_editable)
        return false;
    if (!m_grid)
        return takeBox(inPhoto, event->position());
    m_dragged = lineAt(*m_grid, photoSize(), inPhoto, kReachPx / zoom());
    m_pressed = m_grid;
    return m_dragged.has_value();
}

bool GridCanvas::takeBox(QPointF inPhoto, QPointF inWidget)
{
    BoxPart part = partOfChosen(inPhoto);
    if (part == BoxPart::None || part == BoxPart::Body) {
        const int box = boxAt(m_boxes, inPhoto); // a smaller one may lie inside the chosen one
        choose(box);
        part = box >= 0 ? BoxPart::Body : BoxPart::None;
    }
    m_boxDrag = BoxDrag{part, inPhoto, inWidget, m_boxes, false};
    return true;
}

void GridCanvas::dragBox(QPointF inPhoto, QPointF inWidget)
{
    BoxDrag &drag = *m_boxDrag;
    drag.moving = drag.moving || (inWidget - drag.fromInWidget).manhattanLength() >= QApplication::startDragDistance();
    if (!drag.moving)
        return;
    if (drag.part == BoxPart::None) {
        m_boxes = drag.before;
        if (const auto place = drawn(drag.from, inPhoto, photoSize()))
            m_boxes.push_back(*place);
        m_chosen = m_boxes.size() > drag.before.size() ? cellCount() - 1 : -1;
        update();
        emit boxesDragged(m_boxes);
        return;
    }
    const FacePlace &before = drag.before[static_cast<std::size_t>(m_chosen)];
    FacePlace &place = m_boxes[static_cast<std::size_t>(m_chosen)];
    const QPointF by = inPhoto - drag.from;
    if (drag.part == BoxPart::Body) {
        place = moved(before, by.x(), by.y(), photoSize());
    } else if (drag.part == BoxPart::Turn) {
        // Above or below as it was taken: the handle doesn't change sides under the hand.
        const double away = kHandleAwayPx / zoom();
        const bool below = partAt(before, drag.from, kHandleReachPx / zoom(), {away, true}) == BoxPart::Turn;
        place = turnedTo(before, inPhoto, {away, below});
    } else {
        place = withCornerAt(before, drag.part, cornerOf(before, drag.part) + by, photoSize());
    }
    update();
    emit boxesDragged(m_boxes);
}

void GridCanvas::dropBox()
{
    const BoxDrag drag = *std::exchange(m_boxDrag, {});
    if (m_boxes == drag.before) {
        if (drag.part == BoxPart::None && drag.moving)
            emit boxDropped();
        return;
    }
    emit boxesEdited(m_boxes);
    if (drag.part == BoxPart::None)
        emit cellChosen(m_chosen); // while it was drawn, nobody heard of it
}

bool GridCanvas::giveUpDrag()
{
    if (!m_dragged && !m_boxDrag)
        return false;
    if (m_dragged && m_pressed) {
        m_grid = m_pressed;
        m_dragged.reset();
        emit gridDragged(*m_grid);
    }
    if (m_boxDrag) {
        const BoxDrag drag = *std::exchange(m_boxDrag, {});
        m_boxes = drag.before;
        if (drag.part == BoxPart::None)
            m_chosen = -1;
        emit boxesDragged(m_boxes);
    }
    update();
    return true;
}

void GridCanvas::showCursor(QPointF inPhoto)
{
    if (!m_editable || spaceHeld())
        return;
    if (!m_grid) {
        BoxPart part = partOfChosen(inPhoto);
        if (part == BoxPart::None && boxAt(m_boxes, inPhoto) >= 0)
            part = BoxPart::Body;
        setCursor(cursorFor(part, boxChosen() ? placeOf(m_chosen).angleDegrees : 0));
    } else if (const auto line = lineAt(*m_grid, photoSize(), inPhoto, kReachPx / zoom())) {
        setCursor(line->upright ? Qt::SplitHCursor : Qt::SplitVCursor);
    } else {
        unsetCursor();
    }
}

void GridCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!picture())
        return;
    const QPointF place = toPicture(event->position());
    if (m_boxDrag)
        return dragBox(place, event->position());
    if (m_dragged && m_grid) {
        const QPointF p = gridFromPhoto(*m_grid, photoSize(), place);
        m_grid = withLineAt(*m_grid, *m_dragged, m_dragged->upright ? p.x() : p.y());
        update();
        emit gridDragged(*m_grid);
        return;
    }
    if (event->buttons() == Qt::NoButton) {
        hover(cellNumberAt(place));
        showCursor(place);
    }
    PictureView::mouseMoveEvent(event);
}

void GridCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_boxDrag)
        return dropBox();
    if (event->button() != Qt::LeftButton || !m_dragged)
        return PictureView::mouseReleaseEvent(event);
    m_dragged.reset();
    if (m_grid && m_grid != m_pressed) // a mere click on a line says nothing about the grid
        emit gridEdited(*m_grid);
}

} // namespace faces::ui
