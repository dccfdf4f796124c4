// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/vision/edge_profile.h"

#include <opencv2/core.hpp>

namespace faces::vision {

/// How far the seams of both axes lean, degrees clockwise, up to 2.6 either way: the turn at which the steps along
/// leaning lines pile up highest. Exactly 0 for an upright sheet or where no other turn is clearly better.
double turnOfSeams(const EdgeProfile &across, const EdgeProfile &down);
/// What is left of the turn of a sheet that was levelled, up to 0.2 degrees either way.
double restOfTurn(const EdgeProfile &across, const EdgeProfile &down);

/// The photo turned back about its centre on a canvas that holds all of it; the corners repeat the border.
cv::Mat levelled(const cv::Mat &photo, double clockwiseDegrees);

} // namespace faces::vision
