// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/random.h"
#include "core/exchange/sets.h"

#include <filesystem>
#include <iterator>
#include <map>
#include <string>

namespace faces::test {

/// Bytes that stand for a face's picture: exchange hands them on unread.
inline Bytes pictureOf(int number)
{
    const std::string text = "picture of face " + std::to_string(number);
    return {text.begin(), text.end()};
}

/// Forty faces with gaps in their numbers, all three values of every label, some persons, a rejected face, a retired
/// attribute.
inline exchange::ExportSet smallSet()
{
    exchange::ExportSet set;
    set.attributes = standardAttributes();
    set.attributes.push_back({"scar", "Scar", "Scar", "No scar", "Y", "N", "C", true});
    set.attributes.push_back({"group", "Group", "In a group", "Alone", "Y", "N", "O"});
    Random random(17);
    for (int i = 1; i <= 40; ++i) {
        Face face;
        face.id = FaceId{100 + i};
        face.number = i * 3 - 1;
        face.rejected = i == 7;
        face.person = i % 5 == 0 ? GroupId{1 + i / 10} : GroupId{};
        for (std::size_t a = 0; a < set.attributes.size(); ++a)
            face.labels.push_back(static_cast<LabelValue>(static_cast<int>(random.below(3)) - 1));
        set.faces.push_back(face);
    }
    set.picture = [](const Face &face) { return pictureOf(face.number); };
    return set;
}

/// number -> attribute id -> value
using LabelTable = std::map<int, std::map<AttributeId, LabelValue>>;

inline LabelTable labelsOf(const exchange::ExportSet &set)
{
    LabelTable table;
    for (const Face &face : set.faces)
        for (std::size_t a = 0; a < set.attributes.size(); ++a)
            if (!face.rejected && !set.attributes[a].retired)
                table[face.number][set.attributes[a].id] = face.labels[a];
    return table;
}

inline LabelTable labelsOf(const exchange::ImportedSet &set)
{
    LabelTable table;
    for (const exchange::ImportedFace &face : set.faces)
        for (std::size_t a = 0; a < set.attributes.size(); ++a)
            table[face.number][set.attributes[a].id] = face.labels.at(a);
    return table;
}

/// number -> the smallest number of the same person; faces on their own are left out.
template <typename Faces, typename PersonOf> std::map<int, int> personsOf(const Faces &faces, PersonOf personOf)
{
    std::map<int, int> firsts;
    for (const auto &face : faces)
        for (const auto &other : faces)
            if (personOf(face) && personOf(face) == personOf(other) && !firsts.contains(face.number))
                firsts[face.number] = other.number;
    return firsts;
}

inline std::size_t filesIn(const std::filesystem::path &folder)
{
    std::size_t files = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder))
        files += entry.is_regular_file() ? 1 : 0;
    return files;
}

inline std::string textOf(const std::filesystem::path &file)
{
    const Bytes bytes = readFile(file);
    return {bytes.begin(), bytes.end()};
}

} // namespace faces::test
