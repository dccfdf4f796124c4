// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/exchange/chart.h"
#include "core/exchange/document.h"

#include <cairo.h>
#include <pango/pango.h>

#include <memory>
#include <string>
#include <string_view>

namespace faces::exchange {

/// A4, in points of 1/72 inch.
inline constexpr double kPageWidth = 595.28, kPageHeight = 841.89, kMargin = 48;
inline constexpr double kTextWidth = kPageWidth - 2 * kMargin;

struct TextStyle {
    double size = 9; ///< points
    Anchor align = Anchor::Start;
    bool bold = false;
    bool fixedWidth = false; ///< letters of equal width, lines as they are
    bool oneLine = false;    ///< what does not fit the width is cut, and shows it
};

/// Text laid out by Pango: any script, wrapped to a width.
class LaidOut {
public:
    explicit LaidOut(PangoLayout *layout) : m_layout(layout, &g_object_unref) {}
    double width() const; ///< of its longest line
    double height() const;
    double baseLine() const; ///< below its upper edge, of the first line
    int lines() const;
    PangoLayout *layout() const { return m_layout.get(); }

private:
    std::unique_ptr<PangoLayout, void (*)(void *)> m_layout;
};

/// Pages that are drawn on, one after the other. Throws Error{Internal} if cairo is in trouble. One thread.
class PdfCanvas {
public:
    explicit PdfCanvas(const Document &document);
    PdfCanvas(const PdfCanvas &) = delete;
    PdfCanvas &operator=(const PdfCanvas &) = delete;

    /// width: where lines break; 0 or less: nowhere.
    LaidOut lay(const Words &words, const TextStyle &style, double width = 0) const;
    LaidOut lay(std::string_view text, const TextStyle &style, double width = 0) const;
    void put(const LaidOut &text, double x, double y, Ink ink = Ink::Text);
    void line(double x1, double y1, double x2, double y2, Ink ink, double width = 0.5);
    void area(double x, double y, double width, double height, Ink ink, double corner = 0);
    void chart(const Chart &chart, double x, double y, double width);
    /// A square picture, cut about its middle where it is none; the file's bytes go into the PDF as they are.
    void jpeg(const Bytes &bytes, double x, double y, double side);
    void endPage() { cairo_show_page(m_cairo.get()); }
    /// An entry of the reader's table of contents. Returns it, for entries below it.
    int outline(int below, const std::string &text, int page, double y);

    std::string finished() &&; ///< the file's bytes

private:
    void draw(const ChartBar &bar);
    void draw(const ChartLine &line);
    void draw(const ChartDisc &disc);
    void draw(const ChartWords &words);
    void ink(Ink ink);

    std::string m_bytes;
    std::unique_ptr<cairo_surface_t, void (*)(cairo_surface_t *)> m_surface;
    std::unique_ptr<cairo_t, void (*)(cairo_t *)> m_cairo;
    std::unique_ptr<PangoContext, void (*)(void *)> m_context;
};

} // namespace faces::exchange
