// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace faces {

/// The place of one process among those that train a network together.
struct TeamPlace {
    std::string address; ///< of the machine of rank 0, a name or a number
    int port = 0;        ///< 1..65535, at which rank 0 waits for the others
    int rank = 0;        ///< 0..worldSize - 1; rank 0 keeps the run, the others help
    int worldSize = 2;   ///< 2..1024
    int localRank = -1;  ///< its place among those of its machine, which chooses its graphics card; -1: not told
    /// Who started the processes (torchrun) waits at the port already, for rank 0, too.
    bool hosted = false;
    int attempt = 0; ///< how often they have been started again meanwhile
    bool operator==(const TeamPlace &) const = default;
};

/// From MASTER_ADDR, MASTER_PORT, RANK and WORLD_SIZE, as PyTorch's torchrun names them. `value` gives what a variable
/// says, nothing where it is not set. Nothing if none is set or the world has one process: it trains alone. Throws
/// Error{Usage} naming the variables that are missing, or the one that is no number of its range. Where they are set,
/// LOCAL_RANK, TORCHELASTIC_USE_AGENT_STORE and TORCHELASTIC_RESTART_COUNT are heeded, too.
std::optional<TeamPlace> teamPlaceFrom(const std::function<std::string(const std::string &)> &value);
/// The same of this process's environment.
std::optional<TeamPlace> teamPlaceFromEnvironment();

} // namespace faces
