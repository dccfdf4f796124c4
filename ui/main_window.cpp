// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/main_window.h"

#include "core/store/disk_kind.h"
#include "ui/accessible.h"
#include "ui/action_palette.h"
#include "ui/actions.h"
#include "ui/convert.h"
#include "ui/door.h"
#include "ui/exchange.h"
#include "ui/idle_keys.h"
#include "ui/jobs/job.h"
#include "ui/key_overlay.h"
#include "ui/page.h"
#include "ui/plain_words.h"
#include "ui/project_care.h"
#include "ui/settings.h"
#include "ui/start_page.h"
#include "ui/theme.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/current_stack.h"
#include "ui/widgets/face_pictures.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/status_foot.h"
#include "ui/window_head.h"
#include "ui/window_menu.h"
#include "ui/workspace.h"

#include <QAction>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace faces::ui {

namespace {
const QString kOpenMark = QStringLiteral("window/open");
const QString kLastOpen = QStringLiteral("projects/open");
} // namespace

/// As pictures of it are made, or what a small screen has room for under a title bar.
QSize MainWindow::usualSize(const QScreen &screen)
{
    constexpr int kTitleBarPx = 40, kSmallest = 1024;
    const QSize usual(1280, 800), room = screen.availableGeometry().size() - QSize(0, kTitleBarPx);
    return room.width() < kSmallest ? usual : usual.boundedTo(room);
}

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_workspace(new Workspace(this)), m_entries(pageEntries())
{
    describeOwnWidgets();
    showWordsAsTheyAre();
    setWindowTitle(tr("Faces Studio"));
    setAcceptDrops(true);
    resize(usualSize(*screen()));
    makeActions();
    assemble();
    connectWorkspace();
    showStart();
    Settings settings;
    restoreGeometry(settings.values().value(QStringLiteral("window/geometry")).toByteArray());
}

MainWindow::~MainWindow()
{
    // The pages hear that the project closes, for they may have something to keep; this frame does not listen any more.
    // Then they go first, because they hold on to the workspace.
    disconnect(m_workspace, nullptr, this, nullptr);
    sayGoodbye();
    m_workspace->close();
    delete takeCentralWidget();
    delete m_workspace;
}

void MainWindow::assemble()
{
    m_rail = new Rail;
    m_stack = new CurrentStack;
    m_scroll = new PageScroll(m_stack);
    m_start = new StartPage;
    m_notice = new NoticeLine;
    m_standing = new NoticeLine;
    m_foot = new StatusFoot;
    m_head = new WindowHead(*m_workspace, makeWindowMenu(this), named("window.undo"), named("window.redo"),
                            named("window.find"));
    m_stack->addWidget(m_start);
    for (const PageEntry &entry : m_entries)
        m_rail->addPage(entry.icon, entry.title, named(qPrintable(QStringLiteral("page.") + entry.id))->toolTip());
    auto *notices = new QWidget;
    auto *noticeRows = new QVBoxLayout(notices);
    noticeRows->setContentsMargins(kApart, kNear, kApart, 0);
    noticeRows->setSpacing(0);
    noticeRows->addWidget(m_standing);
    notices->hide(); // else its margin would be seen
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(notices);
    right->addWidget(m_scroll, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    auto *centre = new QWidget;
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_head);
    rows->addLayout(middle, 1);
    rows->addWidget(m_foot);
    setCentralWidget(centre);
    m_dropCue = new DropCue(this);
    m_notice->hoverOver(centre, m_scroll, kApart);
    connect(m_notice, &NoticeLine::coverChanged, m_stack, [this](int heightPx) {
        m_stack->setContentsMargins(0, 0, 0, heightPx); // nothing that can be pressed lies under it
    });
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_start, &StartPage::newWanted, this, &MainWindow::newProject);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::chooseProject);
    connect(m_start, &StartPage::demoWanted, this, &MainWindow::demoWanted);
    connect(m_start, &StartPage::projectChosen, this, &MainWindow::openProject);
}

