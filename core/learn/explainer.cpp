// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/explainer.h"

#include "core/base/error.h"
#include "core/learn/evidence_torch.h"
#include "core/learn/judge_torch.h"
#include "core/learn/machine_torch.h"
#include "core/learn/network_torch.h"
#include "core/learn/outside_facts.h"
#include "core/learn/tally.h"

namespace faces::learn {

namespace {

class TorchExplainer final : public Explainer {
public:
    TorchExplainer(Model model, int threads)
        : m_network(model.net, idsOf(model), model.preparation, std::move(model.tensors)), m_threads(threads),
          m_temperature(model.temperature)
    {
    }

    std::vector<float> probabilities(std::span<const std::uint8_t> pixels, std::size_t faces) override
    {
        check(pixels, faces);
        const ComputeScope scope(m_threads);
        return probabilitiesOf(judged(m_network, pixels, faces), m_temperature);
    }

    std::vector<float> evidence(std::span<const std::uint8_t> face, std::size_t attribute, bool yes,
                                const std::stop_token &stop) override
    {
        check(face, 1);
        if (attribute >= m_network.attributes())
            throw Error(ErrorKind::Internal, "The model has no such attribute.");
        const ComputeScope scope(m_threads);
        return evidenceOf(m_network, face, attribute, yes, stop);
    }

    std::vector<float> features(std::span<const std::uint8_t> pixels, std::size_t faces) override
    {
        check(pixels, faces);
        const ComputeScope scope(m_threads);
        return featuresOf(m_network, pixels, faces);
    }

    std::size_t featureWidth() const override
    {
        std::size_t width = 0; // of each output layer what flows in
        for (const TensorSpec &spec : m_network.layout())
            if (spec.name.ends_with("output.weight"))
                width += static_cast<std::size_t>(spec.shape[1]);
        return width;
    }

private:
    void check(std::span<const std::uint8_t> pixels, std::size_t faces) const
    {
        if (pixels.size() != faces * static_cast<std::size_t>(m_network.preparation().bytes()))
            throw Error(ErrorKind::Internal, "The faces to explain are not prepared as the model needs them.");
    }

    Network m_network;
    int m_threads;
    double m_temperature;
};

} // namespace

std::unique_ptr<Explainer> makeExplainer(Model model, int threads)
{
    const ComputeScope scope(threads);
    return std::make_unique<TorchExplainer>(std::move(model), threads);
}

} // namespace faces::learn
