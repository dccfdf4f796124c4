// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/recipe.h"
#include "core/data/split.h"
#include "core/store/project.h"

#include <QImage>

#include <optional>
#include <stop_token>
#include <vector>

namespace faces::ui {

/// One training face and what the recipe makes of it.
struct RecipeExample {
    FaceId face{};
    int number = 0;
    Alteration alteration = Alteration::None;
    QImage original;            ///< as stored, in colour
    std::vector<QImage> images; ///< as the network sees them, one for each of Recipe::pictures()
};

/// Up to `count` training faces by chance: one for each alteration that the recipe has faces for, then others. The same
/// seed draws the same.
std::vector<Face> drawExamples(const std::vector<Face> &faces, const std::optional<Split> &split, const Recipe &recipe,
                               int count, std::uint64_t seed);
/// Reads and alters their pixels; faces whose picture does not open are left out.
std::vector<RecipeExample> makeExamples(const store::Project &project, const std::vector<Face> &faces,
                                        const Recipe &recipe, std::stop_token stop);

} // namespace faces::ui
