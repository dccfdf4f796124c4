// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"
#include "core/data/grid.h"

#include <opencv2/core.hpp>

#include <cstdint>
#include <vector>

namespace faces::vision {

/// What a drawn face shows, in the order of the five standard attributes (sex, hair, glasses, hat, beard).
struct DrawnFace {
    cv::Mat pixels;                 ///< CV_8UC3, side x side
    cv::Mat mask;                   ///< CV_8UC1: the true mask, 255 where the person is
    std::vector<LabelValue> labels; ///< five
    int person = 0;                 ///< the same person may stand on several photos
};

/// A face drawn by our own code (anti-aliased vector shapes): varied head shapes, skin tones, hair styles and colours,
/// glasses, sunglasses, hats, beards, moustaches, clothes, poses, lighting, blur and noise. What varies freely is drawn
/// independently of the labels, so that a network must learn the attribute and not a colour. `person` fixes what stays
/// the same for one person (shape, tone, sex, hair, beard); `seed` what differs between two pictures of them.
DrawnFace drawFace(std::uint64_t person, std::uint64_t seed, int sidePx = 96);

/// A "stock photo": drawn faces in a regular grid with the margins and gaps of `grid`.
struct DemoPhoto {
    cv::Mat pixels; ///< CV_8UC3
    Grid grid;
    std::vector<DrawnFace> faces; ///< row by row
};
/// Photo `index` (from 0) of a demo; sizes and layouts differ from photo to photo. Some people recur on later photos.
DemoPhoto drawPhoto(int index, std::uint64_t seed);

} // namespace faces::vision
