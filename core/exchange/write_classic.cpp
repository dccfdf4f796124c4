// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/exchange/classic.h"
#include "core/exchange/columns.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/write_faces.h"

#include <fmt/format.h>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

std::string codeOf(LabelValue value, const Attribute &attribute)
{
    return value == LabelValue::Yes ? attribute.yesCode : value == LabelValue::No ? attribute.noCode : std::string();
}

/// Codes that cannot be told apart when they are read again.
void checkCodes(const Attribute &attribute)
{
    const std::string yes = lowerCase(trimmed(attribute.yesCode)), no = lowerCase(trimmed(attribute.noCode));
    if (yes.empty() || no.empty() || yes == no)
        throw Error(ErrorKind::Usage,
                    "The codes for yes and no must differ and not be empty. Change them in the attribute "
                    "editor, then export again.",
                    attribute.name);
}

std::string labelsTable(const ExportSet &set, const std::vector<Face> &faces)
{
    const std::vector<std::size_t> shown = shownAttributes(set);
    std::vector<std::string> cells{"face_nr"};
    for (const std::size_t a : shown)
        cells.push_back(columnOf(set.attributes[a]));
    std::string text = csvLine(cells, ';');
    for (const Face &face : faces) {
        cells.assign(1, std::to_string(face.number));
        for (const std::size_t a : shown)
            cells.push_back(codeOf(labelOf(face, a), set.attributes[a]));
        text += csvLine(cells, ';');
    }
    return text;
}

std::string sourcesTable(const std::vector<Face> &faces, const std::map<FaceId, std::string> &names)
{
    std::string text = csvLine({"face_nr", "person_id"}, ';');
    for (const Face &face : faces)
        if (const auto name = names.find(face.id); name != names.end())
            text += csvLine({std::to_string(face.number), name->second}, ';');
    return text;
}

} // namespace

Exported writeClassic(const fs::path &folder, const ExportSet &set, const std::stop_token &stop, ProgressSink &sink)
{
    for (const std::size_t a : shownAttributes(set))
        checkCodes(set.attributes[a]);
    refuseIfThere(folder, {"labels.csv", "sources.csv"});
    Exported exported;
    NewFiles files(folder);
    const std::vector<Face> faces = writePictures(set, fs::path(), files, exported, stop, sink);
    const auto names = groupNames(faces, exported.remarks);
    if (!names.empty())
        files.write("sources.csv", sourcesTable(faces, names));
    files.writeLast("labels.csv", labelsTable(set, faces));
    if (!set.parts.empty())
        exported.remarks.emplace_back("The split is not written: the classic form has no place for it.");
    return exported;
}

} // namespace faces::exchange
