// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/face_strip.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace faces::ui {

namespace {

constexpr int kPictureSidePx = 88;
constexpr int kGap = 8;

QSize cellSize() { return tileSize(kPictureSidePx, true) + QSize(kGap, 0); }

class StripDelegate final : public QStyledItemDelegate {
public:
    explicit StripDelegate(FaceStrip *strip) : QStyledItemDelegate(strip), m_strip(strip) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        TileLook look = m_strip->look()(index);
        look.selected = option.state & QStyle::State_Selected;
        // Where several are selected, or none, the one that stands above needs a mark of its own.
        look.focused = index == m_strip->currentIndex() &&
                       (!look.selected || m_strip->selectionModel()->selectedIndexes().size() > 1);
        look.away = !m_strip->hasFocus();
        const QRect tile = m_strip->tileRect(option.rect);
        paintTile(*painter, tile, look);
        m_strip->badges()->paintHover(*painter, tile, index);
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return cellSize(); }

private:
    FaceStrip *m_strip;
};

} // namespace

FaceStrip::FaceStrip(BadgeMouse::Look look, QWidget *parent) : AnchoredList(parent), m_look(std::move(look))
{
    setFlow(LeftToRight);
    setWrapping(false);
    setMovement(Static);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoScroll(false);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    setFixedHeight(cellSize().height() + 2);
    setItemDelegate(new StripDelegate(this));
    m_mouse = new BadgeMouse(
        this, [this](const QModelIndex &index) { return m_look(index); },
        [this](const QModelIndex &index) { return tileRect(visualRect(index)); });
}

QRect FaceStrip::tileRect(const QRect &cell) const { return {cell.topLeft(), tileSize(kPictureSidePx, true)}; }

void FaceStrip::share(QAbstractItemView *other)
{
    const auto replace = [this](auto change) {
        QItemSelectionModel *before = selectionModel(); // a list makes one of its own and never deletes it
        change();
        if (before && before != selectionModel() && before->parent() == this)
            delete before;
    };
    shareAnchor(nullptr); // a change of the list is no step of the other view
    replace([&] { setModel(other ? other->model() : nullptr); });
    if (!other)
        return;
    replace([&] { setSelectionModel(other->selectionModel()); });
    shareAnchor(qobject_cast<const AnchoredList *>(other));
    centre();
}

void FaceStrip::centre()
{
    if (currentIndex().isValid())
        scrollTo(currentIndex(), PositionAtCenter);
}

void FaceStrip::reset()
{
    // A list clears its selection when the model begins anew; this one is shared, and may have been restored already.
    const QModelIndex current = currentIndex();
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    QListView::reset();
    if (!current.isValid())
        return;
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    centre();
}

void FaceStrip::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    AnchoredList::currentChanged(current, previous);
    if (!m_pressed)
        centre();
}

void FaceStrip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = true;
    AnchoredList::mousePressEvent(event);
}

void FaceStrip::mouseReleaseEvent(QMouseEvent *event)
{
    AnchoredList::mouseReleaseEvent(event);
    m_pressed = false;
    centre();
}

void FaceStrip::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    centre();
}

void FaceStrip::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    QScrollBar *bar = horizontalScrollBar();
    const int by = std::abs(turned.x()) > std::abs(turned.y()) ? turned.x() : turned.y();
    bar->setValue(bar->value() - by * cellSize().width() / 120);
    event->accept();
}

QModelIndex FaceStrip::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = model() ? model()->rowCount() : 0;
    if (count == 0)
        return {};
    const int page = qMax(1, viewport()->width() / cellSize().width() - 1);
    const int from = qMax(0, currentIndex().row());
    const auto to = [&](int row) { return model()->index(qBound(0, row, count - 1), 0); };
    switch (action) {
    case MoveLeft:
    case MovePrevious:
    case MoveUp:
        return to(from - 1);
    case MoveRight:
    case MoveNext:
    case MoveDown:
        return to(from + 1);
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

} // namespace faces::ui
