// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/terminal_text.h"

#include "core/base/text.h"

namespace faces {

std::string forTerminal(std::string_view text)
{
    std::string safe;
    safe.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        const std::string_view letter = text.substr(i, length);
        const bool whole = isUtf8(letter);
        const bool control = length == 1 ? (lead < 0x20 && lead != '\t' && lead != '\n') || lead == 0x7F
                                         : lead == 0xC2 && static_cast<unsigned char>(letter.back()) < 0xA0;
        safe += !whole || control ? std::string_view("?") : letter;
        i += whole ? letter.size() : 1;
    }
    return safe;
}

} // namespace faces
