// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/core/vision/tiny_onnx.h"

#include <bit>
#include <string_view>

namespace faces::test::onnx {
namespace {

constexpr int kFloat = 1, kInt64 = 7; // TensorProto.DataType

/// A protocol buffers message being written: varints (wire type 0), 32 bit (5) and length-delimited fields (2).
class Message {
public:
    Message &number(int field, std::int64_t value)
    {
        varint(static_cast<std::uint64_t>(field) << 3);
        varint(static_cast<std::uint64_t>(value));
        return *this;
    }
    Message &real(int field, float value)
    {
        varint(static_cast<std::uint64_t>(field) << 3 | 5);
        append32(value);
        return *this;
    }
    Message &text(int field, std::string_view value)
    {
        varint(static_cast<std::uint64_t>(field) << 3 | 2);
        varint(value.size());
        for (const char letter : value)
            m_bytes.push_back(static_cast<std::uint8_t>(letter));
        return *this;
    }
    Message &part(int field, const Message &value)
    {
        return text(field, {reinterpret_cast<const char *>(value.m_bytes.data()), value.m_bytes.size()});
    }
    /// The raw little-endian numbers of a tensor.
    void append32(float value)
    {
        const auto bits = std::bit_cast<std::uint32_t>(value);
        for (int i = 0; i < 4; ++i)
            m_bytes.push_back(static_cast<std::uint8_t>(bits >> (8 * i)));
    }
    void shorten(int bytes) { m_bytes.resize(m_bytes.size() - static_cast<std::size_t>(bytes)); }
    const Bytes &bytes() const { return m_bytes; }

private:
    void varint(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.push_back(static_cast<std::uint8_t>(value | 0x80));
        m_bytes.push_back(static_cast<std::uint8_t>(value));
    }
    Bytes m_bytes;
};

Message messageOf(const Attribute &attribute)
{
    Message message;
    message.text(1, attribute.name);
    if (const auto *real = std::get_if<float>(&attribute.value))
        message.real(2, *real).number(20, 1);
    else if (const auto *number = std::get_if<std::int64_t>(&attribute.value))
        message.number(3, *number).number(20, 2);
    else if (const auto *text = std::get_if<std::string>(&attribute.value))
        message.text(4, *text).number(20, 3);
    else if (const auto *numbers = std::get_if<Numbers>(&attribute.value)) {
        for (const std::int64_t value : *numbers)
            message.number(8, value);
        message.number(20, 7);
    }
    return message;
}

Message messageOf(const Node &node)
{
    Message message;
    for (const std::string &name : node.inputs)
        message.text(1, name);
    for (const std::string &name : node.outputs)
        message.text(2, name);
    message.text(4, node.op);
    for (const Attribute &attribute : node.attributes)
        message.part(5, messageOf(attribute));
    return message;
}

Message messageOf(const Weights &weights)
{
    Message message;
    for (const std::int64_t side : weights.shape)
        message.number(1, side);
    if (const auto *reals = std::get_if<std::vector<float>>(&weights.values)) {
        Message raw;
        for (const float value : *reals)
            raw.append32(value);
        raw.shorten(weights.bytesMissing);
        message.number(2, kFloat).part(9, raw);
    } else {
        message.number(2, kInt64);
        Numbers values = std::get<Numbers>(weights.values);
        values.resize(values.size() - static_cast<std::size_t>(weights.bytesMissing) / 8);
        for (const std::int64_t value : values)
            message.number(7, value);
    }
    message.text(8, weights.name);
    return weights.elsewhere ? message.number(14, 1) : message;
}

Message messageOf(const Port &port)
{
    Message shape;
    for (const std::int64_t side : port.shape)
        shape.part(1, side > 0 ? Message().number(1, side) : Message().text(2, "open"));
    const Message tensor = Message().number(1, kFloat).part(2, shape);
    return Message().text(1, port.name).part(2, Message().part(1, tensor));
}

} // namespace

Bytes written(const Network &network)
{
    Message graph;
    for (const Node &node : network.nodes)
        graph.part(1, messageOf(node));
    graph.text(2, "tiny");
    for (const Weights &weights : network.weights)
        graph.part(5, messageOf(weights));
    for (const Port &port : network.inputs)
        graph.part(11, messageOf(port));
    for (const Port &port : network.outputs)
        graph.part(12, messageOf(port));
    const Message opset = Message().text(1, "").number(2, 11);
    return Message().number(1, 7).part(7, graph).part(8, opset).bytes();
}

} // namespace faces::test::onnx
