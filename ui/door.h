// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <filesystem>

class QLocalServer;
class QLocalSocket;

namespace faces::ui {

/// What a window that comes to the front is asked for; each may be empty.
struct Summons {
    QString page;     ///< to be shown
    QString model;    ///< .faces-model file to be tried, its whole path
    QByteArray token; ///< the desktop's leave to come to the front
};

/// One window of a user for one project. The window that may write the project opens a door of its own: a socket in the
/// user's runtime folder, which nobody else can enter. Whoever is about to open the project once more knocks there, and
/// that window comes to the front instead (Knock).
class Door : public QObject {
    Q_OBJECT
public:
    explicit Door(QObject *parent);
    ~Door() override;

    /// Takes the place of a door that a crash has left; the caller has the project's lock, so nobody is behind it.
    void openFor(const std::filesystem::path &project);
    void shut();
    bool isOpenFor(const std::filesystem::path &project) const;

signals:
    void knocked(const faces::ui::Summons &summons);

private:
    void hear(QLocalSocket *guest);

    QLocalServer *m_server;
    QString m_place;
};

/// The socket's path, the same for every way to write the project's folder.
QString doorOf(const std::filesystem::path &project);

enum class Answer {
    Nobody, ///< no window of this user has it open for writing
    Comes,  ///< that window comes to the front
    Silent, ///< there is one, and it does not answer: it may be hung
};

/// Asks whether a window has the project open already, and that it comes to the front. Deletes itself.
class Knock : public QObject {
    Q_OBJECT
public:
    Knock(const std::filesystem::path &project, const Summons &summons, QObject *parent);

signals:
    void answered(faces::ui::Answer answer);

private:
    void end(Answer answer);

    QLocalSocket *m_socket;
    QByteArray m_heard;
    bool m_inside = false, m_ended = false;
};

/// The same before there is a window; at most two seconds.
Answer knockAndWait(const std::filesystem::path &project, const Summons &summons);

} // namespace faces::ui
