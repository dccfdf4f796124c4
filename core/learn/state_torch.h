// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/learn/checkpoint.h"
#include "core/learn/method.h"
#include "core/learn/network_torch.h"

#include <optional>
#include <vector>

namespace faces::learn {

class Team;

/// Everything that changes while a network learns; what a checkpoint holds.
class TrainingState {
public:
    /// A network at its start.
    TrainingState(const TrainRequest &request, at::Device device);

    Network &network() { return m_network; }
    /// The network to judge and keep: with averaged weights where the preset averages.
    const Network &judgedNetwork() const { return m_averaged ? *m_averaged : m_network; }
    std::int64_t step() const { return m_facts.step; }
    const std::vector<EpochRecord> &history() const { return m_facts.history; }
    int bestEpoch() const { return m_facts.bestEpoch; }

    /// Brings all of a team to where rank 0 stands; history and best weights stay with rank 0.
    void share(Team &team);
    /// The gradients of a joined batch, from everyone's of its own rows.
    void sumGradients(Team &team);
    /// One step of the optimiser from the gradients, which are then dropped.
    void learn(double rate);
    /// Adds an epoch; where it is better than all before (or there is no score), its weights are kept.
    void addEpoch(EpochRecord &record, std::optional<double> score);
    /// Hands out the kept weights; those of now if no epoch ended yet.
    std::vector<Tensor> takeBest();

    void save(const std::filesystem::path &file, const std::string &fingerprint) const;
    /// Throws Error{BadModel} if the file is damaged, Error{Usage} if it belongs to another training.
    void load(const std::filesystem::path &file, const std::string &fingerprint);

private:
    void learnTensor(std::size_t place, double rate, double follow);
    std::vector<at::Tensor> savedTensors() const;

    Method m_method;
    Network m_network;
    std::optional<Network> m_averaged;
    std::vector<at::Tensor> m_moment1, m_moment2; ///< undefined for tensors that are not trained
    std::vector<Tensor> m_best;
    CheckpointFacts m_facts;
};

} // namespace faces::learn
