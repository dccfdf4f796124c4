// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Tables by themselves: what is read and written again is read as the same. And a split from a file.
#include "core/base/text.h"
#include "core/exchange/classic.h"
#include "core/exchange/csv_table.h"
#include "tests/fuzz/memory_folder.h"

using namespace faces;
using namespace faces::exchange;

namespace {

std::string written(const CsvTable &table)
{
    std::string text = csvLine(table.header, ',');
    for (const CsvRow &row : table.rows)
        text += csvLine(row.cells, ',');
    return text;
}

void mustComeBack(const CsvTable &table)
{
    const CsvTable again = parseCsv("sep=,\n" + written(table), "again.csv");
    fuzz::must(again.header.size() == table.header.size(), "as many columns come back");
    fuzz::must(again.rows.size() == table.rows.size(), "as many rows come back");
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        fuzz::must(again.rows[i].cells.size() == table.rows[i].cells.size(), "as many cells come back");
        for (std::size_t c = 0; c < table.rows[i].cells.size(); ++c)
            fuzz::must(unguarded(again.rows[i].cells[c]) == table.rows[i].cells[c], "a cell comes back as it was");
    }
}

} // namespace

FACES_FUZZ(csv)
{
    static const fuzz::MemoryFolder folder("csv");
    fuzz::orRefused([&] {
        const CsvTable table = parseCsv(fuzz::textOf(input), "table.csv");
        mustComeBack(table);
    });
    folder.put("split.csv", fuzz::textOf(input));
    fuzz::orRefused([&] { readSplitFile(folder.path() / "split.csv"); });
}
