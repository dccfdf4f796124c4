// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/store/impl.h"
#include "core/store/json.h"
#include "core/store/words.h"

#include <fmt/format.h>

namespace faces::store {

namespace {

std::vector<TrialRecord> trialsOf(SQLite::Database &db, TuningId tuning)
{
    SQLite::Statement query(db, "SELECT facts FROM trial WHERE tuning = ? ORDER BY id");
    bound(query, tuning);
    std::vector<TrialRecord> trials;
    while (query.executeStep())
        trials.push_back(trialFrom(query.getColumn(0).getString()));
    return trials;
}

std::vector<Tuning> tuningsWhere(SQLite::Database &db, const char *condition)
{
    SQLite::Statement query(
        db, fmt::format("SELECT id, started_at, options, split, split_by, fingerprint FROM tuning {}", condition));
    std::vector<Tuning> tunings;
    while (query.executeStep()) {
        Tuning tuning;
        tuning.id = columnAs<TuningId>(query, 0);
        tuning.startedAt = query.getColumn(1).getString();
        tuning.options = tuneOptionsFrom(query.getColumn(2).getString());
        tuning.split = columnAs<SplitId>(query, 3);
        tuning.splitBy = fromWord<SplitBy>(query.getColumn(4).getString(), 6);
        tuning.dataFingerprint = query.getColumn(5).getString();
        tuning.trials = trialsOf(db, tuning.id);
        tunings.push_back(std::move(tuning));
    }
    return tunings;
}

} // namespace

TuningId Project::addTuning(const Tuning &tuning)
{
    TuningId id{};
    m_impl->keep([&](SQLite::Database &db) {
        execute(db, "INSERT INTO tuning(started_at, options, split, split_by, fingerprint) VALUES (?, ?, ?, ?, ?)",
                tuning.startedAt, toJson(tuning.options), tuning.split, std::string(toWord(tuning.splitBy)),
                tuning.dataFingerprint);
        id = static_cast<TuningId>(db.getLastInsertRowid());
    });
    return id;
}

void Project::addTrial(TuningId tuning, const TrialRecord &trial)
{
    m_impl->keep([&](SQLite::Database &db) {
        if (!numberFrom(db, "SELECT 1 FROM tuning WHERE id = ?", tuning))
            throw Error(ErrorKind::NotFound, "The project has no such search (any more).",
                        fmt::format("search {}", number(tuning)));
        execute(db,
                "INSERT INTO trial(tuning, trial, epochs, facts) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET facts = "
                "excluded.facts",
                tuning, trial.trial, trial.epochs, toJson(trial));
    });
}

std::vector<Tuning> Project::tunings() const
{
    return m_impl->read([](SQLite::Database &db) { return tuningsWhere(db, "ORDER BY id"); });
}

std::optional<Tuning> Project::lastTuning() const
{
    auto last = m_impl->read([](SQLite::Database &db) { return tuningsWhere(db, "ORDER BY id DESC LIMIT 1"); });
    return last.empty() ? std::nullopt : std::optional(std::move(last.front()));
}

std::filesystem::path Project::tuningFolder(TuningId tuning) const
{
    return m_impl->folder / "tuning" / std::to_string(number(tuning));
}

} // namespace faces::store
