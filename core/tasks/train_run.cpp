// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/prepared_face.h"
#include "core/tasks/run_start.h"
#include "core/tasks/score_run.h"
#include "core/tasks/trained_pixels.h"
#include "core/tasks/training.h"

#include "core/base/text.h"
#include "core/data/calibration.h"
#include "core/data/thresholds.h"
#include "core/tasks/data_sets.h"

#include <fmt/format.h>

#include <algorithm>
#include <new>
#include <set>

namespace faces::tasks {
namespace fs = std::filesystem;

namespace {

/// Writes each epoch to the project as it ends, and passes everything on; of the validation faces also who they are.
class RecordingSink final : public TrainingSink {
public:
    /// validation: what the learner judges; rows: whose picture each of its rows is. Both stay where they are.
    RecordingSink(store::Project &project, RunId run, const FaceTable &validation, const std::vector<FaceId> &rows,
                  TrainingSink &next)
        : m_project(project), m_run(run), m_validation(validation), m_rows(rows), m_next(next)
    {
    }
    void batchDone(const BatchRecord &batch) override { m_next.batchDone(batch); }
    void validated(int epoch, std::span<const float> probabilities) override
    {
        m_next.validated(epoch, probabilities);
        m_next.worstFound(epoch, worstFaces({.faces = m_validation.faces(),
                                             .attributes = m_validation.attributes,
                                             .probabilities = probabilities,
                                             .truth = m_validation.labels,
                                             .groups = {}},
                                            m_rows));
    }
    void epochDone(const EpochRecord &epoch) override
    {
        m_project.addEpoch(m_run, epoch);
        m_next.epochDone(epoch);
    }

private:
    store::Project &m_project;
    RunId m_run;
    const FaceTable &m_validation;
    const std::vector<FaceId> &m_rows;
    TrainingSink &m_next;
};

fs::path checkpointOf(const store::Project &project, RunId run) { return project.runFolder(run) / "checkpoint"; }

std::vector<Attribute> chosen(const store::Project &project, const std::vector<AttributeId> &ids)
{
    std::vector<Attribute> attributes;
    const auto all = project.attributes(true);
    for (const AttributeId &id : ids) {
        const auto found = std::ranges::find(all, id, &Attribute::id);
        if (found == all.end())
            throw Error(ErrorKind::Usage, "The project has no such attribute. “faces attributes” lists them.", id);
        attributes.push_back(*found);
    }
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

/// All that a training takes from the project, read before it begins: what is undone, lost or damaged while it goes on
/// cannot take away what it learns.
struct Material {
    std::vector<Attribute> attributes;
    TrainRequest request;
    PartData validation, test; ///< the table of `validation` is in `request` until the training has ended
};

Material materialFor(const store::Project &project, const Run &run, const RunFaces &faces, const FacePreparer &preparer,
                     const std::stop_token &stop, ProgressSink &progress)
{
    const auto load = [&](Part part) {
        return loadPart(project, faces, part, run.recipe, preparer, stop, progress);
    };
    Material material;
    material.attributes = chosen(project, run.options.attributes);
    material.request.options = run.options;
    material.request.train = load(Part::Train).table;
    material.validation = load(Part::Validation);
    material.request.validation = std::move(material.validation.table);
    material.test = load(Part::Test);
    material.request.checkpointFile = toText(checkpointOf(project, run.id));
    return material;
}

void keepModel(const store::Project &project, Run &run, const Model &model, int bestEpoch)
{
    writeFileSafely(project.runFolder(run.id) / "model.faces-model",
                    [&](std::ostream &out) { writeModel(model, out); });
    run.parameters = model.parameters;
    run.thresholds = model.thresholds;
    run.bestEpoch = bestEpoch;
}

/// Writes weights, then thresholds, scores and predictions: the weights are there whatever happens to the rest.
void keepOutcome(store::Project &project, Run &run, TrainOutcome &outcome, Material material, ProgressSink &progress)
{
    Model &model = outcome.model;
    model.attributes = std::move(material.attributes);
    model.notes["trained at"] = run.startedAt;
    model.notes["project"] = project.name();
    model.notes["program"] = "Faces Studio " FACES_VERSION;
    keepModel(project, run, model, outcome.bestEpoch);
    run.validation = run.test = std::nullopt;
    const std::stop_token goOn; // what was learned is kept even when the training was asked to stop
    material.validation.table = std::move(material.request.validation);
    auto raw =
        judgeData(std::move(material.validation), *learner().predictor(model, run.options.threads), goOn, progress);
    model.temperature = fittedTemperature(raw.judgements());
    // Judged again rather than reckoned: what is kept is to the last bit what the model says from now on.
    const auto predictor = learner().predictor(model, run.options.threads);
    const auto validation = judgeData(std::move(raw.data), *predictor, goOn, progress);
    const auto test = judgeData(std::move(material.test), *predictor, goOn, progress);
    model.thresholds = chooseThresholds(validation);
    keepModel(project, run, model, outcome.bestEpoch);
    fillScores(run, validation, test);
    run.testLooks = 1;
    project.setPredictions(run.id, Part::Validation, predictionsOf(validation, Part::Validation));
    project.setPredictions(run.id, Part::Test, predictionsOf(test, Part::Test));
}

void adopt(Run &run, const TrainOutcome &outcome)
{
    run.history = outcome.history;
    run.trainSeconds = outcome.trainSeconds;
    run.imagesPerSecond = outcome.imagesPerSecond;
    run.device = outcome.device;
}

/// A checkpoint is written before its epoch's record: a kill or a full disk between the two leaves a gap, which what
/// the checkpoint knows fills.
void completeHistory(store::Project &project, const Run &run)
{
    std::set<int> known;
    if (const auto stored = project.run(run.id))
        for (const EpochRecord &epoch : stored->history)
            known.insert(epoch.epoch);
    for (const EpochRecord &epoch : run.history)
        if (!known.contains(epoch.epoch))
            project.addEpoch(run.id, epoch);
}

/// Writes down why a training ended with the exception that is being handled.
void keepTrouble(store::Project &project, Run &run)
{
    run.state = RunState::Failed;
    try {
        throw;
    } catch (const Error &error) {
        const bool cancelled = error.kind() == ErrorKind::Cancelled;
        run.state = cancelled ? RunState::Stopped : RunState::Failed;
        run.trouble = cancelled ? "" : error.message();
    } catch (const std::bad_alloc &) {
        run.trouble = "There was not enough memory. Close other programs, or choose the compact network.";
    } catch (const std::exception &error) {
        run.trouble = fmt::format("Something went wrong inside the program: {}", error.what());
    }
    try {
        project.updateRun(run);
    } catch (const std::exception &) {
        // The first trouble is the one to tell: a full disk, say, refuses this too.
    }
}

/// Trains a run that is in the project already, and keeps what comes of it, failure included.
Run carryOut(store::Project &project, Run run, const RunFaces &faces, const VisionModels &here, bool goOn,
             TrainingSink &sink, const std::stop_token &stop, ProgressSink &progress)
{
    try {
        const FacePreparer preparer(preparationFor(run.options), here);
        Material material = materialFor(project, run, faces, preparer, stop, progress);
        material.request.resume = goOn;
        keepTrainedPixels(project, run.id,
                          digestsOfTraining(project, faces, material.request.train, preparer, stop, progress));
        progress.progress({"Training", 0, 0});
        RecordingSink recorder(project, run.id, material.request.validation, material.validation.faces, sink);
        TrainOutcome outcome = learner().train(material.request, recorder, stop);
        adopt(run, outcome);
        if (outcome.bestEpoch > 0)
            keepOutcome(project, run, outcome, std::move(material), progress);
        completeHistory(project, run);
        run.state = outcome.stopped ? RunState::Stopped : RunState::Finished;
        project.updateRun(run);
    } catch (...) {
        keepTrouble(project, run);
        throw;
    }
    std::error_code ignored;
    if (run.state == RunState::Finished)
        fs::remove(checkpointOf(project, run.id), ignored); // nothing is left to resume
    return run;
}

} // namespace

Run train(store::Project &project, TrainOptions options, TrainingSink &sink, std::stop_token stop,
          ProgressSink &progress)
{
    auto [run, faces] = beginningOf(project, std::move(options));
    run.id = project.addRun(run);
    return carryOut(project, std::move(run), faces, {}, false, sink, stop, progress);
}

Run resume(store::Project &project, RunId id, TrainingSink &sink, std::stop_token stop, ProgressSink &progress,
           int threads, const VisionModels &here)
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
    removeLeftovers(project.runFolder(id)); // a kill may have left half a checkpoint
    if (threads > 0)
        run->options.threads = threads;
    run->state = RunState::Training;
    run->trouble.clear();
    project.updateRun(*run);
    return carryOut(project, std::move(*run), faces, here, true, sink, stop, progress);
}

} // namespace faces::tasks
