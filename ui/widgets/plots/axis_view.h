// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <optional>

namespace faces::ui {

struct Span {
    double low = 0, high = 1;
    double width() const { return high - low; }
    /// Up to rounding: what was moved into sight is in sight.
    bool holds(double value) const { return value >= low - 1e-9 * width() && value <= high + 1e-9 * width(); }
    bool operator==(const Span &) const = default;
};

/// What is seen of an axis: the whole, or the part that zooming and dragging chose. On a logarithmic axis equal steps
/// are equal factors. Plain arithmetic in the axis's own units.
class AxisView {
public:
    /// low < high, and above 0 on a logarithmic axis. The part stays as it is, moved if it would reach beyond.
    void setWhole(Span whole);
    const Span &whole() const { return m_whole; }
    void setLog(bool on); ///< forgets the part: before or after it call setWhole with what suits
    bool log() const { return m_log; }
    /// No part is narrower: in units, or in decades on a logarithmic axis.
    void setLeast(double least) { m_least = least; }

    Span seen() const;
    bool zoomed() const { return m_part.has_value(); }
    /// What is at `at` stays there; factor below 1: nearer. Farther than the whole is the whole.
    void zoomAt(double at, double factor);
    void moveBy(double share); ///< of what is seen, towards higher values; stops at the ends
    void show(double value);   ///< moves as little as it takes to see the value
    /// The values' end went from `before` to `now`: a part that showed the end goes with it.
    void follow(double before, double now);
    void reset() { m_part.reset(); }

private:
    double place(double value) const; ///< where equal steps are equally far apart
    Span places(Span values) const { return {place(values.low), place(values.high)}; }
    void keep(Span part);

    Span m_whole;
    std::optional<Span> m_part; ///< places
    double m_least = 0;
    bool m_log = false;
};

} // namespace faces::ui
