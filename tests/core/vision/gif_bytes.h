// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/core/vision/picture_bytes.h"

#include <functional>

// GIF files written byte by byte (CompuServe's GIF89a specification).
namespace faces::test {

/// Colour indices as LZW data that never grow their table: codes of 9 bits, cleared before every 200 of them.
inline void appendGifPixels(Bytes &gif, const Bytes &indices)
{
    constexpr std::uint32_t kClear = 256, kEnd = 257;
    Bytes packed;
    std::uint32_t bits = 0;
    int held = 0;
    const auto code = [&](std::uint32_t value) {
        bits |= value << held;
        for (held += 9; held >= 8; held -= 8, bits >>= 8)
            packed.push_back(static_cast<std::uint8_t>(bits));
    };
    for (std::size_t i = 0; i < indices.size(); ++i) {
        if (i % 200 == 0)
            code(kClear);
        code(indices[i]);
    }
    code(kEnd);
    if (held > 0)
        packed.push_back(static_cast<std::uint8_t>(bits));
    gif.push_back(8);
    for (std::size_t at = 0; at < packed.size(); at += 255) {
        const std::size_t size = std::min<std::size_t>(255, packed.size() - at);
        gif.push_back(static_cast<std::uint8_t>(size));
        append(gif, Bytes(packed.begin() + static_cast<std::ptrdiff_t>(at),
                          packed.begin() + static_cast<std::ptrdiff_t>(at + size)));
    }
    gif.push_back(0);
}

inline Bytes gifStart(std::uint32_t width, std::uint32_t height, Bytes palette)
{
    Bytes gif;
    append(gif, "GIF89a");
    appendLittle(gif, width, 2);
    appendLittle(gif, height, 2);
    append(gif, Bytes{0xF7, 0, 0}); // 256 colours
    palette.resize(768);
    append(gif, palette);
    return gif;
}

/// A picture on the canvas; transparent: the see-through index or -1.
inline void appendGifPicture(Bytes &gif, const cv::Rect &place, const Bytes &indices, int transparent = -1,
                             bool interlaced = false)
{
    if (transparent >= 0)
        append(gif, Bytes{'!', 0xF9, 4, 1, 0, 0, static_cast<std::uint8_t>(transparent), 0});
    gif.push_back(',');
    for (const int value : {place.x, place.y, place.width, place.height})
        appendLittle(gif, static_cast<std::uint32_t>(value), 2);
    gif.push_back(interlaced ? 0x40 : 0);
    appendGifPixels(gif, indices);
}

/// One picture that fills the canvas; index(x, y).
inline Bytes gif(int width, int height, const Bytes &palette, const std::function<int(int, int)> &index,
                 int transparent = -1)
{
    Bytes bytes = gifStart(static_cast<std::uint32_t>(width), static_cast<std::uint32_t>(height), palette), indices;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            indices.push_back(static_cast<std::uint8_t>(index(x, y)));
    appendGifPicture(bytes, {0, 0, width, height}, indices, transparent);
    bytes.push_back(';');
    return bytes;
}

} // namespace faces::test
