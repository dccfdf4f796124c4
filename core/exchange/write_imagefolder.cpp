// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/exchange/columns.h"
#include "core/exchange/imagefolder.h"
#include "core/exchange/write_faces.h"

#include <fmt/format.h>

#include <algorithm>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

std::string readMe(const ExportSet &set)
{
    std::string text = "One folder an attribute, for torchvision's ImageFolder and the like; a face whose label is not "
                       "known is not in it.\n";
    for (const std::size_t a : shownAttributes(set)) {
        const Attribute &attribute = set.attributes[a];
        text += fmt::format("{}: yes is “{}”, no is “{}”\n", columnOf(attribute), attribute.yesWord, attribute.noWord);
    }
    return text;
}

std::vector<fs::path> placesOf(const ExportSet &set, const Face &face)
{
    std::vector<fs::path> places;
    const auto part = set.parts.find(face.id);
    for (const std::size_t a : shownAttributes(set)) {
        const LabelValue value = labelOf(face, a);
        if (value == LabelValue::Unknown)
            continue;
        fs::path place = columnOf(set.attributes[a]);
        if (!set.parts.empty())
            place /= std::string(toWord(part == set.parts.end() ? Part::Train : part->second));
        places.push_back(place / (value == LabelValue::Yes ? "yes" : "no") / pictureName(face));
    }
    return places;
}

} // namespace

Exported writeImageFolder(const fs::path &folder, const ExportSet &set, const std::stop_token &stop, ProgressSink &sink)
{
    std::vector<std::string> trees{"README.txt"};
    for (const std::size_t a : shownAttributes(set))
        trees.push_back(columnOf(set.attributes[a]));
    refuseIfThere(folder, trees);
    Exported exported;
    NewFiles files(folder);
    const Places places = [&](const Face &face) { return placesOf(set, face); };
    const std::vector<Face> faces = writePictures(set, places, files, exported, stop, sink);
    if (faces.empty())
        throw Error(ErrorKind::Usage,
                    "No kept face has a label, and this format holds nothing else. Label some first.");
    files.writeLast("README.txt", readMe(set));
    const auto kept = std::ranges::count(set.faces, false, &Face::rejected);
    const auto left = kept - std::ssize(faces) - std::ssize(exported.skipped);
    if (left > 0)
        exported.remarks.push_back(fmt::format("{} not written: the format has no place for a face without any label.",
                                               counted(left, "face was", "faces were")));
    std::vector<std::string> ignored;
    if (!groupNames(faces, ignored).empty())
        exported.remarks.emplace_back(
            "Persons and near-duplicates are not written: the format has no place for groups.");
    return exported;
}

} // namespace faces::exchange
