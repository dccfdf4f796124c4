// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

#include <string>

namespace faces::vision {

/// How good a face's picture is, measured on copies of 64 and 40 px whatever its resolution is, on the part where the
/// face is.
struct Quality {
    double sharpness = 0;  ///< spread of the Laplacian at 40 px; real faces have 30 to 90, a smooth one has 0
    double highlights = 0; ///< 0..255: the grey that 5 % are lighter than
    double shadows = 0;    ///< 0..255: the grey that 5 % are darker than
    double contrast = 0;   ///< standard deviation of the greys of the whole picture
    double cutOff = 0;     ///< 0..1: share of the side that a border strip takes which shows nothing of the photo
    double maskShare = 1;  ///< 0..1: share of the picture that the mask leaves; 1 without a mask
    double headAtTop = 0;  ///< 0..1: share of the picture's upper edge that the mask takes; 0 without a mask
    std::string reason;    ///< "empty", "mask nearly empty", "dark", "washed out", "blurred", "cut off" or nothing
    double badness = 0;    ///< 1 and more where there is a reason; larger is worse, up to 10
};
/// pixels: CV_8UC3; mask: CV_8UC1 or empty; overhang: faces::overhang of the place that the face was cut from, where
/// the picture repeats the photo's border.
Quality qualityOf(const cv::Mat &pixels, const cv::Mat &mask, double overhang = 0);

} // namespace faces::vision
