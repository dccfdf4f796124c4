// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/picture_file.h"
#include "core/vision/tiff_tags.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <string_view>

namespace faces::vision {
namespace {

bool beginsWith(ByteSpan bytes, std::string_view text, std::size_t at = 0)
{
    return bytes.size() >= at + text.size() &&
           std::equal(text.begin(), text.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

int toLength(std::uint64_t value)
{
    return static_cast<int>(std::min<std::uint64_t>(value, std::numeric_limits<int>::max()));
}

PictureHeader jpegHeader(ByteSpan bytes)
{
    PictureHeader header{"JPEG", 0, 0};
    eachJpegSegment(bytes, [&](std::uint8_t marker, ByteSpan payload) {
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (!frame || payload.size() < 5)
            return true;
        header.heightPx = static_cast<int>(bigEndian(payload, 1, 2));
        header.widthPx = static_cast<int>(bigEndian(payload, 3, 2));
        return false;
    });
    return header;
}

PictureHeader pngHeader(ByteSpan bytes)
{
    if (bytes.size() < 24 || !beginsWith(bytes, "IHDR", 12))
        return {"PNG", 0, 0};
    return {"PNG", toLength(bigEndian(bytes, 16, 4)), toLength(bigEndian(bytes, 20, 4))};
}

PictureHeader webpHeader(ByteSpan bytes)
{
    PictureHeader header{"WebP", 0, 0};
    eachWebpChunk(bytes, [&](std::string_view name, ByteSpan payload) {
        if (name == "VP8X" && payload.size() >= 10) {
            header.widthPx = static_cast<int>(littleEndian(payload, 4, 3)) + 1;
            header.heightPx = static_cast<int>(littleEndian(payload, 7, 3)) + 1;
        } else if (name == "VP8 " && payload.size() >= 10) {
            header.widthPx = static_cast<int>(littleEndian(payload, 6, 2) & 0x3FFF);
            header.heightPx = static_cast<int>(littleEndian(payload, 8, 2) & 0x3FFF);
        } else if (name == "VP8L" && payload.size() >= 5) {
            const std::uint32_t bits = littleEndian(payload, 1, 4);
            header.widthPx = static_cast<int>(bits & 0x3FFF) + 1;
            header.heightPx = static_cast<int>(bits >> 14 & 0x3FFF) + 1;
        }
        return header.widthPx == 0;
    });
    return header;
}

PictureHeader bmpHeader(ByteSpan bytes)
{
    if (bytes.size() < 26)
        return {"BMP", 0, 0};
    if (littleEndian(bytes, 14, 4) == 12) // the header of OS/2
        return {"BMP", static_cast<int>(littleEndian(bytes, 18, 2)), static_cast<int>(littleEndian(bytes, 20, 2))};
    const auto size = [&](std::size_t at) {
        const auto value = static_cast<std::int32_t>(littleEndian(bytes, at, 4));
        return toLength(static_cast<std::uint64_t>(std::abs(static_cast<std::int64_t>(value))));
    };
    return {"BMP", size(18), size(22)};
}

std::optional<PictureHeader> tiffHeader(ByteSpan bytes)
{
    const bool looks =
        beginsWith(bytes, std::string_view("II*\0", 4)) || beginsWith(bytes, std::string_view("MM\0*", 4)) ||
        beginsWith(bytes, std::string_view("II+\0", 4)) || beginsWith(bytes, std::string_view("MM\0+", 4));
    if (!looks)
        return std::nullopt;
    const auto tags = TiffTags::read(bytes);
    if (!tags)
        return PictureHeader{"TIFF", 0, 0};
    return PictureHeader{"TIFF", toLength(tags->value(TiffTags::kWidth).value_or(0)),
                         toLength(tags->value(TiffTags::kHeight).value_or(0))};
}

} // namespace

std::optional<PictureHeader> sniffPicture(std::span<const std::uint8_t> bytes)
{
    if (beginsWith(bytes, "\xFF\xD8\xFF"))
        return jpegHeader(bytes);
    if (beginsWith(bytes, "\x89PNG\r\n\x1A\n"))
        return pngHeader(bytes);
    if (beginsWith(bytes, "RIFF") && beginsWith(bytes, "WEBP", 8))
        return webpHeader(bytes);
    if (beginsWith(bytes, "BM") && bytes.size() >= 18 && littleEndian(bytes, 14, 4) < 256)
        return bmpHeader(bytes);
    if (bytes.size() >= 10 && (beginsWith(bytes, "GIF87a") || beginsWith(bytes, "GIF89a")))
        return PictureHeader{"GIF", static_cast<int>(littleEndian(bytes, 6, 2)),
                             static_cast<int>(littleEndian(bytes, 8, 2))};
    return tiffHeader(bytes);
}

} // namespace faces::vision
