// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/photo_watch.h"

#include <QFileInfo>
#include <QStringList>

#include <utility>

namespace faces::ui {

namespace {

/// The folder, or what is left of the way to it: from there one sees it come back.
QString nearestFolder(QString folder)
{
    while (!QFileInfo(folder).isDir()) {
        QString above = QFileInfo(folder).path();
        if (above == folder)
            break;
        folder = std::move(above);
    }
    return folder;
}

} // namespace

PhotoWatch::PhotoWatch(QObject *parent) : QObject(parent)
{
    constexpr int kLeftAloneMs = 200;
    m_rest.setSingleShot(true);
    m_rest.setInterval(kLeftAloneMs);
    connect(&m_rest, &QTimer::timeout, this, &PhotoWatch::look);
    for (const auto changed : {&QFileSystemWatcher::directoryChanged, &QFileSystemWatcher::fileChanged})
        connect(&m_watcher, changed, this, [this] { m_rest.start(); });
}

void PhotoWatch::watch(const QString &file)
{
    m_file = file;
    m_tried = state();
    m_rest.stop();
    aim();
}

PhotoWatch::State PhotoWatch::state() const
{
    const QFileInfo file(m_file);
    return file.isFile() ? State{file.size(), file.lastModified()} : State();
}

void PhotoWatch::aim()
{
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (m_file.isEmpty())
        return;
    const QString folder = nearestFolder(QFileInfo(m_file).path());
    m_watcher.addPaths({folder, QFileInfo(folder).path()}); // a folder doesn't tell that it was itself moved
    if (state() != State())
        m_watcher.addPath(m_file);
}

void PhotoWatch::look()
{
    aim(); // its folder, or the file itself, may be there now
    const State now = state();
    if (std::exchange(m_tried, now) != now && now != State())
        emit cameBack();
}

} // namespace faces::ui
