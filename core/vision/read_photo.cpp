// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/read_photo.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/vision/cut_face.h"
#include "core/vision/opencv_care.h"
#include "core/vision/picture_file.h"
#include "core/vision/thumbnail.h"

#include <fmt/format.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <new>
#include <utility>

namespace faces::vision {
namespace {

constexpr auto kMostPhotoBytes = static_cast<std::uintmax_t>(kMostReadingBytes);

[[noreturn]] void refuse(const std::string &sentence) { throw Error(ErrorKind::BadInput, sentence); }

/// What is to be known before anything is decoded.
struct Plan {
    PictureHeader header;
    int orientation = 1;
    double bytes = 0; ///< of memory, at its height
};

void checkSize(const PictureHeader &header)
{
    if (header.widthPx <= 0 || header.heightPx <= 0)
        refuse(
            fmt::format("The {} picture is cut short or damaged: it doesn't say how large it is. Copy the file again "
                        "from where it came from.",
                        header.format));
    const double megapixels = static_cast<double>(header.widthPx) * header.heightPx / 1e6;
    if (megapixels > kMaxMegapixels)
        refuse(fmt::format("The picture says that it has {} x {} pixels; {} megapixels is the most that can be read. "
                           "Scale it down first.",
                           header.widthPx, header.heightPx, kMaxMegapixels));
}

Plan checkedPlan(ByteSpan bytes)
{
    if (bytes.empty())
        refuse("The file is empty. Copy it again from where it came from.");
    const auto header = sniffPicture(bytes);
    if (!header)
        refuse("This is no picture that can be read. Use JPEG, PNG, WebP, TIFF, BMP or GIF.");
    checkSize(*header);
    const int orientation = exifOrientation(bytes, *header);
    const double held = bytesToRead(bytes, *header, orientation);
    if (held > kMostReadingBytes)
        refuse(fmt::format("The picture of {} x {} pixels would take {:.0f} MB of memory in the form in which it is "
                           "stored; {:.0f} MB is the most. Save it as an ordinary JPEG (not progressive), or scale it "
                           "down first.",
                           header->widthPx, header->heightPx, held / 1e6, kMostReadingBytes / 1e6));
    if (isCutShort(bytes, *header))
        refuse(fmt::format("The {} picture is cut short: the file ends before its last pixel. Copy the file again from "
                           "where it came from.",
                           header->format));
    return {*header, orientation, held};
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
    return picture;
}

bool isOpaque(const cv::Mat &picture)
{
    for (int y = 0; y < picture.rows; ++y) {
        const std::uint8_t *row = picture.ptr(y);
        int least = 255;
        for (int x = 0; x < picture.cols; ++x)
            least = std::min<int>(least, row[4 * x + 3]);
        if (least != 255)
            return false;
    }
    return true;
}

/// The colour of a CV_8UC4 picture, as it is or laid over black: in the front of its own memory.
cv::Mat threeChannels(const cv::Mat &picture, bool overBlack)
{
    cv::Mat result = picture.isContinuous() ? picture.reshape(1, 1).colRange(0, 3 * static_cast<int>(picture.total()))
                                            : cv::Mat(1, 3 * static_cast<int>(picture.total()), CV_8UC1);
    std::uint8_t *out = result.data;
    for (int y = 0; y < picture.rows; ++y) {
        const std::uint8_t *in = picture.ptr(y);
        for (int x = 0; x < picture.cols; ++x, in += 4, out += 3) {
            const int alpha = overBlack ? in[3] : 255;
            for (int c = 0; c < 3; ++c) // what is read stands never behind what is written
                out[c] = static_cast<std::uint8_t>((in[c] * alpha + 127) / 255);
        }
    }
    return result.reshape(3, picture.rows);
}

/// 8 bits a channel; colour, with alpha where it is not opaque everywhere. A picture of four channels loses the fourth
/// in its own memory, which it keeps: a large one is not held twice.
cv::Mat inColour(cv::Mat picture)
{
    picture = eightBit(picture);
    if (picture.channels() == 1) {
        cv::Mat colour;
        cv::cvtColor(picture, colour, cv::COLOR_GRAY2BGR);
        return colour;
    }
    if (picture.channels() == 4)
        return isOpaque(picture) ? threeChannels(picture, false) : picture;
    if (picture.channels() != 3)
        refuse("The picture has an odd number of colour channels. Save it as an RGB picture.");
    return picture;
}

struct Decoded {
    cv::Mat picture; ///< CV_8UC3, or CV_8UC4 where alpha is not opaque everywhere; upright; nobody else's
    PhotoRoom room;
};

cv::Mat decodeChecked(ByteSpan bytes, const Plan &plan, const std::stop_token &stop)
{
    if (plan.header.format == "JPEG")
        return decodeJpeg(bytes, plan.orientation, stop);
    cv::Mat stored;
    if (plan.header.format == "GIF")
        stored = decodeGif(bytes);
    else if (plan.header.format == "TIFF" && !isPlainTiff(bytes))
        stored = decodeByOpenCv(plainTiff(bytes), plan.header);
    else
        stored = decodeByOpenCv(bytes, plan.header);
    throwIfStopped(stop);
    stored = inColour(std::move(stored));
    return upright(std::move(stored), plan.orientation);
}

Decoded decode(ByteSpan bytes, const std::stop_token &stop)
{
    try {
        const Plan plan = checkedPlan(bytes);
        Decoded decoded{{}, PhotoRoom(plan.bytes, stop)};
        decoded.picture = decodeChecked(bytes, plan, stop);
        decoded.room.shrinkTo(static_cast<double>(decoded.picture.total() * decoded.picture.elemSize()));
        return decoded;
    } catch (const cv::Exception &) { // OpenCV's allocations fail with this
        refuse("There is not enough memory for this picture. Scale it down first.");
    } catch (const std::bad_alloc &) {
        refuse("There is not enough memory for this picture. Scale it down first.");
    }
}

cv::Mat laidOverBlack(const cv::Mat &picture)
{
    return picture.channels() == 4 ? threeChannels(picture, true) : picture;
}

/// Whoever works on a picture with alpha lays it over black beside it.
void checkRoomForAlpha(const cv::Mat &picture)
{
    constexpr double kBytesOfBoth = 7;
    if (picture.channels() == 4 && kBytesOfBoth * static_cast<double>(picture.total()) > kMostReadingBytes)
        refuse(fmt::format("The picture of {} x {} pixels has an alpha channel and would take {:.0f} MB of memory; "
                           "{:.0f} MB is the most. Save it without transparency, or scale it down first.",
                           picture.cols, picture.rows, kBytesOfBoth * static_cast<double>(picture.total()) / 1e6,
                           kMostReadingBytes / 1e6));
}

/// Each channel is reduced by itself, so that colour stays as it is below an alpha channel.
FacePicture squareFace(cv::Mat picture)
{
    return withCare([&] {
        const double scale = static_cast<double>(kFaceSidePx) / std::max(picture.cols, picture.rows);
        if (scale < 1)
            cv::resize(picture, picture, scaledSize(picture.size(), scale), 0, 0, cv::INTER_AREA);
        picture = madeSquare(picture);
        FacePicture face{picture, {}};
        if (picture.channels() == 4) {
            cv::cvtColor(picture, face.pixels, cv::COLOR_BGRA2BGR);
            cv::extractChannel(picture, face.mask, 3);
        }
        return face;
    });
}

template <typename Read> auto namingFile(const std::filesystem::path &file, Read read)
{
    std::error_code unknown;
    const auto size = std::filesystem::file_size(file, unknown);
    if (!unknown && static_cast<double>(size) > kMostReadingBytes) // uncompressed, most likely
        throw Error(ErrorKind::BadInput,
                    fmt::format("The file has {:.0f} MB; {:.0f} MB is the most for a picture. Save it as JPEG, or "
                                "scale the picture down first.",
                                static_cast<double>(size) / 1e6, kMostReadingBytes / 1e6),
                    toText(file));
    const Bytes bytes = readFile(file, kMostPhotoBytes);
    try {
        return read(bytes);
    } catch (const Error &error) {
        throw Error(error.kind(), error.what(), toText(file));
    }
}

} // namespace

cv::Mat decodePhoto(std::span<const std::uint8_t> bytes) { return laidOverBlack(decode(bytes, {}).picture); }

PhotoFile readPhoto(const std::filesystem::path &file, const std::stop_token &stop)
{
    return namingFile(file, [&](const Bytes &bytes) {
        Decoded decoded = decode(bytes, stop);
        return PhotoFile{laidOverBlack(decoded.picture), sha256(bytes), std::move(decoded.room)};
    });
}

cv::Mat readWithAlpha(const std::filesystem::path &file, const std::stop_token &stop)
{
    return namingFile(file, [&](const Bytes &bytes) { return decodeWithAlpha(bytes, stop); });
}

cv::Mat readWithAlphaAtMost(const std::filesystem::path &file, double megapixels, const std::stop_token &stop)
{
    return namingFile(file, [&](const Bytes &bytes) {
        const Decoded decoded = decode(bytes, stop);
        checkRoomForAlpha(decoded.picture);
        return atMost(decoded.picture, megapixels);
    });
}

cv::Mat decodeWithAlpha(std::span<const std::uint8_t> bytes, const std::stop_token &stop)
{
    cv::Mat picture = decode(bytes, stop).picture;
    checkRoomForAlpha(picture);
    return picture;
}

cv::Mat overBlack(const cv::Mat &picture)
{
    if (picture.channels() != 4)
        return picture;
    return withCare([&] {
        cv::Mat result(picture.size(), CV_8UC3);
        for (int y = 0; y < picture.rows; ++y) // threeChannels writes where it reads: a row at a time is copied
            threeChannels(picture.row(y).clone(), true).copyTo(result.row(y));
        return result;
    });
}

FacePicture wholeFace(const cv::Mat &picture) { return squareFace(picture); }

FacePicture decodeFace(std::span<const std::uint8_t> bytes, const std::stop_token &stop)
{
    const Decoded decoded = decode(bytes, stop);
    return squareFace(decoded.picture);
}

FacePicture decodeStoredFace(std::span<const std::uint8_t> bytes)
{
    // A face is kept with 256 px a side at most, and several are opened at once: what says of far more was not made by
    // this program.
    constexpr int kMostSidePx = 2048;
    const auto header = sniffPicture(bytes);
    if (header && (header->widthPx > kMostSidePx || header->heightPx > kMostSidePx))
        throw Error(ErrorKind::BadProject, "A face's picture is damaged. “faces check” names the faces that are.");
    return decodeFace(bytes, {});
}

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
