// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How the members of a team find each other.
#include "core/learn/team_lines_torch.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/text.h"
#include "core/learn/own_address.h"

#include <fmt/format.h>
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>

#include <cstdlib>

namespace faces::learn {

namespace {

using std::chrono::milliseconds;
using GlooPointer = c10::intrusive_ptr<c10d::ProcessGroupGloo>;

/// Which of this machine's networks the workers meet on. GLOO_SOCKET_IFNAME chooses it, as it does for PyTorch.
std::shared_ptr<::gloo::transport::Device> networkOf(const std::string &own)
{
    const char *chosen = std::getenv("GLOO_SOCKET_IFNAME");
    if (chosen != nullptr && *chosen != '\0')
        return c10d::ProcessGroupGloo::createDeviceForInterface(chosen);
    return c10d::ProcessGroupGloo::createDeviceForHostname(own);
}

GlooPointer glooOver(const c10::intrusive_ptr<c10d::Store> &store, const std::string &name, const TeamPlace &place,
                     const std::shared_ptr<::gloo::transport::Device> &network, milliseconds timeout)
{
    auto options = c10d::ProcessGroupGloo::Options::create(timeout);
    options->devices.push_back(network);
    options->threads = 1;
    // Where a launcher keeps the table from one start to the next, its addresses are of this one.
    const auto ofThisStart = c10::make_intrusive<c10d::PrefixStore>(fmt::format("{}/{}", place.attempt, name), store);
    return c10::make_intrusive<c10d::ProcessGroupGloo>(ofThisStart, place.rank, place.worldSize, options);
}

} // namespace

std::string ranksInWords(const std::vector<int> &ranks)
{
    std::vector<std::string> numbers;
    for (const int rank : ranks)
        numbers.push_back(std::to_string(rank));
    return ranks.size() == 1 ? fmt::format("rank {}", numbers.front()) : fmt::format("ranks {}", listText(numbers));
}

Team::Team(const TeamPlace &place, const TeamPatience &patience, const std::stop_token &stop)
    : m_place(place), m_patience(patience),
      m_lines(std::make_unique<Lines>(Lines{.table = TeamTable(place, patience.join, stop)}))
{
    try {
        const std::string own = ownAddressTowards(place.address, place.port);
        m_lines->table.write("address", own);
        waitForAll("here", stop);
        connect(meetingAddress(own, stop), stop);
        waitForAll("connected", stop); // or whoever connects last might find the first one gone
    } catch (const Error &) {
        throw;
    } catch (const std::exception &error) {
        throw Error(ErrorKind::Training, fmt::format("The workers did not come together: {}. Start all of them again; "
                                                     "where a machine has several networks, GLOO_SOCKET_IFNAME names "
                                                     "the one that leads to the others.",
                                                     reasonIn(error)));
    }
}

/// Nobody goes on before all have come so far.
void Team::waitForAll(const std::string &word, const std::stop_token &stop)
{
    TeamTable &table = m_lines->table;
    if (table.countIn(word) > 1)
        throw Error(ErrorKind::Usage,
                    fmt::format("Two workers have the rank {}. Give each a RANK of its own.", rank()));
    if (rank() == 0) {
        const std::vector<int> missing = table.silent(word, m_patience.join, 0, stop);
        throwIfStopped(stop);
        if (!missing.empty())
            throw Error(ErrorKind::Training,
                        fmt::format("Not all {} workers came within {}: {} did not. Start them all, with the same "
                                    "MASTER_ADDR, MASTER_PORT and WORLD_SIZE.",
                                    size(), inSeconds(m_patience.join), ranksInWords(missing)));
        table.say("all " + word);
    } else if (!table.hears("all " + word, m_patience.join, stop)) {
        throwIfStopped(stop);
        throw Error(ErrorKind::Training,
                    fmt::format("The other workers did not come within {}. The worker at rank 0 says which.",
                                inSeconds(m_patience.join)));
    }
}

/// The address that the others reach this machine at. The name of rank 0's machine may stand for the loopback on that
/// machine itself (Debian writes it so into /etc/hosts), which would lead the others to themselves: where some come
/// over a network, it is the address towards them.
std::string Team::meetingAddress(std::string own, const std::stop_token &stop)
{
    TeamTable &table = m_lines->table;
    const auto towards = [&](const std::string &other) {
        return isLoopback(own) && !other.empty() && !isLoopback(other) ? ownAddressTowards(other, m_place.port) : own;
    };
    if (rank() > 0)
        return towards(table.read("meeting address", 0, m_patience.join, stop));
    for (int other = 1; other < size(); ++other)
        own = towards(table.read("address", other, m_patience.join, stop));
    table.write("meeting address", own);
    return own;
}

void Team::connect(const std::string &own, const std::stop_token &stop)
{
    const auto network = networkOf(own);
    m_lines->quick = glooOver(m_lines->table.store(), "quick", m_place, network, m_patience.answer);
    waitForAll("half connected", stop); // the other's patience is long
    m_lines->patient = glooOver(m_lines->table.store(), "patient", m_place, network, m_patience.work);
}

} // namespace faces::learn
