// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"

namespace faces {

/// Both would be cut to the same pixels, as far as anyone can see.
inline bool samePlace(const FacePlace &a, const FacePlace &b)
{
    constexpr double kUnmoved = 0.999; // overlap
    constexpr double kSameTurn = 1e-3; // degrees
    return overlap(a.box, b.box) > kUnmoved && std::abs(a.angleDegrees - b.angleDegrees) < kSameTurn;
}

} // namespace faces
