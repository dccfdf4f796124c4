// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

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

/// A whole number that the type holds: nlohmann's own conversion takes 1e300 and 2^40 for some int or other. Throws its
/// type_error.
template <std::integral Number, typename Json> Number wholeFrom(const Json &value)
{
    constexpr int kOfAnotherType = 302; // nlohmann's number for that
    if (value.is_number_unsigned()) {
        if (const auto number = value.template get<std::uint64_t>(); std::in_range<Number>(number))
            return static_cast<Number>(number);
    } else if (value.is_number_integer()) {
        if (const auto number = value.template get<std::int64_t>(); std::in_range<Number>(number))
            return static_cast<Number>(number);
    }
    throw Json::type_error::create(kOfAnotherType, "a whole number is none, or out of its range", nullptr);
}

template <std::integral Number, typename Json> std::vector<Number> wholesFrom(const Json &list)
{
    std::vector<Number> numbers;
    for (const Json &value : list)
        numbers.push_back(wholeFrom<Number>(value));
    return numbers;
}

/// Of a member; `otherwise` where there is none.
template <std::integral Number, typename Json> Number wholeOr(const Json &object, const char *name, Number otherwise)
{
    const auto found = object.find(name);
    return found == object.end() ? otherwise : wholeFrom<Number>(*found);
}

/// Becomes the whole number that it is assigned to.
template <typename Json> class Whole {
public:
    explicit Whole(const Json &value) : m_value(value) {}
    template <std::integral Number> operator Number() const
    {
        return wholeFrom<Number>(m_value);
    } // NOLINT: that is its use
private:
    const Json &m_value;
};

} // namespace faces
