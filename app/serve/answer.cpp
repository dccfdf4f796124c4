// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/serve/answer.h"

#include <nlohmann/json.hpp>

namespace faces::serve {

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 411:
        return "Length Required";
    case 413:
        return "Payload Too Large";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 421:
        return "Misdirected Request";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Refused";
    }
}

} // namespace

Answer jsonAnswer(std::string json, int status)
{
    return {status, "application/json", QByteArray::fromStdString(json), {}};
}

Answer errorAnswer(const Refusal &refusal)
{
    const nlohmann::json body{{"error", refusal.sentence}};
    Answer answer = jsonAnswer(body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace), refusal.status);
    if (refusal.status == 503)
        answer.headers.emplace_back("Retry-After", "1");
    return answer;
}

const Headers &commonHeaders()
{
    static const Headers kHeaders{
        {"Cache-Control", "no-store"},
        {"Connection", "close"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Referrer-Policy", "no-referrer"},
        {"X-Content-Type-Options", "nosniff"},
        {"X-Frame-Options", "DENY"},
    };
    return kHeaders;
}

QByteArray wholeAnswer(const Answer &answer)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    for (const auto &headers : {commonHeaders(), answer.headers})
        for (const auto &[name, value] : headers)
            bytes += name + ": " + value + "\r\n";
    bytes +=
        "Content-Type: " + answer.type + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n";
    return bytes + answer.body;
}

} // namespace faces::serve
