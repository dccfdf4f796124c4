// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/rows.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/exchange/columns.h"

#include <fmt/format.h>

namespace faces::exchange {

void noteSkipped(std::vector<Skipped> &skipped, const std::string &place, const std::string &reason)
{
    constexpr std::size_t kMost = 300'000; // CelebA's list with hardly a picture beside it has 200,000
    if (skipped.size() >= kMost)
        throw Error(ErrorKind::BadInput,
                    fmt::format("More than {} lines can't be used, so this is hardly the right file. The first: {}: {}",
                                grouped(kMost), skipped.front().file, skipped.front().reason));
    skipped.push_back({place, reason});
}

std::size_t neededColumn(const CsvTable &table, const std::string &name, const std::filesystem::path &file,
                         const std::string &expectedHeader)
{
    const auto column = table.column(name);
    if (!column)
        throw Error(ErrorKind::BadInput,
                    fmt::format("The first line has no column {}. It should read like “{}”.", name, expectedHeader),
                    toText(file));
    try {
        table.refuseDoubleColumns();
    } catch (const Error &error) {
        throw Error(error.kind(), error.what(), toText(file));
    }
    return *column;
}

int numberOf(const CsvTable &table, const CsvRow &row, std::size_t column)
{
    if (const auto misfit = table.misfit(row))
        throw RowTrouble{*misfit};
    const auto number = faceNumber(row.cells[column]);
    if (!number)
        throw RowTrouble{
            fmt::format("“{}” is no face number. Write a whole number above 0.", trimmed(row.cells[column]))};
    return *number;
}

} // namespace faces::exchange
