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

/// Gives the model its temperature by these faces (fittedTemperature(); the model's must be 1) and judges them with it.
JudgedPart judgeCalibrated(PartData data, Model &model, int threads, const std::stop_token &stop,
                           ProgressSink &progress);

/// What a threshold of this attribute rests on that is chosen on these faces: `from`, or Default without a known yes.
ThresholdSource sourceOn(const Judgements &judgements, std::size_t attribute, ThresholdFrom from);
/// Chooses the thresholds of these attributes (places among the run's) by bestF1Threshold() on judged faces, and notes
/// in the run how.
void chooseThresholds(const JudgedPart &judged, ThresholdFrom from, const std::vector<std::size_t> &attributes,
                      Model &model, Run &run);

/// One row of the project's prediction table for each face (the first of its variants in a leaky split).
std::vector<Prediction> predictionsOf(const JudgedPart &judged, Part part);

/// At the run's thresholds.
Scores scoresAt(const JudgedPart &judged, const Run &run);

} // namespace faces::tasks
