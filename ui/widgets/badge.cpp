// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/badge.h"

#include "ui/theme.h"
#include "ui/widgets/drawn_once.h"

#include <QPainter>

namespace faces::ui {

namespace {

constexpr qreal kRoomForMark = 17; ///< narrower badges leave "?" and "!" out

QString textOf(BadgeState state, const QString &letter, bool roomy)
{
    const QString dash = QStringLiteral("–"), mark = roomy ? QStringLiteral("?") : QString();
    const QString beware = roomy ? QStringLiteral("!") : QString();
    switch (state) {
    case BadgeState::Yes:
    case BadgeState::SuggestedYes:
        return letter;
    case BadgeState::No:
    case BadgeState::SuggestedNo:
        return dash;
    case BadgeState::DoubtfulYes:
        return letter + mark;
    case BadgeState::DoubtfulNo:
        return dash + mark;
    case BadgeState::SuspiciousYes:
        return letter + beware;
    case BadgeState::SuspiciousNo:
        return dash + beware;
    case BadgeState::Conflicting:
        return QStringLiteral("≠");
    case BadgeState::Unknown:
        break;
    }
    return QStringLiteral("?");
}

} // namespace

BadgeLook badgeLook(BadgeState state)
{
    const Tokens &t = tokens();
    switch (state) {
    case BadgeState::Yes:
        return {t.accent, t.accent, t.onAccent, Qt::SolidLine, true};
    case BadgeState::No:
        return {t.panel, t.line, t.softText, Qt::SolidLine};
    case BadgeState::SuggestedYes:
        return {t.accentGround, t.accent, t.accent, Qt::DashLine};
    case BadgeState::SuggestedNo:
        return {t.panel, t.softText, t.softText, Qt::DashLine};
    case BadgeState::DoubtfulYes:
    case BadgeState::DoubtfulNo:
        return {t.attentionGround, t.attention, t.attention, Qt::DashLine, true};
    case BadgeState::SuspiciousYes:
    case BadgeState::SuspiciousNo:
    case BadgeState::Conflicting:
        return {t.attentionGround, t.attention, t.attention, Qt::SolidLine, true, 2};
    case BadgeState::Unknown:
        break;
    }
    return {Qt::transparent, t.softText, t.softText, Qt::DotLine};
}

BadgeState badgeOf(LabelValue value)
{
    return value == LabelValue::Yes ? BadgeState::Yes : value == LabelValue::No ? BadgeState::No : BadgeState::Unknown;
}

LabelValue clickedValue(BadgeState state)
{
    const bool saysYes = state == BadgeState::Yes || state == BadgeState::SuggestedYes ||
                         state == BadgeState::DoubtfulYes || state == BadgeState::SuspiciousYes;
    return saysYes ? LabelValue::No : LabelValue::Yes;
}

namespace {

void drawBadge(QPainter &painter, const QRectF &rect, BadgeState state, const QString &letter)
{
    const BadgeLook look = badgeLook(state);
    const qreal half = look.linePx / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.outline, look.linePx, look.line));
    painter.setBrush(look.ground);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), kBadgeRadius, kBadgeRadius);
    QFont font = smallFont();
    font.setWeight(look.strong ? QFont::Bold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(look.ink);
    painter.drawText(rect, Qt::AlignCenter, textOf(state, letter, rect.width() >= kRoomForMark));
}

} // namespace

void paintBadge(QPainter &painter, const QRectF &rect, BadgeState state, const QString &letter)
{
    // A screenful has hundreds of badges and a dozen different ones: each is drawn once.
    paintDrawnOnce(painter, rect, {DrawnKey::What::Badge, static_cast<qint64>(state), letter},
                   [&](QPainter &once) { drawBadge(once, QRectF({}, rect.size()), state, letter); });
}

} // namespace faces::ui
