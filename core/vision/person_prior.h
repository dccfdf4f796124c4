// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"

#include <opencv2/core.hpp>

namespace faces::vision {

/// Where a person stands on a head-and-shoulders picture before anything is known about its colours: an oval for the
/// head, a slope for the shoulders, a chance of hair beside the neck.
struct PersonPrior {
    cv::Mat person; ///< CV_8UC1: 255 where it is more likely than not (by `wide`)
    cv::Mat wide;   ///< CV_32FC1, above 0 and below 1: how likely, with room for hair and hats
    cv::Mat snug;   ///< the same with a head as small as heads may be: where colours can't be trusted to end it
};
/// face: the face from brows to chin in pixels of the picture.
PersonPrior personPrior(const cv::Size &size, const Box &face);
/// The face of a cell about which nothing is known: its middle half.
Box faceOfCell(const cv::Size &size);

} // namespace faces::vision
