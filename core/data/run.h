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
    std::optional<Scores> validation, test;
    int testLooks = 0;   ///< how often the test faces were looked at with this run
    std::string trouble; ///< why it failed
    bool leaky() const { return splitBy == SplitBy::Classic; }
    /// Its best epoch is written down when its model is, whatever becomes of the run afterwards: a training that goes
    /// on from a stop and fails still has the model of that stop.
    bool hasModel() const { return bestEpoch > 0; }
};

/// What a run said about one face, in the order of the run's attributes.
struct Prediction {
    FaceId face{};
    Part part = Part::Test;
    std::vector<float> probabilities;
};

} // namespace faces
