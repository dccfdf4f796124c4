// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/soft_planes.h"

#include <algorithm>

namespace faces::learn {

namespace {

/// The mean over a window along a line of `side` values that stand `apart` from each other.
void meanAlong(const float *from, float *to, std::size_t side, std::size_t apart, int radius)
{
    const auto last = static_cast<std::ptrdiff_t>(side) - 1;
    const auto value = [&](std::ptrdiff_t at) {
        return static_cast<double>(from[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, last)) * apart]);
    };
    double sum = 0;
    for (std::ptrdiff_t at = -radius; at <= radius; ++at)
        sum += value(at);
    for (std::ptrdiff_t at = 0; at <= last; ++at) {
        to[static_cast<std::size_t>(at) * apart] = static_cast<float>(sum / (2 * radius + 1));
        sum += value(at + radius + 1) - value(at - radius);
    }
}

} // namespace

std::vector<float> softened(std::span<const float> planes, std::size_t side, int radius)
{
    std::vector<float> soft(planes.begin(), planes.end()), before(soft);
    for (int pass = 0; pass < 4; ++pass) {
        std::swap(soft, before);
        for (std::size_t plane = 0; plane < soft.size(); plane += side * side)
            for (std::size_t line = 0; line < side; ++line) {
                const std::size_t start = plane + (pass % 2 == 0 ? line * side : line);
                meanAlong(before.data() + start, soft.data() + start, side, pass % 2 == 0 ? 1 : side, radius);
            }
    }
    return soft;
}

} // namespace faces::learn
