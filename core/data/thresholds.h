// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/scores.h"

namespace faces {

/// The notebooks' choice: of 0.05, 0.10 ... 0.95 the one with the highest F1, all attributes' decisions pooled; the
/// lowest among equals. 0.5 where nothing is known or no F1 exists.
double classicThreshold(const Judgements &judgements);

/// Ours, for one attribute: every probability at which the decision of a face changes is tried; the threshold is the
/// middle of the flat stretch with the highest F1 (between the two neighbouring probabilities; several stretches with
/// equal F1: the one nearest to 0.5). Only thresholds within 0.01..0.99 are tried. 0.5 where there is no known
/// positive.
double bestF1Threshold(const Judgements &judgements, std::size_t attribute);

/// The threshold with the highest recall among those with precision >= `precision` (0..1), or nothing if there is none.
/// Among equal ones the higher precision wins; the middle of the stretch, as above, but anywhere in 0..1.
std::optional<double> thresholdForPrecision(const Judgements &judgements, std::size_t attribute, double precision);
/// The threshold with the highest precision among those with recall >= `recall` (0..1), or nothing.
/// Among equal ones the higher recall wins.
std::optional<double> thresholdForRecall(const Judgements &judgements, std::size_t attribute, double recall);

/// Precision, recall and F1 at evenly spaced thresholds, for a curve.
struct ThresholdPoint {
    double threshold = 0;
    Counts counts;
};
std::vector<ThresholdPoint> thresholdCurve(const Judgements &judgements, std::size_t attribute, int points = 101);

/// All decisions as those of one attribute, number 0, at one threshold for all: what micro figures are made of. Shares
/// the spans; without groups.
inline Judgements pooledDecisions(const Judgements &judgements)
{
    return {judgements.faces * judgements.attributes, 1, judgements.probabilities, judgements.truth, {}};
}

/// What can be had together: a point for every threshold at which a decision changes, from the highest down, so that
/// recall only rises. None where there is no known positive.
std::vector<ThresholdPoint> precisionRecallCurve(const Judgements &judgements, std::size_t attribute);
/// The sum over that curve of precision times the recall it adds, without drawing lines between its points
/// (scikit-learn's average_precision_score; Zhu, "Recall, precision and average precision", Waterloo 2004). 0..1;
/// nothing where there is no known positive.
std::optional<double> averagePrecision(const Judgements &judgements, std::size_t attribute);

} // namespace faces
