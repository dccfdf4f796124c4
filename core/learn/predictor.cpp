// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/predictor.h"

#include "core/base/error.h"
#include "core/learn/cost.h"
#include "core/learn/input.h"
#include "core/learn/inputs_torch.h"
#include "core/learn/judge_torch.h"
#include "core/learn/machine_torch.h"
#include "core/learn/method.h"
#include "core/learn/outside_facts.h"
#include "core/learn/tally.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace faces::learn {

namespace {

constexpr std::size_t kBlock = kJudgedTogether; ///< faces that go through the network together

std::size_t inputSize(const Network &network) { return static_cast<std::size_t>(network.preparation().bytes()); }

at::Device deviceOf(const Network &network) { return network.tensors().front().device(); }

/// A block of faces [n, bytes] as the network takes them, or their mirror images; places behind them are zero.
at::Tensor blockOf(const Network &network, std::span<const std::uint8_t> faces, bool mirrored)
{
    const std::size_t size = inputSize(network);
    const std::size_t side = mirrored ? static_cast<std::size_t>(network.preparation().sidePx) : 0;
    const at::Tensor block =
        inputsOf(network.preparation(), kBlock, faces.size() / size, [&](std::size_t face, std::span<float> input) {
            toInput(network.net(), faces.subspan(face * size, size), input);
            for (std::size_t row = 0; mirrored && row < size; row += side)
                std::ranges::reverse(input.subspan(row, side));
        });
    return block.to(deviceOf(network));
}

class TorchPredictor final : public Predictor {
public:
    TorchPredictor(Model model, int threads)
        : m_network(model.net, idsOf(model), model.preparation, std::move(model.tensors)), m_threads(threads),
          m_temperature(model.temperature)
    {
    }

    std::vector<float> probabilities(std::span<const std::uint8_t> pixels, std::size_t faces) override
    {
        if (pixels.size() != faces * inputSize(m_network))
            throw Error(ErrorKind::Internal, "The faces to judge are not prepared as the model needs them.");
        const ComputeScope scope(m_threads);
        return probabilitiesOf(judged(m_network, pixels, faces), m_temperature);
    }

private:
    Network m_network;
    int m_threads;
    double m_temperature;
};

/// One network's features, those of several side by side. The lengths are of each network's own.
at::Tensor joined(const std::vector<at::Tensor> &features)
{
    if (features.size() == 1)
        return features.front();
    std::vector<at::Tensor> even;
    for (const at::Tensor &each : features)
        even.push_back(each / each.norm(2, {1}, true).clamp_min(1e-12));
    return at::cat(even, 1);
}

} // namespace

std::vector<float> judged(const Network &network, std::span<const std::uint8_t> pixels, std::size_t faces,
                          const std::stop_token &stop)
{
    const at::NoGradGuard noGradients;
    const std::size_t size = inputSize(network);
    const std::size_t attributes = network.attributes();
    std::vector<float> logits(faces * attributes);
    for (std::size_t first = 0; first < faces; first += kBlock) {
        if (stop.stop_requested())
            return {};
        const std::size_t count = std::min(kBlock, faces - first);
        const auto block = pixels.subspan(first * size, count * size);
        at::Tensor result = network.logits(blockOf(network, block, false));
        if (methodFor(network.net()).mirrored)
            result = (result + network.logits(blockOf(network, block, true))) / 2;
        result = result.to(at::kCPU).contiguous();
        std::copy_n(result.data_ptr<float>(), count * attributes, logits.data() + first * attributes);
    }
    return logits;
}

std::vector<float> featuresOf(const Network &network, std::span<const std::uint8_t> pixels, std::size_t faces)
{
    const at::NoGradGuard noGradients;
    const std::size_t size = inputSize(network);
    const bool mirrored = methodFor(network.net()).mirrored;
    std::vector<float> features;
    for (std::size_t first = 0; first < faces; first += kBlock) {
        const std::size_t count = std::min(kBlock, faces - first);
        const auto block = pixels.subspan(first * size, count * size);
        std::vector<at::Tensor> sides;
        for (const bool mirror : {false, true}) {
            if (mirror && !mirrored)
                continue;
            Trace trace;
            trace.wantsLayers = false;
            network.logits(blockOf(network, block, mirror), trace);
            sides.push_back(joined(trace.features));
        }
        const at::Tensor all = (sides.size() == 1 ? sides[0] : (sides[0] + sides[1]) / 2).to(at::kCPU).contiguous();
        const float *values = all.data_ptr<float>();
        features.insert(features.end(), values, values + static_cast<std::int64_t>(count) * all.size(1));
    }
    return features;
}

std::unique_ptr<Predictor> makePredictor(Model model, int threads)
{
    const ComputeScope scope(threads);
    return std::make_unique<TorchPredictor>(std::move(model), threads);
}

} // namespace faces::learn
