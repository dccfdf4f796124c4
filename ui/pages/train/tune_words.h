// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/tuning.h"
#include "ui/pages/train/tune_standing.h"

#include <QString>

#include <optional>

namespace faces::ui {

// What the search's parts say in the same way.

QString wordFor(SearchSpace space);                                  ///< "compact", "classic"
QString wordFor(Objective objective);                                ///< "validation loss", "macro F1"
QString wordFor(TrialState state);                                   ///< "goes on", "out" ...
QString nameOf(TuningId id, SearchSpace space);                      ///< "Search 3 · compact"
QString valueWords(Objective objective, std::optional<double> loss); ///< "validation loss 0.2310", "macro F1 0.8840"
std::optional<double> valueOf(Objective objective, std::optional<double> loss); ///< as people know it: F1 rises
QString widthsWords(const TrainOptions &options); ///< "16, 32, 64"; empty: the preset's own
/// What a trial's options are beside the preset's: "widths 16, 32, 64 · rate 0.004 · batch 32 · smoothing 0.05 ·
/// alterations 1.2".
QString trialWords(const TrainOptions &options);
/// "4 trials" if it has finished, else "3 of 4 trials", or "no trial has ended yet".
QString trialsWords(const TuneStanding &standing);
/// "up to 20 epochs · 1 in 3 goes on · seed 1".
QString searchWords(const TuneOptions &options);
/// "5 brackets, 143 trials, 1,022 epochs; about 1 h 40 min on this machine". Without seconds nothing is said of time.
QString planWords(const hyperband::Plan &plan, std::optional<double> secondsPerEpoch);
QString durationWords(double seconds); ///< "less than a minute", "12 min", "1 h 40 min", "3 days 4 h"
QString sizeWords(std::int64_t bytes); ///< "12.3 MB"

} // namespace faces::ui
