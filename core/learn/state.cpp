// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/state_torch.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/learn/adam.h"
#include "core/learn/team_torch.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <utility>

namespace faces::learn {

namespace {

constexpr std::int64_t kGrain = 1 << 14;

at::Tensor zerosAs(const at::Tensor &tensor) { return at::zeros_like(tensor.detach()); }

/// The gradient, lying in memory as its weights do.
at::Tensor alignedGradient(const at::Tensor &weights)
{
    const at::Tensor &gradient = weights.grad();
    if (gradient.strides() == weights.strides())
        return gradient;
    at::Tensor copy = at::empty_strided(weights.sizes(), weights.strides(), weights.options());
    return copy.copy_(gradient);
}

/// On the processor, lying in memory as a checkpoint has it: the compact network's kernels channels-last, all else
/// row-major.
at::Tensor asInFile(const at::Tensor &tensor, Net net)
{
    const at::Tensor here = tensor.detach().to(at::kCPU);
    return net == Net::Compact ? here : here.contiguous();
}

void stepOnDevice(const AdamStep &step, at::Tensor weights, const at::Tensor &gradient, at::Tensor moment1,
                  at::Tensor moment2)
{
    moment1.mul_(step.keep1).add_(gradient, 1 - step.keep1);
    moment2.mul_(step.keep2).addcmul_(gradient, gradient, 1 - step.keep2);
    const at::Tensor spread = (moment2 * step.scale2).sqrt_().add_(1e-8);
    weights.mul_(step.shrink).addcdiv_(moment1, spread, -step.rate * step.scale1);
}

void stepOnProcessor(const AdamStep &step, const at::Tensor &weights, const at::Tensor &gradient,
                     const at::Tensor &moment1, const at::Tensor &moment2)
{
    float *w = weights.data_ptr<float>();
    const float *g = gradient.data_ptr<float>();
    float *m = moment1.data_ptr<float>();
    float *v = moment2.data_ptr<float>();
    at::parallel_for(0, weights.numel(), kGrain, [=](std::int64_t first, std::int64_t end) {
        adamStep(step, static_cast<std::size_t>(end - first), w + first, g + first, m + first, v + first);
    });
}

} // namespace

TrainingState::TrainingState(const TrainRequest &request, at::Device device)
    : m_method(methodFor(request.options)), m_network(request.options, request.train.preparation)
{
    m_network.moveTo(device);
    for (std::size_t i = 0; i < m_network.layout().size(); ++i) {
        const bool trained = m_network.layout()[i].trained();
        m_moment1.push_back(trained ? zerosAs(m_network.tensors()[i]) : at::Tensor());
        m_moment2.push_back(trained ? zerosAs(m_network.tensors()[i]) : at::Tensor());
    }
    if (m_method.averaging > 0) {
        m_averaged = m_network;
        for (at::Tensor &tensor : m_averaged->tensors())
            tensor = tensor.clone();
    }
    m_network.wantGradients();
}

void TrainingState::share(Team &team)
{
    for (const at::Tensor &tensor : savedTensors())
        team.broadcast(tensor);
    m_facts.step = team.told(m_facts.step);
}

void TrainingState::sumGradients(Team &team)
{
    const at::NoGradGuard noGradients;
    for (std::size_t i = 0; i < m_network.tensors().size(); ++i) {
        if (!m_network.layout()[i].trained())
            continue;
        at::Tensor &weights = m_network.tensors()[i];
        const at::Tensor gradient = alignedGradient(weights); // everywhere in the same order of memory
        team.sum(gradient);
        weights.mutable_grad() = gradient;
    }
}

void TrainingState::learn(double rate)
{
    const at::NoGradGuard noGradients;
    ++m_facts.step;
    const auto steps = static_cast<double>(m_facts.step);
    // A young average forgets faster, so that it does not carry the random start along.
    const double follow = 1 - std::min(m_method.averaging, steps / (steps + 10));
    for (std::size_t i = 0; i < m_network.tensors().size(); ++i)
        learnTensor(i, rate, follow);
}

void TrainingState::learnTensor(std::size_t place, double rate, double follow)
{
    const TensorSpec &spec = m_network.layout()[place];
    at::Tensor &weights = m_network.tensors()[place];
    if (spec.trained()) {
        const double decay = spec.role == Role::Kernel ? m_method.decay : 0;
        const AdamStep step = AdamStep::at(m_facts.step, rate, m_method.beta2, decay);
        const at::Tensor gradient = alignedGradient(weights);
        if (weights.is_cpu())
            stepOnProcessor(step, weights, gradient, m_moment1[place], m_moment2[place]);
        else
            stepOnDevice(step, weights, gradient, m_moment1[place], m_moment2[place]);
        weights.mutable_grad() = at::Tensor();
    }
    if (m_averaged)
        m_averaged->tensors()[place].lerp_(weights, follow);
}

void TrainingState::addEpoch(EpochRecord &record, std::optional<double> score)
{
    record.best = !score || m_facts.bestEpoch == 0 || *score > m_facts.bestScore;
    if (record.best) {
        copyPlain(judgedNetwork().layout(), judgedNetwork().tensors(), m_best);
        m_facts.bestEpoch = record.epoch;
        m_facts.bestScore = score.value_or(0);
    }
    m_facts.bestIsCurrent = record.best;
    m_facts.history.push_back(record);
}

std::vector<Tensor> TrainingState::takeBest()
{
    return m_best.empty() ? plainTensors(judgedNetwork().layout(), judgedNetwork().tensors()) : std::move(m_best);
}

std::vector<at::Tensor> TrainingState::savedTensors() const
{
    std::vector<at::Tensor> saved = m_network.tensors();
    for (const auto *list : {&m_moment1, &m_moment2})
        std::ranges::copy_if(*list, std::back_inserter(saved),
                             [](const at::Tensor &tensor) { return tensor.defined(); });
    if (m_averaged)
        saved.insert(saved.end(), m_averaged->tensors().begin(), m_averaged->tensors().end());
    return saved;
}

void TrainingState::save(const std::filesystem::path &file, const std::string &fingerprint) const
{
    CheckpointFacts facts = m_facts;
    facts.fingerprint = fingerprint;
    std::vector<at::Tensor> held;
    std::vector<std::span<const float>> arrays;
    for (const at::Tensor &tensor : savedTensors()) {
        held.push_back(asInFile(tensor, m_network.net()));
        arrays.emplace_back(held.back().data_ptr<float>(), static_cast<std::size_t>(tensor.numel()));
    }
    if (!facts.bestIsCurrent)
        for (const Tensor &tensor : m_best)
            arrays.emplace_back(tensor.values);
    writeCheckpoint(file, facts, arrays);
}

void TrainingState::load(const std::filesystem::path &file, const std::string &fingerprint)
{
    const at::NoGradGuard noGradients;
    CheckpointReader reader(file);
    if (reader.facts().fingerprint != fingerprint)
        throw Error(
            ErrorKind::Usage,
            "The checkpoint belongs to a training with other options, faces or labels. Start a new training, or "
            "put back what was changed.",
            toText(file));
    for (at::Tensor tensor : savedTensors()) {
        const at::Tensor read = asInFile(tensor, m_network.net());
        reader.read({read.data_ptr<float>(), static_cast<std::size_t>(tensor.numel())});
        if (read.data_ptr() != tensor.data_ptr())
            tensor.copy_(read);
    }
    m_facts = reader.facts();
    copyPlain(judgedNetwork().layout(), judgedNetwork().tensors(), m_best);
    if (!m_facts.bestIsCurrent)
        for (Tensor &tensor : m_best)
            reader.read(tensor.values);
}

} // namespace faces::learn
