// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/serve/request_head.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace faces::serve {

namespace {

constexpr std::size_t kMostHeaders = 100;

using HeadersByName = std::map<std::string, std::string>;

struct Refused {
    Refusal why;
};
[[noreturn]] void refuse(int status, std::string sentence) { throw Refused{{status, std::move(sentence)}}; }
[[noreturn]] void malformed() { refuse(400, "This is no request that can be understood."); }

bool isToken(std::string_view text)
{
    constexpr std::string_view kOthers = "!#$%&'*+-.^_`|~";
    return !text.empty() && std::ranges::all_of(text, [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               kOthers.find(c) != std::string_view::npos;
    });
}

bool isVisible(char c) { return c > 0x20 && c < 0x7f; }

/// The part before `end`, which is taken off `rest`.
std::string_view taken(std::string_view &rest, std::string_view end)
{
    const std::size_t at = rest.find(end);
    if (at == std::string_view::npos)
        malformed();
    const std::string_view part = rest.substr(0, at);
    rest.remove_prefix(at + end.size());
    return part;
}

void readRequestLine(std::string_view line, RequestHead &head)
{
    head.method = taken(line, " ");
    const std::string_view target = taken(line, " ");
    if (!isToken(head.method) || (line != "HTTP/1.1" && line != "HTTP/1.0"))
        malformed();
    const bool plain = std::ranges::all_of(target, isVisible) && target.find('#') == std::string_view::npos;
    if (!plain || !target.starts_with('/') || target.starts_with("//"))
        malformed();
    head.path = target.substr(0, target.find('?'));
}

HeadersByName readHeaders(std::string_view lines)
{
    HeadersByName headers;
    while (!lines.empty()) {
        std::string_view line = taken(lines, "\r\n");
        const std::string_view name = taken(line, ":");
        const auto printable = [](char c) { return c == '\t' || c == ' ' || isVisible(c) || (c & 0x80) != 0; };
        if (!isToken(name) || !std::ranges::all_of(line, printable)) // before it is trimmed of more than blanks
            malformed();
        const std::string_view value = trimmed(line);
        if (headers.size() == kMostHeaders)
            refuse(431, "The request has too many headers.");
        if (!headers.emplace(lowerCase(name), value).second)
            refuse(400, fmt::format("The request says “{}” twice.", name));
    }
    return headers;
}

std::optional<std::string_view> valueOf(const HeadersByName &headers, const char *name)
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::nullopt : std::optional<std::string_view>(found->second);
}

void checkWhoAsks(const HeadersByName &headers, int port)
{
    const auto isHere = [port](std::string_view host) {
        return host == fmt::format("127.0.0.1:{}", port) || lowerCase(host) == fmt::format("localhost:{}", port) ||
               (port == 80 && (host == "127.0.0.1" || lowerCase(host) == "localhost"));
    };
    const auto host = valueOf(headers, "host");
    if (!host)
        refuse(400, "The request doesn't say which host it is for.");
    if (!isHere(*host))
        refuse(421, fmt::format("This page is at http://127.0.0.1:{}/ and goes by no other name.", port));
    const auto origin = valueOf(headers, "origin");
    if (origin && !(origin->starts_with("http://") && isHere(origin->substr(7))))
        refuse(403, "Pages from elsewhere may not ask here.");
}

void checkPost(const HeadersByName &headers)
{
    const auto site = valueOf(headers, "sec-fetch-site");
    if (site && *site != "same-origin" && *site != "none")
        refuse(403, "Pages from elsewhere may not ask here.");
}

std::int64_t readLength(const HeadersByName &headers, bool needed, std::int64_t most)
{
    if (headers.contains("transfer-encoding"))
        refuse(411, "Send the picture in one piece, with its length (Content-Length) in front.");
    const auto length = valueOf(headers, "content-length");
    if (!length && needed)
        refuse(411, "Say how long the picture is (Content-Length).");
    if (!length)
        return 0;
    if (length->empty() || !std::ranges::all_of(*length, [](char c) { return c >= '0' && c <= '9'; }))
        malformed();
    if (most == 0 && length->find_first_not_of('0') != std::string_view::npos)
        refuse(400, "Only POST brings a picture along.");
    const auto bytes = length->size() <= 15 ? toInteger(*length) : std::nullopt;
    if (!bytes || *bytes > most)
        refuse(413, fmt::format("The picture's file may have {} megabytes at most. Scale the picture down first.",
                                most >> 20));
    return *bytes;
}

RequestHead readStrictly(std::string_view bytes, int port, std::int64_t mostBodyBytes)
{
    RequestHead head;
    bytes.remove_suffix(2); // the empty line
    readRequestLine(taken(bytes, "\r\n"), head);
    const HeadersByName headers = readHeaders(bytes);
    checkWhoAsks(headers, port);
    if (headers.contains("upgrade"))
        refuse(400, "Nothing but plain HTTP is spoken here.");
    const bool post = head.method == "POST";
    if (post)
        checkPost(headers);
    head.bodyBytes = readLength(headers, post, post ? mostBodyBytes : 0);
    const auto expect = valueOf(headers, "expect");
    if (expect && lowerCase(*expect) != "100-continue")
        refuse(417, "The request expects what is not done here.");
    head.expectsContinue = expect.has_value();
    return head;
}

} // namespace

std::optional<std::size_t> endOfHead(std::string_view bytes)
{
    const std::size_t at = bytes.find("\r\n\r\n");
    return at == std::string_view::npos ? std::nullopt : std::optional(at + 4);
}

ReadHead readHead(std::string_view head, int port, std::int64_t mostBodyBytes)
{
    try {
        return {readStrictly(head, port, mostBodyBytes), {}};
    } catch (const Refused &refused) {
        return {{}, refused.why};
    }
}

} // namespace faces::serve
