// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace faces::exchange {

struct CsvRow {
    int line = 0; ///< where the row starts in the file, from 1
    std::vector<std::string> cells;
};

/// A table with a header (RFC 4180, UTF-8). Blank lines are left out; cells are as written, header cells trimmed.
struct CsvTable {
    std::string file; ///< its name without the folder, for sentences
    char separator = ',';
    std::vector<std::string> header;
    std::vector<CsvRow> rows;

    /// The column of this name, whatever its case.
    std::optional<std::size_t> column(std::string_view name) const;
    /// Throws Error{BadInput} if two columns have one name. Readers ask after they found the columns they need, so that
    /// a table without a header is called that.
    void refuseDoubleColumns() const;
    /// "labels.csv, line 12"
    std::string place(const CsvRow &row) const;
    /// Why the row cannot be used: it has fewer or more cells than the header. Empty cells too many are forgiven.
    std::optional<std::string> misfit(const CsvRow &row) const;
};

/// Reads a table. The separator is the one of `;` `,` and tab that occurs most in the first line. A byte order mark,
/// `\r\n`,
/// `\r` and a first line `sep=;` are accepted. Throws Error{NotFound}, Error{Disk}, or Error{BadInput} for what is no
/// UTF-8 text, has no header, leaves a quote open, or is larger than kMaxTextBytes or
/// kMostCells (text_lines.h).
CsvTable readCsv(const std::filesystem::path &file);
CsvTable parseCsv(std::string_view text, const std::string &file);
/// The header alone, of a text that may be cut off behind it.
CsvTable parseCsvHeader(std::string_view text, const std::string &file);

/// One line with its `\n`. Cells are quoted where they must be. A cell that a spreadsheet would take for a formula (it
/// starts with = + - @ or a control character) gets an apostrophe in front and quotes; `unguarded` takes the apostrophe
/// away.
std::string csvLine(const std::vector<std::string> &cells, char separator);
std::string unguarded(std::string_view cell);

} // namespace faces::exchange
