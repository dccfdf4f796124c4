// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/split.h"

#include <vector>

namespace faces::ui {

/// How many people (or near-duplicates) stand on more than one side of the split: each makes the scores too good. Not
/// for a classic split, where the variants of nearly every face do.
int groupsOnTwoSides(const std::vector<Face> &faces, const Split &split);

} // namespace faces::ui
