// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Projects as a whole: which one is open, the demo, and whether its folder is still there.
#include "ui/main_window.h"

#include "core/tasks/data_sets.h"
#include "ui/convert.h"
#include "ui/core_words/first_attributes.h"
#include "ui/jobs/job.h"
#include "ui/settings.h"
#include "ui/widgets/notice_line.h"
#include "ui/window_head.h"
#include "ui/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdint>
#include <utility>

namespace faces::ui {

namespace {

constexpr int kDemoPhotos = 4;
constexpr std::uint64_t kDemoSeed = 1;

QString projectsFolder()
{
    const QStringList recent = Settings().recentProjects();
    if (!recent.isEmpty())
        return QFileInfo(recent.first()).path();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

/// Where nothing can be read or written because the folder has gone, the reason is that.
QString missingSentence(const QString &folder)
{
    return MainWindow::tr("The project's folder was moved, renamed or removed while it is open: %1 is not there any "
                          "more. Put it back there, or close the project and open it where it is now.")
        .arg(QDir::toNativeSeparators(folder));
}

} // namespace

bool MainWindow::restoreLast()
{
    const QString last = Settings().values().value(QStringLiteral("projects/open")).toString();
    if (last.isEmpty() || !QFileInfo(last).isDir())
        return false;
    openProject(last);
    return true;
}

void MainWindow::tryModel(const QString &file)
{
    m_waitingModel = QFileInfo(file).absoluteFilePath();
    if (m_workspace->isOpen())
        showWaitingModel();
    else if (!restoreLast())
        m_notice->showNotice(
            NoticeLine::Kind::Info,
            tr("A model is tried in a project: open one, make a new one or take the demo, and %1 is on "
               "its page Try.")
                .arg(QFileInfo(file).fileName()));
}

void MainWindow::showWaitingModel()
{
    if (m_waitingModel.isEmpty())
        return;
    goTo(QStringLiteral("try"));
    giveToPages({std::exchange(m_waitingModel, {})});
}

void MainWindow::openProjectHere(const QString &folder)
{
    if (m_workspace->isOpen() && !mayClose())
        return;
    m_wantedFolder = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    stopThen([this, path = toPath(m_wantedFolder)] { m_workspace->open(path); });
}

void MainWindow::newProject()
{
    QString folder = QFileDialog::getSaveFileName(this, tr("New project: choose a name and a place"),
                                                  projectsFolder() + QStringLiteral("/my-faces.faces"),
                                                  tr("Faces projects (*.faces)"));
    if (folder.isEmpty() || (m_workspace->isOpen() && !mayClose()))
        return;
    if (!folder.endsWith(QLatin1String(".faces")))
        folder += QLatin1String(".faces");
    m_wantedFolder.clear();
    stopThen([this, path = toPath(folder)] { m_workspace->create(path); });
}

void MainWindow::chooseProject()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Open a project: choose its folder, which ends in .faces"), projectsFolder());
    if (!folder.isEmpty())
        openProject(folder);
}

void MainWindow::demoWanted() { makeDemo(projectsFolder() + QStringLiteral("/demo.faces")); }

void MainWindow::makeDemo(const QString &folder)
{
    if (store::isProject(toPath(folder))) {
        openProject(folder);
        return;
    }
    if (m_demoJob)
        return;
    m_demoJob = new Job(tr("Drawing the demo photos"), this);
    connect(m_demoJob, &Job::failed, m_notice, &NoticeLine::showTrouble);
    connect(m_demoJob, &Job::ended, this, [this] {
        m_demoJob->deleteLater();
        m_demoJob = nullptr;
    });
    m_demoJob->start(
        [path = toPath(folder)](std::stop_token stop, ProgressSink &progress) {
            return tasks::makeDemo(path, kDemoPhotos, kDemoSeed, stop, progress, firstAttributes());
        },
        [this, folder](const tasks::DemoResult &) { openProject(folder); });
    followJob(m_demoJob);
}

void MainWindow::tellTrouble(const QString &sentence)
{
    folderChanged();
    if (m_missing)
        return; // that is the reason, and it is said above the pages
    m_troubleOf.clear();
    m_notKept = sentence;
    m_orderFailed = true;
    m_notice->showTrouble(sentence);
}

void MainWindow::orderKept(bool all)
{
    // After a failure all is kept, too, when what is shown has been read anew: that says nothing yet.
    if (!all || std::exchange(m_orderFailed, false) || m_notKept.isEmpty())
        return;
    if (m_notice->text() == m_notKept) // the disk takes changes again
        m_notice->hide();
    m_notKept.clear();
}

void MainWindow::watchFolder()
{
    if (const QStringList watched = m_watch.directories(); !watched.isEmpty())
        m_watch.removePaths(watched);
    m_missing = false;
    if (m_workspace->isOpen()) {
        const QString folder = toText(m_workspace->folder());
        m_watch.addPaths({folder, QFileInfo(folder).path()}); // from above one sees it come back
    }
    showStanding();
}

void MainWindow::folderChanged()
{
    const QString folder = toText(m_workspace->folder());
    const bool missing = m_workspace->isOpen() && !QFileInfo(folder).isDir();
    if (missing == std::exchange(m_missing, missing))
        return;
    showStanding();
    if (missing)
        return;
    m_watch.addPath(folder);
    m_workspace->refresh();
}

void MainWindow::showStanding()
{
    m_head->setMissing(m_missing);
    if (m_missing)
        m_standing->showNotice(NoticeLine::Kind::Trouble, missingSentence(toText(m_workspace->folder())), {}, {},
                               false);
    else if (m_workspace->isOpen() && m_workspace->view().readOnly)
        m_standing->showNotice(NoticeLine::Kind::Warning, m_workspace->view().readOnlyReason, {}, {}, false);
    else
        m_standing->hide();
    m_standing->parentWidget()->setVisible(!m_standing->isHidden());
}

} // namespace faces::ui
