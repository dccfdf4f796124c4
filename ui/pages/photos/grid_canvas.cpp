// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/grid_canvas.h"

#include "ui/actions.h"
#include "ui/pages/photos/canvas_paint.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace faces::ui {

GridCanvas::GridCanvas(QWidget *parent) : PictureView(parent)
{
    setAccessibleName(tr("Photo with its grid or faces"));
    listHeardKeys(QStringLiteral("canvas"), this);
}

QSize GridCanvas::photoSize() const { return picture() ? picture()->size() : QSize(); }

void GridCanvas::setGrid(const std::optional<Grid> &grid)
{
    if (m_grid == grid)
        return;
    if (!grid)
        m_dragged.reset();
    else
        m_boxDrag.reset();
    m_grid = grid;
    if (!m_dragged)
        choose(std::min(m_chosen, cellCount() - 1));
    describe();
    update();
}

void GridCanvas::setBoxes(const std::vector<FacePlace> &boxes)
{
    if (m_boxes == boxes)
        return;
    if (m_boxDrag && m_boxDrag->before == boxes) // what the page knows; the hand knows better
        return;
    m_boxDrag.reset();
    m_boxes = boxes;
    choose(std::min(m_chosen, cellCount() - 1));
    describe();
    update();
}

void GridCanvas::setDoubtful(bool doubtful)
{
    if (doubtful != m_doubtful)
        update();
    m_doubtful = doubtful;
}

int GridCanvas::cellCount() const { return m_grid ? m_grid->cells() : static_cast<int>(m_boxes.size()); }

FacePlace GridCanvas::placeOf(int cell) const
{
    if (cell < 0 || cell >= cellCount())
        return {};
    if (!m_grid)
        return m_boxes[static_cast<std::size_t>(cell)];
    const QSize photo = photoSize();
    return m_grid->place(cell / m_grid->columns, cell % m_grid->columns, photo.width(), photo.height());
}

void GridCanvas::choose(int cell)
{
    if (cell == m_chosen)
        return;
    m_chosen = cell;
    if (cell >= 0)
        reveal(cellOutline(cell).boundingRect());
    describe();
    update();
    emit cellChosen(cell);
}

void GridCanvas::describe()
{
    QString words;
    if (m_grid)
        words = tr("%1 columns, %2 rows.").arg(m_grid->columns).arg(m_grid->rows);
    else if (!m_boxes.empty())
        words = tr("%Ln faces.", "of a photo", static_cast<int>(m_boxes.size()));
    if (m_grid && m_chosen >= 0) {
        const int row = m_chosen / m_grid->columns, column = m_chosen % m_grid->columns;
        words += QLatin1Char(' ') + (m_grid->isOff(row, column) ? tr("Chosen: column %1, row %2, left out.")
                                                                : tr("Chosen: column %1, row %2."))
                                        .arg(column + 1)
                                        .arg(row + 1);
    } else if (m_chosen >= 0) {
        words += QLatin1Char(' ') + tr("Chosen: face %1.").arg(m_chosen + 1);
    }
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void GridCanvas::hover(int cell)
{
    if (cell == m_hovered)
        return;
    m_hovered = cell;
    update();
    emit cellHovered(cell);
}

QPolygonF GridCanvas::cellOutline(int cell) const { return outline(placeOf(cell)); }

int GridCanvas::cellNumberAt(QPointF inPhoto) const
{
    if (!picture())
        return -1;
    if (m_grid) {
        const auto cell = cellAt(*m_grid, photoSize(), inPhoto);
        return cell ? cell->row * m_grid->columns + cell->column : -1;
    }
    return boxAt(m_boxes, inPhoto);
}

void GridCanvas::paintOver(QPainter &painter)
{
    if (m_grid)
        paintGrid(painter, *this, *m_grid, m_doubtful);
    else
        paintBoxes(painter, *this, m_boxes);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens().accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    if (m_hovered >= 0 && m_hovered < cellCount() && m_hovered != m_chosen)
        paintMark(painter, *this, cellOutline(m_hovered), Mark::Hovered);
    if (m_chosen < 0 || m_chosen >= cellCount())
        return;
    paintMark(painter, *this, cellOutline(m_chosen), Mark::Chosen);
    if (boxChosen() && m_editable)
        paintHandles(painter, *this, cellOutline(m_chosen), cornerHandles(), turnHandle(), turnHandlePlace().below);
}

void GridCanvas::clicked(QPointF inPhoto)
{
    const int cell = cellNumberAt(inPhoto);
    if (m_grid && cell >= 0 && cell == m_chosen)
        switchCell(cell);
    else
        choose(cell);
}

void GridCanvas::leaveEvent(QEvent *) { hover(-1); }

} // namespace faces::ui
