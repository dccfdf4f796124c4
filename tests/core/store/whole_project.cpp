// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/core/store/whole_project.h"

#include "core/base/files.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <set>

namespace faces::test {
namespace fs = std::filesystem;

namespace {

const std::set<std::string> kOfTrainings{"run",   "epoch",     "prediction", "fold_prediction", "tuning",
                                         "trial", "suggester", "suggestion", "suspicion",       "sqlite_sequence"};
const std::set<std::string> kOfTheClock{"at", "made_at", "started_at", "changeset"};

std::string cell(const SQLite::Column &value)
{
    if (!value.isBlob())
        return value.isNull() ? "-" : value.getString();
    const auto *bytes = static_cast<const std::uint8_t *>(value.getBlob());
    return sha256(std::span(bytes, static_cast<std::size_t>(value.getBytes())));
}

void addRows(SQLite::Database &db, const std::string &table, std::multiset<std::string> &lines)
{
    SQLite::Statement rows(db, "SELECT * FROM \"" + table + "\"");
    while (rows.executeStep()) {
        std::string line = table;
        for (int column = 0; column < rows.getColumnCount(); ++column)
            if (!kOfTheClock.contains(rows.getColumnName(column)))
                line.append("|").append(cell(rows.getColumn(column)));
        lines.insert(line.append("\n"));
    }
}

} // namespace

std::string rowsOf(const fs::path &database)
{
    SQLite::Database db(database, SQLite::OPEN_READWRITE); // what a kill interrupted is rolled back first
    SQLite::Statement tables(db, "SELECT name FROM sqlite_master WHERE type = 'table'");
    std::multiset<std::string> lines;
    while (tables.executeStep())
        if (const std::string table = tables.getColumn(0).getString(); !kOfTrainings.contains(table))
            addRows(db, table, lines);
    std::string text;
    for (const std::string &line : lines)
        text += line;
    return text;
}

std::string integrityOf(const fs::path &database)
{
    SQLite::Database db(database, SQLite::OPEN_READWRITE); // what a kill interrupted is rolled back first
    return db.execAndGet("PRAGMA integrity_check").getString();
}

int versionOn(const fs::path &database)
{
    SQLite::Database db(database, SQLite::OPEN_READWRITE); // what a kill interrupted is rolled back first
    return db.execAndGet("PRAGMA user_version").getInt();
}

std::vector<fs::path> backupsIn(const fs::path &project)
{
    std::vector<fs::path> backups;
    for (const auto &entry : fs::directory_iterator(project))
        if (entry.path().filename().string().starts_with("project.sqlite.backup-"))
            backups.push_back(entry.path());
    return backups;
}

} // namespace faces::test