void MainWindow::connectWorkspace()
{
    m_exchange = new Exchange(*m_workspace, *m_notice, this);
    connect(m_exchange, &Exchange::jobStarted, this, &MainWindow::followJob);
    connect(m_exchange, &Exchange::imported, this, [this] { goTo(QStringLiteral("label")); });
    connect(m_workspace, &Workspace::opened, this, &MainWindow::opened);
    connect(m_workspace, &Workspace::openFailed, this, [this](const QString &sentence) {
        if (!m_workspace->isOpen())
            showStart();
        m_troubleOf.clear();
        m_care->tellFailed(m_wantedFolder, sentence);
    });
    m_care = new ProjectCare(*m_workspace, *m_notice, this);
    connect(m_care, &ProjectCare::jobStarted, this, &MainWindow::followJob);
    connect(m_care, &ProjectCare::openWanted, this, &MainWindow::openProject);
    connect(m_care, &ProjectCare::placeWanted, this, [this](const QString &page, const QString &action) {
        goTo(page);
        for (const ListedAction &listed : listedActions())
            if (listed.action && listed.action->objectName() == action)
                doListed(listed);
    });
    connect(m_workspace, &Workspace::aboutToClose, this, &MainWindow::sayGoodbye);
    connect(m_workspace, &Workspace::closed, this, [this] {
        Settings settings; // another window may have opened another one since
        if (settings.values().value(kLastOpen).toString() == m_shownFolder)
            settings.values().remove(kLastOpen);
        if (m_notice->text() == std::exchange(m_notKept, {}))
            m_notice->hide(); // it was about that project
        showStart();
    });
    connect(m_workspace, &Workspace::trouble, this, &MainWindow::tellTrouble);
    connect(m_workspace, &Workspace::keptChanged, this, &MainWindow::orderKept);
    connect(m_workspace, &Workspace::jobStarted, this, &MainWindow::followJob);
    connect(m_workspace, &Workspace::jobStarted, this, &MainWindow::makePagesSoon); // while it is being read
    connect(m_workspace, &Workspace::viewChanged, this, &MainWindow::stepsChanged);
    connect(m_workspace, &Workspace::stepsChanged, this, &MainWindow::stepsChanged);
    connect(m_workspace, &Workspace::undone, this, &MainWindow::stepTaken);
    connect(m_workspace, &Workspace::refused, this, &MainWindow::sayForAMoment);
    connect(new IdleKeys(this), &IdleKeys::pressed, this, &MainWindow::sayForAMoment);
    connect(&m_watch, &QFileSystemWatcher::directoryChanged, this, &MainWindow::folderChanged);
    connectMeeting();
    stepsChanged();
}

void MainWindow::makePage(const PageEntry &entry)
{
    Page *page = entry.make(*m_workspace, m_stack);
    m_pages.push_back(page);
    m_stack->addWidget(page);
    connect(page, &Page::footChanged, this, [this, page] {
        if (m_stack->currentWidget() != page)
            return;
        m_foot->setFigure(page->footText());
        m_foot->setRemark(page->footRemark());
    });
    connect(page, &Page::pageWanted, this, &MainWindow::goTo);
    connect(page, &Page::faceWanted, this, [this](FaceId face) {
        goTo(QStringLiteral("label"));
        for (Page *each : m_pages)
            each->showFace(face);
    });
    connect(page, &Page::facesWanted, this, [this](const QString &filter) {
        goTo(QStringLiteral("label"));
        for (Page *each : m_pages)
            each->showFiltered(filter);
    });
    connect(page, &Page::runWanted, this, [this](RunId run) {
        for (Page *each : m_pages)
            each->showRun(run);
        goTo(QStringLiteral("results"));
    });
    connect(page, &Page::comparisonWanted, this, [this](RunId a, RunId b) {
        for (Page *each : m_pages)
            each->showComparison(a, b);
        goTo(QStringLiteral("results"));
    });
}

void MainWindow::makePages()
{
    while (m_pages.size() < m_entries.size())
        makePage(m_entries[m_pages.size()]);
}

void MainWindow::makePagesSoon()
{
    if (m_pages.size() < m_entries.size() && !std::exchange(m_makesPages, true)) // one in each turn
        QTimer::singleShot(kNextTurnMs, this, [this] {
            if (m_pages.size() < m_entries.size())
                makePage(m_entries[m_pages.size()]);
            m_makesPages = false;
            makePagesSoon();
        });
}

void MainWindow::opened()
{
    makePages();
    Settings settings;
    const QString folder = toText(m_workspace->folder());
    settings.rememberProject(folder);
    settings.values().setValue(kLastOpen, folder);
    m_shownFolder = folder;
    if (m_workspace->view().readOnly)
        m_door->shut();
    else
        m_door->openFor(m_workspace->folder());
    setWindowTitle(tr("%1 – Faces Studio").arg(m_workspace->name()));
    watchFolder();
    m_notice->hide();
    // In a turn of its own: with very many faces to know about them takes long enough.
    m_pageWaits = true;
    QTimer::singleShot(kNextTurnMs, this, &MainWindow::showFirstPage);
}

