// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

namespace faces::vision {

/// Where a person stands on a head-and-shoulders picture before anything is known about its colours.
struct PersonPrior {
    cv::Mat
        person; ///< CV_8UC1: 255 where the person probably is: an ellipse for the head, a trapezoid for the shoulders
    cv::Mat marks; ///< CV_8UC1 of cv::GrabCutClasses: the start of GrabCut
};
PersonPrior personPrior(const cv::Size &size);

} // namespace faces::vision
