// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "app/serve/limits.h"
#include "app/serve/request_head.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace faces::serve {

/// One connection whose request has not wholly arrived. It keeps the bytes in the socket's own buffer, which never
/// holds more than the request may have, and says when the whole of it is there, or that it was sent away. Lives as
/// long as its socket, in the server's thread.
class Guest : public QObject {
    Q_OBJECT

public:
    Guest(QTcpSocket *socket, int port, const Limits &limits);

    QTcpSocket *socket() const { return m_socket; }
    std::int64_t heldBytes() const;

    /// Answers with a sentence and takes nothing more.
    void sendAway(const Refusal &refusal);
    /// The same at once, whether the answer arrives or not.
    void drop(const Refusal &refusal);
    /// Lets go of the socket, which now holds one whole request that may be believed, and takes in no byte more.
    void release();

Q_SIGNALS:
    void grew();    ///< more of it has arrived
    void arrived(); ///< all of it
    void gone();    ///< it may be forgotten: released, or its connection has ended

private:
    void look();
    void throwAway();
    void lookAtHead();
    void lookAtBody();
    void say(const Refusal &refusal);

    QTcpSocket *m_socket;
    const Limits &m_limits;
    int m_port;
    QTimer m_patience;
    std::int64_t m_wholeBytes = 0; ///< 0: its head is not there yet
    std::int64_t m_unreadBytes = 0;
    bool m_leaving = false;
};

} // namespace faces::serve
