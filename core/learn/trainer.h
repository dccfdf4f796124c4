// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/learn/learner.h"

namespace faces::learn {

/// See Learner::train().
TrainOutcome trained(const TrainRequest &request, TrainingSink &sink, std::stop_token stop);

} // namespace faces::learn
