// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/vision/picture_file.h"

#include <csetjmp>
#include <cstdio>
#include <memory>
#include <stop_token>
#include <vector>

#include <jerror.h>
#include <jpeglib.h>

namespace faces::vision {
namespace {

struct Complaints {
    jpeg_error_mgr manager;
    std::jmp_buf giveUp;
    bool damaged = false; // data missing or senseless: libjpeg would go on and paint grey
    jpeg_progress_mgr progress;
    const std::stop_token *stop = nullptr;
};

constexpr long kMostWorkingBytes = 768L << 20; // a progressive picture is held in coefficients, two bytes each
constexpr int kMostScans = 100;                // programs write ten; each costs a walk over all of the picture

Complaints &complaintsOf(j_common_ptr info)
{
    return *reinterpret_cast<Complaints *>(info->err); // manager is its first member
}

[[noreturn]] void onError(j_common_ptr info) { std::longjmp(complaintsOf(info).giveUp, 1); }

void onMessage(j_common_ptr info, int level)
{
    if (level >= 0)
        return;
    switch (info->err->msg_code) {
    case JWRN_JPEG_EOF:
    case JWRN_HIT_MARKER:
    case JWRN_HUFF_BAD_CODE:
    case JWRN_MUST_RESYNC:
    case JWRN_BOGUS_PROGRESSION:
        complaintsOf(info).damaged = true;
        break;
    default: // bytes too many or an odd version number do no harm
        break;
    }
}

void onOutput(j_common_ptr) {} // nothing on stderr

/// A small file can hold thousands of scans, and keep a large picture's reader busy for hours. Called a few times a
/// millisecond while scans are taken in.
void onProgress(j_common_ptr info)
{
    if (reinterpret_cast<j_decompress_ptr>(info)->input_scan_number > kMostScans ||
        complaintsOf(info).stop->stop_requested())
        onError(info);
}

/// One line of libjpeg's samples to BGR.
void convertLine(const JSAMPLE *line, std::uint8_t *out, const jpeg_decompress_struct &info)
{
    for (JDIMENSION x = 0; x < info.output_width; ++x, out += 3) {
        if (info.output_components == 1) {
            out[0] = out[1] = out[2] = line[x];
        } else if (info.output_components == 3) {
            for (int c = 0; c < 3; ++c)
                out[c] = line[3 * x + static_cast<JDIMENSION>(2 - c)];
        } else {
            // Adobe stores inks inverted: 255 is no ink.
            const int flip = info.saw_Adobe_marker ? 0 : 255;
            const int black = line[4 * x + 3] ^ flip;
            for (int c = 0; c < 3; ++c)
                out[c] = static_cast<std::uint8_t>(
                    ((line[4 * x + static_cast<JDIMENSION>(2 - c)] ^ flip) * black + 127) / 255);
        }
    }
}

/// Where a stored line goes in the upright picture: a row, or a column where the sides change places.
void putLine(const std::vector<std::uint8_t> &line, int y, int orientation, cv::Mat &picture)
{
    const bool turned = orientation >= 5;
    const bool backwards = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool fromEnd = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    const int across = turned ? picture.cols : picture.rows, along = turned ? picture.rows : picture.cols;
    const int at = fromEnd ? across - 1 - y : y;
    const auto step = static_cast<std::ptrdiff_t>(turned ? picture.step : 3) * (backwards ? -1 : 1);
    std::uint8_t *out = turned ? picture.ptr(0) + std::ptrdiff_t(3) * at : picture.ptr(at);
    if (backwards)
        out -= step * (along - 1);
    const std::uint8_t *in = line.data();
    for (int x = 0; x < along; ++x, in += 3, out += step)
        out[0] = in[0], out[1] = in[1], out[2] = in[2];
}

/// What lives outside of the function that libjpeg may jump out of: its destructors would be left out.
struct Output {
    int orientation = 1;
    const std::stop_token *stop;
    cv::Mat picture{};
    std::vector<JSAMPLE> samples{};
    std::vector<std::uint8_t> line{}; ///< BGR
    double coefficientBytes = 0;
};

/// Those of all blocks of 8 x 8, where libjpeg holds them.
double coefficientBytes(j_decompress_ptr info)
{
    if (!jpeg_has_multiple_scans(info))
        return 0;
    double blocks = 0;
    for (int c = 0; c < info->num_components; ++c)
        blocks += static_cast<double>(info->comp_info[c].width_in_blocks) * info->comp_info[c].height_in_blocks;
    return blocks * sizeof(JBLOCK);
}

void readLines(jpeg_decompress_struct &info, Output &output)
{
    while (info.output_scanline < info.output_height) {
        JSAMPLE *row = output.samples.data();
        const auto y = static_cast<int>(info.output_scanline);
        if (y % 64 == 0 && output.stop->stop_requested())
            onError(reinterpret_cast<j_common_ptr>(&info));
        jpeg_read_scanlines(&info, &row, 1);
        if (output.orientation == 1) {
            convertLine(row, output.picture.ptr(y), info);
        } else {
            convertLine(row, output.line.data(), info);
            putLine(output.line, y, output.orientation, output.picture);
        }
    }
}

/// Everything that libjpeg may jump out of. onlyHeader: what it would hold, and nothing is decoded.
bool decompress(jpeg_decompress_struct &info, ByteSpan bytes, const PictureHeader &header, bool onlyHeader,
                Output &output)
{
    if (setjmp(complaintsOf(reinterpret_cast<j_common_ptr>(&info)).giveUp) != 0)
        return false;
    jpeg_create_decompress(&info);
    info.progress = &complaintsOf(reinterpret_cast<j_common_ptr>(&info)).progress;
    info.mem->max_memory_to_use = kMostWorkingBytes;
    jpeg_mem_src(&info, bytes.data(), static_cast<unsigned long>(bytes.size()));
    jpeg_read_header(&info, TRUE);
    // libjpeg steps over rubbish and may have found another frame than the one that was judged by its size.
    if (info.image_width != static_cast<JDIMENSION>(header.widthPx) ||
        info.image_height != static_cast<JDIMENSION>(header.heightPx))
        return false;
    if (info.num_components == 4)
        info.out_color_space = JCS_CMYK;
    else if (info.num_components == 3)
        info.out_color_space = JCS_RGB;
    output.coefficientBytes = coefficientBytes(&info);
    if (onlyHeader)
        return true;
    jpeg_start_decompress(&info);
    const auto width = static_cast<int>(info.output_width), height = static_cast<int>(info.output_height);
    const bool turned = output.orientation >= 5;
    output.picture.create(turned ? width : height, turned ? height : width, CV_8UC3);
    output.samples.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(info.output_components));
    output.line.resize(static_cast<std::size_t>(width) * 3);
    readLines(info, output);
    jpeg_finish_decompress(&info);
    return true;
}

/// False if the file is damaged.
bool decoded(ByteSpan bytes, bool onlyHeader, Output &output)
{
    Complaints complaints{};
    complaints.progress.progress_monitor = onProgress;
    complaints.stop = output.stop;
    jpeg_decompress_struct info{};
    info.err = jpeg_std_error(&complaints.manager);
    complaints.manager.error_exit = onError;
    complaints.manager.emit_message = onMessage;
    complaints.manager.output_message = onOutput;
    // Also when memory runs out on the way.
    const auto header = sniffPicture(bytes);
    const std::unique_ptr<jpeg_decompress_struct, void (*)(jpeg_decompress_struct *)> closed(
        &info, [](jpeg_decompress_struct *open) { jpeg_destroy_decompress(open); });
    return header && decompress(info, bytes, *header, onlyHeader, output) && !complaints.damaged;
}

} // namespace

cv::Mat decodeJpeg(ByteSpan bytes, int orientation, const std::stop_token &stop)
{
    Output output{orientation, &stop};
    const bool read = decoded(bytes, false, output);
    throwIfStopped(stop);
    if (!read)
        throw Error(ErrorKind::BadInput,
                    "The JPEG picture is cut short or damaged. Copy the file again from where it came from.");
    return output.picture;
}

double jpegCoefficientBytes(ByteSpan bytes)
{
    const std::stop_token never;
    Output output{1, &never};
    decoded(bytes, true, output);
    return output.coefficientBytes;
}

} // namespace faces::vision
