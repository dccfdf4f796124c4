// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/faces.h"
#include "core/store/impl.h"

#include <fmt/format.h>

#include <set>

namespace faces::store {

namespace {

/// `column` of the table face, which is also the kind of group: "person" or "duplicates".
GroupId join(SQLite::Database &db, const std::string &column, std::span<const FaceId> faces)
{
    if (faces.empty())
        throw Error(ErrorKind::Usage, "A group needs at least one face.");
    requireFaces(db, faces);
    SQLite::Statement current(db, fmt::format("SELECT {} FROM face WHERE id = ?", column));
    std::set<GroupId> joined;
    for (const FaceId face : faces)
        if (bound(current, face).executeStep() && !current.isColumnNull(0))
            joined.insert(columnAs<GroupId>(current, 0));
    current.reset();

    if (joined.empty()) {
        execute(db, "INSERT INTO face_group(kind) VALUES (?)", column);
        joined.insert(static_cast<GroupId>(db.getLastInsertRowid()));
    }
    const GroupId target = *joined.begin();
    joined.erase(joined.begin());
    SQLite::Statement place(db, fmt::format("UPDATE face SET {0} = ?2 WHERE id = ?1 AND {0} IS NOT ?2", column));
    for (const FaceId face : faces)
        bound(place, face, target).exec();
    const std::string merge = fmt::format("UPDATE face SET {0} = ?2 WHERE {0} = ?1", column);
    for (const GroupId other : joined) {
        execute(db, merge.c_str(), other, target);
        execute(db, "DELETE FROM face_group WHERE id = ?", other);
    }
    return target;
}

} // namespace

GroupId Project::joinPerson(std::span<const FaceId> faces)
{
    GroupId group{};
    m_impl->change(fmt::format("Marked {} as one person", counted(std::ssize(faces), "face", "faces")),
                   [&](SQLite::Database &db) { group = join(db, "person", faces); });
    return group;
}

GroupId Project::joinDuplicates(std::span<const FaceId> faces)
{
    GroupId group{};
    m_impl->change(fmt::format("Marked {} as near-duplicates", counted(std::ssize(faces), "face", "faces")),
                   [&](SQLite::Database &db) { group = join(db, "duplicates", faces); });
    return group;
}

} // namespace faces::store
