// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/onnx_file.h"

#include "core/base/error.h"
#include "core/learn/held_output.h"
#include "core/learn/input.h"
#include "core/learn/layout.h"
#include "core/learn/method.h"
#include "core/learn/onnx_graph.h"
#include "core/learn/outside_facts.h"

#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <limits>
#include <map>

namespace faces::learn {

namespace {

constexpr float kNormalisedEpsilon = 1e-5F;

/// Tensors by name; checked against the layout of the network.
using Tensors = std::map<std::string, const Tensor *>;

/// Averages of the last maps to 4 x 4 cells, as a factor of the output's weights: [outputs, maps * 16] become
/// [outputs, maps * side * side]. Sides that are no multiple of 4 share their cells as in torch's adaptive average.
std::vector<float> spreadOverCells(const Tensor &weights, std::int64_t side)
{
    constexpr std::int64_t kGrid = kCompactCells;
    const std::int64_t planes = weights.shape[0] * weights.shape[1] / (kGrid * kGrid); // of all outputs
    std::vector<float> spread(static_cast<std::size_t>(planes * side * side), 0.0F);
    for (std::int64_t plane = 0; plane < planes; ++plane)
        for (std::int64_t cell = 0; cell < kGrid * kGrid; ++cell) {
            const std::int64_t top = cell / kGrid * side / kGrid, left = cell % kGrid * side / kGrid;
            const std::int64_t bottom = ((cell / kGrid + 1) * side + kGrid - 1) / kGrid;
            const std::int64_t right = ((cell % kGrid + 1) * side + kGrid - 1) / kGrid;
            const float share = weights.values[static_cast<std::size_t>(plane * kGrid * kGrid + cell)] /
                                static_cast<float>((bottom - top) * (right - left));
            for (std::int64_t y = top; y < bottom; ++y)
                for (std::int64_t x = left; x < right; ++x)
                    spread[static_cast<std::size_t>((plane * side + y) * side + x)] += share;
        }
    return spread;
}

/// How many stages a compact network has.
std::size_t stagesOf(const Tensors &tensors)
{
    std::size_t stages = 0;
    while (tensors.contains(fmt::format("stage{}.weight", stages + 1)))
        ++stages;
    return stages;
}

/// A side of the compact network's last maps.
std::int64_t lastSide(std::int64_t sidePx, std::size_t stages)
{
    std::int64_t side = (sidePx - 1) / 2 + 1; // the first convolution's stride
    for (std::size_t stage = 0; stage < stages; ++stage)
        side /= 2;
    return side;
}

class OnnxNetwork {
public:
    OnnxNetwork(const Model &model, const Tensors &tensors, onnx::GraphProto &graph)
        : m_model(model), m_tensors(tensors), m_graph(graph)
    {
    }

    void build()
    {
        const std::int64_t side = m_model.preparation.sidePx;
        const auto outputs = static_cast<std::int64_t>(m_model.attributes.size());
        m_graph.input("faces", {-1, 3, side, side});
        m_graph.output("probabilities", {-1, outputs});
        addConstants();
        const std::string prepared = preparedFaces();
        std::string result = logits(prepared, "");
        double factor = 1 / m_model.temperature;
        if (methodFor(m_model.net).mirrored) {
            result = m_graph.node("Add", "both", {result, logits(mirrored(prepared), "mirrored/")});
            factor /= 2;
        }
        if (factor != 1) {
            const auto value = static_cast<float>(factor);
            m_graph.constant("factor", {1}, {&value, 1});
            result = m_graph.node("Mul", "scaled", {result, "factor"});
        }
        m_graph.node("Sigmoid", "probabilities", {result});
    }

private:
    void addConstants()
    {
        const std::int64_t side = lastSide(m_model.preparation.sidePx, stagesOf(m_tensors));
        for (const auto &[name, tensor] : m_tensors) {
            if (m_model.net != Net::Compact || name != "output.weight" || side == kCompactCells) {
                m_graph.constant(name, tensor->shape, tensor->values);
                continue;
            }
            if (side < 1)
                throw Error(ErrorKind::BadModel, "The model's input is too small for a compact network.");
            const std::int64_t wide = tensor->shape[1] / (kCompactCells * kCompactCells) * side * side;
            m_graph.constant(name, {tensor->shape[0], wide}, spreadOverCells(*tensor, side));
        }
    }

