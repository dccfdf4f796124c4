// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Files and folders dropped anywhere on the window.
#include "ui/main_window.h"

#include "ui/convert.h"
#include "ui/exchange.h"
#include "ui/page.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/overlay.h"
#include "ui/workspace.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace faces::ui {

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

bool mayHoldPhotos(const QString &path)
{
    const QFileInfo file(path);
    return QDir::match(picturePatterns(), file.fileName()) || file.isDir();
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction(); // what can't be used is answered with what to do
    m_dropCue->invite(dropWords(localFiles(*event->mimeData())));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *) { m_dropCue->leave(); }

QString MainWindow::dropWords(const QStringList &files) const
{
    if (files.size() == 1 && store::isProject(toPath(files.first())))
        return tr("Drop the project here to open it");
    const bool looksOnly = currentPage() == QLatin1String("try"); // it changes nothing in the project
    const bool may = m_workspace->isOpen() && (looksOnly || !m_workspace->view().readOnly);
    constexpr int kLookedAt = 200; // of very many: the drag must not wait for the disk
    return may && std::ranges::any_of(files.mid(0, kLookedAt), mayHoldPhotos) ? tr("Drop photos here") : QString();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropCue->leave();
    const QStringList files = localFiles(*event->mimeData());
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
