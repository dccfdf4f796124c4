// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/recipe.h"

#include <string>

namespace faces {

// A recipe in English words, for the command line, the model card and the comparison of runs.

std::string inWords(const RecipeStep &step); ///< "rotate ±8°", "mirror every other"
std::string inWords(const RecipeRow &row);   ///< "mirror, zoom 10 %"; "itself"
/// "classic"; "own (3 pictures: itself; mirror; rotate ±8°)".
std::string inWords(const Recipe &recipe);

} // namespace faces
