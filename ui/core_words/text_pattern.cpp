// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/core_words/text_pattern.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace faces::ui {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool allDigits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, isDigit); }

/// The length of the place that begins at `at` ("{}", "{12}", "{:.3f}"), or 0.
std::size_t placeLength(std::string_view text, std::size_t at, std::string_view &number)
{
    std::size_t end = at + 1;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    number = text.substr(at + 1, end - at - 1);
    if (end < text.size() && text[end] == ':')
        end = std::min(text.find_first_of("{}", end), text.size());
    return end < text.size() && text[end] == '}' ? end + 1 - at : 0;
}

} // namespace

TextParts partsOf(std::string_view text)
{
    TextParts parts{{std::string()}, {}};
    for (std::size_t at = 0; at < text.size();) {
        std::string_view number;
        const std::size_t length = text[at] == '{' ? placeLength(text, at, number) : 0;
        if (length == 0) {
            parts.literals.back() += text[at++];
            continue;
        }
        parts.arguments.push_back(
            static_cast<std::size_t>(toInteger(number).value_or(static_cast<long long>(parts.arguments.size()))));
        parts.literals.emplace_back();
        at += length;
    }
    return parts;
}

std::optional<CountedNoun> countedIn(std::string_view text)
{
    std::size_t end = 0;
    std::string digits;
    for (; end < text.size() && (isDigit(text[end]) || (end > 0 && text[end] == ',')); ++end)
        if (text[end] != ',')
            digits += text[end];
    const auto number = toInteger(digits);
    if (!number || end + 1 >= text.size() || text[end] != ' ' || text.substr(0, end) != grouped(*number))
        return std::nullopt;
    return CountedNoun{*number, text.substr(end + 1)};
}

TextPattern::TextPattern(const CoreText &text)
    : m_text(&text), m_parts(partsOf(text.source.text)), m_places(text.places)
{
    if (m_places.starts_with('+'))
        m_places.erase(0, 1);
    for (std::size_t place = 0; place < m_parts.arguments.size(); ++place) {
        const std::size_t argument = m_parts.arguments[place];
        m_places.resize(std::max(m_places.size(), argument + 1), '.');
        const std::string &before = m_parts.literals[place];
        if (m_places[argument] == '.' && (before.ends_with("“") || before.ends_with('"')))
            m_places[argument] = '=';
    }
}

std::size_t TextPattern::literalLength() const
{
    std::size_t length = 0;
    for (const std::string &literal : m_parts.literals)
        length += literal.size();
    return length;
}

bool TextPattern::fits(std::size_t argument, std::string_view piece, const std::vector<std::string_view> &taken) const
{
    if (taken[argument].data() != nullptr) // "{0} ... {0}"
        return taken[argument] == piece;
    switch (placeOf(argument)) {
    case '#':
        return allDigits(piece);
    case 'n': {
        const auto counted = countedIn(piece);
        return counted && counted->noun == (counted->number == 1 ? m_text->one : m_text->source.many);
    }
    default:
        return true;
    }
}

/// The places from `place` on are in `rest`, which begins behind the literal before it. The first way that fits counts.
bool TextPattern::found(std::string_view rest, std::size_t place, std::vector<std::string_view> &taken) const
{
    if (place == m_parts.arguments.size())
        return rest.empty();
    const std::size_t argument = m_parts.arguments[place];
    const std::string_view next = m_parts.literals[place + 1];
    const bool last = place + 1 == m_parts.arguments.size();
    if (rest.size() < next.size())
        return false;
    for (std::size_t end = last ? rest.size() - next.size() : rest.find(next); end != std::string_view::npos;
         end = last ? std::string_view::npos : rest.find(next, end + 1)) {
        const std::string_view piece = rest.substr(0, end);
        if (!rest.substr(end).starts_with(next) || !fits(argument, piece, taken))
            continue;
        const std::string_view before = std::exchange(taken[argument], piece);
        if (found(rest.substr(end + next.size()), place + 1, taken))
            return true;
        taken[argument] = before;
    }
    return false;
}

std::optional<std::vector<std::string_view>> TextPattern::argumentsIn(std::string_view sentence) const
{
    if (!sentence.starts_with(m_parts.literals.front()) || !sentence.ends_with(m_parts.literals.back()))
        return std::nullopt;
    std::vector<std::string_view> taken(m_places.size());
    if (!found(sentence.substr(m_parts.literals.front().size()), 0, taken))
        return std::nullopt;
    return taken;
}

} // namespace faces::ui
