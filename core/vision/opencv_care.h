// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/error.h"

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include <algorithm>

// OpenCV has sizes that it can't work on. Here they are kept from it, or what it throws becomes a sentence.
namespace faces::vision {

/// The size scaled by a factor, at least one pixel each way: a long strip must not vanish.
inline cv::Size scaledSize(const cv::Size &size, double factor)
{
    return {std::max(1, cvRound(size.width * factor)), std::max(1, cvRound(size.height * factor))};
}

/// Runs `work` on a picture; what OpenCV refuses is the picture's fault: Error{BadInput}.
template <typename Work> auto withCare(Work work)
{
    try {
        return work();
    } catch (const cv::Exception &exception) {
        if (exception.code == cv::Error::StsNoMem)
            throw Error(ErrorKind::BadInput, "There is not enough memory for this picture. Scale it down first.");
        throw Error(ErrorKind::BadInput,
                    fmt::format("The picture has a size or shape that can't be worked on. Crop or scale it first. "
                                "(OpenCV: {})",
                                exception.err));
    }
}

} // namespace faces::vision
