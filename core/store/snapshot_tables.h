// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/error.h"
#include "core/store/errors.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

// What snapshots, comparing with them and recovering from them have in common.
namespace faces::store {

inline constexpr const char *kSnapshotFolder = "snapshots", *kSnapshotEnding = ".sqlite";

/// Held by who makes or removes them: several threads of one program may look after a project.
std::mutex &oneSnapshotAtATime();

/// Stops a connection's long statements with SQLITE_INTERRUPT when it is asked to, as long as it lives.
class Interruptible {
public:
    Interruptible(SQLite::Database &db, const std::stop_token &stop);
    ~Interruptible();
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

private:
    SQLite::Database &m_db;
    std::stop_token m_stop;
};

/// As translated(); what was stopped is Error{Cancelled}.
template <typename Work>
decltype(auto) translatedUnlessStopped(const std::string &where, const std::stop_token &stop, Work &&work)
{
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception &exception) {
        if (stop.stop_requested())
            throw Error(ErrorKind::Cancelled, "Cancelled.");
        throwTranslated(exception, where);
    }
}

/// Another database of the same connection, to read from only. Not within a transaction.
void attach(SQLite::Database &db, const std::filesystem::path &file, const std::string &as);

/// Tells one state of the facts from another.
struct Mark {
    std::string text;              ///< the same as long as the facts are the same
    std::int64_t labelChanges = 0; ///< made in the project until then
    bool empty = false;            ///< nothing was ever made in it
};
Mark markOf(SQLite::Database &db, const std::string &schema = "main");

/// Tables and their columns that two databases of one connection share, in the order of their making.
std::vector<std::string> tablesOf(SQLite::Database &db, const std::string &schema);
std::vector<std::string> columnsOf(SQLite::Database &db, const std::string &schema, const std::string &table);
std::vector<std::string> keyOf(SQLite::Database &db, const std::string &schema, const std::string &table);

/// Makes the tables, indexes and triggers of the attached database "project" in an empty main one, and copies all rows
/// but pixels, undo steps and what models said.
void copyFacts(SQLite::Database &db);

/// A snapshot to read from: a whole one of this program's version. One of an older version is brought up to date in a
/// copy, which goes with this object. Throws Error{BadProject} for a damaged one, Error{NewerFile}.
class ReadableSnapshot {
public:
    explicit ReadableSnapshot(const std::filesystem::path &snapshot);
    ~ReadableSnapshot();
    ReadableSnapshot(const ReadableSnapshot &) = delete;
    ReadableSnapshot &operator=(const ReadableSnapshot &) = delete;
    const std::filesystem::path &file() const { return m_copy.empty() ? m_file : m_copy; }
    const std::string &madeAt() const { return m_madeAt; }

private:
    std::filesystem::path m_file, m_copy;
    std::string m_madeAt;
};

} // namespace faces::store
