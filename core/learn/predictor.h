// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/learn/learner.h"

#include <memory>

namespace faces::learn {

/// See Learner::predictor().
std::unique_ptr<Predictor> makePredictor(Model model, int threads);

} // namespace faces::learn
