// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/team_table_torch.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/learn/own_address.h"

#include <c10/util/Exception.h>
#include <fmt/format.h>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

#include <algorithm>
#include <thread>

namespace faces::learn {

namespace {

using std::chrono::milliseconds;
using TableClock = std::chrono::steady_clock;
using TablePointer = c10::intrusive_ptr<c10d::Store>;

constexpr milliseconds kBetweenLooks{20};
constexpr milliseconds kBetweenKnocks{250};
constexpr milliseconds kOneKnock{5'000};

std::string addressInWords(const TeamPlace &place) { return fmt::format("{}:{}", place.address, place.port); }

TablePointer tableAt(const TeamPlace &place, milliseconds timeout)
{
    c10d::TCPStoreOptions options;
    options.port = static_cast<std::uint16_t>(place.port);
    options.isServer = place.rank == 0 && !place.hosted;
    options.waitWorkers = false; // the roll call does, and can say who is missing
    options.timeout = timeout;
    return c10::make_intrusive<c10d::TCPStore>(place.address, options);
}

TablePointer openedTable(const TeamPlace &place)
{
    try {
        return tableAt(place, kOneKnock); // it is on this machine
    } catch (const std::exception &error) {
        throw Error(ErrorKind::Usage,
                    fmt::format("The other workers cannot be waited for here: {}. Set MASTER_ADDR to an address of the "
                                "machine of rank 0, and MASTER_PORT to a port that is free there.",
                                reasonIn(error)),
                    addressInWords(place));
    }
}

/// Rank 0 may start later than the others.
TablePointer reachedTable(const TeamPlace &place, milliseconds patience, const std::stop_token &stop)
{
    ownAddressTowards(place.address, place.port); // who is not known at all is not waited for
    for (const auto end = TableClock::now() + patience;;) {
        try {
            return tableAt(place, std::min(patience, kOneKnock));
        } catch (const std::exception &error) {
            throwIfStopped(stop);
            if (TableClock::now() >= end)
                throw Error(ErrorKind::Training,
                            fmt::format("The worker at rank 0 could not be reached within {}: {}. Check MASTER_ADDR "
                                        "and MASTER_PORT, and that it runs.",
                                        inSeconds(patience), reasonIn(error)),
                            addressInWords(place));
        }
        std::this_thread::sleep_for(kBetweenKnocks);
    }
}

} // namespace

TeamTable::TeamTable(const TeamPlace &place, milliseconds patience, const std::stop_token &stop)
    : m_place(place),
      m_store(place.rank == 0 && !place.hosted ? openedTable(place) : reachedTable(place, patience, stop))
{
    m_store->setTimeout(patience); // of what c10d itself looks up in it
}

/// Also keeps apart workers that disagree about how many they are, and those of an earlier start at the same table.
std::string TeamTable::keyOf(const std::string &word, int rank) const
{
    return fmt::format("faces/{}/{}/{}/{}", m_place.attempt, word, m_place.worldSize, rank);
}

bool TeamTable::isSaid(const std::string &word, int rank) { return m_store->check({keyOf(word, rank)}); }

void TeamTable::say(const std::string &word) { m_store->set(keyOf(word, m_place.rank), {1}); }

std::int64_t TeamTable::countIn(const std::string &word) { return m_store->add(keyOf(word, m_place.rank), 1); }

void TeamTable::write(const std::string &word, const std::string &text)
{
    m_store->set(keyOf(word, m_place.rank), {text.begin(), text.end()});
}

// All look again and again: a wait that c10d gives up leaves its line out of step.
bool TeamTable::hears(const std::string &word, milliseconds patience, const std::stop_token &stop)
{
    return waits(word, 0, patience, stop);
}

std::string TeamTable::read(const std::string &word, int rank, milliseconds patience, const std::stop_token &stop)
{
    if (!waits(word, rank, patience, stop))
        return {};
    const std::vector<std::uint8_t> text = m_store->get(keyOf(word, rank));
    return {text.begin(), text.end()};
}

bool TeamTable::waits(const std::string &word, int rank, milliseconds patience, const std::stop_token &stop)
{
    const auto end = TableClock::now() + patience;
    while (!isSaid(word, rank)) {
        if (stop.stop_requested() || TableClock::now() >= end)
            return false;
        std::this_thread::sleep_for(kBetweenLooks);
    }
    return true;
}

std::vector<int> TeamTable::silent(const std::string &word, milliseconds patience, std::size_t enough,
                                   const std::stop_token &stop)
{
    std::vector<int> silent;
    for (int other = 1; other < m_place.worldSize; ++other)
        silent.push_back(other);
    for (const auto end = TableClock::now() + patience;;) {
        std::erase_if(silent, [&](int other) { return isSaid(word, other); });
        if (silent.size() <= enough || stop.stop_requested() || TableClock::now() >= end)
            return silent;
        std::this_thread::sleep_for(kBetweenLooks);
    }
}

std::string reasonIn(const std::exception &error)
{
    const auto *ofTorch = dynamic_cast<const c10::Error *>(&error);
    std::string text = ofTorch != nullptr ? ofTorch->what_without_backtrace() : error.what();
    text.resize(std::min(text.size(), text.find('\n')));
    if (const auto place = text.find("] "); text.starts_with('[') && place != std::string::npos)
        text.erase(0, place + 2); // gloo's file and line
    while (text.ends_with('.'))
        text.pop_back();
    return text;
}

std::string inSeconds(milliseconds time) { return fmt::format("{:g} s", static_cast<double>(time.count()) / 1000); }

} // namespace faces::learn
