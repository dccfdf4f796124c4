// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/photo.h"
#include "core/data/run.h"
#include "core/data/scores.h"

#include <functional>
#include <optional>
#include <vector>

namespace faces::ui {

/// What a prediction is beside the truth. Unknown: the label is unknown, so it is neither right nor wrong.
enum class Verdict : std::uint8_t { Unknown, TrueYes, TrueNo, Missed, FalseAlarm };
constexpr bool saysYes(Verdict verdict) { return verdict == Verdict::TrueYes || verdict == Verdict::FalseAlarm; }
constexpr bool isWrong(Verdict verdict) { return verdict == Verdict::Missed || verdict == Verdict::FalseAlarm; }
Verdict verdictOf(LabelValue truth, bool saidYes);

/// Faces of one part of a run, with what the run said and what the labels say now. Tables are row-major [faces,
/// attributes]; attributes are the run's.
struct JudgedFaces {
    std::vector<Attribute> attributes;
    std::vector<std::size_t> labelAt; ///< per attribute, its place in Face::labels
    std::vector<FaceId> faces;
    std::vector<int> numbers;
    std::vector<float> probabilities;
    std::vector<LabelValue> truth;
    std::vector<int> groups; ///< for the bootstrap

    std::size_t count() const { return faces.size(); }
    float probability(std::size_t face, std::size_t attribute) const;
    LabelValue truthOf(std::size_t face, std::size_t attribute) const;
    Judgements judgements() const;
};

/// Predictions whose face was rejected since, or whose attribute is gone, are left out.
JudgedFaces judgedFaces(const Run &run, const std::vector<Prediction> &predictions, const std::vector<Face> &faces,
                        const std::vector<Attribute> &allAttributes);

/// Takes over the labels that these faces have now.
void takeTruth(JudgedFaces &judged, const std::vector<Face> &changed);
/// Takes over words and places of the attributes, and the labels of all faces, as they are now; faces that are gone or
/// rejected go. faceOf: null for a face that is gone. False if an attribute went: then it has to be made anew from the
/// predictions.
bool takeView(JudgedFaces &judged, const std::vector<Attribute> &allAttributes,
              const std::function<const Face *(FaceId)> &faceOf);

/// How far a probability is from its threshold, 0..1 on either side: 0 is least sure.
double sureness(double probability, double threshold);
/// Binary cross-entropy of one label, -ln p(truth), from 0; nothing for an unknown one. Probabilities are kept 1e-7
/// away from 0 and 1.
std::optional<double> lossOf(LabelValue truth, double probability);

} // namespace faces::ui
