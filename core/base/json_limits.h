// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <cstddef>
#include <string_view>

namespace faces {

/// Whether lists and objects stand in each other more deeply than that. Reading such text is no trouble, but what
/// copies or writes a value calls itself for each level.
constexpr bool nestedDeeperThan(std::string_view json, int deepest)
{
    int depth = 0;
    bool inText = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            i += c == '\\' ? 1 : 0;
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if (c == '[' || c == '{') {
            if (++depth > deepest)
                return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

/// JSON from a file that somebody else may have written, where a record of ours has some kilobytes. Json: nlohmann's,
/// whose parse_error it throws for what is too long or too deep, too.
template <typename Json> Json parsedWithin(std::string_view text, std::size_t mostBytes = std::size_t(16) << 20)
{
    constexpr int kDeepest = 64;
    constexpr int kNotReadable = 101; // nlohmann's number for a text that is none
    if (text.size() > mostBytes)
        throw Json::parse_error::create(kNotReadable, mostBytes, "it is far too long", nullptr);
    if (nestedDeeperThan(text, kDeepest))
        throw Json::parse_error::create(kNotReadable, 0, "its lists are nested too deeply", nullptr);
    return Json::parse(text);
}

} // namespace faces
