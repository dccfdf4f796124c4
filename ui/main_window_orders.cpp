// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What the window's own actions do: projects as a whole, the palette, the keys, closing.
#include "ui/main_window.h"

#include "core/tasks/data_sets.h"
#include "core/tasks/photos.h"
#include "core/tasks/training.h"
#include "ui/about.h"
#include "ui/action_palette.h"
#include "ui/actions.h"
#include "ui/attributes_dialog.h"
#include "ui/convert.h"
#include "ui/exchange.h"
#include "ui/jobs/job.h"
#include "ui/key_overlay.h"
#include "ui/page.h"
#include "ui/settings.h"
#include "ui/settings_dialog.h"
#include "ui/start_page.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/status_foot.h"
#include "ui/window_head.h"
#include "ui/workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

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

/// True of all that may run: of a cut what is finished is in the project, of an import nothing, a training resumes.
QString stillRunning(const Job &job)
{
    return MainWindow::tr("“%1” is still running. Everything that is in the project already stays; what is not "
                          "finished can be started again.")
        .arg(job.title());
}

/// Where nothing can be read or written because the folder has gone, the reason is that.
QString missingSentence(const QString &folder)
{
    return MainWindow::tr("The project's folder was moved, renamed or removed while it is open: %1 is not there any "
                          "more. Put it back there, or close the project and open it where it is now.")
        .arg(QDir::toNativeSeparators(folder));
}

} // namespace

QAction *MainWindow::named(const char *id) const
{
    auto *action = findChild<QAction *>(QString::fromLatin1(id), Qt::FindDirectChildrenOnly);
    Q_ASSERT_X(action, "MainWindow", id);
    return action;
}

void MainWindow::makeActions()
{
    for (const ActionRow &row : actionTable())
        if (row.scope == QLatin1String("window"))
            makeAction(row, this);
    const auto on = [this](const char *id, auto order) { connect(named(id), &QAction::triggered, this, order); };
    on("project.new", &MainWindow::newProject);
    on("project.open", &MainWindow::chooseProject);
    on("project.demo", &MainWindow::demoWanted);
    on("project.close", [this] {
        if (mayClose())
            stopThen([this] { m_workspace->close(); });
    });
    on("project.import", [this] { m_exchange->chooseImport(); });
    on("project.export", [this] { m_exchange->chooseExport(); });
    on("window.undo", [this] { m_workspace->undo(); });
    on("window.redo", [this] { m_workspace->redo(); });
    on("window.find", [this] {
        if (!m_palette) {
            m_palette = new ActionPalette(this);
            connect(m_palette, &ActionPalette::chosen, this, &MainWindow::doListed);
        }
        m_palette->openWith(listedActions());
    });
    on("window.keys", [this] {
        if (!m_keys)
            m_keys = new KeyOverlay(this);
        if (m_keys->isVisible())
            m_keys->close();
        else
            m_keys->openWith(listedActions());
    });
    on("window.attributes", [this] { AttributesDialog(*m_workspace, this).exec(); });
    on("window.settings", [this] {
        SettingsDialog(listedActions(), this).exec();
        for (Page *page : m_pages)
            page->settingsChanged();
    });
    on("window.about", [this] { showAbout(this); });
    on("window.quit", &QWidget::close);
    for (const PageEntry &entry : m_entries)
        on(qPrintable(QStringLiteral("page.") + entry.id), [this, id = entry.id] { goTo(id); });
}

QList<ListedAction> MainWindow::listedActions() const
{
    QList<ListedAction> listed;
    for (int place = 0; Page * page : m_pages) {
        if (m_workspace->isOpen())
            for (QAction *action : actionsOf(page))
                listed.append({action, page->title(), place});
        ++place;
    }
    for (QAction *action : actions())
        listed.append({action, {}, -1});
    // What can be done where one stands comes first.
    std::ranges::stable_sort(listed, {}, [this](const ListedAction &a) {
        return a.page == m_current && a.page >= 0 ? 0 : a.page < 0 ? 1 : 2;
    });
    return listed;
}

void MainWindow::doListed(const ListedAction &listed)
{
    if (listed.page >= 0 && listed.page != m_current)
        showPage(listed.page);
    if (listed.action)
        listed.action->trigger();
}

