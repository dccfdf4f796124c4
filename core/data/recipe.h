// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <string>
#include <vector>

namespace faces {

/// What the notebooks did to a face before multiplying it (SPEC section 1). Pixels as Pillow makes them.
enum class Alteration {
    None,
    Mirror,      ///< left and right exchanged
    RotateRight, ///< 22 degrees clockwise, nearest pixel, same size, black corners
    RotateLeft,  ///< 22 degrees anticlockwise
    Narrow,      ///< 64x64 scaled to 50x64 (bicubic), pasted at x = 7 on black
    Widen,       ///< scaled to 78x64, columns 7..70 kept
};

/// The four pictures that each altered face gives.
enum class Variant { Itself, Zoomed, Blurred, ZoomedBlurred };
inline constexpr int kVariants = 4;

/// Faces with numbers first..last get the alteration.
struct AlterationRange {
    int first = 0, last = 0;
    Alteration alteration = Alteration::None;
    bool operator==(const AlterationRange &) const = default;
};

/// How training faces are multiplied; stored with a run. Never applied to validation or test faces of an honest split.
struct Recipe {
    std::string name; ///< "classic", "none"
    std::vector<AlterationRange> ranges;
    std::vector<Variant> variants{Variant::Itself};

    Alteration alterationOf(int faceNumber) const;
    bool operator==(const Recipe &) const = default;
};

/// Mirror 628-746, right 747-867, left 868-1023, narrow 1024-1205, widen 1206-1349; all four variants.
const Recipe &classicRecipe();
/// Every face once, as it is.
const Recipe &plainRecipe();

} // namespace faces
