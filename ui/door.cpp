// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/door.h"

#include "ui/convert.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace faces::ui {

namespace {

constexpr int kEnterMs = 300, kPatienceMs = 1500;
constexpr qint64 kLongestWords = 32768; ///< a path may be 4,096 letters, of which some take nine
constexpr char kComes[] = "here\n";

QByteArray inOneLine(const QString &text) { return text.toUtf8().replace('\t', ' ').replace('\n', ' '); }

/// "come", the page, the token of the desktop and the model, a tab between them.
QByteArray lineOf(const Summons &summons)
{
    // Whoever was started by a click has the desktop's leave to bring a window to the front, and hands it on.
    QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    qunsetenv("XDG_ACTIVATION_TOKEN"); // it holds once
    if (token.contains('\t') || token.contains('\n'))
        token.clear();
    return QByteArrayLiteral("come\t") + inOneLine(summons.page) + '\t' + token + '\t' +
           summons.model.toUtf8().toPercentEncoding("/") + '\n';
}

bool isOurs(const QLocalSocket &socket)
{
    struct ucred who {};
    socklen_t size = sizeof who;
    return ::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &who, &size) == 0 &&
           who.uid == ::getuid();
}

} // namespace

QString doorOf(const std::filesystem::path &project)
{
    const QFileInfo folder(toText(project));
    const QString canonical = folder.canonicalFilePath();
    const QByteArray name = (canonical.isEmpty() ? folder.absoluteFilePath() : canonical).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/faces-studio-") +
           QString::fromLatin1(hash);
}

Door::Door(QObject *parent) : QObject(parent), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *guest = m_server->nextPendingConnection())
            hear(guest);
    });
}

Door::~Door() { shut(); }

void Door::openFor(const std::filesystem::path &project)
{
    const QString place = doorOf(project);
    if (m_server->isListening() && place == m_place)
        return;
    shut();
    m_place = place;
    QLocalServer::removeServer(place);
    m_server->listen(place); // without one, a second window opens to look only, and says so
}

void Door::shut()
{
    if (m_server->isListening())
        m_server->close();
    m_place.clear();
}

bool Door::isOpenFor(const std::filesystem::path &project) const
{
    return m_server->isListening() && m_place == doorOf(project);
}

void Door::hear(QLocalSocket *guest)
{
    connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
    if (!isOurs(*guest)) {
        guest->abort();
        guest->deleteLater();
        return;
    }
    QTimer::singleShot(kPatienceMs, guest, [guest] { guest->abort(); }); // who says nothing is not waited for
    const auto read = [this, guest] {
        if (guest->bytesAvailable() > kLongestWords)
            return guest->abort();
        if (!guest->canReadLine())
            return;
        const QList<QByteArray> parts = guest->readLine(kLongestWords).chopped(1).split('\t');
        if (parts.value(0) != "come")
            return guest->abort();
        guest->write(kComes);
        guest->flush();
        guest->disconnectFromServer();
        emit knocked({QString::fromUtf8(parts.value(1)),
                      QString::fromUtf8(QByteArray::fromPercentEncoding(parts.value(3))), parts.value(2)});
    };
    connect(guest, &QLocalSocket::readyRead, this, read);
    read(); // it may have spoken before it was heard
}

Knock::Knock(const std::filesystem::path &project, const Summons &summons, QObject *parent)
    : QObject(parent), m_socket(new QLocalSocket(this))
{
    connect(m_socket, &QLocalSocket::connected, this, [this, summons] {
        if (!isOurs(*m_socket))
            return end(Answer::Nobody);
        m_inside = true;
        m_socket->write(lineOf(summons));
    });
    connect(m_socket, &QLocalSocket::readyRead, this, [this] {
        m_heard += m_socket->readAll();
        if (m_heard.startsWith(kComes))
            end(Answer::Comes);
    });
    // It was closed, or has ended, while it was asked: then the project is free.
    connect(m_socket, &QLocalSocket::disconnected, this, [this] { end(Answer::Nobody); });
    connect(m_socket, &QLocalSocket::errorOccurred, this, [this] { end(Answer::Nobody); });
    QTimer::singleShot(kPatienceMs, this, [this] { end(m_inside ? Answer::Silent : Answer::Nobody); });
    // In a turn of its own: whoever knocks listens for the answer first.
    QTimer::singleShot(0, this, [this, place = doorOf(project)] { m_socket->connectToServer(place); });
}

void Knock::end(Answer answer)
{
    if (std::exchange(m_ended, true))
        return;
    m_socket->disconnect(this);
    emit answered(answer);
    deleteLater();
}

Answer knockAndWait(const std::filesystem::path &project, const Summons &summons)
{
    const QString place = doorOf(project);
    if (!QFile::exists(place))
        return Answer::Nobody;
    QLocalSocket socket;
    socket.connectToServer(place);
    if (!socket.waitForConnected(kEnterMs) || !isOurs(socket))
        return Answer::Nobody;
    socket.write(lineOf(summons));
    socket.flush();
    while (socket.waitForReadyRead(kPatienceMs))
        if (socket.peek(sizeof kComes).startsWith(kComes))
            return Answer::Comes;
    return socket.state() == QLocalSocket::ConnectedState ? Answer::Silent : Answer::Nobody;
}

} // namespace faces::ui
