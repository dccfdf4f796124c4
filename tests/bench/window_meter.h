// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace faces::bench {

/// A time on the clock, and what of it this thread had the processor: where both differ by much, it waited for the disk
/// or other programs were busy.
struct Span {
    double ms = 0, cpuMs = 0;
};

/// Starts when it is made.
class SpanClock {
public:
    SpanClock() : m_cpuAtStart(cpuMs()) { m_clock.start(); }
    Span span() const { return {static_cast<double>(m_clock.nsecsElapsed()) / 1e6, cpuMs() - m_cpuAtStart}; }

private:
    static double cpuMs();
    QElapsedTimer m_clock;
    double m_cpuAtStart;
};

using Times = std::vector<Span>;

/// Prints median, 99th percentile and longest with the limit for the 99th percentile (longest: for that), and the same
/// percentile of the processor's time. True if kept.
bool print(const char *what, const Times &times, double limitMs, bool longest = false);

/// Highest resident memory of this process so far.
double peakMib();

/// Runs the event loop turn by turn and sees when the grid of faces in a window has been painted.
class WindowMeter : public QObject {
public:
    explicit WindowMeter(QWidget &window);

    void begin(); ///< the clock starts; nothing has been painted
    bool painted() const { return m_painted; }
    Span span() const { return m_clock.span(); } ///< since begin()
    /// One turn of the event loop, waiting up to a millisecond for something to do. Its time goes into `times` if the
    /// grid was painted in it, or in any case.
    void turn(Times *times, bool any = false);
    void untilPainted(Times &times);
    void untilPaintedAnd(const std::function<bool()> &condition, Times &times);
    void settle(); ///< until there is nothing more to do

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SpanClock m_clock;
    bool m_painted = false;
};

} // namespace faces::bench
