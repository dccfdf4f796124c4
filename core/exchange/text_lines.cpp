// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/text_lines.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"

namespace faces::exchange {

std::string readText(const std::filesystem::path &file)
{
    const Bytes bytes = readFile(file, kMaxTextBytes);
    std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (text.find('\0') != std::string_view::npos || !isUtf8(text))
        throw Error(ErrorKind::BadInput, "This is no text in UTF-8. Save it as UTF-8 and import it again.",
                    toText(file));
    return std::string(text);
}

std::vector<std::string> readLines(const std::filesystem::path &file)
{
    std::vector<std::string> lines = splitText(readText(file), '\n');
    for (std::string &line : lines)
        if (line.ends_with('\r'))
            line.pop_back();
    return lines;
}

std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> words;
    constexpr std::string_view kBlank = " \t\r";
    for (std::size_t at = line.find_first_not_of(kBlank); at != std::string_view::npos;) {
        const std::size_t end = std::min(line.find_first_of(kBlank, at), line.size());
        words.emplace_back(line.substr(at, end - at));
        at = line.find_first_not_of(kBlank, end);
    }
    return words;
}

} // namespace faces::exchange
