// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/worst_faces_list.h"

#include "core/data/worst_faces.h"
#include "ui/pages/train/worst_faces_model.h"
#include "ui/theme.h"
#include "ui/widgets/face_pictures.h"
#include "ui/widgets/face_tile.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace faces::ui {

namespace {

constexpr int kTileCount = static_cast<int>(kWorstFaces);
constexpr int kTileGapPx = 6, kTileInsetPx = 4, kCaptionLinePx = 15;
constexpr int kLeastTilePx = 90; ///< with its gap: "✗ yes · 97 %" fits
constexpr int kUsualTilePx = 104;

int rowsFor(int columns) { return (kTileCount + columns - 1) / columns; }

int pictureSideOf(int cellPx) { return cellPx - kTileGapPx - 2 * kTileInsetPx; }

int cellHeightOf(int cellPx)
{
    return kTileBarHeight + kTileInsetPx + pictureSideOf(cellPx) + 2 + 2 * kCaptionLinePx + 2 + kTileGapPx;
}

struct WorstLayout {
    int cellPx = kLeastTilePx;
    bool scrolls = false;
};

/// The largest tiles with which all twelve fit in one or two rows; else as many columns as the width has place for.
WorstLayout layoutIn(const QSize &place, int scrollBarPx)
{
    // One pixel is left over, or rounding would push the last column into the next row.
    for (int columns = (kTileCount + 1) / 2; columns <= kTileCount; ++columns) {
        const int cell = (place.width() - 1) / columns;
        if (cell >= kLeastTilePx && rowsFor(columns) * cellHeightOf(cell) <= place.height())
            return {cell, false};
    }
    const int width = place.width() - scrollBarPx - 1;
    const int columns = std::clamp(width / kLeastTilePx, 1, kTileCount);
    const int cell = std::max(kLeastTilePx, width / columns);
    return {cell, rowsFor(columns) * cellHeightOf(cell) > place.height()};
}

class WorstFaceDelegate final : public QStyledItemDelegate {
public:
    WorstFaceDelegate(FacePictures &pictures, WorstFacesList *list)
        : QStyledItemDelegate(list), m_pictures(pictures), m_list(list)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return m_list->gridSize(); }

private:
    FacePictures &m_pictures;
    WorstFacesList *m_list;
};

void WorstFaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant right = index.data(WorstFacesModel::RightRole);
    TileLook look;
    look.selected = option.state.testFlag(QStyle::State_Selected);
    look.focused = option.state.testFlag(QStyle::State_HasFocus);
    if (right.isValid())
        look.right = right.toBool();
    const QRect tile = option.rect.adjusted(0, 0, -kTileGapPx, -kTileGapPx);
    painter->save();
    paintTileGround(*painter, tile, look);
    const int side = tile.width() - 2 * kTileInsetPx;
    const QRect picture(tile.x() + kTileInsetPx, tile.y() + kTileBarHeight + kTileInsetPx, side, side);
    const auto face = FaceId(index.data(WorstFacesModel::FaceRole).toLongLong());
    paintPicture(*painter, picture, m_pictures.picture(face, m_list->picturePlace()));
    QRect line(picture.x(), picture.bottom() + 3, side, kCaptionLinePx);
    const auto say = [&](const QString &words, const QColor &colour, QFont::Weight weight) {
        QFont font = smallFont();
        font.setWeight(weight);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, side));
        line.translate(0, kCaptionLinePx);
    };
    const Tokens &t = tokens();
    say(index.data(WorstFacesModel::TruthRole).toString(), t.text, QFont::Normal);
    const bool wrong = right.isValid() && !right.toBool();
    say(index.data(WorstFacesModel::SaidRole).toString(), wrong ? t.wrong : t.right,
        wrong ? QFont::Bold : QFont::Normal);
    painter->restore();
}

} // namespace

WorstFacesList::WorstFacesList(FacePictures &pictures, QWidget *parent) : QListView(parent)
{
    setFlow(LeftToRight);
    setWrapping(true);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new WorstFaceDelegate(pictures, this));
    connect(this, &QAbstractItemView::doubleClicked, this, &WorstFacesList::wanted);
    arrange();
}

void WorstFacesList::arrange()
{
    const WorstLayout layout = layoutIn(size(), verticalScrollBar()->sizeHint().width());
    // Said rather than left to Qt, which would take the bar's place away and give it back in turn.
    setVerticalScrollBarPolicy(layout.scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const QSize cell(layout.cellPx, cellHeightOf(layout.cellPx));
    if (cell != gridSize())
        setGridSize(cell);
    verticalScrollBar()->setSingleStep(kLeastTilePx / 3);
}

FaceReader::Place WorstFacesList::picturePlace() const
{
    const qreal ratio = devicePixelRatioF();
    return {qRound(pictureSideOf(gridSize().width()) * ratio), ratio};
}

QSize WorstFacesList::sizeHint() const { return {6 * kUsualTilePx + 1, 2 * cellHeightOf(kUsualTilePx)}; }

QSize WorstFacesList::minimumSizeHint() const
{
    return {2 * kLeastTilePx + verticalScrollBar()->sizeHint().width() + 1, cellHeightOf(kLeastTilePx)};
}

void WorstFacesList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    arrange();
}

void WorstFacesList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        emit wanted(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace faces::ui
