// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/jobs/latest.h"

namespace faces::ui {

Latest::Latest(const QString &title, QObject *parent) : QObject(parent), m_title(title) {}

void Latest::wait(Question question)
{
    m_next = std::move(question);
    if (m_job)
        m_job->cancel();
    else
        startNext();
}

void Latest::forget()
{
    ++m_asked;
    m_next = {};
    if (m_job)
        m_job->cancel();
}

void Latest::startNext()
{
    const bool wasBusy = busy();
    if (m_job)
        m_job->deleteLater();
    m_job = nullptr;
    if (const Question next = std::exchange(m_next, {})) {
        m_job = new Job(m_title, this);
        connect(m_job, &Job::failed, this, [this, number = m_asked](const QString &sentence) {
            if (number == m_asked)
                emit failed(sentence);
        });
        connect(m_job, &Job::progressed, this, &Latest::progressed);
        connect(m_job, &Job::ended, this, &Latest::startNext);
        next(*m_job);
        emit jobStarted(m_job);
    }
    if (wasBusy != busy())
        emit busyChanged(busy());
}

} // namespace faces::ui
