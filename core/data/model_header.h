// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/model.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <istream>
#include <span>
#include <string>
#include <string_view>

namespace faces {

// The beginning of a model file, and its JSON part; see model.h for the whole.

constexpr std::string_view kModelMagic = "FACESMDL";
constexpr std::uint32_t kModelVersion = 1;
constexpr std::size_t kModelPrefixBytes = 16; ///< before the JSON

/// The length of the JSON part, as the file's first kModelPrefixBytes say it: it may be more than is there. Throws
/// Error{BadModel}, or Error{NewerFile} for a later format version. start: more bytes than that do no harm.
std::uint32_t headerBytesOf(std::span<const std::uint8_t> start);

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

/// What a model file says of itself before its tensors, which are neither read nor named nor looked for: some kilobytes
/// of what may be hundreds of megabytes. The check-sum, which stands behind them, is not looked at either, so this is
/// for showing, not for judging. Throws as headerBytesOf(), and Error{BadModel} for a header that is wrong or cut
/// short.
Model readModelHeader(std::istream &file);
/// Of a plain file. Whatever else has that name (a pipe would keep us waiting) is no model.
Model readModelHeader(const std::filesystem::path &file);

/// Product of the shape; at most 2^31 numbers. Throws Error{BadModel} for more, and for a negative length.
std::uint64_t tensorCount(const std::vector<std::int64_t> &shape);

} // namespace faces
