// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/upkeep.h"

#include "core/store/snapshots.h"
#include "ui/convert.h"
#include "ui/jobs/job.h"
#include "ui/jobs/quiet.h"
#include "ui/workspace.h"

#include <chrono>
#include <exception>
#include <utility>

namespace faces::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kAfterOpening = 1500ms; ///< the first page is painted by then
constexpr auto kRest = 2000ms;
constexpr auto kAtLast = 10'000ms; ///< who labels without a rest is behind no further than this

struct Looked {
    tasks::LookedAfter done;
    std::string damage;
};

/// In a thread of its own.
Looked look(const std::filesystem::path &folder, tasks::Occasion occasion, const std::stop_token &stop)
{
    Looked looked;
    if (occasion == tasks::Occasion::Closing) { // somebody may wait for it, and may open the project elsewhere
        tasks::writeLabels(store::Project::open(folder, store::OpenMode::ReadOnly));
        return looked;
    }
    workQuietly();
    if (occasion == tasks::Occasion::Opening)
        looked.damage = store::quickLook(folder);
    if (looked.damage.empty()) // no snapshot of damage
        looked.done = tasks::lookAfter(store::Project::open(folder), occasion, stop);
    return looked;
}

} // namespace

Upkeep::Upkeep(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_rest.setSingleShot(true);
    m_atLast.setSingleShot(true);
    m_atLast.setInterval(kAtLast);
    for (QTimer *timer : {&m_rest, &m_atLast})
        connect(timer, &QTimer::timeout, this, [this] { lookAfter(std::exchange(m_next, tasks::Occasion::Working)); });
    connect(&workspace, &Workspace::opened, this, &Upkeep::opened);
    connect(&workspace, &Workspace::keptChanged, this, [this](bool all) {
        if (all)
            changed();
    });
    connect(&workspace, &Workspace::viewChanged, this, &Upkeep::changed); // a job may have written
    connect(&workspace, &Workspace::closed, this, &Upkeep::closed);
}

Upkeep::~Upkeep()
{
    delete std::exchange(m_job, nullptr); // stops, and waits until it has written what it is writing
    for (const std::filesystem::path &folder : m_leftBehind)
        try {
            look(folder, tasks::Occasion::Closing, {});
        } catch (const std::exception &) { // whoever opens it tells what is wrong with it
        }
}

void Upkeep::opened()
{
    m_folder = m_workspace.folder();
    m_writable = !m_workspace.view().readOnly;
    m_told.clear();
    m_next = tasks::Occasion::Opening;
    if (m_writable)
        m_rest.start(kAfterOpening);
}

void Upkeep::changed()
{
    if (!m_writable || !m_workspace.isOpen())
        return;
    if (m_next == tasks::Occasion::Opening && m_rest.isActive())
        return; // it is coming
    m_rest.start(kRest);
    if (!m_atLast.isActive())
        m_atLast.start();
}

void Upkeep::closed()
{
    if (std::exchange(m_writable, false))
        lookAfter(tasks::Occasion::Closing);
}

void Upkeep::lookAfter(tasks::Occasion occasion)
{
    m_rest.stop();
    m_atLast.stop();
    if (m_job && occasion == tasks::Occasion::Closing) { // it may take a second, which the window does not wait
        m_job->cancel();
        m_leftBehind.push_back(m_folder);
    } else if (m_job) {
        m_again = true;
        if (occasion == tasks::Occasion::Opening)
            m_next = occasion; // which looks closer
    } else {
        start(m_folder, occasion);
    }
}

void Upkeep::jobEnded()
{
    m_job->deleteLater();
    m_job = nullptr;
    if (!m_leftBehind.empty()) {
        const std::filesystem::path folder = m_leftBehind.front();
        m_leftBehind.erase(m_leftBehind.begin());
        start(folder, tasks::Occasion::Closing);
    } else if (std::exchange(m_again, false)) {
        changed();
    }
}

void Upkeep::start(const std::filesystem::path &folder, tasks::Occasion occasion)
{
    m_job = new Job(tr("Looking after the project"), this);
    m_job->setQuiet(true);
    connect(m_job, &Job::ended, this, &Upkeep::jobEnded);
    // What goes wrong here is told by whoever opens or writes.
    m_job->start([folder, occasion](std::stop_token stop, ProgressSink &) { return look(folder, occasion, stop); },
                 [this, folder](const Looked &looked) {
                     const bool here = m_writable && folder == m_folder; // of one that was left nothing is told
                     const QString sentence = translated(looked.done.trouble);
                     if (here && !looked.damage.empty()) {
                         m_writable = false;
                         emit damageFound(translated(looked.damage));
                     } else if (here && !sentence.isEmpty() && m_told.isEmpty()) {
                         m_told = sentence;
                         emit trouble(sentence);
                     } else if (here && sentence.isEmpty() && !m_told.isEmpty()) {
                         emit troubleOver(std::exchange(m_told, {}));
                     }
                     emit lookedAfter(looked.done.snapshot, looked.done.labels);
                 });
}

} // namespace faces::ui
