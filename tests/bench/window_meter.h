// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace faces::bench {

class Times {
public:
    void add(double ms) { m_ms.push_back(ms); }
    std::size_t count() const { return m_ms.size(); }
    double share(double part) const; ///< 0.5: the median; 1: the longest

private:
    std::vector<double> m_ms;
};

/// Prints median, 99th percentile and longest with the limit for the 99th percentile (longest: for that). True if kept.
bool print(const char *what, const Times &times, double limitMs, bool longest = false);

/// Highest resident memory of this process so far.
double peakMib();

/// Runs the event loop turn by turn and sees when the grid of faces in a window has been painted.
class WindowMeter : public QObject {
public:
    explicit WindowMeter(QWidget &window);

    void begin(); ///< the clock starts; nothing has been painted
    bool painted() const { return m_painted; }
    double elapsedMs() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }
    /// One turn of the event loop, waiting up to a millisecond for something to do. Its time goes into `times` if the
    /// grid was painted in it, or in any case.
    void turn(Times *times, bool any = false);
    void untilPainted(Times &times);
    void untilPaintedAnd(const std::function<bool()> &condition, Times &times);
    void settle(); ///< until there is nothing more to do

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QElapsedTimer m_clock;
    bool m_painted = false;
};

} // namespace faces::bench
