// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/connection.h"

#include "core/base/files.h"
#include "core/base/text.h"

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
    const std::string uri = uriOf(file) + (access == Access::Immutable ? "?immutable=1" : "");
    auto db = std::make_unique<SQLite::Database>(uri, flagsFor(access) | SQLITE_OPEN_URI, kPatienceMs);
    // A project may come from a stranger: its schema must not run functions or overwrite itself.
    sqlite3_db_config(db->getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db->getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
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
    return writable || changesWait(file) ? Access::ReadOnly : Access::Immutable;
}

fs::path backUp(SQLite::Database &db, const fs::path &folder)
{
    std::string time = nowUtc();
    std::erase_if(time, [](char c) { return c == ':' || c == '-' || c == '.'; });
    const fs::path target = folder / fmt::format("{}.backup-{}", kDatabaseName, time);
    try {
        SQLite::Database copy(uriOf(target), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLITE_OPEN_URI);
        SQLite::Backup backup(copy, db);
        backup.executeStep(-1);
    } catch (...) {
        std::error_code ignored;
        fs::remove(target, ignored); // half a backup is worse than none
        throw;
    }
    return target;
}

} // namespace faces::store
