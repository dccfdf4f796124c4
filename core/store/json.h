// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"
#include "core/data/run.h"
#include "core/data/suggestion.h"
#include "core/data/tuning.h"

#include <string>
#include <vector>

// Facts that are always read and written whole stand in one column as JSON. Reading throws Error{BadProject} if a
// record is damaged.
namespace faces::store {

std::string toJson(const FoundGrid &grid);
std::string toJson(const std::vector<FacePlace> &places);
std::string toJson(const TrainOptions &options);
std::string toJson(const Recipe &recipe);
std::string toJson(const PartSizes &sizes);
std::string toJson(const EpochRecord &epoch);
std::string toJson(const Scores &scores);
std::string toJson(const std::vector<double> &numbers);
std::string toJson(const std::vector<ThresholdSource> &sources);
std::string toJson(const Suggestions &suggestions); ///< the rate and the rules
std::string toJson(const TuneOptions &options);
std::string toJson(const TrialRecord &trial);

FoundGrid gridFrom(const std::string &json);
std::vector<FacePlace> placesFrom(const std::string &json);
TrainOptions optionsFrom(const std::string &json);
Recipe recipeFrom(const std::string &json);
PartSizes sizesFrom(const std::string &json);
EpochRecord epochFrom(const std::string &json);
Scores scoresFrom(const std::string &json);
std::vector<double> numbersFrom(const std::string &json);
std::vector<ThresholdSource> thresholdSourcesFrom(const std::string &json);
TuneOptions tuneOptionsFrom(const std::string &json);
TrialRecord trialFrom(const std::string &json);
Suggestions suggestionsFrom(const std::string &json); ///< without source, time and faces

} // namespace faces::store
