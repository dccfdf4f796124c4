// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/snapshot_tables.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/base/writing_reason.h"
#include "core/store/connection.h"
#include "core/store/own_schema.h"
#include "core/store/schema.h"
#include "core/store/sql.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>

namespace faces::store {
namespace fs = std::filesystem;

namespace {

/// Large, and made anew from what else is there, or, like undo steps, of no use to any other state of the facts.
constexpr std::array<std::string_view, 7> kLeftOut{"picture",    "step",      "prediction", "fold_prediction",
                                                   "suggestion", "suggester", "suspicion"};

void makeAgain(SQLite::Database &db, const char *type)
{
    SQLite::Statement made(db, "SELECT sql FROM project.sqlite_schema WHERE type = ? AND sql IS NOT NULL AND name NOT "
                               "LIKE 'sqlite!_%' ESCAPE '!' ORDER BY rowid");
    bound(made, std::string(type));
    std::vector<std::string> statements;
    while (made.executeStep())
        statements.push_back(made.getColumn(0).getString());
    for (const std::string &statement : statements)
        db.exec(statement);
}

std::vector<std::string> firstColumn(SQLite::Database &db, const std::string &sql)
{
    SQLite::Statement rows(db, sql);
    std::vector<std::string> values;
    while (rows.executeStep())
        values.push_back(rows.getColumn(0).getString());
    return values;
}

} // namespace

Interruptible::Interruptible(SQLite::Database &db, const std::stop_token &stop) : m_db(db), m_stop(stop)
{
    constexpr int kEvery = 10'000; // of its virtual machine's steps: a millisecond or less
    sqlite3_progress_handler(
        m_db.getHandle(), kEvery,
        [](void *token) { return static_cast<std::stop_token *>(token)->stop_requested() ? 1 : 0; }, &m_stop);
}

Interruptible::~Interruptible() { sqlite3_progress_handler(m_db.getHandle(), 0, nullptr, nullptr); }

void attach(SQLite::Database &db, const fs::path &file, const std::string &as)
{
    execute(db, fmt::format("ATTACH ? AS {}", as).c_str(), uriOf(file) + "?mode=ro");
}

Mark markOf(SQLite::Database &db, const std::string &schema)
{
    const auto number = [&](const char *sql) {
        return numberFrom(db, fmt::format(fmt::runtime(sql), schema).c_str()).value_or(0);
    };
    // Every change of a fact adds a step or takes one back, and every label leaves a line in the history.
    const auto step = number("SELECT max(id) FROM {}.step WHERE undone = 0");
    const auto changes = number("SELECT max(id) FROM {}.label_history");
    const auto runs = number("SELECT max(id) * 1000003 + sum(best_epoch) * 1009 + count(*) FROM {}.run");
    const auto trials = number("SELECT count(*) FROM {}.trial");
    const auto faces = number("SELECT max(id) FROM {}.face");
    return {fmt::format("{}.{}.{}.{}.{}", step, changes, runs, trials, faces), changes,
            step == 0 && changes == 0 && runs == 0 && trials == 0 && faces == 0};
}

std::vector<std::string> tablesOf(SQLite::Database &db, const std::string &schema)
{
    return firstColumn(db, fmt::format("SELECT name FROM {}.sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                       "'sqlite!_%' ESCAPE '!' ORDER BY rowid",
                                       schema));
}

std::vector<std::string> columnsOf(SQLite::Database &db, const std::string &schema, const std::string &table)
{
    return firstColumn(db, fmt::format("SELECT name FROM pragma_table_info('{}', '{}')", table, schema));
}

std::vector<std::string> keyOf(SQLite::Database &db, const std::string &schema, const std::string &table)
{
    return firstColumn(
        db, fmt::format("SELECT name FROM pragma_table_info('{}', '{}') WHERE pk > 0 ORDER BY pk", table, schema));
}

void copyFacts(SQLite::Database &db)
{
    makeAgain(db, "table");
    for (const std::string &table : tablesOf(db, "project")) {
        if (std::ranges::find(kLeftOut, table) != kLeftOut.end())
            continue;
        const std::string columns = joinText(columnsOf(db, "project", table), ", ");
        db.exec(fmt::format("INSERT INTO main.{0}({1}) SELECT {1} FROM project.{0}", table, columns));
    }
    // Ids that were given once are not given again.
    db.exec("DELETE FROM main.sqlite_sequence");
    db.exec("INSERT INTO main.sqlite_sequence(name, seq) SELECT name, seq FROM project.sqlite_sequence");
    makeAgain(db, "index");
    makeAgain(db, "trigger");
    db.exec(fmt::format("PRAGMA main.user_version = {}", db.execAndGet("PRAGMA project.user_version").getInt()));
    db.exec(fmt::format("PRAGMA main.application_id = {}", kApplicationId));
}

ReadableSnapshot::ReadableSnapshot(const fs::path &snapshot) : m_file(snapshot)
{
    const std::string where = toText(snapshot);
    std::error_code code;
    if (!fs::is_regular_file(snapshot, code))
        throw Error(ErrorKind::NotFound, "There is no such snapshot. “faces snapshots PROJECT” lists them.", where);
    int version = 0;
    try {
        const auto db = connect(snapshot, Access::Immutable);
        if (applicationIdOf(*db) != kApplicationId ||
            db->execAndGet("PRAGMA quick_check(1)").getString() != std::string("ok"))
            throw Error(ErrorKind::BadProject, "This snapshot is damaged. Choose another one.", where);
        m_madeAt = db->execAndGet("SELECT value FROM snapshot WHERE name = 'made_at'").getString();
        version = versionOf(*db);
        // It may become the project's database, so it may hold no more than that may.
        if (version < 1 || (version <= kSchemaVersion && strangerIn(*db, version, "snapshot")))
            throw Error(ErrorKind::BadProject, "This snapshot is damaged. Choose another one.", where);
    } catch (const SQLite::Exception &) {
        throw Error(ErrorKind::BadProject, "This snapshot is damaged. Choose another one.", where);
    }
    if (version > kSchemaVersion)
        throw Error(ErrorKind::NewerFile,
                    "This snapshot was made by a newer Faces Studio. Bring Faces Studio up to date to use it.", where);
    if (version == kSchemaVersion)
        return;
    m_copy = temporaryName(snapshot);
    fs::copy_file(snapshot, m_copy, code);
    if (code)
        throw Error(ErrorKind::Disk, fmt::format("The snapshot could not be copied: {}.", writingReason(code.value())),
                    where);
    translated(where, [&] {
        const auto db = connect(m_copy, Access::ReadWrite);
        bringUpToDate(*db, schemaSteps());
    });
}

ReadableSnapshot::~ReadableSnapshot()
{
    std::error_code ignored;
    if (!m_copy.empty())
        fs::remove(m_copy, ignored);
}

} // namespace faces::store
