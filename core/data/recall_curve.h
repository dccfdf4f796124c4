// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/scores.h"

#include <cstddef>
#include <vector>

namespace faces {

/// What one threshold comes to.
struct RecallPoint {
    double recall = 0, precision = 0; ///< 0..1
    bool operator==(const RecallPoint &) const = default;
};

/// Precision over recall of one attribute: a point for each probability that was said of a known label, taken as the
/// threshold, recall ascending, up to the first that finds every yes. Empty without a known yes. most: of more points
/// only so many are given, the first and the last among them; 2 or more.
std::vector<RecallPoint> recallCurve(const Judgements &judgements, std::size_t attribute, std::size_t most = 300);

} // namespace faces
