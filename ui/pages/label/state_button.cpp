// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/state_button.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace faces::ui {

namespace {

constexpr qreal kRadius = 4;
constexpr int kBeside = 12; ///< of the words, at each side

QFont fontOf(bool strong)
{
    QFont font = secondaryFont();
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

StateButton::StateButton(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
}

void StateButton::showState(BadgeState state, const QString &text)
{
    setText(text);
    m_state = state;
    update();
}

int StateButton::widthFor(const QString &text)
{
    return QFontMetrics(fontOf(true)).horizontalAdvance(text) + 2 * kBeside;
}

void StateButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1 : 0.5);
    const BadgeLook look = badgeLook(m_state);
    const qreal half = look.linePx / 2;
    const bool near = isEnabled() && (underMouse() || hasFocus());
    painter.setPen(QPen(near ? tokens().text : look.outline, look.linePx, hasFocus() ? Qt::SolidLine : look.line));
    painter.setBrush(isDown() ? QBrush(tokens().line) : QBrush(look.ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), kRadius, kRadius);
    painter.setFont(fontOf(look.strong));
    painter.setPen(look.ink);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace faces::ui
