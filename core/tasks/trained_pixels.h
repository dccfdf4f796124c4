// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/training_data.h"

#include <set>
#include <string>

namespace faces::tasks {

/// SHA-256 of prepared faces, so that a run can tell for good what it was trained on: faces of the project are
/// rejected, cut again and undone later.
using PixelDigests = std::set<std::string>;

std::string digestOfRow(const FaceTable &table, std::size_t row);

/// Of the training faces as they were learned from (`train`: altered and multiplied) and of the same faces as they are.
PixelDigests digestsOfTraining(const store::Project &project, const RunFaces &faces, const FaceTable &train,
                               const FacePreparer &preparer, const std::stop_token &stop, ProgressSink &progress);

/// In the run's folder.
void keepTrainedPixels(const store::Project &project, RunId run, const PixelDigests &digests);
/// Nothing for a run of a program that did not keep them.
std::optional<PixelDigests> trainedPixels(const store::Project &project, RunId run);

} // namespace faces::tasks
