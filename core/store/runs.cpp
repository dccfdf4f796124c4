// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/store/impl.h"
#include "core/store/json.h"
#include "core/store/labels.h"
#include "core/store/words.h"

#include <fmt/format.h>

#include <system_error>

namespace faces::store {
namespace fs = std::filesystem;

namespace {

// The order of columns is known in this file's first two functions only.
constexpr const char *kRunColumns =
    "id, state, started_at, options, recipe, split, split_by, fingerprint, sizes, parameters, "
    "device, train_seconds, images_per_second, best_epoch, thresholds, validation, test, "
    "trouble, test_looks, threshold_sources, "
    "(SELECT coalesce(max(epoch), 0) FROM epoch WHERE epoch.run = run.id)";

Run runFrom(SQLite::Statement &query)
{
    const auto text = [&](int column) { return query.getColumn(column).getString(); };
    Run run;
    run.id = columnAs<RunId>(query, 0);
    run.state = fromWord<RunState>(text(1), 4);
    run.startedAt = text(2);
    run.options = optionsFrom(text(3));
    run.recipe = recipeFrom(text(4));
    run.split = columnAs<SplitId>(query, 5);
    run.splitBy = fromWord<SplitBy>(text(6), 6);
    run.dataFingerprint = text(7);
    run.sizes = sizesFrom(text(8));
    run.parameters = columnAs<std::int64_t>(query, 9);
    run.device = text(10);
    run.trainSeconds = query.getColumn(11).getDouble();
    run.imagesPerSecond = query.getColumn(12).getDouble();
    run.bestEpoch = columnAs<int>(query, 13);
    run.thresholds = numbersFrom(text(14));
    if (!query.isColumnNull(15))
        run.validation = scoresFrom(text(15));
    if (!query.isColumnNull(16))
        run.test = scoresFrom(text(16));
    run.trouble = text(17);
    run.testLooks = columnAs<int>(query, 18);
    run.thresholdSources = thresholdSourcesFrom(text(19));
    run.epochsKept = columnAs<int>(query, 20);
    return run;
}

/// In the order of the columns, without the id.
void bindRun(SQLite::Statement &query, const Run &run)
{
    const auto scores = [](const std::optional<Scores> &s) { return s ? std::optional(toJson(*s)) : std::nullopt; };
    bound(query, std::string(toWord(run.state)), run.startedAt, toJson(run.options), toJson(run.recipe),
          orNull(run.split), std::string(toWord(run.splitBy)), run.dataFingerprint, toJson(run.sizes), run.parameters,
          run.device, run.trainSeconds, run.imagesPerSecond, run.bestEpoch, toJson(run.thresholds),
          scores(run.validation), scores(run.test), run.trouble, run.testLooks, toJson(run.thresholdSources));
}

void insertEpoch(SQLite::Database &db, RunId run, const EpochRecord &epoch)
{
    execute(db,
            "INSERT INTO epoch(run, epoch, facts) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET facts = excluded.facts",
            run, epoch.epoch, toJson(epoch));
}

std::vector<EpochRecord> historyOf(SQLite::Database &db, RunId run)
{
    SQLite::Statement query(db, "SELECT epoch, facts FROM epoch WHERE run = ? ORDER BY epoch");
    bound(query, run);
    std::vector<EpochRecord> history;
    while (query.executeStep()) {
        history.push_back(epochFrom(query.getColumn(1).getString()));
        history.back().epoch = columnAs<int>(query, 0);
    }
    return history;
}

template <typename... Values>
std::optional<Run> runWhere(SQLite::Database &db, const char *condition, const Values &...values)
{
    SQLite::Statement query(db, fmt::format("SELECT {} FROM run {}", kRunColumns, condition));
    if (!bound(query, values...).executeStep())
        return std::nullopt;
    Run run = runFrom(query);
    run.history = historyOf(db, run.id);
    return run;
}

void requireOne(int changed, RunId run)
{
    if (changed == 0)
        throw Error(ErrorKind::NotFound, "The project has no such run (any more).", fmt::format("run {}", number(run)));
}

} // namespace

Run Project::Impl::settled(Run run) const
{
    if (run.state == RunState::Training && lock == nullptr && !WriterLock::held(folder))
        run.state = RunState::Stopped;
    return run;
}

fs::path Project::runFolder(RunId run) const { return m_impl->folder / "runs" / std::to_string(number(run)); }

RunId Project::addRun(const Run &run)
{
    RunId id{};
    fs::path made;
    const auto insertRun = [&](SQLite::Database &db) {
        SQLite::Statement insert(
            db, "INSERT INTO run(state, started_at, options, recipe, split, split_by, fingerprint, sizes, parameters, "
                "device, "
                "train_seconds, images_per_second, best_epoch, thresholds, validation, test, trouble, test_looks, "
                "threshold_sources) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bindRun(insert, run);
        insert.exec();
        id = static_cast<RunId>(db.getLastInsertRowid());
        for (const EpochRecord &epoch : run.history)
            insertEpoch(db, id, epoch);
        noteBeginning(db, id);
        makeFolder(made = runFolder(id));
    };
    try {
        m_impl->keep(insertRun);
    } catch (...) {
        std::error_code ignored;
        fs::remove(made, ignored); // an empty name removes nothing, and nobody's files are in it
        throw;
    }
    return id;
}

void Project::updateRun(const Run &run)
{
    m_impl->keep([&](SQLite::Database &db) {
        // A look at the test faces is never forgotten, even if `run` was read before it.
        SQLite::Statement update(
            db, "UPDATE run SET state = ?1, started_at = ?2, options = ?3, recipe = ?4, split = ?5, split_by = ?6, "
                "fingerprint = ?7, sizes = ?8, parameters = ?9, device = ?10, train_seconds = ?11, images_per_second = "
                "?12, "
                "best_epoch = ?13, thresholds = ?14, validation = ?15, test = ?16, trouble = ?17, "
                "test_looks = max(test_looks, ?18), threshold_sources = ?19 WHERE id = ?20");
        bindRun(update, run);
        bindValue(update, 20, run.id);
        requireOne(update.exec(), run.id);
    });
}

void Project::addEpoch(RunId run, const EpochRecord &epoch)
{
    m_impl->keep([&](SQLite::Database &db) {
        requireOne(numberFrom(db, "SELECT 1 FROM run WHERE id = ?", run) ? 1 : 0, run);
        insertEpoch(db, run, epoch);
    });
}

std::vector<Run> Project::runs() const
{
    return m_impl->read([this](SQLite::Database &db) {
        SQLite::Statement query(db, fmt::format("SELECT {} FROM run ORDER BY id", kRunColumns));
        std::vector<Run> runs;
        while (query.executeStep())
            runs.push_back(m_impl->settled(runFrom(query)));
        return runs;
    });
}

std::optional<Run> Project::run(RunId id) const
{
    return m_impl->read([&](SQLite::Database &db) -> std::optional<Run> {
        auto found = runWhere(db, "WHERE id = ?", id);
        return found ? std::optional(m_impl->settled(*std::move(found))) : std::nullopt;
    });
}

std::optional<Run> Project::lastRun() const
{
    return m_impl->read([this](SQLite::Database &db) -> std::optional<Run> {
        auto found = runWhere(db, "WHERE best_epoch > 0 ORDER BY id DESC LIMIT 1"); // as Run::hasModel()
        return found ? std::optional(m_impl->settled(*std::move(found))) : std::nullopt;
    });
}

void Project::removeRun(RunId run)
{
    if (m_impl->inStep)
        throw Error(ErrorKind::Internal, "A run cannot be removed within a step, since that could not be undone.");
    m_impl->keep([&](SQLite::Database &db) {
        execute(db, "DELETE FROM prediction WHERE run = ?", run);
        execute(db, "DELETE FROM fold_prediction WHERE run = ?", run);
        execute(db, "DELETE FROM epoch WHERE run = ?", run);
        forgetBeginning(db, run);
        requireOne(execute(db, "DELETE FROM run WHERE id = ?", run), run);
    });
    // Only now: a folder that stays behind does no harm, a run without its weights would.
    std::error_code ignored;
    fs::remove_all(runFolder(run), ignored);
}

void Project::countTestLook(RunId run)
{
    m_impl->keep([&](SQLite::Database &db) {
        requireOne(execute(db, "UPDATE run SET test_looks = test_looks + 1 WHERE id = ?", run), run);
    });
}

} // namespace faces::store
