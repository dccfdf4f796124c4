// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/exchange/loose_rows.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>
#include <vector>

namespace faces::exchange {

/// What a model said about a task. Scores by Choices block; negative where it gave none.
struct TaskPrediction {
    LooseCells cells;
    std::map<std::string, double> scores;
    std::string model;
};

/// What a person said about a task.
struct Annotation {
    std::string annotator; ///< an address, or "annotator 7"
    LooseCells cells;
};

/// One task of Label Studio, before it is decided what its choices mean.
struct LabelTask {
    std::string place, picture, person;
    std::optional<Part> part;
    std::vector<Annotation> annotations; ///< those that count
    std::vector<TaskPrediction> predictions;
    bool cancelled = false; ///< every annotation was
};

/// What was left out over all tasks.
struct TaskLoss {
    int severalChoices = 0;           ///< results with more than one choice
    std::map<std::string, int> types; ///< results that are no choices: boxes, ratings, ...
};

/// From the full form, `data` with annotations and predictions. Throws RowTrouble if it names no picture.
LabelTask taskFrom(const nlohmann::json &task, TaskLoss &loss);
/// From JSON_MIN, where each entry is one annotation with its choices by name; `id` tells which task it is of.
LabelTask shortTaskFrom(const nlohmann::json &entry, TaskLoss &loss);

/// A picture's place as Label Studio writes it (a URL, /data/local-files/?d=..., /data/upload/1/0a1b2c3d-name.jpg), as
/// paths to look for, best first.
std::vector<std::string> picturePaths(const std::string &url);

} // namespace faces::exchange
