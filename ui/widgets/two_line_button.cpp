// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/two_line_button.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

namespace faces::ui {

TwoLineButton::TwoLineButton(const QString &iconName, const QString &name, const QString &line, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName), m_line(line)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(line);
    setToolTip(line);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

bool TwoLineButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void TwoLineButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(t.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isDown() ? t.line : underMouse() ? t.tile : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kButtonRadius, kButtonRadius);
    painter.drawPixmap(10, (height() - 22) / 2, iconPixmap(m_iconName, {22, 22}, t.softText, devicePixelRatioF()));
    const QRect words = rect().adjusted(44, 0, -12, 0);
    painter.setFont(strongFont());
    painter.setPen(t.text);
    painter.drawText(QRect(words.x(), 6, words.width(), 19), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setFont(secondaryFont());
    painter.setPen(t.softText);
    painter.drawText(QRect(words.x(), 25, words.width(), 17), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_line, Qt::ElideMiddle, words.width()));
}

} // namespace faces::ui
