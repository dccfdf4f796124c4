// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/core/store/store_story.h"
#include "tests/journeys/faulty_call.h"
#include "tests/journeys/write_scenarios.h"

#include "core/tasks/data_sets.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"

#include <opencv2/core.hpp>

#include <cerrno>
#include <stdexcept>

namespace faces::test {
namespace fs = std::filesystem;

namespace {

constexpr int kFaces = 20;

void makePlain(const fs::path &place)
{
    store::Project project = store::Project::create(place);
    std::vector<store::NewFace> faces(kFaces);
    for (std::size_t i = 0; i < faces.size(); ++i) {
        auto drawn = vision::drawFace(i, 3, 64);
        faces[i].pixels.picture = vision::encodePng(drawn.pixels);
        faces[i].face.labels = drawn.labels;
    }
    project.addFaces(std::move(faces));
    NoProgress quiet;
    tasks::splitFaces(project, {.by = SplitBy::Face, .validationPercent = 30, .testPercent = 20}, {}, quiet);
    project.setLabels(
        std::vector{store::Project::LabelOrder{project.faces()[6].id, "hat", LabelValue::Yes}}); // to undo
}

void drawSheet(const fs::path &file)
{
    cv::Mat sheet(2 * 96 + 30, 3 * 96 + 40, CV_8UC3, cv::Scalar(250, 250, 250));
    for (int i = 0; i < 6; ++i)
        vision::drawFace(static_cast<std::uint64_t>(100 + i), 5, 96)
            .pixels.copyTo(sheet(cv::Rect(10 + i % 3 * 106, 10 + i / 3 * 106, 96, 96)));
    writeFileSafely(file, vision::encodePng(sheet));
}

void copyAll(const fs::path &from, const fs::path &to) { fs::copy(from, to, fs::copy_options::recursive); }

void done(const QStringList &arguments)
{
    const Called called = callFaces(arguments);
    if (called.code != 0)
        throw std::runtime_error(called.told());
}

/// The demo, where a third of the faces have no word about hats yet.
void makeDemo(const fs::path &place)
{
    done({"demo", text(place), "--photos", "1"});
    store::Project project = store::Project::open(place);
    std::vector<store::Project::LabelOrder> orders;
    for (const Face &face : project.faces())
        if (face.number % 3 == 0)
            orders.push_back({face.id, "hat", LabelValue::Unknown});
    project.setLabels(orders);
}

/// A training whose second checkpoint finds no room.
void breakTraining(const fs::path &project, const fs::path &log)
{
    const QStringList train{"train",    text(project), "--epochs",  "2", "--batch",         "8", "--side", "32",
                            "--widths", "4,8",         "--threads", "1", "--no-out-of-fold"};
    const fs::path trial = project.parent_path() / "counted.faces";
    copyAll(project, trial);
    QStringList counting = train;
    counting[1] = text(trial);
    callFaces(counting, faultySurroundings({.under = trial}, log));
    long checkpoints = 0, at = 0;
    for (const std::string &point : pointsIn(log))
        if (point.find(" rename ") != std::string::npos && point.ends_with("/checkpoint") && ++checkpoints == 2)
            at = std::stol(point);
    fs::remove_all(trial);
    if (at == 0)
        throw std::runtime_error("no second checkpoint");
    callFaces(train, faultySurroundings({.under = project, .at = at, .with = ENOSPC}, log));
}

} // namespace

void prepareProjects(const fs::path &folder, bool all)
{
    fs::create_directories(folder);
    makePlain(folder / "plain");
    for (const char *name : {"trained", "broken", "loose"})
        copyAll(folder / "plain", folder / name);
    done({"train", text(folder / "trained"), "--epochs", "2", "--batch", "8", "--side", "32", "--widths", "4,8",
          "--threads", "1", "--no-out-of-fold"});
    if (all) {
        makeDemo(folder / "demo");
        breakTraining(folder / "broken", folder / "broken.log");
    }
    tamper(folder / "loose", "DELETE FROM used_number WHERE number = 3");
    fs::create_directories(folder / "old" / "runs");
    fs::copy_file(fs::path(FACES_REFERENCE) / "version1.sqlite", folder / "old" / "project.sqlite");
    drawSheet(folder / "sheet.png");
    done({"export", text(folder / "plain"), text(folder / "set"), "--format", "classic"});
}

} // namespace faces::test
