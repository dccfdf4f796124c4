// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Files and folders dropped anywhere on the window.
#include "ui/main_window.h"

#include "ui/convert.h"
#include "ui/exchange.h"
#include "ui/page.h"
#include "ui/widgets/notice_line.h"
#include "ui/workspace.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace faces::ui {

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    takeFiles(files);
}

void MainWindow::takeFiles(const QStringList &files)
{
    if (files.size() == 1 && store::isProject(toPath(files.first()))) {
        openProject(files.first());
        return;
    }
    if (!m_workspace->isOpen()) {
        m_notice->showNotice(
            NoticeLine::Kind::Info,
            tr("Photos and faces belong to a project. Open one or make a new one, then drop them again."));
        return;
    }
    if (files.size() == 1 && m_exchange->take(files.first(), [this, files] { giveToPages(files); }))
        return;
    giveToPages(files);
}

void MainWindow::giveToPages(const QStringList &files)
{
    if (m_current >= 0 && m_pages[static_cast<std::size_t>(m_current)]->takeFiles(files))
        return;
    for (int place = 0; Page * page : m_pages) {
        if (m_entries[static_cast<std::size_t>(place)].id == QLatin1String("photos") && page->takeFiles(files)) {
            showPage(place);
            return;
        }
        ++place;
    }
    m_notice->showNotice(NoticeLine::Kind::Info, tr("Nothing on this page can take what was dropped."));
}

} // namespace faces::ui
