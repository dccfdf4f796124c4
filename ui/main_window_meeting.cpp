// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The window among others: one window a project, coming to the front, and the end of the desktop's session.
#include "ui/main_window.h"

#include "ui/convert.h"
#include "ui/door.h"
#include "ui/page.h"
#include "ui/widgets/notice_line.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPushButton>
#include <QSessionManager>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace faces::ui {

void MainWindow::connectMeeting()
{
    m_door = new Door(this);
    connect(m_door, &Door::knocked, this, &MainWindow::comeToFront);
    connect(m_workspace, &Workspace::aboutToClose, m_door, &Door::shut);
    // Everything is kept as it is done: there is nothing to save, but perhaps something to stop.
    connect(qApp, &QGuiApplication::commitDataRequest, this, &MainWindow::sessionEnds, Qt::DirectConnection);
    connect(
        qApp, &QGuiApplication::saveStateRequest, this,
        [this](QSessionManager &session) {
            QStringList start{QCoreApplication::applicationFilePath()};
            if (m_workspace->isOpen())
                start.append(toText(m_workspace->folder()));
            session.setRestartHint(QSessionManager::RestartIfRunning);
            session.setRestartCommand(start);
        },
        Qt::DirectConnection);
}

QString MainWindow::openFolder() const { return m_workspace->isOpen() ? toText(m_workspace->folder()) : QString(); }

void MainWindow::openProject(const QString &folder)
{
    const auto project = toPath(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    if (m_door->isOpenFor(project) || !QFileInfo::exists(doorOf(project))) {
        openProjectHere(folder);
        return;
    }
    if (m_knocksFor == folder)
        return;
    m_knocksFor = folder;
    auto *knock = new Knock(project, Summons{}, this);
    connect(knock, &Knock::answered, this, [this, folder](Answer answer) { otherAnswered(folder, answer); });
}

void MainWindow::otherAnswered(const QString &folder, Answer answer)
{
    m_knocksFor.clear();
    if (answer == Answer::Comes) {
        m_notice->showNotice(NoticeLine::Kind::Info, tr("%1 is open in another window of Faces Studio, which was "
                                                        "brought to the front.")
                                                         .arg(QDir::toNativeSeparators(folder)));
        return;
    }
    if (answer == Answer::Silent)
        m_afterOpening = tr("Another window of Faces Studio has this project open and does not answer: it may be busy, "
                            "or hung. Until it ends, the project can only be looked at here.");
    openProjectHere(folder);
}

void MainWindow::comeToFront(const Summons &summons)
{
    if (!summons.token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", summons.token); // Qt's part for Wayland looks for it there
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (QApplication::activeModalWidget())
        return; // somebody is in the middle of something
    if (!summons.page.isEmpty())
        goTo(summons.page);
    if (!summons.model.isEmpty())
        tryModel(summons.model);
}

void MainWindow::sessionEnds(QSessionManager &session)
{
    using namespace std::chrono_literals;
    if (!session.allowsInteraction()) {
        m_sessionEnds = true;
    } else {
        if (mayClose())
            m_sessionEnds = true;
        else
            session.cancel();
        session.release();
    }
    // Another program may have stopped it, and nobody says so: then whoever closes the window later is asked again.
    QTimer::singleShot(1min, this, [this] { m_sessionEnds = false; });
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier || !putNoticeAway())
        QMainWindow::keyPressEvent(event);
}

bool MainWindow::putNoticeAway()
{
    for (const NoticeLine *line : findChildren<NoticeLine *>()) {
        auto *cross = line->findChild<QPushButton *>(QStringLiteral("notice.dismiss"));
        if (cross && cross->isVisible()) {
            cross->click();
            return true;
        }
    }
    return false;
}

} // namespace faces::ui
