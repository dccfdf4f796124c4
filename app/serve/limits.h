// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace faces::serve {

/// How much the page's guests may ask of this machine, all of them together. What is above is refused, never queued.
struct Limits {
    std::size_t headBytes = 16 << 10;           ///< of one request: its first line and headers
    std::int64_t bodyBytes = 40 << 20;          ///< of one request
    std::int64_t waitingBytes = 120 << 20;      ///< of all requests that have not wholly arrived
    std::size_t connections = 64;               ///< whose request has not wholly arrived; the oldest makes room
    std::chrono::milliseconds patience{20'000}; ///< for one request to arrive
    std::chrono::milliseconds goodbye{2'000};   ///< for one answer to be read
    std::int64_t unreadBytes = 64 << 20;        ///< of what somebody sends on who is refused, until that is cut off
    double megapixels = 50;                     ///< of one picture: three bytes a pixel, several copies while judging
    std::size_t queue = 4;                      ///< pictures that wait for the one that is being judged
    double picturesPerSecond = 10;              ///< over a longer time
    double burst = 20;                          ///< at once
};

} // namespace faces::serve
