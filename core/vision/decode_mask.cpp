// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/picture_file.h"

#include <opencv2/imgcodecs.hpp>

namespace faces::vision {

cv::Mat decodeMask(std::span<const std::uint8_t> png)
{
    const cv::Mat bytes(1, static_cast<int>(png.size()), CV_8UC1, const_cast<std::uint8_t *>(png.data()));
    cv::Mat mask;
    // A face has 256 px a side at most: what says of far more would fill the memory, as would a chunk (libpng makes
    // room for all of it) that is not there.
    constexpr int kMostSidePx = 4096;
    const auto header = sniffPicture(png);
    const bool small = header && header->format == "PNG" && header->widthPx <= kMostSidePx &&
                       header->heightPx <= kMostSidePx && !isCutShort(png, *header);
    try {
        if (small)
            mask = cv::imdecode(bytes, cv::IMREAD_GRAYSCALE);
    } catch (const cv::Exception &) {
        mask.release();
    }
    if (mask.empty())
        throw Error(ErrorKind::BadProject, "A face's mask is damaged. “faces check --repair” removes it.");
    return madeSquare(mask);
}

} // namespace faces::vision
