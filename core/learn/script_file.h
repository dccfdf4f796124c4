// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/model.h"

#include <ostream>

namespace faces::learn {

/// See Learner::write(). A module that Python's torch.jit.load() and C++'s torch::jit::load() run, with the attributes
/// attribute_names, yes_words, no_words and thresholds and the extra file "faces.json" (outsideFacts()).
void writeScript(const Model &model, std::ostream &out);

} // namespace faces::learn
