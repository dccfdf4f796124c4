// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/changeset_format.h"
#include "core/store/check.h"
#include "core/store/json.h"
#include "core/store/sql.h"
#include "core/store/words.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <string_view>

// One record that cannot be read stands in the way of all others of its kind, since lists are read as a whole.
namespace faces::store {

namespace {

using Read = void (*)(const std::string &);

bool readable(const std::string &text, Read read)
{
    try {
        read(text);
        return true;
    } catch (const Error &) {
        return false;
    }
}

struct Fact {
    const char *column;
    Read read;
    bool canBeMadeAnew; ///< by evaluating the run; what was trained, and how, cannot
};

constexpr Fact kRunFacts[]{
    {"state", [](const std::string &text) { fromWord<RunState>(text, 4); }, false},
    {"options", [](const std::string &text) { optionsFrom(text); }, false},
    {"recipe", [](const std::string &text) { recipeFrom(text); }, false},
    {"split_by", [](const std::string &text) { fromWord<SplitBy>(text, 6); }, false},
    {"sizes", [](const std::string &text) { sizesFrom(text); }, false},
    {"thresholds", [](const std::string &text) { numbersFrom(text); }, false},
    {"validation", [](const std::string &text) { scoresFrom(text); }, true},
    {"test", [](const std::string &text) { scoresFrom(text); }, true},
};

void findBadGrids(SQLite::Database &db, Troubles &troubles)
{
    SQLite::Statement grids(db, "SELECT id, grid, path FROM photo WHERE grid IS NOT NULL");
    while (grids.executeStep()) {
        if (readable(grids.getColumn(1).getString(), [](const std::string &text) { gridFrom(text); }))
            continue;
        const auto photo = grids.getColumn(0).getInt64();
        troubles.push_back({fmt::format("The grid of the photo {} cannot be read.", grids.getColumn(2).getString()),
                            [photo](SQLite::Database &later) {
                                execute(later, "UPDATE photo SET grid = NULL WHERE id = ?", photo);
                            }});
    }
}

void findBadBoxes(SQLite::Database &db, Troubles &troubles)
{
    SQLite::Statement boxes(db, "SELECT id, boxes, path FROM photo WHERE boxes IS NOT NULL");
    while (boxes.executeStep()) {
        if (readable(boxes.getColumn(1).getString(), [](const std::string &text) { placesFrom(text); }))
            continue;
        const auto photo = boxes.getColumn(0).getInt64();
        troubles.push_back({fmt::format("The boxes of the photo {} cannot be read. Repairing forgets them; the faces "
                                        "stay.",
                                        boxes.getColumn(2).getString()),
                            [photo](SQLite::Database &later) {
                                execute(later, "UPDATE photo SET boxes = NULL WHERE id = ?", photo);
                            }});
    }
}

void removeRun(SQLite::Database &db, std::int64_t run)
{
    execute(db, "DELETE FROM prediction WHERE run = ?", run);
    execute(db, "DELETE FROM fold_prediction WHERE run = ?", run);
    execute(db, "DELETE FROM epoch WHERE run = ?", run);
    execute(db, "DELETE FROM run WHERE id = ?", run);
}

void findBadRuns(SQLite::Database &db, Troubles &troubles)
{
    std::map<std::int64_t, bool> lost; // runs with a fact that cannot be read: is there one that is lost for good?
    for (const Fact &fact : kRunFacts) {
        SQLite::Statement query(
            db, fmt::format("SELECT id, {0} FROM run WHERE {0} IS NOT NULL ORDER BY id", fact.column));
        while (query.executeStep())
            if (!readable(query.getColumn(1).getString(), fact.read))
                lost[query.getColumn(0).getInt64()] |= !fact.canBeMadeAnew;
    }
    for (const auto &[id, forGood] : lost) {
        const std::int64_t run = id; // a name that a function may capture
        if (forGood)
            troubles.push_back(
                {fmt::format("The record of run {0} cannot be read. Repairing takes it off the list of runs; its files "
                             "stay in runs/{0}.",
                             run),
                 [run](SQLite::Database &later) { removeRun(later, run); }});
        else
            troubles.push_back(
                {fmt::format("The scores of run {0} cannot be read. Repairing empties them; “faces evaluate --run {0}” "
                             "makes them anew.",
                             run),
                 [run](SQLite::Database &later) {
                     execute(later, "UPDATE run SET validation = NULL, test = NULL WHERE id = ?", run);
                 }});
    }
}

/// They say how the thresholds came about, and take no part in anything else.
void findBadThresholdSources(SQLite::Database &db, Troubles &troubles)
{
    SQLite::Statement runs(db, "SELECT id, threshold_sources FROM run ORDER BY id");
    while (runs.executeStep()) {
        if (readable(runs.getColumn(1).getString(), [](const std::string &text) { thresholdSourcesFrom(text); }))
            continue;
        const auto run = runs.getColumn(0).getInt64();
        troubles.push_back({fmt::format("How the thresholds of run {} were chosen cannot be read. Repairing forgets "
                                        "it; the thresholds stay.",
                                        run),
                            [run](SQLite::Database &later) {
                                execute(later, "UPDATE run SET threshold_sources = '[]' WHERE id = ?", run);
                            }});
    }
}

/// Without it each network has its own.
void findBadRecipe(SQLite::Database &db, Troubles &troubles)
{
    SQLite::Statement recipe(db, "SELECT value FROM setting WHERE name = 'recipe'");
    if (!recipe.executeStep() ||
        readable(recipe.getColumn(0).getString(), [](const std::string &text) { recipeFrom(text).check(); }))
        return;
    troubles.push_back({"The project's recipe cannot be read. Repairing forgets it: each network then has its own.",
                        [](SQLite::Database &later) { execute(later, "DELETE FROM setting WHERE name = 'recipe'"); }});
}

void findBadEpochs(SQLite::Database &db, Troubles &troubles)
{
    SQLite::Statement epochs(db, "SELECT run, epoch, facts FROM epoch ORDER BY run, epoch");
    while (epochs.executeStep()) {
        if (readable(epochs.getColumn(2).getString(), [](const std::string &text) { epochFrom(text); }))
            continue;
        const auto run = epochs.getColumn(0).getInt64(), epoch = epochs.getColumn(1).getInt64();
        troubles.push_back(
            {fmt::format("Epoch {} of run {} cannot be read. Repairing takes it out of the run's curves.", epoch, run),
             [run, epoch](SQLite::Database &later) {
                 execute(later, "DELETE FROM epoch WHERE run = ? AND epoch = ?", run, epoch);
             }});
    }
}

void findBadTrials(SQLite::Database &db, Troubles &troubles)
{
    SQLite::Statement trials(db, "SELECT id, tuning, trial, facts FROM trial ORDER BY id");
    while (trials.executeStep()) {
        if (readable(trials.getColumn(3).getString(), [](const std::string &text) { trialFrom(text); }))
            continue;
        const auto row = trials.getColumn(0).getInt64();
        troubles.push_back({fmt::format("Trial {} of search {} cannot be read. Repairing takes it out; a search that "
                                        "goes on tries it again.",
                                        trials.getColumn(2).getInt64(), trials.getColumn(1).getInt64()),
                            [row](SQLite::Database &later) { execute(later, "DELETE FROM trial WHERE id = ?", row); }});
    }
    SQLite::Statement searches(db, "SELECT id, options, split_by FROM tuning ORDER BY id");
    while (searches.executeStep()) {
        if (readable(searches.getColumn(1).getString(), [](const std::string &text) { tuneOptionsFrom(text); }) &&
            readable(searches.getColumn(2).getString(), [](const std::string &text) { fromWord<SplitBy>(text, 6); }))
            continue;
        const auto search = searches.getColumn(0).getInt64();
        troubles.push_back({fmt::format("The record of search {} cannot be read. Repairing takes it out with its "
                                        "trials.",
                                        search),
                            [search](SQLite::Database &later) {
                                execute(later, "DELETE FROM trial WHERE tuning = ?", search);
                                execute(later, "DELETE FROM tuning WHERE id = ?", search);
                            }});
    }
}

bool isListOfIds(const nlohmann::json &json)
{
    return json.is_array() && std::ranges::all_of(json, [](const auto &id) { return id.is_number_integer(); });
}

bool isPass(const nlohmann::json &json)
{
    return json.is_object() && json.contains("annotator") && json["annotator"].is_string() && json.contains("all") &&
           json["all"].is_boolean() && json.contains("faces") && isListOfIds(json["faces"]);
}

/// A repair ends the list of steps whatever else it mends.
void findBadSteps(SQLite::Database &db, Troubles &troubles)
{
    SQLite::Statement steps(db, "SELECT changeset FROM step");
    std::int64_t bad = 0;
    while (steps.executeStep())
        bad += soundChangeset(bytesOf(steps, 0)) ? 0 : 1;
    if (bad > 0)
        troubles.push_back({counted(bad, "step can be neither undone nor redone: its record is damaged.",
                                    "steps can be neither undone nor redone: their records are damaged."),
                            [](SQLite::Database &later) { execute(later, "DELETE FROM step"); }});
}

} // namespace

void findBadRecords(SQLite::Database &db, Troubles &troubles)
{
    findBadGrids(db, troubles);
    findBadBoxes(db, troubles);
    findBadRuns(db, troubles);
    findBadThresholdSources(db, troubles);
    findBadRecipe(db, troubles);
    findBadEpochs(db, troubles);
    findBadTrials(db, troubles);
    findBadSteps(db, troubles);
}

void findBadSettings(SQLite::Database &db, Troubles &troubles)
{
    struct List {
        const char *name, *what;
    };
    for (const List &list : {List{"told apart", "The list of faces that were told apart"},
                             List{"found good", "The list of faces that were found good enough"},
                             List{"opinion passes", "The list of who was asked for second opinions"}}) {
        SQLite::Statement setting(db, "SELECT value FROM setting WHERE name = ?");
        if (!bound(setting, std::string(list.name)).executeStep())
            continue;
        const auto json = nlohmann::json::parse(setting.getColumn(0).getString(), nullptr, false);
        const bool passes = std::string_view(list.name) == "opinion passes";
        const bool good = json.is_array() && std::ranges::all_of(json, [&](const nlohmann::json &one) {
                              return passes ? isPass(one) : isListOfIds(one);
                          });
        if (!good)
            troubles.push_back({fmt::format("{} cannot be read. Repairing forgets it.", list.what),
                                [name = std::string(list.name)](SQLite::Database &later) {
                                    execute(later, "DELETE FROM setting WHERE name = ?", name);
                                }});
    }
}

} // namespace faces::store