void MainWindow::showFirstPage()
{
    m_pageWaits = false;
    if (!m_workspace->isOpen())
        return;
    const QString last = Settings().values().value(QStringLiteral("window/page")).toString();
    const bool empty = m_workspace->view().faces.empty();
    goTo(!m_wantedPage.isEmpty() ? m_wantedPage : empty ? QStringLiteral("photos") : last);
    if (m_current < 0)
        showPage(0);
    m_wantedPage.clear();
    showWaitingModel();
    stepsChanged();
    if (const std::string warning = store::warningAbout(m_workspace->folder()); !warning.empty())
        m_notice->showNotice(NoticeLine::Kind::Warning, translated(warning));
    if (crashedBefore())
        m_notice->showNotice(NoticeLine::Kind::Info,
                             tr("Faces Studio ended without being closed last time. What you "
                                "did is kept. Work that was still running has to be started "
                                "again; a training or a search can go on from its last epoch."));
    if (const QString said = std::exchange(m_afterOpening, {}); !said.isEmpty())
        m_notice->showNotice(NoticeLine::Kind::Warning, said);
}

bool MainWindow::crashedBefore()
{
    // Whoever else has it open for writing is alive, and we read only then.
    if (m_workspace->view().readOnly)
        return false;
    Settings settings;
    const bool marked = settings.ofProject(m_workspace->folder(), kOpenMark).toBool();
    settings.setOfProject(m_workspace->folder(), kOpenMark, true);
    return marked;
}

void MainWindow::sayGoodbye()
{
    if (m_workspace->isOpen() && !m_workspace->view().readOnly)
        Settings().setOfProject(m_workspace->folder(), kOpenMark, false);
}

void MainWindow::showPage(int page)
{
    if (!m_workspace->isOpen() || page < 0 || page >= static_cast<int>(m_pages.size()))
        return;
    Page *shown = m_pages[static_cast<std::size_t>(page)];
    closeOverlays();
    m_current = page;
    Settings().values().setValue(QStringLiteral("window/page"), currentPage());
    m_rail->show();
    m_rail->setCurrent(page);
    m_stack->setCurrentWidget(shown);
    m_foot->setFigure(shown->footText());
    m_foot->setRemark(shown->footRemark());
    shown->shown();
    if (m_entries[static_cast<std::size_t>(page)].usesLearner)
        warmLearner();
    emit pageShown(currentPage());
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const bool moved = QMainWindow::focusNextPrevChild(next);
    if (moved)
        bringIntoSight(focusWidget());
    return moved;
}

void MainWindow::showStart()
{
    closeOverlays();
    m_current = -1;
    setWindowTitle(tr("Faces Studio"));
    m_rail->setVisible(false);
    watchFolder();
    m_start->showRecent();
    m_stack->setCurrentWidget(m_start);
    m_start->setFocus();
    m_foot->setFigure({});
    m_foot->setRemark({});
    m_foot->sayNoMore();
    stepsChanged();
}

void MainWindow::goTo(const QString &page)
{
    for (int place = 0; const PageEntry &entry : m_entries) {
        if (entry.id == page.toLower()) {
            if (!m_workspace->isOpen())
                m_wantedPage = entry.id;
            showPage(place);
            return;
        }
        ++place;
    }
}

QString MainWindow::currentPage() const
{
    return m_current < 0 ? QString() : m_entries[static_cast<std::size_t>(m_current)].id;
}

void MainWindow::followJob(Job *job)
{
    m_foot->busy()->follow(job);
    const auto good = std::make_shared<bool>(true);
    connect(job, &Job::cancelled, this, [good] { *good = false; });
    connect(job, &Job::failed, this, [this, good, title = job->title()] {
        *good = false;
        m_troubleOf = title; // it has been told
    });
    connect(job, &Job::ended, this, [this, good, title = job->title(), quiet = job->quiet()] {
        if (*good && !quiet)
            jobSucceeded(title);
    });
}

void MainWindow::jobSucceeded(const QString &title)
{
    const bool told = !m_notice->isHidden() && m_notice->kind() == NoticeLine::Kind::Trouble;
    if (told && (m_troubleOf.isEmpty() || m_troubleOf == title)) // what failed goes again
        m_notice->hide();
}

bool MainWindow::settled() const
{
    // Jobs are children of whoever asked: the workspace, a page, one of its parts.
    const QList<Job *> jobs = findChildren<Job *>();
    return !m_pageWaits && m_workspace->allKept() && std::ranges::all_of(jobs, &Job::quiet) &&
           FacePictures::of(*m_workspace).waiting() == 0;
}

} // namespace faces::ui
