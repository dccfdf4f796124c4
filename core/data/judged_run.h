// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/photo.h"
#include "core/data/run.h"
#include "core/data/scores.h"

#include <vector>

namespace faces {

/// What a run said about the faces of one part, beside what their labels say now. Tables are row-major, [faces,
/// attributes].
struct JudgedRun {
    std::vector<AttributeId> attributes; ///< the run's that the project knows
    std::vector<double> thresholds;      ///< one per attribute
    std::vector<FaceId> faces;
    std::vector<float> probabilities;
    std::vector<LabelValue> truth;
    std::vector<int> groups; ///< [faces]: same person or near-duplicates, for the bootstrap

    bool empty() const { return faces.empty(); }
    Judgements judgements() const { return {faces.size(), attributes.size(), probabilities, truth, groups}; }
    /// Throws Error{Cancelled} soon after a stop.
    Scores scores(const std::stop_token &stop = {}) const
    {
        return scoresOf(judgements(), attributes, thresholds, 1000, 1, stop);
    }
};

/// predictions: the run's; those of other parts, and of faces that were rejected or lost since, are left out. faces:
/// all of the project, rejected ones too, for one of them may link two others. attributes: all of the project, in the
/// order of Face::labels. A classic split's predictions are of one variant of each face.
JudgedRun judgedRun(const Run &run, Part part, const std::vector<Prediction> &predictions,
                    const std::vector<Face> &faces, const std::vector<Attribute> &attributes);

} // namespace faces
