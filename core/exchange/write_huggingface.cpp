// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/exchange/columns.h"
#include "core/exchange/huggingface.h"
#include "core/exchange/write_faces.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

using OrderedJson = nlohmann::ordered_json;

constexpr const char *kDatasetCard = "---\n"
                                     "configs:\n"
                                     "- config_name: default\n"
                                     "  drop_labels: true\n"
                                     "---\n"
                                     "Faces with yes/no attributes: true, false, and null where it is not known.\n"
                                     "Written by Faces Studio in the imagefolder form of Hugging Face's datasets.\n";

/// "train", or nothing where there is no split.
fs::path folderOf(const Face &face, const ExportSet &set)
{
    if (set.parts.empty())
        return {};
    const auto part = set.parts.find(face.id);
    return std::string(toWord(part == set.parts.end() ? Part::Train : part->second));
}

std::string lineOf(const ExportSet &set, const Face &face, const std::map<FaceId, std::string> &groups)
{
    OrderedJson line;
    line["file_name"] = pictureName(face);
    for (const std::size_t a : shownAttributes(set)) {
        const LabelValue value = labelOf(face, a);
        line[columnOf(set.attributes[a])] =
            value == LabelValue::Unknown ? OrderedJson() : OrderedJson(value == LabelValue::Yes);
    }
    const auto group = groups.find(face.id);
    line["group"] = group == groups.end() ? OrderedJson() : OrderedJson(group->second);
    return line.dump() + '\n';
}

} // namespace

Exported writeHuggingFace(const fs::path &folder, const ExportSet &set, const std::stop_token &stop, ProgressSink &sink)
{
    refuseIfThere(folder, {"README.md", "metadata.jsonl", "train", "validation", "test"});
    Exported exported;
    NewFiles files(folder);
    const Places places = [&](const Face &face) { return std::vector{folderOf(face, set) / pictureName(face)}; };
    const std::vector<Face> faces = writePictures(set, places, files, exported, stop, sink);
    const auto groups = groupNames(faces, exported.remarks);
    std::map<fs::path, std::string> tables;
    for (const Face &face : faces)
        tables[folderOf(face, set) / "metadata.jsonl"] += lineOf(set, face, groups);
    for (const auto &[name, table] : tables)
        files.write(name, table);
    files.writeLast("README.md", kDatasetCard);
    return exported;
}

} // namespace faces::exchange
