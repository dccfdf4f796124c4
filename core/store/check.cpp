// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/check.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/impl.h"
#include "core/store/snapshot_tables.h"

#include <fmt/format.h>

#include <set>
#include <system_error>

namespace faces::store {
namespace fs = std::filesystem;

namespace {

/// Rows that name rows which are not there.
struct LooseEnd {
    const char *rows; ///< table and condition
    const char *one, *many;
    const char *mend;
};

// Labels and groups are brought back to life rather than deleted wherever that is possible.
constexpr LooseEnd kLooseEnds[]{
    {"label WHERE attribute NOT IN (SELECT id FROM attribute)", "label is of an attribute that is not in the list.",
     "labels are of attributes that are not in the list.",
     "INSERT INTO attribute SELECT DISTINCT attribute, 1000000, attribute, 'Yes', 'No', 'Y', 'N', '', 1 FROM label "
     "WHERE attribute NOT IN (SELECT id FROM attribute)"},
    {"label WHERE face NOT IN (SELECT id FROM face)", "label is of a face that is not there.",
     "labels are of faces that are not there.", "DELETE FROM label WHERE face NOT IN (SELECT id FROM face)"},
    {"face WHERE photo IS NOT NULL AND photo NOT IN (SELECT id FROM photo)", "face is of a photo that is not there.",
     "faces are of photos that are not there.",
     "UPDATE face SET photo = NULL WHERE photo IS NOT NULL AND photo NOT IN (SELECT id FROM photo)"},
    {"face WHERE person IS NOT NULL AND person NOT IN (SELECT id FROM face_group)",
     "face is of a person that is not in the list.", "faces are of persons that are not in the list.",
     "INSERT INTO face_group(id, kind) SELECT DISTINCT person, 'person' FROM face WHERE person IS NOT NULL AND person "
     "NOT "
     "IN (SELECT id FROM face_group)"},
    {"face WHERE duplicates IS NOT NULL AND duplicates NOT IN (SELECT id FROM face_group)",
     "face is of near-duplicates that are not in the list.", "faces are of near-duplicates that are not in the list.",
     "INSERT INTO face_group(id, kind) SELECT DISTINCT duplicates, 'duplicates' FROM face WHERE duplicates IS NOT NULL "
     "AND "
     "duplicates NOT IN (SELECT id FROM face_group)"},
    {"face WHERE number NOT IN (SELECT number FROM used_number)",
     "face has a number that is not in the list of used numbers.",
     "faces have numbers that are not in the list of used numbers.",
     "INSERT INTO used_number SELECT number FROM face WHERE number NOT IN (SELECT number FROM used_number)"},
    {"opinion WHERE face NOT IN (SELECT id FROM face) OR attribute NOT IN (SELECT id FROM attribute)",
     "opinion is of a face or an attribute that is not there.",
     "opinions are of faces or attributes that are not there.",
     "DELETE FROM opinion WHERE face NOT IN (SELECT id FROM face) OR attribute NOT IN (SELECT id FROM attribute)"},
    {"settled WHERE face NOT IN (SELECT id FROM face) OR attribute NOT IN (SELECT id FROM attribute)",
     "settled label is of a face or an attribute that is not there.",
     "settled labels are of faces or attributes that are not there.",
     "DELETE FROM settled WHERE face NOT IN (SELECT id FROM face) OR attribute NOT IN (SELECT id FROM attribute)"},
    {"doubt WHERE face NOT IN (SELECT id FROM face) OR attribute NOT IN (SELECT id FROM attribute)",
     "doubt is about a face or an attribute that is not there.",
     "doubts are about faces or attributes that are not there.",
     "DELETE FROM doubt WHERE face NOT IN (SELECT id FROM face) OR attribute NOT IN (SELECT id FROM attribute)"},
    {"split_entry WHERE split NOT IN (SELECT id FROM split)", "entry is of a split that is not there.",
     "entries are of splits that are not there.", "DELETE FROM split_entry WHERE split NOT IN (SELECT id FROM split)"},
    {"suggestion WHERE source NOT IN (SELECT source FROM suggester)", "suggestion is of nobody.",
     "suggestions are of nobody.", "DELETE FROM suggestion WHERE source NOT IN (SELECT source FROM suggester)"},
    {"setting WHERE name = 'split' AND CAST(value AS INTEGER) NOT IN (SELECT id FROM split)",
     "split is current but not there.", "splits are current but not there.",
     "DELETE FROM setting WHERE name = 'split'"},
    {"epoch WHERE run NOT IN (SELECT id FROM run)", "epoch is of a run that is not there.",
     "epochs are of runs that are not there.", "DELETE FROM epoch WHERE run NOT IN (SELECT id FROM run)"},
    {"trial WHERE tuning NOT IN (SELECT id FROM tuning)", "trial is of a search that is not there.",
     "trials are of searches that are not there.", "DELETE FROM trial WHERE tuning NOT IN (SELECT id FROM tuning)"},
    {"prediction WHERE run NOT IN (SELECT id FROM run)", "prediction is of a run that is not there.",
     "predictions are of runs that are not there.", "DELETE FROM prediction WHERE run NOT IN (SELECT id FROM run)"},
    {"fold_prediction WHERE run NOT IN (SELECT id FROM run)", "out-of-fold prediction is of a run that is not there.",
     "out-of-fold predictions are of runs that are not there.",
     "DELETE FROM fold_prediction WHERE run NOT IN (SELECT id FROM run)"},
};

/// The name under which a training leaves its model in the run's folder.
constexpr const char *kModelFile = "model.faces-model";

bool hasModelFile(const fs::path &folder)
{
    std::error_code code;
    const auto size = fs::file_size(folder / kModelFile, code);
    return !code && size > 0;
}

} // namespace

void findDamage(SQLite::Database &db, Troubles &troubles)
{
    SQLite::Statement query(db, "PRAGMA integrity_check(20)");
    std::vector<std::string> lines;
    while (query.executeStep())
        lines.push_back(query.getColumn(0).getString());
    if (lines.size() == 1 && lines.front() == "ok")
        return;
    // Damaged indexes can be built again from their tables; what else is damaged will be found again after that.
    troubles.push_back({fmt::format("The database is damaged: {}.", joinText(lines, "; ")),
                        [](SQLite::Database &later) { later.exec("REINDEX"); }});
}

void findLooseEnds(SQLite::Database &db, Troubles &troubles)
{
    for (const LooseEnd &end : kLooseEnds) {
        const auto count = numberFrom(db, fmt::format("SELECT count(*) FROM {}", end.rows).c_str()).value_or(0);
        if (count > 0)
            troubles.push_back(
                {counted(count, end.one, end.many), [&end](SQLite::Database &later) { later.exec(end.mend); }});
    }
}

void findRunsWithoutFiles(SQLite::Database &db, const fs::path &folder, Troubles &troubles)
{
    SQLite::Statement runs(db, "SELECT id, best_epoch > 0 FROM run ORDER BY id"); // as Run::hasModel()
    std::set<std::string> known;
    while (runs.executeStep()) {
        const std::string id = std::to_string(runs.getColumn(0).getInt64());
        known.insert(id);
        if (runs.getColumn(1).getInt() != 0 && !hasModelFile(folder / "runs" / id))
            troubles.push_back({fmt::format("The weights of run {} are missing: runs/{}/{} is empty or not there. "
                                            "Put it back from a copy, or remove the run.",
                                            id, id, kModelFile),
                                {}});
    }
    std::error_code code;
    for (const auto &entry : fs::directory_iterator(folder / "runs", code))
        // An empty one is made before its run is: whoever was killed between the two left nothing, and the next run
        // takes it.
        if (const std::string name = toText(entry.path().filename());
            entry.is_directory(code) && !known.contains(name) && !fs::is_empty(entry.path(), code))
            troubles.push_back(
                {fmt::format("The folder runs/{} belongs to no run. Remove it by hand if you don't need it.", name),
                 {}});
}

void CheckWatch::tell(const char *stage, std::int64_t done, std::int64_t total) const
{
    throwIfStopped(stop);
    if (progress != nullptr)
        progress->progress({stage, done, total});
}

Troubles troublesOf(SQLite::Database &db, const fs::path &folder, const CheckWatch &watch)
{
    const Interruptible interruptible(db, watch.stop);
    Troubles troubles;
    const auto look = [&](const char *at, const auto &find) {
        try {
            find();
        } catch (const SQLite::Exception &exception) {
            throwIfStopped(watch.stop);
            troubles.push_back({fmt::format("The {} cannot be read: {}.", at, exception.what()), {}});
        }
    };
    watch.tell("Checking the database");
    look("database", [&] { findDamage(db, troubles); });
    if (!troubles.empty())
        return troubles; // with a wrong index the other answers would be wrong too
    look("facts", [&] { findLooseEnds(db, troubles); });
    look("pictures", [&] { findBadPictures(db, troubles, watch); });
    look("records", [&] { findBadRecords(db, troubles); });
    look("settings", [&] { findBadSettings(db, troubles); });
    look("runs", [&] { findRunsWithoutFiles(db, folder, troubles); });
    return troubles;
}

} // namespace faces::store
