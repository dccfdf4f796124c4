// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/tune_live.h"

namespace faces::ui {

namespace {
constexpr int kDrainTuningMs = 250; ///< as LiveTraining does
}

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
            work(project, *feed, stop, progress);
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
