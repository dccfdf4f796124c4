// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/exchange/celeba.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/find_pictures.h"
#include "core/exchange/label_columns.h"
#include "core/exchange/rows.h"
#include "core/exchange/text_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

constexpr std::array kLists{"list_attr_celeba.txt", "list_attr_celeba.csv", "CelebAMask-HQ-attribute-anno.txt"};
/// Below the folder, its parent where the list stands in Anno/. "" is the folder itself.
const std::vector<fs::path> kPicturePlaces{"",
                                           "Img/img_align_celeba",
                                           "img_align_celeba",
                                           "img_align_celeba/img_align_celeba", // Kaggle's
                                           "Img/img_align_celeba_png",
                                           "img_align_celeba_png",
                                           "CelebA-HQ-img",
                                           "Img/img_celeba",
                                           "Img",
                                           "images"};
constexpr std::size_t kMostNewOnes = 20; // CelebA's forty are not asked for by having its file

struct Row {
    std::string place, picture;
    std::vector<std::string> cells; ///< one a name
};
struct AttributeList {
    std::vector<std::string> names;
    std::vector<Row> rows;
};

[[noreturn]] void refuseHead(const fs::path &file)
{
    throw Error(
        ErrorKind::BadInput,
        "The first line should be the number of rows and the second the names of the attributes, as in CelebA's "
        "list_attr_celeba.txt.",
        toText(file));
}

AttributeList readTextList(const fs::path &file, ImportedSet &set)
{
    const std::vector<std::string> lines = readLines(file);
    const std::string name = toText(file.filename());
    const auto promised = lines.empty() ? std::nullopt : toInteger(trimmed(lines[0]));
    if (lines.size() < 2 || !promised || *promised < 0)
        refuseHead(file);
    AttributeList list{wordsOf(lines[1]), {}};
    if (list.names.empty())
        refuseHead(file);
    long long seen = 0;
    for (std::size_t i = 2; i < lines.size(); ++i) {
        std::vector<std::string> words = wordsOf(lines[i]);
        if (words.empty())
            continue;
        ++seen;
        const std::string place = fmt::format("{}, line {}", name, i + 1);
        if (words.size() <= list.names.size()) {
            noteSkipped(set.skipped, place,
                        fmt::format("The line has {}, but there are {} names. Complete the line.",
                                    counted(std::ssize(words) - 1, "value", "values"), list.names.size()));
            continue;
        }
        const auto values = words.end() - static_cast<std::ptrdiff_t>(list.names.size());
        const std::string picture = joinText({words.begin(), values}, " "); // a name may hold blanks
        list.rows.push_back({place, picture, {values, words.end()}});
    }
    if (seen != *promised)
        set.remarks.push_back(fmt::format("{} promises {} but has {}: it may have been cut short.", name,
                                          counted(*promised, "row", "rows"), seen));
    return list;
}

AttributeList readKaggleList(const fs::path &file, ImportedSet &set)
{
    const CsvTable table = readCsv(file);
    const std::size_t id = neededColumn(table, "image_id", file, "image_id,5_o_Clock_Shadow,Arched_Eyebrows");
    AttributeList list;
    for (std::size_t c = 0; c < table.header.size(); ++c)
        if (c != id)
            list.names.push_back(table.header[c]);
    forEachRow(table, set.skipped, [&](const CsvRow &row) {
        if (const auto misfit = table.misfit(row))
            throw RowTrouble{*misfit};
        Row kept{table.place(row), std::string(trimmed(row.cells[id])), {}};
        for (std::size_t c = 0; c < table.header.size(); ++c)
            if (c != id)
                kept.cells.push_back(row.cells[c]);
        list.rows.push_back(std::move(kept));
    });
    return list;
}

std::optional<fs::path> beside(const fs::path &list, const std::vector<std::string> &names)
{
    const fs::path folder = list.parent_path();
    std::error_code ignored;
    for (const std::string &name : names)
        for (const fs::path &place :
             {folder, folder / "Anno", folder / ".." / "Anno", folder / ".." / "Eval", folder / "Eval", folder / ".."})
            if (fs::is_regular_file(place / name, ignored))
                return place / name;
    return std::nullopt;
}

