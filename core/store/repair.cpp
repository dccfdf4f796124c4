// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/store/check.h"
#include "core/store/connection.h"
#include "core/store/impl.h"
#include "core/store/undo_log.h"

#include <algorithm>

namespace faces::store
{

namespace
{

bool anyMendable(const Troubles &troubles)
{
    return std::ranges::any_of(troubles, [](const Trouble &trouble) { return trouble.mend != nullptr; });
}

} // namespace

std::vector<Finding> Project::check(bool repair)
{
    if (repair)
        m_impl->requireWritable();
    const auto look = [&] {
        return m_impl->read([&](SQLite::Database &db) { return troublesOf(db, m_impl->folder); });
    };
    const Troubles troubles = look();
    Troubles left = troubles;
    if (repair && anyMendable(troubles)) {
        translated(m_impl->where, [&] { backUp(*m_impl->db, m_impl->folder); });
        // A deferred check lets rows that miss each other be mended one after the other.
        m_impl->keep([&](SQLite::Database &db) {
            db.exec("PRAGMA defer_foreign_keys = ON");
            for (const Trouble &trouble : troubles)
                if (trouble.mend)
                    trouble.mend(db);
            forgetSteps(db); // they lead from and to facts that are no longer so; the backup has them
        });
        left = look();
    }
    std::vector<Finding> findings;
    for (const Trouble &trouble : troubles) {
        const bool still = std::ranges::find(left, trouble.what, &Trouble::what) != left.end();
        findings.push_back({trouble.what, trouble.mend != nullptr, !still});
    }
    return findings;
}

} // namespace faces::store
