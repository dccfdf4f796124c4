// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/rail.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

RailButton::RailButton(const QString &iconName, const QString &word, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName)
{
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setFixedHeight(sizeHint().height());
    setMinimumWidth(sizeHint().width());
    setCursor(Qt::PointingHandCursor);
}

/// As wide as its word is while it is chosen.
QSize RailButton::sizeHint() const
{
    constexpr QSize kUsual(71, 68);
    QFont font = secondaryFont();
    font.setWeight(QFont::DemiBold);
    return {std::max(kUsual.width(), QFontMetrics(font).horizontalAdvance(text()) + kNear), kUsual.height()};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.accentGround : t.tile);
        painter.drawRoundedRect(rect(), kPanelRadius, kPanelRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kPanelRadius - 1, kPanelRadius - 1);
    }
    const QColor ink = isChecked() ? t.accent : t.softText;
    painter.drawPixmap((width() - 24) / 2, 12, iconPixmap(m_iconName, {24, 24}, ink, devicePixelRatioF()));
    QFont font = secondaryFont();
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(0, 38, width(), 20), Qt::AlignCenter, text());
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

Rail::Rail(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this)), m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setMinimumWidth(88);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(kNear, kNear, kNear, kNear);
    m_column->setSpacing(kStep);
    m_column->addStretch();
    m_buttons->setExclusive(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::addPage(const QString &iconName, const QString &word, const QString &toolTip)
{
    auto *button = new RailButton(iconName, word, this);
    button->setToolTip(toolTip);
    const int place = static_cast<int>(m_buttons->buttons().size());
    m_buttons->addButton(button, place);
    m_column->insertWidget(place, button);
}

void Rail::setCurrent(int page)
{
    if (QAbstractButton *button = m_buttons->button(page))
        button->setChecked(true);
}

} // namespace faces::ui
