// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "app/serve/guest.h"

#include <QTcpServer>

namespace faces::serve {

/// Stands in front of Qt's HTTP server, which has no limits of its own (6.4: it keeps bodies and headers of any length
/// and waits for ever for the rest of a request). Only connections that hold one whole, well-formed request of
/// acceptable size become its pending connections; everything else is answered here, or dropped. Where room is short
/// the connection that has waited longest goes, so nobody can take all places by being slow.
class Gate : public QTcpServer {
    Q_OBJECT

public:
    explicit Gate(const Limits &limits, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void makeRoom();
    void letIn(Guest *guest);
    std::int64_t heldBytes() const;

    const Limits m_limits;
    QList<Guest *> m_guests; ///< in the order in which they came
};

} // namespace faces::serve
