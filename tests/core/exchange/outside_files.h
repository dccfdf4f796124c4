// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/core/exchange/small_set.h"
#include "tests/support/story_folder.h"

#include <algorithm>
#include <string>
#include <vector>

namespace faces::test {

constexpr auto Y = LabelValue::Yes;
constexpr auto N = LabelValue::No;
constexpr auto U = LabelValue::Unknown;
using Values = std::vector<LabelValue>;

inline const std::vector<Attribute> &five() { return standardAttributes(); }

/// A file below the story's folder, its folders made.
inline void put(const StoryFolder &folder, const std::string &name, const std::string &text)
{
    std::filesystem::create_directories((folder / name).parent_path());
    writeFileSafely(folder / name, text);
}

/// Files that stand for pictures: each holds its own name.
inline void putPictures(const StoryFolder &folder, const std::vector<std::string> &names)
{
    for (const std::string &name : names)
        put(folder, name, name);
}

inline bool mentions(const std::vector<std::string> &sentences, const std::string &word)
{
    return std::ranges::any_of(sentences, [&](const auto &s) { return s.find(word) != std::string::npos; });
}

inline bool mentions(const std::vector<Skipped> &skipped, const std::string &where, const std::string &word)
{
    return std::ranges::any_of(skipped, [&](const Skipped &one) {
        return one.file.find(where) != std::string::npos && one.reason.find(word) != std::string::npos;
    });
}

/// All remarks, for a failing test's message.
inline std::string told(const std::vector<std::string> &sentences)
{
    std::string all;
    for (const std::string &sentence : sentences)
        all += sentence + '\n';
    return all;
}

/// The labels of one attribute, in the order of the faces.
inline Values valuesOf(const exchange::ImportedSet &set, const AttributeId &attribute)
{
    Values values;
    for (std::size_t a = 0; a < set.attributes.size(); ++a)
        if (set.attributes[a].id == attribute)
            for (const exchange::ImportedFace &face : set.faces)
                values.push_back(face.labels.at(a));
    return values;
}

/// The sentence that reading ends with; empty if it does not.
template <typename Read> std::string refusal(Read read)
{
    try {
        read();
    } catch (const Error &error) {
        return error.what();
    }
    return {};
}

} // namespace faces::test
