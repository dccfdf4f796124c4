// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/model.h"
#include "core/data/run.h"
#include "core/store/project.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace faces::tasks {

/// How every card begins, so that one is told from a text that a person wrote.
inline constexpr std::string_view kCardMark = "<!-- Model card by Faces Studio: written anew when the model is. -->";

/// What a person must know of a published model, in Markdown: what it answers, the data with counts, the split, scores
/// with intervals beside the majority's, thresholds, input, use and limits. Counts are of the labels as they are now,
/// and it says so where the run saw others.
std::string modelCard(const store::Project &project, const Run &run, const Model &model,
                      const std::filesystem::path &file);

struct RunFaces;
/// The parts of it that a report does not say in its own way: answers, input, limits. faces: of the run.
std::string cardForReport(const store::Project &project, const Run &run, const Model &model, const RunFaces &faces);

/// The parts of it on input and use, which need no project.
std::string cardInput(const Model &model);
std::string cardUse(const Model &model, const std::filesystem::path &file);

} // namespace faces::tasks
