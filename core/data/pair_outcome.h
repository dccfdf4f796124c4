// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/scores.h"

#include <cstdint>
#include <span>
#include <vector>

namespace faces {

/// How two runs answered for one face and attribute. Unknown: the label is, so neither of them is right or wrong.
enum class PairOutcome : std::uint8_t {
    BothRight,
    Fixed,  ///< A was wrong, B is right
    Broken, ///< A was right, B is wrong
    BothWrong,
    Unknown,
};

PairOutcome pairOutcome(LabelValue truth, bool yesOfA, bool yesOfB);

/// Row-major [faces, attributes] of two tables of the same faces and labels; counted, it is pairedAnswers(). Yes is
/// decided from each side's thresholds, one per attribute.
std::vector<PairOutcome> pairOutcomes(const Judgements &a, std::span<const double> thresholdsA, const Judgements &b,
                                      std::span<const double> thresholdsB);

} // namespace faces
