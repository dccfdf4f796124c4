// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/preparation.h"
#include "core/learn/learner.h"

namespace faces::learn {

/// Counted from the network's layers, see layoutOf(), whose errors it throws. options: complete (withPreset).
NetworkCost costOf(const TrainOptions &options, const Preparation &preparation);

} // namespace faces::learn
