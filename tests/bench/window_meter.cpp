// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/bench/window_meter.h"

#include "ui/widgets/face_grid.h"

#include <QApplication>
#include <QEvent>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string>
#include <utility>

namespace faces::bench {

double Times::share(double part) const
{
    if (m_ms.empty())
        return 0;
    std::vector<double> sorted = m_ms;
    std::ranges::sort(sorted);
    const auto at = static_cast<std::size_t>(part * static_cast<double>(sorted.size()));
    return sorted[std::min(at, sorted.size() - 1)];
}

bool print(const char *what, const Times &times, double limitMs, bool longest)
{
    const bool kept = times.share(longest ? 1 : 0.99) < limitMs;
    std::printf("%-58s p50 %6.2f ms   p99 %6.2f ms   longest %7.2f ms   (%zu; %s below %.0f)%s\n", what,
                times.share(0.5), times.share(0.99), times.share(1), times.count(), longest ? "longest" : "p99", limitMs,
                kept ? "" : "  NOT KEPT");
    return kept;
}

double peakMib()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    return 0;
}

WindowMeter::WindowMeter(QWidget &window) : QObject(&window)
{
    qApp->installEventFilter(this);
    begin();
}

void WindowMeter::begin()
{
    m_painted = false;
    m_clock.start();
}

bool WindowMeter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        if (const auto *grid = qobject_cast<ui::FaceGrid *>(watched->parent());
            grid && watched == grid->viewport() && grid->model()->rowCount() > 0)
            m_painted = true;
    return QObject::eventFilter(watched, event);
}

void WindowMeter::turn(Times *times, bool any)
{
    const bool before = std::exchange(m_painted, false);
    QElapsedTimer timer;
    timer.start();
    QCoreApplication::processEvents();
    if (times && (m_painted || any))
        times->add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    if (!m_painted && timer.nsecsElapsed() < 100'000)
        QThread::usleep(100); // the threads that read and write need the processor
    m_painted |= before;
}

void WindowMeter::untilPainted(Times &times)
{
    untilPaintedAnd([] { return true; }, times);
}

void WindowMeter::untilPaintedAnd(const std::function<bool()> &condition, Times &times)
{
    constexpr double kGiveUpMs = 5000; // nothing changed, nothing to paint
    while ((!m_painted || !condition()) && elapsedMs() < kGiveUpMs)
        turn(nullptr);
    times.add(elapsedMs());
}

void WindowMeter::settle()
{
    for (int quiet = 0; quiet < 3; ++quiet)
        turn(nullptr);
}

} // namespace faces::bench
