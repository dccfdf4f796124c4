// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/hyperband.h"
#include "core/data/ids.h"
#include "core/data/split.h"
#include "core/data/training.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace faces {

/// What a tuner may choose. Classic: the notebooks' (SPEC section 1): three convolutions of 32..160 step 16, 64..320
/// step 32, 128..640 step 64, and 256..1280 step 128 in the dense layer. Compact: 3 to 5 stages that double from 8, 12,
/// 16, 24 or 32 on; rate 1e-3..1.6e-2 (evenly in its logarithm); batch 16, 32, 64; smoothing 0..0.1; alterations
/// 0.5..1.5 times the preset's.
enum class SearchSpace : std::uint8_t { Compact, Classic };
std::string_view toWord(SearchSpace space); ///< "compact", "classic"
std::optional<SearchSpace> searchSpaceFromWord(std::string_view word);

enum class Objective : std::uint8_t { ValidationLoss, MacroF1 };
std::string_view toWord(Objective objective); ///< "validation-loss", "macro-f1"
std::optional<Objective> objectiveFromWord(std::string_view word);

/// Everything a person may choose about a search.
struct TuneOptions {
    SearchSpace space = SearchSpace::Compact;
    Objective objective = Objective::ValidationLoss;
    int maxEpochs = 20; ///< 1..1000, of the longest trial
    int trials = 0;     ///< 1..100,000 different ones; 0: each of Hyperband's brackets once
    int eta = 3;        ///< 2..10: one trial in so many goes on
    std::uint64_t seed = 1;
    /// What all trials have in common: attributes, threads, device, background. What the space chooses is ignored.
    TrainOptions common;

    /// Throws Error{Usage} naming the option that is out of range.
    void check() const;
    hyperband::Plan plan() const { return hyperband::planFor(maxEpochs, eta, trials); }
};

/// The options of a trial (from 1), drawn from the search's seed and the trial's number alone; complete. Its epochs are
/// those of the longest trial: the rate's course is the same however far a trial comes, and `faces train` with these
/// options trains the very same network.
TrainOptions trialOptions(const TuneOptions &options, int trial);

/// One trial's way through one rung.
struct TrialRecord {
    int trial = 0, bracket = 0, rung = 0; ///< trial from 1, the others from 0
    int epochs = 0;                       ///< trained so far
    TrainOptions options;
    std::optional<double> loss;       ///< what is compared, smaller is better; nothing: it failed
    std::vector<EpochRecord> history; ///< from its first epoch on
    double seconds = 0;               ///< of training, all its epochs
    std::int64_t parameters = 0;
    std::string trouble; ///< why it failed
};

/// The lowest validation loss of a history, or one minus its highest macro F1. Nothing where no epoch has a finite one.
std::optional<double> objectiveOf(Objective objective, const std::vector<EpochRecord> &history);

/// One search, and the data it sees.
struct Tuning {
    TuningId id{};
    std::string startedAt; ///< UTC
    TuneOptions options;   ///< complete
    SplitId split{};
    SplitBy splitBy = SplitBy::Person;
    std::string dataFingerprint;
    std::vector<TrialRecord> trials; ///< in the order they ended

    std::vector<hyperband::Measured> measured() const;
    /// The lowest loss; of equals the one that was trained longest, then the first. Null where none has one.
    const TrialRecord *best() const;
    bool finished() const { return !hyperband::nextOf(options.plan(), measured()); }
};

} // namespace faces
