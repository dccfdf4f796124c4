// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"

#include <cstddef>
#include <span>

namespace faces::learn {

struct LossResult {
    double sum = 0;        ///< of the plain binary cross-entropy over the known labels
    std::size_t known = 0; ///< how many there were
    /// Mean per known label; 0 where none is known.
    double mean() const { return known == 0 ? 0 : sum / static_cast<double>(known); }
};

/// Binary cross-entropy on logits, unknown labels left out, averaged over the known ones.
/// logits, gradient: [faces, attributes]; gradient receives d(mean)/d(logit), 0 where the label is unknown. `smoothing`
/// 0..1 pulls the targets that the gradient sees towards one half (Szegedy et al., CVPR 2016); the sum stays the plain
/// one.
LossResult maskedLoss(std::span<const float> logits, std::span<const LabelValue> labels, double smoothing,
                      std::span<float> gradient);

} // namespace faces::learn
