// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/tuning.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace faces::ui {

/// Waits: its rung is not complete. GoesOn: to the next rung. Out: it goes no further. Ended: trained to the end.
enum class TrialState { Waits, GoesOn, Out, Ended, Failed };

/// One rung of a bracket, as far as it is.
struct RungStanding {
    int trials = 0; ///< planned; fewer where too many failed in the rung before
    int epochs = 0, epochsBefore = 0;
    int done = 0, failed = 0; ///< the failed ones are among those done
    int promoted = 0;         ///< to the next rung; none before the rung is complete
    bool complete() const { return done >= trials; }
};

/// One trial, as far as it came.
struct TrialStanding {
    int trial = 0;
    std::size_t record = 0;     ///< of its last rung, in Tuning::trials
    std::optional<double> loss; ///< the lowest of all its rungs
    TrialState state = TrialState::Waits;
};

/// What a search's records say when they are laid over its plan. Grows like n log n with the number of trials, where
/// hyperband::nextOf may look at every record for every trial: a window that draws it anew after each trial needs that.
struct TuneStanding {
    std::vector<std::vector<RungStanding>> brackets;
    std::vector<TrialStanding> trials;                       ///< by number
    std::optional<std::pair<std::size_t, std::size_t>> open; ///< bracket and rung that come next; nothing: finished
    std::optional<std::size_t> best;                         ///< in Tuning::trials
    int epochsDone = 0, epochsPlanned = 0;
    int planned = 0; ///< different trials

    bool finished() const { return !open; }
    const TrialStanding *trial(int number) const; ///< null if it has not been measured
};
TuneStanding tuneStandingOf(const Tuning &tuning);

} // namespace faces::ui
