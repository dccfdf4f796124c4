// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/exchange/coding.h"
#include "core/exchange/columns.h"
#include "core/exchange/general_csv.h"
#include "core/exchange/rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

struct LabelColumn {
    std::size_t column = 0;
    Coding coding;
};

std::set<std::string> valuesOf(const CsvTable &table, std::size_t column)
{
    std::set<std::string> values;
    for (const CsvRow &row : table.rows)
        if (!table.misfit(row))
            values.insert(normalCell(row.cells[column]));
    return values;
}

/// A few of a column's values, for a sentence.
std::string someOf(const std::set<std::string> &values)
{
    std::vector<std::string> shown;
    for (const std::string &value : values) {
        if (shown.size() == 4)
            break;
        if (!value.empty())
            shown.push_back("“" + value.substr(0, 40) + "”");
    }
    return joinText(shown, ", ");
}

/// Decides on one column; adds its attribute to the set where it is one.
std::optional<LabelColumn> labelColumn(const CsvTable &table, std::size_t column, const std::set<std::string> &values,
                                       bool minusOneElsewhere, const std::vector<Attribute> &projectAttributes,
                                       ImportedSet &set)
{
    const std::string &name = table.header[column];
    const Attribute *known = attributeOf(name, projectAttributes);
    if (known != nullptr && known->retired) {
        set.remarks.push_back(fmt::format("The column “{}” was left out: the attribute is retired.", name));
        return std::nullopt;
    }
    const auto coding = codingOf(values, known, minusOneElsewhere);
    const bool onlyBlank = values.empty() || (values.size() == 1 && values.begin()->empty());
    if (known != nullptr && !coding)
        throw Error(
            ErrorKind::BadInput,
            fmt::format("The values of the column “{}” can be read in more than one way or not at all: {}. Write "
                        "1 for yes, 0 for no and nothing for unknown.",
                        name, someOf(values)),
            table.file);
    if (!coding || (known == nullptr && onlyBlank)) {
        set.remarks.push_back(fmt::format("The column “{}” was left out: it holds no yes and no, but {}.", name,
                                          onlyBlank ? std::string("nothing") : someOf(values)));
        return std::nullopt;
    }
    if (known != nullptr && std::ranges::find(set.attributes, known->id, &Attribute::id) != set.attributes.end()) {
        set.remarks.push_back(fmt::format("The column “{}” was left out: an earlier one means the same.", name));
        return std::nullopt;
    }
    std::vector<Attribute> all = projectAttributes;
    all.insert(all.end(), set.attributes.begin(), set.attributes.end());
    set.attributes.push_back(known != nullptr ? *known : attributeNamed(name, all));
    return LabelColumn{column, *coding};
}

std::vector<LabelColumn> labelColumns(const CsvTable &table, const std::vector<Attribute> &projectAttributes,
                                      ImportedSet &set)
{
    std::vector<std::set<std::string>> values(table.header.size());
    bool minusOne = false;
    for (std::size_t c = 0; c < table.header.size(); ++c) {
        if (table.header[c].empty() || reservedColumn(table.header[c]))
            continue;
        values[c] = valuesOf(table, c);
        minusOne = minusOne || values[c].contains("-1");
    }
    std::vector<LabelColumn> columns;
    for (std::size_t c = 0; c < table.header.size(); ++c) {
        if (table.header[c].empty() || reservedColumn(table.header[c]))
            continue;
        if (auto column = labelColumn(table, c, values[c], minusOne, projectAttributes, set))
            columns.push_back(std::move(*column));
    }
    return columns;
}

/// The picture's place, refused where it is not below the table's folder.
fs::path pictureOf(const std::string &cell, const fs::path &folder)
{
    const std::string name = unguarded(trimmed(cell));
    if (name.empty())
        throw RowTrouble{"The line has no file name. Write the picture's path below the table's folder."};
    const fs::path path(name);
    const bool drive = name.size() > 1 && name[1] == ':';
    if (path.is_absolute() || drive || name.find('\\') != std::string::npos ||
        std::ranges::find(path, fs::path("..")) != path.end())
        throw RowTrouble{
            fmt::format("The path “{}” is not below the table's folder. Write a relative path with forward "
                        "slashes and without “..”.",
                        name)};
    std::error_code ignored;
    if (!fs::is_regular_file(folder / path, ignored))
        throw RowTrouble{fmt::format("There is no picture “{}” below the table's folder.", name)};
    return (folder / path).lexically_normal();
}

std::string cellOf(const CsvRow &row, std::optional<std::size_t> column)
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
                tables.empty() ? "The folder holds no table with a column file_name. Choose another folder."
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
    const std::vector<LabelColumn> columns = labelColumns(table, projectAttributes, set);
    const auto split = table.column("split"), group = table.column("group");
    std::set<fs::path> taken;
    std::set<int> numbers;
    forEachRow(table, set.skipped, [&](const CsvRow &row) {
        if (const auto misfit = table.misfit(row))
            throw RowTrouble{*misfit};
        ImportedFace face;
        face.picture = pictureOf(row.cells[name], folder);
        if (!taken.insert(face.picture).second)
            throw RowTrouble{fmt::format("The picture “{}” stands in an earlier line already; that one counts.",
                                         trimmed(row.cells[name]))};
        if (const auto number = numberInName(toText(face.picture.filename())); number && numbers.insert(*number).second)
            face.number = *number;
        for (const LabelColumn &column : columns)
            face.labels.push_back(column.coding.at(normalCell(row.cells[column.column])));
        face.person = cellOf(row, group);
        const std::string part = cellOf(row, split);
        face.part = partFromOutside(part);
        if (!part.empty() && !face.part)
            set.remarks.push_back(
                fmt::format("{}: “{}” is no part of a split; the face was taken without one.", table.place(row), part));
        set.faces.push_back(std::move(face));
    });
    return set;
}

} // namespace faces::exchange
