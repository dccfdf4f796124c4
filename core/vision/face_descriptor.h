// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

#include <cstdint>
#include <vector>

namespace faces::vision {

/// A face as numbers that a small model learns from in seconds: gradients (HOG: Dalal, Triggs, 2005), textures (uniform
/// LBP: Ojala, Pietikäinen, Mäenpää, 2002) and colours of places of the face. It is the mean of the face's and its
/// mirror image's, so that both have the same.
struct DescriptorLayout {
    struct Region {              ///< one place, one kind of feature
        int first = 0, last = 0; ///< numbers [first, last)
    };
    std::vector<Region> regions;
    int size = 0;
};
const DescriptorLayout &descriptorLayout();

/// pixels: CV_8UC3, any size from 2x2. Returns descriptorLayout().size bytes. Thread-safe; runs in the calling thread.
std::vector<std::uint8_t> describeFace(const cv::Mat &pixels);

} // namespace faces::vision
