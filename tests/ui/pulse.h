// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QObject>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace faces::test {

/// A timer that should tick every few milliseconds: how long it had to wait is how long a click would have.
class Pulse : public QObject {
public:
    Pulse() { startTimer(5, Qt::PreciseTimer); }
    double longestMs() const { return m_longest; }
    /// The longest stretch that the window's own thread worked without a look at its events: what is left of a pause
    /// when the machine has nothing else to do (and nobody waits for a lock).
    double longestWorkMs() const { return m_longestWork; }

protected:
    void timerEvent(QTimerEvent *) override
    {
        const auto now = std::chrono::steady_clock::now();
        const double work = threadMs();
        if (m_last != std::chrono::steady_clock::time_point{}) {
            m_longest = std::max(m_longest, std::chrono::duration<double, std::milli>(now - m_last).count());
            m_longestWork = std::max(m_longestWork, work - m_lastWork);
        }
        m_last = now;
        m_lastWork = work;
    }

private:
    static double threadMs()
    {
        std::timespec spent{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
        return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
    }

    std::chrono::steady_clock::time_point m_last{};
    double m_longest = 0, m_longestWork = 0, m_lastWork = 0;
};

} // namespace faces::test
