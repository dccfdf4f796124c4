// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/ids.h"
#include "core/data/recipe.h"
#include "core/data/scores.h"
#include "core/data/split.h"
#include "core/data/training.h"

#include <optional>
#include <string>
#include <vector>

namespace faces {

enum class RunState : std::uint8_t { Training, Finished, Stopped, Failed };
std::string_view toWord(RunState state); ///< "training", "finished", "stopped", "failed"

/// What the threshold of an attribute was chosen on. Default: on nothing, it is 0.5 for want of yes.
enum class ThresholdFrom : std::uint8_t { Validation, OutOfFold, Default, Person };
std::string_view toWord(ThresholdFrom from); ///< "validation", "out-of-fold", "default", "person"

/// How a threshold came about.
struct ThresholdSource {
    ThresholdFrom from = ThresholdFrom::Validation;
    int positives = 0, known = 0; ///< labels that it was chosen on, or was too few to be; 0 for Person
    bool folded = false;          ///< the run's folds judge it, whoever chose the threshold since
    bool operator==(const ThresholdSource &) const = default;
};

struct PartSizes {
    int train = 0, validation = 0, test = 0; ///< train: images after multiplication by the recipe
};

/// One training: configuration, data fingerprint, history, thresholds, scores. Weights are files in runs/N/.
struct Run {
    RunId id{};
    RunState state = RunState::Training;
    std::string startedAt; ///< UTC
    TrainOptions options;  ///< complete
    Recipe recipe;
    SplitId split{};
    SplitBy splitBy = SplitBy::Person;
    std::string dataFingerprint; ///< SHA-256 over faces' pictures, labels and parts
    PartSizes sizes;
    std::int64_t parameters = 0;
    std::string device;
    double trainSeconds = 0;
    double imagesPerSecond = 0;
    int bestEpoch = 0; ///< of the model in its folder; 0: there is none
    std::vector<EpochRecord> history;
    std::vector<double> thresholds; ///< one per options.attributes
    std::vector<ThresholdSource> thresholdSources; ///< one per threshold; empty in runs of older programs
    std::optional<Scores> validation, test;
    int testLooks = 0;   ///< how often the test faces were looked at with this run
    std::string trouble; ///< why it failed
    int epochsKept = 0;  ///< number of the last epoch in the project, also where runs are listed without histories
    bool leaky() const { return splitBy == SplitBy::Classic; }
    /// Its best epoch is written down when its model is, whatever becomes of the run afterwards: a training that goes
    /// on from a stop and fails still has the model of that stop.
    bool hasModel() const { return bestEpoch > 0; }
    /// Epochs that ended, of options.epochs that are planned.
    int epochsDone() const { return history.empty() ? epochsKept : history.back().epoch; }
};

/// What a run said about one face, in the order of the run's attributes.
struct Prediction {
    FaceId face{};
    Part part = Part::Test;
    std::vector<float> probabilities;
};

/// What a network that had seen neither a face nor anyone of its group said about it, see core/tasks/out_of_fold.h.
struct FoldPrediction {
    int fold = 0; ///< from 0: the one in which the face is held out
    FaceId face{};
    std::vector<float> probabilities; ///< in the order of the run's attributes; empty: not judged yet
    bool operator==(const FoldPrediction &) const = default;
};

} // namespace faces
