// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/comparison.h"
#include "core/store/project.h"

namespace faces::tasks {

/// Two runs of the project set beside each other, by the predictions that it keeps and the labels as they are now. No
/// network is needed and nothing is written: the looks at test faces that are shown are those that were counted.
Comparison compareRuns(const store::Project &project, const Run &a, const Run &b);

} // namespace faces::tasks
