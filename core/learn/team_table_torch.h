// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/learn/team.h"

#include <torch/csrc/distributed/c10d/Store.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <stop_token>
#include <string>
#include <vector>

namespace faces::learn {

/// A small table of words at rank 0 (c10d's TCPStore), where the members of a team find each other and call the roll.
/// What c10d throws, once the table is open, comes through.
class TeamTable {
public:
    /// Rank 0 opens it, unless it is hosted already; the others knock until it is open. Throws Error{Usage} if it
    /// cannot be opened at its address and port, Error{Training} if it is not reached in time, Error{Cancelled}.
    TeamTable(const TeamPlace &place, std::chrono::milliseconds patience, const std::stop_token &stop);

    const c10::intrusive_ptr<c10d::Store> &store() const { return m_store; }
    /// Says a word for this rank, and does not wait until it is heard.
    void say(const std::string &word);
    /// The same; returns how many have said it for this rank, this time included.
    std::int64_t countIn(const std::string &word);
    /// A word with something to it.
    void write(const std::string &word, const std::string &text);
    /// What a rank wrote under a word; empty if that did not come in time or before the stop.
    std::string read(const std::string &word, int rank, std::chrono::milliseconds patience,
                     const std::stop_token &stop = {});
    /// Waits for a word of rank 0; false if it did not come in time or before the stop.
    bool hears(const std::string &word, std::chrono::milliseconds patience, const std::stop_token &stop = {});
    /// The ranks but 0 that did not say the word in time; no longer waited for when `enough` or fewer are left.
    std::vector<int> silent(const std::string &word, std::chrono::milliseconds patience, std::size_t enough = 0,
                            const std::stop_token &stop = {});

private:
    bool isSaid(const std::string &word, int rank);
    bool waits(const std::string &word, int rank, std::chrono::milliseconds patience, const std::stop_token &stop);
    std::string keyOf(const std::string &word, int rank) const;

    TeamPlace m_place;
    c10::intrusive_ptr<c10d::Store> m_store;
};

/// What torch, c10d or gloo said, without the lines on where inside them it happened.
std::string reasonIn(const std::exception &error);
/// "60 s"
std::string inSeconds(std::chrono::milliseconds time);

} // namespace faces::learn
