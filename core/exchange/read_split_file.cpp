// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/exchange/classic.h"
#include "core/exchange/columns.h"
#include "core/exchange/rows.h"

#include <fmt/format.h>

namespace faces::exchange {

SplitFile readSplitFile(const std::filesystem::path &file)
{
    const CsvTable table = readCsv(file);
    const std::size_t number = neededColumn(table, "face_nr", file, "face_nr;part");
    const std::size_t part = neededColumn(table, "part", file, "face_nr;part");
    SplitFile split;
    forEachRow(table, split.skipped, [&](const CsvRow &row) {
        const int face = numberOf(table, row, number);
        const auto value = partFromOutside(row.cells[part]);
        if (!value)
            throw RowTrouble{
                fmt::format("“{}” is no part. Write train, validation or test.", trimmed(row.cells[part]))};
        if (!split.parts.emplace(face, *value).second)
            throw RowTrouble{fmt::format("Face {} stands in an earlier line already; that one counts.", face)};
    });
    if (split.parts.empty())
        throw Error(ErrorKind::BadInput,
                    split.skipped.empty()
                        ? "The table has a header but no line after it."
                        : fmt::format("No line can be used. The first: {}", split.skipped.front().reason),
                    toText(file));
    return split;
}

} // namespace faces::exchange
