// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/store/project.h"
#include "ui/jobs/job.h"

#include <QObject>
#include <QPointer>

#include <filesystem>
#include <utility>

namespace faces::ui
{

/// Reads or computes what a page shows, in a thread; only the latest order's result arrives, earlier ones are dropped.
/// Nothing is written, so the view is not read anew and the foot lists nothing.
class Reading : public QObject
{
    Q_OBJECT
public:
    explicit Reading(QObject *parent) : QObject(parent) {}

    /// work(const store::Project&, std::stop_token) -> Result, done(Result) in the window's thread.
    template <typename Work, typename Done> void read(const std::filesystem::path &folder, Work work, Done done)
    {
        compute(
            [work = std::move(work), folder](std::stop_token stop) mutable {
                const store::Project project = store::Project::open(folder, store::OpenMode::ReadOnly);
                return work(project, stop);
            },
            std::move(done));
    }
    /// work(std::stop_token) -> Result.
    template <typename Work, typename Done> void compute(Work work, Done done)
    {
        drop();
        auto *job = new Job({}, this);
        m_job = job;
        connect(job, &Job::failed, this, [this, turn = m_turn](const QString &sentence) {
            if (turn == m_turn)
                emit failed(sentence);
        });
        connect(job, &Job::ended, job, &QObject::deleteLater);
        job->start([work = std::move(work)](std::stop_token stop, ProgressSink &) mutable { return work(stop); },
                   [this, turn = m_turn, done = std::move(done)](auto result) mutable {
                       if (turn == m_turn)
                           done(std::move(result));
                   });
    }
    /// What is under way is stopped and will not arrive.
    void drop()
    {
        ++m_turn;
        if (m_job)
            m_job->cancel();
    }

signals:
    void failed(const QString &sentence);

private:
    QPointer<Job> m_job;
    int m_turn = 0;
};

} // namespace faces::ui
