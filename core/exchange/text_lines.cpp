// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/text_lines.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

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
    const std::string text = readText(file);
    if (std::ranges::count(text, '\n') > static_cast<std::ptrdiff_t>(kMostLines))
        throw Error(
            ErrorKind::BadInput,
            fmt::format("The file has more than {} lines, which is too much for a list of faces. Cut it in parts.",
                        grouped(kMostLines)),
            toText(file));
    std::vector<std::string> lines = splitText(text, '\n');
    for (std::string &line : lines)
        if (line.ends_with('\r'))
            line.pop_back();
    return lines;
}

std::string beginningOf(const std::filesystem::path &file, std::size_t most)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored))
        return {};
    std::ifstream in(file, std::ios::binary);
    std::string text(most, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
    return text;
}

std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> words;
    constexpr std::string_view kBlank = " \t\r";
    for (std::size_t at = line.find_first_not_of(kBlank); at != std::string_view::npos && words.size() <= kMostWords;) {
        const std::size_t end = std::min(line.find_first_of(kBlank, at), line.size());
        words.emplace_back(line.substr(at, end - at));
        at = line.find_first_not_of(kBlank, end);
    }
    return words;
}

} // namespace faces::exchange
