// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/learn/team_table_torch.h"
#include "core/learn/team_torch.h"

#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#ifdef USE_C10D_NCCL
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
#endif

#include <string>
#include <vector>

namespace faces::learn {

/// What connects a member with the others.
struct Team::Lines {
    TeamTable table;
    c10::intrusive_ptr<c10d::ProcessGroupGloo> quick =
        {}; ///< in the middle of an epoch: whoever is silent for long is lost
    c10::intrusive_ptr<c10d::ProcessGroupGloo> patient =
        {}; ///< gloo knows one timeout a group, and some waits are long
#ifdef USE_C10D_NCCL
    c10::intrusive_ptr<c10d::ProcessGroupNCCL> cards = {}; ///< null where sums go over the processors
#endif
    void close()
    {
#ifdef USE_C10D_NCCL
        cards.reset();
#endif
        quick.reset();
        patient.reset();
    }
};

/// "rank 1", "ranks 1, 2 and 3"
std::string ranksInWords(const std::vector<int> &ranks);

} // namespace faces::learn
