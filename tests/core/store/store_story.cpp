// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/core/store/store_story.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

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

} // namespace faces::test
