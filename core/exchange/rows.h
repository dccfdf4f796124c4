// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/error.h"
#include "core/exchange/csv_table.h"

#include <filesystem>
#include <string>
#include <vector>

namespace faces::exchange {

/// Thrown for trouble with one row, caught by forEachRow: the other rows go on.
struct RowTrouble {
    std::string reason;
};

/// Notes what could not be used. Throws Error{BadInput} where it is so much that this can't be the right file: each
/// takes some hundred bytes, and a look for a picture that is not there.
void noteSkipped(std::vector<Skipped> &skipped, const std::string &place, const std::string &reason);

/// Does `use` for one row or item; what it throws as trouble becomes a skipped item. False if it was skipped.
template <typename Use> bool triedRow(const std::string &place, std::vector<Skipped> &skipped, Use use)
{
    try {
        use();
        return true;
    } catch (const RowTrouble &trouble) {
        noteSkipped(skipped, place, trouble.reason);
        return false;
    }
}

/// Calls `use` for each row; what it throws as trouble becomes a skipped item.
template <typename Use> void forEachRow(const CsvTable &table, std::vector<Skipped> &skipped, Use use)
{
    for (const CsvRow &row : table.rows)
        triedRow(table.place(row), skipped, [&] { use(row); });
}

/// The column of this name. Throws Error{BadInput} with what the first line should be if there is none, or if any two
/// columns have one name.
std::size_t neededColumn(const CsvTable &table, const std::string &name, const std::filesystem::path &file,
                         const std::string &expectedHeader);

/// The row's face number. Throws RowTrouble if it is none or the row does not fit the header.
int numberOf(const CsvTable &table, const CsvRow &row, std::size_t column);

} // namespace faces::exchange
