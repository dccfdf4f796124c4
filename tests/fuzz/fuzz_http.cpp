// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Requests of `faces serve`, up to where they are handed to Qt's HTTP server. What is let through can be read in one
// way only.
#include "app/serve/limits.h"
#include "app/serve/request_head.h"
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>

using namespace faces;

namespace {

void mustBePlain(std::string_view head)
{
    std::size_t lines = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        fuzz::must(head[i] != '\0', "no zero byte is let through");
        fuzz::must((head[i] == '\n') == (i > 0 && head[i - 1] == '\r'), "lines end with both characters");
        fuzz::must(head[i] != '\r' || (i + 1 < head.size() && head[i + 1] == '\n'), "no lone carriage return");
        lines += head[i] == '\n' ? 1 : 0;
    }
    fuzz::must(lines <= 103, "few headers are let through");
}

} // namespace

FACES_FUZZ(http)
{
    constexpr int kPort = 8080;
    const serve::Limits limits;
    const std::string_view text = fuzz::textOf(input);
    const auto end = serve::endOfHead(text);
    if (!end)
        return;
    fuzz::must(*end >= 4 && *end <= text.size() && text.substr(*end - 4, 4) == "\r\n\r\n",
               "a head ends with an empty line");
    const serve::ReadHead read = serve::readHead(text.substr(0, *end), kPort, limits.bodyBytes);
    if (read.refusal) {
        fuzz::must(read.refusal->status >= 400 && read.refusal->status < 600, "a refusal has the status of one");
        fuzz::must(!read.refusal->sentence.empty(), "a refusal is a sentence");
        return;
    }
    mustBePlain(text.substr(0, *end));
    fuzz::must(read.head.path.starts_with('/') && !read.head.path.starts_with("//"), "the path is one of ours");
    fuzz::must(read.head.bodyBytes >= 0 && read.head.bodyBytes <= limits.bodyBytes, "the body is not too long");
    fuzz::must(read.head.method == "POST" || read.head.bodyBytes == 0, "only POST has a body");
}
