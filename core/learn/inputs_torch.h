// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/preparation.h"

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <functional>
#include <span>

namespace faces::learn {

/// Fills one face's input, [channels, side, side]. Called by torch's threads, several at once.
using WriteInput = std::function<void(std::size_t face, std::span<float> input)>;

/// Faces 0 to `faces` as a network takes them, on the processor: float32 [places, channels, side, side], zero from
/// `faces` on. The channels of a pixel lie together (channels-last), as the convolutions want them: turned round face
/// by face, while they are in the cache.
at::Tensor inputsOf(const Preparation &preparation, std::size_t places, std::size_t faces, const WriteInput &write);

} // namespace faces::learn
