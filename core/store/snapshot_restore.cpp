// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/impl.h"
#include "core/store/labels.h"
#include "core/store/snapshot_tables.h"
#include "core/store/snapshots.h"

#include <fmt/format.h>

#include <algorithm>

// The snapshot is the attached database “old”. What is as it was is not written, so that a step holds what differs and
// nothing else.
namespace faces::store {
namespace fs = std::filesystem;

namespace {

/// Of this connection as long as it lives.
class Attached {
public:
    Attached(SQLite::Database &db, const fs::path &file) : m_db(db) { attach(db, file, "old"); }
    ~Attached() { m_db.tryExec("DETACH old"); }
    Attached(const Attached &) = delete;
    Attached &operator=(const Attached &) = delete;

private:
    SQLite::Database &m_db;
};

/// Rows of `table` are as the snapshot has them, where `which` holds for its row `o`; rows that are not in the snapshot
/// are left alone.
void putBack(SQLite::Database &db, const std::string &table, const std::string &which = "true")
{
    const std::vector<std::string> columns = columnsOf(db, "main", table), key = keyOf(db, "main", table);
    std::vector<std::string> theirs, sets, differs;
    for (const std::string &column : columns) {
        theirs.push_back("o." + column);
        if (std::ranges::find(key, column) != key.end())
            continue;
        sets.push_back(fmt::format("{0} = excluded.{0}", column));
        differs.push_back(fmt::format("{0} IS NOT excluded.{0}", column));
    }
    const std::string otherwise =
        sets.empty() ? "NOTHING"
                     : fmt::format("UPDATE SET {} WHERE {}", joinText(sets, ", "), joinText(differs, " OR "));
    db.exec(fmt::format("INSERT INTO main.{}({}) SELECT {} FROM old.{} o WHERE {} ON CONFLICT({}) DO {}", table,
                        joinText(columns, ", "), joinText(theirs, ", "), table, which, joinText(key, ", "), otherwise));
}

void putBackPhotos(SQLite::Database &db)
{
    // Where a photo lies now is true now; what it holds is its content, and that never changes.
    db.exec("UPDATE main.photo SET grid = o.grid, boxes = o.boxes FROM old.photo o WHERE o.id = photo.id AND "
            "(photo.grid IS NOT o.grid OR photo.boxes IS NOT o.boxes)");
    db.exec("INSERT INTO main.photo SELECT * FROM old.photo o WHERE o.id NOT IN (SELECT id FROM main.photo) AND "
            "o.sha256 NOT IN (SELECT sha256 FROM main.photo)");
}

/// Faces as they lay, whose pixels are there. A photo that was taken back and added again has another id now.
void putBackFaces(SQLite::Database &db)
{
    db.exec("CREATE TEMP VIEW IF NOT EXISTS there AS SELECT o.id, o.number, (SELECT p.id FROM main.photo p JOIN "
            "old.photo q ON q.sha256 = p.sha256 WHERE q.id = o.photo) AS photo, o.grid_row, o.grid_column, o.x, o.y, "
            "o.width, o.height, o.picture, CASE WHEN o.mask IN (SELECT id FROM main.picture) THEN o.mask END AS mask, "
            "o.rejected, o.reason, o.person, o.duplicates, o.angle FROM old.face o WHERE o.picture IN (SELECT id FROM "
            "main.picture)");
    db.exec("UPDATE main.face SET photo = o.photo, grid_row = o.grid_row, grid_column = o.grid_column, x = o.x, y = "
            "o.y, width = "
            "o.width, height = o.height, picture = o.picture, mask = o.mask, rejected = o.rejected, reason = o.reason, "
            "person = o.person, duplicates = o.duplicates, angle = o.angle FROM temp.there o WHERE o.id = face.id AND "
            "((face.grid_row, face.grid_column, face.x, face.y, face.width, face.height, face.picture, face.rejected, "
            "face.reason, face.angle) <> (o.grid_row, o.grid_column, o.x, o.y, o.width, o.height, o.picture, "
            "o.rejected, o.reason, o.angle) OR face.photo IS NOT o.photo OR face.mask IS NOT o.mask OR "
            "face.person IS NOT o.person OR face.duplicates IS NOT o.duplicates)");
    db.exec("INSERT INTO main.face(id, number, photo, grid_row, grid_column, x, y, width, height, picture, mask, "
            "rejected, reason, person, duplicates, angle) SELECT id, number, photo, grid_row, grid_column, x, y, "
            "width, height, picture, mask, rejected, reason, person, duplicates, angle FROM temp.there o WHERE o.id "
            "NOT IN (SELECT id FROM main.face) AND o.number NOT IN (SELECT number FROM main.face)");
    db.exec("DROP VIEW temp.there");
}

/// What is said of single faces: of those that the snapshot knows it is what the snapshot says.
void putBackSaid(SQLite::Database &db, const std::string &table)
{
    std::string same;
    for (const std::string &column : keyOf(db, "main", table))
        same += fmt::format("{}o.{} = {}.{}", same.empty() ? "" : " AND ", column, table, column);
    db.exec(fmt::format("DELETE FROM main.{0} WHERE face IN (SELECT id FROM old.face) AND attribute IN (SELECT id FROM "
                        "old.attribute) AND NOT EXISTS (SELECT 1 FROM old.{0} o WHERE {1})",
                        table, same));
    putBack(db, table, "o.face IN (SELECT id FROM main.face)");
}

void putBackSettings(SQLite::Database &db)
{
    // Who was asked for an opinion is nothing that an undo takes back, and a split is only ever added.
    db.exec("INSERT INTO main.split SELECT * FROM old.split o WHERE o.id NOT IN (SELECT id FROM main.split)");
    db.exec("INSERT OR IGNORE INTO main.split_entry SELECT * FROM old.split_entry");
    db.exec("DELETE FROM main.setting WHERE name <> 'opinion passes' AND name NOT IN (SELECT name FROM old.setting)");
    putBack(db, "setting", "o.name <> 'opinion passes'");
}

void putAllBack(SQLite::Database &db)
{
    db.exec("PRAGMA defer_foreign_keys = ON"); // rows that name each other come one after the other
    putBack(db, "attribute");
    putBackPhotos(db);
    putBack(db, "face_group");
    putBackFaces(db);
    for (const char *table : {"label", "opinion", "settled", "doubt"})
        putBackSaid(db, table);
    putBackSettings(db);
    db.exec("DELETE FROM main.face_group WHERE id NOT IN (SELECT id FROM old.face_group) AND id NOT IN (SELECT person "
            "FROM main.face WHERE person IS NOT NULL UNION SELECT duplicates FROM main.face WHERE duplicates IS NOT "
            "NULL)");
}

} // namespace

void Project::restoreSnapshot(const fs::path &snapshot)
{
    m_impl->requireWritable();
    if (m_impl->inStep)
        throw Error(ErrorKind::Internal, "A snapshot cannot be put back within another step.", m_impl->where);
    const ReadableSnapshot then(snapshot);
    translated(m_impl->where, [&] {
        const Attached attached(*m_impl->db, then.file());
        m_impl->change(fmt::format("Put back the snapshot of {}", onTheClock(then.madeAt())),
                       [&](SQLite::Database &db) {
                           const auto last = numberFrom(db, "SELECT max(id) FROM main.label_history").value_or(0);
                           putAllBack(db);
                           execute(db, "UPDATE main.label_history SET origin = ?, annotator = ? WHERE id > ?",
                                   kUndoOrigin, m_impl->annotator, last);
                       });
    });
}

} // namespace faces::store
