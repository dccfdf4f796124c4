// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/tile_grid.h"

#include "ui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <cstdlib>

namespace faces::ui {

namespace {
constexpr int kScreenful = 200;

int tilesIn(const QItemSelection &selection)
{
    int tiles = 0;
    for (const QItemSelectionRange &range : selection)
        tiles += range.height();
    return tiles;
}
} // namespace

TileGrid::TileGrid(int wishedCellPx, std::function<int(int)> heightOf, QWidget *parent)
    : AnchoredList(parent), m_wishedPx(wishedCellPx), m_heightOf(std::move(heightOf))
{
    // Not IconMode: that keeps a tree of all tiles and takes four times as long to lay them out.
    setViewMode(ListMode);
    setFlow(LeftToRight);
    setWrapping(true);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setSelectionRectVisible(true);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its place is kept, so that columns do not jump
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(0);
    setTabKeyNavigation(false);
    // It paints all of itself: what lies under it, panels with round corners up to the window, need not be.
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    arrange();
}

void TileGrid::setWished(int cellPx)
{
    m_wishedPx = cellPx;
    arrange();
}

void TileGrid::setColumns(std::function<int(int)> columns)
{
    m_columnsIn = std::move(columns);
    arrange();
}

int TileGrid::columns() const
{
    const int decided = m_columnsIn ? m_columnsIn(viewport()->width()) : 0;
    return decided > 0 ? decided : qMax(1, viewport()->width() / m_wishedPx);
}

void TileGrid::arrange()
{
    // One pixel is left over, or rounding would push the last column into the next row.
    const int cell = qMax(40, (viewport()->width() - 1) / columns());
    const QSize size(cell, qMax(40, m_heightOf(cell)));
    if (size != gridSize())
        setGridSize(size);
    verticalScrollBar()->setSingleStep(qMax(20, size.height() / 3));
}

bool TileGrid::marksCurrent(const QModelIndex &index) const
{
    return hasFocus() && index == currentIndex() &&
           (!selectionModel()->isSelected(index) || tilesIn(selectionModel()->selection()) > 1);
}

void TileGrid::updateRowOf(const QModelIndex &index)
{
    const QRect tile = visualRect(index);
    if (!tile.intersects(viewport()->rect()))
        return;
    m_band |= QRect(0, tile.y(), viewport()->width(), tile.height());
    viewport()->update(m_band);
}

void TileGrid::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    // What is left of a page is hardly more than the tile that was selected: the rest around it would be no rectangle.
    if (2 * std::abs(dy) > viewport()->height())
        viewport()->update();
}

QRegion TileGrid::visualRegionForSelection(const QItemSelection &selection) const
{
    // QListView asks for the place of every tile; beyond a screenful it is quicker to paint what is in sight.
    return tilesIn(selection) > kScreenful ? QRegion(viewport()->rect())
                                           : QListView::visualRegionForSelection(selection);
}

void TileGrid::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    // Tiles keep their size whatever they show: QListView would lay all of them out anew. And beyond a screenful,
    // QAbstractItemView asks for the place of every tile to know what to paint.
    if (last.row() - first.row() > kScreenful)
        viewport()->update();
    else
        QAbstractItemView::dataChanged(first, last, roles);
}

void TileGrid::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex before = currentIndex();
    AnchoredList::keyPressEvent(event);
    // A step that leads nowhere, as Home on the first tile, ends a selection of several like any other step.
    const bool step = event->key() >= Qt::Key_Home && event->key() <= Qt::Key_PageDown;
    if (step && event->modifiers() == Qt::NoModifier && before.isValid() && currentIndex() == before &&
        tilesIn(selectionModel()->selection()) > 1)
        selectionModel()->setCurrentIndex(before, QItemSelectionModel::ClearAndSelect);
}

QModelIndex TileGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = model() ? model()->rowCount() : 0;
    if (count == 0)
        return {};
    const int page = qMax(1, viewport()->height() / gridSize().height()) * columns();
    const int from = qMax(0, currentIndex().row());
    const auto to = [&](int row) { return model()->index(qBound(0, row, count - 1), 0); };
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        return to(from - 1);
    case MoveRight:
    case MoveNext:
        return to(from + 1);
    case MoveUp:
        return from < columns() ? currentIndex() : to(from - columns());
    case MoveDown:
        return from / columns() == (count - 1) / columns() ? currentIndex() : to(from + columns());
    case MovePageUp:
        return to(from - page);
    case MovePageDown:
        return to(from + page);
    case MoveHome:
        return to(0);
    case MoveEnd:
        break;
    }
    return to(count - 1);
}

void TileGrid::selectAll()
{
    if (model() && model()->rowCount() > 0)
        selectionModel()->select(QItemSelection(model()->index(0, 0), model()->index(model()->rowCount() - 1, 0)),
                                 QItemSelectionModel::ClearAndSelect);
}

void TileGrid::paintEvent(QPaintEvent *event)
{
    m_band = {};
    QPainter(viewport()).fillRect(event->rect(), tokens().window);
    QListView::paintEvent(event);
}

void TileGrid::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    arrange();
}

void TileGrid::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace faces::ui
