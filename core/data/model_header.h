// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/model.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace faces {

// The JSON part of a model file; see model.h for the whole.

constexpr std::uint64_t kTensorAlignment = 64;

/// The next multiple of 64 at or after `bytes`.
constexpr std::uint64_t aligned(std::uint64_t bytes)
{
    return (bytes + kTensorAlignment - 1) / kTensorAlignment * kTensorAlignment;
}

/// Everything but the tensors' values.
std::string modelHeaderText(const Model &model);

/// The model with its tensors' names and shapes, their values still empty. Shapes are checked against `dataBytes`, and
/// each tensor must follow the one before it, so that nothing read later can ask for more memory than the file is long.
/// Throws Error{BadModel}.
Model modelFromHeader(std::string_view text, std::uint64_t dataBytes);

/// Product of the shape; at most 2^31 numbers. Throws Error{BadModel} for more, and for a negative length.
std::uint64_t tensorCount(const std::vector<std::int64_t> &shape);

} // namespace faces
