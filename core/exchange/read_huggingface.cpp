// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/exchange/columns.h"
#include "core/exchange/find_pictures.h"
#include "core/exchange/huggingface.h"
#include "core/exchange/json_cells.h"
#include "core/exchange/loose_rows.h"
#include "core/exchange/rows.h"
#include "core/exchange/text_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

struct Metadata {
    std::vector<LooseRow> rows;
    std::vector<std::string> names; ///< columns, in the order of the first row that has them
    std::set<std::string> known;    ///< the same
    std::vector<fs::path> folders;  ///< per row: what its picture is relative to
};

[[noreturn]] void refuseParquet(const fs::path &file)
{
    throw Error(
        ErrorKind::BadInput,
        "This table is in Parquet, which is not read here. Write it as JSON lines beside the pictures and import "
        "that: in Python, pandas.read_parquet('metadata.parquet').to_json('metadata.jsonl', orient='records', "
        "lines=True).",
        toText(file));
}

LooseRow rowFrom(const nlohmann::json &object, Metadata &data)
{
    if (!object.is_object())
        throw RowTrouble{"The line is no JSON object. It should read like {\"file_name\": \"a.png\", \"hat\": true}."};
    LooseRow row;
    row.picture = textIn(object, "file_name");
    if (row.picture.empty())
        throw RowTrouble{"The line has no file_name. Write the picture's path relative to this file."};
    row.person = textIn(object, "group");
    row.part = partFromOutside(textIn(object, "split"));
    for (const auto &[name, value] : object.items()) {
        if (reservedColumn(name))
            continue;
        // A list or an object is no label: as text it makes the column one that holds no yes and no.
        row.cells[name] = cellOf(value).value_or("a list");
        if (data.known.insert(name).second)
            data.names.push_back(name);
        if (data.names.size() > kMostWords) // each is told of
            throw Error(
                ErrorKind::BadInput,
                fmt::format("The lines have more than {} columns in all: this is no table of faces.", kMostWords));
    }
    return row;
}

void readJsonLines(const fs::path &file, Metadata &data, std::vector<Skipped> &skipped)
{
    const std::string name = toText(file.filename());
    const std::vector<std::string> lines = readLines(file);
    JsonBudget budget;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (trimmed(lines[i]).empty())
            continue;
        const std::string place = fmt::format("{}, line {}", name, i + 1);
        triedRow(place, skipped, [&] {
            const auto object = parsedJson(lines[i], budget);
            if (!object)
                throw RowTrouble{"The line is no JSON: it is damaged or cut short."};
            data.rows.push_back(rowFrom(*object, data));
            data.rows.back().place = place;
        });
    }
}

void readCsvLines(const fs::path &file, Metadata &data, std::vector<Skipped> &skipped)
{
    const CsvTable table = readCsv(file);
    const std::size_t picture = neededColumn(table, "file_name", file, "file_name,glasses,hat");
    const auto group = table.column("group"), split = table.column("split");
    for (const std::string &name : table.header)
        if (data.known.insert(name).second)
            data.names.push_back(name);
    forEachRow(table, skipped, [&](const CsvRow &row) {
        if (const auto misfit = table.misfit(row))
            throw RowTrouble{*misfit};
        LooseRow loose;
        loose.place = table.place(row);
        loose.picture = unguarded(trimmed(row.cells[picture]));
        loose.person = group ? unguarded(trimmed(row.cells[*group])) : std::string();
        loose.part = split ? partFromOutside(row.cells[*split]) : std::nullopt;
        for (std::size_t c = 0; c < table.header.size(); ++c)
            if (!table.header[c].empty() && !reservedColumn(table.header[c]))
                loose.cells[table.header[c]] = row.cells[c];
        data.rows.push_back(std::move(loose));
    });
}

/// train/metadata.jsonl, or train/a.png in a file for all.
std::optional<Part> partByPlace(const fs::path &file, const fs::path &picture)
{
    if (const auto part = partFromOutside(toText(file.parent_path().filename())))
        return part;
    return std::next(picture.begin()) == picture.end() ? std::nullopt : partFromOutside(toText(*picture.begin()));
}

void readMetadata(const fs::path &file, Metadata &data, std::vector<Skipped> &skipped)
{
    const std::string ending = lowerCase(toText(file.extension()));
    if (ending == ".parquet")
        refuseParquet(file);
    const std::size_t before = data.rows.size();
    ending == ".csv" ? readCsvLines(file, data, skipped) : readJsonLines(file, data, skipped);
    for (std::size_t i = before; i < data.rows.size(); ++i)
        if (const fs::path picture = data.rows[i].picture; !data.rows[i].part && !picture.empty())
            data.rows[i].part = partByPlace(file, picture);
    data.folders.resize(data.rows.size(), file.parent_path());
}

void addMetadataOf(const fs::path &folder, std::vector<fs::path> &found)
{
    std::error_code ignored;
    for (const char *name : {"metadata.jsonl", "metadata.csv", "metadata.parquet"})
        if (fs::is_regular_file(folder / name, ignored)) {
            found.push_back(folder / name);
            return;
        }
}

std::vector<fs::path> foldersIn(const fs::path &folder)
{
    std::vector<fs::path> folders;
    std::error_code error;
    for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        std::error_code ignored;
        if (entry->is_directory(ignored))
            folders.push_back(entry->path());
    }
    std::ranges::sort(folders);
    return folders;
}

} // namespace

std::vector<fs::path> metadataIn(const fs::path &folder)
{
    std::vector<fs::path> found;
    addMetadataOf(folder, found);
    for (const fs::path &one : foldersIn(folder)) {
        const bool data = one.filename() == "data";
        if (data || partFromOutside(toText(one.filename())))
            addMetadataOf(one, found);
        if (data)
            for (const fs::path &below : foldersIn(one))
                if (partFromOutside(toText(below.filename())))
                    addMetadataOf(below, found);
    }
    return found;
}

ImportedSet readHuggingFace(const fs::path &folderOrFile, const std::vector<Attribute> &projectAttributes)
{
    std::error_code ignored;
    std::vector<fs::path> files{fs::absolute(folderOrFile)};
    if (fs::is_directory(folderOrFile, ignored))
        files = metadataIn(fs::absolute(folderOrFile));
    if (files.empty())
        throw Error(
            ErrorKind::NotFound,
            "The folder holds no metadata.jsonl and no metadata.csv, nor do train, validation and test below it.",
            toText(folderOrFile));
    ImportedSet set;
    Metadata data;
    for (const fs::path &file : files)
        readMetadata(file, data, set.skipped);
    std::vector<const LooseCells *> cells;
    for (const LooseRow &row : data.rows)
        cells.push_back(&row.cells);
    const std::vector<OutsideColumn> outside = columnsOf(cells, data.names);
    const ColumnRules rules{toText(files.front().filename())};
    const std::vector<LabelColumn> columns = labelColumns(outside, rules, projectAttributes, set);
    TakenPictures taken;
    for (std::size_t i = 0; i < data.rows.size(); ++i) {
        const LooseRow &row = data.rows[i];
        triedRow(row.place, set.skipped, [&] {
            ImportedFace face = taken.take(pictureBelow(row.picture, data.folders[i]), row.picture);
            face.labels = labelsOf(row.cells, outside, columns);
            face.person = row.person;
            face.part = row.part;
            set.faces.push_back(std::move(face));
        });
    }
    return set;
}

} // namespace faces::exchange
