// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"
#include "core/vision/photo_room.h"

#include <opencv2/core.hpp>

#include <filesystem>
#include <optional>
#include <span>
#include <string_view>

namespace faces::vision {

inline constexpr double kMaxMegapixels = 200;

/// What a file's header says before anything is decoded. Size as stored (before EXIF rotation).
struct PictureHeader {
    std::string_view format; ///< "JPEG", "PNG", "WebP", "TIFF", "BMP", "GIF"
    int widthPx = 0, heightPx = 0;
};
/// Nothing if the bytes are no picture we know. Reads the header only.
std::optional<PictureHeader> sniffPicture(std::span<const std::uint8_t> bytes);

/// The upright photo: CV_8UC3, BGR, EXIF orientation applied, 16 bit scaled to 8, alpha laid over black, palette and
/// CMYK turned to colour. Throws Error{BadInput}: no picture, cut short (never padded), a size that is a lie, over 200
/// megapixels or more memory than kMostReadingBytes (found from the header before decoding). `where` is left to the
/// caller.
cv::Mat decodePhoto(std::span<const std::uint8_t> bytes);

/// A photo read from disk with its fingerprint.
struct PhotoFile {
    cv::Mat pixels;     ///< as decodePhoto
    std::string sha256; ///< of the file's bytes
    PhotoRoom room{};   ///< of the pixels: to be kept as long as they are worked on
};
/// Bytes are read by us, so that names in any script work. Errors as decodePhoto and readFile, with the file's name,
/// and Error{Cancelled}: a JPEG ends within a few lines, the others when they are decoded, which takes some seconds.
PhotoFile readPhoto(const std::filesystem::path &file, const std::stop_token &stop = {});

/// A picture as it is in its file: CV_8UC4 where it has an alpha channel that is not opaque everywhere, else CV_8UC3.
/// Errors as readPhoto.
cv::Mat readWithAlpha(const std::filesystem::path &file, const std::stop_token &stop = {});
/// The same, reduced by area where it has more pixels than that.
cv::Mat readWithAlphaAtMost(const std::filesystem::path &file, double megapixels, const std::stop_token &stop);
/// The same of bytes that are in memory. Errors as decodePhoto.
cv::Mat decodeWithAlpha(std::span<const std::uint8_t> bytes, const std::stop_token &stop = {});
/// What decodePhoto makes of a CV_8UC3 or CV_8UC4 picture, which stays as it is.
cv::Mat overBlack(const cv::Mat &picture);

/// A picture that is one face, as a face is kept: a square. The one way from such a picture to a face, for imports,
/// faces in a folder, stored faces and the picture a model is tried on, so that all of them are prepared alike.
struct FacePicture {
    cv::Mat pixels; ///< CV_8UC3, square, at most 256 px a side: larger ones are reduced by area, then the shorter side
                    ///< is widened both ways by repeating the border. Colour as it is below an alpha channel
    cv::Mat mask;   ///< CV_8UC1 of the same size, or empty: the alpha channel where there is one that is not opaque
                    ///< everywhere
};
FacePicture wholeFace(const cv::Mat &picture); ///< CV_8UC3, or CV_8UC4 with alpha
FacePicture decodeFace(std::span<const std::uint8_t> bytes, const std::stop_token &stop = {});
/// One that a project keeps. Throws Error{BadInput}, Error{BadProject} where it is far larger than faces are kept.
FacePicture decodeStoredFace(std::span<const std::uint8_t> bytes);

/// A stored mask: CV_8UC1, square like its face.
cv::Mat decodeMask(std::span<const std::uint8_t> png);

/// Widened to a square about its middle by repeating the border; a square picture is returned as it is.
cv::Mat madeSquare(const cv::Mat &picture);

/// PNG bytes of a CV_8UC1, CV_8UC3 or CV_8UC4 picture.
Bytes encodePng(const cv::Mat &pixels);
/// Joins colour and mask to BGRA for an export; the colour alone where the mask is empty.
cv::Mat withAlpha(const cv::Mat &pixels, const cv::Mat &mask);

} // namespace faces::vision
