// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How a project comes into the window and leaves it.
#include "ui/core_words/first_attributes.h"
#include "ui/settings.h"
#include "ui/workspace.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace faces::ui {

namespace {

/// A project that was opened in a job, on its way to the writer. It stays open: nobody else takes the right to write.
struct Opened {
    store::Project project;
    ProjectView view;
};

} // namespace

void Workspace::open(const std::filesystem::path &folder) { startOpening(folder, false); }

void Workspace::create(const std::filesystem::path &folder) { startOpening(folder, true); }

void Workspace::startOpening(const std::filesystem::path &folder, bool create)
{
    if (m_opening)
        m_opening->cancel(); // the latest wish counts
    auto *job = new Job(tr("Opening the project"), this);
    m_opening = job;
    connect(job, &Job::failed, this, &Workspace::openFailed);
    connect(job, &Job::ended, job, &QObject::deleteLater);
    job->start(
        [folder, create](std::stop_token stop, ProgressSink &) {
            Opened opened{create ? store::Project::create(folder, firstAttributes()) : store::Project::open(folder),
                          {}};
            throwIfStopped(stop);
            opened.view = readView(opened.project);
            throwIfStopped(stop);
            return opened;
        },
        [this, folder](Opened opened) { begin(folder, std::move(opened.project), std::move(opened.view)); });
    emit jobStarted(job);
}

void Workspace::begin(const std::filesystem::path &folder, store::Project project, ProjectView view)
{
    close();
    m_folder = folder;
    m_open = true;
    project.setAnnotator(Settings().annotator().toStdString());
    m_writer = std::make_unique<Writer>(folder, std::move(project));
    connect(m_writer.get(), &Writer::allKept, this, [this] {
        emit keptChanged(allKept());
        readAgainIfStale();
    });
    connect(m_writer.get(), &Writer::failed, this, [this](const QString &sentence) {
        m_shownWrongly = true; // what was shown at once may not have happened: nothing is called kept until it is read
        emit trouble(sentence);
        refresh();
    });
    m_view = std::move(view);
    viewTaken();
    emit opened();
    emit viewChanged();
}

void Workspace::close()
{
    if (!m_open)
        return;
    emit aboutToClose();
    // Jobs of this project end first: their destructors ask them to stop and wait.
    qDeleteAll(findChildren<Job *>(Qt::FindDirectChildrenOnly));
    m_writer.reset();
    m_rest.stop();
    m_open = false;
    m_view = {};
    viewTaken();
    m_refreshing = m_refreshAgain = m_stale = m_shownWrongly = false;
    emit closed();
}

bool Workspace::working() const
{
    return std::ranges::any_of(findChildren<Job *>(Qt::FindDirectChildrenOnly),
                               [](const Job *job) { return job->running() && !job->quiet(); });
}

void Workspace::stopJobs(std::function<void()> then)
{
    emit stopping();
    auto left = std::make_shared<int>(0);
    for (Job *job : findChildren<Job *>(Qt::FindDirectChildrenOnly)) {
        if (!job->running())
            continue;
        ++*left;
        job->cancel();
        connect(
            job, &QObject::destroyed, this, // ended or not: it is gone then
            [left, then] {
                if (--*left == 0)
                    then();
            },
            Qt::QueuedConnection);
    }
    if (*left == 0)
        then();
}

} // namespace faces::ui
