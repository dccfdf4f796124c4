// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/csv_table.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/exchange/text_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace faces::exchange {

namespace {

constexpr std::size_t kMaxColumns = 4096;
constexpr std::string_view kBom = "\xEF\xBB\xBF";
constexpr std::string_view kFormulaStarts = "=+-@\t\r";

[[noreturn]] void refuse(const std::string &file, const std::string &sentence)
{
    throw Error(ErrorKind::BadInput, sentence, file);
}

/// Cuts the text into records, one at a time.
class Records {
public:
    Records(std::string_view text, char separator, const std::string &file)
        : m_text(text), m_ends{separator, '\r', '\n'}, m_file(file)
    {
    }
    bool next(CsvRow &row)
    {
        row.cells.clear();
        row.line = m_line;
        if (m_at >= m_text.size())
            return false;
        while (true) {
            row.cells.push_back(atQuote() ? quotedCell() : plainCell());
            if (row.cells.size() > kMaxColumns)
                refuse(m_file, fmt::format("Line {} has more than {} columns: this is no table of faces.", row.line,
                                           kMaxColumns));
            if (m_at >= m_text.size())
                return true;
            const char end = m_text[m_at++];
            if (end == m_ends[0])
                continue;
            if (end == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
                ++m_at;
            ++m_line;
            return true;
        }
    }

private:
    bool atQuote() const { return m_at < m_text.size() && m_text[m_at] == '"'; }
    std::string plainCell()
    {
        const std::size_t from = m_at;
        m_at = std::min(m_text.find_first_of(std::string_view(m_ends, 3), from), m_text.size());
        return std::string(m_text.substr(from, m_at - from));
    }
    std::string quotedCell()
    {
        const int openedAt = m_line;
        std::string cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"' && m_text.substr(m_at, 2) != "\"\"")
                break;
            m_at += c == '"' ? 1 : 0; // a doubled quote is one
            m_line += c == '\n' ? 1 : 0;
            cell += c;
        }
        if (m_at >= m_text.size())
            refuse(m_file, fmt::format("The quote that opens in line {} is never closed. Mend that line.", openedAt));
        ++m_at;
        if (m_at < m_text.size() && std::string_view(m_ends, 3).find(m_text[m_at]) == std::string_view::npos)
            refuse(m_file, fmt::format("In line {} text follows a closing quote. Mend that line.", m_line));
        return cell;
    }

    std::string_view m_text;
    char m_ends[3];
    const std::string &m_file;
    std::size_t m_at = 0;
    int m_line = 1;
};

char likelySeparator(std::string_view text)
{
    constexpr std::string_view kCandidates = ";,\t";
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    return *std::ranges::max_element(kCandidates, {}, [&](char c) { return std::ranges::count(line, c); });
}

bool blank(const CsvRow &row) { return row.cells.size() == 1 && trimmed(row.cells[0]).empty(); }

void refuseWhatIsNoText(std::string_view text, const std::string &file)
{
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        refuse(file, "The table is written in UTF-16. Save it as “CSV UTF-8” and import it again.");
    if (text.find('\0') != std::string_view::npos)
        refuse(file, "This is no table: it holds bytes that are no text. Choose a CSV file.");
    if (!isUtf8(text))
        refuse(file, "The table is not written in UTF-8. Save it as “CSV UTF-8” and import it again.");
}

} // namespace

std::optional<std::size_t> CsvTable::column(std::string_view name) const
{
    const auto found = std::ranges::find(header, lowerCase(name), [](const std::string &h) { return lowerCase(h); });
    if (found == header.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - header.begin());
}

void CsvTable::refuseDoubleColumns() const
{
    std::set<std::string> seen;
    for (const std::string &name : header)
        if (!name.empty() && !seen.insert(lowerCase(name)).second)
            refuse(file, fmt::format("The column “{}” occurs twice in the first line. Rename or remove one.", name));
}

std::string CsvTable::place(const CsvRow &row) const { return fmt::format("{}, line {}", file, row.line); }

