// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/read_photo.h"

#include "core/base/error.h"
#include "core/vision/cut_face.h"
#include "core/vision/opencv_care.h"
#include "core/vision/picture_file.h"

#include <fmt/format.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <new>

namespace faces::vision {
namespace {

constexpr std::uintmax_t kMostPhotoBytes = (std::uintmax_t(1) << 31) - 1;
constexpr double kMostPixelBytes = 800e6; ///< as decoded: the largest picture of 8 bits with alpha

[[noreturn]] void refuse(const std::string &sentence) { throw Error(ErrorKind::BadInput, sentence); }

PictureHeader checkedHeader(ByteSpan bytes)
{
    if (bytes.empty())
        refuse("The file is empty. Copy it again from where it came from.");
    if (bytes.size() > kMostPhotoBytes)
        refuse("The file is larger than two gigabytes. Scale the picture down first.");
    const auto header = sniffPicture(bytes);
    if (!header)
        refuse("This is no picture that can be read. Use JPEG, PNG, WebP, TIFF, BMP or GIF.");
    if (header->widthPx <= 0 || header->heightPx <= 0)
        refuse(
            fmt::format("The {} picture is cut short or damaged: it doesn't say how large it is. Copy the file again "
                        "from where it came from.",
                        header->format));
    const double megapixels = static_cast<double>(header->widthPx) * header->heightPx / 1e6;
    if (megapixels > kMaxMegapixels)
        refuse(fmt::format("The picture says that it has {} x {} pixels; {} megapixels is the most that can be read. "
                           "Scale it down first.",
                           header->widthPx, header->heightPx, kMaxMegapixels));
    const double held = std::max(megapixels * 1e6, pixelsOfTile(bytes, *header));
    if (held * bytesOfPixel(bytes, *header) > kMostPixelBytes)
        refuse(fmt::format(
            "The picture of {} x {} pixels has so many bits a pixel that it would fill the memory. Save it with "
            "8 bits a channel first.",
            header->widthPx, header->heightPx));
    if (isCutShort(bytes, *header))
        refuse(fmt::format("The {} picture is cut short: the file ends before its last pixel. Copy the file again from "
                           "where it came from.",
                           header->format));
    return *header;
}

/// 8 bits a channel; 16 bit and floating values are scaled, not cut.
cv::Mat eightBit(const cv::Mat &picture)
{
    cv::Mat result;
    switch (picture.depth()) {
    case CV_8U:
        return picture;
    case CV_16U:
        picture.convertTo(result, CV_8U, 1 / 257.0);
        return result;
    case CV_32F:
    case CV_64F:
        picture.convertTo(result, CV_8U, 255);
        return result;
    default:
        refuse("The picture's pixels are of a kind that can't be read. Save it with 8 or 16 bits a channel.");
    }
}

struct Decoded {
    cv::Mat colour; ///< CV_8UC3, upright
    cv::Mat alpha;  ///< CV_8UC1 or empty
};

cv::Mat decodeByOpenCv(ByteSpan bytes, const PictureHeader &header)
{
    const cv::Mat raw(1, static_cast<int>(bytes.size()), CV_8UC1, const_cast<std::uint8_t *>(bytes.data()));
    cv::Mat picture;
    try {
        picture = cv::imdecode(raw, cv::IMREAD_UNCHANGED);
    } catch (const cv::Exception &) {
        picture.release();
    }
    if (picture.empty())
        refuse(fmt::format("The {} picture is damaged, or of a kind that can't be read. Open it in another program and "
                           "save it as PNG.",
                           header.format));
    return eightBit(picture);
}

Decoded decodeChecked(ByteSpan bytes)
{
    const PictureHeader header = checkedHeader(bytes);
    Decoded result;
    const int orientation = exifOrientation(bytes, header);
    cv::Mat stored;
    if (header.format == "JPEG")
        stored = decodeJpeg(bytes);
    else if (header.format == "GIF")
        stored = decodeGif(bytes);
    else if (header.format == "TIFF" && orientation != 1)
        stored = decodeByOpenCv(withoutOrientation(bytes), header);
    else
        stored = decodeByOpenCv(bytes, header);
    const cv::Mat picture = upright(stored, orientation);
    stored.release();
    if (picture.channels() == 1) {
        cv::cvtColor(picture, result.colour, cv::COLOR_GRAY2BGR);
    } else if (picture.channels() == 4) {
        cv::cvtColor(picture, result.colour, cv::COLOR_BGRA2BGR);
        cv::extractChannel(picture, result.alpha, 3);
        if (cv::countNonZero(result.alpha != 255) == 0)
            result.alpha.release();
    } else if (picture.channels() == 3) {
        result.colour = picture;
    } else {
        refuse("The picture has an odd number of colour channels. Save it as an RGB picture.");
    }
    return result;
}

Decoded decode(ByteSpan bytes)
{
    try {
        return decodeChecked(bytes);
    } catch (const cv::Exception &) { // OpenCV's allocations fail with this
        refuse("There is not enough memory for this picture. Scale it down first.");
    } catch (const std::bad_alloc &) {
        refuse("There is not enough memory for this picture. Scale it down first.");
    }
}

/// In place and strip by strip: a large photo is not held twice.
cv::Mat laidOverBlack(const Decoded &picture)
{
    constexpr int kStripRows = 256;
    if (picture.alpha.empty())
        return picture.colour;
    for (int y = 0; y < picture.colour.rows; y += kStripRows) {
        const cv::Range rows(y, std::min(y + kStripRows, picture.colour.rows));
        cv::Mat colour = picture.colour.rowRange(rows), alpha;
        cv::cvtColor(picture.alpha.rowRange(rows), alpha, cv::COLOR_GRAY2BGR);
        cv::multiply(colour, alpha, colour, 1 / 255.0);
    }
    return picture.colour;
}

Decoded parted(const cv::Mat &picture)
{
    Decoded parts{picture, {}};
    if (picture.channels() == 4) {
        cv::cvtColor(picture, parts.colour, cv::COLOR_BGRA2BGR);
        cv::extractChannel(picture, parts.alpha, 3);
    }
    return parts;
}

FacePicture squareFace(const Decoded &picture)
{
    return withCare([&] {
        FacePicture face{picture.colour, picture.alpha};
        const double scale = static_cast<double>(kFaceSidePx) / std::max(face.pixels.cols, face.pixels.rows);
        if (scale < 1) {
            const cv::Size size = scaledSize(face.pixels.size(), scale);
            cv::resize(face.pixels, face.pixels, size, 0, 0, cv::INTER_AREA);
            if (!face.mask.empty())
                cv::resize(face.mask, face.mask, size, 0, 0, cv::INTER_AREA);
        }
        face.pixels = madeSquare(face.pixels);
        face.mask = madeSquare(face.mask);
        return face;
    });
}

template <typename Read> auto namingFile(const std::filesystem::path &file, Read read)
{
    const Bytes bytes = readFile(file, kMostPhotoBytes);
    try {
        return read(bytes);
    } catch (const Error &error) {
        throw Error(error.kind(), error.what(), toText(file));
    }
}

} // namespace

cv::Mat decodePhoto(std::span<const std::uint8_t> bytes) { return laidOverBlack(decode(bytes)); }

PhotoFile readPhoto(const std::filesystem::path &file)
{
    return namingFile(file, [](const Bytes &bytes) { return PhotoFile{decodePhoto(bytes), sha256(bytes)}; });
}

cv::Mat readWithAlpha(const std::filesystem::path &file)
{
    return namingFile(file, [](const Bytes &bytes) { return decodeWithAlpha(bytes); });
}

cv::Mat decodeWithAlpha(std::span<const std::uint8_t> bytes)
{
    const Decoded picture = decode(bytes);
    return withAlpha(picture.colour, picture.alpha);
}

cv::Mat overBlack(const cv::Mat &picture)
{
    return withCare([&] { return laidOverBlack(parted(picture)); });
}

FacePicture wholeFace(const cv::Mat &picture) { return squareFace(parted(picture)); }

FacePicture decodeFace(std::span<const std::uint8_t> bytes) { return squareFace(decode(bytes)); }

cv::Mat madeSquare(const cv::Mat &picture)
{
    const int side = std::max(picture.cols, picture.rows);
    const int left = (side - picture.cols) / 2, top = (side - picture.rows) / 2;
    if (picture.cols == picture.rows)
        return picture;
    cv::Mat square;
    cv::copyMakeBorder(picture, square, top, side - picture.rows - top, left, side - picture.cols - left,
                       cv::BORDER_REPLICATE);
    return square;
}

Bytes encodePng(const cv::Mat &pixels)
{
    Bytes bytes;
    if (pixels.empty() || pixels.depth() != CV_8U || !cv::imencode(".png", pixels, bytes))
        throw Error(ErrorKind::Internal, "A picture could not be turned into PNG.");
    return bytes;
}

cv::Mat withAlpha(const cv::Mat &pixels, const cv::Mat &mask)
{
    if (mask.empty())
        return pixels;
    cv::Mat colour = pixels, result;
    if (pixels.channels() == 1)
        cv::cvtColor(pixels, colour, cv::COLOR_GRAY2BGR);
    const cv::Mat parts[] = {colour, mask};
    result.create(colour.size(), CV_8UC4);
    constexpr int kFromTo[] = {0, 0, 1, 1, 2, 2, 3, 3};
    cv::mixChannels(parts, 2, &result, 1, kFromTo, 4);
    return result;
}

} // namespace faces::vision
