// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/format.h"

#include "core/base/text.h"
#include "core/exchange/classic.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/general_csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 2> kBuilt{"classic", "csv"};
constexpr std::array<std::string_view, 6> kOthers{"celeba", "lfw", "huggingface", "labelstudio", "cvat", "imagefolder"};

[[noreturn]] void refuseOther(std::string_view word, const std::string &where = {})
{
    throw Error(ErrorKind::Usage,
                fmt::format("The format “{}” is not built into this version. Use classic or csv.", word), where);
}

/// What another tool's files are called.
std::optional<std::string_view> otherFormatOf(const fs::path &file)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kFiles{{{"list_attr_celeba.txt", "celeba"},
                                                                                   {"list_attr_celeba.csv", "celeba"},
                                                                                   {"lfw_attributes.txt", "lfw"},
                                                                                   {"metadata.jsonl", "huggingface"},
                                                                                   {"metadata.parquet", "huggingface"},
                                                                                   {"annotations.xml", "cvat"}}};
    std::error_code ignored;
    for (const auto &[name, word] : kFiles)
        if (file.filename() == name || (fs::is_directory(file, ignored) && fs::exists(file / name, ignored)))
            return word;
    return std::nullopt;
}

} // namespace

std::string_view toWord(Format format) { return kBuilt.at(static_cast<std::size_t>(format)); }

std::optional<Format> formatFromWord(std::string_view word)
{
    if (word == "auto")
        return std::nullopt;
    if (const auto found = std::ranges::find(kBuilt, word); found != kBuilt.end())
        return static_cast<Format>(found - kBuilt.begin());
    if (std::ranges::find(kOthers, word) != kOthers.end())
        refuseOther(word);
    throw Error(ErrorKind::Usage, fmt::format("“{}” is no format. Use auto, classic or csv.", word));
}

Format detectFormat(const fs::path &folderOrFile)
{
    std::error_code ignored;
    if (!fs::exists(folderOrFile, ignored))
        throw Error(ErrorKind::NotFound, "There is no such file or folder. Check the name.", toText(folderOrFile));
    const bool folder = fs::is_directory(folderOrFile, ignored);
    if (folder && fs::exists(folderOrFile / "labels.csv", ignored) &&
        !readCsv(folderOrFile / "labels.csv").column("file_name"))
        return Format::Classic; // with a wrong header too: its reader says what is wrong
    if (const auto other = otherFormatOf(folderOrFile))
        refuseOther(*other, toText(folderOrFile));
    if (folder) {
        csvTableIn(folderOrFile); // says what is missing where there is none
        return Format::Csv;
    }
    const CsvTable table = readCsv(folderOrFile);
    if (table.column("face_nr"))
        return Format::Classic;
    if (table.column("file_name"))
        return Format::Csv;
    throw Error(ErrorKind::BadInput,
                "The table has neither a column face_nr (classic) nor file_name (csv) in its first line.",
                toText(folderOrFile));
}

ImportedSet readSet(const fs::path &folderOrFile, std::optional<Format> format,
                    const std::vector<Attribute> &projectAttributes)
{
    return (format ? *format : detectFormat(folderOrFile)) == Format::Classic
               ? readClassic(folderOrFile, projectAttributes)
               : readGeneralCsv(folderOrFile, projectAttributes);
}

Exported writeSet(const fs::path &folder, Format format, const ExportSet &set, const std::stop_token &stop,
                  ProgressSink &sink)
{
    return format == Format::Classic ? writeClassic(folder, set, stop, sink) : writeGeneralCsv(folder, set, stop, sink);
}

} // namespace faces::exchange
