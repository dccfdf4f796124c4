// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

/// Small networks as ONNX files (onnx.proto of ONNX 1.8, opset 11), written field by field: a test says in a few lines
/// what its network does.
namespace faces::test::onnx {

using Numbers = std::vector<std::int64_t>;

struct Attribute {
    std::string name;
    std::variant<std::int64_t, float, std::string, Numbers> value;
};
struct Node {
    std::string op;
    std::vector<std::string> inputs, outputs;
    std::vector<Attribute> attributes = {};
};
/// Constant numbers: float or int64.
struct Weights {
    std::string name;
    Numbers shape;
    std::variant<std::vector<float>, Numbers> values;
    int bytesMissing = 0;   ///< damage: this many bytes of the numbers are cut off
    bool elsewhere = false; ///< says that the numbers are in another file
};
struct Port {
    std::string name;
    Numbers shape; ///< 0 leaves a side open
};
struct Network {
    std::vector<Node> nodes;
    std::vector<Weights> weights;
    std::vector<Port> inputs, outputs; ///< float tensors
};

Bytes written(const Network &network);

} // namespace faces::test::onnx
