// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/picture_file.h"

#include "core/vision/tiff_tags.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cstdlib>

namespace faces::vision {
namespace {

std::string_view nameAt(ByteSpan bytes, std::size_t at)
{
    return {reinterpret_cast<const char *>(bytes.data() + at), 4};
}

bool tiffCutShort(ByteSpan bytes)
{
    const auto tags = TiffTags::read(bytes);
    if (!tags || tags->cutShort())
        return true;
    for (const auto &[offsetTag, sizeTag] : {std::pair{TiffTags::kStripOffsets, TiffTags::kStripSizes},
                                             std::pair{TiffTags::kTileOffsets, TiffTags::kTileSizes}}) {
        const auto offsets = tags->values(offsetTag), sizes = tags->values(sizeTag);
        for (std::uint64_t i = 0; i < std::min(offsets.size(), sizes.size()); ++i)
            if (offsets[i] > bytes.size() || sizes[i] > bytes.size() - offsets[i])
                return true;
    }
    return false;
}

/// Uncompressed pixels must be as many bytes as the size promises.
bool tiffPromisesTooMuch(ByteSpan bytes)
{
    constexpr std::uint16_t kBits = 258, kCompression = 259, kPhotometric = 262, kSamples = 277;
    constexpr std::uint64_t kSubsampledColour = 6;
    const auto tags = TiffTags::read(bytes);
    if (tags->value(kCompression).value_or(1) != 1 || tags->value(kPhotometric).value_or(1) == kSubsampledColour)
        return false;
    const std::uint64_t bits = tags->value(kBits).value_or(1) * tags->value(kSamples).value_or(1);
    const std::uint64_t line = (tags->value(TiffTags::kWidth).value_or(0) * bits + 7) / 8;
    std::uint64_t there = 0;
    for (const std::uint16_t tag : {TiffTags::kStripSizes, TiffTags::kTileSizes}) {
        const auto sizes = tags->values(tag);
        for (std::uint64_t i = 0; i < sizes.size(); ++i)
            there += sizes[i];
    }
    return there < line * tags->value(TiffTags::kHeight).value_or(0);
}

bool bmpCutShort(ByteSpan bytes, const PictureHeader &header)
{
    if (bytes.size() < 34)
        return true;
    const std::uint64_t pixelsAt = littleEndian(bytes, 10, 4);
    const bool os2 = littleEndian(bytes, 14, 4) == 12;
    const std::uint64_t bits = littleEndian(bytes, os2 ? 24 : 28, 2);
    const std::uint32_t compression = os2 ? 0 : littleEndian(bytes, 30, 4);
    const std::uint64_t line = (static_cast<std::uint64_t>(header.widthPx) * bits + 31) / 32 * 4;
    const bool runLengths = compression == 1 || compression == 2;
    if (runLengths && bytes.size() < 38)
        return true;
    const std::uint64_t needed =
        runLengths ? littleEndian(bytes, 34, 4) : line * static_cast<std::uint64_t>(header.heightPx);
    return pixelsAt + needed > bytes.size();
}

std::optional<TiffTags> exifTags(ByteSpan bytes, const PictureHeader &header)
{
    std::optional<TiffTags> tags;
    const auto exif = [&](ByteSpan payload) {
        if (payload.size() > 6 && std::equal(payload.begin(), payload.begin() + 6, "Exif\0"))
            payload = payload.subspan(6);
        tags = TiffTags::read(payload);
        return !tags;
    };
    if (header.format == "JPEG")
        eachJpegSegment(bytes, [&](std::uint8_t marker, ByteSpan payload) { return marker != 0xE1 || exif(payload); });
    else if (header.format == "PNG")
        eachPngChunk(bytes, [&](const PngChunk &chunk) { return chunk.name != "eXIf" || exif(chunk.payload); });
    else if (header.format == "WebP")
        eachWebpChunk(bytes, [&](std::string_view name, ByteSpan payload) { return name != "EXIF" || exif(payload); });
    else if (header.format == "TIFF")
        tags = TiffTags::read(bytes);
    return tags;
}

} // namespace

void eachJpegSegment(ByteSpan bytes, const std::function<bool(std::uint8_t, ByteSpan)> &seen)
{
    for (std::size_t at = 2; at + 4 <= bytes.size();) {
        if (bytes[at] != 0xFF)
            return;
        const std::uint8_t marker = bytes[at + 1];
        if (marker == 0xFF) { // padding
            ++at;
            continue;
        }
        if (marker == 0xD9 || marker == 0xDA)
            return;
        const std::size_t size = bigEndian(bytes, at + 2, 2);
        if (size < 2 || at + 2 + size > bytes.size() || !seen(marker, bytes.subspan(at + 4, size - 2)))
            return;
        at += 2 + size;
    }
}

bool eachWebpChunk(ByteSpan bytes, const std::function<bool(std::string_view, ByteSpan)> &seen)
{
    if (bytes.size() < 20)
        return false;
    const std::size_t end = std::size_t(8) + littleEndian(bytes, 4, 4);
    for (std::size_t at = 12; at + 8 <= std::min(end, bytes.size());) {
        const std::size_t size = littleEndian(bytes, at + 4, 4);
        const std::size_t there = std::min(size, bytes.size() - at - 8);
        if (!seen(nameAt(bytes, at), bytes.subspan(at + 8, there)))
            break;
        at += 8 + size + size % 2;
    }
    return end <= bytes.size();
}

bool isCutShort(ByteSpan bytes, const PictureHeader &header)
{
    if (header.format == "PNG")
        return !eachPngChunk(bytes, [](const PngChunk &) { return true; });
    if (header.format == "WebP")
        return !eachWebpChunk(bytes, [](std::string_view, ByteSpan) { return true; });
    if (header.format == "TIFF")
        return tiffCutShort(bytes) || tiffPromisesTooMuch(bytes);
    if (header.format == "BMP")
        return bmpCutShort(bytes, header);
    if (header.format == "GIF")
        return gifCutShort(bytes);
    return false;
}

int exifOrientation(ByteSpan bytes, const PictureHeader &header)
{
    const auto tags = exifTags(bytes, header);
    const std::uint64_t orientation = tags ? tags->value(TiffTags::kOrientation).value_or(1) : 1;
    return orientation >= 1 && orientation <= 8 ? static_cast<int>(orientation) : 1;
}

bool isPlainTiff(ByteSpan tiff)
{
    const auto tags = TiffTags::read(tiff);
    return !tags || (tags->value(TiffTags::kOrientation).value_or(1) == 1 &&
                     tags->value(TiffTags::kRowsOfStrip).value_or(0) <= tags->value(TiffTags::kHeight).value_or(0));
}

Bytes plainTiff(ByteSpan tiff)
{
    Bytes bytes(tiff.begin(), tiff.end());
    if (const auto tags = TiffTags::read(tiff)) {
        tags->put(bytes, TiffTags::kOrientation, 1);
        const std::uint64_t height = tags->value(TiffTags::kHeight).value_or(0);
        if (tags->value(TiffTags::kRowsOfStrip).value_or(0) > height)
            tags->put(bytes, TiffTags::kRowsOfStrip, height);
    }
    return bytes;
}

cv::Mat upright(cv::Mat stored, int orientation)
{
    if (orientation >= 5) {
        cv::Mat turned;
        cv::transpose(stored, turned);
        stored = turned;
    }
    // After the transposition 5..8 need the flips of 1, 2 (mirror sideways), 3 (both), 4 (upside down).
    constexpr int kNone = 2, kSideways = 1, kBoth = -1, kUpsideDown = 0;
    constexpr int kFlips[] = {kNone, kSideways, kBoth, kUpsideDown, kNone, kSideways, kBoth, kUpsideDown};
    if (const int flip = kFlips[orientation - 1]; flip != kNone)
        cv::flip(stored, stored, flip);
    return stored;
}

} // namespace faces::vision
