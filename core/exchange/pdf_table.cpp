// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/pdf_layout.h"

#include <algorithm>
#include <numeric>

namespace faces::exchange {

namespace {

constexpr double kRowPad = 3; ///< above and below a row's text

double sum(const std::vector<double> &values) { return std::accumulate(values.begin(), values.end(), 0.0); }

Words softened(const std::string &text) { return {{text, Ink::Soft, false, false}}; }

} // namespace

PdfTable::PdfTable(const PdfCanvas &canvas, const Table &table, double width, bool small)
    : m_size(small ? 8 : 8.5), m_gap(small ? 8 : 14),
      m_hasHead(std::ranges::any_of(table.columns, [](const auto &column) { return !column.name.empty(); }))
{
    setWidths(canvas, table, width);
    if (!table.caption.empty())
        m_caption.push_back(small ? canvas.lay(table.caption, {m_size, Anchor::Start, true}, width)
                                  : canvas.lay(softened(table.caption), {m_size}, width));
    if (m_hasHead) {
        std::vector<Words> names;
        for (const Table::Column &column : table.columns)
            names.push_back(softened(column.name));
        m_head = layRow(canvas, table, names);
    }
    for (const auto &row : table.rows)
        m_rows.push_back(layRow(canvas, table, row));
}

/// As wide as the widest cell. Where that is too much, the name of a number column takes several lines, and then the
/// columns of words share what is left by their own widths.
void PdfTable::setWidths(const PdfCanvas &canvas, const Table &table, double width)
{
    const std::size_t columns = table.columns.size();
    std::vector<double> names(columns), cells(columns);
    for (std::size_t i = 0; i < columns; ++i) {
        names[i] = canvas.lay(table.columns[i].name, {m_size}).width();
        for (const auto &row : table.rows)
            if (i < row.size())
                cells[i] = std::max(cells[i], canvas.lay(row[i], {m_size}).width());
    }
    m_widths.resize(columns);
    for (std::size_t i = 0; i < columns; ++i)
        m_widths[i] = std::max(names[i], cells[i]) + 1;
    const double room = width - m_gap * (static_cast<double>(columns) - 1);
    if (sum(m_widths) <= room)
        return;
    for (std::size_t i = 0; i < columns; ++i) // a name of two words takes two lines
        if (table.columns[i].number)
            m_widths[i] = std::max(cells[i], std::min(names[i], 44.0)) + 1;
    double fixed = 0, flowing = 0;
    for (std::size_t i = 0; i < columns; ++i)
        (table.columns[i].number ? fixed : flowing) += m_widths[i];
    if (fixed + flowing <= room || flowing <= 0)
        return;
    // The smaller ones keep what they need: only those above the fair share give.
    double share = (room - fixed) /
                   std::max(1.0, static_cast<double>(std::ranges::count(table.columns, false, &Table::Column::number)));
    share = std::max(share, 24.0);
    double spare = 0;
    int wide = 0;
    for (std::size_t i = 0; i < columns; ++i)
        if (!table.columns[i].number)
            m_widths[i] <= share ? spare += share - m_widths[i] : ++wide;
    for (std::size_t i = 0; i < columns; ++i)
        if (!table.columns[i].number && m_widths[i] > share)
            m_widths[i] = share + spare / wide;
}

PdfTable::Row PdfTable::layRow(const PdfCanvas &canvas, const Table &table, const std::vector<Words> &cells) const
{
    Row row;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const TextStyle style{m_size, table.columns[i].number ? Anchor::End : Anchor::Start};
        row.cells.push_back(canvas.lay(i < cells.size() ? cells[i] : Words{}, style, m_widths[i]));
        row.height = std::max(row.height, row.cells.back().height());
    }
    row.height += 2 * kRowPad;
    return row;
}

double PdfTable::width() const { return sum(m_widths) + m_gap * (static_cast<double>(m_widths.size()) - 1); }

double PdfTable::headHeight() const
{
    return (m_caption.empty() ? 0 : m_caption.front().height() + kRowPad) + (m_hasHead ? m_head.height : 0);
}

double PdfTable::height() const
{
    double all = headHeight();
    for (const Row &row : m_rows)
        all += row.height;
    return all;
}

void PdfTable::drawCells(PdfCanvas &canvas, const Row &row, double x, double y) const
{
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        canvas.put(row.cells[i], x, y + kRowPad);
        x += m_widths[i] + m_gap;
    }
}

void PdfTable::drawHead(PdfCanvas &canvas, double x, double y) const
{
    if (!m_caption.empty()) {
        canvas.put(m_caption.front(), x, y);
        y += m_caption.front().height() + kRowPad;
    }
    if (!m_hasHead)
        return;
    drawCells(canvas, m_head, x, y);
    canvas.line(x, y + m_head.height, x + width(), y + m_head.height, Ink::Soft);
}

void PdfTable::drawRow(PdfCanvas &canvas, std::size_t row, double x, double y) const
{
    drawCells(canvas, m_rows[row], x, y);
    canvas.line(x, y + m_rows[row].height, x + width(), y + m_rows[row].height, Ink::Line);
}

} // namespace faces::exchange
