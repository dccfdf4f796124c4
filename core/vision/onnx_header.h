// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace faces::vision {

/// What an ONNX file says of itself, read without running it (protobuf: github.com/onnx/onnx, onnx.proto).
struct OnnxHeader {
    std::vector<std::int64_t> inputShape; ///< of the first input that is no weight; 0 for a dimension left open
    bool hasGraph = false;
    /// Empty, or the end of the sentence "The file ..." that says why its weights can't be used. OpenCV 4.6 reads
    /// beyond a weight that is shorter than its own shape says.
    std::string trouble;
};
/// Nothing if the bytes are no protobuf message of that kind.
std::optional<OnnxHeader> readOnnxHeader(const Bytes &bytes);

} // namespace faces::vision
