// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/studio/screenshot.h"

#include "ui/main_window.h"

#include <QAction>
#include <QApplication>
#include <QPixmap>
#include <QTimer>

#include <cstdio>
#include <utility>

namespace faces::studio {

namespace {

constexpr int kLookMs = 100;
constexpr int kQuietLooks = 6;        ///< settled for so long in a row
constexpr int kQuietAfterOrders = 25; ///< what an order began may be no job of the workspace
constexpr int kMostLooks = 1200;      ///< two minutes: then whatever stands is saved

} // namespace

Screenshot::Screenshot(ui::MainWindow *window, const QString &file, QStringList drops, QStringList orders)
    : QObject(window), m_window(window), m_file(file), m_drops(std::move(drops)), m_orders(std::move(orders)),
      m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer->start(kLookMs);
}

void Screenshot::look()
{
    m_quiet = m_window->settled() ? m_quiet + 1 : 0;
    if (m_quiet < (m_ordered ? kQuietAfterOrders : kQuietLooks) && ++m_looks < kMostLooks)
        return;
    m_quiet = 0;
    if (!m_drops.isEmpty())
        m_window->takeFiles(std::exchange(m_drops, {}));
    else if (!m_orders.isEmpty()) {
        m_ordered = true;
        order(m_orders.takeFirst());
    } else
        save();
}

void Screenshot::order(const QString &action)
{
    for (const ui::ListedAction &listed : m_window->listedActions())
        if (listed.action && listed.action->objectName() == action) {
            // A dialog runs a loop of its own: the timer goes on in it.
            listed.action->trigger();
            return;
        }
    std::fprintf(stderr, "%s\n", qPrintable(tr("--do %1: There is no such action here.").arg(action)));
    m_timer->stop();
    QCoreApplication::exit(2);
}

void Screenshot::save()
{
    m_timer->stop();
    QWidget *active = QApplication::activeWindow();
    const bool saved = (active ? active : m_window)->grab().save(m_file);
    if (!saved)
        std::fprintf(
            stderr, "%s\n",
            qPrintable(tr("%1: The picture could not be written. Is the folder there and writable?").arg(m_file)));
    QCoreApplication::exit(saved ? 0 : 1);
}

} // namespace faces::studio
