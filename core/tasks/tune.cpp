// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/tune.h"

#include "core/base/text.h"
#include "core/tasks/prepared_face.h"
#include "core/tasks/run_start.h"
#include "core/tasks/tune_state.h"

#include <fmt/format.h>

#include <algorithm>

namespace faces::tasks {
namespace fs = std::filesystem;

namespace {

/// The preset that the space's trials share: all of them see faces the same way.
TrainOptions commonOf(const TuneOptions &options)
{
    TrainOptions common = options.common;
    common.net = options.space == SearchSpace::Classic ? Net::ClassicMulti : Net::Compact;
    common.widths.clear();
    return common;
}

/// One search from where it stands to its end.
class Search {
public:
    Search(store::Project &project, Tuning tuning, TuningSink &sink, std::stop_token stop)
        : m_project(project), m_tuning(std::move(tuning)), m_plan(m_tuning.options.plan()), m_sink(sink),
          m_stop(std::move(stop)), m_folder(project.tuningFolder(m_tuning.id))
    {
    }

    void load(const RunFaces &faces, const Recipe &recipe, const VisionModels &here, ProgressSink &progress)
    {
        const FacePreparer preparer(preparationFor(commonOf(m_tuning.options)), here);
        const auto part = [&](Part which) {
            return loadPart(m_project, faces, which, recipe, preparer, m_stop, progress).table;
        };
        m_request.train = part(Part::Train);
        m_request.validation = part(Part::Validation);
    }

    Tuning run()
    {
        clean();
        while (const auto next = hyperband::nextOf(m_plan, m_tuning.measured()))
            if (m_stop.stop_requested() || !pass(*next))
                return m_tuning;
        clean();
        return m_tuning;
    }

private:
    fs::path folderOf(int trial) const { return m_folder / std::to_string(trial); }
    TrainOptions optionsFor(const hyperband::Next &next) const;
    bool pass(const hyperband::Next &next);
    bool trainInto(TrialRecord &record);
    void clean() const;

    store::Project &m_project;
    Tuning m_tuning;
    hyperband::Plan m_plan;
    TuningSink &m_sink;
    std::stop_token m_stop;
    fs::path m_folder;
    TrainRequest m_request;
};

/// A trial that goes on keeps the options it began with, even if a newer program would draw others.
TrainOptions Search::optionsFor(const hyperband::Next &next) const
{
    const auto known = std::ranges::find(m_tuning.trials, next.trial, &TrialRecord::trial);
    return known != m_tuning.trials.end() ? known->options : trialOptions(m_tuning.options, next.trial);
}

/// Returns false if it was stopped on the way; what the trial learned so far is then in its checkpoint.
bool Search::pass(const hyperband::Next &next)
{
    TrialRecord record;
    record.trial = next.trial;
    record.bracket = next.bracket;
    record.rung = next.rung;
    record.epochs = next.epochs;
    record.options = optionsFor(next);
    m_sink.trialBegins(m_tuning, next, record.options);
    if (!trainInto(record))
        return false;
    m_project.addTrial(m_tuning.id, record);
    m_tuning.trials.push_back(record);
    clean();
    m_sink.trialDone(m_tuning, record, keptWeightBytes(m_project, m_tuning.id));
    return true;
}

bool Search::trainInto(TrialRecord &record)
{
    const fs::path folder = folderOf(record.trial);
    makeFolder(folder);
    removeLeftovers(folder); // a kill may have left half a checkpoint
    m_request.options = record.options;
    m_request.checkpointFile = toText(folder / "checkpoint");
    m_request.resume = true; // from its start where there is no checkpoint
    m_request.untilEpoch = record.epochs;
    try {
        const TrainOutcome outcome = learner().train(m_request, m_sink, m_stop);
        if (outcome.stopped)
            return false;
        record.history = outcome.history;
        record.seconds = outcome.trainSeconds;
        record.parameters = outcome.model.parameters;
        record.loss = objectiveOf(m_tuning.options.objective, outcome.history);
        if (!record.loss)
            record.trouble = "The validation faces gave no finite value.";
    } catch (const Error &error) {
        // A checkpoint that is damaged or not this trial's: it is trained from its start again.
        const bool unfit = error.kind() == ErrorKind::BadModel || error.kind() == ErrorKind::Usage;
        if (std::error_code code; unfit && fs::remove(folder / "checkpoint", code))
            return trainInto(record);
        if (error.kind() != ErrorKind::Training)
            throw;
        record.trouble = error.message();
    }
    return true;
}

/// Removes the weights of all trials that go no further, and of the searches before.
void Search::clean() const
{
    const auto needed = hyperband::mayGoOn(m_plan, m_tuning.measured());
    std::error_code code;
    std::vector<fs::path> gone;
    for (const auto &entry : fs::directory_iterator(m_folder.parent_path(), code))
        if (entry.path().filename() != m_folder.filename())
            gone.push_back(entry.path());
    for (const auto &entry : fs::directory_iterator(m_folder, code))
        if (std::ranges::none_of(needed, [&](int trial) { return entry.path() == folderOf(trial); }))
            gone.push_back(entry.path());
    if (needed.empty())
        gone.push_back(m_folder);
    for (const fs::path &path : gone)
        fs::remove_all(path, code); // what stays behind does no harm
}

Tuning carriedOut(Search &search)
{
    Tuning tuning = search.run();
    if (tuning.finished() && tuning.best() == nullptr && !tuning.trials.empty())
        throw Error(ErrorKind::Training, fmt::format("None of the trials could be trained. The first one: {}",
                                                     tuning.trials.front().trouble));
    return tuning;
}

void requireValidation(const RunFaces &faces)
{
    if (faces.rows[static_cast<std::size_t>(Part::Validation)].empty())
        throw Error(ErrorKind::Usage, "A search compares networks on validation faces, and the split has none. Make "
                                      "one with “faces split --validation 16”.");
}

} // namespace

Tuning tune(store::Project &project, TuneOptions options, TuningSink &sink, std::stop_token stop,
            ProgressSink &progress)
{
    options.common = commonOf(options);
    options.check();
    const auto [run, faces] = beginningOf(project, options.common);
    requireValidation(faces);
    Tuning tuning;
    tuning.startedAt = nowUtc();
    tuning.options = options;
    tuning.options.common = run.options;
    tuning.split = run.split;
    tuning.splitBy = run.splitBy;
    tuning.dataFingerprint = run.dataFingerprint;
    tuning.id = project.addTuning(tuning);
    Search search(project, std::move(tuning), sink, std::move(stop));
    search.load(faces, run.recipe, {}, progress);
    return carriedOut(search);
}

Tuning resumeTuning(store::Project &project, TuningSink &sink, std::stop_token stop, ProgressSink &progress,
                    const VisionModels &here)
{
    auto tuning = project.lastTuning();
    if (!tuning)
        throw Error(ErrorKind::NotFound, "There is no search to go on with: begin one with “faces tune”.");
    if (tuning->finished())
        return *std::move(tuning);
    const SearchData data = searchData(project, *tuning);
    Search search(project, *std::move(tuning), sink, std::move(stop));
    search.load(data.faces, data.recipe, here, progress);
    return carriedOut(search);
}

} // namespace faces::tasks
