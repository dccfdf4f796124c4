// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <SQLiteCpp/Database.h>

namespace faces::store {

/// A transaction that is rolled back unless committed; within another one it is a savepoint (when writing) or nothing
/// (when reading).
class Transaction {
public:
    enum class Kind { Read, Write };
    Transaction(SQLite::Database &db, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    enum class State { Outer, Savepoint, Joined, Done };
    SQLite::Database &m_db;
    State m_state;
};

} // namespace faces::store
