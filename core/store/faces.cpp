// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/faces.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/attributes.h"
#include "core/store/impl.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace faces::store {

namespace {

// The order of columns is known here and in faceFrom only.
constexpr const char *kColumns =
    "face.id, number, photo, grid_row, grid_column, x, y, width, height, picture, mask, rejected, "
    "reason, person, duplicates, angle";

Face faceFrom(SQLite::Statement &query, std::size_t attributes)
{
    Face face;
    face.id = columnAs<FaceId>(query, 0);
    face.number = columnAs<int>(query, 1);
    face.photo = columnAs<PhotoId>(query, 2); // NULL reads as 0, which is none
    face.row = columnAs<int>(query, 3);
    face.column = columnAs<int>(query, 4);
    face.box = {query.getColumn(5).getDouble(), query.getColumn(6).getDouble(), query.getColumn(7).getDouble(),
                query.getColumn(8).getDouble()};
    face.picture = columnAs<PictureId>(query, 9);
    face.mask = columnAs<PictureId>(query, 10);
    face.rejected = columnAs<int>(query, 11) != 0;
    face.rejectReason = query.getColumn(12).getString();
    face.person = columnAs<GroupId>(query, 13);
    face.duplicates = columnAs<GroupId>(query, 14);
    face.angleDegrees = query.getColumn(15).getDouble();
    face.labels.assign(attributes, LabelValue::Unknown);
    return face;
}

/// Faces and labels both come ordered by face, so one walk joins them.
void join(std::vector<Face> &faces, SQLite::Statement &labels, const std::vector<Attribute> &attributes)
{
    auto face = faces.begin();
    while (face != faces.end() && labels.executeStep()) {
        const auto id = columnAs<FaceId>(labels, 0);
        while (face != faces.end() && face->id < id)
            ++face;
        if (face == faces.end() || face->id != id)
            continue;
        const std::string_view name = labels.getColumn(1).getText();
        for (std::size_t i = 0; i < attributes.size(); ++i)
            if (attributes[i].id == name)
                face->labels[i] = columnAs<LabelValue>(labels, 2);
    }
}

/// `few`: the condition leaves so few faces that their labels are looked up one by one; otherwise all labels are
/// walked.
template <typename... Values>
std::vector<Face> facesWhere(SQLite::Database &db, bool few, const std::string &condition, const Values &...values)
{
    const std::vector<Attribute> attributes = readAttributes(db, true);
    SQLite::Statement rows(db, fmt::format("SELECT {} FROM face WHERE {} ORDER BY face.id", kColumns, condition));
    bound(rows, values...);
    std::vector<Face> faces;
    while (rows.executeStep())
        faces.push_back(faceFrom(rows, attributes.size()));
    if (few) {
        SQLite::Statement labels(
            db, fmt::format("SELECT label.face, label.attribute, label.value FROM face CROSS JOIN label "
                            "ON label.face = face.id WHERE {} ORDER BY face.id",
                            condition));
        join(faces, bound(labels, values...), attributes);
    } else {
        SQLite::Statement labels(db, "SELECT face, attribute, value FROM label ORDER BY face");
        join(faces, labels, attributes);
    }
    std::ranges::sort(faces, {}, &Face::number);
    return faces;
}

std::string jsonList(std::span<const FaceId> ids)
{
    std::string list;
    for (const FaceId id : ids) {
        list += list.empty() ? '[' : ',';
        list += std::to_string(number(id));
    }
    return list.empty() ? "[]" : list + ']';
}

} // namespace

void requireFaces(SQLite::Database &db, std::span<const FaceId> faces)
{
    SQLite::Statement known(db, "SELECT 1 FROM face WHERE id = ?");
    for (const FaceId face : faces)
        if (!bound(known, face).executeStep())
            throw Error(ErrorKind::Usage, "The project has no such face (any more).",
                        fmt::format("face id {}", number(face)));
}

std::vector<Face> Project::faces(const FaceQuery &query) const
{
    return m_impl->read([&](SQLite::Database &db) {
        const std::string kept = query.rejected ? "1" : "rejected = 0";
        return query.photo ? facesWhere(db, true, kept + " AND photo = ?", *query.photo) : facesWhere(db, false, kept);
    });
}

std::optional<Face> Project::faceByNumber(int number) const
{
    auto found = m_impl->read([&](SQLite::Database &db) { return facesWhere(db, true, "number = ?", number); });
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Face> Project::facesById(std::span<const FaceId> ids) const
{
    auto found = m_impl->read([&](SQLite::Database &db) {
        return facesWhere(db, true, "face.id IN (SELECT value FROM json_each(?))", jsonList(ids));
    });
    std::unordered_map<FaceId, const Face *> byId;
    for (const Face &face : found)
        byId.emplace(face.id, &face);
    std::vector<Face> faces;
    faces.reserve(found.size());
    for (const FaceId id : ids)
        if (const auto at = byId.find(id); at != byId.end())
            faces.push_back(*at->second);
    return faces;
}

void Project::rejectFaces(std::span<const FaceId> faces, const std::string &reason)
{
    m_impl->change(fmt::format("Rejected {}", counted(std::ssize(faces), "face", "faces")), [&](SQLite::Database &db) {
        requireFaces(db, faces);
        SQLite::Statement reject(db, "UPDATE face SET rejected = 1, reason = ?2 WHERE id = ?1");
        for (const FaceId face : faces)
            bound(reject, face, reason).exec();
    });
}

void Project::keepFaces(std::span<const FaceId> faces)
{
    m_impl->change(fmt::format("Kept {}", counted(std::ssize(faces), "face", "faces")), [&](SQLite::Database &db) {
        requireFaces(db, faces);
        SQLite::Statement keep(db, "UPDATE face SET rejected = 0, reason = '' WHERE id = ?");
        for (const FaceId face : faces)
            bound(keep, face).exec();
    });
}

Project::Counts Project::counts() const
{
    return m_impl->read([](SQLite::Database &db) {
        const auto count = [&](const char *sql) { return static_cast<int>(numberFrom(db, sql).value_or(0)); };
        Counts counts;
        counts.photos = count("SELECT count(*) FROM photo");
        counts.faces = count("SELECT count(*) FROM face");
        counts.rejected = count("SELECT count(*) FROM face WHERE rejected");
        const auto wanted = readAttributes(db, false).size();
        counts.labelled = static_cast<int>(
            numberFrom(db,
                       "SELECT count(*) FROM face WHERE rejected = 0 AND ?1 = (SELECT count(*) FROM label WHERE "
                       "label.face = face.id AND label.attribute NOT IN (SELECT id FROM attribute WHERE retired))",
                       wanted)
                .value_or(0));
        return counts;
    });
}

} // namespace faces::store
