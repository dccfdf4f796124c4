// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The keyboard on the canvas: what the mouse does, without it.
#include "ui/actions.h"
#include "ui/pages/photos/grid_canvas.h"

#include <QKeyEvent>

namespace faces::ui {

namespace {

constexpr int kLongStepPx = 10;
constexpr double kGridTurn = 0.1, kBoxTurn = 1; ///< degrees a key press

} // namespace

void GridCanvas::walk(int dx, int dy)
{
    if (cellCount() == 0)
        return;
    if (m_chosen < 0)
        return choose(0);
    const int to = m_grid ? m_chosen + dx + dy * m_grid->columns : neighbour(m_boxes, m_chosen, dx, dy);
    if (to >= 0 && to < cellCount())
        choose(to);
}

void GridCanvas::shift(int dx, int dy)
{
    if (m_grid && m_editable)
        emit gridEdited(moved(*m_grid, dx, dy));
    else if (boxChosen() && m_editable)
        putBox(moved(placeOf(m_chosen), dx, dy, photoSize()));
}

void GridCanvas::stretch(int dx, int dy)
{
    if (m_grid && m_editable)
        emit gridEdited(stretched(*m_grid, dx, dy));
    else if (boxChosen() && m_editable)
        putBox(grown(placeOf(m_chosen), dx + dy, photoSize())); // right and down: larger, as a grid
}

void GridCanvas::turnBy(int steps)
{
    if (!m_editable)
        return;
    if (m_grid)
        emit gridEdited(
            withLength(*m_grid, photoSize(), GridLength::Turn, m_grid->angleDegrees + steps * kGridTurn));
    else if (boxChosen())
        putBox(turned(placeOf(m_chosen), steps * kBoxTurn));
}

void GridCanvas::putBox(const FacePlace &place)
{
    m_boxes[static_cast<std::size_t>(m_chosen)] = place;
    reveal(cellOutline(m_chosen).boundingRect());
    update();
    emit boxesEdited(m_boxes);
}

void GridCanvas::addBox()
{
    if (m_grid || !m_editable || !picture())
        return;
    m_boxes.push_back(fresh(m_boxes, toPicture(QPointF(width() / 2.0, height() / 2.0)), photoSize()));
    update();
    emit boxesEdited(m_boxes); // first, so that who hears of the choice knows the box
    choose(cellCount() - 1);
}

void GridCanvas::removeBox()
{
    if (!boxChosen() || !m_editable)
        return;
    m_boxes.erase(m_boxes.begin() + m_chosen);
    m_hovered = -1;
    const int next = std::min(m_chosen, cellCount() - 1);
    m_chosen = -1; // the same number is another box now
    update();
    emit boxesEdited(m_boxes);
    choose(next);
}

void GridCanvas::switchCell(int cell)
{
    if (m_grid && m_editable && cell >= 0)
        emit gridEdited(withCellSwitched(*m_grid, cell));
}

void GridCanvas::spaceTapped() { switchCell(m_chosen); }

bool GridCanvas::obey(const QString &id, int which)
{
    const int dx = which == 0 ? -1 : which == 1 ? 1 : 0, dy = which == 2 ? -1 : which == 3 ? 1 : 0;
    if (id == QLatin1String("canvas.walk")) {
        walk(dx, dy);
    } else if (id == QLatin1String("canvas.ends")) {
        if (cellCount() > 0)
            choose(which == 0 ? 0 : cellCount() - 1);
    } else if (id == QLatin1String("canvas.move") || id == QLatin1String("canvas.moveFar")) {
        const int px = id == QLatin1String("canvas.move") ? 1 : kLongStepPx;
        shift(dx * px, dy * px);
    } else if (id == QLatin1String("canvas.stretch")) {
        stretch(dx, dy);
    } else if (id == QLatin1String("canvas.turn")) {
        turnBy(which == 0 ? -1 : 1);
    } else if (id == QLatin1String("canvas.add")) {
        addBox();
    } else if (id == QLatin1String("canvas.remove")) {
        m_grid ? switchCell(m_chosen) : removeBox();
    } else {
        return false; // zoom, fit and Space belong to every picture
    }
    return true;
}

void GridCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!picture())
        return PictureView::keyPressEvent(event);
    if (m_dragged || m_boxDrag) { // the hand is busy: only giving up counts
        if (event->key() == Qt::Key_Escape)
            giveUpDrag();
        return;
    }
    const auto heard = heardKey(QStringLiteral("canvas"), event->keyCombination());
    if (!heard || !obey(heard->id, heard->which))
        PictureView::keyPressEvent(event);
}

bool GridCanvas::focusNextPrevChild(bool next)
{
    // Tab goes through the boxes, and on to the next field after the last one.
    const int to = m_chosen + (next ? 1 : -1);
    if (m_grid || m_boxDrag || to < 0 || to >= cellCount())
        return PictureView::focusNextPrevChild(next);
    choose(to);
    return true;
}

} // namespace faces::ui
