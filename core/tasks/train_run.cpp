// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/keep_outcome.h"
#include "core/tasks/lost_worker.h"
#include "core/tasks/prepared_face.h"
#include "core/tasks/run_start.h"
#include "core/tasks/trained_pixels.h"
#include "core/tasks/training.h"

#include "core/base/text.h"
#include "core/base/writing_reason.h"
#include "core/tasks/data_sets.h"

#include <fmt/format.h>

#include <algorithm>
#include <new>
#include <optional>
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

/// For which attributes folds are trained. Once they were dealt it stays so, whoever was joined since.
FoldNeed neededFolds(const store::Project &project, const Run &run, const RunFaces &faces)
{
    FoldNeed need = foldNeed(faces, run.splitBy, run.options.seed);
    if (project.foldPredictions(run.id).empty())
        return need;
    need.outOfFold.clear();
    for (std::size_t i = 0; i < run.thresholdSources.size(); ++i)
        if (run.thresholdSources[i].folded)
            need.outOfFold.push_back({.attribute = i});
    return need;
}

Material materialFor(const store::Project &project, const Run &run, const RunFaces &faces, const FacePreparer &preparer,
                     const std::stop_token &stop, ProgressSink &progress)
{
    const auto load = [&](Part part) { return loadPart(project, faces, part, run.recipe, preparer, stop, progress); };
    Material material;
    material.attributes = chosen(project, run.options.attributes);
    material.request.options = run.options;
    material.request.train = load(Part::Train).table;
    material.validation = load(Part::Validation);
    material.request.validation = std::move(material.validation.table);
    material.test = load(Part::Test);
    if (run.options.outOfFold)
        material.need = neededFolds(project, run, faces);
    if (!material.need.outOfFold.empty())
        material.extras = loadFoldExtras(project, faces, run.recipe, preparer, stop, progress);
    material.request.checkpointFile = toText(checkpointOf(project, run.id));
    return material;
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
    } catch (const fs::filesystem_error &error) {
        run.trouble = diskError(error).message();
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

/// What a training ended with, and how it did. A stop in the folds leaves the test faces alone until they are done.
RunState keepAll(store::Project &project, Run &run, const RunFaces &faces, TrainOutcome &outcome, Material &material,
                 const std::stop_token &stop, ProgressSink &progress)
{
    const Run before = project.run(run.id).value_or(Run{});
    std::optional<KeptModel> kept;
    if (outcome.bestEpoch > 0)
        kept = keepOutcome(project, run, before, outcome, material, progress);
    completeHistory(project, run);
    if (kept && !outcome.stopped && !keepFoldedThresholds(project, run, faces, material, *kept, stop, progress))
        return RunState::Stopped;
    if (kept)
        keepTestScores(project, run, material, *kept, progress);
    return outcome.stopped ? RunState::Stopped : RunState::Finished;
}

/// Nothing is left to resume; of folds some checkpoint may be left that no threshold waits for any more.
void forgetCheckpoints(const store::Project &project, RunId run)
{
    std::error_code ignored;
    fs::remove(checkpointOf(project, run), ignored);
    for (int fold = 0; fold < kFolds; ++fold)
        forgetFoldCheckpoint(project, run, fold);
}

/// Who was killed between a training's end and that left a checkpoint from which nobody will ever go on.
void forgetFinishedCheckpoints(const store::Project &project)
{
    for (const Run &run : project.runs())
        if (run.state == RunState::Finished)
            forgetCheckpoints(project, run.id);
}

/// Trains a run that is in the project already, and keeps what comes of it, failure included.
Run carryOut(store::Project &project, Run run, const RunFaces &faces, const VisionModels &here, bool goOn,
             TrainingSink &sink, const std::stop_token &stop, ProgressSink &progress, TrainingTeam *team)
{
    try {
        const FacePreparer preparer(preparationFor(run.options), here);
        Material material = materialFor(project, run, faces, preparer, stop, progress);
        material.request.resume = goOn;
        keepTrainedPixels(project, run.id,
                          digestsOfTraining(project, faces, material.request.train, preparer, stop, progress));
        progress.progress({"Training", 0, 0});
        run.device = learner().deviceFor(run.options.device);
        project.updateRun(run); // a run that has no device was stopped, or killed, while it was prepared
        RecordingSink recorder(project, run.id, material.request.validation, material.validation.faces, sink);
        TrainOutcome outcome = learner().train(material.request, recorder, stop, team);
        adopt(run, outcome);
        run.state = keepAll(project, run, faces, outcome, material, stop, progress);
        project.updateRun(run);
    } catch (...) {
        keepTrouble(project, run);
        if (team != nullptr && team->broken())
            rethrowWithWayOn(project, run.id, checkpointOf(project, run.id));
        throw;
    }
    if (run.state == RunState::Finished)
        forgetCheckpoints(project, run.id);
    return run;
}

} // namespace

Run train(store::Project &project, TrainOptions options, TrainingSink &sink, std::stop_token stop,
          ProgressSink &progress, TrainingTeam *team)
{
    auto [run, faces] = beginningOf(project, std::move(options));
    forgetFinishedCheckpoints(project);
    run.options.workers = team != nullptr ? team->size() : 1;
    run.id = project.addRun(run);
    return carryOut(project, std::move(run), faces, {}, false, sink, stop, progress, team);
}

Run resume(store::Project &project, RunId id, TrainingSink &sink, std::stop_token stop, ProgressSink &progress,
           int threads, const VisionModels &here, TrainingTeam *team)
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
    if (fingerprint(faces, run->recipe) != run->dataFingerprint)
        throw Error(ErrorKind::Usage,
                    "Faces, labels or the split changed since this run began. Undo the changes, or start a new run.",
                    where);
    removeLeftovers(project.runFolder(id)); // a kill may have left half a checkpoint
    if (threads > 0)
        run->options.threads = threads;
    run->options.workers = std::max(run->options.workers, team != nullptr ? team->size() : 1);
    run->state = RunState::Training;
    run->trouble.clear();
    project.updateRun(*run);
    return carryOut(project, std::move(*run), faces, here, true, sink, stop, progress, team);
}

} // namespace faces::tasks
