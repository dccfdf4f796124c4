// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/exchange/celeba.h"
#include "core/exchange/outside_names.h"
#include "core/exchange/write_faces.h"

#include <fmt/format.h>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

int numberFor(LabelValue value, bool inverted)
{
    if (value == LabelValue::Unknown)
        return 0;
    return (value == LabelValue::Yes) != inverted ? 1 : -1;
}

std::string attributeList(const ExportSet &set, const std::vector<Face> &faces, long long &unknown)
{
    std::vector<OutsideName> names;
    const std::vector<std::size_t> shown = shownAttributes(set);
    std::string text = fmt::format("{}\n", faces.size());
    for (const std::size_t a : shown) {
        names.push_back(celebaName(set.attributes[a]));
        text += (names.size() > 1 ? " " : "") + names.back().name;
    }
    text += '\n';
    for (const Face &face : faces) {
        text += pictureName(face);
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const int value = numberFor(labelOf(face, shown[i]), names[i].inverted);
            unknown += value == 0 ? 1 : 0;
            text += fmt::format(" {:2}", value);
        }
        text += '\n';
    }
    return text;
}

/// Readers take the lines of the three files side by side: each face has one, and a face on its own a number of its
/// own.
std::string identityList(const std::vector<Face> &faces, const std::map<FaceId, std::string> &groups)
{
    std::map<std::string, int> numbers;
    std::string text;
    for (const Face &face : faces) {
        const auto group = groups.find(face.id);
        const std::string name = group == groups.end() ? fmt::format("face {}", face.number) : group->second;
        const int number = numbers.emplace(name, static_cast<int>(numbers.size()) + 1).first->second;
        text += fmt::format("{} {}\n", pictureName(face), number);
    }
    return text;
}

std::string partitionList(const ExportSet &set, const std::vector<Face> &faces, int &without)
{
    std::string text;
    for (const Face &face : faces) {
        if (const auto part = set.parts.find(face.id); part != set.parts.end())
            text += fmt::format("{} {}\n", pictureName(face), static_cast<int>(part->second));
        else
            ++without;
    }
    return text;
}

} // namespace

Exported writeCeleba(const fs::path &folder, const ExportSet &set, const std::stop_token &stop, ProgressSink &sink)
{
    const fs::path list = "Anno/list_attr_celeba.txt";
    refuseIfThere(folder, {toText(list), "Anno/identity_CelebA.txt", "Eval/list_eval_partition.txt"});
    Exported exported;
    NewFiles files(folder);
    const std::vector<Face> faces = writePictures(set, "Img/img_align_celeba", files, exported, stop, sink);
    const auto groups = groupNames(faces, exported.remarks);
    if (!groups.empty())
        files.write("Anno/identity_CelebA.txt", identityList(faces, groups));
    int without = 0;
    if (!set.parts.empty())
        files.write("Eval/list_eval_partition.txt", partitionList(set, faces, without));
    long long unknown = 0;
    const std::string text = attributeList(set, faces, unknown);
    files.writeLast(list, text);
    if (unknown > 0)
        exported.remarks.push_back(fmt::format(
            "CelebA's form knows yes and no only: {} written as 0. Faces Studio reads that as unknown again; "
            "other readers may take it for no (torchvision does).",
            counted(unknown, "unknown label is", "unknown labels are")));
    if (without > 0)
        exported.remarks.push_back(fmt::format("{} in no part of the split and not in the list of parts.",
                                               counted(without, "face is", "faces are")));
    return exported;
}

} // namespace faces::exchange
