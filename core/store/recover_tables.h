// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/store/recover.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace faces::store {

/// The tables of a database that is damaged, or cannot be opened at all.
class OldTables {
public:
    explicit OldTables(const std::filesystem::path &database);
    ~OldTables();
    OldTables(const OldTables &) = delete;
    OldTables &operator=(const OldTables &) = delete;

    bool any() const { return !m_tables.empty(); }
    bool allWhole() const; ///< of those that hold what people made; pixels and undo steps aside
    /// Into a database of this version that holds what a snapshot knew: a table that is whole takes the place of the
    /// snapshot's; of one that is not every row that can be read does. Says in the result which are which.
    void copyTo(SQLite::Database &fresh, Recovered &result, const std::stop_token &stop) const;

private:
    void keepSequences(SQLite::Database &fresh) const;
    struct Table {
        std::string name;
        std::vector<std::string> columns;
        bool whole = false;
    };
    std::unique_ptr<SQLite::Database> m_db; ///< none: it cannot be opened
    std::vector<Table> m_tables;
};

/// A finding of SQLite's check that says no more than that an index is not as its table.
bool mendedByIndexes(const std::string &finding);

} // namespace faces::store
