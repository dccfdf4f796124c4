// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/plots/axis_view.h"

#include <algorithm>
#include <cmath>

namespace faces::ui {

void AxisView::setWhole(Span whole)
{
    m_whole = whole;
    if (m_part)
        keep(*m_part);
}

void AxisView::setLog(bool on)
{
    m_log = on;
    reset();
}

double AxisView::place(double value) const { return m_log ? std::log10(value) : value; }

Span AxisView::seen() const
{
    if (!m_part)
        return m_whole;
    return m_log ? Span{std::pow(10, m_part->low), std::pow(10, m_part->high)} : *m_part;
}

void AxisView::zoomAt(double at, double factor)
{
    const Span now = m_part.value_or(places(m_whole));
    const double width = std::max(now.width() * factor, std::min(m_least, now.width()));
    const double fixed = m_log && at <= 0 ? now.low : std::clamp(place(at), now.low, now.high);
    const double low = fixed - (fixed - now.low) * width / now.width();
    keep({low, low + width});
}

void AxisView::moveBy(double share)
{
    if (!m_part)
        return;
    const double by = share * m_part->width();
    keep({m_part->low + by, m_part->high + by});
}

void AxisView::show(double value)
{
    if (!m_part || (m_log && value <= 0))
        return;
    const double at = place(value);
    const double by = at < m_part->low ? at - m_part->low : at > m_part->high ? at - m_part->high : 0;
    keep({m_part->low + by, m_part->high + by});
}

void AxisView::follow(double before, double now)
{
    if (seen().holds(before) && now > before)
        show(now);
}

void AxisView::keep(Span part)
{
    const Span whole = places(m_whole);
    if (part.width() >= whole.width() * (1 - 1e-9))
        return reset();
    const double low = std::clamp(part.low, whole.low, whole.high - part.width());
    m_part = Span{low, low + part.width()};
}

} // namespace faces::ui
