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

/// A project's database stands for its folder, as it is what one sees in it.
QString asProject(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.fileName() == QLatin1String("project.sqlite") ? file.absolutePath() : path;
    return store::isProject(toPath(folder)) ? folder : QString();
}

bool isModel(const QString &path) { return path.endsWith(QLatin1String(".faces-model"), Qt::CaseInsensitive); }

/// Never a move, which a source may propose: it would remove what was given to us.
void takeCopy(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
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
    takeCopy(*event); // what can't be used is answered with what to do
    m_dropCue->invite(dropWords(localFiles(*event->mimeData())));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *) { m_dropCue->leave(); }

QString MainWindow::dropWords(const QStringList &files) const
{
    if (files.size() == 1 && !asProject(files.first()).isEmpty())
        return tr("Drop the project here to open it");
    if (files.size() == 1 && isModel(files.first()))
        return m_workspace->isOpen() ? tr("Drop the model here to try it") : QString();
    const bool looksOnly = currentPage() == QLatin1String("try"); // it changes nothing in the project
    const bool may = m_workspace->isOpen() && (looksOnly || !m_workspace->view().readOnly);
    constexpr int kLookedAt = 200; // of very many: the drag must not wait for the disk
    return may && std::ranges::any_of(files.mid(0, kLookedAt), mayHoldPhotos) ? tr("Drop photos here") : QString();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropCue->leave();
    const QStringList files = localFiles(*event->mimeData());
    takeCopy(*event);
    m_notice->stepTaken(); // what was said of an earlier drop
    if (files.isEmpty())
        m_notice->showNotice(NoticeLine::Kind::Info, tr("This lies on another machine or in a browser. Save it as a "
                                                        "file on this one, then drop the file."));
    else
        takeFiles(files);
}

void MainWindow::takeFiles(const QStringList &files)
{
    if (files.size() == 1 && !asProject(files.first()).isEmpty()) {
        openProject(asProject(files.first()));
        return;
    }
    constexpr int kLookedAt = 200;
    if (std::ranges::any_of(files.mid(0, kLookedAt), [](const QString &file) { return !asProject(file).isEmpty(); })) {
        m_notice->showNotice(
            NoticeLine::Kind::Info,
            tr("A project is among what was dropped. Drop it alone to open it, or the rest without it."));
        return;
    }
    if (!m_workspace->isOpen()) {
        m_notice->showNotice(
            NoticeLine::Kind::Info,
            isModel(files.first())
                ? tr("A model is tried on the Try page of a project. Open one or make a new one, then drop it again.")
                : tr("Photos and faces belong to a project. Open one or make a new one, then drop them again."));
        return;
    }
    if (std::ranges::all_of(files, isModel)) {
        giveTo(QStringLiteral("try"), files);
        return;
    }
    if (files.size() == 1 && m_exchange->take(files.first(), [this, files] { giveToPages(files); }))
        return;
    giveToPages(files);
}

void MainWindow::giveToPages(const QStringList &files)
{
    const bool taken = m_current >= 0 && m_pages[static_cast<std::size_t>(m_current)]->takeFiles(files);
    if (!taken && !giveTo(QStringLiteral("photos"), files))
        m_notice->showNotice(NoticeLine::Kind::Info, tr("Nothing on this page can take what was dropped."));
}

bool MainWindow::giveTo(const QString &id, const QStringList &files)
{
    for (int place = 0; Page * page : m_pages) {
        if (m_entries[static_cast<std::size_t>(place)].id == id && page->takeFiles(files)) {
            showPage(place);
            return true;
        }
        ++place;
    }
    return false;
}

} // namespace faces::ui
