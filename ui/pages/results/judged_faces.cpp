// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/judged_faces.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace faces::ui {

Verdict verdictOf(LabelValue truth, bool saidYes)
{
    if (truth == LabelValue::Unknown)
        return Verdict::Unknown;
    if (truth == LabelValue::Yes)
        return saidYes ? Verdict::TrueYes : Verdict::Missed;
    return saidYes ? Verdict::FalseAlarm : Verdict::TrueNo;
}

float JudgedFaces::probability(std::size_t face, std::size_t attribute) const
{
    return probabilities[face * attributes.size() + attribute];
}

LabelValue JudgedFaces::truthOf(std::size_t face, std::size_t attribute) const
{
    return truth[face * attributes.size() + attribute];
}

Judgements JudgedFaces::judgements() const { return {faces.size(), attributes.size(), probabilities, truth, groups}; }

JudgedFaces judgedFaces(const Run &run, const std::vector<Prediction> &predictions, const std::vector<Face> &faces,
                        const std::vector<Attribute> &allAttributes)
{
    JudgedFaces judged;
    std::vector<std::size_t> column; // in the run's predictions
    for (std::size_t i = 0; i < run.options.attributes.size(); ++i) {
        const auto known = std::ranges::find(allAttributes, run.options.attributes[i], &Attribute::id);
        if (known == allAttributes.end())
            continue;
        judged.attributes.push_back(*known);
        judged.labelAt.push_back(static_cast<std::size_t>(known - allAttributes.begin()));
        column.push_back(i);
    }
    std::unordered_map<std::int64_t, const Face *> byId;
    byId.reserve(faces.size());
    for (const Face &face : faces)
        byId.emplace(number(face.id), &face);
    std::vector<Face> kept;
    for (const Prediction &prediction : predictions) {
        const auto found = byId.find(number(prediction.face));
        if (found == byId.end() || found->second->rejected ||
            prediction.probabilities.size() < run.options.attributes.size())
            continue;
        const Face &face = *found->second;
        kept.push_back(face);
        judged.faces.push_back(face.id);
        judged.numbers.push_back(face.number);
        for (std::size_t i = 0; i < column.size(); ++i) {
            judged.probabilities.push_back(prediction.probabilities[column[i]]);
            judged.truth.push_back(face.labels[judged.labelAt[i]]);
        }
    }
    judged.groups = groupsOf(kept, SplitBy::Person);
    return judged;
}

void takeTruth(JudgedFaces &judged, const std::vector<Face> &changed)
{
    std::unordered_map<std::int64_t, const Face *> byId;
    for (const Face &face : changed)
        byId.emplace(number(face.id), &face);
    const std::size_t attributes = judged.attributes.size();
    for (std::size_t row = 0; row < judged.count(); ++row) {
        const auto found = byId.find(number(judged.faces[row]));
        if (found == byId.end())
            continue;
        for (std::size_t i = 0; i < attributes; ++i)
            judged.truth[row * attributes + i] = found->second->labels[judged.labelAt[i]];
    }
}

bool takeView(JudgedFaces &judged, const std::vector<Attribute> &allAttributes,
              const std::function<const Face *(FaceId)> &faceOf)
{
    for (std::size_t i = 0; i < judged.attributes.size(); ++i) {
        const auto known = std::ranges::find(allAttributes, judged.attributes[i].id, &Attribute::id);
        if (known == allAttributes.end())
            return false;
        judged.attributes[i] = *known;
        judged.labelAt[i] = static_cast<std::size_t>(known - allAttributes.begin());
    }
    const std::size_t attributes = judged.attributes.size();
    std::size_t kept = 0;
    for (std::size_t row = 0; row < judged.count(); ++row) {
        const Face *face = faceOf(judged.faces[row]);
        if (!face || face->rejected)
            continue;
        for (std::size_t i = 0; i < attributes; ++i) {
            judged.truth[kept * attributes + i] = face->labels[judged.labelAt[i]];
            judged.probabilities[kept * attributes + i] = judged.probabilities[row * attributes + i];
        }
        judged.faces[kept] = judged.faces[row];
        judged.numbers[kept] = judged.numbers[row];
        judged.groups[kept] = judged.groups[row];
        ++kept;
    }
    judged.faces.resize(kept);
    judged.numbers.resize(kept);
    judged.groups.resize(kept);
    judged.truth.resize(kept * attributes);
    judged.probabilities.resize(kept * attributes);
    return true;
}

double sureness(double probability, double threshold)
{
    if (probability >= threshold)
        return threshold >= 1 ? 0 : (probability - threshold) / (1 - threshold);
    return threshold <= 0 ? 0 : (threshold - probability) / threshold;
}

std::optional<double> lossOf(LabelValue truth, double probability)
{
    if (truth == LabelValue::Unknown)
        return std::nullopt;
    constexpr double kLeast = 1e-7;
    const double right = truth == LabelValue::Yes ? probability : 1 - probability;
    return -std::log(std::clamp(right, kLeast, 1 - kLeast));
}

} // namespace faces::ui
