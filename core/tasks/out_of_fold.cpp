// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/out_of_fold.h"

#include "core/base/files.h"
#include "core/tasks/training.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>
#include <utility>

namespace faces::tasks {
namespace fs = std::filesystem;

namespace {

const std::vector<RunFaces::Row> &foldedRows(const RunFaces &faces, Part part)
{
    return faces.rows[static_cast<std::size_t>(part)];
}

/// Tells of a fold's training as of one stage; its epochs are not the run's.
class FoldSink final : public TrainingSink {
public:
    FoldSink(std::string stage, int epochs, ProgressSink &progress)
        : m_stage(std::move(stage)), m_epochs(epochs), m_progress(progress)
    {
    }
    void batchDone(const BatchRecord &batch) override
    {
        m_progress.progress({m_stage, std::int64_t{batch.epoch - 1} * batch.batches + batch.batch,
                             std::int64_t{m_epochs} * batch.batches});
    }
    void epochDone(const EpochRecord &) override {}

private:
    std::string m_stage;
    int m_epochs;
    ProgressSink &m_progress;
};

/// Passes on how far a job is, as of a stage of this name.
class StageSink final : public ProgressSink {
public:
    StageSink(std::string stage, ProgressSink &next) : m_stage(std::move(stage)), m_next(next) {}
    void progress(const Progress &progress) override { m_next.progress({m_stage, progress.done, progress.total}); }

private:
    std::string m_stage;
    ProgressSink &m_next;
};

/// What it is called while a fold's network learns.
std::string foldStage(int fold) { return fmt::format("Out-of-fold thresholds: network {} of {}", fold + 1, kFolds); }

fs::path foldCheckpoint(const store::Project &project, RunId run, int fold)
{
    return project.runFolder(run) / fmt::format("checkpoint-fold-{}", fold + 1);
}

bool isWholePlan(const std::vector<FoldPrediction> &plan, const Run &run, const FoldRows &rows)
{
    std::set<FaceId> planned, wanted;
    for (const FoldPrediction &one : plan)
        planned.insert(one.face);
    for (const FoldRow &row : rows.judge)
        wanted.insert(row.face);
    return planned == wanted && std::ranges::all_of(plan, [&](const FoldPrediction &one) {
               const std::size_t said = one.probabilities.size();
               return one.fold >= 0 && one.fold < kFolds && (said == 0 || said == run.options.attributes.size());
           });
}

/// As it was when the run's first fold began, so that who is joined to whom since then changes nothing half-way.
std::vector<FoldPrediction> foldPlan(store::Project &project, const Run &run, const RunFaces &faces,
                                     const FoldRows &rows)
{
    std::vector<FoldPrediction> plan = project.foldPredictions(run.id);
    if (isWholePlan(plan, run, rows))
        return plan;
    for (int fold = 0; fold < kFolds; ++fold)
        forgetFoldCheckpoint(project, run.id, fold); // of another plan
    plan = dealtPlan(faces, run.splitBy, run.options.seed);
    project.setFoldPredictions(run.id, plan);
    return plan;
}

/// Copies of the rows whose face is wanted, in one table.
template <typename Wanted> PartData gatheredRows(const std::vector<FoldRow> &rows, Wanted wanted)
{
    PartData data;
    FaceTable &table = data.table;
    for (const FoldRow &row : rows)
        if (wanted(row.face))
            data.faces.push_back(row.face);
    for (const FoldRow &row : rows) {
        if (!wanted(row.face))
            continue;
        const auto bytes = static_cast<std::size_t>(row.table->preparation.bytes());
        if (table.pixels.empty()) {
            table.preparation = row.table->preparation;
            table.attributes = row.table->attributes;
            table.pixels.reserve(data.faces.size() * bytes);
        }
        const auto *pixels = row.table->pixels.data() + row.row * bytes;
        const auto *labels = row.table->labels.data() + row.row * table.attributes;
        table.pixels.insert(table.pixels.end(), pixels, pixels + bytes);
        table.labels.insert(table.labels.end(), labels, labels + table.attributes);
    }
    return data;
}

/// A run's fold, and where its network's checkpoint is.
struct Fold {
    const Run &run;
    const FoldRows &rows;
    const std::map<FaceId, int> &foldOf; ///< of all faces
    int number;                          ///< from 0
    fs::path checkpoint;
};

TrainOutcome trainedFold(const Fold &fold, const std::stop_token &stop, ProgressSink &progress)
{
    TrainRequest request;
    request.options = fold.run.options;
    const auto others = [&](FaceId face) { return fold.foldOf.at(face) != fold.number; };
    request.train = gatheredRows(fold.rows.learn, others).table;
    request.checkpointFile = toText(fold.checkpoint);
    request.resume = fs::exists(fold.checkpoint);
    request.untilEpoch = fold.run.bestEpoch;
    FoldSink sink(foldStage(fold.number), fold.run.bestEpoch, progress);
    try {
        return learner().train(request, sink, stop);
    } catch (const Error &error) {
        if (!request.resume || error.kind() != ErrorKind::BadModel)
            throw;
    }
    // Half a training is lost; the run that it was for need not be.
    request.resume = false;
    fs::remove(fold.checkpoint);
    return learner().train(request, sink, stop);
}

/// The faces of one fold, judged by the network of the others; nothing if that was stopped.
std::optional<JudgedPart> judgedFold(const Fold &fold, const std::stop_token &stop, ProgressSink &progress)
{
    progress.progress({foldStage(fold.number), 0, 0});
    TrainOutcome outcome = trainedFold(fold, stop, progress);
    if (outcome.stopped)
        return std::nullopt;
    StageSink judging(fmt::format("{}, judging", foldStage(fold.number)), progress);
    try {
        return judgeCalibrated(
            gatheredRows(fold.rows.judge, [&](FaceId face) { return fold.foldOf.at(face) == fold.number; }),
            outcome.model, fold.run.options.threads, stop, judging);
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Cancelled)
            throw;
        return std::nullopt; // its network stands in the checkpoint
    }
}

/// True if somebody is held out in the fold who has not been judged.
bool foldIsLeft(const std::vector<FoldPrediction> &plan, int fold)
{
    return std::ranges::any_of(
        plan, [&](const FoldPrediction &one) { return one.fold == fold && one.probabilities.empty(); });
}

void noteJudged(std::vector<FoldPrediction> &plan, const JudgedPart &judged)
{
    std::map<FaceId, std::size_t> rowOf;
    for (std::size_t row = 0; row < judged.data.faces.size(); ++row)
        rowOf[judged.data.faces[row]] = row;
    const std::size_t width = judged.data.table.attributes;
    for (FoldPrediction &one : plan)
        if (const auto found = rowOf.find(one.face); found != rowOf.end()) {
            const float *first = judged.probabilities.data() + found->second * width;
            one.probabilities.assign(first, first + width);
        }
}

JudgedPart pooledFolds(const std::vector<FoldPrediction> &plan, const FoldRows &rows)
{
    std::map<FaceId, const FoldPrediction *> said;
    for (const FoldPrediction &one : plan)
        said[one.face] = &one;
    JudgedPart pooled;
    FaceTable &table = pooled.data.table;
    for (const FoldRow &row : rows.judge) {
        table.attributes = row.table->attributes;
        const auto *labels = row.table->labels.data() + row.row * table.attributes;
        table.labels.insert(table.labels.end(), labels, labels + table.attributes);
        const std::vector<float> &probabilities = said.at(row.face)->probabilities;
        pooled.probabilities.insert(pooled.probabilities.end(), probabilities.begin(), probabilities.end());
        pooled.data.faces.push_back(row.face);
    }
    return pooled;
}

} // namespace

