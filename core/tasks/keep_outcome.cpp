// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/keep_outcome.h"

#include "core/base/files.h"
#include "core/tasks/training.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace faces::tasks {

namespace {

void keepModel(const store::Project &project, Run &run, const Model &model, int bestEpoch)
{
    writeFileSafely(project.runFolder(run.id) / "model.faces-model",
                    [&](std::ostream &out) { writeModel(model, out); });
    run.parameters = model.parameters;
    run.thresholds = model.thresholds;
    run.bestEpoch = bestEpoch;
}

std::vector<std::size_t> allPlaces(std::size_t count)
{
    std::vector<std::size_t> places(count);
    std::iota(places.begin(), places.end(), std::size_t{0});
    return places;
}

bool isByPerson(const Run &run, std::size_t attribute)
{
    return attribute < run.thresholdSources.size() && attribute < run.thresholds.size() &&
           run.thresholdSources[attribute].from == ThresholdFrom::Person;
}

/// For thresholds that a person set for this very network.
void takePersonsThresholds(const Run &from, Model &model, Run &run)
{
    for (std::size_t attribute = 0; attribute < model.thresholds.size(); ++attribute)
        if (isByPerson(from, attribute)) {
            model.thresholds[attribute] = from.thresholds[attribute];
            run.thresholdSources[attribute] = from.thresholdSources[attribute];
        }
}

/// Whatever is written down of the run from now on says for which attributes its folds are.
void noteFolded(const FoldNeed &need, Run &run)
{
    for (const FewYes &one : need.outOfFold)
        run.thresholdSources[one.attribute].folded = true;
}

void leaveAtHalf(const FoldNeed &need, Model &model, Run &run)
{
    for (const FewYes &one : need.tooFew) {
        model.thresholds[one.attribute] = 0.5;
        run.thresholdSources[one.attribute] = {ThresholdFrom::Default, one.positives, one.known};
    }
}

/// The run's attributes whose thresholds are to be chosen out of fold still.
std::vector<std::size_t> leftToChoose(const FoldNeed &need, const Run &run)
{
    std::vector<std::size_t> attributes;
    for (const FewYes &one : need.outOfFold)
        if (!isByPerson(run, one.attribute))
            attributes.push_back(one.attribute);
    return attributes;
}

} // namespace

KeptModel keepOutcome(store::Project &project, Run &run, const Run &before, TrainOutcome &outcome, Material &material,
                      ProgressSink &progress)
{
    KeptModel kept;
    Model &model = kept.model = std::move(outcome.model);
    model.attributes = material.attributes;
    model.notes["trained at"] = run.startedAt;
    model.notes["project"] = project.name();
    model.notes["program"] = "Faces Studio " FACES_VERSION;
    keepModel(project, run, model, outcome.bestEpoch);
    run.validation = run.test = std::nullopt;
    const std::stop_token goOn; // what was learned is kept even when the training was asked to stop
    material.validation.table = std::move(material.request.validation);
    kept.validation = judgeCalibrated(std::move(material.validation), model, run.options.threads, goOn, progress);
    chooseThresholds(kept.validation, ThresholdFrom::Validation, allPlaces(model.attributes.size()), model, run);
    leaveAtHalf(material.need, model, run);
    if (before.bestEpoch == outcome.bestEpoch) // nothing better came: the network is the one that the person saw
        takePersonsThresholds(before, model, run);
    noteFolded(material.need, run);
    keepModel(project, run, model, outcome.bestEpoch);
    run.validation = scoresAt(kept.validation, run);
    project.setPredictions(run.id, Part::Validation, predictionsOf(kept.validation, Part::Validation));
    project.setPredictions(run.id, Part::Test, {}); // of an earlier network
    return kept;
}

bool keepFoldedThresholds(store::Project &project, Run &run, const RunFaces &faces, const Material &material,
                          KeptModel &kept, const std::stop_token &stop, ProgressSink &progress)
{
    if (leftToChoose(material.need, run).empty())
        return true;
    project.updateRun(run); // a kill during the folds leaves a run with a model
    const FoldRows rows = foldRows(faces, material.request.train, kept.validation.data, material.extras);
    const auto pooled = judgedOutOfFold(project, run, faces, rows, stop, progress);
    if (const auto row = project.run(run.id)) // it took long: nothing that a person set meanwhile is lost
        takePersonsThresholds(*row, kept.model, run);
    if (pooled)
        chooseThresholds(*pooled, ThresholdFrom::OutOfFold, leftToChoose(material.need, run), kept.model, run);
    noteFolded(material.need, run);
    keepModel(project, run, kept.model, run.bestEpoch);
    run.validation = scoresAt(kept.validation, run);
    return pooled.has_value();
}

void keepTestScores(store::Project &project, Run &run, Material &material, const KeptModel &kept,
                    ProgressSink &progress)
{
    const std::stop_token goOn; // as for what else was learned
    const auto predictor = learner().predictor(kept.model, run.options.threads);
    const JudgedPart test = judgeData(std::move(material.test), *predictor, goOn, progress);
    run.test = scoresAt(test, run);
    project.setPredictions(run.id, Part::Test, predictionsOf(test, Part::Test));
    const auto row = project.run(run.id);
    run.testLooks = std::max(run.testLooks, row ? row->testLooks : 0) + 1;
}

} // namespace faces::tasks
