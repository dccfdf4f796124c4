// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace faces::serve {

/// A request that is not answered: the HTTP status, and a sentence for a person.
struct Refusal {
    int status = 400;
    std::string sentence;
};

/// What a request's head promises.
struct RequestHead {
    std::string method, path;
    std::int64_t bodyBytes = 0;
    bool expectsContinue = false; ///< the client waits for "100 Continue" before it sends the body
};
struct ReadHead {
    RequestHead head;
    std::optional<Refusal> refusal; ///< then `head` says nothing
};

/// Where the head ends (behind its empty line), if it is there wholly.
std::optional<std::size_t> endOfHead(std::string_view bytes);

/// Reads a whole head (RFC 9112), more strictly than a server must: whatever two readers could understand in two ways
/// is refused, so that none of it is left for the HTTP server behind. Refused too: bodies without or above
/// `mostBodyBytes`, a Host other than this server's (a foreign name that was made to point here, "DNS rebinding"), and
/// requests that a page from elsewhere sends (Origin, Sec-Fetch-Site).
ReadHead readHead(std::string_view head, int port, std::int64_t mostBodyBytes);

} // namespace faces::serve
