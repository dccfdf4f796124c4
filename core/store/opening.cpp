// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/store/attributes.h"
#include "core/store/connection.h"
#include "core/store/impl.h"
#include "core/store/schema.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <system_error>

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
    auto impl = std::make_unique<Impl>(folder);
    std::error_code code;
    if (fs::exists(impl->folder, code))
        throw Error(ErrorKind::Usage, "There is something of this name already. Choose another name.", impl->where);
    makeFolder(impl->folder);
    try {
        makeFolder(impl->folder / "runs");
        impl->lock = WriterLock::take(impl->folder).lock;
        translated(impl->where, [&] {
            impl->db = connect(impl->databaseFile(), Access::Create);
            makeDatabase(*impl->db, attributes);
        });
    } catch (...) {
        impl->db.reset();
        impl->lock.reset();
        fs::remove_all(impl->folder, code); // it was not there before: nothing of anybody's is in it
        throw;
    }
    return Project(std::move(impl));
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
    if (first && impl->lock != nullptr)
        impl->settleInterruptedRuns();
    return Project(std::move(impl));
}

void Project::Impl::openDatabase()
{
    try {
        translated(where, [&] {
            db = connect(databaseFile(), lock != nullptr ? Access::ReadWrite : accessForReading(databaseFile()));
            requireIdentity();
        });
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::ReadOnly || lock != nullptr || !changesWait(databaseFile()))
            throw;
        throw Error(
            ErrorKind::ReadOnly,
            "The project was not closed properly and its folder cannot be written, so its last changes cannot be "
            "read. Copy the whole folder to a place where you may write and open the copy.",
            where);
    }
    translated(where, [&] { requireThisVersion(); });
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
    for (const FactTable &table : kFactTables)
        if (table.since <= version && !db->tableExists(table.name))
            throw Error(
                ErrorKind::BadProject,
                fmt::format("The project's database is damaged: its table “{}” is missing. Put the newest backup in "
                            "its folder (project.sqlite.backup-...) in its place.",
                            table.name),
                where);
    if (sqlite3_db_readonly(db->getHandle(), "main") == 1 && lock != nullptr)
        return becomeReadOnly(
            "The file project.sqlite is write-protected, so the project can be looked at but not changed. "
            "Allow writing to it.");
}

void Project::Impl::requireThisVersion()
{
    if (versionOf(*db) >= kSchemaVersion)
        return;
    if (lock == nullptr)
        throw Error(
            ErrorKind::ReadOnly,
            "This project was written by an older Faces Studio and must be brought up to date first. Open it once "
            "where it can be written.",
            where);
    backUp(*db, folder);
    bringUpToDate(*db, schemaSteps());
}

} // namespace faces::store
