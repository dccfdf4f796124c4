// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/store/changeset.h"
#include "core/store/connection.h"
#include "core/store/impl.h"
#include "core/store/labels.h"
#include "core/store/undo_log.h"

#include <SQLiteCpp/Column.h>
#include <sqlite3.h>

namespace faces::store {
namespace fs = std::filesystem;

namespace {

/// "a/b.faces/" has no file name, "a/b.faces" has.
fs::path withoutSlash(const fs::path &place)
{
    const fs::path clean = fs::absolute(place).lexically_normal();
    return clean.has_filename() ? clean : clean.parent_path();
}

/// Sets a flag as long as it lives.
class Raised {
public:
    explicit Raised(bool &flag) : m_flag(flag) { m_flag = true; }
    ~Raised() { m_flag = false; }
    Raised(const Raised &) = delete;
    Raised &operator=(const Raised &) = delete;

private:
    bool &m_flag;
};

} // namespace

Project::Impl::Impl(const fs::path &place) : folder(withoutSlash(place)), where(toText(folder)) {}

fs::path Project::Impl::databaseFile() const { return folder / kDatabaseName; }

void Project::Impl::requireWritable() const
{
    if (lock == nullptr)
        throw Error(ErrorKind::ReadOnly, readOnlyReason, where);
}

void Project::Impl::change(const std::string &what, const std::function<void(SQLite::Database &)> &work)
{
    requireWritable();
    if (!inStep)
        requireInPlace();
    translated(where, [&] {
        Transaction transaction(*db, Transaction::Kind::Write);
        if (inStep) {
            work(*db);
        } else {
            const Raised raised(inStep);
            Recorder recorder(db->getHandle());
            work(*db);
            addStep(*db, what, recorder.changeset());
        }
        transaction.commit();
    });
}

void Project::Impl::keep(const std::function<void(SQLite::Database &)> &work)
{
    requireWritable();
    if (sqlite3_get_autocommit(db->getHandle()) != 0)
        requireInPlace();
    translated(where, [&] {
        Transaction transaction(*db, Transaction::Kind::Write);
        work(*db);
        transaction.commit();
    });
}

std::optional<Step> Project::Impl::move(std::optional<Step> (*next)(SQLite::Database &),
                                        void (*how)(SQLite::Database &, Step &))
{
    if (inStep)
        throw Error(ErrorKind::Internal, "A step cannot undo or redo while it is being made.", where);
    std::optional<Step> step;
    keep([&](SQLite::Database &database) {
        step = next(database);
        if (!step)
            return;
        const auto last = numberFrom(database, "SELECT max(id) FROM label_history").value_or(0);
        how(database, *step);
        // The triggers saw labels come and go as if somebody had set them again.
        execute(database, "UPDATE label_history SET origin = ?, annotator = ? WHERE id > ?", kUndoOrigin, annotator,
                last);
    });
    return step;
}

Project::Project(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Project::Project(Project &&) noexcept = default;
Project &Project::operator=(Project &&) noexcept = default;
Project::~Project() = default;

const fs::path &Project::folder() const { return m_impl->folder; }

std::string Project::name() const
{
    const fs::path &folder = m_impl->folder;
    return toText(folder.extension() == ".faces" ? folder.stem() : folder.filename());
}

bool Project::readOnly() const { return m_impl->lock == nullptr; }

const std::string &Project::readOnlyReason() const { return m_impl->readOnlyReason; }

void Project::asOneStep(const std::string &what, const std::function<void()> &change)
{
    m_impl->change(what, [&](SQLite::Database &) { change(); });
}

std::optional<Step> Project::nextUndo() const { return m_impl->read(stepToUndo); }

std::optional<Step> Project::nextRedo() const { return m_impl->read(stepToRedo); }

std::optional<Step> Project::undo() { return m_impl->move(stepToUndo, takeBack); }

std::optional<Step> Project::redo() { return m_impl->move(stepToRedo, doAgain); }

std::int64_t Project::version() const
{
    // data_version changes with commits of others only, the number of changes with our own only; both only rise.
    return translated(m_impl->where, [&] {
        return m_impl->db->execAndGet("PRAGMA data_version").getInt64() +
               sqlite3_total_changes64(m_impl->db->getHandle());
    });
}

} // namespace faces::store
