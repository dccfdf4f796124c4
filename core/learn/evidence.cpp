// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/progress.h"
#include "core/learn/evidence_torch.h"
#include "core/learn/input.h"
#include "core/learn/inputs_torch.h"
#include "core/learn/method.h"
#include "core/learn/soft_planes.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>

#include <algorithm>
#include <functional>

namespace faces::learn {

namespace {

constexpr std::size_t kTogether = 16; ///< points of the way that go through the network at once

/// The straight way from a soft copy of a face to the face, as inputs of the network.
class Way {
public:
    Way(const Network &network, std::span<const std::uint8_t> face)
        : m_preparation(network.preparation()), m_sharp(face.size()), m_soft(face.size())
    {
        toInput(network.net(), face, m_sharp);
        m_soft = softened(m_sharp, side(), softRadius(m_preparation.sidePx));
    }

    /// `count` points from number `first` of kEvidenceSteps, each in the middle of its piece of the way.
    at::Tensor points(std::size_t first, std::size_t count, bool mirrored) const
    {
        return inputsOf(m_preparation, count, count, [&](std::size_t i, std::span<float> input) {
            const float done = (static_cast<float>(first + i) + 0.5F) / kEvidenceSteps;
            for (std::size_t at = 0; at < input.size(); ++at)
                input[at] = m_soft[at] + done * (m_sharp[at] - m_soft[at]);
            for (std::size_t row = 0; mirrored && row < input.size(); row += side())
                std::ranges::reverse(input.subspan(row, side()));
        });
    }

    /// Gradients [channels, side, side] times the way, added to a map [side, side].
    void add(const at::Tensor &gradient, std::span<float> map, bool mirrored) const
    {
        const at::Tensor plain = (mirrored ? at::flip(gradient, {2}) : gradient).to(at::kCPU).contiguous();
        const float *values = plain.data_ptr<float>();
        for (std::size_t at = 0; at < m_sharp.size(); ++at)
            map[at % map.size()] += values[at] * (m_sharp[at] - m_soft[at]) / kEvidenceSteps;
    }

