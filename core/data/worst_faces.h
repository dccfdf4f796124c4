// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/ids.h"
#include "core/data/scores.h"

#include <cstddef>
#include <span>
#include <vector>

namespace faces {

/// A face that a network is wrong about.
struct WorstFace {
    FaceId face{};
    double loss = 0;                  ///< mean binary cross-entropy of its known labels, in nats
    std::vector<float> probabilities; ///< of yes, 0..1, one per attribute of the run
    bool operator==(const WorstFace &) const = default;
};

inline constexpr std::size_t kWorstFaces = 12;

/// Binary cross-entropy of one known label, in nats. The probability is held 1e-7 off 0 and 1, as Keras does: what a
/// network is surely wrong about stays a number.
double crossEntropy(float probability, LabelValue truth);

/// The `count` faces with the highest mean cross-entropy over their known labels, the highest first, of equals the one
/// with the lower id. rows: whose picture each row of the judgements is. A face that stands there several times (as the
/// classic recipe's variants do) is taken once, by its worst row. Left out are faces without a known label, and those
/// whose loss is no number. Throws Error{Internal} if the sizes don't fit each other.
std::vector<WorstFace> worstFaces(const Judgements &judgements, std::span<const FaceId> rows,
                                  std::size_t count = kWorstFaces);

} // namespace faces
