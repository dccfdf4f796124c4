// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
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

/// What one step of a recipe's picture does to it. Lengths in per cent are of the picture's side.
enum class StepKind : std::uint8_t {
    Mirror,   ///< left and right exchanged; the amount plays no part
    Rotate,   ///< degrees, clockwise; nearest pixel, black corners
    Narrow,   ///< per cent of the width that goes; pasted in the middle of black
    Widen,    ///< per cent of the width that comes; the middle is kept
    Zoom,     ///< per cent larger, the middle is kept; below 0 smaller, in the middle of black
    Blur,     ///< px, radius of a box (Pillow's BoxBlur), parts of a pixel too
    Shift,    ///< per cent to the right, `down` to the bottom, by whole pixels; black comes in
    Light,    ///< per cent of full scale, added
    Contrast, ///< per cent more, around middle grey (128)
    Noise,    ///< per cent of full scale, standard deviation; every pixel and channel its own
    CutOut,   ///< per cent of the side; a square of middle grey, its place always drawn
};
inline constexpr std::array kStepKinds{StepKind::Mirror,   StepKind::Rotate, StepKind::Narrow, StepKind::Widen,
                                       StepKind::Zoom,     StepKind::Blur,   StepKind::Shift,  StepKind::Light,
                                       StepKind::Contrast, StepKind::Noise,  StepKind::CutOut};
std::string_view toWord(StepKind kind); ///< "mirror", "rotate", ... "cut-out"

inline constexpr std::size_t kMostRecipeRows = 64, kMostRecipeSteps = 16; ///< of a recipe, of a row

/// What an amount may be, and what a new step begins with.
struct StepLimits {
    double least = 0, most = 0, usual = 0;
    const char *unit = ""; ///< "°", "%", "px"; empty for a kind without an amount
};
const StepLimits &limitsOf(StepKind kind);

struct RecipeStep {
    StepKind kind = StepKind::Mirror;
    double amount = 0; ///< in the kind's unit
    double down = 0;   ///< of Shift only
    /// Drawn evenly for each face: between -amount and amount for what goes both ways (rotate, zoom, shift, light,
    /// contrast), else between 0 and amount. Of Mirror: every other face.
    bool upTo = false;
    bool operator==(const RecipeStep &) const = default;
};

/// One picture that is made of each training face, by steps in their order; without steps the face itself.
struct RecipeRow {
    std::vector<RecipeStep> steps;
    bool on = true;
    bool operator==(const RecipeRow &) const = default;
};

/// How training faces are multiplied; stored with a run. Never applied to validation or test faces of an honest split.
/// First comes the alteration by the face's number, then what each picture is: a variant, or a row where there are any.
struct Recipe {
    std::string name; ///< "classic", "none", "mirror", "gentle", "own"
    std::vector<AlterationRange> ranges;
    std::vector<Variant> variants{Variant::Itself}; ///< empty where there are rows
    std::vector<RecipeRow> rows;
    std::uint64_t seed = 1; ///< with the face's number and the row it decides what is drawn

    Alteration alterationOf(int faceNumber) const;
    /// The pictures that a training face gives, by their number: -1 alone for the face as it is, else variants or the
    /// rows that are on.
    std::vector<int> pictures() const;
    /// Throws Error{Usage} for a recipe without a picture, with too many, or with an amount out of its limits.
    void check() const;
    bool operator==(const Recipe &) const = default;
};

/// Mirror 628-746, right 747-867, left 868-1023, narrow 1024-1205, widen 1206-1349; all four variants.
const Recipe &classicRecipe();
/// Every face once, as it is.
const Recipe &plainRecipe();
/// Every face, and mirrored.
const Recipe &mirrorRecipe();
/// Every face, mirrored, and two pictures a little turned, zoomed, shifted and lit.
const Recipe &gentleRecipe();
/// Those four, by name; null for another one.
const Recipe *recipeNamed(std::string_view name);

/// The same pictures as a list to edit: variants as rows.
Recipe asRows(const Recipe &recipe);
/// The preset that makes the very same pictures in the same order, else the recipe with "own" as its name.
Recipe asPreset(const Recipe &recipe);

} // namespace faces
