// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/core/store/store_story.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace faces::test {

Bytes drawnPng(int seed, int sidePx)
{
    cv::Mat picture(sidePx, sidePx, CV_8UC3, cv::Scalar(seed % 200, 120, 200 - seed % 200));
    cv::circle(picture, {sidePx / 2, sidePx / 2}, 2 + seed % (sidePx / 2 - 2), cv::Scalar(20, 40, 60), -1);
    Bytes png;
    cv::imencode(".png", picture, png);
    return png;
}

Bytes noisyPng(int seed, int sidePx)
{
    cv::Mat picture(sidePx, sidePx, CV_8UC3);
    cv::RNG random(static_cast<std::uint64_t>(seed) + 1);
    random.fill(picture, cv::RNG::UNIFORM, 0, 256);
    Bytes png;
    cv::imencode(".png", picture, png);
    return png;
}

std::vector<FaceId> addDrawnFaces(store::Project &project, int count)
{
    std::vector<store::NewFace> faces(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        faces[static_cast<std::size_t>(i)].pixels.picture = drawnPng(i);
    return project.addFaces(std::move(faces));
}

std::string factsOf(const std::filesystem::path &projectFolder)
{
    SQLite::Database db(projectFolder / "project.sqlite", SQLite::OPEN_READONLY);
    std::string facts;
    for (const char *table : {"attribute", "photo", "face_group", "face", "label", "setting", "opinion", "settled"}) {
        facts += std::string(table) + "\n";
        SQLite::Statement rows(db, std::string("SELECT * FROM ") + table + " ORDER BY 1, 2");
        while (rows.executeStep()) {
            for (int column = 0; column < rows.getColumnCount(); ++column)
                facts += rows.getColumn(column).getString() + "|";
            facts += "\n";
        }
    }
    return facts;
}

LabelValue labelOf(const store::Project &project, FaceId face, const AttributeId &attribute)
{
    const auto attributes = project.attributes(true);
    const auto faces = project.facesById(std::array{face});
    for (std::size_t i = 0; i < attributes.size(); ++i)
        if (attributes[i].id == attribute)
            return faces.at(0).labels.at(i);
    return LabelValue::Unknown;
}

void tamper(const std::filesystem::path &projectFolder, const std::string &sql)
{
    SQLite::Database db(projectFolder / "project.sqlite", SQLite::OPEN_READWRITE);
    db.exec("PRAGMA foreign_keys = OFF");
    db.exec(sql);
}

Photo photoNamed(const std::string &name)
{
    Photo photo;
    photo.path = "/photos/" + name;
    photo.sha256 = sha256(Bytes(name.begin(), name.end()));
    photo.widthPx = 640;
    photo.heightPx = 480;
    return photo;
}

ErrorKind kindOf(const std::function<void()> &order)
{
    try {
        order();
    } catch (const Error &error) {
        return error.kind();
    }
    throw std::logic_error("nothing was thrown");
}

std::optional<Error> errorOf(const std::function<void()> &order)
{
    try {
        order();
    } catch (const Error &error) {
        return error;
    }
    return std::nullopt;
}

std::filesystem::path projectWithFaces(const std::filesystem::path &place, int faces)
{
    store::Project project = store::Project::create(place);
    addDrawnFaces(project, faces);
    return project.folder();
}

void spoil(const std::filesystem::path &project, std::size_t from, std::size_t bytes)
{
    Bytes all = readFile(project / "project.sqlite");
    std::fill_n(all.begin() + static_cast<std::ptrdiff_t>(from), std::min(bytes, all.size() - from),
                std::uint8_t(0x55));
    writeFileSafely(project / "project.sqlite", all);
}

int spoilTable(const std::filesystem::path &project, const std::string &table)
{
    std::vector<int> pages;
    {
        SQLite::Database db(project / "project.sqlite", SQLite::OPEN_READWRITE);
        db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        // The pages of a table, by following its root's interior cells: in these stories a table has two levels.
        const int root = db.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'").getInt();
        const int size = db.execAndGet("PRAGMA page_size").getInt();
        const Bytes file = readFile(project / "project.sqlite");
        const std::size_t at = static_cast<std::size_t>(root - 1) * static_cast<std::size_t>(size);
        if (file[at] != 0x05 && file[at] != 0x02)
            return 0;
        const int cells = file[at + 3] << 8 | file[at + 4];
        for (int i = 0; i < cells; ++i) {
            const std::size_t pointer = at + 12 + 2 * static_cast<std::size_t>(i);
            const std::size_t cell = at + static_cast<std::size_t>(file[pointer] << 8 | file[pointer + 1]);
            pages.push_back(file[cell] << 24 | file[cell + 1] << 16 | file[cell + 2] << 8 | file[cell + 3]);
        }
    }
    for (std::size_t i = 1; i < pages.size(); ++i)
        spoil(project, static_cast<std::size_t>(pages[i] - 1) * 4096, 4096);
    return static_cast<int>(pages.size()) - 1;
}

} // namespace faces::test
