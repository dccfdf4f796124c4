// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/serve/gate.h"

#include <QTcpSocket>

#include <numeric>

namespace faces::serve {

namespace {

Refusal noRoom() { return {503, "Too many requests are arriving at once. Try again in a moment."}; }

} // namespace

Gate::Gate(const Limits &limits, QObject *parent) : QTcpServer(parent), m_limits(limits) { setListenBacklogSize(128); }

std::int64_t Gate::heldBytes() const
{
    return std::accumulate(m_guests.begin(), m_guests.end(), std::int64_t(0),
                           [](std::int64_t sum, const Guest *guest) { return sum + guest->heldBytes(); });
}

void Gate::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    if (static_cast<std::size_t>(m_guests.size()) >= m_limits.connections)
        m_guests.first()->drop(noRoom());
    auto *guest = new Guest(socket, serverPort(), m_limits);
    m_guests.append(guest);
    connect(guest, &Guest::gone, this, [this, guest] { m_guests.removeOne(guest); });
    connect(guest, &Guest::grew, this, &Gate::makeRoom);
    connect(guest, &Guest::arrived, this, [this, guest] { letIn(guest); });
}

void Gate::makeRoom()
{
    while (heldBytes() > m_limits.waitingBytes)
        m_guests.first()->drop(noRoom());
}

void Gate::letIn(Guest *guest)
{
    QTcpSocket *socket = guest->socket();
    guest->release();
    addPendingConnection(socket);
    // The HTTP server waits to hear that there are bytes. They are all there already, and it is to hear it only once: a
    // second request on this connection is never read.
    if (socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(socket, "readyRead", Qt::DirectConnection);
    QObject::disconnect(socket, &QTcpSocket::readyRead, nullptr, nullptr);
}

} // namespace faces::serve
