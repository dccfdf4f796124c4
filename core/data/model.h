// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"
#include "core/data/attribute.h"
#include "core/data/preparation.h"
#include "core/data/training.h"

#include <filesystem>
#include <map>
#include <ostream>
#include <span>
#include <string>
#include <vector>

namespace faces {

/// A named array of 32 bit floats, row-major.
struct Tensor {
    std::string name;
    std::vector<std::int64_t> shape;
    std::vector<float> values; ///< product of shape
    bool operator==(const Tensor &) const = default;
};

/// A trained model with everything needed to use it; what a `.faces-model` file holds. Plain data: reading one runs no
/// code.
struct Model {
    Net net = Net::Compact;
    std::vector<Attribute> attributes; ///< outputs, in order
    std::vector<double> thresholds;    ///< one per attribute; yes when p >= threshold
    Preparation preparation;
    double temperature = 1;                   ///< logits are divided by it before the sigmoid
    std::vector<Tensor> tensors;              ///< parameters and buffers
    std::map<std::string, std::string> notes; ///< free facts for people: "trained at", "project", "program"
    std::int64_t parameters = 0;              ///< trainable numbers

    bool operator==(const Model &) const = default;
};

/// The same without its tensors: what is needed beside a predictor that took them.
Model factsOf(const Model &model);

// The file, little-endian:
//   0  8 bytes   "FACESMDL"
//   8  uint32    format version, now 1
//  12  uint32    length of the JSON header in bytes
//  16  JSON      {"net", "attributes": [...], "thresholds", "preparation": {...}, "temperature", "parameters", "notes",
//                 "tensors": [{"name", "shape", "offset", "count"}]}   offsets in bytes from the start of the data
//   .  zeros up to a multiple of 64
//   .  float32 data, each tensor at a multiple of 64
//  end 32 bytes  SHA-256 of all before

/// Writes the file's bytes to `out`.
void writeModel(const Model &model, std::ostream &out);
/// Every length, offset, shape and count is checked against the bytes that are there, and the check-sum against all,
/// before anything is allocated for it. Throws Error{BadModel}, or Error{NewerFile} for a later format version; `where`
/// is left to the caller.
Model readModel(std::span<const std::uint8_t> bytes);
/// The same of a file, read twice from its start to its end: once for the check-sum, once for what it holds. So the
/// tensors are all that is held of it. Throws as readFile() besides.
Model readModelFile(const std::filesystem::path &file);

} // namespace faces