void MainWindow::restoreLast()
{
    const QString last = Settings().values().value(QStringLiteral("projects/open")).toString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        openProject(last);
}

void MainWindow::openProject(const QString &folder)
{
    if (m_workspace->isOpen() && !mayClose())
        return;
    stopThen([this, path = toPath(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()))] { m_workspace->open(path); });
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
            return tasks::makeDemo(path, kDemoPhotos, kDemoSeed, stop, progress);
        },
        [this, folder](const tasks::DemoResult &) { openProject(folder); });
    followJob(m_demoJob);
}

void MainWindow::warmLearner()
{
    if (std::exchange(m_learnerAsked, true))
        return;
    // Half a second of loading, off the window's thread, while one looks at what to train. Who only labels never needs
    // it, nor its 200 MB.
    auto *job = new Job(tr("Making the learner ready"), this);
    // Trouble is told when a page really needs the learner.
    connect(job, &Job::ended, job, &QObject::deleteLater);
    job->start([](std::stop_token, ProgressSink &) { tasks::learner(); }, [] {});
}

bool MainWindow::mayClose()
{
    if (m_stopping)
        return false; // it was asked already
    const Job *job = m_foot->busy()->running();
    if (!job || job == m_workspace->opening())
        return true;
    QMessageBox ask(QMessageBox::Question, tr("Something is still running"), stillRunning(*job), QMessageBox::NoButton,
                    this);
    QAbstractButton *stop = ask.addButton(tr("Stop it and close"), QMessageBox::AcceptRole);
    QPushButton *keep = ask.addButton(tr("Keep it running"), QMessageBox::RejectRole);
    ask.setDefaultButton(keep);
    // It may end while the question stands there. Then another one is asked: who wanted to stay must not be thrown out.
    connect(m_foot->busy(), &BusyBar::busyChanged, &ask, [this, &ask, stop, keep, title = job->title()] {
        const Job *left = m_foot->busy()->running();
        ask.setText(left ? stillRunning(*left) : tr("“%1” has ended.").arg(title));
        stop->setText(left ? tr("Stop it and close") : tr("Close"));
        keep->setText(left ? tr("Keep it running") : tr("Keep it open"));
    });
    ask.exec();
    return ask.clickedButton() == stop;
}

void MainWindow::stopThen(std::function<void()> then)
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_foot->sayNoMore();
    m_foot->setRemark(tr("Stopping …"));
    m_workspace->stopJobs([this, then = std::move(then)] {
        m_stopping = false;
        m_foot->setRemark({});
        then();
    });
}

void MainWindow::end()
{
    stopThen([this] {
        close();
        QCoreApplication::exit(0); // also out of a dialog that stands open
    });
}

void MainWindow::stepTaken(const store::Step &step, bool redo)
{
    if (!step.onlyLabels) // these are taken back often, and no notice tells of them
        for (NoticeLine *line : findChildren<NoticeLine *>())
            line->stepTaken();
    if (step.onlyLabels && currentPage() == QLatin1String("label"))
        return; // it says so itself
    const QString key = keyWords(named(redo ? "window.undo" : "window.redo")->shortcut());
    QString sentence = (redo ? tr("Done again: %1.") : tr("Undone: %1.")).arg(QString::fromStdString(step.what));
    if (!key.isEmpty())
        sentence += QLatin1Char(' ') + (redo ? tr("%1 takes it back.") : tr("%1 does it again.")).arg(key);
    m_foot->say(sentence);
    m_saidStep = step.id;
    m_saidRedo = redo;
}

void MainWindow::tellTrouble(const QString &sentence)
{
    folderChanged();
    if (m_missing)
        return; // that is the reason, and it is said above the pages
    m_troubleOf.clear();
    m_notice->showTrouble(sentence);
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
}

void MainWindow::closeOverlays()
{
    if (m_palette)
        m_palette->close();
    if (m_keys)
        m_keys->close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Settings().values().setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (!mayClose()) {
        event->ignore();
        return;
    }
    if (m_workspace->working()) {
        event->ignore();
        stopThen([this] { close(); });
        return;
    }
    QMainWindow::closeEvent(event);
}

} // namespace faces::ui
