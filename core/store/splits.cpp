// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/store/impl.h"
#include "core/store/words.h"

// A split is only ever added, since runs name the one they were made with. Which one is current is the fact that
// changes and that an undo takes back.
namespace faces::store {

namespace {

std::optional<Split> readSplit(SQLite::Database &db, SplitId id)
{
    SQLite::Statement query(db, "SELECT made_by, validation, test, seed, made_at FROM split WHERE id = ?");
    if (!bound(query, id).executeStep())
        return std::nullopt;
    Split split;
    split.id = id;
    split.by = fromWord<SplitBy>(query.getColumn(0).getString(), 6);
    split.validationPercent = query.getColumn(1).getDouble();
    split.testPercent = query.getColumn(2).getDouble();
    split.seed = columnAs<std::uint64_t>(query, 3);
    split.madeAt = query.getColumn(4).getString();
    SQLite::Statement entries(db, "SELECT face, variant, part FROM split_entry WHERE split = ? ORDER BY face, variant");
    bound(entries, id);
    while (entries.executeStep())
        split.entries.push_back({columnAs<FaceId>(entries, 0), columnAs<int>(entries, 1), columnAs<Part>(entries, 2)});
    return split;
}

std::optional<std::int64_t> currentSplit(SQLite::Database &db)
{
    return numberFrom(db, "SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'split'");
}

} // namespace

std::optional<Split> Project::split() const
{
    return m_impl->read([](SQLite::Database &db) {
        const auto current = currentSplit(db);
        return current ? readSplit(db, static_cast<SplitId>(*current)) : std::nullopt;
    });
}

std::optional<Split> Project::splitById(SplitId id) const
{
    return m_impl->read([&](SQLite::Database &db) { return readSplit(db, id); });
}

SplitId Project::setSplit(const Split &split)
{
    SplitId id{};
    m_impl->change("Split the faces", [&](SQLite::Database &db) {
        execute(db, "INSERT INTO split(made_by, validation, test, seed, made_at) VALUES (?, ?, ?, ?, ?)",
                std::string(toWord(split.by)), split.validationPercent, split.testPercent, split.seed,
                split.madeAt.empty() ? nowUtc() : split.madeAt);
        id = static_cast<SplitId>(db.getLastInsertRowid());
        SQLite::Statement entry(db, "INSERT INTO split_entry(split, face, variant, part) VALUES (?, ?, ?, ?)");
        for (const SplitEntry &e : split.entries)
            bound(entry, id, e.face, e.variant, e.part).exec();
        execute(db,
                "INSERT INTO setting(name, value) VALUES ('split', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                std::to_string(number(id)));
    });
    return id;
}

} // namespace faces::store
