// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/serve/asking.h"

#include <QDeadlineTimer>
#include <QTest>

namespace faces::test {

namespace {

QByteArray hostLine(int port) { return "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n"; }

Reply parsed(const QByteArray &bytes)
{
    Reply reply;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (!bytes.startsWith("HTTP/1.1 ") || end < 0)
        return reply;
    const auto lines = bytes.left(end).split('\n');
    reply.status = lines.first().split(' ').at(1).toInt();
    for (const QByteArray &line : lines.mid(1))
        reply.headers[line.left(line.indexOf(':')).toLower()] = line.mid(line.indexOf(':') + 1).trimmed();
    reply.body = bytes.mid(end + 4);
    return reply.status == 100 ? parsed(reply.body) : reply;
}

} // namespace

Asker::Asker(int port)
{
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(port));
    m_socket.waitForConnected(10'000);
}

void Asker::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

Reply Asker::reply()
{
    // Events are handled meanwhile: where the server lives in this thread, it must be able to answer.
    [[maybe_unused]] const bool ended = QTest::qWaitFor([this] { return isClosed(); }, 30'000);
    return m_socket.isOpen() ? parsed(m_socket.readAll()) : Reply{};
}

Reply ask(int port, const QByteArray &request)
{
    Asker asker(port);
    asker.send(request);
    return asker.reply();
}

QByteArray get(int port, const QByteArray &path) { return "GET " + path + " HTTP/1.1\r\n" + hostLine(port) + "\r\n"; }

QByteArray post(int port, const QByteArray &path, const QByteArray &body, const QByteArray &moreHeaders)
{
    return "POST " + path + " HTTP/1.1\r\n" + hostLine(port) + moreHeaders +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace faces::test
