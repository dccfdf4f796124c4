// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/attributes.h"
#include "core/store/faces.h"
#include "core/store/impl.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

// Faces come and their pixels change. A picture is only ever added; what changes is the number that names it.
namespace faces::store {

namespace {

constexpr int kHighestGivenNumber = 999'999'999; ///< leaves room to number on from it

PictureId addPicture(SQLite::Database &db, const Bytes &png)
{
    execute(db, "INSERT INTO picture(png) VALUES (?)", png);
    return static_cast<PictureId>(db.getLastInsertRowid());
}

std::optional<std::int64_t> addMask(SQLite::Database &db, const Bytes &png)
{
    return png.empty() ? std::nullopt : orNull(addPicture(db, png));
}

void requirePixels(const FacePixels &pixels)
{
    if (pixels.picture.empty())
        throw Error(ErrorKind::Usage, "A face needs its pixels.");
}

int highestNumber(SQLite::Database &db)
{
    return static_cast<int>(numberFrom(db, "SELECT max(number) FROM used_number").value_or(0));
}

bool isFree(SQLite::Database &db, int number)
{
    return number > 0 && number <= kHighestGivenNumber &&
           !numberFrom(db, "SELECT number FROM used_number WHERE number = ?", number);
}

/// New numbers go on behind the highest, those given in the same call included.
int firstNewNumber(SQLite::Database &db, const std::vector<NewFace> &faces)
{
    int highest = highestNumber(db);
    for (const NewFace &face : faces)
        highest = std::max(highest, face.face.number);
    return highest + 1;
}

FaceId addFace(SQLite::Database &db, const Face &face, const FacePixels &pixels)
{
    requirePixels(pixels);
    const PictureId picture = addPicture(db, pixels.picture);
    const auto mask = addMask(db, pixels.mask);
    execute(
        db,
        "INSERT INTO face(number, photo, grid_row, grid_column, x, y, width, height, picture, mask, rejected, reason, "
        "person, duplicates) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        face.number, orNull(face.photo), face.row, face.column, face.box.x, face.box.y, face.box.width, face.box.height,
        picture, mask, face.rejected, face.rejectReason, orNull(face.person), orNull(face.duplicates));
    return static_cast<FaceId>(db.getLastInsertRowid());
}

void addLabels(SQLite::Database &db, FaceId id, const Face &face, const std::vector<Attribute> &attributes)
{
    if (face.labels.empty())
        return;
    if (face.labels.size() != attributes.size())
        throw Error(ErrorKind::Usage, "A new face must bring one label for each attribute of the project, or none.",
                    fmt::format("face {}", face.number));
    for (std::size_t i = 0; i < attributes.size(); ++i)
        if (face.labels[i] != LabelValue::Unknown)
            execute(db, "INSERT INTO label(face, attribute, value, origin, at) VALUES (?, ?, ?, ?, ?)", id,
                    attributes[i].id, face.labels[i], LabelOrigin::Import, nowUtc());
}

Bytes pictureBytes(SQLite::Database &db, std::int64_t id)
{
    SQLite::Statement query(db, "SELECT png FROM picture WHERE id = ?");
    if (!bound(query, id).executeStep())
        throw Error(ErrorKind::BadProject,
                    "The pixels of a face are missing. Run “faces check --repair” on the project.",
                    fmt::format("picture {}", id));
    return bytesOf(query, 0);
}

Bytes maskOf(SQLite::Database &db, FaceId face)
{
    const auto mask = numberFrom(db, "SELECT mask FROM face WHERE id = ?", face);
    return mask ? pictureBytes(db, *mask) : Bytes{};
}

} // namespace

int Project::nextNumber() const
{
    return m_impl->read([](SQLite::Database &db) { return highestNumber(db) + 1; });
}

bool Project::numberFree(int number) const
{
    return m_impl->read([&](SQLite::Database &db) { return isFree(db, number); });
}

std::vector<FaceId> Project::addFaces(std::vector<NewFace> faces)
{
    std::vector<FaceId> ids;
    ids.reserve(faces.size());
    m_impl->change(fmt::format("Added {}", counted(std::ssize(faces), "face", "faces")), [&](SQLite::Database &db) {
        const auto attributes = readAttributes(db, true);
        int next = firstNewNumber(db, faces);
        for (NewFace &item : faces) {
            Face &face = item.face;
            if (face.number == 0)
                face.number = next++;
            else if (!isFree(db, face.number))
                throw Error(
                    ErrorKind::Usage,
                    "This number was given to a face before, or is not between 1 and 999999999. Choose another.",
                    fmt::format("face {}", face.number));
            ids.push_back(addFace(db, face, item.pixels));
            addLabels(db, ids.back(), face, attributes);
        }
    });
    return ids;
}

void Project::recutFace(FaceId face, const Face &place, const FacePixels &pixels)
{
    m_impl->change("Cut a face again", [&](SQLite::Database &db) {
        requireFaces(db, std::array{face});
        requirePixels(pixels);
        const PictureId picture = addPicture(db, pixels.picture);
        const auto mask = addMask(db, pixels.mask);
        execute(db,
                "UPDATE face SET photo = ?2, grid_row = ?3, grid_column = ?4, x = ?5, y = ?6, width = ?7, height = ?8, "
                "picture = ?9, mask = ?10 WHERE id = ?1",
                face, orNull(place.photo), place.row, place.column, place.box.x, place.box.y, place.box.width,
                place.box.height, picture, mask);
    });
}

void Project::setMask(FaceId face, const Bytes &mask)
{
    m_impl->change(mask.empty() ? "Removed a mask" : "Set a mask", [&](SQLite::Database &db) {
        requireFaces(db, std::array{face});
        if (maskOf(db, face) != mask)
            execute(db, "UPDATE face SET mask = ?2 WHERE id = ?1", face, addMask(db, mask));
    });
}

FacePixels Project::pixels(FaceId face) const
{
    return m_impl->read([&](SQLite::Database &db) {
        const auto picture = numberFrom(db, "SELECT picture FROM face WHERE id = ?", face);
        if (!picture)
            throw Error(ErrorKind::NotFound, "The project has no such face (any more).",
                        fmt::format("face id {}", number(face)));
        return FacePixels{pictureBytes(db, *picture), maskOf(db, face)};
    });
}

} // namespace faces::store
