// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/recover.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/staged_folder.h"
#include "core/base/text.h"
#include "core/base/writing_reason.h"
#include "core/store/attributes.h"
#include "core/store/check.h"
#include "core/store/connection.h"
#include "core/store/raw_pages.h"
#include "core/store/recover_tables.h"
#include "core/store/schema.h"
#include "core/store/snapshot_tables.h"
#include "core/store/snapshots.h"
#include "core/store/sql.h"
#include "core/store/transaction.h"
#include "core/store/writer_lock.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <system_error>

#include <unistd.h>

namespace faces::store {
namespace fs = std::filesystem;

namespace {

[[noreturn]] void nothingToRecoverFrom(const std::string &where)
{
    throw Error(ErrorKind::NotFound,
                "There is nothing to recover from: the project's folder holds neither a snapshot nor a database of "
                "which anything can be read.",
                where);
}

/// Removes a file and what SQLite keeps beside it, unless it was let go.
class Unfinished {
public:
    explicit Unfinished(fs::path file) : m_file(std::move(file)) {}
    ~Unfinished()
    {
        std::error_code ignored;
        for (const char *more : {"", "-wal", "-shm", "-journal"})
            fs::remove(m_file.string() + more, ignored);
    }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;
    const fs::path &file() const { return m_file; }

private:
    fs::path m_file;
};

/// A database of this version in the file: the newest snapshot that can be read, else an empty one.
void makeBase(const fs::path &projectFolder, const fs::path &file, bool wanted, Recovered &result)
{
    for (const Snapshot &snapshot : wanted ? snapshots(projectFolder) : std::vector<Snapshot>{})
        try {
            const ReadableSnapshot whole(snapshot.file);
            fs::copy_file(whole.file(), file);
            connect(file, Access::ReadWrite)->exec("DROP TABLE snapshot");
            result.snapshot = whole.madeAt();
            return;
        } catch (const Error &) {
            std::error_code ignored;
            fs::remove(file, ignored); // the one before it, then
        }
    result.noSnapshot = wanted;
    const auto db = connect(file, Access::Create);
    bringUpToDate(*db, schemaSteps());
}

void keepPictures(SQLite::Database &db, const fs::path &damaged, const std::stop_token &stop, ProgressSink &progress)
{
    SQLite::Statement keep(db, "INSERT OR IGNORE INTO picture(id, png) VALUES (?, ?)");
    findPictures(
        damaged, stop, [&](std::int64_t id, const Bytes &png) { bound(keep, id, png).exec(); },
        [&](std::int64_t page, std::int64_t pages) {
            progress.progress({"Looking for pixels", page, pages});
        });
}

std::optional<std::int64_t> photoOf(SQLite::Database &db, const KnownFace &known)
{
    if (known.sha256.empty())
        return std::nullopt;
    if (const auto photo = numberFrom(db, "SELECT id FROM photo WHERE sha256 = ?", known.sha256))
        return photo;
    // How large it is stands in the photo; as far as its faces reach is what is known of it here.
    execute(db, "INSERT INTO photo(sha256, path, width, height) VALUES (?, ?, ?, ?)", known.sha256, known.photo,
            static_cast<int>(known.face.box.right() + 1), static_cast<int>(known.face.box.bottom() + 1));
    return db.getLastInsertRowid();
}

void addKnown(SQLite::Database &db, const std::vector<KnownFace> &known, Recovered &result)
{
    SQLite::Statement there(db, "SELECT 1 FROM face WHERE number = ?");
    SQLite::Statement picture(db, "SELECT 1 FROM picture WHERE id = ?");
    SQLite::Statement add(db, "INSERT INTO face(number, photo, grid_row, grid_column, x, y, width, height, picture, "
                              "mask, rejected, reason, angle) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const KnownFace &one : known) {
        const Face &face = one.face;
        if (bound(there, face.number).executeStep())
            continue;
        if (!bound(picture, face.picture).executeStep()) {
            result.notRecovered.push_back(face.number);
            execute(db, "INSERT OR IGNORE INTO used_number VALUES (?)", face.number); // never given again
            continue;
        }
        const bool masked = face.mask != PictureId{} && bound(picture, face.mask).executeStep();
        const auto photo = photoOf(db, one);
        if (photo)
            execute(db,
                    "UPDATE photo SET width = max(width, ?2), height = max(height, ?3) WHERE id = ?1 AND grid IS "
                    "NULL AND boxes IS NULL",
                    *photo, static_cast<int>(face.box.right() + 1), static_cast<int>(face.box.bottom() + 1));
        bound(add, face.number, photo, face.row, face.column, face.box.x, face.box.y, face.box.width, face.box.height,
              face.picture, masked ? orNull(face.mask) : std::nullopt, face.rejected, face.rejectReason,
              face.angleDegrees)
            .exec();
        ++result.facesFromList;
    }
}

/// A folder of a run that nothing knows of any more is not given to another run.
void passOverFolders(SQLite::Database &db, const fs::path &projectFolder)
{
    std::error_code code;
    for (const auto &[table, folder] : {std::pair("run", "runs"), std::pair("tuning", "tuning")})
        for (const auto &entry : fs::directory_iterator(projectFolder / folder, code))
            if (const auto id = toInteger(toText(entry.path().filename()))) {
                execute(db,
                        "INSERT INTO sqlite_sequence(name, seq) SELECT ?1, 0 WHERE NOT EXISTS (SELECT 1 FROM "
                        "sqlite_sequence WHERE name = ?1)",
                        std::string(table));
                execute(db, "UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1", std::string(table), *id);
            }
}

void mend(SQLite::Database &db, const fs::path &projectFolder, Recovered &result)
{
    SQLite::Statement bare(db, "SELECT number FROM face WHERE picture NOT IN (SELECT id FROM picture) ORDER BY number");
    while (bare.executeStep())
        result.withoutPixels.push_back(bare.getColumn(0).getInt());
    bare.reset();
    for (int round = 0; round < 3; ++round)
        for (const Trouble &trouble : troublesOf(db, projectFolder))
            if (trouble.mend)
                trouble.mend(db);
}

void count(SQLite::Database &db, Recovered &result)
{
    const auto number = [&](const char *sql) { return static_cast<int>(numberFrom(db, sql).value_or(0)); };
    result.photos = number("SELECT count(*) FROM photo");
    result.faces = number("SELECT count(*) FROM face");
    result.labels = number("SELECT count(*) FROM label");
    result.runs = number("SELECT count(*) FROM run");
}

/// The new database with everything in it, closed.
void build(const fs::path &projectFolder, const fs::path &damaged, const fs::path &file,
           const std::vector<KnownFace> &known, const std::stop_token &stop, ProgressSink &progress, Recovered &result)
{
    progress.progress({"Reading what is left", 0, 0});
    OldTables old(damaged);
    makeBase(projectFolder, file, !old.allWhole(), result);
    const auto db = connect(file, Access::ReadWrite);
    db->exec("PRAGMA foreign_keys = OFF");
    db->exec("PRAGMA journal_mode = MEMORY");
    db->exec("PRAGMA synchronous = OFF"); // it is flushed before it takes the other's place
    Transaction all(*db, Transaction::Kind::Write);
    old.copyTo(*db, result, stop);
    throwIfStopped(stop);
    if (numberFrom(*db, "SELECT count(*) FROM attribute").value_or(0) == 0)
        for (const Attribute &attribute : standardAttributes())
            insertAttribute(*db, attribute);
    keepPictures(*db, damaged, stop, progress);
    addKnown(*db, known, result);
    passOverFolders(*db, projectFolder);
    progress.progress({"Checking what was recovered", 0, 0});
    mend(*db, projectFolder, result);
    count(*db, result);
    if (!old.any() && result.snapshot.empty() && result.faces == 0)
        nothingToRecoverFrom(toText(projectFolder));
    all.commit();
    db->exec("PRAGMA journal_mode = WAL"); // stays in the file
}

/// The same file under another name; a copy where the disk has no links.
void keepAside(const fs::path &place, const fs::path &aside)
{
    std::error_code code;
    fs::create_hard_link(place, aside, code);
    if (code)
        fs::copy_file(place, aside);
}

/// The old one keeps its bytes under another name; the new one takes its place in one go. Where that cannot be, the old
/// one is as it was.
void takeItsPlace(const fs::path &projectFolder, const fs::path &fresh, Recovered &result)
{
    const fs::path place = projectFolder / kDatabaseName;
    const Unfinished ready(temporaryName(place));
    putInPlace(fresh, ready.file()); // on the disk before anything else moves
    std::string time = nowUtc();
    std::erase_if(time, [](char c) { return c == ':' || c == '-' || c == '.'; });
    const fs::path aside = projectFolder / fmt::format("{}.damaged-{}", kDatabaseName, time);
    std::error_code code;
    if (fs::exists(place, code)) {
        keepAside(place, aside);
        result.damaged = aside;
    }
    // A log that were left would be taken for the new one's.
    const fs::path log = place.string() + "-wal", logAside = aside.string() + "-wal";
    const bool hasLog = fs::exists(log, code);
    if (hasLog)
        fs::rename(log, logAside);
    fs::remove(place.string() + "-shm", code);
    fs::rename(ready.file(), place, code);
    if (code) {
        std::error_code ignored;
        if (hasLog)
            fs::rename(logAside, log, ignored);
        if (!result.damaged.empty())
            fs::remove(result.damaged, ignored);
        throw fs::filesystem_error("rename", place, code);
    }
    flushNames(projectFolder);
}

} // namespace

std::string beyondRepair(const fs::path &projectFolder, const std::stop_token &stop)
{
    const fs::path file = projectFolder / kDatabaseName;
    std::error_code code;
    if (!fs::is_regular_file(file, code))
        return "The project's database is missing.";
    try {
        return translatedUnlessStopped(toText(projectFolder), stop, [&]() -> std::string {
            const auto db = connect(file, accessForReading(file));
            const Interruptible interruptible(*db, stop);
            if (applicationIdOf(*db) != kApplicationId) // damaged, or somebody else's
                return db->tableExists("face") || newestSnapshot(projectFolder)
                           ? "The beginning of the project's database is damaged."
                           : "";
            if (versionOf(*db) > kSchemaVersion)
                return {};
            for (const FactTable &table : kFactTables)
                if (table.since <= versionOf(*db) && !db->tableExists(table.name))
                    return fmt::format("The table “{}” of the project's database is missing.", table.name);
            // What is wrong with an index is mended by building it again; that is all quick_check leaves out.
            SQLite::Statement look(*db, "PRAGMA quick_check(20)");
            while (look.executeStep())
                if (const std::string found = look.getColumn(0).getString(); found != "ok" && !mendedByIndexes(found))
                    return fmt::format("The database is damaged: {}.", found);
            return {};
        });
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::BadProject)
            throw;
        return error.what();
    }
}

Recovered recoverProject(const fs::path &projectFolder, const std::vector<KnownFace> &known,
                         const std::stop_token &stop, ProgressSink &progress)
{
    const std::string where = toText(projectFolder);
    auto attempt = WriterLock::take(projectFolder);
    if (!attempt.lock)
        throw Error(ErrorKind::ReadOnly, attempt.refusal, where);
    const fs::path damaged = projectFolder / kDatabaseName;
    std::error_code code;
    if (!fs::exists(damaged, code) && !newestSnapshot(projectFolder))
        nothingToRecoverFrom(where);
    removeLeftovers(projectFolder);
    const Unfinished fresh(temporaryName(damaged));
    Recovered result;
    translatedUnlessStopped(where, stop,
                            [&] { build(projectFolder, damaged, fresh.file(), known, stop, progress, result); });
    try {
        takeItsPlace(projectFolder, fresh.file(), result);
    } catch (const fs::filesystem_error &error) {
        throw Error(ErrorKind::Disk,
                    fmt::format("The damaged database could not be put aside: {}.", writingReason(error.code().value())),
                    where);
    }
    return result;
}

} // namespace faces::store
