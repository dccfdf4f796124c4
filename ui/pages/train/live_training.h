// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"
#include "ui/pages/train/stage_progress.h"
#include "ui/pages/train/training_feed.h"
#include "ui/pages/train/training_progress.h"
#include "ui/workspace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace faces::ui {

/// The training that goes on, if there is one. The trainer appends to a feed; four times a second what came is taken out
/// and announced once.
class LiveTraining : public QObject {
    Q_OBJECT
public:
    /// Runs in the job's thread: tasks::train or tasks::resume.
    using Work = std::function<Run(store::Project &, TrainingSink &, std::stop_token, ProgressSink &)>;

    LiveTraining(Workspace &workspace, QObject *parent);

    /// options complete, as the run will have them. Only one at a time. history: of a training that goes on, its epochs
    /// so far. title: of its job, "Training" if empty.
    void start(const TrainOptions &options, Work work, std::vector<EpochRecord> history = {},
               const QString &title = {});
    void stop(); ///< what was learnt so far is kept
    bool running() const { return !m_job.isNull(); }
    bool stopping() const { return m_stopping; }

    /// How the latest one ended. Stopped: by a person, here or where its job was cancelled.
    enum class End { Finished, Stopped, Failed };
    End end() const { return m_end; }
    /// What the latest one came to; nothing while it goes on, if it failed, or was stopped before it learnt.
    const std::optional<Run> &result() const { return *m_result; }

    const TrainOptions &options() const { return m_options; }
    const TrainingProgress &progress() const { return m_progress; }
    const QString &preparing() const { return m_stage.name(); } ///< what is done before the first batch
    /// What is done when all epochs have ended, also those of a training that goes on from there, without a batch. Null
    /// until then.
    const StageProgress *afterwards() const { return m_learnt ? &m_stage : nullptr; }
    qint64 elapsedMs() const { return m_clock.elapsed(); }

signals:
    void firstBatch();           ///< the project knows the run now
    void moved(bool epochEnded); ///< something new to show
    void ended();                ///< also when it failed: the workspace tells why

private:
    void drain();
    void stageTold(const QString &stage, qint64 done, qint64 total);
    void conclude();

    Workspace &m_workspace;
    QPointer<Job> m_job;
    std::shared_ptr<TrainingFeed> m_feed;
    std::shared_ptr<std::optional<Run>> m_result; ///< shared with the job, which may live longer
    TrainingProgress m_progress;
    TrainOptions m_options;
    StageProgress m_stage; ///< the latest that the job told of
    End m_end = End::Finished;
    bool m_stopping = false, m_failed = false;
    bool m_learnt = false; ///< m_stage was told after the last epoch
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace faces::ui
