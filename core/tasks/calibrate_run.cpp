// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/calibrate_run.h"

#include "core/base/error.h"
#include "core/data/model_header.h"

#include <algorithm>

namespace faces::tasks {

namespace {

/// From the file's beginning, for the weights behind it may be hundreds of megabytes. What a run said stays worth
/// showing where its network is lost.
std::optional<double> temperatureOf(const store::Project &project, const Run &run)
{
    if (!run.hasModel())
        return std::nullopt;
    try {
        const Model model = readModelHeader(project.runFolder(run.id) / "model.faces-model");
        const bool own = std::ranges::equal(model.attributes, run.options.attributes, {}, &Attribute::id);
        return own ? std::optional(model.temperature) : std::nullopt;
    } catch (const Error &) {
        return std::nullopt;
    }
}

} // namespace

RunReliability runReliability(const store::Project &project, const Run &run)
{
    RunReliability found;
    const std::vector<Prediction> predictions = project.predictions(run.id, std::nullopt);
    if (predictions.empty())
        return found;
    found.temperature = temperatureOf(project, run);
    const std::vector<Face> faces = project.faces({.rejected = true, .photo = {}});
    const std::vector<Attribute> attributes = project.attributes(true);
    const auto of = [&](Part part) -> std::optional<PartReliability> {
        const JudgedRun judged = judgedRun(run, part, predictions, faces, attributes);
        found.attributes = judged.attributes;
        if (judged.empty())
            return std::nullopt;
        return partReliability(judged.judgements(), found.temperature);
    };
    found.validation = of(Part::Validation);
    found.test = of(Part::Test);
    return found;
}

} // namespace faces::tasks
