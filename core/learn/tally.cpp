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
    for (std::size_t i = 0; i < labels.size(); ++i)
        m_counts[i % m_counts.size()].add(labels[i], logits[i] >= 0);
}

void Tally::writeTo(EpochRecord &record) const
{
    record.labels.resize(m_counts.size());
    Counts pooled;
    for (std::size_t attribute = 0; attribute < m_counts.size(); ++attribute) {
        record.labels[attribute].train = m_counts[attribute];
        pooled += m_counts[attribute];
    }
    record.trainLoss = m_loss.mean();
    record.trainPrecision = pooled.precision();
    record.trainRecall = pooled.recall();
    record.trainF1 = pooled.f1();
}

std::vector<float> judgeValidation(std::span<const float> logits, const FaceTable &validation, EpochRecord &record)
{
    std::vector<float> probabilities = probabilitiesOf(logits);
    std::vector<float> unused(logits.size());
    const LossResult loss = maskedLoss(logits, validation.labels, 0, unused);
    if (loss.known == 0)
        return probabilities;
    record.validationLoss = loss.mean();
    const Judgements judgements{.faces = validation.faces(),
                                .attributes = validation.attributes,
                                .probabilities = probabilities,
                                .truth = validation.labels,
                                .groups = {}};
    record.threshold = classicThreshold(judgements);
    const std::size_t attributes = validation.attributes;
    const Scores scores = scoresOf(judgements, std::vector<AttributeId>(attributes),
                                   std::vector<double>(attributes, record.threshold), 0);
    record.labels.resize(attributes);
    for (std::size_t attribute = 0; attribute < attributes; ++attribute)
        record.labels[attribute].validation = scores.labels[attribute].counts;
    const Counts pooled = scores.pooled();
    record.validationPrecision = pooled.precision();
    record.validationRecall = pooled.recall();
    record.validationMicroF1 = pooled.f1();
    record.validationMacroF1 = scores.macroF1();
    return probabilities;
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
