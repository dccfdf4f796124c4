// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What reading a picture takes, judged by its header. Measured with the decoders of Debian 12.
#include "core/vision/picture_file.h"
#include "core/vision/tiff_tags.h"

#include <algorithm>
#include <cmath>

namespace faces::vision {
namespace {

struct Layers {
    double pixel = 3;  ///< bytes of a pixel as it is decoded
    int channels = 3;  ///< 1, 3 or 4 (alpha)
    double beside = 0; ///< bytes that the decoder holds meanwhile
};

Layers ofPng(ByteSpan bytes)
{
    constexpr std::size_t kBitsAt = 24, kColourAt = 25;
    if (bytes.size() <= kColourAt)
        return {};
    const int colour = bytes[kColourAt];
    bool transparent = false;
    eachPngChunk(bytes, [&](const PngChunk &chunk) {
        transparent |= chunk.name == "tRNS";
        return chunk.name != "IDAT";
    });
    const int channels = colour == 4 || colour == 6 || transparent ? 4 : colour == 0 ? 1 : 3;
    return {static_cast<double>(channels) * (bytes[kBitsAt] == 16 ? 2 : 1), channels};
}

Layers ofWebp(ByteSpan bytes, double pixels)
{
    Layers layers;
    eachWebpChunk(bytes, [&](std::string_view name, ByteSpan payload) {
        constexpr int kAlphaFlag = 0x10;
        const bool lossless = name == "VP8L";
        if ((name == "VP8X" && !payload.empty() && (payload[0] & kAlphaFlag)) ||
            (lossless && payload.size() >= 5 && (payload[4] & kAlphaFlag)) || name == "ALPH")
            layers.channels = 4;
        if (lossless)
            layers.beside = 4 * pixels; // all of it, before it is copied
        else if (name == "ALPH")
            layers.beside = 2 * pixels;
        return true;
    });
    layers.pixel = layers.channels;
    return layers;
}

/// A strip or tile is read whole; a tile may be larger than the picture.
Layers ofTiff(ByteSpan bytes, const PictureHeader &header)
{
    constexpr std::uint16_t kBits = 258, kSamples = 277, kTileWidth = 322, kTileHeight = 323;
    const auto tags = TiffTags::read(bytes);
    if (!tags)
        return {};
    const auto value = [&](std::uint16_t tag, double otherwise, double most) {
        const auto found = tags->value(tag);
        return std::clamp(found ? static_cast<double>(*found) : otherwise, 1.0, most);
    };
    const double samples = value(kSamples, 1, 4), depth = std::ceil(value(kBits, 1, 64) / 8);
    Layers layers;
    layers.channels = samples < 4 ? 3 : 4;
    layers.pixel = depth * layers.channels;
    const double strip = header.widthPx * value(TiffTags::kRowsOfStrip, header.heightPx, header.heightPx);
    const bool tiled = tags->value(kTileWidth).has_value();
    const double piece = tiled ? value(kTileWidth, 1, 1e9) * value(kTileHeight, 1, 1e9) : strip;
    layers.beside = piece * (std::max(4.0, depth * samples) + depth * samples);
    if (!isPlainTiff(bytes)) // a copy of the file that is
        layers.beside += static_cast<double>(bytes.size());
    return layers;
}

Layers layersOf(ByteSpan bytes, const PictureHeader &header, double pixels)
{
    if (header.format == "JPEG")
        return {3, 3, jpegCoefficientBytes(bytes)};
    if (header.format == "PNG")
        return ofPng(bytes);
    if (header.format == "WebP")
        return ofWebp(bytes, pixels);
    if (header.format == "TIFF")
        return ofTiff(bytes, header);
    if (header.format == "GIF")
        return {4, 4};
    constexpr std::size_t kBmpBitsAt = 28;
    return bytes.size() > kBmpBitsAt && bytes[kBmpBitsAt] == 32 ? Layers{4, 4} : Layers{};
}

} // namespace

double bytesToRead(ByteSpan bytes, const PictureHeader &header, int orientation)
{
    const double pixels = static_cast<double>(header.widthPx) * header.heightPx;
    const Layers layers = layersOf(bytes, header, pixels);
    double held = layers.pixel * pixels + layers.beside;
    if (layers.pixel != layers.channels || layers.channels < 3) // there is no room for 8 bits and colour in place
        held += std::max(3, layers.channels) * pixels;
    if (orientation >= 5 && header.format != "JPEG") // width and height change places
        held = std::max(held, (layers.pixel + layers.channels) * pixels);
    return held + static_cast<double>(bytes.size());
}

} // namespace faces::vision
