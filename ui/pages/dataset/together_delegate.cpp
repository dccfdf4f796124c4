// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/together_delegate.h"

#include "ui/pages/dataset/together_model.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QPainter>

#include <cmath>

namespace faces::ui {

namespace {
constexpr int kCellHeight = 52;

/// From the panel towards the accent's ground: text stays readable on all of it.
QColor groundFor(double share)
{
    const QColor &from = tokens().panel, &to = tokens().accentGround;
    const auto mixed = [&](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(mixed(from.red(), to.red()), mixed(from.green(), to.green()), mixed(from.blue(), to.blue()));
}

void paintPhi(QPainter &painter, const QRect &line, double phi)
{
    const QString words = QStringLiteral("φ %1").arg(phiWords(phi));
    painter.setFont(smallFont());
    if (std::abs(phi) < kStrongPhi) {
        painter.setPen(tokens().softText);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, words);
        return;
    }
    const int width = painter.fontMetrics().horizontalAdvance(words) + 8;
    const QRect ground(line.right() + 5 - width, line.y(), width, line.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().attentionGround);
    painter.drawRoundedRect(ground, kBadgeRadius, kBadgeRadius);
    painter.setPen(tokens().attention);
    painter.drawText(ground, Qt::AlignCenter, words);
}
} // namespace

void TogetherDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double share = index.data(TogetherModel::ShareRole).toDouble();
    const double phi = index.data(TogetherModel::PhiRole).toDouble();
    const bool itself = index.row() == index.column();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = option.rect.adjusted(1, 1, -1, -1);
    painter->fillRect(cell, itself ? tokens().tile : groundFor(std::isnan(share) ? 0 : share));
    const QRect inner = cell.adjusted(kNear, 6, -kNear, -6);
    const QRect upper(inner.x(), inner.y(), inner.width(), inner.height() / 2);
    const QRect lower(inner.x(), upper.bottom() + 1, inner.width(), inner.height() - upper.height());
    painter->setFont(strongFont());
    painter->setPen(tokens().text);
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    if (!itself && !std::isnan(share)) {
        painter->setFont(secondaryFont());
        painter->setPen(tokens().text);
        painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter, percentText(100 * share));
    }
    if (!itself && !std::isnan(phi))
        paintPhi(*painter, lower, phi);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), kBadgeRadius, kBadgeRadius);
    }
    painter->restore();
}

QSize TogetherDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {96, kCellHeight}; }

} // namespace faces::ui
