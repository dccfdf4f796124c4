// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"

namespace faces {

/// How far the place reaches beyond the photo's edge that it crosses most, as a share of its side: 0 inside the photo.
inline double overhang(const FacePlace &place, int photoWidthPx, int photoHeightPx)
{
    const double turn = place.angleDegrees * std::numbers::pi / 180;
    const double c = std::abs(std::cos(turn)), s = std::abs(std::sin(turn));
    const double side = std::fmax(place.box.width, place.box.height);
    const double halfWidth = (c * place.box.width + s * place.box.height) / 2;
    const double halfHeight = (s * place.box.width + c * place.box.height) / 2;
    const double x = place.box.x + place.box.width / 2, y = place.box.y + place.box.height / 2;
    const double beyond = std::max({halfWidth - x, halfHeight - y, x + halfWidth - photoWidthPx,
                                    y + halfHeight - photoHeightPx, 0.0});
    return side > 0 ? beyond / side : 0;
}

} // namespace faces
