// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/recipe.h"

#include <QString>

namespace faces::ui {

QString nameFor(StepKind kind);                        ///< "Rotate"
QString wordsFor(const RecipeStep &step);              ///< "rotate ±8°"
QString wordsFor(const RecipeRow &row);                ///< "mirror, zoom 10 %"; "itself"
QString wordFor(Alteration alteration);                ///< "mirrored"
QString captionFor(const Recipe &recipe, int picture); ///< what stands under it: "zoomed", "2 mirror"

} // namespace faces::ui
