// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/xml_text.h"

#include "core/base/text.h"

#include <algorithm>

namespace faces::exchange {

namespace {

/// Bytes of the character that begins with this byte; 0: none does.
std::size_t charLength(unsigned char lead)
{
    return lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
}

/// U+FFFE and U+FFFF are UTF-8, but no characters of XML.
bool isNoCharacter(std::string_view letter) { return letter == "\xEF\xBF\xBE" || letter == "\xEF\xBF\xBF"; }

} // namespace

std::string cleanText(std::string_view text)
{
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = charLength(static_cast<unsigned char>(text[at]));
        const std::string_view letter = text.substr(at, length);
        if (length == 0 || letter.size() < length || !isUtf8(letter) || isNoCharacter(letter)) {
            clean += "\xEF\xBF\xBD";
            at += length > 1 && letter.size() == length && isUtf8(letter) ? length : 1;
            continue;
        }
        const auto code = static_cast<unsigned char>(letter[0]);
        if (length == 1 && (code < 0x20 || code == 0x7F) && code != '\t' && code != '\n')
            clean += ' ';
        else
            clean += letter;
        at += length;
    }
    return clean;
}

std::string xmlText(std::string_view text)
{
    std::string safe;
    for (const char letter : cleanText(text)) {
        switch (letter) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        case '\'':
            safe += "&#39;";
            break;
        default:
            safe += letter;
        }
    }
    return safe;
}

} // namespace faces::exchange
