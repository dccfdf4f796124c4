// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/png_chunks.h"
#include "core/vision/read_photo.h"

#include <functional>
#include <span>
#include <stop_token>

namespace faces::vision {

/// Walks the parts of a picture file before their contents are believed. Each kind is described in its own standard:
/// JPEG in ITU-T T.81, PNG in ISO/IEC 15948, WebP in RFC 9649, TIFF 6.0, BMP in Microsoft's documentation.

using ByteSpan = std::span<const std::uint8_t>;

inline std::uint32_t littleEndian(ByteSpan bytes, std::size_t at, int size)
{
    std::uint32_t result = 0;
    for (int i = size - 1; i >= 0; --i)
        result = result << 8 | bytes[at + static_cast<std::size_t>(i)];
    return result;
}

/// Calls `seen(marker, payload)` for each JPEG segment up to the first scan, until it returns false.
void eachJpegSegment(ByteSpan bytes, const std::function<bool(std::uint8_t marker, ByteSpan payload)> &seen);

/// Calls `seen(name, payload)` for each chunk, until it returns false. True if the walk reached the length that RIFF
/// gives. PNG's chunks are walked in core/base/png_chunks.h, since the store looks at them too.
bool eachWebpChunk(ByteSpan bytes, const std::function<bool(std::string_view name, ByteSpan payload)> &seen);

/// True if the file ends before its last pixel. JPEG is judged by its decoder instead.
bool isCutShort(ByteSpan bytes, const PictureHeader &header);

/// How much memory reading takes at its height, by what the header says: the file, the pixels as they are decoded and
/// turned upright, and what the decoder holds beside them.
double bytesToRead(ByteSpan bytes, const PictureHeader &header, int orientation);
/// Of them what a JPEG's coefficients take: those of a picture that comes in several scans are held, two bytes each.
double jpegCoefficientBytes(ByteSpan bytes);

/// EXIF orientation 1..8; 1 where the file says nothing sensible.
int exifOrientation(ByteSpan bytes, const PictureHeader &header);
/// A copy of a TIFF file that says "upright", its pixels as stored: OpenCV turns TIFF by itself, and not alike in all
/// versions. And that has strips of no more lines than the picture: OpenCV makes room for as many as the file claims.
Bytes plainTiff(ByteSpan tiff);
bool isPlainTiff(ByteSpan tiff); ///< it is so already
/// The picture as it is meant to be seen. Takes what it is given: turned in place where it keeps its sides.
cv::Mat upright(cv::Mat stored, int orientation);

/// libjpeg's picture, CV_8UC3, upright: a large one is turned while it is read, for want of room for a second. Unlike
/// OpenCV it refuses a file that ends early or whose data are damaged, and reads four inks both ways (Adobe's inverted
/// and plain). Throws Error{BadInput}, Error{Cancelled}.
cv::Mat decodeJpeg(ByteSpan bytes, int orientation, const std::stop_token &stop);

/// The first picture of a GIF on its whole canvas, CV_8UC4; see-through where the file says so or has nothing. Throws
/// Error{BadInput}.
cv::Mat decodeGif(ByteSpan bytes);
/// True if the file ends before its end mark.
bool gifCutShort(ByteSpan bytes);

} // namespace faces::vision
