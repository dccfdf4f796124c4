// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/exchange/pdf_canvas.h"

#include <vector>

namespace faces::exchange {

/// A table that knows the width of its columns.
class PdfTable {
public:
    /// small: one of several beside each other, its caption is its name.
    PdfTable(const PdfCanvas &canvas, const Table &table, double width, bool small = false);

    double headHeight() const; ///< with the caption
    double width() const;
    std::size_t rows() const { return m_rows.size(); }
    double rowHeight(std::size_t row) const { return m_rows[row].height; }
    double height() const; ///< all of it
    void drawHead(PdfCanvas &canvas, double x, double y) const;
    void drawRow(PdfCanvas &canvas, std::size_t row, double x, double y) const;

private:
    struct Row {
        std::vector<LaidOut> cells;
        double height = 0;
    };
    void setWidths(const PdfCanvas &canvas, const Table &table, double width);
    Row layRow(const PdfCanvas &canvas, const Table &table, const std::vector<Words> &cells) const;
    void drawCells(PdfCanvas &canvas, const Row &row, double x, double y) const;

    double m_size, m_gap;           ///< of letters; between columns
    std::vector<double> m_widths;   ///< without the gaps between them
    std::vector<LaidOut> m_caption; ///< one or none
    bool m_hasHead = false;
    Row m_head;
    std::vector<Row> m_rows;
};

/// Puts a document's blocks onto pages, from the top down. What belongs together stays on one page: a row of a table or
/// of a gallery, a chart, a heading and what follows it.
class PdfLayout {
public:
    /// pages: how many there are, for the foot; 0: not known yet.
    PdfLayout(const Document &document, int pages);
    void run();
    int pages() const { return m_page; }
    std::string finished() && { return std::move(m_canvas).finished(); }

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const List &list);
    void operator()(const Notice &notice);
    void operator()(const KeyFigures &key);
    void operator()(const Table &table);
    void operator()(const Tables &tables);
    void operator()(const Charts &charts);
    void operator()(const Gallery &gallery);
    void operator()(const CodeLines &code);

private:
    double left() const { return kPageHeight - kMargin - kFootHeight - m_y; } ///< room on this page
    bool atTop() const { return m_y <= kMargin; }
    void need(double height); ///< on another page if there is no room for it here
    void skip(double height) { m_y += height; }
    void endPage();
    void head();
    void text(const Words &words, double indent, double size);
    void caption(const std::string &text);
    double tileHeight(const Tile &tile, double side) const;
    void drawTile(const Tile &tile, double x, double side);
    double firstRowHeight(const Tables &tables) const; ///< of those that stand beside each other
    double leastAfter(std::size_t block) const;        ///< what must stand with a heading

    static constexpr double kFootHeight = 24;
    const Document &m_document;
    PdfCanvas m_canvas;
    int m_pages, m_page = 1, m_section = 0;
    std::size_t m_block = 0;
    double m_y = kMargin;
};

} // namespace faces::exchange
