// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/learn/learner.h"

namespace faces::learn {

class Team;

/// See Learner::train(). team: null, or this process's, of rank 0.
TrainOutcome trained(const TrainRequest &request, TrainingSink &sink, std::stop_token stop, Team *team);
/// See Learner::helpTrain().
void helped(Team &team, const HelperOptions &options, std::stop_token stop);

} // namespace faces::learn
