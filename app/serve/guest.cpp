// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/serve/guest.h"

#include "app/serve/answer.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace faces::serve {

Guest::Guest(QTcpSocket *socket, int port, const Limits &limits)
    : QObject(socket), m_socket(socket), m_limits(limits), m_port(port)
{
    m_socket->setReadBufferSize(static_cast<qint64>(limits.headBytes));
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        sendAway({408, "The request did not arrive in time. Send it again."});
    });
    connect(m_socket, &QTcpSocket::readyRead, this, &Guest::look);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        Q_EMIT gone();
        m_socket->deleteLater();
    });
    m_patience.start(limits.patience);
}

std::int64_t Guest::heldBytes() const { return m_socket->bytesAvailable(); }

void Guest::look()
{
    if (m_leaving)
        throwAway();
    else if (m_wholeBytes == 0)
        lookAtHead();
    else
        lookAtBody();
}

void Guest::throwAway()
{
    m_unreadBytes += m_socket->skip(m_socket->bytesAvailable());
    if (m_unreadBytes > m_limits.unreadBytes)
        m_socket->abort();
}

void Guest::lookAtHead()
{
    const QByteArray bytes = m_socket->peek(static_cast<qint64>(m_limits.headBytes));
    const std::string_view seen(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const auto end = endOfHead(seen);
    if (!end && seen.size() >= m_limits.headBytes)
        return sendAway({431, "The request's headers are too long."});
    if (!end)
        return Q_EMIT grew();
    const ReadHead read = readHead(seen.substr(0, *end), m_port, m_limits.bodyBytes);
    if (read.refusal)
        return sendAway(*read.refusal);
    m_wholeBytes = static_cast<std::int64_t>(*end) + read.head.bodyBytes;
    m_socket->setReadBufferSize(m_wholeBytes + 1); // one more tells that there is too much
    if (read.head.expectsContinue && m_socket->bytesAvailable() < m_wholeBytes)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    lookAtBody();
}

void Guest::lookAtBody()
{
    const qint64 there = m_socket->bytesAvailable();
    if (there > m_wholeBytes)
        return sendAway({400, "Send one request at a time, and no more bytes than it says that it has."});
    if (there == m_wholeBytes)
        Q_EMIT arrived();
    else
        Q_EMIT grew();
}

void Guest::say(const Refusal &refusal)
{
    m_leaving = true;
    m_socket->skip(m_socket->bytesAvailable());
    m_socket->write(wholeAnswer(errorAnswer(refusal)));
    m_socket->flush();
}

void Guest::sendAway(const Refusal &refusal)
{
    if (m_leaving)
        return drop(refusal);
    m_socket->setReadBufferSize(1 << 16);
    say(refusal);
    // Closed at once, what is still coming would make the system throw the answer away: so this side stops talking, and
    // listens without keeping anything until the other side has read it, for a while.
    ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
    m_patience.start(m_limits.goodbye);
}

void Guest::drop(const Refusal &refusal)
{
    if (!m_leaving)
        say(refusal);
    m_socket->abort();
}

void Guest::release()
{
    m_socket->disconnect(this);
    m_socket->setReadBufferSize(1);
    Q_EMIT gone();
    deleteLater();
}

} // namespace faces::serve
