// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/changeset.h"

#include "core/base/error.h"
#include "core/store/schema.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <string_view>

namespace faces::store {

namespace {

void require(int code, sqlite3 *db = nullptr)
{
    if (code == SQLITE_OK)
        return;
    if (db != nullptr)
        throw SQLite::Exception(db, code);
    throw SQLite::Exception(sqlite3_errstr(code), code);
}

/// The first column of each is the face's id.
constexpr std::string_view kTablesOfFaces[]{"face", "label", "opinion", "settled", "doubt"};

struct FreeBySqlite {
    void operator()(void *memory) const { sqlite3_free(memory); }
};

Bytes taken(void *memory, int size)
{
    const std::unique_ptr<void, FreeBySqlite> owner(memory);
    const auto *first = static_cast<const std::uint8_t *>(memory);
    return Bytes(first, first + size);
}

void *inputOf(const Bytes &changeset) { return const_cast<std::uint8_t *>(changeset.data()); }

int refuse(void *, int, sqlite3_changeset_iter *) { return SQLITE_CHANGESET_ABORT; }

// Of the table face, as schema.cpp makes it; columns are only ever added behind.
constexpr int kRejectedColumn = 11, kReasonColumn = 12;
constexpr int kAnnotatorColumn = 2; // of the table opinion

struct Row {
    sqlite3_changeset_iter *iterator = nullptr;
    std::string_view table;
    int columns = 0, operation = 0;
};

/// Until visit(row) says that it has seen enough, with false.
template <typename Visit> void forEachRow(const Bytes &changeset, Visit visit)
{
    sqlite3_changeset_iter *iterator = nullptr;
    require(sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), inputOf(changeset)));
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char *table = nullptr;
        Row row{iterator, {}, 0, 0};
        int indirect = 0;
        sqlite3changeset_op(iterator, &table, &row.columns, &row.operation, &indirect);
        row.table = table;
        if (!visit(row))
            break;
    }
    require(sqlite3changeset_finalize(iterator));
}

} // namespace

Recorder::Recorder(sqlite3 *db)
{
    require(sqlite3session_create(db, "main", &m_session), db);
    for (const FactTable &table : kFactTables) {
        const int code = sqlite3session_attach(m_session, table.name);
        if (code != SQLITE_OK) {
            sqlite3session_delete(m_session);
            require(code, db);
        }
    }
}

Recorder::~Recorder() { sqlite3session_delete(m_session); }

Bytes Recorder::changeset()
{
    int size = 0;
    void *memory = nullptr;
    require(sqlite3session_changeset(m_session, &size, &memory));
    return taken(memory, size);
}

Bytes inverted(const Bytes &changeset)
{
    int size = 0;
    void *memory = nullptr;
    require(sqlite3changeset_invert(static_cast<int>(changeset.size()), inputOf(changeset), &size, &memory));
    return taken(memory, size);
}

void applyChangeset(sqlite3 *db, const Bytes &changeset)
{
    // Foreign keys are looked at when all of it is in place: sqlite3changeset_apply defers them by itself.
    const int code =
        sqlite3changeset_apply(db, static_cast<int>(changeset.size()), inputOf(changeset), nullptr, refuse, nullptr);
    if (code == SQLITE_ABORT)
        throw Error(
            ErrorKind::BadProject,
            "The project is not as this step left it: something else than Faces Studio has changed it. Nothing was "
            "changed now.");
    require(code, db);
}

std::vector<FaceId> facesIn(const Bytes &changeset, std::size_t most)
{
    std::vector<FaceId> faces;
    forEachRow(changeset, [&](const Row &row) {
        if (std::ranges::find(kTablesOfFaces, row.table) == std::end(kTablesOfFaces))
            return true;
        sqlite3_value *face = nullptr;
        if (row.operation == SQLITE_INSERT)
            sqlite3changeset_new(row.iterator, 0, &face);
        else
            sqlite3changeset_old(row.iterator, 0, &face);
        if (face != nullptr)
            faces.push_back(static_cast<FaceId>(sqlite3_value_int64(face)));
        return true;
    });
    std::ranges::sort(faces);
    faces.erase(std::unique(faces.begin(), faces.end()), faces.end());
    if (faces.size() > most)
        faces.resize(most);
    return faces;
}

bool onlyLabelsIn(const Bytes &changeset)
{
    bool only = true;
    forEachRow(changeset, [&](const Row &row) {
        if (row.table == "label")
            return true;
        only &= row.table == "face" && row.operation == SQLITE_UPDATE;
        for (int column = 0; only && column < row.columns; ++column) {
            sqlite3_value *changed = nullptr;
            sqlite3changeset_new(row.iterator, column, &changed);
            only = changed == nullptr || column == kRejectedColumn || column == kReasonColumn;
        }
        return only;
    });
    return only;
}

std::string opinionsOfIn(const Bytes &changeset)
{
    std::string annotator;
    bool only = true;
    forEachRow(changeset, [&](const Row &row) {
        sqlite3_value *name = nullptr;
        if (row.table == "opinion" && row.operation == SQLITE_INSERT)
            sqlite3changeset_new(row.iterator, kAnnotatorColumn, &name);
        else if (row.table == "opinion")
            sqlite3changeset_old(row.iterator, kAnnotatorColumn, &name);
        const auto *text = name ? reinterpret_cast<const char *>(sqlite3_value_text(name)) : nullptr;
        const std::string who = text ? text : "";
        only = !who.empty() && (annotator.empty() || annotator == who);
        annotator = who;
        return only;
    });
    return only ? annotator : std::string();
}

} // namespace faces::store
