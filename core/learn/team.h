// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/team_place.h"

#include <chrono>

namespace faces {

/// How long the processes of a team wait for each other. One that ended is noticed at once, its connections close;
/// these are for a machine that vanished without a word.
struct TeamPatience {
    std::chrono::milliseconds join = std::chrono::minutes(5);    ///< until all have come
    std::chrono::milliseconds answer = std::chrono::minutes(10); ///< in the middle of an epoch, and for the data
    /// While rank 0 reads its project, judges the validation faces and writes its checkpoint.
    std::chrono::milliseconds work = std::chrono::hours(2);
};

/// Several processes that train one network together, as one of them sees it: see Learner::joinTeam(). Belongs to the
/// thread that trains with it; at the end of its life it leaves, and a training that still goes on elsewhere ends.
class TrainingTeam {
public:
    virtual ~TrainingTeam() = default;
    virtual int rank() const = 0;
    virtual int size() const = 0;
    /// A worker was lost; what ended with an Error because of it cannot go on in this team.
    virtual bool broken() const = 0;
};

} // namespace faces
