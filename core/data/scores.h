// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace faces {

/// Counts of one attribute's decisions over the faces whose label is known.
struct Counts {
    int truePositives = 0, falsePositives = 0, falseNegatives = 0, trueNegatives = 0;
    int known() const { return truePositives + falsePositives + falseNegatives + trueNegatives; }
    int positives() const { return truePositives + falseNegatives; }
    Counts &operator+=(const Counts &other);
    void add(LabelValue truth, bool saidYes); ///< one decision; an unknown label counts nowhere
    /// TP/(TP+FP), TP/(TP+FN), 2TP/(2TP+FP+FN); 0/0 is nothing ("n/a"), never 1.
    std::optional<double> precision() const, recall() const, f1() const;
    bool operator==(const Counts &) const = default;
};

/// What always giving the answer that is more frequent among the same labels comes to ("no" among equals): what any
/// network must beat.
Counts majorityOf(const Counts &counts);

struct Interval {
    double low = 0, high = 0;
    bool operator==(const Interval &) const = default;
};

struct AttributeScores {
    AttributeId attribute;
    double threshold = 0.5;
    Counts counts;
    std::optional<Interval> f1Interval; ///< 95 %
};

/// Scores of one set of faces. SPEC section 2.
struct Scores {
    int faces = 0;
    std::vector<AttributeScores> labels;
    std::optional<Interval> microInterval, macroInterval; ///< 95 %, of F1
    Counts pooled() const;                                ///< micro: every attribute's decisions together
    std::optional<double> macroF1() const;                ///< mean of the attributes that have a value
    Scores majority() const;                              ///< each attribute's majorityOf(), without intervals
};

/// Row-major tables with one row a face and one column an attribute.
struct Judgements {
    std::size_t faces = 0, attributes = 0;
    std::span<const float> probabilities; ///< [faces, attributes], 0..1
    std::span<const LabelValue> truth;    ///< [faces, attributes]
    std::span<const int> groups;          ///< [faces], for the bootstrap; empty: each face is its own group
    /// Throws Error{Internal} if the sizes don't fit each other.
    void check() const;
};

/// The one rule for a decision, everywhere.
inline bool decidesYes(float probability, double threshold) { return static_cast<double>(probability) >= threshold; }

/// Counts of one column at one threshold: yes when p >= threshold. Unknown labels are left out.
Counts countsAt(const Judgements &judgements, std::size_t attribute, double threshold);

/// Scores at one threshold per attribute, with 95 % percentile intervals of a bootstrap over groups (Efron, Tibshirani,
/// "An Introduction to the Bootstrap", 1993, ch. 13): 1,000 draws of whole groups, seeded, so the same input gives the
/// same interval. Draws in which a figure has no value (0/0) are left out; where that are more than 5 % of them (an
/// attribute with next to no positives), it has no interval. `draws` 0 leaves the intervals out. A stop is heard before
/// each draw: Error{Cancelled}.
Scores scoresOf(const Judgements &judgements, const std::vector<AttributeId> &names, std::span<const double> thresholds,
                int draws = 1000, std::uint64_t seed = 1, const std::stop_token &stop = {});

} // namespace faces
