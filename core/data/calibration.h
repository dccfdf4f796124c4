// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/scores.h"

#include <optional>
#include <span>
#include <vector>

namespace faces {

/// The faces whose probability lies in [low, high), the last bin's in [low, high].
struct ReliabilityBin {
    double low = 0, high = 1;
    int faces = 0;       ///< decisions whose label is known
    double meanSaid = 0; ///< mean probability of yes; 0 where the bin is empty
    double areYes = 0;   ///< share of yes among the labels; 0 where the bin is empty
};

/// How far probabilities can be taken at their word.
struct Reliability {
    int known = 0; ///< decisions whose label is known; without any, there are no figures
    /// Mean squared difference of probability and label (Brier, "Verification of forecasts expressed in terms of
    /// probability", 1950): 0 is perfect, 0.25 is what saying 0.5 to everything comes to.
    std::optional<double> brier;
    /// Expected calibration error: the bins' |meanSaid - areYes|, weighted by their faces; 0 is perfect.
    std::optional<double> error;
    std::vector<ReliabilityBin> bins; ///< of equal width, from 0 to 1
};

inline constexpr int kReliabilityBins = 10;

/// Of one attribute, in bins of equal width (Niculescu-Mizil, Caruana, "Predicting good probabilities with supervised
/// learning", ICML 2005; the error as Guo, Pleiss, Sun, Weinberger, "On calibration of modern neural networks", ICML
/// 2017, for the probability of yes). Unknown labels and probabilities that are no number count nowhere. bins: 1..1000.
Reliability reliabilityOf(const Judgements &judgements, std::size_t attribute, int bins = kReliabilityBins);
/// The same over all attributes' decisions together.
Reliability pooledReliability(const Judgements &judgements, int bins = kReliabilityBins);

/// The one number by which all logits are divided so that the known labels become most probable (temperature scaling,
/// Guo et al., 2017): below 1 probabilities were too timid, above 1 too sure. Labels are smoothed as Platt did
/// ("Probabilistic outputs for support vector machines", 1999), each attribute by its own counts, so that labels which
/// are told apart without a mistake do not ask for endless sureness. 0.1..10; 1 where fewer than 15 labels are known or
/// all of them are alike: that is too little to learn from. `judgements` must come from a temperature of 1.
double fittedTemperature(const Judgements &judgements);

/// Probabilities as they would be at another temperature: those at `from` become those at `to`, both above 0. Logits
/// beyond 16 either way, which a 32 bit probability near 1 can't hold, are taken for 16.
std::vector<float> atTemperature(std::span<const float> probabilities, double from, double to);

/// One part's probabilities as a run said them, and as they would have been without its temperature.
struct PartReliability {
    std::vector<Reliability> labels; ///< one per attribute of the run
    Reliability pooled;
    std::optional<Reliability> pooledBefore; ///< without the temperature; nothing where it is 1 or not known
    std::vector<Reliability> labelsBefore;   ///< likewise; empty then
};
/// temperature: that the probabilities were made with; nothing: not known.
PartReliability partReliability(const Judgements &judgements, std::optional<double> temperature);

} // namespace faces
