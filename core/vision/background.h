// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

namespace faces::vision {

/// The person's mask of a face: CV_8UC1 of the same size, 255 person, 0 background, soft edge between. GrabCut (Rother,
/// Kolmogorov, Blake, SIGGRAPH 2004) started from a head-and-shoulders prior: an ellipse for the head, a trapezoid for
/// the shoulders, sure background in the upper corners and along the sides. Falls back to the prior where GrabCut finds
/// next to nothing or nearly everything. face: CV_8UC3, any size from 16 px. Deterministic.
cv::Mat removeBackground(const cv::Mat &face);

} // namespace faces::vision
