// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/compare_runs.h"

namespace faces::tasks {

Comparison compareRuns(const store::Project &project, const Run &a, const Run &b)
{
    const std::vector<Face> faces = project.faces({.rejected = true, .photo = {}});
    const std::vector<Attribute> attributes = project.attributes(true);
    const auto compared = [&](const Run &run) {
        const std::vector<Prediction> predictions = project.predictions(run.id, std::nullopt);
        return ComparedRun{run, judgedRun(run, Part::Validation, predictions, faces, attributes),
                           judgedRun(run, Part::Test, predictions, faces, attributes)};
    };
    return comparisonOf(compared(a), compared(b), attributes);
}

} // namespace faces::tasks
