// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QByteArray>
#include <QMap>
#include <QTcpSocket>

namespace faces::test {

/// What came back over a connection until it was closed.
struct Reply {
    int status = 0;                       ///< 0: nothing that is an answer
    QMap<QByteArray, QByteArray> headers; ///< names in small letters
    QByteArray body;
};

/// A client that sends any bytes at all, right or wrong.
class Asker {
public:
    explicit Asker(int port);
    /// Hands the bytes to the system, as far as the other side lets it.
    void send(const QByteArray &bytes);
    /// Waits until the other side closes (half a minute at most). Works in programs whose event loop is the server,
    /// too.
    Reply reply();
    bool isClosed() { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
};

Reply ask(int port, const QByteArray &request);
/// A request as a browser or curl sends it.
QByteArray get(int port, const QByteArray &path);
QByteArray post(int port, const QByteArray &path, const QByteArray &body, const QByteArray &moreHeaders = {});

} // namespace faces::test
