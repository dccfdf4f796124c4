// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/pdf_pages.h"

#include "core/exchange/pdf_layout.h"

#include <cairo-pdf.h>

#include <fmt/format.h>

#include <algorithm>

namespace faces::exchange {

namespace {

constexpr double kBody = 9, kSmall = 7.5, kColumnGap = 16, kBetween = 10;
constexpr int kTilesBeside = 7, kTablesBeside = 3, kChartsBeside = 2;

/// Width of one of `count` columns beside each other.
double columnWidth(int count, double gap) { return (kTextWidth - gap * (count - 1)) / count; }

constexpr double kTileGap = 8;

} // namespace

PdfLayout::PdfLayout(const Document &document, int pages) : m_document(document), m_canvas(document), m_pages(pages) {}

void PdfLayout::run()
{
    head();
    for (m_block = 0; m_block < m_document.blocks.size(); ++m_block)
        std::visit(*this, m_document.blocks[m_block]);
    endPage();
}

void PdfLayout::need(double height)
{
    if (height <= left() || atTop())
        return;
    endPage();
    ++m_page;
    m_y = kMargin;
}

void PdfLayout::endPage()
{
    const double y = kPageHeight - kMargin - 8;
    m_canvas.put(m_canvas.lay(m_document.title, {.size = kSmall, .oneLine = true}, kTextWidth - 80), kMargin, y,
                 Ink::Soft);
    const std::string number = m_pages > 0 ? fmt::format("{} of {}", m_page, m_pages) : std::to_string(m_page);
    m_canvas.put(m_canvas.lay(number, {kSmall, Anchor::End}, kTextWidth), kMargin, y, Ink::Soft);
    m_canvas.endPage();
}

void PdfLayout::head()
{
    const LaidOut title = m_canvas.lay(m_document.title, {20, Anchor::Start, true}, kTextWidth);
    m_canvas.put(title, kMargin, m_y);
    skip(title.height() + 4);
    const LaidOut lead = m_canvas.lay(m_document.lead, {kBody}, kTextWidth);
    m_canvas.put(lead, kMargin, m_y, Ink::Soft);
    skip(lead.height() + 16);
}

double PdfLayout::firstRowHeight(const Tables &tables) const
{
    double height = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(kTablesBeside, tables.tables.size()); ++i)
        height = std::max(height,
                          PdfTable(m_canvas, tables.tables[i], columnWidth(kTablesBeside, kColumnGap), true).height());
    return height;
}

/// At least two lines or the first row of what follows.
double PdfLayout::leastAfter(std::size_t block) const
{
    if (block + 1 >= m_document.blocks.size())
        return 0;
    const Block &next = m_document.blocks[block + 1];
    if (const auto *paragraph = std::get_if<Paragraph>(&next)) // which leads to what comes after it
        return m_canvas.lay(paragraph->words, {kBody}, kTextWidth).height() + 12 + leastAfter(block + 1);
    if (std::holds_alternative<Charts>(next))
        return columnWidth(kChartsBeside, kColumnGap) * 0.75;
    if (std::holds_alternative<Gallery>(next))
        return columnWidth(kTilesBeside, kTileGap) + 70;
    if (const auto *tables = std::get_if<Tables>(&next))
        return firstRowHeight(*tables);
    if (std::holds_alternative<Heading>(next))
        return 110;
    return 64;
}

void PdfLayout::operator()(const Heading &heading)
{
    const bool section = heading.level <= 2;
    const LaidOut text = m_canvas.lay(heading.text, {section ? 13.0 : 10.0, Anchor::Start, true}, kTextWidth);
    if (!atTop())
        skip(section ? 14 : 6);
    need(text.height() + leastAfter(m_block));
    m_section = section ? m_canvas.outline(CAIRO_PDF_OUTLINE_ROOT, heading.text, m_page, m_y) : m_section;
    if (!section)
        m_canvas.outline(m_section, heading.text, m_page, m_y);
    m_canvas.put(text, kMargin, m_y);
    skip(text.height() + (section ? 6 : 4));
}

void PdfLayout::text(const Words &words, double indent, double size)
{
    const LaidOut laid = m_canvas.lay(words, {size}, kTextWidth - indent);
    need(laid.height());
    m_canvas.put(laid, kMargin + indent, m_y);
    skip(laid.height());
}

void PdfLayout::operator()(const Paragraph &paragraph)
{
    text(paragraph.words, 0, kBody);
    skip(6);
}

void PdfLayout::operator()(const List &list)
{
    for (const Words &item : list.items) {
        const LaidOut laid = m_canvas.lay(item, {kBody}, kTextWidth - 12);
        need(laid.height());
        m_canvas.put(m_canvas.lay("•", {kBody}), kMargin + 2, m_y, Ink::Soft);
        m_canvas.put(laid, kMargin + 12, m_y);
        skip(laid.height() + 3);
    }
    skip(4);
}

void PdfLayout::operator()(const Notice &notice)
{
    const LaidOut laid = m_canvas.lay(notice.words, {kBody}, kTextWidth - 12);
    need(laid.height() + 8);
    m_canvas.area(kMargin, m_y, 3, laid.height() + 6, Ink::Attention);
    m_canvas.put(laid, kMargin + 12, m_y + 3);
    skip(laid.height() + 14);
}

void PdfLayout::operator()(const KeyFigures &key)
{
    const double width = columnWidth(4, kColumnGap), height = 58;
    need(height);
    double x = kMargin;
    for (const KeyFigures::Figure &one : key.figures) {
        m_canvas.put(m_canvas.lay(one.name, {8}), x, m_y, Ink::Soft);
        m_canvas.put(m_canvas.lay(one.value, {20, Anchor::Start, true}), x, m_y + 11);
        m_canvas.put(m_canvas.lay(one.remark, {8}), x, m_y + 38, Ink::Soft);
        x += width + kColumnGap;
    }
    skip(height);
}

