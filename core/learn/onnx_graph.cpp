// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/onnx_graph.h"

#include <bit>

namespace faces::learn {

namespace {

static_assert(std::endian::native == std::endian::little, "raw tensors in ONNX are little-endian");

void setNumbers(onnx::NodeProto &node, const std::string &name, const OnnxGraph::Numbers &values)
{
    onnx::AttributeProto &attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INTS);
    for (const std::int64_t value : values)
        attribute.add_ints(value);
}

void setNumber(onnx::NodeProto &node, const std::string &name, std::int64_t value)
{
    onnx::AttributeProto &attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INT);
    attribute.set_i(value);
}

void describePort(onnx::ValueInfoProto &value, const std::string &name, const OnnxGraph::Numbers &shape)
{
    value.set_name(name);
    onnx::TypeProto::Tensor &type = *value.mutable_type()->mutable_tensor_type();
    type.set_elem_type(onnx::TensorProto::FLOAT);
    for (const std::int64_t side : shape) {
        onnx::TensorShapeProto::Dimension &dimension = *type.mutable_shape()->add_dim();
        if (side < 0)
            dimension.set_dim_param("N");
        else
            dimension.set_dim_value(side);
    }
}

} // namespace

void OnnxGraph::constant(const std::string &name, const Numbers &shape, std::span<const float> values)
{
    onnx::TensorProto &tensor = *m_graph.add_initializer();
    tensor.set_name(name);
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    for (const std::int64_t side : shape)
        tensor.add_dims(side);
    tensor.set_raw_data(values.data(), values.size_bytes());
}

void OnnxGraph::input(const std::string &name, const Numbers &shape)
{
    describePort(*m_graph.add_input(), name, shape);
}

void OnnxGraph::output(const std::string &name, const Numbers &shape)
{
    describePort(*m_graph.add_output(), name, shape);
}

onnx::NodeProto &OnnxGraph::added(const std::string &op, const std::string &name,
                                  const std::vector<std::string> &inputs)
{
    onnx::NodeProto &node = *m_graph.add_node();
    node.set_op_type(op);
    node.set_name(name);
    for (const std::string &input : inputs)
        node.add_input(input);
    node.add_output(name);
    return node;
}

std::string OnnxGraph::node(const std::string &op, const std::string &name, const std::vector<std::string> &inputs)
{
    added(op, name, inputs);
    return name;
}

std::string OnnxGraph::convolution(const std::string &name, const std::vector<std::string> &inputs, std::int64_t kernel,
                                   std::int64_t stride, std::int64_t pad)
{
    onnx::NodeProto &node = added("Conv", name, inputs);
    setNumbers(node, "kernel_shape", {kernel, kernel});
    setNumbers(node, "strides", {stride, stride});
    setNumbers(node, "pads", {pad, pad, pad, pad});
    return name;
}

std::string OnnxGraph::halvedMaximum(const std::string &name, const std::string &input)
{
    onnx::NodeProto &node = added("MaxPool", name, {input});
    setNumbers(node, "kernel_shape", {2, 2});
    setNumbers(node, "strides", {2, 2});
    return name;
}

std::string OnnxGraph::normalised(const std::string &name, const std::vector<std::string> &inputs, float epsilon)
{
    onnx::AttributeProto &attribute = *added("BatchNormalization", name, inputs).add_attribute();
    attribute.set_name("epsilon");
    attribute.set_type(onnx::AttributeProto::FLOAT);
    attribute.set_f(epsilon);
    return name;
}

std::string OnnxGraph::dense(const std::string &name, const std::string &input, const std::string &weights,
                             const std::string &bias)
{
    setNumber(added("Flatten", name + ".flat", {input}), "axis", 1);
    setNumber(added("Gemm", name, {name + ".flat", weights, bias}), "transB", 1);
    return name;
}

std::string OnnxGraph::joined(const std::string &name, const std::vector<std::string> &inputs)
{
    setNumber(added("Concat", name, inputs), "axis", 1);
    return name;
}

} // namespace faces::learn