    std::size_t side() const { return static_cast<std::size_t>(m_preparation.sidePx); }

private:
    const Preparation &m_preparation;
    std::vector<float> m_sharp, m_soft;
};

/// The sum over the points of the gradients of an attribute's logit.
at::Tensor gradientAlong(const Network &network, const at::Tensor &points, std::size_t attribute)
{
    const at::Tensor input = points.to(network.tensors().front().device()).requires_grad_(true);
    Trace trace;
    const at::Tensor logits = network.logits(input, trace).select(1, static_cast<std::int64_t>(attribute));
    return torch::autograd::grad({logits.sum()}, {input}).front().sum(0);
}

/// One face as the network takes it, or its mirror image.
at::Tensor inputFor(const Network &network, std::span<const std::uint8_t> face, bool mirrored)
{
    const auto side = static_cast<std::size_t>(network.preparation().sidePx);
    return inputsOf(network.preparation(), 1, 1, [&](std::size_t, std::span<float> input) {
        toInput(network.net(), face, input);
        for (std::size_t row = 0; mirrored && row < input.size(); row += side)
            std::ranges::reverse(input.subspan(row, side));
    });
}

/// Activations times gradients of the last convolution that leads to the attribute, [1, 1, height, width].
Trace::Layer lastLayerOf(const Network &network, const at::Tensor &input, std::size_t attribute)
{
    Trace trace;
    const at::Tensor logits = network.logits(input.to(network.tensors().front().device()).requires_grad_(true), trace);
    // With one network per attribute each has its own layers, as many as any other.
    const std::size_t own = trace.features.size() == 1 ? 0 : attribute;
    Trace::Layer layer = trace.layers[(own + 1) * (trace.layers.size() / trace.features.size()) - 1];
    const at::Tensor gradient =
        torch::autograd::grad({logits[0][static_cast<std::int64_t>(attribute)]}, {layer.maps}).front();
    layer.maps = (layer.maps.detach() * gradient).sum(1, true).to(at::kCPU).contiguous();
    return layer;
}

/// A map of cells at every pixel, even between the cells' middles; beyond the outermost as there.
std::vector<float> spread(const Trace::Layer &layer, std::size_t side)
{
    const auto cells = layer.maps.accessor<float, 4>()[0][0];
    const auto last = static_cast<double>(layer.maps.size(2) - 1); // maps are square
    std::vector<float> map(side * side);
    for (std::size_t at = 0; at < map.size(); ++at) {
        const double y = std::clamp((static_cast<double>(at / side) - layer.first) / layer.step, 0.0, last);
        const double x = std::clamp((static_cast<double>(at % side) - layer.first) / layer.step, 0.0, last);
        const auto row = static_cast<std::int64_t>(y), column = static_cast<std::int64_t>(x);
        const auto below = std::min(row + 1, static_cast<std::int64_t>(last));
        const auto right = std::min(column + 1, static_cast<std::int64_t>(last));
        const auto v = static_cast<float>(y - static_cast<double>(row));
        const auto u = static_cast<float>(x - static_cast<double>(column));
        map[at] = (1 - v) * ((1 - u) * cells[row][column] + u * cells[row][right]) +
                  v * ((1 - u) * cells[below][column] + u * cells[below][right]);
    }
    return map;
}

} // namespace

std::vector<float> contributionsOf(const Network &network, std::span<const std::uint8_t> face, std::size_t attribute,
                                   const std::stop_token &stop)
{
    const Way way(network, face);
    const bool both = methodFor(network.net()).mirrored;
    std::vector<float> map(way.side() * way.side(), 0.0F);
    for (const bool mirrored : {false, true})
        for (std::size_t first = 0; first < kEvidenceSteps && (both || !mirrored); first += kTogether) {
            throwIfStopped(stop);
            const std::size_t count = std::min(kTogether, kEvidenceSteps - first);
            way.add(gradientAlong(network, way.points(first, count, mirrored), attribute), map, mirrored);
        }
    if (both)
        std::ranges::transform(map, map.begin(), [](float value) { return value / 2; });
    return map;
}

std::vector<float> lastMapsOf(const Network &network, std::span<const std::uint8_t> face, std::size_t attribute,
                              const std::stop_token &stop)
{
    const auto side = static_cast<std::size_t>(network.preparation().sidePx);
    std::vector<float> mean(side * side, 0.0F);
    const int images = methodFor(network.net()).mirrored ? 2 : 1;
    for (int image = 0; image < images; ++image) {
        throwIfStopped(stop);
        std::vector<float> map = spread(lastLayerOf(network, inputFor(network, face, image == 1), attribute), side);
        for (std::size_t row = 0; image == 1 && row < map.size(); row += side)
            std::ranges::reverse(std::span(map).subspan(row, side));
        for (std::size_t at = 0; at < map.size(); ++at)
            mean[at] += map[at] / static_cast<float>(images);
    }
    return mean;
}

std::vector<float> evidenceOf(const Network &network, std::span<const std::uint8_t> face, std::size_t attribute,
                              bool yes, const std::stop_token &stop)
{
    const int side = network.preparation().sidePx;
    const auto speaking = [yes](std::vector<float> map) {
        for (float &value : map)
            value = std::max(yes ? value : -value, 0.0F);
        return map;
    };
    const std::vector<float> fine = speaking(softened(contributionsOf(network, face, attribute, stop),
                                                      static_cast<std::size_t>(side), evidenceRadius(side)));
    const std::vector<float> coarse = speaking(lastMapsOf(network, face, attribute, stop));
    std::vector<float> evidence(fine.size());
    std::ranges::transform(fine, coarse, evidence.begin(), std::multiplies<>());
    if (*std::ranges::max_element(evidence) <= 0)
        evidence = fine;
    const float highest = *std::ranges::max_element(evidence);
    for (float &value : evidence)
        value = highest > 0 ? value / highest : 0;
    return evidence;
}

} // namespace faces::learn
