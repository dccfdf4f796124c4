// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/connection.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/staged_folder.h"
#include "core/base/text.h"
#include "core/base/writing_reason.h"
#include "core/store/disk_kind.h"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <unistd.h>

#include <cctype>
#include <system_error>

namespace faces::store {
namespace fs = std::filesystem;

namespace {

int flagsFor(Access access)
{
    switch (access) {
    case Access::Create:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    case Access::ReadWrite:
        return SQLite::OPEN_READWRITE;
    default:
        return SQLite::OPEN_READONLY;
    }
}

/// A step that finds the project busy copies nothing, throws nothing, and does not wait by itself.
void copyWhole(SQLite::Backup &backup)
{
    constexpr int kAttempts = 100, kPauseMs = 100;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        if (backup.executeStep(-1) == SQLITE_DONE)
            return;
        sqlite3_sleep(kPauseMs);
    }
    throw SQLite::Exception("busy", SQLITE_BUSY);
}

} // namespace

std::string uriOf(const fs::path &file)
{
    std::string uri = "file:";
    for (const char c : toText(fs::absolute(file))) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = byte < 128 && (std::isalnum(byte) != 0 || c == '/' || c == '.' || c == '-' || c == '_');
        uri += plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return uri;
}

std::unique_ptr<SQLite::Database> connect(const fs::path &file, Access access)
{
    constexpr int kPatienceMs = 10'000;
    constexpr int kMostValueBytes = 1 << 29; // of one value; an undo step of a large import is the largest there is
    const std::string uri = uriOf(file) + (access == Access::Immutable ? "?immutable=1" : "");
    auto db = std::make_unique<SQLite::Database>(uri, flagsFor(access) | SQLITE_OPEN_URI, kPatienceMs);
    // A project may come from a stranger: its schema must not run functions or overwrite itself.
    sqlite3_db_config(db->getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db->getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db->getHandle(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(db->getHandle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr); // we have none
    if (access == Access::ReadOnly || access == Access::Immutable)               // also of versions we don't know
        sqlite3_db_config(db->getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_limit(db->getHandle(), SQLITE_LIMIT_LENGTH, kMostValueBytes);
    db->exec("PRAGMA foreign_keys = ON");
    db->exec("PRAGMA synchronous = FULL");
    db->exec("PRAGMA cell_size_check = ON");
    db->exec("PRAGMA cache_size = -32000");
    return db;
}

bool changesWait(const fs::path &file)
{
    std::error_code code;
    const auto bytes = fs::file_size(file.string() + "-wal", code);
    return !code && bytes > 0;
}

Access accessForReading(const fs::path &file)
{
    const bool writable = ::access(file.parent_path().c_str(), W_OK) == 0;
    // SQLite reads with locks, too.
    return (writable && locksWork(file.parent_path())) || changesWait(file) ? Access::ReadOnly : Access::Immutable;
}

fs::path backUp(SQLite::Database &db, const fs::path &folder)
{
    std::string time = nowUtc();
    std::erase_if(time, [](char c) { return c == ':' || c == '-' || c == '.'; });
    const fs::path target = folder / fmt::format("{}.backup-{}", kDatabaseName, time);
    // Under another name until it is whole: what is left when the process is killed must not look like a backup.
    const fs::path part = folder / fmt::format(".faces-{}-backup.part", ::getpid());
    std::error_code ignored;
    fs::remove(part, ignored);
    try {
        SQLite::Database copy(uriOf(part), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLITE_OPEN_URI);
        copy.exec("PRAGMA journal_mode = OFF"); // there is nothing to go back to
        copy.exec("PRAGMA synchronous = FULL");
        SQLite::Backup backup(copy, db);
        copyWhole(backup);
    } catch (...) {
        fs::remove(part, ignored);
        throw;
    }
    std::error_code code;
    fs::rename(part, target, code);
    if (code) {
        fs::remove(part, ignored);
        throw Error(ErrorKind::Disk, fmt::format("The backup could not be written: {}.", writingReason(code.value())),
                    toText(target));
    }
    flushNames(folder);
    return target;
}

} // namespace faces::store
