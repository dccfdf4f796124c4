// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/errors.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace faces::store {

void throwTranslated(const SQLite::Exception &exception, const std::string &where)
{
    const int extended = exception.getExtendedErrorCode();
    const bool full = exception.getErrorCode() == SQLITE_FULL || extended == SQLITE_IOERR_SHMSIZE;
    if (full)
        throw Error(ErrorKind::Disk, "The disk is full: nothing was changed. Free some space and try again.", where);
    switch (exception.getErrorCode()) {
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        throw Error(ErrorKind::ReadOnly,
                    "The project's database cannot be written. Check that its folder is still there and that you may "
                    "write to it.",
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
        throw Error(
            ErrorKind::Disk,
            fmt::format("The disk failed to read or write the project ({}): nothing was changed. Check the disk and "
                        "try again.",
                        exception.what()),
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
