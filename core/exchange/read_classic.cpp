// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/exchange/classic.h"
#include "core/exchange/columns.h"
#include "core/exchange/rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

struct Columns {
    std::size_t number = 0;
    std::vector<std::pair<std::size_t, Attribute>> attributes;
};

std::string expectedHeader(const std::vector<Attribute> &attributes)
{
    std::string header = "face_nr";
    for (const Attribute &attribute : attributes)
        if (!attribute.retired)
            header.append(";").append(columnOf(attribute));
    return header;
}

Columns classicColumnsOf(const CsvTable &table, const fs::path &file, const std::vector<Attribute> &attributes,
                         ImportedSet &set)
{
    Columns columns{neededColumn(table, "face_nr", file, expectedHeader(attributes)), {}};
    std::set<AttributeId> seen;
    for (std::size_t c = 0; c < table.header.size(); ++c) {
        const Attribute *attribute = attributeOf(unguarded(table.header[c]), attributes);
        if (attribute != nullptr && attribute->retired) {
            set.remarks.push_back(fmt::format("The column “{}” of {} was left out: the attribute is retired.",
                                              table.header[c], table.file));
        } else if (attribute != nullptr && seen.insert(attribute->id).second) {
            columns.attributes.emplace_back(c, *attribute);
            set.attributes.push_back(*attribute);
        } else if (c != columns.number && !table.header[c].empty()) {
            set.remarks.push_back(fmt::format("The column “{}” of {} is no attribute of the project and was left out.",
                                              table.header[c], table.file));
        }
    }
    if (columns.attributes.empty() && table.header.size() > 1)
        throw Error(ErrorKind::BadInput,
                    fmt::format("No column of the first line is an attribute of the project. It should read like “{}”.",
                                expectedHeader(attributes)),
                    toText(file));
    for (const Attribute &attribute : attributes)
        if (!attribute.retired && !seen.contains(attribute.id))
            set.remarks.push_back(
                fmt::format("{} has no column “{}”: these labels stay unknown.", table.file, columnOf(attribute)));
    return columns;
}

LabelValue valueOf(const std::string &cell, const Attribute &attribute)
{
    const std::string code = lowerCase(unguarded(trimmed(cell)));
    if (code.empty())
        return LabelValue::Unknown;
    if (code == lowerCase(attribute.yesCode))
        return LabelValue::Yes;
    if (code == lowerCase(attribute.noCode))
        return LabelValue::No;
    throw RowTrouble{fmt::format("“{}” is no code for {}. Write {} or {}, or leave the cell empty.", trimmed(cell),
                                 attribute.id, attribute.yesCode, attribute.noCode)};
}

ImportedFace faceOf(const CsvTable &table, const CsvRow &row, const Columns &columns, const fs::path &folder)
{
    ImportedFace face;
    face.number = numberOf(table, row, columns.number);
    for (const auto &[column, attribute] : columns.attributes)
        face.labels.push_back(valueOf(row.cells[column], attribute));
    face.picture = folder / fmt::format("face{}.png", face.number);
    std::error_code ignored;
    if (!fs::is_regular_file(face.picture, ignored))
        throw RowTrouble{
            fmt::format("There is no picture face{}.png beside the table. Add it or remove the line.", face.number)};
    return face;
}

/// Persons by face number. Trouble here costs groups, never faces: it becomes remarks.
std::map<int, std::string> personsOf(const fs::path &sources, std::vector<std::string> &remarks)
{
    std::map<int, std::string> persons;
    std::vector<Skipped> skipped;
    try {
        const CsvTable table = readCsv(sources);
        const std::size_t number = neededColumn(table, "face_nr", sources, "face_nr;person_id");
        const std::size_t person = neededColumn(table, "person_id", sources, "face_nr;person_id");
        forEachRow(table, skipped, [&](const CsvRow &row) {
            const int face = numberOf(table, row, number);
            if (!persons.emplace(face, unguarded(trimmed(row.cells[person]))).second)
                throw RowTrouble{fmt::format("Face {} stands in an earlier line already; that one counts.", face)};
        });
    } catch (const Error &error) {
        remarks.push_back(fmt::format("sources.csv could not be used, so the persons are not known: {}", error.what()));
    }
    constexpr std::size_t kShown = 10;
    for (std::size_t i = 0; i < std::min(kShown, skipped.size()); ++i)
        remarks.push_back(skipped[i].file + ": " + skipped[i].reason);
    if (skipped.size() > kShown)
        remarks.push_back(fmt::format("... and {} more lines of sources.csv.", skipped.size() - kShown));
    return persons;
}

void remarkStrayPictures(const fs::path &folder, const std::set<int> &numbers, ImportedSet &set)
{
    int stray = 0;
    std::error_code ignored;
    for (const auto &entry : fs::directory_iterator(folder, ignored)) {
        const auto number = numberInName(toText(entry.path().filename()));
        stray += number && !numbers.contains(*number) ? 1 : 0;
    }
    if (stray > 0)
        set.remarks.push_back(fmt::format("{} in the folder {} no line in the table and {} left out.",
                                          counted(stray, "picture", "pictures"), stray == 1 ? "has" : "have",
                                          stray == 1 ? "was" : "were"));
}

} // namespace

ImportedSet readClassic(const fs::path &folderOrTable, const std::vector<Attribute> &projectAttributes)
{
    std::error_code ignored;
    const fs::path file = fs::is_directory(folderOrTable, ignored) ? folderOrTable / "labels.csv" : folderOrTable;
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const CsvTable table = readCsv(file);
    ImportedSet set;
    const Columns columns = classicColumnsOf(table, file, projectAttributes, set);
    std::map<int, std::string> persons;
    if (fs::exists(folder / "sources.csv", ignored))
        persons = personsOf(folder / "sources.csv", set.remarks);
    std::set<int> numbers, taken;
    forEachRow(table, set.skipped, [&](const CsvRow &row) {
        const int number = numberOf(table, row, columns.number);
        numbers.insert(number);
        if (taken.contains(number))
            throw RowTrouble{fmt::format("Face {} stands in an earlier line already; that one counts.", number)};
        ImportedFace face = faceOf(table, row, columns, folder);
        face.person = persons[number];
        taken.insert(number);
        set.faces.push_back(std::move(face));
    });
    remarkStrayPictures(folder, numbers, set);
    return set;
}

} // namespace faces::exchange
