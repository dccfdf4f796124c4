// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"

#include <array>

namespace faces::test {

/// The smallest network that makes a mask: a 1x1 convolution over red, green and blue, then a sigmoid.
struct TinyMatting {
    int side = 32;                        ///< of the input; 0 leaves it open
    int channels = 3;                     ///< of the input and the weights
    int outputs = 1;                      ///< 2: a second mask, the first one's opposite
    int maps = 1;                         ///< channels of the first output
    std::array<float, 3> weights{1, 1, 1}; ///< for red, green, blue
    int bytesMissing = 0;                 ///< this many are cut from the weights
    bool elsewhere = false;               ///< says that its weights are in another file
    bool turnsOver = false;               ///< says of 2^64 weights, which 64 bits take for none, and holds none

    Bytes bytes() const; ///< the file's
};

} // namespace faces::test
