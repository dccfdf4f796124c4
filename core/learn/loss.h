// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"

#include <cstddef>
#include <span>
#include <vector>

namespace faces::learn {

struct LossResult {
    double sum = 0;        ///< of the plain binary cross-entropy over the known labels
    std::size_t known = 0; ///< how many there were
    /// Mean per known label; 0 where none is known.
    double mean() const { return known == 0 ? 0 : sum / static_cast<double>(known); }
};

/// How much the known labels of one attribute count in the gradient.
struct LabelWeights {
    double yes = 1, no = 1; ///< above 0
    double of(LabelValue label) const { return label == LabelValue::Yes ? yes : no; }
    bool operator==(const LabelWeights &) const = default;
};

/// Weights by which the rarer value of each attribute counts more, from what is known in labels [faces, attributes];
/// one pair for each attribute, of which there is at least one. A value with the share s of the known labels gets
/// (2 s)^-1/2, at most 10: inverse frequencies (King, Zeng, "Logistic Regression in Rare Events Data", Political
/// Analysis, 2001), tempered by the square root (Mahajan et al., ECCV 2018). Both are then divided by their mean over
/// the attribute's known labels, so that the same learning rate goes with them. An attribute with one value or none
/// keeps 1. A network that learned so gives the rarer value a higher probability than its frequency; thresholds are
/// chosen afterwards.
std::vector<LabelWeights> lossWeights(std::span<const LabelValue> labels, std::size_t attributes);

/// Binary cross-entropy on logits, unknown labels left out, averaged over the known ones.
/// logits, gradient: [faces, attributes]; gradient receives d(mean)/d(logit), 0 where the label is unknown. `smoothing`
/// 0..1 pulls the targets that the gradient sees towards one half (Szegedy et al., CVPR 2016), and `weights`, one for
/// each attribute or none at all, multiply it; the sum stays the plain one, which can be set beside any other.
LossResult maskedLoss(std::span<const float> logits, std::span<const LabelValue> labels, double smoothing,
                      std::span<float> gradient, std::span<const LabelWeights> weights = {});

} // namespace faces::learn
