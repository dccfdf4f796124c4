// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/pair_outcome.h"

namespace faces {

PairOutcome pairOutcome(LabelValue truth, bool yesOfA, bool yesOfB)
{
    if (truth == LabelValue::Unknown)
        return PairOutcome::Unknown;
    const bool yes = truth == LabelValue::Yes;
    if (yesOfA == yes)
        return yesOfB == yes ? PairOutcome::BothRight : PairOutcome::Broken;
    return yesOfB == yes ? PairOutcome::Fixed : PairOutcome::BothWrong;
}

std::vector<PairOutcome> pairOutcomes(const Judgements &a, std::span<const double> thresholdsA, const Judgements &b,
                                      std::span<const double> thresholdsB)
{
    std::vector<PairOutcome> outcomes;
    outcomes.reserve(a.truth.size());
    for (std::size_t i = 0; i < a.truth.size(); ++i) {
        const std::size_t attribute = i % a.attributes;
        outcomes.push_back(pairOutcome(a.truth[i], decidesYes(a.probabilities[i], thresholdsA[attribute]),
                                       decidesYes(b.probabilities[i], thresholdsB[attribute])));
    }
    return outcomes;
}

} // namespace faces
