// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/store/project.h"

#include <vector>

namespace faces::tasks {

/// faces::overhang of each face's place on its photo; 0 for one that came without a photo.
std::vector<double> overhangsOf(const store::Project &project, const std::vector<Face> &faces);

} // namespace faces::tasks
