// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/staged_folder.h"
#include "core/store/attributes.h"
#include "core/store/backups.h"
#include "core/store/connection.h"
#include "core/store/disk_kind.h"
#include "core/store/impl.h"
#include "core/store/own_schema.h"
#include "core/store/schema.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <unistd.h>

#include <system_error>
#include <utility>

namespace faces::store {
namespace fs = std::filesystem;

namespace {

void requireProjectFolder(const fs::path &folder, const std::string &where)
{
    std::error_code code;
    if (!fs::exists(folder, code))
        throw Error(ErrorKind::NotFound, "There is no such project. Check the name and the folder.", where);
    if (!isProject(folder))
        throw Error(
            ErrorKind::BadProject,
            "This is no Faces Studio project: there is no project.sqlite in it. Choose a folder whose name ends in "
            ".faces, or make a new project.",
            where);
}

std::string newerVersion()
{
    return "This project was written by a newer Faces Studio, so it can be looked at but not changed. Bring Faces "
           "Studio up "
           "to date to work on it.";
}

/// Nothing is read from, and nothing written to, a database that could answer with deeds of its own.
void requireOwnThings(SQLite::Database &db, int version, const std::string &where)
{
    if (version < 1)
        throw Error(ErrorKind::BadProject,
                    "The project's database is damaged: it says of no version. Put the newest backup in its folder "
                    "(project.sqlite.backup-...) in its place.",
                    where);
    if (const auto stranger = strangerIn(db, version))
        throw Error(ErrorKind::BadProject,
                    fmt::format("The project's database holds things which are no part of a project: {}. They could do "
                                "harm, so it is not opened. Take them out if they are yours, or use a backup "
                                "(project.sqlite.backup-...).",
                                *stranger),
                    where);
    if (const auto table = missingTable(db, version))
        throw Error(
            ErrorKind::BadProject,
            fmt::format(
                "The project's database is damaged: its table “{}” is missing. Run “faces check --repair” on the "
                "project.",
                *table),
            where);
}

void makeDatabase(SQLite::Database &db, const std::vector<Attribute> &attributes)
{
    db.exec("PRAGMA journal_mode = WAL");
    Transaction all(db, Transaction::Kind::Write);
    bringUpToDate(db, schemaSteps());
    for (const Attribute &attribute : attributes)
        insertAttribute(db, attribute);
    all.commit();
}

} // namespace

bool isProject(const fs::path &folder)
{
    std::error_code code;
    return fs::is_regular_file(folder / kDatabaseName, code);
}

Project Project::create(const fs::path &folder, const std::vector<Attribute> &attributes)
{
    const Impl named(folder);
    std::error_code code;
    if (fs::exists(named.folder, code))
        throw Error(ErrorKind::Usage, "There is something of this name already. Choose another name.", named.where);
    {
        StagedFolder staged(named.folder); // whoever is killed meanwhile leaves no half project in the way
        makeFolder(staged.path() / "runs");
        translated(named.where,
                   [&] { makeDatabase(*connect(staged.path() / kDatabaseName, Access::Create), attributes); });
        staged.putInPlace();
    }
    try {
        return open(named.folder);
    } catch (...) { // it was not made, so it must not be in the way of the next try; unless somebody was quick
        if (!WriterLock::held(named.folder))
            fs::remove_all(named.folder, code);
        throw;
    }
}

Project Project::open(const fs::path &folder, OpenMode mode)
{
    auto impl = std::make_unique<Impl>(folder);
    requireProjectFolder(impl->folder, impl->where);
    impl->readOnlyReason = "The project was opened to be looked at only.";
    bool first = false;
    if (mode == OpenMode::ReadWrite) {
        auto attempt = WriterLock::take(impl->folder);
        impl->lock = std::move(attempt.lock);
        impl->readOnlyReason = std::move(attempt.refusal);
        first = attempt.first;
    }
    impl->openDatabase();
    if (first && impl->lock != nullptr) {
        impl->settleInterruptedRuns();
        removeLeftovers(impl->folder); // half a backup of somebody who was killed
    }
    return Project(std::move(impl));
}

void Project::Impl::openDatabase()
{
    try {
        translated(where, [&] { connectAndKnow(); });
    } catch (const Error &error) {
        if (lock != nullptr || !changesWait(databaseFile()))
            throw;
        if (!locksWork(folder))
            throw Error(
                ErrorKind::ReadOnly,
                "The project is open elsewhere or was not closed properly, and its disk cannot lock files, so its last "
                "changes cannot be read. Close it there, or copy the whole folder to a disk of this machine and open "
                "the copy.",
                where);
        if (error.kind() != ErrorKind::ReadOnly)
            throw;
        throw Error(
            ErrorKind::ReadOnly,
            "The project was not closed properly and its folder cannot be written, so its last changes cannot be "
            "read. Copy the whole folder to a place where you may write and open the copy.",
            where);
    }
    translated(where, [&] { requireThisVersion(); });
}

void Project::Impl::connectAndKnow()
{
    try {
        db = connect(databaseFile(), lock != nullptr ? Access::ReadWrite : accessForReading(databaseFile()));
        requireIdentity();
    } catch (const SQLite::Exception &exception) {
        // SQLite wants files of its own beside the database, in memory that is shared. To look it needs none.
        if ((!isFull(exception) && !isOfSharing(exception)) || changesWait(databaseFile()) ||
            (lock == nullptr && WriterLock::held(folder)))
            throw;
        if (lock != nullptr)
            readOnlyReason =
                isFull(exception)
                    ? "The disk is full, so the project can be looked at but not changed. Free some space and open it "
                      "again."
                    : "The disk on which this project lies cannot share files as a project needs it, as some network "
                      "folders cannot, so it can be looked at but not changed. Copy the project to a disk of this "
                      "machine.";
        lock.reset();
        db = connect(databaseFile(), Access::Immutable);
        requireIdentity();
    }
}

/// A training ends with its process: what says that it is still going on when the lock was free was killed.
void Project::Impl::settleInterruptedRuns()
{
    try {
        if (numberFrom(*db, "SELECT 1 FROM run WHERE state = 'training'"))
            keep([](SQLite::Database &database) {
                database.exec("UPDATE run SET state = 'stopped' WHERE state = 'training'");
            });
    } catch (const std::exception &) {
        // A full disk or a damaged table is told where it matters; to look at the project is possible all the same.
    }
}

void Project::Impl::becomeReadOnly(const std::string &reason)
{
    readOnlyReason = reason;
    if (lock == nullptr)
        return;
    db = connect(databaseFile(), accessForReading(databaseFile()));
    lock.reset();
}

void Project::Impl::requireInPlace()
{
    int moved = 0;
    if (sqlite3_file_control(db->getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) != SQLITE_OK || moved == 0)
        return;
    if (!isProject(folder))
        throw Error(
            ErrorKind::Disk,
            "The project's folder was moved, renamed or removed while it is open: nothing was changed. Put it back "
            "there and try again, or open it where it is now.",
            where);
    auto attempt = WriterLock::take(folder); // a copy that was put back, say
    auto oldLock = std::exchange(lock, std::move(attempt.lock));
    auto oldDb = std::move(db); // closed before its lock is given back
    try {
        readOnlyReason = std::move(attempt.refusal);
        openDatabase();
    } catch (...) {
        db = std::move(oldDb);
        lock = std::move(oldLock);
        throw;
    }
    requireWritable();
}

void Project::Impl::requireIdentity()
{
    // Nothing is written to a file before it is known to be ours.
    if (applicationIdOf(*db) != kApplicationId)
        throw Error(
            ErrorKind::BadProject,
            "The project.sqlite in this folder was not made by Faces Studio, or its making was interrupted. Choose "
            "another folder.",
            where);
    const int version = versionOf(*db);
    if (version > kSchemaVersion)
        return becomeReadOnly(newerVersion());
    requireOwnThings(*db, version, where);
    if (const auto link = linkedFolderIn(folder))
        return becomeReadOnly(
            fmt::format("“{}” in the project's folder is a link to another place, so the project can be "
                        "looked at but not changed. Put the folder itself there.",
                        toText(link->lexically_relative(folder))));
    if (sqlite3_db_readonly(db->getHandle(), "main") == 1 && lock != nullptr)
        return becomeReadOnly(
            ::access(databaseFile().c_str(), W_OK) == 0
                ? "The disk did not let project.sqlite be opened for writing, so the project can be looked at but not "
                  "changed. Check the disk and try again."
                : "The file project.sqlite is write-protected, so the project can be looked at but not changed. Allow "
                  "writing to it and try again.");
}

void Project::Impl::requireThisVersion()
{
    if (versionOf(*db) >= kSchemaVersion)
        return;
    if (lock == nullptr)
        throw Error(
            ErrorKind::ReadOnly,
            "This project was written by an older Faces Studio and must be brought up to date first. Open it once "
            "where it can be written, and try again.",
            where);
    backUp(*db, folder);
    bringUpToDate(*db, schemaSteps());
    thinBackups(folder);
}

} // namespace faces::store
