// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/errors.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace faces::store {

namespace {

/// SQLiteCpp knows it where it asked the connection; a backup's failure has it in place of the plain one.
int extendedCodeOf(const SQLite::Exception &exception)
{
    return exception.getExtendedErrorCode() > 0 ? exception.getExtendedErrorCode() : exception.getErrorCode();
}

} // namespace

bool isFull(const SQLite::Exception &exception)
{
    const int extended = extendedCodeOf(exception);
    return (extended & 0xFF) == SQLITE_FULL || extended == SQLITE_IOERR_SHMSIZE;
}

bool isOfSharing(const SQLite::Exception &exception)
{
    const int extended = extendedCodeOf(exception);
    switch (extended) {
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_UNLOCK:
    case SQLITE_IOERR_CHECKRESERVEDLOCK:
    case SQLITE_IOERR_SHMLOCK:
    case SQLITE_IOERR_SHMMAP:
        return true;
    default:
        return (extended & 0xFF) == SQLITE_PROTOCOL;
    }
}

void throwTranslated(const SQLite::Exception &exception, const std::string &where)
{
    const int extended = extendedCodeOf(exception);
    if (isFull(exception))
        throw Error(ErrorKind::Disk, "The disk is full: nothing was changed. Free some space and try again.", where);
    if (extended == SQLITE_IOERR_FSYNC || extended == SQLITE_IOERR_DIR_FSYNC) // it is in the file, if not on the disk
        throw Error(
            ErrorKind::Disk,
            "The disk failed as the change was put on it, so it may be kept or not. Check the disk, look whether "
            "the change is there, and try again where it is not.",
            where);
    if (isOfSharing(exception))
        throw Error(
            ErrorKind::Disk,
            "The disk on which this project lies cannot lock or share files as a project needs it, as some network "
            "folders cannot. Copy the project to a disk of this machine.",
            where);
    switch (extended & 0xFF) {
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        throw Error(
            ErrorKind::ReadOnly,
            "The project's database cannot be written. Check that its folder is still there, that you may write "
            "to it and that its disk is not full.",
            where);
    case SQLITE_CORRUPT:
        throw Error(ErrorKind::BadProject,
                    "The project's database is damaged. Run “faces check --repair” on it: what can't be mended is "
                    "recovered from "
                    "the newest snapshot and what can still be read.",
                    where);
    case SQLITE_NOTADB:
        throw Error(ErrorKind::BadProject,
                    "project.sqlite is no database or its beginning is damaged. Run “faces check --repair” on the "
                    "project: it makes a new one from the newest snapshot and what can still be read.",
                    where);
    case SQLITE_IOERR:
        throw Error(ErrorKind::Disk,
                    "The disk failed to read or write the project: nothing was changed. Check the disk and try again.",
                    where);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Error(
            ErrorKind::Disk,
            "The project was busy for more than ten seconds: nothing was changed. Wait for the other work to end "
            "and try again.",
            where);
    default:
        throw Error(ErrorKind::Internal,
                    fmt::format("The project's database refused this: {}. Nothing was changed. Please report it.",
                                exception.what()),
                    where);
    }
}

} // namespace faces::store
