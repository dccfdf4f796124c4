// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <onnx/onnx_pb.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace faces::learn {

/// A graph of ONNX, written node by node; a node's result is called as the node is. Only what a published network
/// needs, in forms that OpenCV's dnn reads as well.
class OnnxGraph {
public:
    using Numbers = std::vector<std::int64_t>;
    explicit OnnxGraph(onnx::GraphProto &graph) : m_graph(graph) {}

    void constant(const std::string &name, const Numbers &shape, std::span<const float> values);
    void input(const std::string &name, const Numbers &shape);  ///< floats; a side below 0 is open
    void output(const std::string &name, const Numbers &shape); ///< the same

    /// Returns the result's name, which is `name`.
    std::string node(const std::string &op, const std::string &name, const std::vector<std::string> &inputs);
    /// pad: on every side.
    std::string convolution(const std::string &name, const std::vector<std::string> &inputs, std::int64_t kernel,
                            std::int64_t stride, std::int64_t pad);
    std::string halvedMaximum(const std::string &name, const std::string &input); ///< 2x2
    std::string normalised(const std::string &name, const std::vector<std::string> &inputs, float epsilon);
    /// Flattens each face and multiplies it by weights [out, in].
    std::string dense(const std::string &name, const std::string &input, const std::string &weights,
                      const std::string &bias);
    std::string joined(const std::string &name, const std::vector<std::string> &inputs); ///< along axis 1

private:
    onnx::NodeProto &added(const std::string &op, const std::string &name, const std::vector<std::string> &inputs);
    onnx::GraphProto &m_graph;
};

} // namespace faces::learn
