// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/training.h"

#include <cstdint>
#include <span>
#include <vector>

namespace faces::learn {

/// Prepared faces [faces, channels, side, side] as Batches::input() shows them to the network, back in bytes: what
/// leaves 0..255 is cut off there. Face i is altered as it would be alone in epoch i + 1 of a training with the seed
/// `draw`.
std::vector<std::uint8_t> seenFaces(TrainOptions options, const Preparation &preparation,
                                    std::span<const std::uint8_t> pixels, std::uint64_t draw);

} // namespace faces::learn
