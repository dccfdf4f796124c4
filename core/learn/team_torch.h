// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/learn/team.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace faces::learn {

/// Neighbouring rows of a batch.
struct Rows {
    std::size_t first = 0, count = 0;
};

/// A team over LibTorch's c10d: gloo between processors, NCCL between graphics cards where LibTorch has it. What a
/// member does here all members do, in the same order and with tensors of the same shape, type and order in memory; all
/// get the same bits. Each call throws Error{Training} in words if a worker was lost; the team is then broken().
class Team final : public TrainingTeam {
public:
    /// Waits until all have come. Throws Error{Usage} if rank 0 cannot wait at its address and port or a rank is taken
    /// twice, Error{Training} naming the ranks that did not come, Error{Cancelled}.
    Team(const TeamPlace &place, const TeamPatience &patience, const std::stop_token &stop);
    ~Team() override;
    Team(const Team &) = delete;
    Team &operator=(const Team &) = delete;

    int rank() const override { return m_place.rank; }
    int size() const override { return m_place.worldSize; }
    bool broken() const override { return m_broken; }

    /// Its place among those of its machine; -1: not told.
    int localRank() const { return m_place.localRank; }
    /// Says where this member computes. Sums go from card to card if all compute on one and LibTorch has NCCL.
    void meetOn(at::Device device);
    /// The sum over all members, in place; dense tensors only.
    void sum(const at::Tensor &tensor);
    /// What rank 0 has, in place; dense tensors only.
    void broadcast(const at::Tensor &tensor);
    /// Whether any member says yes. Waits as long as rank 0 may work (TeamPatience::work), as told() does.
    bool anyone(bool yes);
    /// The number that rank 0 says; what the others say plays no part.
    std::int64_t told(std::int64_t number);
    /// All rows [size, columns] of a batch from everyone's own [rows.count, columns], float32 on the processor; nothing
    /// if any member wants to stop.
    std::optional<at::Tensor> joined(const at::Tensor &own, const Rows &rows, std::size_t size, bool stop);
    /// Ends it in peace: nobody leaves before all have what the last call gave them.
    void part();

private:
    struct Lines;
    template <typename Start> void carry(Start start);
    void waitForAll(const std::string &word, const std::stop_token &stop);
    std::string meetingAddress(std::string own, const std::stop_token &stop);
    void connect(const std::string &own, const std::stop_token &stop);
    void giveUp();
    [[noreturn]] void breakUp(const std::string &reason);

    TeamPlace m_place;
    TeamPatience m_patience;
    bool m_parted = false;
    std::atomic<bool> m_broken = false; ///< graphics cards go backward in a thread of their own
    std::unique_ptr<Lines> m_lines;
};

/// Which rows of a batch of `size` fall to this member; all of them without a team.
Rows rowsOf(std::size_t size, const Team *team);

} // namespace faces::learn
