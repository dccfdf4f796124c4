// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <string>
#include <string_view>

// Picture files written byte by byte where OpenCV would not write them.
namespace faces::test {

inline Bytes encoded(const std::string &extension, const cv::Mat &picture, const std::vector<int> &options = {})
{
    Bytes bytes;
    cv::imencode(extension, picture, bytes, options);
    return bytes;
}

inline void append(Bytes &bytes, std::string_view text)
{
    for (const char letter : text)
        bytes.push_back(static_cast<std::uint8_t>(letter));
}

inline void append(Bytes &bytes, const Bytes &more)
{
    for (const std::uint8_t byte : more)
        bytes.push_back(byte);
}

inline void appendBig(Bytes &bytes, std::uint32_t value, int size)
{
    for (int i = size - 1; i >= 0; --i)
        bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

inline void appendLittle(Bytes &bytes, std::uint32_t value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

inline std::uint32_t crc32(const std::uint8_t *data, std::size_t size)
{
    std::uint32_t crc = 0xFFFFFFFFu;
    for (std::size_t i = 0; i < size; ++i) {
        crc ^= data[i];
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xEDB88320u & (0u - (crc & 1)));
    }
    return ~crc;
}

inline void appendChunk(Bytes &png, std::string_view name, const Bytes &payload)
{
    appendBig(png, static_cast<std::uint32_t>(payload.size()), 4);
    const std::size_t start = png.size();
    append(png, name);
    append(png, payload);
    appendBig(png, crc32(png.data() + start, png.size() - start), 4);
}

/// Uncompressed ("stored") zlib data.
inline Bytes stored(const Bytes &raw)
{
    Bytes zlib{0x78, 0x01, 0x01};
    appendLittle(zlib, static_cast<std::uint32_t>(raw.size()), 2);
    appendLittle(zlib, ~static_cast<std::uint32_t>(raw.size()) & 0xFFFF, 2);
    std::uint32_t a = 1, b = 0;
    for (const std::uint8_t byte : raw) {
        zlib.push_back(byte);
        a = (a + byte) % 65521;
        b = (b + a) % 65521;
    }
    appendBig(zlib, b << 16 | a, 4);
    return zlib;
}

/// A PNG of given header fields; `lines` holds the filter byte and the samples of each line.
inline Bytes png(std::uint32_t width, std::uint32_t height, std::uint8_t bits, std::uint8_t colourType,
                 const Bytes &lines, const Bytes &palette = {}, const Bytes &transparency = {})
{
    Bytes bytes;
    append(bytes, "\x89PNG\r\n\x1A\n");
    Bytes header;
    appendBig(header, width, 4);
    appendBig(header, height, 4);
    append(header, Bytes{bits, colourType, 0, 0, 0});
    appendChunk(bytes, "IHDR", header);
    if (!palette.empty())
        appendChunk(bytes, "PLTE", palette);
    if (!transparency.empty())
        appendChunk(bytes, "tRNS", transparency);
    appendChunk(bytes, "IDAT", stored(lines));
    appendChunk(bytes, "IEND", {});
    return bytes;
}

/// An EXIF block that says nothing but the orientation.
inline Bytes exifBlock(int orientation, bool bigEndian)
{
    Bytes tiff;
    append(tiff, bigEndian ? "MM" : "II");
    const auto number = [&](std::uint32_t value, int size) {
        bigEndian ? appendBig(tiff, value, size) : appendLittle(tiff, value, size);
    };
    number(42, 2);
    number(8, 4);
    number(1, 2);
    number(274, 2);
    number(3, 2);
    number(1, 4);
    number(static_cast<std::uint32_t>(orientation), 2);
    number(0, 2);
    number(0, 4);
    return tiff;
}

inline Bytes jpegWithOrientation(const Bytes &jpeg, int orientation, bool bigEndian)
{
    const Bytes block = exifBlock(orientation, bigEndian);
    Bytes bytes(jpeg.begin(), jpeg.begin() + 2);
    appendBig(bytes, 0xFFE1, 2);
    appendBig(bytes, static_cast<std::uint32_t>(block.size() + 8), 2);
    append(bytes, std::string_view("Exif\0\0", 6));
    append(bytes, block);
    append(bytes, Bytes(jpeg.begin() + 2, jpeg.end()));
    return bytes;
}

inline Bytes pngWithOrientation(const Bytes &png, int orientation)
{
    constexpr std::ptrdiff_t kAfterHeader = 8 + 25;
    Bytes bytes(png.begin(), png.begin() + kAfterHeader);
    appendChunk(bytes, "eXIf", exifBlock(orientation, true));
    append(bytes, Bytes(png.begin() + kAfterHeader, png.end()));
    return bytes;
}

/// An uncompressed TIFF; samples in file order. photometric: 1 grey, 2 RGB, 3 palette, 5 inks.
inline Bytes tiff(std::uint32_t width, std::uint32_t height, std::uint16_t photometric, const Bytes &samples,
                  std::uint16_t samplesPerPixel, int orientation = 1)
{
    Bytes bytes;
    append(bytes, std::string_view("II*\0", 4));
    const auto dataAt = static_cast<std::uint32_t>(8), bitsAt = dataAt + static_cast<std::uint32_t>(samples.size());
    const std::uint32_t bitsSize = samplesPerPixel > 2 ? samplesPerPixel * 2u : 0;
    appendLittle(bytes, bitsAt + bitsSize, 4);
    append(bytes, samples);
    for (std::uint32_t i = 0; i < bitsSize / 2; ++i)
        appendLittle(bytes, 8, 2);
    const std::uint32_t entries[][4] = {
        {256, 4, 1, width},
        {257, 4, 1, height},
        {258, 3, samplesPerPixel, bitsSize > 0 ? bitsAt : 8},
        {259, 3, 1, 1},
        {262, 3, 1, photometric},
        {273, 4, 1, dataAt},
        {274, 3, 1, static_cast<std::uint32_t>(orientation)},
        {277, 3, 1, samplesPerPixel},
        {278, 4, 1, height},
        {279, 4, 1, static_cast<std::uint32_t>(samples.size())},
    };
    appendLittle(bytes, static_cast<std::uint32_t>(std::size(entries)), 2);
    for (const auto &entry : entries) {
        appendLittle(bytes, entry[0], 2);
        appendLittle(bytes, entry[1], 2);
        appendLittle(bytes, entry[2], 4);
        appendLittle(bytes, entry[3], 4);
    }
    appendLittle(bytes, 0, 4);
    return bytes;
}

} // namespace faces::test
