// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/action_list.h"
#include "ui/pages/pages.h"

#include <QFileSystemWatcher>
#include <QMainWindow>
#include <QPointer>

#include <cstdint>
#include <functional>
#include <optional>

class QScreen;
class QSessionManager;
class QStackedWidget;

namespace faces::store {
struct Step;
}

namespace faces::ui {

class ActionPalette;
class Door;
class DropCue;
enum class Answer;
struct Summons;
class Exchange;
class GuideWindow;
class Job;
class KeyOverlay;
class NoticeLine;
class Page;
class PageScroll;
class ProjectCare;
class Rail;
class StartPage;
class StatusFoot;
class WindowHead;
class Workspace;

/// The frame around the pages: head, rail, foot, start screen, notices, and what happens to projects as a whole.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    Workspace &workspace() const { return *m_workspace; }
    /// The project that was open when the window was last closed, or the start screen.
    bool restoreLast(); ///< whether there was one
    /// A .faces-model file, on the page Try of the open project, of the last one, or of the next that is opened.
    void tryModel(const QString &file);
    /// Where another window has the project open, that one comes to the front instead.
    void openProject(const QString &folder);
    void openProjectHere(const QString &folder); ///< whoever else has it open; to look only then
    void makeDemo(const QString &folder);        ///< opens it when it is there already
    void goTo(const QString &page);              ///< "label"
    void takeFiles(const QStringList &files);    ///< as if they were dropped
    QString currentPage() const;                 ///< empty on the start screen
    /// Nothing is being read, written or computed: what is shown will stay.
    bool settled() const;
    /// Stops what runs and leaves the program without a question: the session ends, or it was told to from outside.
    void end();
    QString openFolder() const; ///< of the project; empty: none is open
    NoticeLine *notice() const { return m_notice; }
    QList<ListedAction> listedActions() const;

signals:
    void pageShown(const QString &page);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< what has the keyboard is seen
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void makePages();     ///< those that are not there yet
    void makePagesSoon(); ///< one a turn of the event loop: to make all at once takes a quarter of a second
    void makePage(const PageEntry &entry);
    void assemble();
    void connectWorkspace();
    void showPage(int page);
    void showStart();
    void opened();
    void showFirstPage();
    static QSize usualSize(const QScreen &screen);
    bool crashedBefore(); ///< marks the project as open, too; closing it properly takes the mark away
    void sayGoodbye();
    void stepsChanged();
    void sayForAMoment(const QString &sentence);        ///< in the foot; empty: no more
    void stepTaken(const store::Step &step, bool redo); ///< undone, or done again: says so
    void followJob(Job *job);
    void jobSucceeded(const QString &title);
    void orderKept(bool all); ///< the disk takes what is written again: earlier trouble is over
    void tellTrouble(const QString &sentence);
    void watchFolder();
    void folderChanged(); ///< it may have gone, or come back
    void showStanding();  ///< what is true of the project as long as it is open, above the pages
    QString dropWords(const QStringList &files) const; ///< empty: nothing of it can be used here
    void giveToPages(const QStringList &files);
    void showWaitingModel();
    bool giveTo(const QString &page, const QStringList &files); ///< and shows the page, if it takes them
    // main_window_meeting.cpp: other windows, and the desktop's session
    void connectMeeting();
    void otherAnswered(const QString &folder, Answer answer);
    void comeToFront(const Summons &summons);
    void sessionEnds(QSessionManager &session);
    bool putNoticeAway();
    void newProject();
    void chooseProject();
    void demoWanted();
    void openGuide(); ///< at the chapter of the page that is shown
    void doListed(const ListedAction &listed);
    void warmLearner();
    bool mayClose();
    void stopThen(std::function<void()> then); ///< stops what runs in the background; the window stays awake meanwhile
    void closeOverlays();
    QAction *named(const char *id) const;

    Workspace *m_workspace;
    std::vector<PageEntry> m_entries;
    bool m_makesPages = false;   ///< the next of them is on its way
    bool m_pageWaits = false;    ///< a project was opened: the page for it is on its way
    std::vector<Page *> m_pages; ///< empty until the first project is opened
    int m_current = -1;
    QString m_wantedPage;
    QString m_waitingModel; ///< file to be tried once a project is open
    bool m_learnerAsked = false;
    bool m_stopping = false;
    WindowHead *m_head = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    PageScroll *m_scroll = nullptr; ///< around the stack
    StartPage *m_start = nullptr;
    NoticeLine *m_notice = nullptr, *m_standing = nullptr;
    DropCue *m_dropCue = nullptr;
    bool m_orderFailed = false;             ///< since everything was kept last
    QString m_notKept;                      ///< the trouble of an order that the notice tells, until one is kept again
    QString m_troubleOf;                    ///< title of the job whose trouble the notice tells; empty: it was no job's
    std::optional<std::int64_t> m_saidStep; ///< the foot says that this one was undone, or done again
    bool m_saidRedo = false;
    QFileSystemWatcher m_watch;
    bool m_missing = false; ///< the open project's folder is not where it was
    StatusFoot *m_foot = nullptr;
    Exchange *m_exchange = nullptr;
    ProjectCare *m_care = nullptr;
    QString m_wantedFolder; ///< of the project that is being opened
    ActionPalette *m_palette = nullptr;
    KeyOverlay *m_keys = nullptr;
    QPointer<GuideWindow> m_guide;
    Job *m_demoJob = nullptr;
    Door *m_door = nullptr;
    QString m_shownFolder;      ///< of the project that was opened last
    QString m_knocksFor;        ///< another window was asked about this project, and has not answered yet
    QString m_afterOpening;     ///< a sentence for when the project is shown
    bool m_sessionEnds = false; ///< it was asked already whether what runs may be stopped
};

} // namespace faces::ui
