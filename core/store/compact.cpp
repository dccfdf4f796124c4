// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/compact.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/store/connection.h"
#include "core/store/snapshot_tables.h"
#include "core/store/sql.h"

#include <algorithm>
#include <system_error>

namespace faces::store {
namespace fs = std::filesystem;

std::int64_t emptyBytes(const Project &project)
{
    return translated(toText(project.folder()), [&] {
        const fs::path file = project.folder() / kDatabaseName;
        const auto db = connect(file, accessForReading(file));
        return db->execAndGet("PRAGMA freelist_count").getInt64() * db->execAndGet("PRAGMA page_size").getInt64();
    });
}

std::int64_t compact(const Project &project, const std::stop_token &stop)
{
    const std::string where = toText(project.folder());
    if (project.readOnly())
        throw Error(ErrorKind::ReadOnly, project.readOnlyReason(), where);
    const fs::path file = project.folder() / kDatabaseName;
    std::error_code code;
    const auto before = static_cast<std::int64_t>(fs::file_size(file, code));
    translatedUnlessStopped(where, stop, [&] {
        const auto db = connect(file, Access::ReadWrite);
        const Interruptible interruptible(*db, stop);
        db->exec("VACUUM");
        db->exec("PRAGMA wal_checkpoint(TRUNCATE)");
    });
    return std::max<std::int64_t>(0, before - static_cast<std::int64_t>(fs::file_size(file, code)));
}

} // namespace faces::store