std::optional<std::string> CsvTable::misfit(const CsvRow &row) const
{
    const auto needless = [](const std::string &cell) { return trimmed(cell).empty(); };
    const std::size_t wanted = header.size();
    if (row.cells.size() == wanted ||
        (row.cells.size() > wanted &&
         std::all_of(row.cells.begin() + static_cast<std::ptrdiff_t>(wanted), row.cells.end(), needless)))
        return std::nullopt;
    return fmt::format("The line has {}, the header has {}. Complete the line.",
                       counted(static_cast<long long>(row.cells.size()), "cell", "cells"), wanted);
}

namespace {

CsvTable parsed(std::string_view text, const std::string &file, bool headerOnly)
{
    refuseWhatIsNoText(text, file);
    if (text.starts_with(kBom))
        text.remove_prefix(kBom.size());
    CsvTable table;
    table.file = file;
    const bool named = text.starts_with("sep=") && text.size() > 4; // as spreadsheets write it
    table.separator = named ? text[4] : likelySeparator(text);
    Records records(text, table.separator, file);
    std::size_t cells = 0;
    CsvRow row;
    if (named)
        records.next(row);
    while (records.next(row)) {
        if (blank(row))
            continue;
        if (!table.header.empty()) {
            constexpr std::size_t kOfRow = 3; // what a row takes, in cells
            cells += row.cells.size() + kOfRow;
            if (cells > kMostCells)
                refuse(file, "The table holds more cells than can be read at once. Cut it in parts.");
            table.rows.push_back(row);
            continue;
        }
        for (const std::string &cell : row.cells)
            table.header.emplace_back(trimmed(cell));
        if (headerOnly)
            break;
    }
    if (table.header.empty())
        refuse(file, "The table is empty: not even a header line is there. Choose another file.");
    return table;
}

} // namespace

CsvTable parseCsv(std::string_view text, const std::string &file) { return parsed(text, file, false); }

CsvTable parseCsvHeader(std::string_view text, const std::string &file) { return parsed(text, file, true); }

CsvTable readCsv(const std::filesystem::path &file)
{
    const Bytes bytes = readFile(file, kMaxTextBytes);
    try {
        return parseCsv({reinterpret_cast<const char *>(bytes.data()), bytes.size()}, toText(file.filename()));
    } catch (const Error &error) {
        throw Error(error.kind(), error.what(), toText(file));
    }
}

namespace {

/// "-1.5e3": starts like a formula, but no spreadsheet takes it for one.
bool plainNumber(std::string_view cell)
{
    return cell.find_first_not_of("-.0123456789eE") == std::string_view::npos && toNumber(cell).has_value();
}

/// Would a spreadsheet take it for a formula? Apostrophes in front do not count: they are guards.
bool startsLikeFormula(std::string_view cell)
{
    const std::size_t first = cell.find_first_not_of('\'');
    return first != std::string_view::npos && kFormulaStarts.find(cell[first]) != std::string_view::npos &&
           !(first == 0 && plainNumber(cell));
}

} // namespace

std::string csvLine(const std::vector<std::string> &cells, char separator)
{
    const std::string special = std::string("\"\r\n") + separator;
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string &cell = cells[i];
        // An apostrophe in front of such a cell is guarded too, so that taking one away gives back what was there.
        const bool formula = startsLikeFormula(cell);
        line += i == 0 ? "" : std::string(1, separator);
        if (!formula && cell.find_first_of(special) == std::string::npos && cell == trimmed(cell)) {
            line += cell;
            continue;
        }
        line += formula ? "\"'" : "\"";
        for (const char c : cell)
            line += c == '"' ? std::string("\"\"") : std::string(1, c);
        line += '"';
    }
    return line + '\n';
}

std::string unguarded(std::string_view cell)
{
    const std::size_t first = cell.find_first_not_of('\'');
    const bool guarded =
        first != 0 && first != std::string_view::npos && kFormulaStarts.find(cell[first]) != std::string_view::npos;
    return std::string(guarded ? cell.substr(1) : cell);
}

} // namespace faces::exchange
