// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/transaction.h"

#include "core/base/error.h"

#include <sqlite3.h>

namespace faces::store {

namespace {
bool inTransaction(SQLite::Database &db) { return sqlite3_get_autocommit(db.getHandle()) == 0; }
} // namespace

Transaction::Transaction(SQLite::Database &db, Kind kind) : m_db(db), m_state(State::Outer)
{
    if (!inTransaction(db)) {
        // IMMEDIATE: a writer waits for its turn at the start, never half-way, where waiting could not help any more.
        db.exec(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    } else if (kind == Kind::Write) {
        m_state = State::Savepoint;
        db.exec("SAVEPOINT nested");
    } else {
        m_state = State::Joined;
    }
}

Transaction::~Transaction()
{
    // After a full disk SQLite may have rolled everything back by itself.
    if (m_state == State::Done || m_state == State::Joined || !inTransaction(m_db))
        return;
    if (m_state == State::Outer) {
        m_db.tryExec("ROLLBACK");
    } else {
        m_db.tryExec("ROLLBACK TO nested");
        m_db.tryExec("RELEASE nested");
    }
}

void Transaction::commit()
{
    if (m_state != State::Joined) {
        if (!inTransaction(m_db))
            throw Error(ErrorKind::Disk, "The change could not be finished and nothing was changed. Try again.");
        m_db.exec(m_state == State::Outer ? "COMMIT" : "RELEASE nested");
    }
    m_state = State::Done;
}

} // namespace faces::store
