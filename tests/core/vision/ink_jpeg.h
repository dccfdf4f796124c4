// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/core/vision/picture_bytes.h"

#include <array>
#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

namespace faces::test {

/// A JPEG of one ink colour, as libjpeg writes it; `adobe`: with Adobe's mark.
inline Bytes inkJpeg(const std::array<std::uint8_t, 4> &stored, bool adobe)
{
    jpeg_compress_struct info{};
    jpeg_error_mgr errors;
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char *memory = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &memory, &size);
    info.image_width = info.image_height = 16;
    info.input_components = 4;
    info.in_color_space = JCS_CMYK;
    jpeg_set_defaults(&info);
    info.write_Adobe_marker = adobe ? TRUE : FALSE;
    jpeg_start_compress(&info, TRUE);
    Bytes line;
    for (int x = 0; x < 16; ++x)
        append(line, Bytes(stored.begin(), stored.end()));
    JSAMPLE *row = line.data();
    while (info.next_scanline < info.image_height)
        jpeg_write_scanlines(&info, &row, 1);
    jpeg_finish_compress(&info);
    Bytes bytes(memory, memory + size);
    jpeg_destroy_compress(&info);
    std::free(memory);
    return bytes;
}

} // namespace faces::test
