// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/runs_delegate.h"

#include "ui/pages/train/runs_model.h"
#include "ui/theme.h"

#include <QPainter>

namespace faces::ui {

namespace {
constexpr int kRowHeight = 44; ///< two of them are seen whole in a window of 800

/// A word on its ground; returns how far it reaches.
int paintWord(QPainter &painter, const QPoint &at, const QString &word, const QColor &colour, const QColor &ground)
{
    painter.setFont(smallFont());
    const QRect box(at.x(), at.y(), painter.fontMetrics().horizontalAdvance(word) + 10, 17);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, kBadgeRadius, kBadgeRadius);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter, word);
    return box.width() + 4;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setBrush(selected ? tokens().accentGround : tokens().tile);
        painter.drawRoundedRect(box, kButtonRadius, kButtonRadius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens().accent, 2));
        painter.drawRoundedRect(box, kButtonRadius, kButtonRadius);
    }
}

void paintMarks(QPainter &painter, QPoint at, const QModelIndex &index)
{
    const Tokens &t = tokens();
    if (index.data(RunsModel::LeakyRole).toBool())
        at.rx() += paintWord(painter, at, RunsModel::tr("leaky"), t.attention, t.attentionGround);
    switch (static_cast<RunState>(index.data(RunsModel::StateRole).toInt())) {
    case RunState::Training:
        paintWord(painter, at, wordFor(RunState::Training), t.accent, t.accentGround);
        break;
    case RunState::Stopped:
        paintWord(painter, at, wordFor(RunState::Stopped), t.softText, t.tile);
        break;
    case RunState::Failed:
        paintWord(painter, at, QStringLiteral("✗ ") + wordFor(RunState::Failed), t.wrong, t.wrongGround);
        break;
    case RunState::Finished:
        break;
    }
}
} // namespace

void RunsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    const QRect inner = option.rect.adjusted(kNear, 5, -kNear, -5);
    const QRect upper(inner.x(), inner.y(), inner.width(), 18);
    const QRect lower(inner.x(), upper.bottom() + 2, inner.width(), 16);
    const QString name = index.data().toString();
    painter->setFont(strongFont());
    painter->setPen(tokens().text);
    painter->drawText(upper, Qt::AlignVCenter | Qt::AlignLeft, name);
    const int nameWidth = painter->fontMetrics().horizontalAdvance(name);
    painter->setFont(index.data(RunsModel::BestRole).toBool() ? strongFont() : bodyFont());
    painter->drawText(upper, Qt::AlignVCenter | Qt::AlignRight, index.data(RunsModel::FigureRole).toString());
    paintMarks(*painter, {upper.x() + nameWidth + kNear, upper.y()}, index);
    painter->setFont(secondaryFont());
    painter->setPen(tokens().softText);
    painter->drawText(
        lower, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data(RunsModel::DetailRole).toString(), Qt::ElideRight, lower.width()));
    painter->restore();
}

QSize RunsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {200, kRowHeight}; }

} // namespace faces::ui
