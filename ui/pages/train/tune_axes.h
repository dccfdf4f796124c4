// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/tuning.h"
#include "ui/pages/train/tune_standing.h"
#include "ui/widgets/parallel_coordinates.h"

namespace faces::ui {

/// A search as parallel coordinates: an axis for each option in which its trials differ, and the objective as the last
/// one, after which the lines are coloured. At most the 1000 best trials: more lines would hide each other.
struct TuneAxes {
    std::vector<ParallelAxis> axes;
    std::vector<ParallelLine> lines; ///< ids are the trials' numbers
    int leftOut = 0;                 ///< trials that have no line
};
TuneAxes tuneAxesOf(const Tuning &tuning, const TuneStanding &standing);

} // namespace faces::ui
