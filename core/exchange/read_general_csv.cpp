// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/exchange/columns.h"
#include "core/exchange/find_pictures.h"
#include "core/exchange/general_csv.h"
#include "core/exchange/label_columns.h"
#include "core/exchange/rows.h"

#include <fmt/format.h>

#include <set>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

std::vector<OutsideColumn> outsideColumns(const CsvTable &table)
{
    std::vector<OutsideColumn> columns;
    for (std::size_t c = 0; c < table.header.size(); ++c) {
        columns.push_back({table.header[c], {}});
        if (!table.header[c].empty() && !reservedColumn(table.header[c]))
            for (const CsvRow &row : table.rows)
                if (!table.misfit(row))
                    columns[c].note(normalCell(row.cells[c]));
    }
    return columns;
}

std::string cellIn(const CsvRow &row, std::optional<std::size_t> column)
{
    return column ? unguarded(trimmed(row.cells[*column])) : std::string();
}

} // namespace

fs::path csvTableIn(const fs::path &folder)
{
    std::error_code ignored;
    if (fs::is_regular_file(folder / "faces.csv", ignored))
        return folder / "faces.csv";
    std::vector<fs::path> tables;
    for (const auto &entry : fs::directory_iterator(folder, ignored)) {
        if (lowerCase(toText(entry.path().extension())) != ".csv")
            continue;
        try {
            if (readCsv(entry.path()).column("file_name"))
                tables.push_back(entry.path());
        } catch (const Error &) {
            continue; // a table that cannot be read is not the one looked for
        }
    }
    if (tables.size() == 1)
        return tables.front();
    throw Error(ErrorKind::BadInput,
                tables.empty() ? "The folder holds no labels that are known here (such as labels.csv, a table with a "
                                 "column file_name, metadata.jsonl, list_attr_celeba.txt, tasks.json, annotations.xml, "
                                 "or folders yes and no). Choose another folder."
                               : "The folder holds several tables of pictures. Choose one of the files.",
                toText(folder));
}

ImportedSet readGeneralCsv(const fs::path &folderOrTable, const std::vector<Attribute> &projectAttributes)
{
    std::error_code ignored;
    const fs::path file = fs::is_directory(folderOrTable, ignored) ? csvTableIn(folderOrTable) : folderOrTable;
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const CsvTable table = readCsv(file);
    const std::size_t name = neededColumn(table, "file_name", file, "file_name,split,group,sex,hair");
    ImportedSet set;
    const ColumnRules rules{table.file, ColumnRules::Names::None};
    const std::vector<LabelColumn> columns = labelColumns(outsideColumns(table), rules, projectAttributes, set);
    const auto split = table.column("split"), group = table.column("group");
    TakenPictures taken;
    forEachRow(table, set.skipped, [&](const CsvRow &row) {
        if (const auto misfit = table.misfit(row))
            throw RowTrouble{*misfit};
        const std::string picture = unguarded(trimmed(row.cells[name]));
        ImportedFace face = taken.take(pictureBelow(picture, folder), picture);
        face.labels = labelsOf(columns, row.cells);
        face.person = cellIn(row, group);
        const std::string part = cellIn(row, split);
        face.part = partFromOutside(part);
        if (!part.empty() && !face.part)
            set.remarks.push_back(
                fmt::format("{}: “{}” is no part of a split; the face was taken without one.", table.place(row), part));
        set.faces.push_back(std::move(face));
    });
    return set;
}

} // namespace faces::exchange
