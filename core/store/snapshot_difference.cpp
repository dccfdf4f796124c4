// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/files.h"
#include "core/store/connection.h"
#include "core/store/schema.h"
#include "core/store/snapshot_tables.h"
#include "core/store/snapshots.h"
#include "core/store/sql.h"
#include "core/store/transaction.h"

#include <fmt/format.h>

// The snapshot is the attached database “old”. Each question is put as restoring answers it (snapshot_restore.cpp).
namespace faces::store {
namespace fs = std::filesystem;

namespace {

constexpr int kFirst = 1000;

/// Labels of faces and attributes that both know, or of faces that come back, and what each says of them.
constexpr const char *kDifferent =
    "SELECT f.id, f.number, a.id, coalesce(o.value, -1), coalesce(l.value, -1) FROM old.face f CROSS "
    "JOIN old.attribute a LEFT JOIN old.label o ON o.face = f.id AND o.attribute = a.id LEFT JOIN main.label l ON "
    "l.face = f.id AND l.attribute = a.id WHERE o.value IS NOT l.value AND f.picture IN (SELECT id FROM main.picture)";

int countOf(SQLite::Database &db, const std::string &sql)
{
    return static_cast<int>(numberFrom(db, sql.c_str()).value_or(0));
}

std::vector<LabelDifference> firstOf(SQLite::Database &db)
{
    SQLite::Statement rows(db, fmt::format("{} ORDER BY f.number, a.position LIMIT {}", kDifferent, kFirst));
    std::vector<LabelDifference> first;
    while (rows.executeStep())
        first.push_back({columnAs<FaceId>(rows, 0), columnAs<int>(rows, 1), rows.getColumn(2).getString(),
                         columnAs<LabelValue>(rows, 3), columnAs<LabelValue>(rows, 4)});
    return first;
}

/// Rows of a table of what is said of faces that one has and the other has not, or not the same.
std::string rowsThatDiffer(const char *table)
{
    return fmt::format("SELECT (SELECT count(*) FROM (SELECT * FROM old.{0} EXCEPT SELECT * FROM main.{0})) + (SELECT "
                       "count(*) FROM (SELECT face, attribute FROM main.{0} WHERE face IN (SELECT id FROM old.face) "
                       "AND attribute IN (SELECT id FROM old.attribute) EXCEPT SELECT face, attribute FROM old.{0}))",
                       table);
}

std::string settingDiffers(const char *which)
{
    return fmt::format("SELECT count(*) FROM (SELECT name, value FROM old.setting WHERE {0} EXCEPT SELECT name, value "
                       "FROM main.setting UNION ALL SELECT name, value FROM main.setting WHERE {0} EXCEPT SELECT name, "
                       "value FROM old.setting)",
                       which);
}

SnapshotDifference compared(SQLite::Database &db)
{
    const std::string both = "SELECT count(*) FROM old.face o JOIN main.face n ON n.id = o.id AND o.picture IN (SELECT "
                             "id FROM main.picture) WHERE ";
    SnapshotDifference d;
    d.labels = countOf(db, fmt::format("SELECT count(*) FROM ({})", kDifferent));
    d.first = firstOf(db);
    d.rejections = countOf(db, both + "n.rejected <> o.rejected");
    d.places = countOf(db, both + "(n.x, n.y, n.width, n.height, n.angle, n.picture) <> (o.x, o.y, o.width, o.height, "
                                  "o.angle, o.picture) OR n.mask IS NOT o.mask");
    d.groups = countOf(db, both + "(n.person IS NOT o.person OR n.duplicates IS NOT o.duplicates)");
    d.comeBack = countOf(db, "SELECT count(*) FROM old.face WHERE id NOT IN (SELECT id FROM main.face) AND picture IN "
                             "(SELECT id FROM main.picture)");
    d.withoutPixels = countOf(db, "SELECT count(*) FROM old.face WHERE picture NOT IN (SELECT id FROM main.picture)");
    d.later = countOf(db, "SELECT count(*) FROM main.face WHERE id NOT IN (SELECT id FROM old.face)");
    d.attributes =
        countOf(db, "SELECT count(*) FROM (SELECT * FROM old.attribute EXCEPT SELECT * FROM main.attribute)");
    for (const char *table : {"opinion", "settled", "doubt"})
        d.judgements += countOf(db, rowsThatDiffer(table));
    d.split = countOf(db, settingDiffers("name = 'split'")) > 0;
    d.recipe = countOf(db, settingDiffers("name = 'recipe'")) > 0;
    d.other = countOf(db, settingDiffers("name NOT IN ('split', 'recipe', 'opinion passes')")) > 0 ||
              countOf(db, "SELECT count(*) FROM (SELECT sha256, grid, boxes FROM old.photo EXCEPT SELECT sha256, grid, "
                          "boxes FROM main.photo)") > 0;
    return d;
}

} // namespace

bool SnapshotDifference::nothing() const
{
    return labels + rejections + places + groups + comeBack + attributes + judgements == 0 && !split && !recipe &&
           !other;
}

SnapshotDifference differenceTo(const fs::path &projectFolder, const fs::path &snapshot)
{
    const ReadableSnapshot then(snapshot);
    return translated(toText(projectFolder), [&] {
        const fs::path file = projectFolder / kDatabaseName;
        const auto db = connect(file, accessForReading(file));
        attach(*db, then.file(), "old");
        Transaction moment(*db, Transaction::Kind::Read);
        SnapshotDifference difference = compared(*db);
        moment.commit();
        return difference;
    });
}

std::string quickLook(const fs::path &projectFolder)
{
    try {
        return translated(toText(projectFolder), [&]() -> std::string {
            const fs::path file = projectFolder / kDatabaseName;
            const auto db = connect(file, accessForReading(file));
            for (const FactTable &table : kFactTables) {
                if (table.since > versionOf(*db))
                    continue;
                const std::string found = db->execAndGet(fmt::format("PRAGMA quick_check({})", table.name)).getString();
                if (found != "ok")
                    return fmt::format("The project's database is damaged: {}.", found);
            }
            return {};
        });
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::BadProject)
            return error.what();
        throw;
    }
}

} // namespace faces::store
