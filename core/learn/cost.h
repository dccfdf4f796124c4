// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/preparation.h"
#include "core/learn/learner.h"

#include <cstdint>

namespace faces::learn {

/// As many faces judged() (judge_torch.h) takes through the network at a time.
inline constexpr std::int64_t kJudgedTogether = 32;

/// Counted from the network's layers, see layoutOf(), whose errors it throws. options: complete (withPreset).
///
/// The terms, in numbers of four bytes where nothing else is said; as TrainingState and Network hold them:
/// - stateBytes: all weights, statistics of normalised maps among them, and once more those of the best epoch; Adam's
///   two moments of each number that is trained; all weights once more where they are averaged.
/// - stepBytes: the larger of two that never meet.
///   Learning: the gradient of each trained number, and of each face of the batch the input; the maps of each
///   convolution; where maps are halved the maxima, and eight bytes for the place of each (in the compact network: four
///   for the value it comes from); the outputs of dense layers; and, on the way back, the gradients before and behind
///   the largest maps, halved in between.
///   Judging a block of kJudgedTogether faces, whatever the batch: the input, and the largest maps before and after what
///   follows the convolution.
/// Left out: what convolutions lay out anew for themselves, oneDNN's business; and that maps are half as large where
/// the processor trains in bfloat16. On a graphics card, and in a team, the compact network's maps are kept normalised,
/// too.
NetworkCost costOf(const TrainOptions &options, const Preparation &preparation);

} // namespace faces::learn
