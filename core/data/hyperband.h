// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <optional>
#include <vector>

// Hyperband: Li, Jamieson, DeSalvo, Rostamizadeh, Talwalkar, "Hyperband: a novel bandit-based approach to
// hyperparameter optimization", JMLR 18(185), 2018, algorithm 1. Its resource is epochs here, in whole numbers.
// Nothing is remembered between calls: what comes next follows from the plan and from what was measured, so a search
// that was killed goes on where it was.
namespace faces::hyperband {

/// So many trials are trained up to so many epochs, those before included.
struct Rung {
    int trials = 0, epochs = 0;
    bool operator==(const Rung &) const = default;
};

/// One successive halving: the best floor(n / eta) trials of a rung go on to the next.
struct Bracket {
    int firstTrial = 1; ///< trials are numbered from 1 through all brackets
    std::vector<Rung> rungs;
    bool operator==(const Bracket &) const = default;
};

/// All brackets of a search.
struct Plan {
    std::vector<Bracket> brackets;
    int trials() const; ///< different ones
    int
    epochs() const; ///< trained if no trial fails; each epoch of a trial once, since trials go on from their weights
};

/// The paper's brackets for at most `maxEpochs` a trial (1..1000), eta 2..10: s from floor(log_eta maxEpochs) down to
/// 0, each with ceil((sMax + 1) / (s + 1) * eta^s) trials from maxEpochs / eta^s epochs on, rounded to the nearest
/// whole number. trials 0: each bracket once; else just so many (1..100,000): the brackets are repeated, and the last
/// one is smaller, but trains at least one trial to the end. Throws Error{Usage} for what is out of range.
Plan planFor(int maxEpochs, int eta = 3, int trials = 0);

/// What a trial reached after `epochs`. Smaller is better; nothing: it failed, and goes no further.
struct Measured {
    int trial = 0, epochs = 0;
    std::optional<double> loss;
};

/// Something to train: a trial from `fromEpochs` (0: new) up to `epochs`.
struct Next {
    int trial = 0, bracket = 0, rung = 0; ///< bracket and rung from 0
    int fromEpochs = 0, epochs = 0;
    bool operator==(const Next &) const = default;
};

/// In the order of the brackets, of their rungs, and within a rung of the trials' numbers. Nothing: all is done.
/// What does not belong to the plan is ignored; a loss that is not finite is a failure.
std::optional<Next> nextOf(const Plan &plan, const std::vector<Measured> &measured);

/// The trials that a rung sends to the next one, best first; equal losses by number. Empty until the rung is complete.
std::vector<int> promotedFrom(const Plan &plan, int bracket, int rung, const std::vector<Measured> &measured);

/// The trials that may still go on, whose weights must be kept; by number. Never more than floor(n / eta) of a rung
/// and the one that is at work.
std::vector<int> mayGoOn(const Plan &plan, const std::vector<Measured> &measured);

} // namespace faces::hyperband
