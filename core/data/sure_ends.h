// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/suggestion.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace faces {

/// What a model that had not learned from a face says of it, and what a person said.
struct Checked {
    double probability = 0; ///< of yes, 0..1
    bool yes = false;       ///< the label
};

/// A score's way to a probability: 1 / (1 + exp(-(slope * score + offset))).
struct Calibration {
    double slope = 1, offset = 0;
    double probability(double score) const;
};
/// Fitted by Newton's method with the smoothed targets of Platt, "Probabilistic outputs for support vector machines",
/// 1999, in the form of Lin, Lin, Weng, 2007. scores, and yes (1 or 0): of the same faces, none of them learned from.
/// The slope is never below 0: a model that knows nothing says the share of yes.
Calibration calibrated(std::span<const double> scores, std::span<const std::uint8_t> yes);

/// The rule for one attribute: suggested is yes from 0.5 up; surely no and surely yes are the widest ends at which
/// (wrong + 1) / (faces + 2), the rule of succession, is at most 1 - rate. So five right ones of five are not "100 %":
/// a rate of 0.99 asks for 98 faces without a wrong one. Each side for itself; never: -1 and 2.
SuggestionRule ruleFrom(const AttributeId &attribute, std::span<const Checked> checked, double rate);

/// Labels that the model disagrees with, as indices, the worst first: confident learning (Northcutt, Jiang, Chuang,
/// "Confident Learning: Estimating Uncertainty in Dataset Labels", JAIR 2021), for two classes. A label is suspicious
/// if the other value is as probable as it is, on average, for faces that bear it, and more probable than the label.
/// Ranked by the label's own probability.
std::vector<std::size_t> suspiciousLabels(std::span<const Checked> checked);

} // namespace faces
