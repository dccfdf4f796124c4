// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/store/backups.h"
#include "core/store/check.h"
#include "core/store/connection.h"
#include "core/store/impl.h"
#include "core/store/undo_log.h"

#include <algorithm>

namespace faces::store {
namespace fs = std::filesystem;

namespace {

/// Those of `troubles` that can be mended and were not met before.
Troubles newMendable(const Troubles &troubles, const Troubles &met)
{
    Troubles found;
    for (const Trouble &trouble : troubles)
        if (trouble.mend && std::ranges::find(met, trouble.what, &Trouble::what) == met.end())
            found.push_back(trouble);
    return found;
}

void mendAll(SQLite::Database &db, const Troubles &troubles)
{
    db.exec("PRAGMA defer_foreign_keys = ON"); // rows that miss each other are mended one after the other
    for (const Trouble &trouble : troubles)
        trouble.mend(db);
    forgetSteps(db); // they lead from and to facts that are no longer so; the backup has them
}

} // namespace

std::vector<Finding> Project::check(bool repair)
{
    NoProgress quiet;
    return check(repair, {}, quiet);
}

std::vector<Finding> Project::check(bool repair, const std::stop_token &stop, ProgressSink &progress, fs::path *backup)
{
    if (repair)
        m_impl->requireWritable();
    const auto look = [&](const CheckWatch &watch) {
        return m_impl->read([&](SQLite::Database &db) { return troublesOf(db, m_impl->folder, watch); });
    };
    Troubles left = look({stop, &progress});
    Troubles met = left;
    if (repair) {
        Troubles next = newMendable(left, {});
        if (!next.empty()) {
            progress.progress({"Backing up the database", 0, 0});
            const fs::path made = translated(m_impl->where, [&] { return backUp(*m_impl->db, m_impl->folder); });
            if (backup != nullptr)
                *backup = made;
        }
        for (int round = 0; round < 3 && !next.empty(); ++round) {
            progress.progress({"Repairing", 0, 0});
            m_impl->keep([&](SQLite::Database &db) { mendAll(db, next); });
            left = look({{}, &progress});  // what has begun is finished
            next = newMendable(left, met); // mending an index may bring to light what it hid
            met.insert(met.end(), next.begin(), next.end());
        }
        thinBackups(m_impl->folder);
    }
    std::vector<Finding> findings;
    for (const Trouble &trouble : met) {
        const bool still = std::ranges::find(left, trouble.what, &Trouble::what) != left.end();
        findings.push_back({trouble.what, trouble.mend != nullptr, !still});
    }
    return findings;
}

} // namespace faces::store
