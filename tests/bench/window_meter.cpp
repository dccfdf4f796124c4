// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/bench/window_meter.h"

#include "ui/widgets/tile_grid.h"

#include <QApplication>
#include <QEvent>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string>
#include <utility>

#include <time.h>

namespace faces::bench {

double SpanClock::cpuMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

namespace {
double share(const Times &times, double part, double Span::*which)
{
    if (times.empty())
        return 0;
    std::vector<double> sorted;
    for (const Span &span : times)
        sorted.push_back(span.*which);
    std::ranges::sort(sorted);
    const auto at = static_cast<std::size_t>(part * static_cast<double>(sorted.size()));
    return sorted[std::min(at, sorted.size() - 1)];
}
} // namespace

bool print(const char *what, const Times &times, double limitMs, bool longest)
{
    const double part = longest ? 1 : 0.99;
    const bool kept = share(times, part, &Span::ms) < limitMs;
    std::printf("%-50s p50 %6.2f  p99 %6.2f  longest %7.2f ms  (%zu; %s below %.0f, processor %.2f)%s\n", what,
                share(times, 0.5, &Span::ms), share(times, 0.99, &Span::ms), share(times, 1, &Span::ms), times.size(),
                longest ? "longest" : "p99", limitMs, share(times, part, &Span::cpuMs), kept ? "" : "  NOT KEPT");
    std::fflush(stdout);
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
    m_clock = SpanClock();
}

bool WindowMeter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        if (const auto *grid = qobject_cast<ui::TileGrid *>(watched->parent());
            grid && watched == grid->viewport() && grid->model()->rowCount() > 0)
            m_painted = true;
    return QObject::eventFilter(watched, event);
}

void WindowMeter::turn(Times *times, bool any)
{
    const bool before = std::exchange(m_painted, false);
    const SpanClock turn;
    QCoreApplication::processEvents();
    const Span span = turn.span();
    if (times && (m_painted || any))
        times->push_back(span);
    if (!m_painted && span.ms < 0.1)
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
    while ((!condition() || !m_painted) && span().ms < kGiveUpMs)
        turn(nullptr);
    times.push_back(span());
}

void WindowMeter::settle()
{
    for (int quiet = 0; quiet < 3; ++quiet)
        turn(nullptr);
}

} // namespace faces::bench
