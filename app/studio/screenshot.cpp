// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/studio/screenshot.h"

#include "ui/main_window.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

#include <cstdio>

namespace faces::studio {

namespace {

constexpr int kLookMs = 100;
constexpr int kQuietLooks = 6;   ///< settled for so long in a row
constexpr int kMostLooks = 1200; ///< two minutes: then whatever stands is saved

} // namespace

Screenshot::Screenshot(ui::MainWindow *window, const QString &file)
    : QObject(window), m_window(window), m_file(file), m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer->start(kLookMs);
}

void Screenshot::look()
{
    m_quiet = m_window->settled() ? m_quiet + 1 : 0;
    if (m_quiet < kQuietLooks && ++m_looks < kMostLooks)
        return;
    m_timer->stop();
    const bool saved = m_window->grab().save(m_file);
    if (!saved)
        std::fprintf(
            stderr, "%s\n",
            qPrintable(tr("%1: The picture could not be written. Is the folder there and writable?").arg(m_file)));
    QCoreApplication::exit(saved ? 0 : 1);
}

} // namespace faces::studio
