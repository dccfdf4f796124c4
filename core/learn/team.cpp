// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/team_lines_torch.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>

#include <algorithm>
#include <cstdlib>

namespace faces::learn {

namespace {

using std::chrono::milliseconds;

constexpr std::int64_t kPieceBytes = 64 * 1024 * 1024; ///< goes over a slow network in far less than a minute
constexpr milliseconds kRollCall{60'000};              ///< steps take less, so whoever lives has answered
constexpr milliseconds kLastWord{2'000};               ///< for what may be said as a team ends
#ifdef USE_C10D_NCCL
constexpr bool kHasNccl = true;
#else
constexpr bool kHasNccl = false;
#endif

std::string lostInWords(const std::vector<int> &lost, const std::string &reason)
{
    if (lost.empty())
        return fmt::format("The line between the workers is cut ({}).", reason);
    if (lost.size() == 1)
        return fmt::format("The worker at rank {} was lost: its process ended, it stands still, or the network leads "
                           "there no more ({}).",
                           lost.front(), reason);
    return fmt::format(
        "The workers at {} were lost: their processes ended, they stand still, or the network leads there no "
        "more ({}).",
        ranksInWords(lost), reason);
}

/// The numbers of a dense tensor in the order of memory: kernels lie channels-last, and c10d wants one after the other.
at::Tensor inARow(const at::Tensor &tensor) { return tensor.detach().as_strided({tensor.numel()}, {1}); }

/// Piece by piece, so that no call outlasts its patience on a slow network.
template <typename Act> void inPieces(const at::Tensor &tensor, Act act)
{
    const at::Tensor row = inARow(tensor);
    const std::int64_t length = kPieceBytes / static_cast<std::int64_t>(row.element_size());
    for (std::int64_t first = 0; first < row.numel(); first += length) {
        std::vector<at::Tensor> piece{row.narrow(0, first, std::min(length, row.numel() - first))};
        act(piece);
    }
}

} // namespace

Team::~Team() { giveUp(); }

/// Who waits for rank 0 when that goes before the end hears that nobody was lost.
void Team::giveUp()
{
    if (m_broken || m_parted || rank() > 0)
        return;
    try {
        m_lines->table.say("given up");
        m_lines->close();
        m_lines->table.silent("knows", kLastWord);
    } catch (const std::exception &) {
        // Then they say that rank 0 was lost.
    }
}

template <typename Start> void Team::carry(Start start)
{
    if (m_broken)
        throw Error(ErrorKind::Internal, "A team was asked to go on without one of its workers.");
    try {
        start()->wait();
    } catch (const std::exception &error) {
        breakUp(reasonIn(error));
    }
}

/// Of two ends of a broken line one may live: a roll call tells. Closing all lines first lets those know who wait for
/// somebody else.
void Team::breakUp(const std::string &reason)
{
    m_broken = true;
    std::vector<int> lost;
    m_lines->close();
    bool givenUp = false;
    try {
        if (rank() == 0)
            lost = m_lines->table.silent("alive", std::min(m_patience.answer, kRollCall), 1);
        else
            m_lines->table.say("alive");
        givenUp = rank() > 0 && m_lines->table.hears("given up", kLastWord / 4);
        if (givenUp)
            m_lines->table.say("knows");
    } catch (const std::exception &) {
        // The table is gone with rank 0.
    }
    if (givenUp)
        throw Error(ErrorKind::Training, "The worker at rank 0 ended the training; it says why.",
                    fmt::format("worker at rank {}", rank()));
    if (rank() > 0)
        throw Error(ErrorKind::Training,
                    fmt::format("The line to another worker is cut ({}). The worker at rank 0 says which one was lost, "
                                "unless it was that one: then start all of them again with --resume.",
                                reason),
                    fmt::format("worker at rank {}", rank()));
    throw Error(ErrorKind::Training, lostInWords(lost, reason));
}

void Team::meetOn(at::Device device)
{
    if (anyone(!kHasNccl || !device.is_cuda()))
        return;
#ifdef USE_C10D_NCCL
    // Else whoever waits for a lost worker's card waits for good.
    ::setenv("NCCL_BLOCKING_WAIT", "1", 0);
    ::setenv("TORCH_NCCL_BLOCKING_WAIT", "1", 0);
    auto options = c10d::ProcessGroupNCCL::Options::create();
    options->timeout = m_patience.answer;
    m_lines->cards = c10::make_intrusive<c10d::ProcessGroupNCCL>(
        c10::make_intrusive<c10d::PrefixStore>(fmt::format("{}/cards", m_place.attempt), m_lines->table.store()),
        rank(), size(), options);
#endif
}

void Team::sum(const at::Tensor &tensor)
{
    const at::NoGradGuard noGradients;
#ifdef USE_C10D_NCCL
    if (tensor.is_cuda() && m_lines->cards) {
        inPieces(tensor, [&](auto &piece) { carry([&] { return m_lines->cards->allreduce(piece); }); });
        return;
    }
#endif
    const at::Tensor here = tensor.to(at::kCPU); // the same one where it is there already
    inPieces(here, [&](auto &piece) { carry([&] { return m_lines->quick->allreduce(piece); }); });
    if (!tensor.is_cpu())
        tensor.detach().copy_(here);
}

void Team::broadcast(const at::Tensor &tensor)
{
    const at::NoGradGuard noGradients;
    const at::Tensor here = tensor.to(at::kCPU);
    inPieces(here, [&](auto &piece) { carry([&] { return m_lines->quick->broadcast(piece); }); });
    if (!tensor.is_cpu())
        tensor.detach().copy_(here);
}

bool Team::anyone(bool yes)
{
    std::vector<at::Tensor> word{at::full({1}, yes ? 1 : 0, at::kLong)};
    carry([&] { return m_lines->patient->allreduce(word); });
    return word.front().item<std::int64_t>() > 0;
}

std::int64_t Team::told(std::int64_t number)
{
    std::vector<at::Tensor> word{at::full({1}, number, at::kLong)};
    carry([&] { return m_lines->patient->broadcast(word); });
    return word.front().item<std::int64_t>();
}

std::optional<at::Tensor> Team::joined(const at::Tensor &own, const Rows &rows, std::size_t size, bool stop)
{
    const std::int64_t columns = own.size(1);
    const std::int64_t count = static_cast<std::int64_t>(size) * columns;
    // Everyone adds its rows to zeros, which changes no bit of them; the wish to stop travels along.
    const at::Tensor all = at::zeros({count + 1}, at::kFloat);
    all.narrow(0, static_cast<std::int64_t>(rows.first) * columns, own.numel()).copy_(own.flatten());
    all.data_ptr<float>()[count] = stop ? 1.0F : 0.0F;
    sum(all);
    if (all.data_ptr<float>()[count] > 0)
        return std::nullopt;
    return all.narrow(0, 0, count).view({static_cast<std::int64_t>(size), columns});
}

void Team::part()
{
    TeamTable &table = m_lines->table;
    const milliseconds patience = std::min(m_patience.answer, kRollCall); // all are at the same place
    m_parted = true;
    try {
        table.say("through");
        if (rank() > 0) {
            table.hears("farewell", patience);
        } else {
            table.silent("through", patience);
            table.say("farewell");
        }
    } catch (const std::exception &) {
        // Whoever is gone already had all it needed.
    }
}

Rows rowsOf(std::size_t size, const Team *team)
{
    if (team == nullptr)
        return {0, size};
    const auto rank = static_cast<std::size_t>(team->rank()), members = static_cast<std::size_t>(team->size());
    const std::size_t first = size * rank / members;
    return {first, size * (rank + 1) / members - first};
}

} // namespace faces::learn
