// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/tuning.h"
#include "core/tasks/training.h"

namespace faces::tasks {

/// Hears of a search as it goes, in its own thread; of each trial's batches and epochs, too.
class TuningSink : public TrainingSink {
public:
    /// Before a trial is trained through a rung.
    virtual void trialBegins(const Tuning &tuning, const hyperband::Next &next, const TrainOptions &options) = 0;
    /// It is on the disk. diskBytes: of all weights that are kept for trials that may go on.
    virtual void trialDone(const Tuning &tuning, const TrialRecord &trial, std::int64_t diskBytes) = 0;
};

/// Searches for the options of a training by Hyperband (core/data/hyperband.h) on the current split; the test faces are
/// not looked at. Every trial is in the project when it ends. A trial that fails (a loss that is not finite, too little
/// memory) is written down as failed, and the search goes on. A stop returns what there is: Tuning::finished() is then
/// false. Only the weights of trials that may still go on lie on the disk. Those that an earlier search left go first.
/// Throws Error{Usage} for options out of range or without validation faces, Error{Training} where every trial failed.
Tuning tune(store::Project &project, TuneOptions options, TuningSink &sink, std::stop_token stop,
            ProgressSink &progress);

/// Goes on with the project's latest search where it was stopped or killed, to the same next trial; a finished one is
/// returned as it is. Error{NotFound} if there is none, Error{Usage} if its data (faces, labels, split) changed since.
Tuning resumeTuning(store::Project &project, TuningSink &sink, std::stop_token stop, ProgressSink &progress,
                    const VisionModels &here = {});

} // namespace faces::tasks
