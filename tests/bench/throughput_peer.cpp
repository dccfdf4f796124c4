// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/bench/throughput_peer.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <string_view>

namespace faces::bench {

namespace {

/// What keepFreedMemory() in core/learn asks of the allocator, in glibc's words for the environment.
constexpr std::string_view kTunedAllocator = "env MALLOC_ARENA_MAX=1 MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=-1 "
                                             "MALLOC_TOP_PAD_=268435456 ";

/// One word for the shell, whatever is in it.
std::string quoted(const std::string &word)
{
    std::string text = "'";
    for (const char letter : word)
        text += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    return text + "'";
}

std::string commandFor(const PeerOrder &order, bool tuned)
{
    // What our program gives itself is not the peer's.
    return fmt::format("env -u GOMP_SPINCOUNT {}{} {} --net {} --batch {} --steps {} --epochs {} --judged {} --block "
                       "{} --threads {}{}",
                       tuned ? kTunedAllocator : "", quoted(order.python), quoted(FACES_THROUGHPUT_PEER), order.net,
                       order.batch, order.steps, order.epochs, order.judged, order.block, order.threads,
                       order.bfloat16 ? " --bfloat16" : "");
}

std::string outputOf(const std::string &command)
{
    std::string output;
    std::array<char, 4096> part{};
    std::FILE *pipe = ::popen(command.c_str(), "r");
    while (pipe != nullptr && std::fgets(part.data(), static_cast<int>(part.size()), pipe) != nullptr)
        output += part.data();
    if (pipe == nullptr || ::pclose(pipe) != 0)
        throw Error(ErrorKind::Usage, "The interpreter of --python could not run the peer. It needs PyTorch: Debian's "
                                      "python3-torch, and /usr/bin/python3 to find it.");
    return output;
}

} // namespace

void PeerFigures::add(const PeerOrder &order)
{
    for (const bool tuned : {false, true}) {
        const auto said = nlohmann::json::parse(outputOf(commandFor(order, tuned)), nullptr, false);
        if (!said.is_object() || !said.contains("torch") || !said.contains("images_per_second"))
            throw Error(ErrorKind::Usage, "The interpreter of --python did not print what the peer prints.",
                        order.python);
        torchVersion = said["torch"].get<std::string>();
        for (const auto &[what, speed] : said["images_per_second"].items())
            (tuned ? figures[what].tuned : figures[what].asItComes).push_back(speed.get<double>());
    }
}

} // namespace faces::bench
