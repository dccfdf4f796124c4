// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/recover_tables.h"

#include "core/base/text.h"
#include "core/store/connection.h"
#include "core/store/schema.h"
#include "core/store/snapshot_tables.h"
#include "core/store/sql.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace faces::store {

namespace {

/// Pixels are found page by page, and undo steps lead to and from facts that may not be so any more.
constexpr std::array<std::string_view, 2> kNotCopied{"picture", "step"};
/// Made anew from what else is there: their loss costs no work of a person.
constexpr std::array<std::string_view, 5> kMadeAnew{"prediction", "fold_prediction", "suggestion", "suggester",
                                                    "suspicion"};

template <std::size_t n> bool isOne(const std::array<std::string_view, n> &names, const std::string &name)
{
    return std::ranges::find(names, name) != names.end();
}

/// As our tables are called: what else a damaged file names is put into no statement.
bool plainName(const std::string &name)
{
    return name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string::npos;
}

bool isWhole(SQLite::Database &db, const std::string &table)
{
    try {
        const std::string found = db.execAndGet(fmt::format("PRAGMA quick_check({})", table)).getString();
        return found == "ok" || mendedByIndexes(found);
    } catch (const SQLite::Exception &) {
        return false;
    }
}

/// Triggers would write the history of labels a second time: they are away as long as this lives.
class WithoutTriggers {
public:
    explicit WithoutTriggers(SQLite::Database &db) : m_db(db)
    {
        SQLite::Statement triggers(db, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
        std::vector<std::string> names;
        while (triggers.executeStep()) {
            names.push_back(triggers.getColumn(0).getString());
            m_made.push_back(triggers.getColumn(1).getString());
        }
        triggers.reset();
        for (const std::string &name : names)
            db.exec("DROP TRIGGER " + name);
    }
    void bringBack()
    {
        for (const std::string &sql : m_made)
            m_db.exec(sql);
    }

private:
    SQLite::Database &m_db;
    std::vector<std::string> m_made;
};

void copyValue(SQLite::Statement &from, int column, SQLite::Statement &to)
{
    const SQLite::Column value = from.getColumn(column);
    if (value.isNull())
        to.bind(column + 1);
    else if (value.isInteger())
        to.bind(column + 1, value.getInt64());
    else if (value.isFloat())
        to.bind(column + 1, value.getDouble());
    else if (value.isText())
        to.bind(column + 1, value.getString());
    else
        to.bind(column + 1, value.getBlob(), value.getBytes());
}

/// False at the end, and where the old database, or the disk under it, gives no more.
bool nextRow(SQLite::Statement &rows)
{
    try {
        return rows.executeStep();
    } catch (const SQLite::Exception &) {
        return false;
    }
}

std::unique_ptr<SQLite::Statement> asked(SQLite::Database &old, const std::string &sql)
{
    try {
        return std::make_unique<SQLite::Statement>(old, sql);
    } catch (const SQLite::Exception &) {
        return nullptr;
    }
}

/// A row that breaks a rule of its table is damaged, too: false. A full disk is no trouble with the row.
bool added(SQLite::Database &fresh, SQLite::Statement &add)
{
    const int result = add.tryExecuteStep();
    const int kind = result & 0xFF;
    if (kind == SQLITE_FULL || kind == SQLITE_IOERR || kind == SQLITE_NOMEM)
        throw SQLite::Exception(fresh.getHandle(), result);
    return result == SQLITE_DONE;
}

/// Rows until the end, or until one that cannot be read; how many that were.
int copyRows(SQLite::Database &old, SQLite::Database &fresh, const std::string &table, const std::string &columns,
             const std::string &order, const std::stop_token &stop)
{
    const auto rows = asked(old, fmt::format("SELECT {} FROM {} {}", columns, table, order));
    if (!rows)
        return 0;
    std::string marks = "?";
    for (int i = 1; i < rows->getColumnCount(); ++i)
        marks += ", ?";
    SQLite::Statement add(fresh, fmt::format("INSERT OR REPLACE INTO {}({}) VALUES ({})", table, columns, marks));
    int copied = 0;
    while (nextRow(*rows)) {
        if (copied % 1024 == 0)
            throwIfStopped(stop);
        add.tryReset(); // it says again what was wrong with the row before
        for (int i = 0; i < rows->getColumnCount(); ++i)
            copyValue(*rows, i, add);
        copied += added(fresh, add) ? 1 : 0;
    }
    return copied;
}

std::string backwards(SQLite::Database &db, const std::string &table)
{
    std::vector<std::string> order;
    for (const std::string &column : keyOf(db, "main", table))
        order.push_back(column + " DESC");
    return "ORDER BY " + joinText(order, ", ");
}

} // namespace

bool mendedByIndexes(const std::string &finding)
{
    // “row 3 missing from index face_by_photo”, “wrong # of entries in index ...”
    return (finding.find("missing from index") != std::string::npos && finding.find("***") == std::string::npos) ||
           finding.starts_with("wrong # of entries in index") ||
           finding.find("values differ from index") != std::string::npos;
}

OldTables::OldTables(const std::filesystem::path &database)
{
    std::error_code code;
    if (!std::filesystem::is_regular_file(database, code))
        return;
    try {
        auto db = connect(database, accessForReading(database));
        if (applicationIdOf(*db) != kApplicationId || versionOf(*db) > kSchemaVersion)
            return;
        for (const std::string &name : tablesOf(*db, "main"))
            if (!isOne(kNotCopied, name) && plainName(name))
                m_tables.push_back({name, columnsOf(*db, "main", name), isWhole(*db, name)});
        m_db = std::move(db);
    } catch (const std::exception &) {
        m_tables.clear(); // nothing can be had from it but pixels
    }
}

OldTables::~OldTables() = default;

bool OldTables::allWhole() const
{
    const bool complete = std::ranges::all_of(kFactTables, [&](const FactTable &fact) {
        return std::ranges::find(m_tables, std::string(fact.name), &Table::name) != m_tables.end();
    });
    return complete && std::ranges::all_of(
                           m_tables, [](const Table &table) { return table.whole || isOne(kMadeAnew, table.name); });
}

/// Ids that were given once are not given again.
void OldTables::keepSequences(SQLite::Database &fresh) const
try {
    if (!m_db)
        return;
    SQLite::Statement given(*m_db, "SELECT name, seq FROM sqlite_sequence");
    while (given.executeStep())
        execute(fresh, "UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1", given.getColumn(0).getString(),
                given.getColumn(1).getInt64());
} catch (const SQLite::Exception &) {
    // The rows that were copied speak for themselves.
}

void OldTables::copyTo(SQLite::Database &fresh, Recovered &result, const std::stop_token &stop) const
{
    WithoutTriggers without(fresh);
    for (const std::string &name : tablesOf(fresh, "main")) {
        if (isOne(kNotCopied, name))
            continue;
        const auto old = std::ranges::find(m_tables, name, &Table::name);
        if (old == m_tables.end()) {
            result.lost.push_back(name);
            continue;
        }
        std::vector<std::string> shared;
        for (const std::string &column : columnsOf(fresh, "main", name))
            if (std::ranges::find(old->columns, column) != old->columns.end())
                shared.push_back(column);
        const std::string columns = joinText(shared, ", ");
        if (old->whole)
            fresh.exec("DELETE FROM " + name);
        int copied = copyRows(*m_db, fresh, name, columns, {}, stop);
        if (!old->whole)
            copied += copyRows(*m_db, fresh, name, columns, backwards(*m_db, name), stop);
        (old->whole ? result.whole : copied > 0 ? result.partly : result.lost).push_back(name);
    }
    without.bringBack();
    keepSequences(fresh);
    const auto isLost = [&](const char *table) { return std::ranges::find(result.whole, table) == result.whole.end(); };
    result.labelsMayBeOld = isLost("label") || isLost("face") || isLost("attribute");
}

} // namespace faces::store
