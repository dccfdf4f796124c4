// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/picture_file.h"

#include <algorithm>
#include <array>
#include <memory>

#include <gif_lib.h>

namespace faces::vision {
namespace {

[[noreturn]] void refuse()
{
    throw Error(ErrorKind::BadInput,
                "The GIF picture is cut short or damaged. Copy the file again from where it came from.");
}

/// What giflib has not read yet.
struct Rest {
    ByteSpan bytes;
};

int readSome(GifFileType *gif, GifByteType *to, int count)
{
    auto &rest = *static_cast<Rest *>(gif->UserData);
    const std::size_t size = std::min(rest.bytes.size(), static_cast<std::size_t>(count));
    std::copy_n(rest.bytes.begin(), size, to);
    rest.bytes = rest.bytes.subspan(size);
    return static_cast<int>(size);
}

struct Close {
    void operator()(GifFileType *gif) const { DGifCloseFile(gif, nullptr); }
};
using Gif = std::unique_ptr<GifFileType, Close>;

/// The index that is see-through, or -1; from the extension before the picture.
int readExtension(GifFileType *gif)
{
    int code = 0, transparent = -1;
    GifByteType *block = nullptr;
    if (DGifGetExtension(gif, &code, &block) == GIF_ERROR)
        refuse();
    while (block != nullptr) {
        GraphicsControlBlock control{};
        if (code == GRAPHICS_EXT_FUNC_CODE && DGifExtensionToGCB(block[0], block + 1, &control) == GIF_OK)
            transparent = control.TransparentColor;
        if (DGifGetExtensionNext(gif, &block) == GIF_ERROR)
            refuse();
    }
    return transparent;
}

/// The rows of a picture in the order in which the file has them.
std::vector<int> rowOrder(int rows, bool interlaced)
{
    std::vector<int> order;
    constexpr std::array<std::pair<int, int>, 4> kPasses{{{0, 8}, {4, 8}, {2, 4}, {1, 2}}};
    if (interlaced)
        for (const auto &[first, step] : kPasses)
            for (int y = first; y < rows; y += step)
                order.push_back(y);
    else
        for (int y = 0; y < rows; ++y)
            order.push_back(y);
    return order;
}

cv::Mat readPicture(GifFileType *gif, int transparent)
{
    if (DGifGetImageDesc(gif) == GIF_ERROR)
        refuse();
    const GifImageDesc &image = gif->Image;
    const ColorMapObject *colours = image.ColorMap != nullptr ? image.ColorMap : gif->SColorMap;
    const cv::Rect part(image.Left, image.Top, image.Width, image.Height), whole(0, 0, gif->SWidth, gif->SHeight);
    if (colours == nullptr || part.empty() || (part & whole) != part)
        refuse();
    cv::Mat picture(whole.size(), CV_8UC4, cv::Scalar::all(0)); // what the first picture leaves free is see-through
    std::vector<GifPixelType> line(static_cast<std::size_t>(part.width));
    for (const int y : rowOrder(part.height, image.Interlace)) {
        if (DGifGetLine(gif, line.data(), part.width) == GIF_ERROR)
            refuse();
        auto *out = picture.ptr<cv::Vec4b>(part.y + y) + part.x;
        for (const GifPixelType index : line) {
            const GifColorType colour = index < colours->ColorCount ? colours->Colors[index] : GifColorType{};
            const auto opaque = static_cast<std::uint8_t>(index == transparent ? 0 : 255);
            *out++ = cv::Vec4b(colour.Blue, colour.Green, colour.Red, opaque);
        }
    }
    return picture;
}

/// Steps over a chain of blocks, each with its length before it; past the end where the file ends first.
std::size_t pastBlocks(ByteSpan bytes, std::size_t at)
{
    while (at < bytes.size() && bytes[at] != 0)
        at += std::size_t(1) + bytes[at];
    return at + 1;
}

std::size_t paletteSize(std::uint8_t flags) { return flags & 0x80 ? std::size_t(3) << ((flags & 7) + 1) : 0; }

} // namespace

bool gifCutShort(ByteSpan bytes)
{
    if (bytes.size() < 13)
        return true;
    for (std::size_t at = 13 + paletteSize(bytes[10]); at < bytes.size();) {
        const std::uint8_t kind = bytes[at];
        if (kind == ';')
            return false;
        if (kind == ',' && at + 10 < bytes.size())
            at = pastBlocks(bytes, at + 11 + paletteSize(bytes[at + 9]));
        else if (kind == '!')
            at = pastBlocks(bytes, at + 2);
        else
            return true;
    }
    return true;
}

cv::Mat decodeGif(ByteSpan bytes)
{
    Rest rest{bytes};
    const Gif gif(DGifOpen(&rest, readSome, nullptr));
    if (!gif)
        refuse();
    int transparent = -1;
    for (;;) {
        GifRecordType record{};
        if (DGifGetRecordType(gif.get(), &record) == GIF_ERROR)
            refuse();
        if (record == IMAGE_DESC_RECORD_TYPE)
            return readPicture(gif.get(), transparent);
        if (record != EXTENSION_RECORD_TYPE)
            refuse();
        if (const int seen = readExtension(gif.get()); seen >= 0)
            transparent = seen;
    }
}

} // namespace faces::vision
