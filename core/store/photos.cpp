// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/store/impl.h"
#include "core/store/json.h"

#include <fmt/format.h>

#include <filesystem>

namespace faces::store {

namespace {

constexpr const char *kSelect =
    "SELECT id, sha256, path, width, height, grid, boxes, (SELECT count(*) FROM face WHERE face.photo = photo.id) FROM photo ";

Photo photoFrom(SQLite::Statement &query)
{
    Photo photo;
    photo.id = columnAs<PhotoId>(query, 0);
    photo.sha256 = query.getColumn(1).getString();
    photo.path = query.getColumn(2).getString();
    photo.widthPx = query.getColumn(3).getInt();
    photo.heightPx = query.getColumn(4).getInt();
    if (!query.isColumnNull(5))
        photo.grid = gridFrom(query.getColumn(5).getString());
    if (!query.isColumnNull(6))
        photo.boxes = placesFrom(query.getColumn(6).getString());
    photo.faces = query.getColumn(7).getInt();
    return photo;
}

std::optional<Photo> photoWhere(SQLite::Database &db, const std::string &condition, const auto &value)
{
    SQLite::Statement query(db, kSelect + condition);
    if (!bound(query, value).executeStep())
        return std::nullopt;
    return photoFrom(query);
}

Photo requirePhoto(SQLite::Database &db, PhotoId id)
{
    auto photo = photoWhere(db, "WHERE id = ?", id);
    if (!photo)
        throw Error(ErrorKind::NotFound, "The project has no such photo (any more).");
    return *photo;
}

template <typename Fact> std::optional<std::string> textOf(const std::optional<Fact> &fact)
{
    return fact ? std::optional(toJson(*fact)) : std::nullopt;
}

std::string fileNameOf(const std::string &path) { return path.substr(path.find_last_of('/') + 1); }

} // namespace

std::vector<Photo> Project::photos() const
{
    return m_impl->read([](SQLite::Database &db) {
        SQLite::Statement query(db, std::string(kSelect) + "ORDER BY id");
        std::vector<Photo> photos;
        while (query.executeStep())
            photos.push_back(photoFrom(query));
        return photos;
    });
}

std::optional<Photo> Project::photoBySha256(const std::string &sha256) const
{
    return m_impl->read([&](SQLite::Database &db) { return photoWhere(db, "WHERE sha256 = ?", sha256); });
}

PhotoId Project::addPhoto(const Photo &photo)
{
    PhotoId id{};
    m_impl->change(fmt::format("Added the photo {}", fileNameOf(photo.path)), [&](SQLite::Database &db) {
        if (photo.sha256.empty())
            throw Error(ErrorKind::Usage, "A photo needs the fingerprint of its bytes.", photo.path);
        if (const auto known = photoWhere(db, "WHERE sha256 = ?", photo.sha256)) {
            id = known->id;
            execute(db, "UPDATE photo SET path = ?2 WHERE id = ?1 AND path <> ?2", id, photo.path);
            return;
        }
        execute(db, "INSERT INTO photo(sha256, path, width, height, grid, boxes) VALUES (?, ?, ?, ?, ?, ?)",
                photo.sha256, photo.path, photo.widthPx, photo.heightPx, textOf(photo.grid), textOf(photo.boxes));
        id = static_cast<PhotoId>(db.getLastInsertRowid());
    });
    return id;
}

void Project::setPhotoGrid(PhotoId id, const std::optional<FoundGrid> &grid)
{
    m_impl->change("Set the grid of a photo", [&](SQLite::Database &db) {
        requirePhoto(db, id);
        execute(db, "UPDATE photo SET grid = ?2 WHERE id = ?1", id, textOf(grid));
    });
}

void Project::setPhotoBoxes(PhotoId id, const std::optional<std::vector<FacePlace>> &boxes)
{
    m_impl->change("Set the faces of a photo", [&](SQLite::Database &db) {
        requirePhoto(db, id);
        execute(db, "UPDATE photo SET boxes = ?2 WHERE id = ?1", id, textOf(boxes));
    });
}

void Project::removePhoto(PhotoId id)
{
    m_impl->change("Removed a photo", [&](SQLite::Database &db) {
        const Photo photo = requirePhoto(db, id);
        if (photo.faces > 0)
            throw Error(
                ErrorKind::Usage,
                fmt::format("This photo cannot be removed: {} cut from it {} in the project. Undo the cutting first.",
                            photo.faces == 1 ? "1 face" : fmt::format("{} faces", photo.faces),
                            photo.faces == 1 ? "is" : "are"),
                photo.path);
        execute(db, "DELETE FROM photo WHERE id = ?", id);
    });
}

} // namespace faces::store
