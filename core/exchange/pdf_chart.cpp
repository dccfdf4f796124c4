// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The parts of a chart, drawn with cairo.
#include "core/exchange/pdf_canvas.h"

#include <array>
#include <numbers>

namespace faces::exchange {

void PdfCanvas::chart(const Chart &chart, double x, double y, double width)
{
    cairo_save(m_cairo.get());
    cairo_translate(m_cairo.get(), x, y);
    cairo_scale(m_cairo.get(), width / chart.width, width / chart.width);
    for (const ChartPart &part : chart.parts)
        std::visit([this](const auto &one) { draw(one); }, part);
    cairo_restore(m_cairo.get());
}

void PdfCanvas::draw(const ChartBar &bar)
{
    ink(bar.ink);
    cairo_rectangle(m_cairo.get(), bar.x, bar.y, bar.width, bar.height);
    cairo_fill(m_cairo.get());
}

void PdfCanvas::draw(const ChartLine &line)
{
    cairo_t *cr = m_cairo.get();
    ink(line.ink);
    cairo_set_line_width(cr, line.widthPx);
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    constexpr std::array<double, 2> kDashed{5, 3}, kDotted{0.1, 3};
    cairo_set_dash(cr, line.dash == Dash::Dotted ? kDotted.data() : kDashed.data(), line.dash == Dash::Solid ? 0 : 2,
                   0);
    cairo_new_path(cr); // text leaves the pen where it stood
    for (const ChartPoint &point : line.points)
        cairo_line_to(cr, point.x, point.y);
    cairo_stroke(cr);
    cairo_set_dash(cr, nullptr, 0, 0);
}

void PdfCanvas::draw(const ChartDisc &disc)
{
    cairo_t *cr = m_cairo.get();
    cairo_new_path(cr);
    cairo_arc(cr, disc.centre.x, disc.centre.y, disc.radiusPx, 0, 2 * std::numbers::pi);
    if (!disc.filled) {
        cairo_set_source_rgb(cr, 1, 1, 1);
        cairo_fill_preserve(cr);
    }
    ink(disc.ink);
    if (disc.filled)
        return cairo_fill(cr);
    cairo_set_line_width(cr, 1);
    cairo_stroke(cr);
}

void PdfCanvas::draw(const ChartWords &words)
{
    const LaidOut text = lay(words.text, {words.sizePx});
    const double back = words.anchor == Anchor::End      ? text.width()
                        : words.anchor == Anchor::Middle ? text.width() / 2
                                                         : 0;
    put(text, words.at.x - back, words.at.y - text.baseLine(), words.ink);
}

} // namespace faces::exchange
