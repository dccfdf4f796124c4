// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/exchange/celeba.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/cvat.h"
#include "core/exchange/format.h"
#include "core/exchange/general_csv.h"
#include "core/exchange/huggingface.h"
#include "core/exchange/imagefolder.h"
#include "core/exchange/labelstudio.h"
#include "core/exchange/lfw.h"
#include "core/exchange/text_lines.h"

#include <algorithm>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

[[noreturn]] void cannotTell(const fs::path &file, const std::string &sentence)
{
    throw Error(ErrorKind::BadInput, sentence, toText(file));
}

Format formatOfCsv(const fs::path &file)
{
    if (lowerCase(toText(file.filename())) == "metadata.csv")
        return Format::HuggingFace;
    const CsvTable table = readCsv(file);
    if (table.column("face_nr"))
        return Format::Classic;
    if (table.column("file_name"))
        return Format::Csv;
    if (table.column("image_id"))
        return Format::Celeba;
    cannotTell(
        file, "The table has none of the columns face_nr (classic), file_name (csv) and image_id (celeba) in its first "
              "line.");
}

/// CelebA's list begins with a number, LFW's has “#” and “person” between tabs in its first lines.
Format formatOfText(const fs::path &file)
{
    const std::vector<std::string> lines = splitText(beginningOf(file), '\n');
    for (std::size_t i = 0; i < std::min<std::size_t>(3, lines.size()); ++i) {
        const std::string &line = lines[i];
        if (i == 0 && toInteger(trimmed(line)))
            return Format::Celeba;
        if (line.find("person\timagenum\t") != std::string::npos)
            return Format::Lfw;
    }
    cannotTell(file, "This text is neither CelebA's list_attr_celeba.txt nor LFW's lfw_attributes.txt.");
}

Format formatOfFile(const fs::path &file)
{
    const std::string ending = lowerCase(toText(file.extension()));
    if (ending == ".txt")
        return formatOfText(file);
    if (ending == ".jsonl" || ending == ".parquet")
        return Format::HuggingFace;
    if (ending == ".xml" || ending == ".zip")
        return Format::Cvat;
    if (ending == ".json") {
        if (looksLikeTaskList(file))
            return Format::LabelStudio;
        cannotTell(
            file,
            "This JSON is no task list of Label Studio. Export the project there as “JSON” and import that file.");
    }
    return formatOfCsv(file);
}

/// What another tool's folder holds by name.
std::optional<Format> formatByNames(const fs::path &folder)
{
    if (celebaListIn(folder))
        return Format::Celeba;
    if (lfwListIn(folder))
        return Format::Lfw;
    if (!metadataIn(folder).empty())
        return Format::HuggingFace;
    if (cvatFileIn(folder))
        return Format::Cvat;
    if (taskListIn(folder))
        return Format::LabelStudio;
    return std::nullopt;
}

Format formatOfFolder(const fs::path &folder, const std::vector<Attribute> &attributes)
{
    std::error_code ignored;
    if (fs::exists(folder / "labels.csv", ignored) && !readCsv(folder / "labels.csv").column("file_name"))
        return Format::Classic; // with a wrong header too: its reader says what is wrong
    if (const auto named = formatByNames(folder))
        return *named;
    try {
        csvTableIn(folder);
        return Format::Csv;
    } catch (const Error &) {
        if (looksLikeImageFolder(folder, attributes))
            return Format::ImageFolder;
        throw; // says what is missing, or that there are several
    }
}

} // namespace

Format detectFormat(const fs::path &folderOrFile, const std::vector<Attribute> &attributes)
{
    std::error_code ignored;
    if (!fs::exists(folderOrFile, ignored))
        throw Error(ErrorKind::NotFound, "There is no such file or folder. Check the name.", toText(folderOrFile));
    return fs::is_directory(folderOrFile, ignored) ? formatOfFolder(folderOrFile, attributes)
                                                   : formatOfFile(folderOrFile);
}

} // namespace faces::exchange
