// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/label_table.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/exchange/columns.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/label_table_columns.h"
#include "core/exchange/rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <set>
#include <string_view>

namespace faces::exchange {
namespace fs = std::filesystem;

bool isLabelTable(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    std::string start;
    constexpr std::streamsize kMost = 64 << 10;
    start.resize(static_cast<std::size_t>(kMost));
    in.read(start.data(), kMost);
    start.resize(static_cast<std::size_t>(in.gcount()));
    if (in.gcount() == kMost) // the last line may be cut within a letter
        start.resize(std::min(start.rfind('\n'), start.size()));
    try {
        const CsvTable table = parseCsvHeader(start, toText(file.filename()));
        return table.column("face_nr") && table.column("rejected") && table.column("photo_sha256") &&
               table.column("picture");
    } catch (const Error &) {
        return false;
    }
}

namespace {

/// Which column is what.
struct TableColumns {
    std::size_t number = 0;
    std::vector<std::size_t> attributes;
    std::array<std::size_t, kPlaceColumns.size()> places{};
    std::size_t at(std::string_view name) const
    {
        return places[static_cast<std::size_t>(std::ranges::find(kPlaceColumns, name) - kPlaceColumns.begin())];
    }
};

Attribute attributeFrom(const std::string &head, const std::vector<Attribute> &project,
                        const std::vector<Attribute> &before)
{
    const std::size_t colon = head.find(": ");
    std::string name(head.substr(0, colon));
    if (name.starts_with("attribute_") && placeColumn(name.substr(10)))
        name = name.substr(10);
    if (const Attribute *own = attributeOf(name, project))
        return *own;
    std::vector<Attribute> all = project;
    all.insert(all.end(), before.begin(), before.end());
    Attribute attribute = attributeNamed(name, all);
    if (colon != std::string::npos)
        attribute.yesWord = head.substr(colon + 2);
    return attribute;
}

TableColumns tableColumns(const CsvTable &table, const fs::path &file, const std::vector<Attribute> &project,
                          ReadLabelTable &read)
{
    TableColumns columns;
    columns.number = neededColumn(table, "face_nr", file, "face_nr,sex: Female,hair: Long");
    for (std::size_t i = 0; i < kPlaceColumns.size(); ++i)
        columns.places[i] = neededColumn(table, kPlaceColumns[i], file, "face_nr,sex: Female,hair: Long");
    for (std::size_t c = 0; c < table.header.size(); ++c) {
        const std::string head = unguarded(table.header[c]);
        if (c == columns.number || head.empty() || placeColumn(head))
            continue;
        columns.attributes.push_back(c);
        read.attributes.push_back(attributeFrom(head, project, read.attributes));
    }
    return columns;
}

LabelValue labelFrom(const std::string &cell, const std::string &head)
{
    const std::string word = lowerCase(trimmed(cell));
    if (word.empty() || word == "unknown")
        return LabelValue::Unknown;
    if (word == "yes" || word == "no")
        return word == "yes" ? LabelValue::Yes : LabelValue::No;
    throw RowTrouble{
        fmt::format("“{}” is no label of {}. Write yes or no, or leave the cell empty.", trimmed(cell), head)};
}

LabelLine lineFrom(const CsvTable &table, const CsvRow &row, const TableColumns &columns)
{
    const auto text = [&](const char *name) { return unguarded(trimmed(row.cells[columns.at(name)])); };
    const auto real = [&](const char *name) { return toNumber(text(name)).value_or(0); };
    const auto whole = [&](const char *name, long long otherwise) { return toInteger(text(name)).value_or(otherwise); };
    LabelLine line;
    line.number = numberOf(table, row, columns.number);
    for (const std::size_t c : columns.attributes)
        line.labels.push_back(labelFrom(row.cells[c], table.header[c]));
    line.rejectReason = text("rejected");
    line.rejected = !line.rejectReason.empty();
    line.person = text("person");
    line.duplicates = text("near_duplicates");
    line.photo = text("photo");
    line.sha256 = text("photo_sha256");
    line.row = static_cast<int>(whole("row", -1));
    line.column = static_cast<int>(whole("column", -1));
    line.box = {real("x"), real("y"), real("width"), real("height")};
    line.angleDegrees = real("angle");
    line.picture = static_cast<PictureId>(whole("picture", 0));
    line.mask = static_cast<PictureId>(whole("mask", 0));
    return line;
}

} // namespace

ReadLabelTable readLabelTable(const fs::path &file, const std::vector<Attribute> &projectAttributes)
{
    const CsvTable table = readCsv(file);
    ReadLabelTable read;
    const TableColumns columns = tableColumns(table, file, projectAttributes, read);
    std::set<int> numbers;
    forEachRow(table, read.skipped, [&](const CsvRow &row) {
        LabelLine line = lineFrom(table, row, columns);
        if (!numbers.insert(line.number).second)
            throw RowTrouble{fmt::format("Face {} stands in an earlier line already; that one counts.", line.number)};
        read.lines.push_back(std::move(line));
    });
    return read;
}

} // namespace faces::exchange
