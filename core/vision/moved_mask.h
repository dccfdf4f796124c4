// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"

#include <opencv2/core.hpp>

namespace faces::vision {

/// The mask (8 bits, 255: the person) of a face cut at `before` as it is at `now`, another place of the same photo, in
/// `size` pixels. Where the old face did not reach it is as `beyond` says, which has that size; an empty one: the old
/// mask's border goes on. Thread-safe.
cv::Mat movedMask(const cv::Mat &mask, const FacePlace &before, const FacePlace &now, const cv::Size &size,
                  const cv::Mat &beyond);

} // namespace faces::vision
