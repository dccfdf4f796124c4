// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/network_torch.h"

#include "core/base/error.h"
#include "core/learn/norm_max_torch.h"

#include <fmt/format.h>

#include <ATen/ATen.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <utility>

namespace faces::learn {

namespace {

constexpr double kEpsilon = 1e-5; ///< of batch normalisation
constexpr double kMomentum = 0.1; ///< of its running means

/// Kernels channels-last, as the faces are (inputsOf()): oneDNN and the maxima are faster that way.
at::Tensor laidOut(const at::Tensor &tensor)
{
    return tensor.dim() == 4 ? tensor.contiguous(at::MemoryFormat::ChannelsLast) : tensor;
}

at::Tensor filled(const TensorSpec &spec, std::span<const float> values)
{
    at::Tensor tensor = at::empty(spec.shape, at::kFloat);
    std::memcpy(tensor.data_ptr<float>(), values.data(), values.size_bytes());
    return tensor;
}

/// The same where the values are; they go when the tensor goes.
at::Tensor takenOver(const TensorSpec &spec, std::vector<float> values)
{
    auto kept = std::make_shared<std::vector<float>>(std::move(values));
    float *first = kept->data();
    return at::from_blob(first, spec.shape, [kept = std::move(kept)](void *) {}, at::kFloat);
}

/// [N, channels, side, side] to [N, channels * 4 * 4].
at::Tensor cells(const at::Tensor &maps)
{
    const bool fits = maps.size(2) == kCompactCells && maps.size(3) == kCompactCells;
    const at::Tensor grid = fits ? maps : at::adaptive_avg_pool2d(maps, {kCompactCells, kCompactCells});
    return grid.flatten(1);
}

/// The maximum first: a quarter of the values is left for the ReLU, and the result is the same.
at::Tensor halved(const at::Tensor &maps) { return at::relu(at::max_pool2d(maps, 2)); }

struct Convolution {
    std::int64_t stride = 1, padding = 0;
    bool follows = false; ///< it took the halved maps of the layer that was noted last, else the input
};

/// Notes the maps of a convolution behind its ReLU.
void note(Trace &trace, const at::Tensor &maps, const at::Tensor &kernel, const Convolution &convolution)
{
    double first = 0, step = 1;
    if (convolution.follows) { // a window of two cells has its middle between them
        first = trace.layers.back().first + trace.layers.back().step / 2;
        step = 2 * trace.layers.back().step;
    }
    const double middle = (static_cast<double>(kernel.size(2)) - 1) / 2 - static_cast<double>(convolution.padding);
    trace.layers.push_back({maps, first + middle * step, step * static_cast<double>(convolution.stride)});
}

/// The draws of the rows before `firstRow` are passed over: a row's own depend on its place alone.
at::Tensor droppedOut(const at::Tensor &input, double share, Random &random, std::size_t firstRow)
{
    for (std::size_t i = 0; i < firstRow * static_cast<std::size_t>(input.size(1)); ++i)
        random.next();
    at::Tensor keep = at::empty(input.sizes(), at::kFloat);
    float *values = keep.data_ptr<float>();
    const auto kept = static_cast<float>(1 / (1 - share));
    for (std::int64_t i = 0; i < keep.numel(); ++i)
        values[i] = random.chance(share) ? 0.0F : kept;
    return input * keep.to(input.device());
}

} // namespace

struct Network::Pass {
    bool training = false;
    double dropout = 0;
    Random *random = nullptr;
    TeamPart part = {};
    Trace *trace = nullptr;
};

Network::Network(const TrainOptions &options, const Preparation &preparation)
    : m_net(options.net), m_attributes(options.attributes), m_preparation(preparation),
      m_layout(layoutOf(options.net, options.attributes, preparation, options.widths))
{
    for (std::size_t i = 0; i < m_layout.size(); ++i)
        m_tensors.push_back(laidOut(filled(m_layout[i], firstValues(m_layout[i], m_net, options.seed, i))));
    nameTensors();
}

Network::Network(Net net, const std::vector<AttributeId> &attributes, const Preparation &preparation,
                 std::vector<Tensor> tensors)
    : m_net(net), m_attributes(attributes), m_preparation(preparation),
      m_layout(layoutOf(net, attributes, preparation, widthsOf(net, tensors)))
{
    std::map<std::string, Tensor *> given;
    for (Tensor &tensor : tensors)
        if (!given.emplace(tensor.name, &tensor).second)
            throw Error(ErrorKind::BadModel, fmt::format("The model has two tensors called \"{}\".", tensor.name));
    for (const TensorSpec &spec : m_layout) {
        const auto found = given.find(spec.name);
        if (found == given.end())
            throw Error(ErrorKind::BadModel,
                        fmt::format("The model lacks the tensor \"{}\" of a {} network.", spec.name, toWord(net)));
        Tensor &tensor = *found->second;
        if (tensor.shape != spec.shape || tensor.values.size() != static_cast<std::size_t>(spec.count()))
            throw Error(ErrorKind::BadModel, fmt::format("The model's tensor \"{}\" does not have the shape that a {} "
                                                         "network needs.",
                                                         spec.name, toWord(net)));
        m_tensors.push_back(laidOut(takenOver(spec, std::move(tensor.values))));
    }
    if (given.size() != m_layout.size())
        throw Error(ErrorKind::BadModel,
                    fmt::format("The model holds tensors that a {} network does not have.", toWord(net)));
    nameTensors();
}

void Network::nameTensors()
{
    for (std::size_t i = 0; i < m_layout.size(); ++i)
        m_places[m_layout[i].name] = i;
}

void Network::moveTo(at::Device device)
{
    for (at::Tensor &tensor : m_tensors)
        tensor = tensor.to(device);
}

void Network::wantGradients()
{
    for (std::size_t i = 0; i < m_layout.size(); ++i)
        if (m_layout[i].trained())
            m_tensors[i].requires_grad_(true);
}

at::Tensor Network::logits(const at::Tensor &faces) const { return forward(faces, {}); }

at::Tensor Network::logits(const at::Tensor &faces, Trace &trace) const { return forward(faces, {.trace = &trace}); }

at::Tensor Network::trainingLogits(const at::Tensor &faces, double dropout, Random &random, const TeamPart &part)
{
    return forward(faces, {.training = true, .dropout = dropout, .random = &random, .part = part});
}

at::Tensor Network::forward(const at::Tensor &faces, const Pass &pass) const
{
    if (m_net == Net::Compact)
        return compactLogits(faces, pass);
    if (m_net == Net::ClassicMulti)
        return classicLogits(faces, "", pass);
    std::vector<at::Tensor> columns;
    for (const AttributeId &attribute : m_attributes)
        columns.push_back(classicLogits(faces, attribute + "/", pass));
    return at::cat(columns, 1);
}

at::Tensor Network::classicLogits(at::Tensor faces, const std::string &prefix, const Pass &pass) const
{
    std::size_t layers = 0;
    const auto convolved = [&](const at::Tensor &input, const std::string &name) {
        const at::Tensor &kernel = tensor(prefix + name + ".weight");
        const at::Tensor maps = at::conv2d(input, kernel, tensor(prefix + name + ".bias"));
        if (pass.trace == nullptr || !pass.trace->wantsLayers)
            return maps;
        const at::Tensor activated = at::relu(maps); // a second ReLU changes nothing
        note(*pass.trace, activated, kernel, {.stride = 1, .padding = 0, .follows = layers++ > 0});
        return activated;
    };
    const auto dense = [&](const at::Tensor &input, const std::string &name) {
        return at::linear(input, tensor(prefix + name + ".weight"), tensor(prefix + name + ".bias"));
    };
    at::Tensor maps = halved(convolved(faces, "conv1"));
    maps = halved(convolved(maps, "conv2"));
    maps = at::relu(convolved(maps, "conv3"));
    const at::Tensor features = at::relu(dense(maps.flatten(1), "dense"));
    if (pass.trace != nullptr)
        pass.trace->features.push_back(features);
    return dense(features, "output");
}

at::Tensor Network::stage(const at::Tensor &input, const std::string &name, std::int64_t stride, const Pass &pass) const
{
    const at::Tensor &kernel = tensor(name + ".weight");
    const NormTensors norm{.gain = tensor(name + ".gain"),
                           .shift = tensor(name + ".shift"),
                           .mean = tensor(name + ".mean"),
                           .variance = tensor(name + ".variance")};
    const at::Tensor maps = at::conv2d(input, kernel, {}, stride, kernel.size(2) / 2);
    if (pass.trace != nullptr && pass.trace->wantsLayers) {
        const at::Tensor activated = at::relu(
            at::batch_norm(maps, norm.gain, norm.shift, norm.mean, norm.variance, false, kMomentum, kEpsilon, false));
        note(*pass.trace, activated, kernel,
             {.stride = stride, .padding = kernel.size(2) / 2, .follows = !pass.trace->layers.empty()});
        return at::max_pool2d(activated, 2);
    }
    if (pass.training && pass.part.team != nullptr)
        return halved(teamBatchNorm(*pass.part.team, maps, norm, kMomentum, kEpsilon));
    if (maps.is_cpu())
        return pass.training ? normMaxRelu(maps, norm, kMomentum, kEpsilon) : normMaxReluInUse(maps, norm, kEpsilon);
    return halved(at::batch_norm(maps, norm.gain, norm.shift, norm.mean, norm.variance, pass.training, kMomentum,
                                 kEpsilon, false));
}

/// Each has five tensors; the last layer has two.
std::size_t Network::stages() const { return (m_layout.size() - 2) / 5; }

at::Tensor Network::compactLogits(at::Tensor faces, const Pass &pass) const
{
    at::Tensor maps = std::move(faces);
    for (std::size_t i = 0; i < stages(); ++i)
        maps = stage(maps, "stage" + std::to_string(i + 1), i == 0 ? 2 : 1, pass);
    // The last layer decides finely and costs nothing: always in full precision.
    const c10::impl::ExcludeDispatchKeyGuard fullPrecision(c10::DispatchKey::AutocastCPU);
    at::Tensor features = cells(maps.to(at::kFloat));
    if (pass.training && pass.dropout > 0)
        features = droppedOut(features, pass.dropout, *pass.random, pass.part.firstRow);
    if (pass.trace != nullptr)
        pass.trace->features.push_back(features);
    return at::linear(features, tensor("output.weight"), tensor("output.bias"));
}

std::vector<Tensor> plainTensors(const std::vector<TensorSpec> &layout, const std::vector<at::Tensor> &tensors)
{
    std::vector<Tensor> plain;
    copyPlain(layout, tensors, plain);
    return plain;
}

void copyPlain(const std::vector<TensorSpec> &layout, const std::vector<at::Tensor> &tensors,
               std::vector<Tensor> &plain)
{
    plain.resize(layout.size());
    for (std::size_t i = 0; i < layout.size(); ++i) {
        const at::Tensor values = tensors[i].detach().to(at::kCPU).contiguous();
        const float *first = values.data_ptr<float>();
        plain[i].name = layout[i].name;
        plain[i].shape = layout[i].shape;
        plain[i].values.assign(first, first + values.numel());
    }
}

} // namespace faces::learn
