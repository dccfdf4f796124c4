// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/error.h"
#include "core/learn/learner.h"
#include "tests/support/free_port.h"

#include <chrono>
#include <functional>
#include <string>
#include <thread>
#include <vector>

namespace faces::test {

/// Members of a team, each in a thread of its own on 127.0.0.1; returns what each complained of, nothing where it came
/// to its end.
inline std::vector<std::string> together(int members, const std::function<void(TrainingTeam &)> &act)
{
    const TeamPatience patience{
        .join = std::chrono::minutes(2), .answer = std::chrono::minutes(1), .work = std::chrono::minutes(2)};
    const int port = freePort();
    std::vector<std::string> complaints(static_cast<std::size_t>(members));
    std::vector<std::jthread> threads;
    for (int rank = 0; rank < members; ++rank)
        threads.emplace_back([&, rank] {
            try {
                const auto team = faces_learner()->joinTeam(
                    {.address = "127.0.0.1", .port = port, .rank = rank, .worldSize = members}, patience);
                act(*team);
            } catch (const std::exception &error) {
                complaints[static_cast<std::size_t>(rank)] = error.what();
            }
        });
    threads.clear(); // waits for them
    return complaints;
}

/// All of them in one text; empty where nobody complained.
inline std::string allOf(const std::vector<std::string> &complaints)
{
    std::string all;
    for (const std::string &complaint : complaints)
        all += complaint;
    return all;
}

} // namespace faces::test
