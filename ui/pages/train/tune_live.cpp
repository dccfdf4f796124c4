// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/tune_live.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <map>

namespace faces::ui {

namespace {

constexpr int kDrainTuningMs = 250; ///< as LiveTraining does
constexpr std::chrono::milliseconds kBetweenSearchTold{250};
constexpr std::int64_t kParts = 100; ///< of an epoch

/// Every epoch that a search trained so far, each of a trial once.
std::int64_t epochsTrained(const Tuning &tuning)
{
    std::map<int, int> byTrial;
    for (const TrialRecord &trial : tuning.trials)
        byTrial[trial.trial] = std::max(byTrial[trial.trial], trial.epochs);
    std::int64_t sum = 0;
    for (const auto &[trial, epochs] : byTrial)
        sum += epochs;
    return sum;
}

/// Feeds the page, and tells the job how far the search is, by epochs.
class TellingSearchSink final : public tasks::TuningSink {
public:
    TellingSearchSink(tasks::TuningSink &feed, ProgressSink &progress) : m_feed(feed), m_progress(progress) {}
    void trialBegins(const Tuning &tuning, const hyperband::Next &next, const TrainOptions &options) override
    {
        m_feed.trialBegins(tuning, next, options);
        m_before = epochsTrained(tuning) - next.fromEpochs;
        m_all = tuning.options.plan().epochs();
    }
    void trialDone(const Tuning &tuning, const TrialRecord &trial, std::int64_t diskBytes) override
    {
        m_feed.trialDone(tuning, trial, diskBytes);
    }
    void batchDone(const BatchRecord &batch) override
    {
        m_feed.batchDone(batch);
        const auto now = std::chrono::steady_clock::now();
        if (now - m_told < kBetweenSearchTold)
            return;
        m_told = now;
        const std::int64_t parts = (m_before + batch.epoch - 1) * kParts + kParts * batch.batch / batch.batches;
        m_progress.progress({"Searching", parts, m_all * kParts});
    }
    void epochDone(const EpochRecord &epoch) override { m_feed.epochDone(epoch); }

private:
    tasks::TuningSink &m_feed;
    ProgressSink &m_progress;
    std::int64_t m_before = 0; ///< epochs of all trials, less those that the one of now had before
    std::int64_t m_all = 0;
    std::chrono::steady_clock::time_point m_told = {};
};

} // namespace

LiveTuning::LiveTuning(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_timer.setInterval(kDrainTuningMs);
    connect(&m_timer, &QTimer::timeout, this, &LiveTuning::drain);
}

void LiveTuning::start(Work work)
{
    if (running())
        return;
    m_feed = std::make_shared<TuningFeed>();
    m_progress = {};
    m_preparing = tr("Preparing the faces");
    m_stopping = false;
    m_clock.start();
    Job *job = m_workspace.run(
        tr("Searching"),
        [feed = m_feed, work = std::move(work)](store::Project &project, std::stop_token stop, ProgressSink &progress) {
            TellingSearchSink sink(*feed, progress);
            work(project, sink, stop, progress);
        },
        [] {});
    m_job = job;
    connect(job, &Job::progressed, this, [this](const QString &stage) { m_preparing = stage; });
    connect(job, &Job::ended, this, &LiveTuning::conclude);
    connect(job, &QObject::destroyed, &m_timer, &QTimer::stop); // the project was closed
    m_timer.start();
}

void LiveTuning::stop()
{
    if (!m_job)
        return;
    m_stopping = true;
    m_job->cancel();
}

void LiveTuning::drain() { tell(m_progress.take(m_feed->drain(), m_clock.elapsed())); }

void LiveTuning::tell(const TuningProgress::Change &change)
{
    if (change.search)
        emit begun();
    if (change.trials)
        emit trialsChanged();
    else if (change.epochs)
        emit epochEnded();
    emit moved();
}

void LiveTuning::conclude()
{
    m_progress.take(m_feed->drain(), m_clock.elapsed());
    m_timer.stop();
    m_job.clear();
    emit ended();
}

} // namespace faces::ui
