// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/face_grid.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace faces::ui {

namespace {

constexpr int kGap = 10;

class TileDelegate final : public QStyledItemDelegate {
public:
    explicit TileDelegate(FaceGrid *grid) : QStyledItemDelegate(grid), m_grid(grid) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        TileLook look = m_grid->look()(index);
        look.selected = option.state & QStyle::State_Selected;
        look.focused = m_grid->hasFocus() && index == m_grid->currentIndex() &&
                       (!look.selected || m_grid->selectionModel()->selectedIndexes().size() > 1);
        paintTile(*painter, m_grid->tileRect(option.rect), look);
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return m_grid->gridSize(); }

private:
    FaceGrid *m_grid;
};

} // namespace

FaceGrid::FaceGrid(Look look, bool badges, QWidget *parent)
    : QListView(parent), m_look(std::move(look)), m_badges(badges)
{
    setViewMode(IconMode);
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
    setItemDelegate(new TileDelegate(this));
    viewport()->setAutoFillBackground(false);
    arrange();
}

void FaceGrid::setTileSide(int pictureSidePx)
{
    m_sidePx = qBound(64, pictureSidePx, 320);
    arrange();
}

int FaceGrid::columns() const
{
    const int wished = tileSize(m_sidePx, m_badges).width() + kGap;
    return qMax(1, viewport()->width() / wished);
}

QRect FaceGrid::tileRect(const QRect &cell) const { return cell.adjusted(0, 0, -kGap, -kGap); }

void FaceGrid::arrange()
{
    // One pixel is left over, or rounding would push the last column into the next row.
    const int cell = (viewport()->width() - 1) / columns();
    const int height = tileSize(cell - kGap - 2 * kTilePadding, m_badges).height() + kGap;
    setGridSize({qMax(cell, 40), qMax(height, 40)});
    verticalScrollBar()->setSingleStep(qMax(20, height / 3));
}

QModelIndex FaceGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers)
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

void FaceGrid::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    arrange();
}

void FaceGrid::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace faces::ui
