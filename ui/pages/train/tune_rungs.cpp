// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/tune_rungs.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kBracketWordPx = 84, kRungHeightPx = 38, kRungGapPx = 4;
} // namespace

RungsView::RungsView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Brackets and rungs"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RungsView::setStanding(const TuneStanding &standing)
{
    const bool otherHeight = m_brackets.size() != standing.brackets.size();
    m_brackets = standing.brackets;
    m_open = standing.open;
    m_mostRungs = 0;
    for (const auto &rungs : m_brackets)
        m_mostRungs = std::max(m_mostRungs, rungs.size());
    if (otherHeight)
        updateGeometry();
    setAccessibleDescription(m_open ? tr("Bracket %1, rung %2: %3, %4")
                                          .arg(m_open->first + 1)
                                          .arg(m_open->second + 1)
                                          .arg(planText(m_brackets[m_open->first][m_open->second]),
                                               standText(m_brackets[m_open->first][m_open->second]))
                                    : tr("All rungs are done."));
    update();
}

QSize RungsView::sizeHint() const
{
    const int rows = std::max(1, static_cast<int>(m_brackets.size()));
    return {640, rows * (kRungHeightPx + kRungGapPx) - kRungGapPx};
}

QRect RungsView::cell(std::size_t bracket, std::size_t rung) const
{
    if (m_mostRungs == 0)
        return {};
    // All brackets end with the longest rung: the shorter ones begin further at the right.
    const auto column = static_cast<int>(m_mostRungs - m_brackets[bracket].size() + rung);
    const int columns = static_cast<int>(m_mostRungs), room = width() - kBracketWordPx;
    const int left = kBracketWordPx + room * column / columns;
    const int right = kBracketWordPx + room * (column + 1) / columns - (column + 1 < columns ? kRungGapPx : 0);
    return {left, static_cast<int>(bracket) * (kRungHeightPx + kRungGapPx), right - left, kRungHeightPx};
}

QRect RungsView::openCell() const { return m_open ? cell(m_open->first, m_open->second) : QRect(); }

QString RungsView::planText(const RungStanding &rung)
{
    return tr("%1 × %Ln epochs", nullptr, rung.epochs).arg(QLocale().toString(rung.trials));
}

QString RungsView::standText(const RungStanding &rung)
{
    const QLocale locale;
    QStringList said{tr("%Ln done", "trials", rung.done)};
    if (rung.promoted > 0)
        said << tr("%Ln go on", "trials", rung.promoted);
    if (rung.failed > 0)
        said << tr("%Ln failed", "trials", rung.failed);
    return said.join(QStringLiteral(" · "));
}

void RungsView::paintCell(QPainter &painter, std::size_t bracket, std::size_t rung) const
{
    const RungStanding &stands = m_brackets[bracket][rung];
    const Tokens &t = tokens();
    const QRectF box = QRectF(cell(bracket, rung)).adjusted(1, 1, -1, -1);
    const bool open = m_open && m_open->first == bracket && m_open->second == rung;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.tile);
    painter.drawRoundedRect(box, kBadgeRadius, kBadgeRadius);
    if (stands.done > 0) {
        const double share = stands.trials > 0 ? std::min(1.0, static_cast<double>(stands.done) / stands.trials) : 1;
        painter.setBrush(t.accentGround);
        painter.drawRoundedRect(QRectF(box.topLeft(), QSizeF(box.width() * share, box.height())), kBadgeRadius,
                                kBadgeRadius);
    }
    if (open) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(box, kBadgeRadius, kBadgeRadius);
    }
    const QRectF inner = box.adjusted(kNear, 3, -kStep, -3);
    const auto line = [&](const QRectF &where, const QFont &font, const QColor &colour, const QString &said) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(said, Qt::ElideRight, static_cast<int>(where.width())));
    };
    const double half = inner.height() / 2;
    line({inner.left(), inner.top(), inner.width(), half}, secondaryFont(), t.text, planText(stands));
    line({inner.left(), inner.top() + half, inner.width(), half}, smallFont(), t.softText, standText(stands));
}

void RungsView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t b = 0; b < m_brackets.size(); ++b) {
        const QRect first = cell(b, 0);
        if (first.bottom() < event->rect().top() || first.top() > event->rect().bottom())
            continue;
        painter.setFont(secondaryFont());
        painter.setPen(m_open && m_open->first == b ? tokens().accent : tokens().softText);
        painter.drawText(QRect(0, first.top(), kBracketWordPx - kNear, first.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, tr("Bracket %1").arg(b + 1));
        for (std::size_t r = 0; r < m_brackets[b].size(); ++r)
            paintCell(painter, b, r);
    }
}

QString RungsView::toldAt(QPoint where) const
{
    for (std::size_t b = 0; b < m_brackets.size(); ++b)
        for (std::size_t r = 0; r < m_brackets[b].size(); ++r)
            if (cell(b, r).contains(where))
                return tr("Bracket %1, rung %2: %3\n%4")
                    .arg(b + 1)
                    .arg(r + 1)
                    .arg(planText(m_brackets[b][r]), standText(m_brackets[b][r]));
    return {};
}

bool RungsView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString told = toldAt(help->pos());
    if (told.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), told, this);
    return true;
}

} // namespace faces::ui
