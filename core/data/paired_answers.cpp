// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/paired_answers.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace faces {

double PairedAnswers::mcNemar() const
{
    const int differ = fixed + broken;
    const double all = std::lgamma(differ + 1.0) - differ * std::numbers::ln2;
    double tail = 0; // of a fair coin thrown so often: so many heads or fewer
    for (int heads = 0; heads <= std::min(fixed, broken); ++heads)
        tail += std::exp(all - std::lgamma(heads + 1.0) - std::lgamma(differ - heads + 1.0));
    return std::min(1.0, 2 * tail);
}

std::vector<PairedAnswers> pairedAnswers(const Judgements &a, std::span<const double> thresholdsA, const Judgements &b,
                                         std::span<const double> thresholdsB)
{
    std::vector<PairedAnswers> answers(a.attributes);
    for (std::size_t i = 0; i < a.truth.size(); ++i) {
        if (a.truth[i] == LabelValue::Unknown)
            continue;
        const std::size_t attribute = i % a.attributes;
        const bool yes = a.truth[i] == LabelValue::Yes;
        const bool rightA = decidesYes(a.probabilities[i], thresholdsA[attribute]) == yes;
        const bool rightB = decidesYes(b.probabilities[i], thresholdsB[attribute]) == yes;
        PairedAnswers &of = answers[attribute];
        ++(rightA ? rightB ? of.bothRight : of.broken : rightB ? of.fixed : of.bothWrong);
    }
    return answers;
}

} // namespace faces
