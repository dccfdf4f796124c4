// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/badge_mouse.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace faces::ui {

BadgeMouse::BadgeMouse(QAbstractItemView *list, Look look, Place place)
    : QObject(list), m_list(list), m_look(std::move(look)), m_place(std::move(place))
{
    list->viewport()->setMouseTracking(true);
    list->viewport()->installEventFilter(this);
}

BadgeMouse::Spot BadgeMouse::spotAt(QPoint where) const
{
    const QModelIndex index = m_list->indexAt(where);
    if (!index.isValid())
        return {};
    const int badge = badgeAt(m_place(index), static_cast<int>(m_look(index).badges.size()), where);
    return badge < 0 ? Spot{} : Spot{index, badge};
}

BadgeState BadgeMouse::stateAt(const Spot &spot) const
{
    const auto badges = m_look(spot.index).badges;
    const auto at = static_cast<std::size_t>(spot.badge);
    return at < badges.size() ? badges[at].state : BadgeState::Unknown;
}

void BadgeMouse::hover(const Spot &spot)
{
    if (spot == m_hovered)
        return;
    for (const QPersistentModelIndex &index : {m_hovered.index, spot.index})
        if (index.isValid())
            m_list->update(index);
    m_hovered = spot;
    if (spot.badge >= 0)
        m_list->viewport()->setCursor(Qt::PointingHandCursor);
    else
        m_list->viewport()->unsetCursor();
}

bool BadgeMouse::press(const QMouseEvent &event)
{
    m_pressed = {};
    if (event.button() != Qt::LeftButton || event.modifiers() != Qt::NoModifier)
        return false;
    m_pressed = spotAt(event.position().toPoint());
    return m_pressed.badge >= 0;
}

bool BadgeMouse::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || m_pressed.badge < 0)
        return false;
    const Spot pressed = std::exchange(m_pressed, {});
    if (pressed.index.isValid() && spotAt(event.position().toPoint()) == pressed)
        emit clicked(pressed.index, pressed.badge, stateAt(pressed));
    return true;
}

void BadgeMouse::tell(const QHelpEvent &event)
{
    const Spot spot = spotAt(event.pos());
    if (spot.badge >= 0 && m_words)
        QToolTip::showText(event.globalPos(), m_words(spot.badge, stateAt(spot)), m_list->viewport());
    else
        QToolTip::hideText();
}

bool BadgeMouse::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: // the second of two quick clicks
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        hover(spotAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
        return m_pressed.badge >= 0; // no rubber band begins on a badge
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::Leave:
        hover({});
        return false;
    case QEvent::ToolTip:
        tell(*static_cast<QHelpEvent *>(event));
        return true;
    default:
        return false;
    }
}

void BadgeMouse::paintHover(QPainter &painter, const QRect &tile, const QModelIndex &index) const
{
    if (m_hovered.badge < 0 || m_hovered.index != index)
        return;
    const auto places = badgePlaces(tile, static_cast<int>(m_look(index).badges.size()));
    if (m_hovered.badge >= static_cast<int>(places.size()))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().text, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(places[static_cast<std::size_t>(m_hovered.badge)].adjusted(-1.5, -1.5, 1.5, 1.5),
                            kBadgeRadius + 1, kBadgeRadius + 1);
    painter.restore();
}

} // namespace faces::ui
