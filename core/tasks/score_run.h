// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/learn/learner.h"
#include "core/tasks/training_data.h"

namespace faces::tasks {

/// A run's parts judged by its model.
struct JudgedPart {
    PartData data;
    std::vector<float> probabilities; ///< [rows, attributes]
    Judgements judgements() const
    {
        return {data.table.faces(), data.table.attributes, probabilities, data.table.labels, data.groups};
    }
};
JudgedPart judgeData(PartData data, Predictor &predictor, const std::stop_token &stop, ProgressSink &progress);
/// The same for a part as the project has it now.
JudgedPart judgePart(const store::Project &project, Predictor &predictor, const FacePreparer &preparer, const RunFaces &faces,
                     Part part, const Recipe &recipe, const std::stop_token &stop, ProgressSink &progress);

/// One row of the project's prediction table for each face (the first of its variants in a leaky split).
std::vector<Prediction> predictionsOf(const JudgedPart &judged, Part part);

/// Fills in the run's scores at its thresholds.
void fillScores(Run &run, const JudgedPart &validation, const JudgedPart &test);

} // namespace faces::tasks
