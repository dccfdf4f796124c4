// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/loss.h"

#include <algorithm>
#include <cmath>

namespace faces::learn {

LossResult maskedLoss(std::span<const float> logits, std::span<const LabelValue> labels, double smoothing,
                      std::span<float> gradient)
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
        gradient[i] = static_cast<float>((probability - (target * (1 - smoothing) + smoothing / 2)) * share);
    }
    return result;
}

} // namespace faces::learn
