// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/exchange/sets.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

namespace faces::exchange {

// Label Studio's task list (export "JSON", and the shorter "JSON_MIN"): one Choices block an attribute with yes and no,
// so that a block without a result is unknown.

/// The only task list (.json) of a folder, tasks.json before others; nothing if there is none or several.
std::optional<std::filesystem::path> taskListIn(const std::filesystem::path &folder);
/// Does the beginning of a file look like a task list? Reads 64 KiB at most.
bool looksLikeTaskList(const std::filesystem::path &file);

/// Reads a task list, or the folder that holds it. Annotations become labels: where those of one task disagree the
/// label stays unknown, unless one of them is marked as ground truth, which counts alone; what each said comes as
/// opinions. A task whose every annotation was cancelled is a rejected face. Predictions become suggestions: score for
/// yes, 1 - score for no, 0.75 where none is given. Pictures are looked for below the list's folder, by the path behind
/// ?d= of local files, and for uploads with and without the eight hex digits in front. `data` may hold group and split.
/// Throws Error{NotFound}, Error{BadInput} for what is no task list.
ImportedSet readLabelStudio(const std::filesystem::path &folderOrList, const std::vector<Attribute> &projectAttributes);

/// Writes images/face<N>.png, config.xml (the labelling interface), README.txt and, last,
/// tasks.json. Else like writeClassic().
Exported writeLabelStudio(const std::filesystem::path &folder, const ExportSet &set, const std::stop_token &stop,
                          ProgressSink &sink);

} // namespace faces::exchange