/// `000001.jpg 2880`: what a file beside the list says of each picture. Trouble costs this, never faces.
std::map<std::string, std::string> pairsIn(const std::optional<fs::path> &file, std::vector<std::string> &remarks)
{
    std::map<std::string, std::string> pairs;
    if (!file)
        return pairs;
    int odd = 0;
    try {
        const bool kaggle = lowerCase(toText(file->extension())) == ".csv";
        for (std::string line : readLines(*file)) {
            if (kaggle)
                std::ranges::replace(line, ',', ' ');
            std::vector<std::string> words = wordsOf(line);
            if (words.empty() || words.front() == "image_id")
                continue;
            const std::string value = words.back();
            words.pop_back();
            if (words.empty() || !pairs.emplace(joinText(words, " "), value).second)
                ++odd;
        }
    } catch (const Error &error) {
        remarks.push_back(fmt::format("{} could not be used: {}", toText(file->filename()), error.what()));
    }
    if (odd > 0)
        remarks.push_back(fmt::format("{} of {} could not be used: a name and a number are needed, each name once.",
                                      counted(odd, "line", "lines"), toText(file->filename())));
    return pairs;
}

struct Beside {
    std::map<std::string, std::string> persons, parts;
};

std::optional<Part> partOf(const Beside &beside, const std::string &picture, int &oddParts)
{
    const auto found = beside.parts.find(picture);
    if (found == beside.parts.end())
        return std::nullopt;
    const auto number = toInteger(found->second);
    if (number && *number >= 0 && *number <= 2)
        return static_cast<Part>(*number);
    ++oddParts;
    return std::nullopt;
}

std::vector<OutsideColumn> columnsOfList(const AttributeList &list)
{
    std::vector<OutsideColumn> columns;
    for (const std::string &name : list.names)
        columns.push_back({name, {"", "-1", "0", "1"}});
    return columns;
}

void refuseOddValues(const Row &row, const std::vector<LabelColumn> &columns, const AttributeList &list)
{
    for (const LabelColumn &column : columns)
        if (!column.coding.contains(normalCell(row.cells[column.column])))
            throw RowTrouble{fmt::format("“{}” is no value for {}. Write 1 for yes, -1 for no and 0 for unknown.",
                                         row.cells[column.column].substr(0, 40), list.names[column.column])};
}

} // namespace

std::optional<fs::path> celebaListIn(const fs::path &folder)
{
    std::error_code ignored;
    for (const fs::path &place : {folder, folder / "Anno"})
        for (const char *name : kLists)
            if (fs::is_regular_file(place / name, ignored))
                return place / name;
    return std::nullopt;
}

ImportedSet readCeleba(const fs::path &folderOrList, const std::vector<Attribute> &projectAttributes)
{
    const fs::path file =
        fileOf(folderOrList, &celebaListIn, "The folder holds no list_attr_celeba.txt. Choose the folder that does.");
    ImportedSet set;
    const bool kaggle = lowerCase(toText(file.extension())) == ".csv";
    const AttributeList list = kaggle ? readKaggleList(file, set) : readTextList(file, set);
    const ColumnRules rules{toText(file.filename()), ColumnRules::Names::BeforeOwn, kMostNewOnes};
    const std::vector<LabelColumn> columns = labelColumns(columnsOfList(list), rules, projectAttributes, set);
    const Beside known{pairsIn(beside(file, {"identity_CelebA.txt"}), set.remarks),
                       pairsIn(beside(file, {"list_eval_partition.txt", "list_eval_partition.csv"}), set.remarks)};
    const bool inAnno = file.parent_path().filename() == "Anno";
    PictureFinder finder(inAnno ? file.parent_path().parent_path() : file.parent_path(), kPicturePlaces);
    TakenPictures taken;
    int oddParts = 0;
    for (const Row &row : list.rows)
        triedRow(row.place, set.skipped, [&] {
            refuseOddValues(row, columns, list);
            ImportedFace face = taken.take(finder.find(row.picture), row.picture);
            face.labels = labelsOf(columns, row.cells);
            if (const auto person = known.persons.find(row.picture); person != known.persons.end())
                face.person = person->second;
            face.part = partOf(known, row.picture, oddParts);
            set.faces.push_back(std::move(face));
        });
    if (oddParts > 0)
        set.remarks.push_back(fmt::format("{} no part of a split (0, 1 or 2); these faces came without one.",
                                          counted(oddParts, "line names", "lines name")));
    return set;
}

} // namespace faces::exchange
