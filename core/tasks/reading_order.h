// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"

#include <vector>

namespace faces::tasks {

/// Places in the order in which a person reads them: rows from top to bottom, each from left to right. Neighbours stand
/// in one row where their middles differ by no more than half of their height, so the rows of a sheet may slope.
std::vector<FacePlace> inReadingOrder(std::vector<FacePlace> places);

} // namespace faces::tasks
