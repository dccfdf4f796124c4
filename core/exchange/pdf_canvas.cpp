// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/pdf_canvas.h"

#include "core/base/error.h"
#include "core/exchange/xml_text.h"
#include "core/vision/read_photo.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numbers>

namespace faces::exchange {

namespace {

constexpr const char *kUsualFont = "Sans", *kFixedFont = "Monospace";

/// The light colours of the window: paper is white.
std::array<double, 3> colourOf(Ink ink)
{
    constexpr auto kOf = [](unsigned rgb) {
        return std::array{(rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0};
    };
    switch (ink) {
    case Ink::Soft:
        return kOf(0x5a6572);
    case Ink::Line:
        return kOf(0xdfe3e8);
    case Ink::Accent:
        return kOf(0x2457d6);
    case Ink::Ground:
        return kOf(0xeceff3);
    case Ink::Right:
        return kOf(0x17713a);
    case Ink::Wrong:
        return kOf(0xb3261e);
    case Ink::Attention:
        return kOf(0x8a5a00);
    default:
        return kOf(0x1b1f24);
    }
}

std::string hexOf(Ink ink)
{
    const auto colour = colourOf(ink);
    return fmt::format("#{:02x}{:02x}{:02x}", static_cast<int>(colour[0] * 255 + 0.5),
                       static_cast<int>(colour[1] * 255 + 0.5), static_cast<int>(colour[2] * 255 + 0.5));
}

std::string markupOf(const Words &words)
{
    std::string markup;
    for (const Span &span : words) {
        markup += "<span";
        if (span.ink != Ink::Text)
            markup += fmt::format(" foreground=\"{}\"", hexOf(span.ink));
        if (span.bold)
            markup += " weight=\"bold\"";
        if (span.code)
            markup += fmt::format(" font_family=\"{}\"", kFixedFont);
        markup += fmt::format(">{}</span>", xmlText(span.text));
    }
    return markup;
}

cairo_status_t keepBytes(void *to, const unsigned char *bytes, unsigned int count)
{
    try {
        static_cast<std::string *>(to)->append(reinterpret_cast<const char *>(bytes), count);
    } catch (const std::bad_alloc &) {
        return CAIRO_STATUS_NO_MEMORY;
    }
    return CAIRO_STATUS_SUCCESS;
}

void throwIfTroubled(cairo_status_t status)
{
    if (status == CAIRO_STATUS_NO_MEMORY)
        throw std::bad_alloc();
    if (status != CAIRO_STATUS_SUCCESS)
        throw Error(ErrorKind::Internal,
                    fmt::format("The PDF could not be drawn: {}.", cairo_status_to_string(status)));
}

/// Whole units of Pango, which counts 1024ths of a point.
int units(double points) { return static_cast<int>(points * PANGO_SCALE); }

} // namespace

double LaidOut::width() const
{
    PangoRectangle extents;
    pango_layout_get_extents(layout(), nullptr, &extents);
    return static_cast<double>(extents.width) / PANGO_SCALE;
}

double LaidOut::height() const
{
    PangoRectangle extents;
    pango_layout_get_extents(layout(), nullptr, &extents);
    return static_cast<double>(extents.height) / PANGO_SCALE;
}

double LaidOut::baseLine() const { return static_cast<double>(pango_layout_get_baseline(layout())) / PANGO_SCALE; }

int LaidOut::lines() const { return pango_layout_get_line_count(layout()); }

PdfCanvas::PdfCanvas(const Document &document)
    : m_surface(cairo_pdf_surface_create_for_stream(&keepBytes, &m_bytes, kPageWidth, kPageHeight),
                &cairo_surface_destroy),
      m_cairo(cairo_create(m_surface.get()), &cairo_destroy),
      m_context(pango_cairo_create_context(m_cairo.get()), &g_object_unref)
{
    // What 1.4 can't do is not used; later versions would hide the properties in a compressed object.
    cairo_pdf_surface_restrict_to_version(m_surface.get(), CAIRO_PDF_VERSION_1_4);
    const auto property = [&](cairo_pdf_metadata_t which, const std::string &text) {
        cairo_pdf_surface_set_metadata(m_surface.get(), which, cleanText(text).c_str());
    };
    property(CAIRO_PDF_METADATA_TITLE, document.title);
    property(CAIRO_PDF_METADATA_SUBJECT, document.lead);
    property(CAIRO_PDF_METADATA_KEYWORDS, document.mark);
    property(CAIRO_PDF_METADATA_CREATOR, document.creator);
    // cairo reads no fractions of a second.
    property(CAIRO_PDF_METADATA_CREATE_DATE, document.madeAt.substr(0, 19) + "Z");
    pango_cairo_context_set_resolution(m_context.get(), 72);
    // Letters stand where the font wants them: there are no pixels to be fitted to.
    std::unique_ptr<cairo_font_options_t, void (*)(cairo_font_options_t *)> exact(cairo_font_options_create(),
                                                                                  &cairo_font_options_destroy);
    cairo_font_options_set_hint_style(exact.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(exact.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_context.get(), exact.get());
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
}

LaidOut PdfCanvas::lay(const Words &words, const TextStyle &style, double width) const
{
    LaidOut text(pango_layout_new(m_context.get()));
    std::unique_ptr<PangoFontDescription, void (*)(PangoFontDescription *)> font(pango_font_description_new(),
                                                                                 &pango_font_description_free);
    pango_font_description_set_family(font.get(), style.fixedWidth ? kFixedFont : kUsualFont);
    pango_font_description_set_absolute_size(font.get(), units(style.size));
    if (style.bold)
        pango_font_description_set_weight(font.get(), PANGO_WEIGHT_BOLD);
    PangoLayout *layout = text.layout();
    pango_layout_set_font_description(layout, font.get());
    pango_layout_set_markup(layout, markupOf(words).c_str(), -1);
    if (width > 0) {
        pango_layout_set_width(layout, units(width));
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
        if (style.oneLine)
            pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    }
    pango_layout_set_alignment(layout, style.align == Anchor::End      ? PANGO_ALIGN_RIGHT
                                       : style.align == Anchor::Middle ? PANGO_ALIGN_CENTER
                                                                       : PANGO_ALIGN_LEFT);
    if (!style.fixedWidth)
        pango_layout_set_line_spacing(layout, 1.15F);
    return text;
}

LaidOut PdfCanvas::lay(std::string_view text, const TextStyle &style, double width) const
{
    return lay(Words{{std::string(text)}}, style, width);
}

void PdfCanvas::ink(Ink ink)
{
    const auto colour = colourOf(ink);
    cairo_set_source_rgb(m_cairo.get(), colour[0], colour[1], colour[2]);
}

void PdfCanvas::put(const LaidOut &text, double x, double y, Ink colour)
{
    ink(colour);
    cairo_move_to(m_cairo.get(), x, y);
    pango_cairo_show_layout(m_cairo.get(), text.layout());
}

void PdfCanvas::line(double x1, double y1, double x2, double y2, Ink colour, double width)
{
    ink(colour);
    cairo_set_line_width(m_cairo.get(), width);
    cairo_move_to(m_cairo.get(), x1, y1);
    cairo_line_to(m_cairo.get(), x2, y2);
    cairo_stroke(m_cairo.get());
}

void PdfCanvas::area(double x, double y, double width, double height, Ink colour, double corner)
{
    using std::numbers::pi;
    cairo_t *cr = m_cairo.get();
    ink(colour);
    cairo_new_path(cr);
    cairo_arc(cr, x + width - corner, y + corner, corner, -pi / 2, 0);
    cairo_arc(cr, x + width - corner, y + height - corner, corner, 0, pi / 2);
    cairo_arc(cr, x + corner, y + height - corner, corner, pi / 2, pi);
    cairo_arc(cr, x + corner, y + corner, corner, pi, 1.5 * pi);
    cairo_close_path(cr);
    cairo_fill(cr);
}

void PdfCanvas::jpeg(const Bytes &bytes, double x, double y, double side)
{
    const cv::Mat pixels = vision::decodePhoto(bytes);
    std::unique_ptr<cairo_surface_t, void (*)(cairo_surface_t *)> picture(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels.cols, pixels.rows), &cairo_surface_destroy);
    throwIfTroubled(cairo_surface_status(picture.get()));
    // cairo keeps the bytes themselves; the pixels it never looks at where they are written.
    auto kept = std::make_unique<Bytes>(bytes);
    const cairo_status_t attached = cairo_surface_set_mime_data(
        picture.get(), CAIRO_MIME_TYPE_JPEG, kept->data(), kept->size(),
        [](void *held) { delete static_cast<Bytes *>(held); }, kept.get());
    throwIfTroubled(attached);
    static_cast<void>(kept.release());
    const double scale = side / std::min(pixels.cols, pixels.rows);
    cairo_t *cr = m_cairo.get();
    cairo_save(cr);
    cairo_rectangle(cr, x, y, side, side);
    cairo_clip(cr);
    cairo_translate(cr, x + (side - pixels.cols * scale) / 2, y + (side - pixels.rows * scale) / 2);
    cairo_scale(cr, scale, scale);
    cairo_set_source_surface(cr, picture.get(), 0, 0);
    cairo_paint(cr);
    cairo_restore(cr);
}

int PdfCanvas::outline(int below, const std::string &text, int page, double y)
{
    return cairo_pdf_surface_add_outline(m_surface.get(), below, cleanText(text).c_str(),
                                         fmt::format("page={} pos=[{:.1f} {:.1f}]", page, kMargin, y).c_str(),
                                         below == CAIRO_PDF_OUTLINE_ROOT ? CAIRO_PDF_OUTLINE_FLAG_OPEN
                                                                         : static_cast<cairo_pdf_outline_flags_t>(0));
}

std::string PdfCanvas::finished() &&
{
    throwIfTroubled(cairo_status(m_cairo.get()));
    cairo_surface_finish(m_surface.get());
    throwIfTroubled(cairo_surface_status(m_surface.get()));
    return std::move(m_bytes);
}

} // namespace faces::exchange
