// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/train/tune_progress.h"
#include "ui/workspace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace faces::ui {

/// The search that goes on, if there is one, as a job of the workspace with a project object of its own. The searching
/// thread appends to a feed; four times a second what came is taken out and announced once.
class LiveTuning : public QObject {
    Q_OBJECT
public:
    /// Runs in the job's thread: tasks::tune or tasks::resumeTuning.
    using Work = std::function<Tuning(store::Project &, tasks::TuningSink &, std::stop_token, ProgressSink &)>;

    LiveTuning(Workspace &workspace, QObject *parent);

    void start(Work work); ///< only one at a time
    void stop();           ///< what was found so far is kept
    bool running() const { return !m_job.isNull(); }
    bool stopping() const { return m_stopping; }

    const TuningProgress &progress() const { return m_progress; }
    const QString &preparing() const { return m_preparing; } ///< what is done before the first trial
    qint64 elapsedMs() const { return m_clock.elapsed(); }

signals:
    void begun();         ///< the project knows the search now
    void moved();         ///< some batches further
    void epochEnded();    ///< of the trial that is trained
    void trialsChanged(); ///< one began or ended
    void ended();         ///< also when it failed: the workspace tells why

private:
    void drain();
    void tell(const TuningProgress::Change &change);
    void conclude();

    Workspace &m_workspace;
    QPointer<Job> m_job;
    std::shared_ptr<TuningFeed> m_feed;
    TuningProgress m_progress;
    QString m_preparing;
    bool m_stopping = false;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace faces::ui
