// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/exchange/find_pictures.h"
#include "core/exchange/format.h"
#include "core/exchange/label_columns.h"
#include "core/exchange/lfw.h"
#include "core/exchange/rows.h"
#include "core/exchange/text_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

constexpr const char *kList = "lfw_attributes.txt";

struct Head {
    std::size_t line = 0; ///< its index
    std::vector<std::string> names;
};

/// Far more cells than any list has names.
bool tooWide(const std::string &line)
{
    return std::ranges::count(line, '\t') > static_cast<std::ptrdiff_t>(kMostWords);
}

/// `#\tperson\timagenum\tMale\t...`: behind a comment line, or the first line where somebody took that away.
Head headOf(const std::vector<std::string> &lines, const fs::path &file)
{
    for (std::size_t i = 0; i < std::min<std::size_t>(3, lines.size()); ++i) {
        if (tooWide(lines[i]))
            break;
        std::vector<std::string> cells = splitText(lines[i], '\t');
        if (!cells.empty() && trimmed(cells.front()) == "#")
            cells.erase(cells.begin());
        if (cells.size() > 2 && lowerCase(trimmed(cells[0])) == "person" && lowerCase(trimmed(cells[1])) == "imagenum")
            return {i, {cells.begin() + 2, cells.end()}};
    }
    throw Error(ErrorKind::BadInput,
                "There is no line with #, person, imagenum and the names of the attributes between tabs, as in "
                "lfw_attributes.txt.",
                toText(file));
}

std::string pictureOf(std::string person, std::string_view imageNumber)
{
    const auto number = toInteger(trimmed(imageNumber));
    if (!number || *number < 1 || *number > 9999)
        throw RowTrouble{fmt::format("“{}” is no number of an image.", trimmed(imageNumber))};
    std::ranges::replace(person, ' ', '_');
    return fmt::format("{0}/{0}_{1:04}.jpg", person, *number);
}

float probabilityOf(const std::string &cell, bool inverted)
{
    if (trimmed(cell).empty())
        return std::numeric_limits<float>::quiet_NaN();
    const auto margin = toNumber(trimmed(cell));
    if (!margin || !std::isfinite(*margin))
        throw RowTrouble{fmt::format("“{}” is no score. Write a number.", cell.substr(0, 40))};
    return static_cast<float>(probabilityOfMargin(inverted ? -*margin : *margin));
}

ImportedFace faceOf(const std::string &line, const Head &head, const std::vector<LabelColumn> &columns,
                    PictureFinder &finder, TakenPictures &taken)
{
    if (tooWide(line))
        throw RowTrouble{"The line has thousands of cells. Mend it."};
    const std::vector<std::string> cells = splitText(line, '\t');
    if (cells.size() < head.names.size() + 2)
        throw RowTrouble{fmt::format("The line has {}, but there are {} names. Complete the line.",
                                     counted(std::max<std::ptrdiff_t>(std::ssize(cells) - 2, 0), "score", "scores"),
                                     head.names.size())};
    const std::string person(trimmed(cells[0])), picture = pictureOf(person, cells[1]);
    std::vector<float> suggested;
    for (const LabelColumn &column : columns)
        suggested.push_back(probabilityOf(cells[column.column + 2], column.inverted));
    ImportedFace face = taken.take(finder.find(picture), picture);
    face.person = person;
    face.suggested = std::move(suggested);
    face.labels.assign(columns.size(), LabelValue::Unknown);
    return face;
}

} // namespace

double probabilityOfMargin(double margin) { return 1 / (1 + std::exp(-margin)); }

std::optional<fs::path> lfwListIn(const fs::path &folder)
{
    std::error_code ignored;
    return fs::is_regular_file(folder / kList, ignored) ? std::optional(folder / kList) : std::nullopt;
}

ImportedSet readLfw(const fs::path &folderOrList, const std::vector<Attribute> &projectAttributes)
{
    std::error_code ignored;
    const fs::path file = fs::absolute(fs::is_directory(folderOrList, ignored) ? folderOrList / kList : folderOrList);
    const std::vector<std::string> lines = readLines(file);
    const Head head = headOf(lines, file);
    std::vector<OutsideColumn> outside;
    for (const std::string &name : head.names)
        outside.push_back({std::string(trimmed(name)), {"-1", "1"}});
    ImportedSet set;
    const ColumnRules rules{toText(file.filename()), ColumnRules::Names::BeforeOwn, 0};
    const std::vector<LabelColumn> columns = labelColumns(outside, rules, projectAttributes, set);
    PictureFinder finder(file.parent_path(), {"", "lfw", "lfw-deepfunneled", "lfw-deepfunneled/lfw-deepfunneled",
                                              "lfw_funneled", "images"});
    TakenPictures taken;
    for (std::size_t i = head.line + 1; i < lines.size(); ++i)
        if (!trimmed(lines[i]).empty())
            triedRow(fmt::format("{}, line {}", rules.file, i + 1), set.skipped,
                     [&] { set.faces.push_back(faceOf(lines[i], head, columns, finder, taken)); });
    set.suggestionSource = toWord(Format::Lfw);
    set.remarks.emplace_back(
        "LFW's numbers are scores of classifiers, not labels of a person: they came as suggestions, "
        "every label stays unknown. Their probabilities are squashed margins, not calibrated.");
    return set;
}

} // namespace faces::exchange
