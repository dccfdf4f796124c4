// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/core_words/core_text.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace faces::ui {

/// What stands between the places of a text, and which argument each place takes.
struct TextParts {
    std::vector<std::string> literals; ///< one more than places
    std::vector<std::size_t> arguments;
};
/// Reads fmt's places. Braces that are none ("{\"hat\": true}") are text.
TextParts partsOf(std::string_view text);

struct CountedNoun {
    long long number = 0;
    std::string_view noun;
};
/// "1,595 faces" read back.
std::optional<CountedNoun> countedIn(std::string_view text);

/// A CoreText that finds itself in a sentence.
class TextPattern {
public:
    explicit TextPattern(const CoreText &text);

    const CoreText &text() const { return *m_text; }
    bool hasPlaces() const { return !m_parts.arguments.empty(); }
    std::size_t literalLength() const;
    /// '.' and so on, of an argument; what stands in quotes is a name.
    char placeOf(std::size_t argument) const { return m_places[argument]; }
    bool hasNumberPlace() const { return m_places.find('#') != std::string::npos; }
    /// The arguments in their order if the sentence is of this pattern; pieces of the sentence.
    std::optional<std::vector<std::string_view>> argumentsIn(std::string_view sentence) const;

private:
    bool found(std::string_view rest, std::size_t place, std::vector<std::string_view> &taken) const;
    bool fits(std::size_t argument, std::string_view piece, const std::vector<std::string_view> &taken) const;

    const CoreText *m_text;
    TextParts m_parts;
    std::string m_places; ///< one of each argument
};

} // namespace faces::ui
