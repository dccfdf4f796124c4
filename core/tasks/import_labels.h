// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/data_sets.h"

#include <filesystem>

namespace faces::tasks {

/// Brings what a project's labels.csv says (core/exchange/label_table.h) to the faces that the project has already:
/// labels, rejections and groups, as one undo step. A line's face is the one that was cut from the same photo at the
/// same place, else the one of its number that came without a photo; the others are skipped. An empty label takes
/// nothing away. Throws Error{Cancelled} while lines and faces are still being matched: nothing has changed then.
ImportResult importLabels(store::Project &project, const std::filesystem::path &file, const std::stop_token &stop,
                          ProgressSink &progress);

} // namespace faces::tasks
