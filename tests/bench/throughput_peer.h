// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace faces::bench {

// Words of throughput_peer.py: its figures are called "training: channels-last" and so on.
inline const std::string kTrainingWord = "training";
inline const std::string kPlainWay = "plain", kChannelsLastWay = "channels-last",
                         kReducedWay = "channels-last, bfloat16";

/// What the peer is to do.
struct PeerOrder {
    std::string python; ///< the interpreter
    std::string net;    ///< "compact", "classic-multi"
    int batch = 0, steps = 0, epochs = 0;
    std::size_t judged = 0, block = 0; ///< faces in all, and together
    int threads = 0;
    bool bfloat16 = false; ///< the processor has instructions for it
};

/// Images per second of Python's PyTorch, one figure a call.
struct PeerFigures {
    struct Both {
        std::vector<double> asItComes, tuned; ///< tuned: with the allocator settings that our program gives itself
    };
    std::map<std::string, Both> figures;
    std::string torchVersion;

    /// Runs the peer once either way. Throws Error{Usage} if the interpreter cannot do it.
    void add(const PeerOrder &order);
};

} // namespace faces::bench
