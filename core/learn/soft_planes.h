// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace faces::learn {

/// Planes [n, side, side] blurred by two means over windows of 2 * radius + 1 pixels, each way: nearly a Gaussian of
/// the standard deviation 0.82 * radius. Beyond the edge stands what stands at the edge.
std::vector<float> softened(std::span<const float> planes, std::size_t side, int radius);

} // namespace faces::learn
