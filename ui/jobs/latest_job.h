// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/jobs/job.h"

#include <QObject>
#include <QString>

#include <functional>
#include <utility>

namespace faces::ui {

/// For work whose newest question is the only one that counts (the cell under the mouse, the grid for the numbers in
/// the fields): one job at a time; what is asked meanwhile waits, and only the latest of it is done. An overtaken
/// answer is dropped. Make it a member of its owner: the jobs are the owner's children and end with it.
class LatestJob {
public:
    LatestJob(const QString &title, QObject *owner) : m_title(title), m_owner(owner) {}
    LatestJob(const LatestJob &) = delete;
    LatestJob &operator=(const LatestJob &) = delete;

    std::function<void(const QString &sentence)> failed; ///< hears of trouble with the latest question
    std::function<void(bool busy)> busyChanged;

    bool busy() const { return m_job != nullptr; }
    /// As Job::start; both functions must be copyable.
    template <typename Work, typename Done> void ask(Work work, Done done)
    {
        const int number = ++m_asked;
        m_next = [this, number, work = std::move(work), done = std::move(done)] {
            m_job = new Job(m_title, m_owner);
            QObject::connect(m_job, &Job::failed, m_owner, [this, number](const QString &sentence) {
                if (number == m_asked && failed)
                    failed(sentence);
            });
            QObject::connect(m_job, &Job::ended, m_owner, [this] { startNext(); });
            m_job->start(work, [this, number, done](auto result) mutable {
                if (number == m_asked)
                    done(std::move(result));
            });
        };
        if (m_job)
            m_job->cancel();
        else
            startNext();
    }
    /// Nobody wants an answer any more.
    void forget()
    {
        ++m_asked;
        m_next = {};
        if (m_job)
            m_job->cancel();
    }

private:
    void startNext()
    {
        const bool wasBusy = m_job != nullptr;
        if (m_job)
            m_job->deleteLater();
        m_job = nullptr;
        if (const auto next = std::exchange(m_next, {}))
            next();
        if (busyChanged && wasBusy != busy())
            busyChanged(busy());
    }

    QString m_title;
    QObject *m_owner;
    Job *m_job = nullptr;
    int m_asked = 0;
    std::function<void()> m_next;
};

} // namespace faces::ui
