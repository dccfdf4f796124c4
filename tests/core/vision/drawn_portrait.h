// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

#include <cstdint>

namespace faces::test {

/// What stands behind a person: a wall, a wall with light on it, a pattern (stripes, checks, leaves, plaster), or a
/// room full of things out of focus.
enum class Behind { Plain, Gradient, Texture, Clutter };

/// One of the demo's people (long hair, hats, beards, glasses, shoulders) before any backdrop, with the true mask.
struct Portrait {
    cv::Mat pixels; ///< CV_8UC3
    cv::Mat mask;   ///< CV_8UC1 with soft edges: the share of the person in each pixel
};
Portrait drawPortrait(std::uint64_t number, int sidePx, Behind behind);
/// The same person framed a fifth closer, as on passport photos: hair and hats reach the picture's border.
Portrait drawCloser(std::uint64_t number, int sidePx, Behind behind);

} // namespace faces::test