void PdfLayout::operator()(const Table &table)
{
    const PdfTable laid(m_canvas, table, kTextWidth);
    const auto drawHead = [&] {
        laid.drawHead(m_canvas, kMargin, m_y);
        skip(laid.headHeight());
    };
    const double wholePage = kPageHeight - 2 * kMargin - kFootHeight;
    const double least = laid.headHeight() + (laid.rows() > 0 ? laid.rowHeight(0) : 0);
    need(laid.height() < wholePage / 2 ? laid.height() : least); // a short table stays whole
    drawHead();
    for (std::size_t row = 0; row < laid.rows(); ++row) {
        if (const int page = m_page; need(laid.rowHeight(row)), m_page != page)
            drawHead();
        laid.drawRow(m_canvas, row, kMargin, m_y);
        skip(laid.rowHeight(row));
    }
    skip(kBetween);
}

void PdfLayout::operator()(const Tables &tables)
{
    const double width = columnWidth(kTablesBeside, kColumnGap);
    std::vector<PdfTable> laid;
    laid.reserve(tables.tables.size());
    for (const Table &table : tables.tables)
        laid.emplace_back(m_canvas, table, width, true);
    for (std::size_t first = 0; first < laid.size(); first += kTablesBeside) {
        const std::size_t end = std::min(first + kTablesBeside, laid.size());
        double height = 0;
        for (std::size_t i = first; i < end; ++i)
            height = std::max(height, laid[i].height());
        need(height);
        for (std::size_t i = first; i < end; ++i) {
            const double x = kMargin + static_cast<double>(i - first) * (width + kColumnGap);
            double y = m_y;
            laid[i].drawHead(m_canvas, x, y);
            y += laid[i].headHeight();
            for (std::size_t row = 0; row < laid[i].rows(); ++row) {
                laid[i].drawRow(m_canvas, row, x, y);
                y += laid[i].rowHeight(row);
            }
        }
        skip(height + kBetween);
    }
}

void PdfLayout::caption(const std::string &words)
{
    if (words.empty())
        return;
    text({{words, Ink::Soft, false, false}}, 0, 8);
    skip(4);
}

void PdfLayout::operator()(const Charts &charts)
{
    const double width = columnWidth(kChartsBeside, kColumnGap);
    for (std::size_t first = 0; first < charts.charts.size(); first += kChartsBeside) {
        const std::size_t end = std::min(first + kChartsBeside, charts.charts.size());
        const double height = width * charts.charts[first].height / charts.charts[first].width + 14;
        need(height + (end == charts.charts.size() ? 24 : 0)); // the caption stays with the last of them
        for (std::size_t i = first; i < end; ++i) {
            const double x = kMargin + static_cast<double>(i - first) * (width + kColumnGap);
            m_canvas.put(m_canvas.lay(charts.charts[i].title, {.size = kBody, .bold = true, .oneLine = true}, width), x,
                         m_y);
            m_canvas.chart(charts.charts[i], x, m_y + 14, width);
        }
        skip(height + 4);
    }
    caption(charts.caption);
    skip(6);
}

double PdfLayout::tileHeight(const Tile &tile, double side) const
{
    double height = side + 8;
    for (const Words &line : tile.lines)
        height += m_canvas.lay(line, {7}, side).height();
    return height;
}

void PdfLayout::drawTile(const Tile &tile, double x, double side)
{
    m_canvas.area(x, m_y, side, 2.5, tile.right ? Ink::Right : Ink::Wrong);
    double y = m_y + 5;
    if (tile.jpeg.empty())
        m_canvas.area(x, y, side, side, Ink::Ground);
    else
        m_canvas.jpeg(tile.jpeg, x, y, side);
    y += side + 2;
    for (const Words &line : tile.lines) {
        const LaidOut laid = m_canvas.lay(line, {7}, side);
        m_canvas.put(laid, x, y);
        y += laid.height();
    }
}

void PdfLayout::operator()(const Gallery &gallery)
{
    const double side = columnWidth(kTilesBeside, kTileGap);
    for (std::size_t first = 0; first < gallery.tiles.size(); first += kTilesBeside) {
        const std::size_t end = std::min(first + kTilesBeside, gallery.tiles.size());
        double height = 0;
        for (std::size_t i = first; i < end; ++i)
            height = std::max(height, tileHeight(gallery.tiles[i], side));
        need(height + (first == 0 ? 16 : 0));
        if (first == 0)
            caption(gallery.caption);
        for (std::size_t i = first; i < end; ++i)
            drawTile(gallery.tiles[i], kMargin + static_cast<double>(i - first) * (side + kTileGap), side);
        skip(height + 6);
    }
    skip(4);
}

void PdfLayout::operator()(const CodeLines &code)
{
    const LaidOut laid = m_canvas.lay(code.text, {7.5, Anchor::Start, false, true}, kTextWidth - 12);
    need(laid.height() + 8);
    m_canvas.area(kMargin, m_y, kTextWidth, laid.height() + 8, Ink::Ground, 3);
    m_canvas.put(laid, kMargin + 6, m_y + 4);
    skip(laid.height() + 16);
}

/// Twice: the foot says how many pages there are.
std::string pdfPages(const Document &document)
{
    PdfLayout counted(document, 0);
    counted.run();
    PdfLayout whole(document, counted.pages());
    whole.run();
    return std::move(whole).finished();
}

} // namespace faces::exchange
