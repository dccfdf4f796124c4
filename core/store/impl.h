// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/store/errors.h"
#include "core/store/project.h"
#include "core/store/sql.h"
#include "core/store/transaction.h"
#include "core/store/writer_lock.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace faces::store {

/// The state of an open project and the only three ways to its database. Project's functions stand in files by concern:
/// opening, attributes, photos, faces, labels, groups, splits, runs, predictions, check.
struct Project::Impl {
    explicit Impl(const std::filesystem::path &place);

    std::filesystem::path folder; ///< absolute
    std::string where;            ///< the same as text
    std::string readOnlyReason;
    std::unique_ptr<WriterLock> lock;     ///< none if read-only
    std::unique_ptr<SQLite::Database> db; ///< closed before the lock is given back
    bool inStep = false;
    std::string annotator; ///< who labels through this object

    std::filesystem::path databaseFile() const;
    void requireWritable() const;
    /// The files that are open are those of the project's folder: else what is written is lost with them. Opens the
    /// project anew where another one is in its place now.
    void requireInPlace();

    /// All that `work` reads is of one moment.
    template <typename Work> auto read(Work work)
    {
        return translated(where, [&] {
            Transaction transaction(*db, Transaction::Kind::Read);
            auto result = work(*db);
            transaction.commit();
            return result;
        });
    }
    /// One transaction and one step to undo; within an outer step a part of that.
    void change(const std::string &what, const std::function<void(SQLite::Database &)> &work);
    /// One transaction that cannot be undone (runs).
    void keep(const std::function<void(SQLite::Database &)> &work);
    std::optional<Step> move(std::optional<Step> (*next)(SQLite::Database &),
                             void (*how)(SQLite::Database &, Step &));

    /// runs.cpp: a run whose process was killed reads as stopped before anybody could write that down.
    Run settled(Run run) const;

    // opening.cpp
    void openDatabase();
    void connectAndKnow();
    void becomeReadOnly(const std::string &reason);
    void requireIdentity();
    void requireThisVersion(); ///< an older project is brought up to date
    void settleInterruptedRuns();
};

} // namespace faces::store
