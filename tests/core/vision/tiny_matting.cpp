// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/core/vision/tiny_matting.h"

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace faces::test {
namespace {

/// A protobuf message in the making.
class Message {
public:
    Message &number(int field, std::uint64_t value)
    {
        varint(static_cast<std::uint64_t>(field) << 3);
        varint(value);
        return *this;
    }
    Message &text(int field, const std::string &value)
    {
        varint(static_cast<std::uint64_t>(field) << 3 | 2);
        varint(value.size());
        m_bytes += value;
        return *this;
    }
    Message &message(int field, const Message &value) { return text(field, value.m_bytes); }
    const std::string &bytes() const { return m_bytes; }

private:
    void varint(std::uint64_t value)
    {
        for (; value > 127; value >>= 7)
            m_bytes += static_cast<char>(value % 128 + 128);
        m_bytes += static_cast<char>(value);
    }
    std::string m_bytes;
};

constexpr int kFloat = 1, kInts = 7; // TensorProto.FLOAT, AttributeProto.INTS

Message tensor(const std::string &name, const std::vector<int> &shape, const std::vector<float> &values,
               const TinyOnnx &plan)
{
    Message out;
    for (const int n : shape)
        out.number(1, static_cast<std::uint64_t>(n));
    std::string raw(values.size() * sizeof(float), '\0');
    std::memcpy(raw.data(), values.data(), raw.size());
    raw.resize(raw.size() - static_cast<std::size_t>(plan.bytesMissing));
    out.number(2, kFloat).text(8, name).text(9, raw);
    return plan.elsewhere ? out.number(14, 1) : out;
}

Message value(const std::string &name, const std::vector<int> &shape)
{
    Message dimensions;
    for (const int n : shape)
        dimensions.message(1, n > 0 ? Message().number(1, static_cast<std::uint64_t>(n)) : Message().text(2, "open"));
    return Message().text(1, name).message(
        2, Message().message(1, Message().number(1, kFloat).message(2, dimensions)));
}

Message node(const std::string &kind, const std::vector<std::string> &inputs, const std::string &output)
{
    Message out;
    for (const std::string &input : inputs)
        out.text(1, input);
    return out.text(2, output).text(3, "make " + output).text(4, kind);
}

} // namespace

Bytes TinyOnnx::bytes() const
{
    std::vector<float> kernel;
    for (int map = 0; map < maps; ++map)
        for (int c = 0; c < channels; ++c)
            kernel.push_back(weights[static_cast<std::size_t>(c % 3)]);
    const Message square = Message().text(1, "kernel_shape").number(8, 1).number(8, 1).number(20, kInts);
    Message graph;
    graph.message(1, node("Conv", {"picture", "kernel"}, "sum").message(5, square));
    graph.message(1, node("Sigmoid", {"sum"}, "mask"));
    if (outputs > 1) {
        graph.message(1, node("Neg", {"sum"}, "opposite"));
        graph.message(1, node("Sigmoid", {"opposite"}, "rest"));
    }
    graph.text(2, "tiny").message(5, tensor("kernel", {maps, channels, 1, 1}, kernel, *this));
    graph.message(11, value("picture", {1, channels, side, side}));
    graph.message(12, value("mask", {1, maps, side, side}));
    if (outputs > 1)
        graph.message(12, value("rest", {1, maps, side, side}));
    const Message model = Message().number(1, 7).message(8, Message().text(1, "").number(2, 11)).message(7, graph);
    return {model.bytes().begin(), model.bytes().end()};
}

} // namespace faces::test
