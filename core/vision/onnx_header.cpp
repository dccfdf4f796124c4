// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/onnx_header.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace faces::vision {
namespace {

using Piece = std::span<const std::uint8_t>;

struct Broken {};

std::uint64_t takeVarint(Piece &rest)
{
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (rest.empty())
            throw Broken{};
        const std::uint8_t byte = rest.front();
        rest = rest.subspan(1);
        value |= std::uint64_t(byte & 0x7F) << shift;
        if (byte < 0x80)
            return value;
    }
    throw Broken{};
}

Piece takeBytes(Piece &rest, std::uint64_t count)
{
    if (count > rest.size())
        throw Broken{};
    const Piece taken = rest.first(count);
    rest = rest.subspan(count);
    return taken;
}

/// One field of a message: a number (`value`) or bytes.
struct Field {
    std::uint64_t number = 0, value = 0;
    Piece bytes;
    bool packed = false; ///< bytes of a length of its own
};

Field takeField(Piece &rest)
{
    const std::uint64_t tag = takeVarint(rest);
    Field field{tag >> 3, 0, {}, (tag & 7) == 2};
    switch (tag & 7) {
    case 0:
        field.value = takeVarint(rest);
        break;
    case 1:
        field.bytes = takeBytes(rest, 8);
        break;
    case 2:
        field.bytes = takeBytes(rest, takeVarint(rest));
        break;
    case 5:
        field.bytes = takeBytes(rest, 4);
        break;
    default:
        throw Broken{};
    }
    return field;
}

template <class Each> void eachField(Piece message, const Each &each)
{
    while (!message.empty())
        each(takeField(message));
}

std::string textOf(Piece bytes) { return {bytes.begin(), bytes.end()}; }

/// Bytes of one value of a TensorProto.DataType; 0 for types that a network's weights don't have.
std::uint64_t valueBytes(std::uint64_t type)
{
    constexpr std::uint64_t kBytes[] = {0, 4, 1, 1, 2, 2, 4, 8, 0, 1, 2, 8, 4, 8};
    return type < std::size(kBytes) ? kBytes[type] : 0;
}

/// Adds dimensions, whether packed or one by one.
void addDimensions(const Field &field, std::vector<std::uint64_t> &dimensions)
{
    Piece packed = field.bytes;
    if (!field.packed)
        dimensions.push_back(field.value);
    while (!packed.empty())
        dimensions.push_back(takeVarint(packed));
}

/// The field of a TensorProto in which values of a type stand where they are not raw: float_data, int32_data,
/// int64_data, double_data or uint64_data.
std::uint64_t fieldOf(std::uint64_t type)
{
    return type == 1 ? 4 : type == 7 ? 7 : type == 11 ? 10 : type == 12 || type == 13 ? 11 : 5;
}

/// How many values a field of numbers holds, packed or one alone.
std::uint64_t valuesIn(const Field &field)
{
    if (field.bytes.empty())
        return field.packed ? 0 : 1;
    if (field.number == 4 || field.number == 10)
        return field.bytes.size() / (field.number == 4 ? 4 : 8);
    return static_cast<std::uint64_t>(std::ranges::count_if(field.bytes, [](std::uint8_t b) { return b < 0x80; }));
}

/// A TensorProto: notes its name, and trouble if it holds less or more than its shape says.
void readTensor(Piece tensor, std::set<std::string> &names, std::string &trouble)
{
    std::vector<std::uint64_t> dimensions;
    std::map<std::uint64_t, std::uint64_t> values; // by field
    std::uint64_t type = 0, raw = 0;
    bool elsewhere = false;
    eachField(tensor, [&](const Field &field) {
        if (field.number == 1)
            addDimensions(field, dimensions);
        else if (field.number == 2)
            type = field.value;
        else if (field.number == 8)
            names.insert(textOf(field.bytes));
        else if (field.number == 9)
            raw = field.bytes.size();
        else if (field.number == 14)
            elsewhere = field.value == 1;
        else
            values[field.number] += valuesIn(field);
    });
    std::uint64_t count = 1;
    for (const std::uint64_t n : dimensions) {
        constexpr std::uint64_t kMost = std::uint64_t(1) << 33;
        if (n != 0 && count > kMost / n) // a product could turn over
            throw Broken{};
        count *= n;
    }
    // As OpenCV chooses between them.
    const std::uint64_t own = values[fieldOf(type)];
    const bool whole = own > 0 ? own == count : raw == count * valueBytes(type);
    if (elsewhere)
        trouble = "keeps its weights in a second file: save the model as one file";
    else if (!whole)
        trouble = "is damaged: a weight is shorter or longer than it says";
}

/// ValueInfoProto: name and the shape of its tensor.
std::pair<std::string, std::vector<std::int64_t>> readInput(Piece input)
{
    std::pair<std::string, std::vector<std::int64_t>> result;
    const auto readDimension = [&](const Field &field) {
        if (field.number != 1)
            return;
        std::int64_t size = 0;
        eachField(field.bytes, [&](const Field &f) {
            if (f.number == 1)
                size = static_cast<std::int64_t>(f.value);
        });
        result.second.push_back(std::max<std::int64_t>(size, 0));
    };
    const auto within = [](std::uint64_t number, const auto &each) {
        return [number, each](const Field &field) {
            if (field.number == number)
                eachField(field.bytes, each);
        };
    };
    eachField(input, [&](const Field &field) {
        if (field.number == 1)
            result.first = textOf(field.bytes);
        else if (field.number == 2) // TypeProto.tensor_type.shape.dim
            eachField(field.bytes, within(1, within(2, readDimension)));
    });
    return result;
}

void readGraph(Piece graph, OnnxHeader &header)
{
    std::set<std::string> weights, ignored;
    std::vector<std::pair<std::string, std::vector<std::int64_t>>> inputs;
    const auto readAttribute = [&](const Field &field) {
        if (field.number == 5) // NodeProto.attribute
            eachField(field.bytes, [&](const Field &f) {
                if (f.number == 5 && !f.bytes.empty()) // AttributeProto.t
                    readTensor(f.bytes, ignored, header.trouble);
            });
    };
    eachField(graph, [&](const Field &field) {
        if (field.number == 1)
            eachField(field.bytes, readAttribute);
        else if (field.number == 5)
            readTensor(field.bytes, weights, header.trouble);
        else if (field.number == 11)
            inputs.push_back(readInput(field.bytes));
    });
    const auto isPicture = [&](const auto &input) { return !weights.contains(input.first); };
    const auto picture = std::ranges::find_if(inputs, isPicture);
    if (picture != inputs.end())
        header.inputShape = picture->second;
}

} // namespace

std::optional<OnnxHeader> readOnnxHeader(const Bytes &bytes)
{
    try {
        OnnxHeader header;
        eachField(bytes, [&](const Field &field) {
            if (field.number == 7) {
                header.hasGraph = true;
                readGraph(field.bytes, header);
            }
        });
        return header;
    } catch (const Broken &) {
        return std::nullopt;
    }
}

} // namespace faces::vision
