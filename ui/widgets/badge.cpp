// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/badge.h"

#include "ui/theme.h"

#include <QPainter>

namespace faces::ui {

namespace {

struct Look {
    QColor ground, outline, ink;
    Qt::PenStyle line;
    QString text;
    bool strong;
};

Look lookOf(BadgeState state, const QString &letter)
{
    const Tokens &t = tokens();
    const QString dash = QStringLiteral("–");
    switch (state) {
    case BadgeState::Yes:
        return {t.accent, t.accent, t.onAccent, Qt::SolidLine, letter, true};
    case BadgeState::No:
        return {t.panel, t.line, t.softText, Qt::SolidLine, dash, false};
    case BadgeState::SuggestedYes:
        return {t.accentGround, t.accent, t.accent, Qt::DashLine, letter, false};
    case BadgeState::SuggestedNo:
        return {t.panel, t.softText, t.softText, Qt::DashLine, dash, false};
    case BadgeState::Doubtful:
        return {t.attentionGround, t.attention, t.attention, Qt::SolidLine, letter, true};
    case BadgeState::Conflicting:
        return {t.attentionGround, t.attention, t.attention, Qt::SolidLine, QStringLiteral("≠"), true};
    case BadgeState::Unknown:
        break;
    }
    return {Qt::transparent, t.softText, t.softText, Qt::DotLine, QStringLiteral("?"), false};
}

} // namespace

BadgeState badgeOf(LabelValue value)
{
    return value == LabelValue::Yes ? BadgeState::Yes : value == LabelValue::No ? BadgeState::No : BadgeState::Unknown;
}

void paintBadge(QPainter &painter, const QRectF &rect, BadgeState state, const QString &letter)
{
    const Look look = lookOf(state, letter);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.outline, 1, look.line));
    painter.setBrush(look.ground);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kBadgeRadius, kBadgeRadius);
    QFont font = smallFont();
    font.setWeight(look.strong ? QFont::Bold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(look.ink);
    painter.drawText(rect, Qt::AlignCenter, look.text);
    painter.restore();
}

} // namespace faces::ui
