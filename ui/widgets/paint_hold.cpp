// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/paint_hold.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace faces::ui {

PaintHold::PaintHold(QObject *parent) : QObject(parent)
{
    m_most.setSingleShot(true);
    m_most.setInterval(kMostMs);
    connect(&m_most, &QTimer::timeout, this, &PaintHold::end);
}

void PaintHold::begin(QWidget *window)
{
    if (m_window)
        return;
    m_window = window;
    m_asked = false;
    window->installEventFilter(this);
    m_most.start();
}

void PaintHold::end()
{
    m_most.stop();
    if (!m_window)
        return;
    m_window->removeEventFilter(this);
    // Qt keeps the list of what is to be painted and has asked once: it does not ask again by itself.
    if (std::exchange(m_asked, false))
        QCoreApplication::postEvent(m_window, new QEvent(QEvent::UpdateRequest), Qt::LowEventPriority);
    m_window = nullptr;
}

bool PaintHold::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest || watched != m_window)
        return QObject::eventFilter(watched, event);
    m_asked = true;
    return true;
}

} // namespace faces::ui
