// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/learn/learner.h"

#include <string>
#include <vector>

namespace faces::tasks {

/// What this machine brings to the work, and what is amiss.
struct Examination {
    LearnerFacts learner;
    std::string openCv, sqlite; ///< versions
    int cores = 0;
    std::vector<std::string> warnings; ///< sentences with what can be done
};
/// Opens the learner and measures a product: about a second.
Examination examine();

} // namespace faces::tasks
