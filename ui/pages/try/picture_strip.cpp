// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/try/picture_strip.h"

#include "ui/icons.h"
#include "ui/pages/try/tried_model.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace faces::ui {

namespace {

constexpr int kThumbWidth = 92, kThumbHeight = 62, kNameHeight = 18, kInset = 5;

void paintCount(QPainter &painter, const QRect &thumbnail, int count)
{
    const Tokens &t = tokens();
    const QString text = QString::number(count);
    QFont font = smallFont();
    font.setWeight(QFont::Bold);
    const int width = std::max(18, QFontMetrics(font).horizontalAdvance(text) + 10);
    const QRectF badge(thumbnail.right() - width - 3, thumbnail.bottom() - 19, width, 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.panel);
    painter.drawRoundedRect(badge, kBadgeRadius, kBadgeRadius);
    painter.setPen(t.text);
    painter.setFont(font);
    painter.drawText(badge, Qt::AlignCenter, text);
}

void paintThumb(QPainter &painter, const QRect &rect, const QImage &image, bool trouble)
{
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(rect, kBadgeRadius, kBadgeRadius);
    painter.setClipPath(clip);
    painter.fillRect(rect, tokens().tile);
    if (!image.isNull()) {
        const QSizeF part = QSizeF(rect.size()).scaled(image.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(rect), image,
                          QRectF({(image.width() - part.width()) / 2, (image.height() - part.height()) / 2}, part));
    } else if (trouble) {
        painter.drawPixmap(rect.center() - QPoint(9, 9), iconPixmap(QStringLiteral("warning"), {18, 18}, tokens().wrong,
                                                                    painter.device()->devicePixelRatioF()));
    }
    painter.restore();
}

class StripDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {kThumbWidth + 2 * kInset, kThumbHeight + kNameHeight + 2 * kInset};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const bool shown = option.state & QStyle::State_Selected;
        const QRect item(option.rect.topLeft(), sizeHint(option, index)); // a row of icons is stretched to the list
        if (shown) {
            const qreal pen = option.state & QStyle::State_HasFocus ? 2 : 1;
            painter->setPen(QPen(t.accent, pen));
            painter->setBrush(t.accentGround);
            painter->drawRoundedRect(QRectF(item).adjusted(1, 1, -1, -1), kButtonRadius, kButtonRadius);
        }
        const QRect thumb(item.x() + kInset, item.y() + kInset, kThumbWidth, kThumbHeight);
        const QImage image = index.data(Qt::DecorationRole).value<QImage>();
        const int count = index.data(TriedModel::CountRole).toInt();
        paintThumb(*painter, thumb, image, image.isNull() && count < 0);
        if (count >= 0)
            paintCount(*painter, thumb, count);
        painter->setFont(smallFont());
        painter->setPen(shown ? t.text : t.softText);
        painter->drawText(QRect(thumb.x(), thumb.bottom() + 2, kThumbWidth, kNameHeight), Qt::AlignCenter,
                          QFontMetrics(smallFont()).elidedText(index.data().toString(), Qt::ElideMiddle, kThumbWidth));
        painter->restore();
    }
};

} // namespace

PictureStrip::PictureStrip(TriedModel *model, QWidget *parent) : QListView(parent)
{
    setModel(model);
    setItemDelegate(new StripDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(sizeHint().height());
    setAccessibleName(tr("Opened pictures"));
}

QSize PictureStrip::sizeHint() const { return {400, kThumbHeight + kNameHeight + 2 * kInset + 16}; }

} // namespace faces::ui
