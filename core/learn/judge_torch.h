// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/learn/network_torch.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace faces::learn {

/// Logits [faces, attributes] of prepared faces [faces, channels, side, side]; where the preset says so, the mean of a
/// face's and its mirror image's. Always in float32 and in blocks of one fixed size, filled up with zeros, so that a
/// face's result does not depend on its neighbours. Returns nothing (an empty list) if it was stopped on the way.
std::vector<float> judged(const Network &network, std::span<const std::uint8_t> pixels, std::size_t faces,
                          const std::stop_token &stop = {});

/// See Explainer::features(). In the same blocks.
std::vector<float> featuresOf(const Network &network, std::span<const std::uint8_t> pixels, std::size_t faces);

} // namespace faces::learn
