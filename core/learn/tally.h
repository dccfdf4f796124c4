// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/scores.h"
#include "core/data/training.h"
#include "core/learn/loss.h"

#include <span>
#include <vector>

namespace faces::learn {

/// What the batches of an epoch add up to.
class Tally {
public:
    explicit Tally(std::size_t attributes) : m_counts(attributes) {}
    /// logits, labels: [faces, attributes].
    void add(const LossResult &loss, std::span<const float> logits, std::span<const LabelValue> labels);
    /// Fills the training figures.
    void writeTo(EpochRecord &record) const;

private:
    LossResult m_loss;
    std::vector<Counts> m_counts; ///< one per attribute
};

/// Fills the validation figures, as far as any label is known, and returns the probabilities. logits: [faces,
/// attributes], of one face or more.
std::vector<float> judgeValidation(std::span<const float> logits, const FaceTable &validation, EpochRecord &record);

/// How good these logits are for choosing an epoch: the mean over the attributes of average precision (the area under
/// the precision-recall curve), which needs no threshold and moves less from epoch to epoch than the best F1.
/// Attributes without a known yes or without a known no are left out; nothing if none is left.
std::optional<double> meanAveragePrecision(std::span<const float> logits, const FaceTable &validation);

/// 1 / (1 + exp(-logit / temperature)) of each.
std::vector<float> probabilitiesOf(std::span<const float> logits, double temperature = 1);

} // namespace faces::learn
