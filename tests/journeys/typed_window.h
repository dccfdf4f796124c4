// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>

namespace faces::test {

/// The real faces-studio with somebody at its keyboard (typist/typist.cpp), and what was heard of it.
class TypedWindow {
public:
    /// Opens the project on its Label page; the settings lie in `config`. Asked to end by the destructor, too.
    TypedWindow(const std::filesystem::path &project, const std::filesystem::path &config,
                QProcessEnvironment surroundings, int seed = 1);
    ~TypedWindow();
    TypedWindow(const TypedWindow &) = delete;
    TypedWindow &operator=(const TypedWindow &) = delete;

    /// Listens until this is so; false after half a minute, or when the program has gone.
    bool listenUntil(const std::function<bool()> &so);
    /// SIGTERM, as at the end of a session; true where it ended by itself, well.
    bool end();
    bool alive() const { return m_process.state() != QProcess::NotRunning; }
    qint64 pid() const { return m_process.processId(); }

    int kept = 0;      ///< keys that were acknowledged
    QString stands;    ///< what was shown when all changes were said to be kept, the last time
    QStringList since; ///< and all that was shown after that
    QStringList told;  ///< notices, one after the other

private:
    void hear(const QString &line);
    QProcess m_process;
};

/// All faces as the window's list says them to a screen reader.
QString spokenState(const std::filesystem::path &project);

} // namespace faces::test