    /// As vision::prepareFace() and toInput() do, but for the size. Grey is exact: the sum is below 2^24 / 2^16.
    std::string preparedFaces()
    {
        const InputScale scale = inputScale(m_model.net);
        const float factor = 1 / (255 * scale.spread), offset = -scale.middle / scale.spread;
        if (m_model.preparation.channels == 1) {
            const std::vector<float> luma{19595.0F / 65536, 38470.0F / 65536, 7471.0F / 65536}, half{0.5F};
            m_graph.constant("luma.weight", {1, 3, 1, 1}, luma);
            m_graph.constant("luma.bias", {1}, half);
            m_graph.constant("scale.weight", {1, 1, 1, 1}, {&factor, 1});
            m_graph.constant("scale.bias", {1}, {&offset, 1});
            m_graph.convolution("luma", {"faces", "luma.weight", "luma.bias"}, 1, 1, 0);
            m_graph.node("Floor", "grey", {"luma"});
            return m_graph.convolution("prepared", {"grey", "scale.weight", "scale.bias"}, 1, 1, 0);
        }
        const std::vector<float> blueFirst{0, 0, factor, 0, factor, 0, factor, 0, 0}, offsets(3, offset);
        m_graph.constant("scale.weight", {3, 3, 1, 1}, blueFirst);
        m_graph.constant("scale.bias", {3}, offsets);
        return m_graph.convolution("prepared", {"faces", "scale.weight", "scale.bias"}, 1, 1, 0);
    }

    /// Each row times a matrix that turns it round: OpenCV's dnn has no steps backwards.
    std::string mirrored(const std::string &faces)
    {
        const auto side = static_cast<std::size_t>(m_model.preparation.sidePx);
        std::vector<float> turn(side * side, 0.0F);
        for (std::size_t i = 0; i < side; ++i)
            turn[i * side + side - 1 - i] = 1;
        const auto length = static_cast<std::int64_t>(side);
        m_graph.constant("turn", {length, length}, turn);
        return m_graph.node("MatMul", "turned", {faces, "turn"});
    }

    /// pass: put before the names of the results, as there may be two passes.
    std::string logits(const std::string &faces, const std::string &pass)
    {
        if (m_model.net == Net::Compact)
            return compactLogits(faces, pass);
        if (m_model.net == Net::ClassicMulti)
            return classicLogits(faces, "");
        std::vector<std::string> columns;
        for (const Attribute &attribute : m_model.attributes)
            columns.push_back(classicLogits(faces, attribute.id + "/"));
        return m_graph.joined("logits", columns);
    }

    std::string compactLogits(std::string maps, const std::string &pass)
    {
        for (std::size_t stage = 0; stage < stagesOf(m_tensors); ++stage) {
            const std::string tensors = fmt::format("stage{}", stage + 1), name = pass + tensors;
            const std::int64_t kernel = m_tensors.at(tensors + ".weight")->shape[2];
            maps = m_graph.convolution(name + ".conv", {maps, tensors + ".weight"}, kernel, stage == 0 ? 2 : 1,
                                       kernel / 2);
            maps = m_graph.normalised(
                name + ".norm", {maps, tensors + ".gain", tensors + ".shift", tensors + ".mean", tensors + ".variance"},
                kNormalisedEpsilon);
            maps = m_graph.halvedMaximum(name + ".max", maps);
            maps = m_graph.node("Relu", name + ".relu", {maps});
        }
        return m_graph.dense(pass + "logits", maps, "output.weight", "output.bias");
    }

    std::string convolved(const std::string &input, const std::string &name)
    {
        const std::int64_t kernel = m_tensors.at(name + ".weight")->shape[2];
        m_graph.convolution(name + ".conv", {input, name + ".weight", name + ".bias"}, kernel, 1, 0);
        return m_graph.node("Relu", name + ".relu", {name + ".conv"});
    }

