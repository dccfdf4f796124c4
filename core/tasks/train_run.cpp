// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/score_run.h"
#include "core/tasks/training.h"

#include "core/base/text.h"
#include "core/data/thresholds.h"
#include "core/tasks/data_sets.h"

#include <fmt/format.h>

#include <algorithm>

namespace faces::tasks {
namespace fs = std::filesystem;

namespace {

/// Writes each epoch to the project as it ends, and passes everything on.
class RecordingSink final : public TrainingSink {
public:
    RecordingSink(store::Project &project, RunId run, TrainingSink &next) : m_project(project), m_run(run), m_next(next)
    {
    }
    void batchDone(const BatchRecord &batch) override { m_next.batchDone(batch); }
    void epochDone(const EpochRecord &epoch) override
    {
        m_project.addEpoch(m_run, epoch);
        m_next.epochDone(epoch);
    }

private:
    store::Project &m_project;
    RunId m_run;
    TrainingSink &m_next;
};

fs::path checkpointOf(const store::Project &project, RunId run) { return project.runFolder(run) / "checkpoint"; }

std::vector<Attribute> chosen(const store::Project &project, const std::vector<AttributeId> &ids)
{
    std::vector<Attribute> attributes;
    const auto all = project.attributes(true);
    for (const AttributeId &id : ids)
        attributes.push_back(*std::ranges::find(all, id, &Attribute::id));
    return attributes;
}

/// Gives each attribute its threshold from the validation faces; half where there are none.
std::vector<double> chooseThresholds(const JudgedPart &validation)
{
    std::vector<double> thresholds(validation.data.table.attributes, 0.5);
    for (std::size_t i = 0; i < thresholds.size() && validation.data.table.faces() > 0; ++i)
        thresholds[i] = bestF1Threshold(validation.judgements(), i);
    return thresholds;
}

/// Scores the trained model, and writes weights, thresholds, scores and predictions.
void keepOutcome(store::Project &project, Run &run, TrainOutcome &outcome, const RunFaces &faces,
                 ProgressSink &progress)
{
    Model &model = outcome.model;
    model.attributes = chosen(project, run.options.attributes);
    model.notes["trained at"] = run.startedAt;
    model.notes["project"] = project.name();
    model.notes["program"] = "Faces Studio " FACES_VERSION;
    run.parameters = model.parameters;
    const auto predictor = learner().predictor(model, run.options.threads);
    const std::stop_token goOn; // what was learned is kept even when the training was asked to stop
    const auto validation = judgePart(project, *predictor, model, faces, Part::Validation, run.recipe, goOn, progress);
    const auto test = judgePart(project, *predictor, model, faces, Part::Test, run.recipe, goOn, progress);
    run.thresholds = model.thresholds = chooseThresholds(validation);
    fillScores(run, validation, test);
    writeFileSafely(project.runFolder(run.id) / "model.faces-model",
                    [&](std::ostream &out) { writeModel(model, out); });
    project.setPredictions(run.id, predictionsOf(validation, Part::Validation));
    project.setPredictions(run.id, predictionsOf(test, Part::Test));
}

void adopt(Run &run, const TrainOutcome &outcome)
{
    run.history = outcome.history;
    run.bestEpoch = outcome.bestEpoch;
    run.trainSeconds = outcome.trainSeconds;
    run.imagesPerSecond = outcome.imagesPerSecond;
    run.device = outcome.device;
    run.state = outcome.stopped ? RunState::Stopped : RunState::Finished;
}

TrainRequest requestFor(const store::Project &project, const Run &run, const RunFaces &faces,
                        const std::stop_token &stop, ProgressSink &progress)
{
    const Preparation preparation = preparationFor(run.options.net);
    TrainRequest request;
    request.options = run.options;
    request.train = loadPart(project, faces, Part::Train, run.recipe, preparation, stop, progress).table;
    request.validation = loadPart(project, faces, Part::Validation, run.recipe, preparation, stop, progress).table;
    request.checkpointFile = toText(checkpointOf(project, run.id));
    return request;
}

/// Trains a run that is in the project already, and keeps what comes of it, failure included.
Run carryOut(store::Project &project, Run run, const RunFaces &faces, bool goOn, TrainingSink &sink,
             const std::stop_token &stop, ProgressSink &progress)
{
    try {
        TrainRequest request = requestFor(project, run, faces, stop, progress);
        request.resume = goOn;
        progress.progress({"Training", 0, 0});
        RecordingSink recorder(project, run.id, sink);
        TrainOutcome outcome = learner().train(request, recorder, stop);
        adopt(run, outcome);
        if (run.hasModel()) {
            keepOutcome(project, run, outcome, faces, progress);
            run.testLooks = 1;
        }
    } catch (const Error &error) {
        run.state = error.kind() == ErrorKind::Cancelled ? RunState::Stopped : RunState::Failed;
        run.trouble = error.kind() == ErrorKind::Cancelled ? "" : error.message();
        try {
            project.updateRun(run);
        } catch (const Error &) {
            // The first trouble is the one to tell: a full disk, say, refuses this too.
        }
        throw;
    }
    project.updateRun(run);
    std::error_code ignored;
    if (run.state == RunState::Finished)
        fs::remove(checkpointOf(project, run.id), ignored); // nothing is left to resume
    return run;
}

} // namespace

Run train(store::Project &project, TrainOptions options, TrainingSink &sink, std::stop_token stop,
          ProgressSink &progress)
{
    options.check();
    options = withPreset(options);
    if (options.attributes.empty())
        for (const Attribute &attribute : project.attributes())
            options.attributes.push_back(attribute.id);
    if (project.faces().empty())
        throw Error(ErrorKind::Training, "There are no faces to learn from. Cut some from photos, or import some.");
    const Split split = currentSplit(project);
    Run run;
    run.startedAt = nowUtc();
    run.options = options;
    run.recipe = options.net == Net::Compact && !split.leaky() ? plainRecipe() : classicRecipe();
    run.split = split.id;
    run.splitBy = split.by;
    const RunFaces faces = facesOfRun(project, options.attributes, split, run.recipe);
    run.dataFingerprint = fingerprint(faces);
    run.sizes = {static_cast<int>(faces.rows[0].size()), static_cast<int>(faces.rows[1].size()),
                 static_cast<int>(faces.rows[2].size())};
    run.id = project.addRun(run);
    return carryOut(project, std::move(run), faces, false, sink, stop, progress);
}

Run resume(store::Project &project, RunId id, TrainingSink &sink, std::stop_token stop, ProgressSink &progress)
{
    const std::string where = fmt::format("run {}", number(id));
    std::optional<Run> run = project.run(id);
    if (!run)
        throw Error(ErrorKind::NotFound, "There is no such run. “faces runs” lists them.", where);
    if (run->state == RunState::Finished)
        throw Error(ErrorKind::Usage, "This run has finished: there is nothing to resume.", where);
    if (!fs::exists(checkpointOf(project, id)))
        throw Error(ErrorKind::Usage, "This run ended before its first epoch did: start a new one.", where);
    const auto split = project.splitById(run->split);
    if (!split)
        throw Error(ErrorKind::BadProject, "The split of this run is missing. “faces check” may know more.", where);
    const RunFaces faces = facesOfRun(project, run->options.attributes, *split, run->recipe);
    if (fingerprint(faces) != run->dataFingerprint)
        throw Error(ErrorKind::Usage,
                    "Faces, labels or the split changed since this run began. Undo the changes, or start a new run.",
                    where);
    run->state = RunState::Training;
    run->trouble.clear();
    project.updateRun(*run);
    return carryOut(project, std::move(*run), faces, true, sink, stop, progress);
}

} // namespace faces::tasks
