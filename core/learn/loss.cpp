// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/loss.h"

#include <algorithm>
#include <cmath>

namespace faces::learn {

namespace {

constexpr double kHeaviest = 10; ///< before the mean is brought to 1

/// yes, no: how many labels say so.
LabelWeights weightsFor(double yes, double no)
{
    if (yes == 0 || no == 0)
        return {};
    const double known = yes + no;
    const auto tempered = [known](double count) { return std::min(std::sqrt(known / (2 * count)), kHeaviest); };
    const double mean = (yes * tempered(yes) + no * tempered(no)) / known;
    return {tempered(yes) / mean, tempered(no) / mean};
}

} // namespace

std::vector<LabelWeights> lossWeights(std::span<const LabelValue> labels, std::size_t attributes)
{
    std::vector<double> yes(attributes, 0), no(attributes, 0);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        yes[i % attributes] += labels[i] == LabelValue::Yes ? 1 : 0;
        no[i % attributes] += labels[i] == LabelValue::No ? 1 : 0;
    }
    std::vector<LabelWeights> weights;
    for (std::size_t attribute = 0; attribute < attributes; ++attribute)
        weights.push_back(weightsFor(yes[attribute], no[attribute]));
    return weights;
}

LossResult maskedLoss(std::span<const float> logits, std::span<const LabelValue> labels, double smoothing,
                      std::span<float> gradient, std::span<const LabelWeights> weights)
{
    LossResult result;
    result.known = labels.size() - static_cast<std::size_t>(std::ranges::count(labels, LabelValue::Unknown));
    const double share = result.known == 0 ? 0 : 1.0 / static_cast<double>(result.known);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        gradient[i] = 0;
        if (labels[i] == LabelValue::Unknown)
            continue;
        const double logit = logits[i];
        const double target = labels[i] == LabelValue::Yes ? 1 : 0;
        // log(1 + exp(-|z|)) does not overflow; max(z, 0) - z * target is the rest of the cross-entropy.
        result.sum += std::max(logit, 0.0) - logit * target + std::log1p(std::exp(-std::abs(logit)));
        const double probability = 1.0 / (1.0 + std::exp(-logit));
        // Without weights nothing is multiplied: a training of before they came ends in the same bits.
        const double weight = weights.empty() ? share : share * weights[i % weights.size()].of(labels[i]);
        gradient[i] = static_cast<float>((probability - (target * (1 - smoothing) + smoothing / 2)) * weight);
    }
    return result;
}

} // namespace faces::learn
