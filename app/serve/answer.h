// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "app/serve/request_head.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace faces::serve {

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

/// What goes back: a status, its own headers, and a body.
struct Answer {
    int status = 200;
    QByteArray type; ///< MIME type of the body
    QByteArray body;
    Headers headers; ///< besides those that every answer has
};

/// {"error": sentence}, with Retry-After where asking again later helps.
Answer errorAnswer(const Refusal &refusal);
Answer jsonAnswer(std::string json, int status = 200);

/// The headers of every answer: nothing is kept, embedded, guessed or passed on by a browser, and each connection
/// carries one request.
const Headers &commonHeaders();

/// The answer's bytes, for what is refused before the HTTP server hears of it.
QByteArray wholeAnswer(const Answer &answer);

} // namespace faces::serve
