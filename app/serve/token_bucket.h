// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>

namespace faces::serve {

/// At most `burst` things at once and `perSecond` over a longer time.
class TokenBucket {
public:
    using Time = std::chrono::steady_clock::time_point;
    TokenBucket(double perSecond, double burst, Time now)
        : m_perSecond(perSecond), m_burst(burst), m_left(burst), m_at(now)
    {
    }
    /// Takes one if there is one.
    bool take(Time now)
    {
        m_left = std::min(m_burst, m_left + std::chrono::duration<double>(now - m_at).count() * m_perSecond);
        m_at = now;
        if (m_left < 1)
            return false;
        m_left -= 1;
        return true;
    }
    /// Whole seconds until there is one again, at least 1.
    int secondsToWait() const { return std::max(1, static_cast<int>(std::ceil((1 - m_left) / m_perSecond))); }

private:
    double m_perSecond, m_burst, m_left;
    Time m_at;
};

} // namespace faces::serve
