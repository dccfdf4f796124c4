// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/attributes.h"
#include "core/store/check.h"
#include "core/store/faces.h"
#include "core/store/impl.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

// Faces come and their pixels change. A picture is only ever added; what changes is the number that names it.
namespace faces::store {

namespace {

constexpr int kHighestWantedNumber = 999'999'999; ///< new numbers may rise above it: there is always room for them

PictureId addPicture(SQLite::Database &db, const Bytes &png)
{
    execute(db, "INSERT INTO picture(png) VALUES (?)", png);
    return static_cast<PictureId>(db.getLastInsertRowid());
}

std::optional<std::int64_t> addMask(SQLite::Database &db, const Bytes &png)
{
    return png.empty() ? std::nullopt : orNull(addPicture(db, png));
}

/// The same bytes are no new picture: what was trained on a face stays known by the picture's id.
bool holds(SQLite::Database &db, std::int64_t picture, const Bytes &png)
{
    return numberFrom(db, "SELECT 1 FROM picture WHERE id = ? AND png = ?", picture, png).has_value();
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

/// May a face have this number if that is asked for?
bool isFree(SQLite::Database &db, int number)
{
    return number > 0 && number <= kHighestWantedNumber &&
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

/// The statements of one call, prepared once for all its faces.
class FaceWriter {
public:
    explicit FaceWriter(SQLite::Database &db)
        : m_db(db), m_attributes(readAttributes(db, true)), m_now(nowUtc()),
          m_picture(db, "INSERT INTO picture(png) VALUES (?)"),
          m_face(db,
                 "INSERT INTO face(number, photo, grid_row, grid_column, x, y, width, height, picture, mask, rejected, "
                 "reason, person, duplicates, angle) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          m_label(db, "INSERT INTO label(face, attribute, value, origin, at) VALUES (?, ?, ?, ?, ?)")
    {
    }

    FaceId write(const Face &face, const FacePixels &pixels)
    {
        requirePixels(pixels);
        const std::int64_t picture = added(m_picture, pixels.picture);
        const std::int64_t mask = pixels.mask.empty() ? 0 : added(m_picture, pixels.mask);
        const auto id =
            static_cast<FaceId>(added(m_face, face.number, orNull(face.photo), face.row, face.column, face.box.x,
                                      face.box.y, face.box.width, face.box.height, picture, orNull(mask), face.rejected,
                                      face.rejectReason, orNull(face.person), orNull(face.duplicates), face.angleDegrees));
        writeLabels(id, face);
        return id;
    }

private:
    template <typename... Values> std::int64_t added(SQLite::Statement &insert, const Values &...values)
    {
        bound(insert, values...).exec();
        return m_db.getLastInsertRowid();
    }

    void writeLabels(FaceId id, const Face &face)
    {
        if (!face.labels.empty() && face.labels.size() != m_attributes.size())
            throw Error(ErrorKind::Usage, "A new face must bring one label for each attribute of the project, or none.",
                        fmt::format("face {}", face.number));
        for (std::size_t i = 0; i < face.labels.size(); ++i)
            if (face.labels[i] != LabelValue::Unknown)
                bound(m_label, id, m_attributes[i].id, face.labels[i], LabelOrigin::Import, m_now).exec();
    }

    SQLite::Database &m_db;
    std::vector<Attribute> m_attributes;
    std::string m_now;
    SQLite::Statement m_picture, m_face, m_label;
};

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
        FaceWriter writer(db);
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
            ids.push_back(writer.write(face, item.pixels));
        }
    });
    return ids;
}

void Project::recutFace(FaceId face, const Face &place, const FacePixels &pixels)
{
    m_impl->change("Cut a face again", [&](SQLite::Database &db) {
        requireFaces(db, std::array{face});
        requirePixels(pixels);
        const auto before = numberFrom(db, "SELECT picture FROM face WHERE id = ?", face).value_or(0);
        auto mask = numberFrom(db, "SELECT mask FROM face WHERE id = ?", face);
        const bool same = holds(db, before, pixels.picture);
        const auto picture = same ? before : number(addPicture(db, pixels.picture));
        if (pixels.mask.empty() ? !same : !mask || !holds(db, *mask, pixels.mask))
            mask = addMask(db, pixels.mask);
        execute(db,
                "UPDATE face SET photo = ?2, grid_row = ?3, grid_column = ?4, x = ?5, y = ?6, width = ?7, height = ?8, "
                "picture = ?9, mask = ?10, angle = ?11 WHERE id = ?1",
                face, orNull(place.photo), place.row, place.column, place.box.x, place.box.y, place.box.width,
                place.box.height, picture, mask, place.angleDegrees);
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
        FacePixels pixels{pictureBytes(db, *picture), maskOf(db, face)};
        if (!isSmallPng(pixels.picture) || (!pixels.mask.empty() && !isSmallPng(pixels.mask)))
            throw Error(ErrorKind::BadProject,
                        "The pixels of a face are damaged. Run “faces check --repair” on the project.",
                        fmt::format("face id {}", number(face)));
        return pixels;
    });
}

} // namespace faces::store
