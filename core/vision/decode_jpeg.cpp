// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/picture_file.h"

#include <csetjmp>
#include <cstdio>
#include <memory>

#include <jerror.h>
#include <jpeglib.h>

namespace faces::vision {
namespace {

struct Complaints {
    jpeg_error_mgr manager;
    std::jmp_buf giveUp;
    bool damaged = false; // data missing or senseless: libjpeg would go on and paint grey
    jpeg_progress_mgr progress;
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

/// A small file can hold thousands of scans, and keep a large picture's reader busy for hours.
void onProgress(j_common_ptr info)
{
    if (reinterpret_cast<j_decompress_ptr>(info)->input_scan_number > kMostScans)
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

/// Everything that libjpeg may jump out of; objects with destructors live outside of it.
bool decompress(jpeg_decompress_struct &info, ByteSpan bytes, const PictureHeader &header, cv::Mat &picture,
                std::vector<JSAMPLE> &line)
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
    jpeg_start_decompress(&info);
    picture.create(static_cast<int>(info.output_height), static_cast<int>(info.output_width), CV_8UC3);
    line.resize(static_cast<std::size_t>(info.output_width) * static_cast<std::size_t>(info.output_components));
    while (info.output_scanline < info.output_height) {
        JSAMPLE *row = line.data();
        std::uint8_t *out = picture.ptr(static_cast<int>(info.output_scanline));
        jpeg_read_scanlines(&info, &row, 1);
        convertLine(row, out, info);
    }
    jpeg_finish_decompress(&info);
    return true;
}

} // namespace

cv::Mat decodeJpeg(ByteSpan bytes)
{
    Complaints complaints{};
    complaints.progress.progress_monitor = onProgress;
    jpeg_decompress_struct info{};
    info.err = jpeg_std_error(&complaints.manager);
    complaints.manager.error_exit = onError;
    complaints.manager.emit_message = onMessage;
    complaints.manager.output_message = onOutput;
    // Also when memory runs out on the way.
    const auto header = sniffPicture(bytes);
    const std::unique_ptr<jpeg_decompress_struct, void (*)(jpeg_decompress_struct *)> closed(
        &info, [](jpeg_decompress_struct *open) { jpeg_destroy_decompress(open); });
    cv::Mat picture;
    std::vector<JSAMPLE> line;
    const bool read = header && decompress(info, bytes, *header, picture, line);
    if (!read || complaints.damaged)
        throw Error(ErrorKind::BadInput,
                    "The JPEG picture is cut short or damaged. Copy the file again from where it came from.");
    return picture;
}

} // namespace faces::vision
