// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/impl.h"
#include "core/store/words.h"

#include <fmt/format.h>

#include <string>

// What a training is going to find, for its estimate, which is asked for at each change of the form.
namespace faces::store {

namespace {

struct CurrentSplit {
    std::int64_t id = 0; ///< 0: there is none, and nobody is in it
    std::optional<SplitBy> by;
};

CurrentSplit currentSplitFacts(SQLite::Database &db)
{
    SQLite::Statement query(db, "SELECT split.id, split.made_by FROM setting JOIN split ON split.id = "
                                "CAST(setting.value AS INTEGER) WHERE setting.name = 'split'");
    if (!query.executeStep())
        return {};
    return {columnAs<std::int64_t>(query, 0), fromWord<SplitBy>(query.getColumn(1).getString(), 6)};
}

constexpr const char *kLate =
    "face.rejected = 0 AND NOT EXISTS (SELECT 1 FROM split_entry e WHERE e.split = ?1 AND e.face = face.id)";

/// Of a face, by who is held out together; as foldGroupsOf(), but for links through a third face.
const char *groupKey(std::optional<SplitBy> by)
{
    return by == SplitBy::Photo
               ? "coalesce('photo ' || face.photo, 'person ' || face.person, 'alike ' || face.duplicates, face.id)"
               : "coalesce('person ' || face.person, 'alike ' || face.duplicates, face.id)";
}

bool anyRow(SQLite::Database &db, const std::string &sql, std::int64_t split, const AttributeId &attribute)
{
    SQLite::Statement query(db, sql);
    return bound(query, split, attribute).executeStep();
}

} // namespace

SplitCounts Project::splitCounts() const
{
    return m_impl->read([](SQLite::Database &db) {
        const CurrentSplit split = currentSplitFacts(db);
        SplitCounts counts;
        counts.by = split.by;
        SQLite::Statement named(db, "SELECT e.part, count(*) FROM split_entry e CROSS JOIN face ON face.id = e.face "
                                    "WHERE e.split = ? AND face.rejected = 0 GROUP BY e.part");
        bound(named, split.id);
        while (named.executeStep())
            counts.pictures.at(columnAs<std::size_t>(named, 0)) = columnAs<int>(named, 1);
        SQLite::Statement late(db, fmt::format("SELECT count(*) FROM face WHERE {}", kLate));
        if (bound(late, split.id).executeStep())
            counts.late = columnAs<int>(late, 0);
        return counts;
    });
}

bool Project::anyLabelToLearn(std::span<const AttributeId> attributes) const
{
    // The first that is found answers; where there is none, there are few labels to look through.
    const std::string labelled = "CROSS JOIN label ON label.face = face.id AND label.attribute = ?2";
    const std::string named = fmt::format("SELECT 1 FROM split_entry e CROSS JOIN face ON face.id = e.face {} WHERE "
                                          "e.split = ?1 AND e.part = 0 AND face.rejected = 0 LIMIT 1",
                                          labelled);
    const std::string late = fmt::format("SELECT 1 FROM face {} WHERE {} LIMIT 1", labelled, kLate);
    return m_impl->read([&](SQLite::Database &db) {
        const CurrentSplit split = currentSplitFacts(db);
        for (const std::string &sql : {named, late})
            for (const AttributeId &attribute : attributes)
                if (anyRow(db, sql, split.id, attribute))
                    return true;
        return false;
    });
}

std::vector<YesCounts> Project::yesCounts() const
{
    return m_impl->read([](SQLite::Database &db) {
        const CurrentSplit split = currentSplitFacts(db);
        SQLite::Statement query(
            db, fmt::format("SELECT label.attribute, total(e.part = 1), count(*), count(DISTINCT {}) FROM label "
                            "CROSS JOIN face ON face.id = label.face "
                            "LEFT JOIN split_entry e ON e.split = ? AND e.face = face.id AND e.variant = -1 "
                            "WHERE label.value = 1 AND face.rejected = 0 AND coalesce(e.part, 0) IN (0, 1) "
                            "GROUP BY label.attribute ORDER BY label.attribute",
                            groupKey(split.by)));
        bound(query, split.id);
        std::vector<YesCounts> counts;
        while (query.executeStep())
            counts.push_back({.attribute = query.getColumn(0).getString(),
                              .validation = columnAs<int>(query, 1),
                              .both = columnAs<int>(query, 2),
                              .groups = columnAs<int>(query, 3)});
        return counts;
    });
}

} // namespace faces::store
