// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/undo_log.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/changeset.h"
#include "core/store/changeset_format.h"
#include "core/store/sql.h"

#include <nlohmann/json.hpp>

namespace faces::store {

namespace {

constexpr std::size_t kMostFaces = 100;

std::optional<Step> stepFrom(SQLite::Database &db, const char *sql)
{
    SQLite::Statement query(db, sql);
    if (!query.executeStep())
        return std::nullopt;
    Step step;
    step.opinionsOf = query.getColumn(5).getString();
    step.id = query.getColumn(0).getInt64();
    step.what = query.getColumn(1).getString();
    step.at = query.getColumn(2).getString();
    step.undone = query.getColumn(3).getInt() != 0;
    const auto faces = nlohmann::json::parse(query.getColumn(4).getString(), nullptr, false);
    for (const auto &face : faces)
        if (face.is_number_integer())
            step.faces.push_back(static_cast<FaceId>(face.get<std::int64_t>()));
    return step;
}

Bytes changesetOf(SQLite::Database &db, const Step &step)
{
    SQLite::Statement query(db, "SELECT changeset FROM step WHERE id = ?");
    Bytes changeset = bound(query, step.id).executeStep() ? bytesOf(query, 0) : Bytes{};
    if (!soundChangeset(changeset))
        throw Error(
            ErrorKind::BadProject,
            "The record of this step is damaged, so it can be neither undone nor redone. “faces check --repair” ends "
            "the list of steps; nothing else is lost.");
    return changeset;
}

void mark(SQLite::Database &db, Step &step, const Bytes &changeset, bool undone)
{
    execute(db, "UPDATE step SET undone = ? WHERE id = ?", undone, step.id);
    step.undone = undone;
    step.onlyLabels = step.faces.size() < kMostFaces && onlyLabelsIn(changeset); // else some may be left out
}

} // namespace

void addStep(SQLite::Database &db, const std::string &what, const Bytes &changeset)
{
    if (changeset.empty())
        return;
    execute(db, "DELETE FROM step WHERE undone = 1");
    nlohmann::json faces = nlohmann::json::array();
    for (const FaceId face : facesIn(changeset, kMostFaces))
        faces.push_back(number(face));
    execute(db, "INSERT INTO step(what, at, faces, changeset, opinions_of) VALUES (?, ?, ?, ?, ?)", what, nowUtc(),
            faces.dump(), changeset, opinionsOfIn(changeset));
}

std::optional<Step> stepToUndo(SQLite::Database &db)
{
    return stepFrom(
        db, "SELECT id, what, at, undone, faces, opinions_of FROM step WHERE undone = 0 ORDER BY id DESC LIMIT 1");
}

std::optional<Step> stepToRedo(SQLite::Database &db)
{
    return stepFrom(db,
                    "SELECT id, what, at, undone, faces, opinions_of FROM step WHERE undone = 1 ORDER BY id LIMIT 1");
}

void takeBack(SQLite::Database &db, Step &step)
{
    const Bytes changeset = changesetOf(db, step);
    applyChangeset(db.getHandle(), inverted(changeset));
    mark(db, step, changeset, true);
}

void doAgain(SQLite::Database &db, Step &step)
{
    const Bytes changeset = changesetOf(db, step);
    applyChangeset(db.getHandle(), changeset);
    mark(db, step, changeset, false);
}

void forgetSteps(SQLite::Database &db) { execute(db, "DELETE FROM step"); }

} // namespace faces::store
