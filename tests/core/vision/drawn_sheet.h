// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/random.h"

#include <opencv2/core.hpp>

namespace faces::test {

enum class Backdrop { Plain, Gradient, Busy };

/// A simple person before a backdrop, with the true mask.
struct SimpleFace {
    cv::Mat pixels; ///< CV_8UC3
    cv::Mat mask;   ///< CV_8UC1, 255 where the person is
};
SimpleFace drawSimpleFace(Random &random, int sidePx, Backdrop backdrop, cv::Scalar plainColour);
cv::Scalar anyColour(Random &random);
/// sigma: grey levels.
void addNoise(cv::Mat &picture, Random &random, double sigma);

} // namespace faces::test
