// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/balance_delegate.h"

#include "ui/pages/dataset/balance_model.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kRowHeight = 46;
constexpr int kBarHeight = 8;

struct Cell {
    int yes = 0, no = 0, unknown = 0;
    int all() const { return yes + no + unknown; }
    bool oneSided() const { return yes + no > 0 && (yes == 0 || no == 0); }
};

Cell cellOf(const QModelIndex &index)
{
    return {index.data(BalanceModel::YesRole).toInt(), index.data(BalanceModel::NoRole).toInt(),
            index.data(BalanceModel::UnknownRole).toInt()};
}

QRect barIn(const QRect &cell)
{
    const QRect inner = cell.adjusted(kNear, 0, -kNear, 0);
    return {inner.x(), inner.y() + (inner.height() - kBarHeight - 22) / 2, inner.width(), kBarHeight};
}

/// One face of a thousand is still seen.
int lengthOf(int count, const Cell &cell, int width)
{
    return count == 0 ? 0 : std::max(2, qRound(count * static_cast<double>(width) / cell.all()));
}

void paintBar(QPainter &painter, const QRect &bar, const Cell &cell)
{
    const Tokens &t = tokens();
    QPainterPath clip;
    clip.addRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
    painter.setClipPath(clip);
    painter.fillRect(bar, t.tile);
    if (cell.all() > 0) {
        const int yes = lengthOf(cell.yes, cell, bar.width());
        const int unknown = lengthOf(cell.unknown, cell, bar.width());
        painter.fillRect(bar.x(), bar.y(), yes, bar.height(), t.accent);
        const QRect open(bar.right() + 1 - unknown, bar.y(), unknown, bar.height());
        painter.fillRect(open, t.panel);
        painter.fillRect(open, QBrush(t.softText, Qt::BDiagPattern));
        painter.fillRect(bar.x() + yes, bar.y(), bar.width() - yes - unknown, bar.height(), t.line);
    }
    painter.setClipping(false);
}

void paintNumbers(QPainter &painter, const QRect &line, const Cell &cell, bool faint)
{
    const Tokens &t = tokens();
    painter.setFont(secondaryFont());
    const QString words = wordsFor({cell.yes, cell.no, cell.unknown});
    if (cell.oneSided() && !faint) {
        const int width = qMin(painter.fontMetrics().horizontalAdvance(words), line.width()) + 8;
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.attentionGround);
        painter.drawRoundedRect(QRect(line.x() - 4, line.y(), width, line.height()), kBadgeRadius, kBadgeRadius);
        painter.setPen(t.attention);
    } else {
        painter.setPen(cell.all() == 0 || faint ? t.softText : t.text);
    }
    const bool fits = painter.fontMetrics().horizontalAdvance(words) <= line.width() - 44;
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     cell.all() == 0 ? QStringLiteral("–")
                                     : painter.fontMetrics().elidedText(words, Qt::ElideRight, line.width()));
    if (cell.yes + cell.no > 0 && fits && !faint) {
        painter.setPen(t.softText);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, percentText(100.0 * cell.yes / (cell.yes + cell.no)));
    }
}
} // namespace

void BalanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell = cellOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, tokens().line);
    const QRect bar = barIn(option.rect);
    paintBar(*painter, bar, cell);
    paintNumbers(*painter, {bar.x(), bar.bottom() + 5, bar.width(), 18}, cell,
                 index.column() == BalanceModel::Multiplied);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), kBadgeRadius, kBadgeRadius);
    }
    painter->restore();
}

std::optional<LabelValue> BalanceDelegate::valueAt(const QRect &cellRect, const QPoint &at, const QModelIndex &index)
{
    constexpr int kReachPx = 6; // a bar of 8 px is hard to hit
    const Cell cell = cellOf(index);
    const QRect bar = barIn(cellRect);
    if (cell.all() == 0 || !bar.adjusted(0, -kReachPx, 0, kReachPx).contains(at))
        return std::nullopt;
    if (at.x() < bar.x() + lengthOf(cell.yes, cell, bar.width()))
        return LabelValue::Yes;
    if (at.x() > bar.right() - lengthOf(cell.unknown, cell, bar.width()))
        return LabelValue::Unknown;
    return cell.no > 0 ? LabelValue::No : LabelValue::Yes;
}

QSize BalanceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {160, kRowHeight}; }

} // namespace faces::ui
