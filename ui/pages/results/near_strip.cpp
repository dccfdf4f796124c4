// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/near_strip.h"

#include "ui/theme.h"
#include "ui/widgets/face_pictures.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <span>

namespace faces::ui {

namespace {

constexpr int kNearPad = 6, kNearLine = 16, kNearGap = 8;

int tileHeight(int sidePx) { return kNearPad + sidePx + 3 + 2 * kNearLine + kBadgeHeight + 8; }

class NearDelegate final : public QStyledItemDelegate {
public:
    NearDelegate(const NearModel &model, FacePictures &pictures, NearStrip *strip)
        : QStyledItemDelegate(strip), m_model(model), m_pictures(pictures), m_strip(strip)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_strip->pictureSide() + 2 * kNearPad + kNearGap, tileHeight(m_strip->pictureSide())};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const NearModel &m_model;
    FacePictures &m_pictures;
    const NearStrip *m_strip;
};

void NearDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const NearModel::Entry &entry = m_model.at(index.row());
    const Tokens &t = tokens();
    TileLook look;
    look.selected = option.state.testFlag(QStyle::State_HasFocus);
    const QRect tile = option.rect.adjusted(0, 0, -kNearGap, 0);
    painter->save();
    paintTileGround(*painter, tile, look);
    const QRect picture(tile.x() + kNearPad, tile.y() + kNearPad, m_strip->pictureSide(), m_strip->pictureSide());
    paintPicture(*painter, picture, m_pictures.picture(entry.neighbour.face));
    QRect line(picture.x(), picture.bottom() + 3, picture.width(), kNearLine);
    const auto say = [&](Qt::Alignment side, const QString &words, const QColor &colour) {
        painter->setFont(smallFont());
        painter->setPen(colour);
        painter->drawText(line, Qt::AlignVCenter | side, words);
    };
    say(Qt::AlignLeft, QString::number(entry.neighbour.number), t.text);
    say(Qt::AlignRight, figure(entry.neighbour.distance), t.softText);
    line.translate(0, kNearLine);
    // As many as can be read; the tooltip has them all.
    constexpr double kBetween = 3, kLeastBadge = 12, kMostBadge = 24;
    const auto room = static_cast<std::size_t>((picture.width() + kBetween) / (kLeastBadge + kBetween));
    const std::size_t fit = std::min(entry.badges.size(), room);
    const qreal width =
        fit == 0 ? 0 : qMin(kMostBadge, (picture.width() + kBetween) / static_cast<double>(fit) - kBetween);
    qreal x = picture.x();
    for (const TileLook::Badge &badge : std::span(entry.badges).first(fit)) {
        paintBadge(*painter, {x, line.y() + 1.0, width, qreal(kBadgeHeight)}, badge.state, badge.letter);
        x += width + 3;
    }
    line.translate(0, kBadgeHeight + 4);
    if (entry.agrees)
        say(Qt::AlignLeft, (*entry.agrees ? QStringLiteral("= ") : QStringLiteral("≠ ")) + entry.word,
            *entry.agrees ? t.softText : t.attention);
    else
        say(Qt::AlignLeft, NearStrip::tr("not labelled"), t.softText);
    painter->restore();
}

} // namespace

void NearModel::setEntries(std::vector<Entry> entries)
{
    const auto faceOf = [](const Entry &entry) { return entry.neighbour.face; };
    if (!entries.empty() && std::ranges::equal(entries, m_entries, {}, faceOf, faceOf)) { // who walks them stays there
        m_entries = std::move(entries);
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int NearModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant NearModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = at(index.row());
    const QString verdict = !entry.agrees   ? tr("its label is not known")
                            : *entry.agrees ? tr("labelled as the network said of this face")
                                            : tr("labelled otherwise than the network said of this face");
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(entry.neighbour.number);
    case FaceRole:
        return QVariant::fromValue<qint64>(number(entry.neighbour.face));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("Training face %1, distance %2 (0: the same to the network's last layer, 1: nothing in common), %3. "
                  "%4")
            .arg(entry.neighbour.number)
            .arg(figure(entry.neighbour.distance), verdict, entry.labels);
    default:
        return {};
    }
}

NearStrip::NearStrip(NearModel &model, FacePictures &pictures, QWidget *parent) : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new NearDelegate(model, pictures, this));
    setFlow(LeftToRight);
    setWrapping(false);
    setMovement(Static);
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPictureSide(84);
    setAccessibleName(tr("Nearest training faces"));
    connect(this, &QAbstractItemView::doubleClicked, this, &NearStrip::want);
    // Without faces there is nothing for the keyboard, nor anything that could show that it is there.
    const auto offer = [this, &model] { setFocusPolicy(model.rowCount() > 0 ? Qt::StrongFocus : Qt::NoFocus); };
    connect(&model, &QAbstractItemModel::modelReset, this, offer);
    offer();
    connect(&pictures, &FacePictures::ready, viewport(), qOverload<>(&QWidget::update));
}

int NearStrip::heightFor(int pictureSidePx) { return tileHeight(pictureSidePx) + 10; } // and a bar to scroll

int NearStrip::sideFor(int widthPx, int tiles) { return widthPx / tiles - 2 * kNearPad - kNearGap; }

void NearStrip::setPictureSide(int px)
{
    if (px == m_sidePx)
        return;
    m_sidePx = px;
    setFixedHeight(heightFor(px));
    scheduleDelayedItemsLayout();
}

void NearStrip::want(const QModelIndex &index)
{
    if (index.isValid())
        emit faceWanted(FaceId(index.data(NearModel::FaceRole).toLongLong()));
}

void NearStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return want(currentIndex());
    QListView::keyPressEvent(event);
}

void NearStrip::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace faces::ui