    std::string classicLogits(const std::string &faces, const std::string &prefix)
    {
        std::string maps = m_graph.halvedMaximum(prefix + "max1", convolved(faces, prefix + "conv1"));
        maps = m_graph.halvedMaximum(prefix + "max2", convolved(maps, prefix + "conv2"));
        maps = convolved(maps, prefix + "conv3");
        m_graph.dense(prefix + "hidden", maps, prefix + "dense.weight", prefix + "dense.bias");
        m_graph.node("Relu", prefix + "hidden.relu", {prefix + "hidden"});
        return m_graph.dense(prefix + "logits", prefix + "hidden.relu", prefix + "output.weight",
                             prefix + "output.bias");
    }

    const Model &m_model;
    const Tensors &m_tensors;
    OnnxGraph m_graph;
};

/// The tensors by name, each with the shape that the network needs.
Tensors checkedTensors(const Model &model)
{
    Tensors tensors;
    for (const Tensor &tensor : model.tensors)
        tensors[tensor.name] = &tensor;
    const auto layout = layoutOf(model.net, idsOf(model), model.preparation, widthsOf(model.net, model.tensors));
    for (const TensorSpec &spec : layout) {
        const auto found = tensors.find(spec.name);
        if (found == tensors.end() || found->second->shape != spec.shape ||
            found->second->values.size() != static_cast<std::size_t>(spec.count()))
            throw Error(
                ErrorKind::BadModel,
                fmt::format("The model's tensor \"{}\" is missing or has another shape than a {} network needs.",
                            spec.name, toWord(model.net)));
    }
    if (tensors.size() != layout.size() || model.tensors.size() != layout.size())
        throw Error(ErrorKind::BadModel,
                    fmt::format("The model holds tensors that a {} network does not have.", toWord(model.net)));
    return tensors;
}

void addMetadata(onnx::ModelProto &file, const std::string &key, const std::string &value)
{
    onnx::StringStringEntryProto &entry = *file.add_metadata_props();
    entry.set_key(key);
    entry.set_value(value);
}

void describe(onnx::ModelProto &file, const Model &model)
{
    file.set_ir_version(7); // of ONNX 1.7, which brought operator set 12
    file.set_producer_name("Faces Studio");
    file.set_producer_version(FACES_VERSION);
    file.add_opset_import()->set_version(12);
    file.set_doc_string(fmt::format("Attributes of a face. Input: [N, 3, {0}, {0}], red, green, blue, 0..255. Output: "
                                    "probabilities; yes where one is at least its threshold.",
                                    model.preparation.sidePx));
    addMetadata(file, "faces.json", outsideFacts(model));
    addMetadata(file, "attributes", fmt::format("{}", fmt::join(idsOf(model), ",")));
    addMetadata(file, "thresholds", fmt::format("{}", fmt::join(model.thresholds, ",")));
}

/// Where protocol buffers hand their bytes on.
class HeldStream final : public google::protobuf::io::CopyingOutputStream {
public:
    explicit HeldStream(HeldOutput &out) : m_out(out) {}
    bool Write(const void *bytes, int count) override
    {
        m_out.write(bytes, static_cast<std::size_t>(count));
        return true;
    }

private:
    HeldOutput &m_out;
};

} // namespace

void writeOnnx(const Model &model, std::ostream &out)
{
    const Tensors tensors = checkedTensors(model);
    onnx::ModelProto file;
    describe(file, model);
    file.mutable_graph()->set_name("faces");
    OnnxNetwork(model, tensors, *file.mutable_graph()).build();
    if (file.ByteSizeLong() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        throw Error(ErrorKind::Usage, "The network is too large for an ONNX file (2 GB). Publish it as “.pt”.");
    HeldOutput held(out);
    HeldStream stream(held);
    {
        google::protobuf::io::CopyingOutputStreamAdaptor adaptor(&stream);
        file.SerializeToZeroCopyStream(&adaptor);
    } // which writes the rest
    held.finish();
}

} // namespace faces::learn
