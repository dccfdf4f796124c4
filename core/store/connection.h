// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <memory>
#include <string>

namespace faces::store {

inline constexpr const char *kDatabaseName = "project.sqlite";

enum class Access {
    Create,
    ReadWrite,
    ReadOnly,
    Immutable, ///< on a disk that nobody can write: SQLite needs no files of its own beside the database then
};

/// A connection with our settings (foreign keys, synchronous=FULL, ten seconds of patience). Writes nothing unless
/// created.
std::unique_ptr<SQLite::Database> connect(const std::filesystem::path &file, Access access);

/// The file as SQLite's URI (RFC 3986), whatever letters its path holds.
std::string uriOf(const std::filesystem::path &file);

/// How to read a database that we don't write: immutable where its folder cannot be written, or its disk has no locks,
/// and no changes wait in a write-ahead log.
Access accessForReading(const std::filesystem::path &file);

/// True if the write-ahead log beside the database holds something.
bool changesWait(const std::filesystem::path &file);

/// Copies the whole database page by page to project.sqlite.backup-TIME beside it, and returns the new file.
std::filesystem::path backUp(SQLite::Database &db, const std::filesystem::path &folder);

} // namespace faces::store
