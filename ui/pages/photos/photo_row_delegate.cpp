// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/photo_row_delegate.h"

#include "ui/icons.h"
#include "ui/pages/photos/photo_list_model.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace faces::ui {

namespace {

constexpr int kRowHeight = 60;

QColor inkOf(Tone tone)
{
    const Tokens &t = tokens();
    return tone == Tone::Wrong ? t.wrong : tone == Tone::Attention ? t.attention : t.softText;
}

void paintThumbnail(QPainter &painter, const QRect &rect, const QImage &image, Tone tone)
{
    QPainterPath clip;
    clip.addRoundedRect(rect, kBadgeRadius, kBadgeRadius);
    painter.save();
    painter.setClipPath(clip);
    painter.fillRect(rect, tokens().tile);
    if (!image.isNull()) {
        // Filled, not fitted: thumbnails of wide and tall photos stand in one column.
        const QSizeF part = QSizeF(rect.size()).scaled(image.size(), Qt::KeepAspectRatio);
        const QRectF middle(QPointF((image.width() - part.width()) / 2, (image.height() - part.height()) / 2), part);
        painter.drawImage(QRectF(rect), image, middle);
    } else if (tone == Tone::Wrong) {
        painter.drawPixmap(rect.center() - QPoint(7, 7), iconPixmap(QStringLiteral("warning"), {16, 16}, inkOf(tone),
                                                                    painter.device()->devicePixelRatioF()));
    }
    painter.restore();
}

/// Broken at a word; the second ends in "…" where there is more.
QStringList twoLines(const QString &words, const QFont &font, int width)
{
    QTextLayout layout(words, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    const int length = first.textLength();
    return {words.left(length).trimmed(), QFontMetrics(font).elidedText(words.mid(length), Qt::ElideRight, width)};
}

} // namespace

QSize PhotoRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {kThumbnailWidth + 120, kRowHeight};
}

void PhotoRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const auto tone = static_cast<Tone>(index.data(PhotoListModel::ToneRole).toInt());
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    // The photo that is shown is told from the others that are chosen, whoever has the keyboard.
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = list && list->currentIndex() == index;
    const double outlinePx = option.state & QStyle::State_HasFocus ? 2 : 1;
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? t.accentGround : t.tile);
        painter->drawRoundedRect(row, kButtonRadius, kButtonRadius);
    }
    if (current) {
        const double half = outlinePx / 2;
        painter->setPen(QPen(t.accent, outlinePx));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(half, half, -half, -half), kButtonRadius, kButtonRadius);
    }
    const QRect thumbnail(row.x() + 8, row.y() + (row.height() - kThumbnailHeight) / 2, kThumbnailWidth,
                          kThumbnailHeight);
    paintThumbnail(*painter, thumbnail, index.data(Qt::DecorationRole).value<QImage>(), tone);

    const int left = thumbnail.right() + 9, width = row.right() - 8 - left;
    const QFontMetrics name(bodyFont()), state(secondaryFont());
    const QString words = index.data(PhotoListModel::StateRole).toString();
    const bool two = state.horizontalAdvance(words) > width; // a reason takes two lines, a state one
    const int height = name.height() + state.height() * (two ? 2 : 1);
    int y = row.y() + (row.height() - height) / 2;
    painter->setFont(bodyFont());
    painter->setPen(t.text);
    painter->drawText(QRect(left, y, width, name.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      name.elidedText(index.data().toString(), Qt::ElideMiddle, width));
    y += name.height();
    painter->setFont(secondaryFont());
    painter->setPen(inkOf(tone));
    for (const QString &line : two ? twoLines(words, secondaryFont(), width) : QStringList{words}) {
        painter->drawText(QRect(left, y, width, state.height()), Qt::AlignLeft | Qt::AlignTop, line);
        y += state.height();
    }
    painter->restore();
}

} // namespace faces::ui
