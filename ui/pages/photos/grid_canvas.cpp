// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/grid_canvas.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr double kReachPx = 4; ///< how near the mouse must come to a line, in the window

QPen cosmetic(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setCosmetic(true);
    return pen;
}

/// Upright and level lines fall on whole pixels: crisp at any zoom.
QPointF snapped(QPointF p) { return {std::floor(p.x()) + 0.5, std::floor(p.y()) + 0.5}; }
} // namespace

GridCanvas::GridCanvas(QWidget *parent) : PictureView(parent) { setAccessibleName(tr("Photo with its grid")); }

void GridCanvas::setGrid(const std::optional<Grid> &grid)
{
    if (m_grid == grid)
        return;
    m_grid = grid;
    if (!m_dragged)
        choose(std::min(m_chosen, cellCount() - 1));
    update();
}

void GridCanvas::setBoxes(const std::vector<Box> &boxes)
{
    if (m_boxes == boxes)
        return;
    m_boxes = boxes;
    choose(std::min(m_chosen, cellCount() - 1));
    update();
}

int GridCanvas::cellCount() const { return m_grid ? m_grid->cells() : static_cast<int>(m_boxes.size()); }

QRectF GridCanvas::cellInPhoto(int cell) const
{
    if (cell < 0 || cell >= cellCount())
        return {};
    const Box box =
        m_grid ? m_grid->cell(cell / m_grid->columns, cell % m_grid->columns) : m_boxes[static_cast<std::size_t>(cell)];
    return {box.x, box.y, box.width, box.height};
}

void GridCanvas::choose(int cell)
{
    if (cell == m_chosen)
        return;
    m_chosen = cell;
    if (cell >= 0)
        reveal(cellOutline(cell).boundingRect());
    update();
    emit cellChosen(cell);
}

void GridCanvas::hover(int cell)
{
    if (cell == m_hovered)
        return;
    m_hovered = cell;
    update();
    emit cellHovered(cell);
}

QPolygonF GridCanvas::cellOutline(int cell) const
{
    const QRectF r = cellInPhoto(cell);
    const Box box{r.x(), r.y(), r.width(), r.height()};
    return outline(m_grid ? *m_grid : Grid{}, picture() ? picture()->size() : QSize(), box);
}

int GridCanvas::cellNumberAt(QPointF inPhoto) const
{
    if (!picture())
        return -1;
    if (m_grid) {
        const auto cell = cellAt(*m_grid, picture()->size(), inPhoto);
        return cell ? cell->row * m_grid->columns + cell->column : -1;
    }
    for (int i = cellCount() - 1; i >= 0; --i)
        if (cellInPhoto(i).contains(inPhoto))
            return i;
    return -1;
}

void GridCanvas::paintOver(QPainter &painter)
{
    const bool upright = !m_grid || m_grid->angleDegrees == 0;
    painter.setRenderHint(QPainter::Antialiasing, !upright);
    painter.setBrush(Qt::NoBrush);
    std::vector<QLineF> lines;
    if (m_grid)
        lines = linesOf(*m_grid, picture()->size(), 3 / zoom());
    for (QLineF &line : lines) {
        line = {toWidget(line.p1()), toWidget(line.p2())};
        if (upright)
            line = {snapped(line.p1()), snapped(line.p2())};
    }
    // A pale line under the coloured one: seen on dark and on light photos alike.
    const QColor accent = tokensOf(false).accent; // photos are the same in light and dark
    for (const QPen &pen : {cosmetic(QColor(255, 255, 255, 120), 3), cosmetic(accent, 1)}) {
        painter.setPen(pen);
        painter.drawLines(lines.data(), static_cast<int>(lines.size()));
        for (int i = 0; !m_grid && i < cellCount(); ++i) {
            const QRectF box = cellInPhoto(i);
            painter.drawRect(QRectF(snapped(toWidget(box.topLeft())), snapped(toWidget(box.bottomRight()))));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const auto mark = [&](int cell, const QColor &colour, double width) {
        QPolygonF polygon = cellOutline(cell);
        for (QPointF &p : polygon)
            p = toWidget(p);
        painter.setPen(cosmetic(colour, width));
        painter.drawPolygon(polygon);
    };
    if (m_hovered >= 0 && m_hovered < cellCount())
        mark(m_hovered, Qt::white, 2);
    if (m_chosen >= 0 && m_chosen < cellCount()) {
        mark(m_chosen, Qt::white, 5);
        mark(m_chosen, accent, 3);
    }
}

bool GridCanvas::takePress(QPointF inPhoto, QMouseEvent *)
{
    if (!m_grid || !m_editable)
        return false;
    m_dragged = lineAt(*m_grid, picture()->size(), inPhoto, kReachPx / zoom());
    m_pressed = m_grid;
    return m_dragged.has_value();
}

void GridCanvas::clicked(QPointF inPhoto) { choose(cellNumberAt(inPhoto)); }

void GridCanvas::showCursor(QPointF inPhoto)
{
    const auto line = m_grid && m_editable ? lineAt(*m_grid, picture()->size(), inPhoto, kReachPx / zoom())
                                           : std::optional<GridLine>();
    if (line)
        setCursor(line->upright ? Qt::SplitHCursor : Qt::SplitVCursor);
    else
        unsetCursor();
}

void GridCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!picture())
        return;
    const QPointF place = toPicture(event->position());
    if (m_dragged && m_grid) {
        const QPointF p = gridFromPhoto(*m_grid, picture()->size(), place);
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
    if (!m_dragged)
        return PictureView::mouseReleaseEvent(event);
    m_dragged.reset();
    if (m_grid && m_grid != m_pressed) // a mere click on a line says nothing about the grid
        emit gridEdited(*m_grid);
}

void GridCanvas::leaveEvent(QEvent *) { hover(-1); }

bool GridCanvas::step(QKeyEvent *event)
{
    int dx = 0, dy = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        dx = -1;
        break;
    case Qt::Key_Right:
        dx = 1;
        break;
    case Qt::Key_Up:
        dy = -1;
        break;
    case Qt::Key_Down:
        dy = 1;
        break;
    default:
        return false;
    }
    const auto keys = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    if (keys & Qt::ShiftModifier) {
        if (m_grid && m_editable)
            emit gridEdited(keys & Qt::ControlModifier ? stretched(*m_grid, dx, dy) : moved(*m_grid, dx, dy));
        return true;
    }
    if (cellCount() == 0)
        return true;
    const int columns = m_grid ? m_grid->columns : 1;
    const int from = std::max(m_chosen, 0);
    const int to = m_chosen < 0 ? 0 : from + dx + dy * columns;
    if (to >= 0 && to < cellCount())
        choose(to);
    return true;
}

void GridCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home && cellCount() > 0)
        return choose(0);
    if (event->key() == Qt::Key_End && cellCount() > 0)
        return choose(cellCount() - 1);
    if (!picture() || !step(event))
        PictureView::keyPressEvent(event);
}

} // namespace faces::ui
