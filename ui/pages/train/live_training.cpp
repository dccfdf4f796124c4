// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/live_training.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace faces::ui {

namespace {
constexpr int kDrainMs = 250; ///< what is shown is drawn on the processors that train
constexpr std::chrono::milliseconds kBetweenTold{250};

/// Feeds the page, and tells the job how far the batches are: a bar that knows nothing moves all the time, and drawing
/// it costs the training its processor.
class TellingSink final : public TrainingSink {
public:
    TellingSink(TrainingSink &feed, ProgressSink &progress) : m_feed(feed), m_progress(progress) {}
    void batchDone(const BatchRecord &batch) override
    {
        m_feed.batchDone(batch);
        const auto now = std::chrono::steady_clock::now();
        if (now - m_told < kBetweenTold)
            return;
        m_told = now;
        m_progress.progress({"Training", std::int64_t{batch.epoch - 1} * batch.batches + batch.batch,
                             std::int64_t{batch.epochs} * batch.batches});
    }
    void epochDone(const EpochRecord &epoch) override { m_feed.epochDone(epoch); }
    void validated(int epoch, std::span<const float> probabilities) override { m_feed.validated(epoch, probabilities); }
    void worstFound(int epoch, const std::vector<WorstFace> &faces) override { m_feed.worstFound(epoch, faces); }

private:
    TrainingSink &m_feed;
    ProgressSink &m_progress;
    std::chrono::steady_clock::time_point m_told = {};
};
} // namespace

LiveTraining::LiveTraining(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_result(std::make_shared<std::optional<Run>>())
{
    m_timer.setInterval(kDrainMs);
    connect(&m_timer, &QTimer::timeout, this, &LiveTraining::drain);
}

void LiveTraining::start(const TrainOptions &options, Work work, std::vector<EpochRecord> history, const QString &title)
{
    if (running())
        return;
    m_feed = std::make_shared<TrainingFeed>();
    m_result = std::make_shared<std::optional<Run>>();
    m_progress = TrainingProgress(std::move(history));
    m_options = options;
    m_stage = StageProgress(tr("Preparing the faces"));
    m_stopping = m_failed = m_learnt = false;
    m_clock.start();
    Job *job = m_workspace.run(
        title.isEmpty() ? tr("Training") : title,
        [feed = m_feed, work = std::move(work)](store::Project &project, std::stop_token stop, ProgressSink &progress) {
            TellingSink sink(*feed, progress);
            return work(project, sink, stop, progress);
        },
        [result = m_result](Run run) { *result = std::move(run); });
    m_job = job;
    connect(job, &Job::failed, this, [this] { m_failed = true; });
    connect(job, &Job::progressed, this, &LiveTraining::stageTold);
    connect(job, &Job::ended, this, &LiveTraining::conclude);
    connect(job, &QObject::destroyed, this, [this] {
        if (!running()) // the project was closed; else it is the one before that goes only now
            m_timer.stop();
    });
    m_timer.start();
}

void LiveTraining::stop()
{
    if (!m_job)
        return;
    m_stopping = true;
    m_job->cancel();
}

void LiveTraining::drain()
{
    const bool wasStarted = m_progress.started();
    const bool epochEnded = m_progress.take(m_feed->drain(), m_clock.elapsed());
    if (!wasStarted && m_progress.started())
        emit firstBatch();
    emit moved(epochEnded);
}

void LiveTraining::stageTold(const QString &stage, qint64 done, qint64 total)
{
    const bool another = stage != m_stage.name();
    if (another)
        drain(); // the epochs that ended before it
    const std::vector<EpochRecord> &history = m_progress.history();
    m_learnt = !history.empty() && history.back().epoch >= m_options.epochs;
    m_stage.take(stage, done, total, m_clock.elapsed());
    if (another && m_learnt)
        m_workspace.refresh(); // the run has a network by now, and other pages are to know that it is still trained
}

void LiveTraining::conclude()
{
    m_progress.take(m_feed->drain(), m_clock.elapsed());
    m_timer.stop();
    m_job.clear();
    const std::optional<Run> &run = *m_result;
    const bool stopped = m_stopping || (run ? run->state == RunState::Stopped : !m_failed);
    m_end = stopped ? End::Stopped : m_failed ? End::Failed : End::Finished;
    emit ended();
}

} // namespace faces::ui
