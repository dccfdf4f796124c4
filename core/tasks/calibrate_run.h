// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/calibration.h"
#include "core/data/judged_run.h"
#include "core/store/project.h"

#include <optional>
#include <vector>

namespace faces::tasks {

/// How far a run's probabilities can be taken at their word, by the predictions that the project keeps and the labels
/// as they are now.
struct RunReliability {
    std::vector<AttributeId> attributes;   ///< of PartReliability::labels
    std::optional<double> temperature;     ///< of the run's model; nothing where its file's beginning can't be read
    std::optional<PartReliability> validation, test; ///< nothing where no face of the part was judged
};
/// Reads the run's predictions and the beginning of its model's file, not the weights, and writes nothing. `run` may be
/// one without predictions: then both parts are empty.
RunReliability runReliability(const store::Project &project, const Run &run);

} // namespace faces::tasks
