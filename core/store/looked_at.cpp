// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/json_limits.h"
#include "core/store/faces.h"
#include "core/store/impl.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

// What a person decided about faces that the program had doubts about. Few of many: each kind is one setting.
namespace faces::store {

namespace {

using Ids = std::vector<std::vector<std::int64_t>>; ///< sorted; a pair, or one face, each

constexpr const char *kToldApart = "told apart";
constexpr const char *kFoundGood = "found good";

Ids readIds(SQLite::Database &db, const char *name)
{
    SQLite::Statement query(db, "SELECT value FROM setting WHERE name = ?");
    if (!bound(query, name).executeStep())
        return {};
    try {
        const auto list = parsedWithin<nlohmann::json>(query.getColumn(0).getString());
        Ids ids;
        for (const auto &one : list.get_ref<const nlohmann::json::array_t &>()) // which throws where it is no list
            ids.push_back(wholesFrom<std::int64_t>(one));
        return ids;
    } catch (const nlohmann::json::exception &) {
        throw Error(ErrorKind::BadProject, "A setting of the project can't be read. Put back a backup of it.", name);
    }
}

/// Adds what is new; nothing is written where nothing is.
void addIds(SQLite::Database &db, const char *name, const Ids &fresh)
{
    Ids all = readIds(db, name);
    const std::size_t before = all.size();
    all.insert(all.end(), fresh.begin(), fresh.end());
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    if (all.size() != before)
        execute(db, "INSERT INTO setting(name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                name, nlohmann::json(all).dump());
}

} // namespace

void Project::tellApart(FaceId first, FaceId second)
{
    m_impl->change("Told two faces apart", [&](SQLite::Database &db) {
        requireFaces(db, std::array{first, second});
        const auto [low, high] = std::minmax({number(first), number(second)});
        addIds(db, kToldApart, {{low, high}});
    });
}

std::vector<std::pair<FaceId, FaceId>> Project::toldApart() const
{
    std::vector<std::pair<FaceId, FaceId>> pairs;
    for (const auto &ids : m_impl->read([](SQLite::Database &db) { return readIds(db, kToldApart); }))
        if (ids.size() == 2)
            pairs.emplace_back(FaceId(ids[0]), FaceId(ids[1]));
    return pairs;
}

void Project::findGood(std::span<const FaceId> faces)
{
    m_impl->change("Found faces good enough", [&](SQLite::Database &db) {
        requireFaces(db, faces);
        Ids ids;
        for (const FaceId face : faces)
            ids.push_back({number(face)});
        addIds(db, kFoundGood, ids);
    });
}

std::vector<FaceId> Project::foundGood() const
{
    std::vector<FaceId> faces;
    for (const auto &ids : m_impl->read([](SQLite::Database &db) { return readIds(db, kFoundGood); }))
        if (ids.size() == 1)
            faces.push_back(FaceId(ids[0]));
    return faces;
}

} // namespace faces::store
