// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/tuning.h"

#include <cmath>
#include <set>

namespace faces::test {

/// A loss that follows from the trial's number alone, so that a test can work out who goes on: no two are equal.
inline double lossOf(int trial, int epochs) { return 0.2 + 0.01 * ((trial * 7) % 23) + 0.5 / epochs; }

inline std::vector<EpochRecord> historyOf(int trial, int epochs)
{
    std::vector<EpochRecord> history;
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        EpochRecord record;
        record.epoch = epoch;
        record.validationLoss = lossOf(trial, epoch);
        record.validationMacroF1 = 1 - lossOf(trial, epoch);
        history.push_back(record);
    }
    return history;
}

/// The first `passes` trials' ways through their rungs of a search, in the order that Hyperband asks for them; those in
/// `failing` fail at their first.
inline Tuning searched(const TuneOptions &options, int passes, const std::set<int> &failing = {})
{
    Tuning tuning;
    tuning.id = TuningId(3);
    tuning.startedAt = "2026-11-24T08:00:00.000Z";
    tuning.options = options;
    const hyperband::Plan plan = options.plan();
    for (int pass = 0; pass < passes; ++pass) {
        const auto next = hyperband::nextOf(plan, tuning.measured());
        if (!next)
            break;
        TrialRecord record;
        record.trial = next->trial;
        record.bracket = next->bracket;
        record.rung = next->rung;
        record.epochs = next->epochs;
        record.options = trialOptions(options, next->trial);
        record.seconds = next->epochs * 2.0;
        record.parameters = 1000 + next->trial;
        if (failing.contains(next->trial)) {
            record.trouble = "The loss was no longer a finite number.";
        } else {
            record.history = historyOf(next->trial, next->epochs);
            record.loss = objectiveOf(options.objective, record.history);
        }
        tuning.trials.push_back(std::move(record));
    }
    return tuning;
}

} // namespace faces::test
