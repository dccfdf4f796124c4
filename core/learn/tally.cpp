// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/tally.h"

#include "core/data/thresholds.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace faces::learn {

namespace {

std::optional<double> averagePrecision(std::span<const float> logits, const FaceTable &table, std::size_t attribute)
{
    std::vector<std::pair<float, bool>> ranked;
    for (std::size_t i = attribute; i < table.labels.size(); i += table.attributes)
        if (table.labels[i] != LabelValue::Unknown)
            ranked.emplace_back(-logits[i], table.labels[i] == LabelValue::Yes);
    std::ranges::sort(ranked);
    double sum = 0, found = 0;
    for (std::size_t i = 0; i < ranked.size(); ++i)
        if (ranked[i].second)
            sum += ++found / static_cast<double>(i + 1);
    if (found == 0 || found == static_cast<double>(ranked.size()))
        return std::nullopt;
    return sum / found;
}

} // namespace

void Tally::add(const LossResult &loss, std::span<const float> logits, std::span<const LabelValue> labels)
{
    m_loss.sum += loss.sum;
    m_loss.known += loss.known;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const bool yes = logits[i] >= 0;
        if (labels[i] == LabelValue::Yes)
            ++(yes ? m_counts.truePositives : m_counts.falseNegatives);
        else if (labels[i] == LabelValue::No)
            ++(yes ? m_counts.falsePositives : m_counts.trueNegatives);
    }
}

void Tally::writeTo(EpochRecord &record) const
{
    record.trainLoss = m_loss.mean();
    record.trainPrecision = m_counts.precision();
    record.trainRecall = m_counts.recall();
    record.trainF1 = m_counts.f1();
}

void judgeValidation(std::span<const float> logits, const FaceTable &validation, EpochRecord &record)
{
    std::vector<float> unused(logits.size());
    const LossResult loss = maskedLoss(logits, validation.labels, 0, unused);
    if (loss.known == 0)
        return;
    record.validationLoss = loss.mean();
    const std::vector<float> probabilities = probabilitiesOf(logits);
    const Judgements judgements{.faces = validation.faces(),
                                .attributes = validation.attributes,
                                .probabilities = probabilities,
                                .truth = validation.labels,
                                .groups = {}};
    record.threshold = classicThreshold(judgements);
    const std::size_t attributes = validation.attributes;
    const Scores scores = scoresOf(judgements, std::vector<AttributeId>(attributes),
                                   std::vector<double>(attributes, record.threshold), 0);
    const Counts pooled = scores.pooled();
    record.validationPrecision = pooled.precision();
    record.validationRecall = pooled.recall();
    record.validationMicroF1 = pooled.f1();
    record.validationMacroF1 = scores.macroF1();
}

std::optional<double> meanAveragePrecision(std::span<const float> logits, const FaceTable &validation)
{
    double sum = 0;
    int defined = 0;
    for (std::size_t attribute = 0; attribute < validation.attributes; ++attribute)
        if (const auto precision = averagePrecision(logits, validation, attribute)) {
            sum += *precision;
            ++defined;
        }
    if (defined == 0)
        return std::nullopt;
    return sum / defined;
}

std::vector<float> probabilitiesOf(std::span<const float> logits, double temperature)
{
    std::vector<float> probabilities(logits.size());
    std::ranges::transform(logits, probabilities.begin(), [temperature](float logit) {
        return static_cast<float>(1 / (1 + std::exp(-static_cast<double>(logit) / temperature)));
    });
    return probabilities;
}

} // namespace faces::learn
