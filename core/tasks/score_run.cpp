// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/score_run.h"

#include "core/data/calibration.h"
#include "core/data/thresholds.h"
#include "core/tasks/prepared_face.h"
#include "core/tasks/training.h"

#include <algorithm>
#include <set>

namespace faces::tasks {

namespace {

/// Judges in pieces, so that a stop is honoured soon.
std::vector<float> inPieces(Predictor &predictor, const FaceTable &table, const std::stop_token &stop,
                            ProgressSink &progress)
{
    std::vector<float> all;
    const auto bytes = static_cast<std::size_t>(table.preparation.bytes());
    constexpr std::size_t kPiece = 256;
    for (std::size_t first = 0; first < table.faces(); first += kPiece) {
        throwIfStopped(stop);
        progress.progress(
            {"Judging faces", static_cast<std::int64_t>(first), static_cast<std::int64_t>(table.faces())});
        const std::size_t count = std::min(kPiece, table.faces() - first);
        const auto piece =
            predictor.probabilities(std::span(table.pixels).subspan(first * bytes, count * bytes), count);
        all.insert(all.end(), piece.begin(), piece.end());
    }
    return all;
}

} // namespace

JudgedPart judgeData(PartData data, Predictor &predictor, const std::stop_token &stop, ProgressSink &progress)
{
    JudgedPart judged{std::move(data), {}};
    judged.probabilities = inPieces(predictor, judged.data.table, stop, progress);
    return judged;
}

JudgedPart judgePart(const store::Project &project, Predictor &predictor, const FacePreparer &preparer,
                     const RunFaces &faces, Part part, const Recipe &recipe, const std::stop_token &stop, ProgressSink &progress)
{
    return judgeData(loadPart(project, faces, part, recipe, preparer, stop, progress), predictor, stop,
                     progress);
}

JudgedPart judgeCalibrated(PartData data, Model &model, int threads, const std::stop_token &stop,
                           ProgressSink &progress)
{
    JudgedPart raw = judgeData(std::move(data), *learner().predictor(model, threads), stop, progress);
    model.temperature = fittedTemperature(raw.judgements());
    // Judged again rather than reckoned: what is kept is to the last bit what the model says from now on.
    return judgeData(std::move(raw.data), *learner().predictor(model, threads), stop, progress);
}

ThresholdSource sourceOn(const Judgements &judgements, std::size_t attribute, ThresholdFrom from)
{
    const Counts counts = countsAt(judgements, attribute, 0.5);
    return {counts.positives() > 0 ? from : ThresholdFrom::Default, counts.positives(), counts.known()};
}

void chooseThresholds(const JudgedPart &judged, ThresholdFrom from, const std::vector<std::size_t> &attributes,
                      Model &model, Run &run)
{
    model.thresholds.resize(judged.data.table.attributes, 0.5);
    run.thresholdSources.resize(model.thresholds.size());
    for (const std::size_t attribute : attributes) {
        model.thresholds[attribute] = bestF1Threshold(judged.judgements(), attribute);
        run.thresholdSources[attribute] = sourceOn(judged.judgements(), attribute, from);
    }
}

std::vector<Prediction> predictionsOf(const JudgedPart &judged, Part part)
{
    std::vector<Prediction> predictions;
    std::set<FaceId> seen;
    const std::size_t width = judged.data.table.attributes;
    for (std::size_t row = 0; row < judged.data.faces.size(); ++row) {
        if (!seen.insert(judged.data.faces[row]).second)
            continue;
        const auto *first = judged.probabilities.data() + row * width;
        predictions.push_back({judged.data.faces[row], part, {first, first + width}});
    }
    return predictions;
}

Scores scoresAt(const JudgedPart &judged, const Run &run)
{
    return scoresFor(judged.data, judged.probabilities, run.options.attributes, run.thresholds);
}

} // namespace faces::tasks
