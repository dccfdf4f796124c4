// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/balance_delegate.h"

#include "ui/pages/dataset/balance_model.h"
#include "ui/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace faces::ui {

namespace {
constexpr int kRowHeight = 46;
constexpr int kBarHeight = 8;

struct Cell {
    int yes = 0, no = 0, unknown = 0;
    int all() const { return yes + no + unknown; }
    bool oneSided() const { return yes + no > 0 && (yes == 0 || no == 0); }
};

void paintBar(QPainter &painter, const QRect &bar, const Cell &cell)
{
    const Tokens &t = tokens();
    QPainterPath clip;
    clip.addRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
    painter.setClipPath(clip);
    painter.fillRect(bar, t.tile);
    if (cell.all() > 0) {
        const double scale = static_cast<double>(bar.width()) / cell.all();
        // One face of a thousand is still seen.
        const int yes = cell.yes == 0 ? 0 : std::max(2, qRound(cell.yes * scale));
        const int unknown = cell.unknown == 0 ? 0 : std::max(2, qRound(cell.unknown * scale));
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
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight,
                         QStringLiteral("%1 %").arg(qRound(100.0 * cell.yes / (cell.yes + cell.no))));
    }
}
} // namespace

void BalanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell{index.data(BalanceModel::YesRole).toInt(), index.data(BalanceModel::NoRole).toInt(),
                    index.data(BalanceModel::UnknownRole).toInt()};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, tokens().line);
    const QRect inner = option.rect.adjusted(kNear, 0, -kNear, 0);
    const int top = inner.y() + (inner.height() - kBarHeight - 22) / 2;
    paintBar(*painter, {inner.x(), top, inner.width(), kBarHeight}, cell);
    paintNumbers(*painter, {inner.x(), top + kBarHeight + 4, inner.width(), 18}, cell,
                 index.column() == BalanceModel::Multiplied);
    painter->restore();
}

QSize BalanceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {160, kRowHeight}; }

} // namespace faces::ui
