// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/columns.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/general_csv.h"
#include "core/exchange/write_faces.h"

#include <fmt/format.h>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

std::string cellFor(LabelValue value) { return value == LabelValue::Yes ? "1" : value == LabelValue::No ? "0" : ""; }

std::string tableOf(const ExportSet &set, const std::vector<Face> &faces, const std::map<FaceId, std::string> &groups)
{
    const std::vector<std::size_t> shown = shownAttributes(set);
    std::vector<std::string> cells{"file_name", "split", "group"};
    for (const std::size_t a : shown)
        cells.push_back(columnOf(set.attributes[a]));
    std::string text = csvLine(cells, ',');
    for (const Face &face : faces) {
        const auto part = set.parts.find(face.id);
        const auto group = groups.find(face.id);
        cells = {"pictures/" + pictureName(face),
                 part == set.parts.end() ? std::string() : std::string(toWord(part->second)),
                 group == groups.end() ? std::string() : group->second};
        for (const std::size_t a : shown)
            cells.push_back(cellFor(labelOf(face, a)));
        text += csvLine(cells, ',');
    }
    return text;
}

} // namespace

Exported writeGeneralCsv(const fs::path &folder, const ExportSet &set, const std::stop_token &stop, ProgressSink &sink)
{
    refuseIfThere(folder, {"faces.csv"});
    Exported exported;
    NewFiles files(folder);
    const std::vector<Face> faces = writePictures(set, "pictures", files, exported, stop, sink);
    files.writeLast("faces.csv", tableOf(set, faces, groupNames(faces, exported.remarks)));
    return exported;
}

} // namespace faces::exchange
