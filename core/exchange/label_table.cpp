// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/label_table.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/exchange/columns.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/rows.h"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <iterator>
#include <set>
#include <string_view>
#include <unordered_map>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

/// Behind the attributes. The first of them tells such a table from a classic one.
constexpr std::array<const char *, 14> kPlaceColumns{"rejected", "person", "near_duplicates", "photo", "photo_sha256",
                                                     "x",        "y",      "width",           "height", "angle",
                                                     "row",      "column", "picture",         "mask"};

bool placeColumn(std::string_view name)
{
    return std::ranges::find(kPlaceColumns, name) != kPlaceColumns.end();
}

/// "sex: Female"; a word that says nothing new is left out.
std::string headOf(const Attribute &attribute)
{
    const std::string id = placeColumn(attribute.id) ? "attribute_" + attribute.id : columnOf(attribute);
    const std::string word = lowerCase(attribute.yesWord);
    return word == "yes" || word == id || word == lowerCase(attribute.name)
               ? id
               : fmt::format("{}: {}", id, attribute.yesWord);
}

std::string withoutEnd(std::string line)
{
    line.pop_back();
    return line;
}

/// Texts of people, made safe for a spreadsheet once: there are few, and many faces share each.
class SafeCells {
public:
    const std::string &of(const std::string &text)
    {
        const auto [found, fresh] = m_cells.try_emplace(text);
        if (fresh)
            found->second = withoutEnd(csvLine({text}, ','));
        return found->second;
    }

private:
    std::unordered_map<std::string, std::string> m_cells;
};

void append(std::string &text, std::int64_t number)
{
    fmt::format_to(std::back_inserter(text), FMT_COMPILE(",{}"), number);
}

void appendOrNothing(std::string &text, std::int64_t number, const char *before = "")
{
    text += ',';
    if (number > 0)
        fmt::format_to(std::back_inserter(text), FMT_COMPILE("{}{}"), before, number);
}

void appendPlace(std::string &text, const Face &face)
{
    if (face.photo == PhotoId{}) {
        text += ",,,,,";
    } else {
        for (const double x : {face.box.x, face.box.y, face.box.width, face.box.height, face.angleDegrees})
            fmt::format_to(std::back_inserter(text), FMT_COMPILE(",{}"), std::round(x * 1000) / 1000);
    }
    append(text, face.row);
    append(text, face.column);
}

} // namespace

std::string labelTable(const std::vector<Attribute> &attributes, const std::vector<Face> &faces,
                       const std::vector<Photo> &photos)
{
    std::vector<std::string> head{"face_nr"};
    for (const Attribute &attribute : attributes)
        head.push_back(headOf(attribute));
    head.insert(head.end(), kPlaceColumns.begin(), kPlaceColumns.end());
    std::string text = csvLine(head, ',');
    std::unordered_map<std::int64_t, std::string> photoCells;
    for (const Photo &photo : photos)
        photoCells[number(photo.id)] = withoutEnd(csvLine({photo.path, photo.sha256}, ','));
    SafeCells safe;
    text.reserve(text.size() + faces.size() * 100);
    for (const Face &face : faces) {
        fmt::format_to(std::back_inserter(text), FMT_COMPILE("{}"), face.number);
        for (std::size_t a = 0; a < attributes.size(); ++a) {
            const LabelValue value = a < face.labels.size() ? face.labels[a] : LabelValue::Unknown;
            text += value == LabelValue::Yes ? ",yes" : value == LabelValue::No ? ",no" : ",";
        }
        text += ',';
        if (face.rejected)
            text += safe.of(face.rejectReason.empty() ? "rejected" : face.rejectReason);
        appendOrNothing(text, number(face.person), "p");
        appendOrNothing(text, number(face.duplicates), "d");
        text += ',';
        const auto photo = photoCells.find(number(face.photo));
        text += photo == photoCells.end() ? "," : photo->second;
        appendPlace(text, face);
        appendOrNothing(text, number(face.picture));
        appendOrNothing(text, number(face.mask));
        text += '\n';
    }
    return text;
}

bool isLabelTable(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    std::string line;
    constexpr std::streamsize kMost = 64 << 10;
    line.resize(static_cast<std::size_t>(kMost));
    in.read(line.data(), kMost);
    line.resize(static_cast<std::size_t>(in.gcount()));
    line.resize(std::min(line.find('\n'), line.size()));
    try {
        const CsvTable table = parseCsv(line, toText(file.filename()));
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
    throw RowTrouble{fmt::format("“{}” is no label of {}. Write yes or no, or leave the cell empty.", trimmed(cell),
                                 head)};
}

LabelLine lineFrom(const CsvTable &table, const CsvRow &row, const TableColumns &columns)
{
    const auto text = [&](const char *name) { return unguarded(trimmed(row.cells[columns.at(name)])); };
    const auto real = [&](const char *name) { return toNumber(text(name)).value_or(0); };
    const auto whole = [&](const char *name, long long otherwise) {
        return toInteger(text(name)).value_or(otherwise);
    };
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
