// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/store/connection.h"
#include "core/store/snapshot_tables.h"
#include "core/store/snapshots.h"
#include "core/store/sql.h"
#include "core/store/transaction.h"

#include <fmt/format.h>

#include <algorithm>
#include <mutex>
#include <system_error>

namespace faces::store {
namespace fs = std::filesystem;

namespace {

/// "2026-11-27T05-40-00Z" of a time of nowUtc(): a colon is no letter for a file on every disk. Of those in one second
/// each has a higher number than all that are there: names tell which is newer, also when some were thinned out.
fs::path freeName(const fs::path &folder, const std::string &madeAt)
{
    std::string second = madeAt.substr(0, 19) + "Z";
    std::ranges::replace(second, ':', '-');
    long long highest = 0;
    std::error_code code;
    for (auto it = fs::directory_iterator(folder, code); !code && it != fs::directory_iterator(); it.increment(code)) {
        const std::string name = toText(it->path().stem());
        if (name == second)
            highest = std::max(highest, 1LL);
        else if (name.starts_with(second + "-"))
            highest = std::max(highest, toInteger(name.substr(second.size() + 1)).value_or(0));
    }
    return folder /
           (highest == 0 ? second + kSnapshotEnding : fmt::format("{}-{}{}", second, highest + 1, kSnapshotEnding));
}

void keepFacts(SQLite::Database &db, const Snapshot &made)
{
    db.exec("CREATE TABLE main.snapshot(name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID");
    SQLite::Statement fact(db, "INSERT INTO main.snapshot(name, value) VALUES (?, ?)");
    const auto keep = [&](const std::string &name, const std::string &value) { bound(fact, name, value).exec(); };
    keep("made_at", made.madeAt);
    keep("why", std::string(toWord(made.why)));
    keep("photos", std::to_string(made.photos));
    keep("faces", std::to_string(made.faces));
    keep("rejected", std::to_string(made.rejected));
    keep("labels", std::to_string(made.labels));
    keep("label_changes", std::to_string(made.labelChanges));
    keep("mark", made.mark);
}

/// Writes the snapshot under a name that is not its own yet.
Snapshot writeSnapshot(const fs::path &projectFolder, const fs::path &file, SnapshotWhy why,
                       const std::stop_token &stop)
{
    const auto db = connect(file, Access::Create);
    const Interruptible interruptible(*db, stop);
    db->exec("PRAGMA foreign_keys = OFF"); // pixels are not there
    db->exec("PRAGMA journal_mode = MEMORY");
    db->exec("PRAGMA synchronous = OFF"); // it is flushed before it gets its name
    attach(*db, projectFolder / kDatabaseName, "project");
    Transaction all(*db, Transaction::Kind::Write);
    copyFacts(*db);
    const auto count = [&](const char *sql) { return static_cast<int>(numberFrom(*db, sql).value_or(0)); };
    const Mark mark = markOf(*db, "project");
    Snapshot made;
    made.madeAt = nowUtc();
    made.why = why;
    made.photos = count("SELECT count(*) FROM main.photo");
    made.faces = count("SELECT count(*) FROM main.face");
    made.rejected = count("SELECT count(*) FROM main.face WHERE rejected");
    made.labels = count("SELECT count(*) FROM main.label");
    made.labelChanges = mark.labelChanges;
    made.mark = mark.text;
    keepFacts(*db, made);
    all.commit();
    return made;
}

} // namespace

std::mutex &oneSnapshotAtATime()
{
    static std::mutex mutex;
    return mutex;
}

Snapshot makeSnapshot(const fs::path &projectFolder, SnapshotWhy why, const std::stop_token &stop)
{
    const std::scoped_lock lock(oneSnapshotAtATime());
    const fs::path folder = projectFolder / kSnapshotFolder;
    makeFolder(folder);
    removeLeftovers(folder);
    const fs::path temporary = temporaryName(folder / "snapshot");
    Snapshot made;
    try {
        made = translatedUnlessStopped(toText(folder), stop,
                                       [&] { return writeSnapshot(projectFolder, temporary, why, stop); });
    } catch (...) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        throw;
    }
    made.file = freeName(folder, made.madeAt);
    putInPlace(temporary, made.file);
    made.name = toText(made.file.stem());
    std::error_code ignored;
    made.bytes = fs::file_size(made.file, ignored);
    return made;
}

} // namespace faces::store