void forgetFoldCheckpoint(const store::Project &project, RunId run, int fold)
{
    std::error_code ignored; // one that stays takes room, nothing else
    fs::remove(foldCheckpoint(project, run, fold), ignored);
}

FoldExtras loadFoldExtras(const store::Project &project, const RunFaces &faces, const Recipe &recipe,
                          const FacePreparer &preparer, const std::stop_token &stop, ProgressSink &progress)
{
    if (recipe == plainRecipe())
        return {};
    std::vector<RunFaces::Row> once, multiplied;
    std::set<const Face *> seen;
    for (const RunFaces::Row &row : foldedRows(faces, Part::Train))
        if (seen.insert(row.face).second)
            once.push_back({row.face, -1});
    for (const RunFaces::Row &row : foldedRows(faces, Part::Validation))
        for (const int picture : recipe.pictures())
            multiplied.push_back({row.face, picture});
    const std::string stage = "Preparing faces of the folds";
    return {loadRows(project, faces, once, recipe, preparer, stop, progress, stage),
            loadRows(project, faces, multiplied, recipe, preparer, stop, progress, stage)};
}

FoldRows foldRows(const RunFaces &faces, const FaceTable &train, const PartData &validation, const FoldExtras &extras)
{
    const auto add = [](std::vector<FoldRow> &rows, const PartData &data) {
        for (std::size_t row = 0; row < data.faces.size(); ++row)
            rows.push_back({data.faces[row], &data.table, row});
    };
    FoldRows rows;
    const auto &trained = foldedRows(faces, Part::Train);
    for (std::size_t row = 0; row < trained.size(); ++row)
        rows.learn.push_back({trained[row].face->id, &train, row});
    if (extras.unaltered.faces.empty() && extras.multiplied.faces.empty()) { // the plain recipe: learned as judged
        add(rows.learn, validation);
        rows.judge = rows.learn;
        return rows;
    }
    add(rows.learn, extras.multiplied);
    add(rows.judge, extras.unaltered);
    add(rows.judge, validation);
    return rows;
}

std::optional<JudgedPart> judgedOutOfFold(store::Project &project, const Run &run, const RunFaces &faces,
                                          const FoldRows &rows, const std::stop_token &stop, ProgressSink &progress)
{
    std::vector<FoldPrediction> plan = foldPlan(project, run, faces, rows);
    std::map<FaceId, int> foldOf;
    for (const FoldPrediction &one : plan)
        foldOf[one.face] = one.fold;
    for (int fold = 0; fold < kFolds; ++fold) {
        if (foldIsLeft(plan, fold)) {
            const auto judged =
                judgedFold({run, rows, foldOf, fold, foldCheckpoint(project, run.id, fold)}, stop, progress);
            if (!judged)
                return std::nullopt;
            noteJudged(plan, *judged);
            project.setFoldPredictions(run.id, plan);
        }
        forgetFoldCheckpoint(project, run.id, fold);
    }
    return pooledFolds(plan, rows);
}

} // namespace faces::tasks
