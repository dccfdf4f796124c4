// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/face_grid.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace faces::ui {

namespace {

class TileDelegate final : public QStyledItemDelegate {
public:
    explicit TileDelegate(FaceGrid *grid) : QStyledItemDelegate(grid), m_grid(grid) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        TileLook look = m_grid->look()(index);
        look.selected = option.state & QStyle::State_Selected;
        look.focused = m_grid->marksCurrent(index);
        look.away = !m_grid->hasFocus();
        const QRect tile = m_grid->tileRect(option.rect);
        paintTile(*painter, tile, look);
        if (m_grid->badges())
            m_grid->badges()->paintHover(*painter, tile, index);
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return m_grid->gridSize(); }

private:
    FaceGrid *m_grid;
};

int cellFor(int pictureSidePx, bool badges) { return tileSize(pictureSidePx, badges).width() + TileGrid::kGap; }

int heightFor(int cellPx, bool badges)
{
    return tileSize(cellPx - TileGrid::kGap - 2 * kTilePadding, badges).height() + TileGrid::kGap;
}

} // namespace

FaceGrid::FaceGrid(Look look, bool badges, QWidget *parent)
    : TileGrid(
          cellFor(kUsualSidePx, badges), [badges](int cellPx) { return heightFor(cellPx, badges); }, parent),
      m_look(std::move(look)), m_badges(badges)
{
    setItemDelegate(new TileDelegate(this));
    if (badges)
        m_mouse = new BadgeMouse(
            this, [this](const QModelIndex &index) { return m_look(index); },
            [this](const QModelIndex &index) { return tileRect(visualRect(index)); });
}

FaceReader::Place FaceGrid::picturePlace() const
{
    const qreal ratio = devicePixelRatioF();
    return {qRound((gridSize().width() - kGap - 2 * kTilePadding) * ratio), ratio};
}

void FaceGrid::setTileSide(int pictureSidePx)
{
    m_sidePx = qBound(64, pictureSidePx, 320);
    setWished(cellFor(m_sidePx, m_badges));
}

} // namespace faces::ui
