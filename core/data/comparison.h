// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/judged_run.h"
#include "core/data/paired_answers.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace faces {

/// One F1 of two runs. A figure that does not exist (0/0, an attribute that a run does not know) is nothing.
struct ComparedScore {
    AttributeId attribute; ///< "micro" and "macro" for the two summaries
    std::string name;      ///< for people
    std::optional<double> a, b;
    std::optional<Interval> intervalA, intervalB; ///< 95 %
    /// B minus A on the faces that both runs judged: above 0, B is better.
    std::optional<double> difference;
    std::optional<Interval> differenceInterval; ///< 95 %
    std::optional<PairedAnswers> answers;       ///< face by face, on the same faces; of an attribute only
    /// The interval of the difference does not hold 0: it is more than chance in the choice of faces.
    bool clear() const { return differenceInterval && (differenceInterval->low > 0 || differenceInterval->high < 0); }
};

/// Two runs on one part.
struct ComparedPart {
    Part part = Part::Validation;
    int facesA = 0, facesB = 0;        ///< that are scored; 0: the run has no scores here
    int both = 0;                      ///< faces that both judged: what differences are measured on
    int looksA = 0, looksB = 0;        ///< how often the test faces were looked at; 0 for validation
    std::vector<ComparedScore> labels; ///< in the order of A, then what B alone knows
    ComparedScore micro, macro;
    /// Labels or faces are no longer those that the runs were scored on: figures are of the labels as they are now.
    bool changedSince = false;
};

/// One thing in which two trainings differ: "rate", "0.004", "0.001".
struct OptionDifference {
    std::string option, a, b;
    bool operator==(const OptionDifference &) const = default;
};

struct Comparison {
    std::optional<ComparedPart> validation, test; ///< test: only where both runs have it
    std::vector<OptionDifference> differences;    ///< only what differs
    std::vector<std::string> warnings;            ///< sentences: why figures should not be set beside each other
};

/// A run and what it said; a part without predictions is empty and then shows the scores that the run keeps.
struct ComparedRun {
    Run run;
    JudgedRun validation, test;
};

/// attributes: all of the project, for their names. Scores are those of the predictions and the labels as they are now,
/// with scoresOf's intervals; a leaky run, whose predictions are of one variant of each face, shows the scores it keeps
/// and has no differences. Throws Error{Cancelled} soon after a stop.
Comparison comparisonOf(const ComparedRun &a, const ComparedRun &b, const std::vector<Attribute> &attributes,
                        const std::stop_token &stop = {});

/// Whether comparisonOf() would say the same of either, told without drawing anything: the same run, of which nothing
/// was written in between, and the same predictions, labels and groups of the same faces.
bool sameBasis(const ComparedRun &a, const ComparedRun &b);

/// B minus A of each attribute's F1, of micro, and as macro the mean over the attributes for which both have a value,
/// where both tables have the same faces, attributes, labels and groups; throws Error{Internal} if they have not.
/// Intervals are those of a paired bootstrap (Koehn, "Statistical significance tests for machine translation
/// evaluation", EMNLP 2004) over groups: each of 1,000 draws of whole groups is scored by both, so what makes a draw
/// hard for both falls out of the difference. Percentiles, draws and seed as in scoresOf; a draw in which either F1 has
/// no value is left out. A stop is heard before each draw: Error{Cancelled}.
struct ScoreDifferences {
    struct One {
        std::optional<double> value;
        std::optional<Interval> interval;
    };
    std::vector<One> labels;
    One micro, macro;
};
ScoreDifferences pairedDifferences(const Judgements &a, std::span<const double> thresholdsA, const Judgements &b,
                                   std::span<const double> thresholdsB, const std::stop_token &stop = {},
                                   int draws = 1000, std::uint64_t seed = 1);

/// In what two runs' trainings differ, as words of the command line.
std::vector<OptionDifference> optionDifferences(const Run &a, const Run &b);

} // namespace faces
