// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/files.h"
#include "core/store/project.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"
#include "tests/core/store/store_story.h"
#include "tests/core/store/whole_project.h"
#include "tests/journeys/kills/scenario.h"
#include "tests/journeys/program.h"

#include <array>

namespace faces::test {

namespace {

constexpr int kFaces = 12;

void drawnFaces(const Stage &stage) { projectWithFaces(stage.project(), kFaces); }

/// A folder in the classic form, with persons; and an empty project.
void folderToImport(const Stage &stage)
{
    const auto other = stage.material() / "other.faces";
    {
        store::Project project = store::Project::create(other);
        const auto faces = addDrawnFaces(project, 40);
        for (std::size_t i = 0; i < faces.size(); ++i)
            project.setLabels(std::array{store::Project::LabelOrder{faces[i], "sex", LabelValue(i % 2)}});
        project.joinPerson(std::array{faces[0], faces[5], faces[7]});
    }
    call(stage, {"export", text(other), text(stage.material() / "set"), "--format", "classic"});
    store::Project::create(stage.project());
}

void photosToCut(const Stage &stage)
{
    for (int i : {0, 1})
        writeFileSafely(stage.material() / ("photo " + std::to_string(i) + ".png"),
                        vision::encodePng(vision::drawPhoto(i, 3).pixels));
    store::Project::create(stage.project());
}

void stepsToUndo(const Stage &stage)
{
    store::Project project = store::Project::create(stage.project());
    const auto faces = addDrawnFaces(project, kFaces);
    project.setLabels(std::array{store::Project::LabelOrder{faces[0], "hat", LabelValue::Yes}});
    project.rejectFaces(std::array{faces[1], faces[2]}, "blurred");
    project.joinPerson(std::array{faces[3], faces[4]});
}

Calls labelCalls(const Stage &stage)
{
    Calls calls;
    for (int n = 0; n < 10; ++n)
        calls.push_back({"label", text(stage.project()), "--face", QString::number(1 + n * 5 % kFaces), "--set",
                         n % 2 == 0 ? "hat=yes,glasses=no" : "sex=yes,beard=no"});
    calls[4] << "--reject"
             << "blurred";
    return calls;
}

Calls undoCalls(const Stage &stage)
{
    Calls calls;
    for (const char *what : {"undo", "undo", "redo", "undo", "undo", "undo", "redo", "redo"})
        calls.push_back({what, text(stage.project())});
    return calls;
}

Calls cutCalls(const Stage &stage)
{
    const QString project = text(stage.project()), first = text(stage.material() / "photo 0.png");
    return {{"slice", project, first},
            {"slice", project, first, text(stage.material() / "photo 1.png"), "--background", "remove"}};
}

Calls splitCalls(const Stage &stage)
{
    const QString project = text(stage.project());
    return {{"split", project}, {"split", project, "--seed", "9", "--by", "face"}, {"undo", project}};
}

Calls groupCalls(const Stage &stage)
{
    const QString project = text(stage.project());
    return {{"group", project, "--faces", "1,5,6"},
            {"attributes", project, "--add", "Scarf"},
            {"group", project, "--faces", "6,7"},
            {"attributes", project, "--retire", "hat"}};
}

} // namespace

std::string projectState(const Stage &stage)
{
    const auto file = stage.project() / "project.sqlite";
    return std::filesystem::exists(file) ? rowsOf(file) : std::string();
}

std::vector<Scenario> factScenarios()
{
    return {
        {"import", 40, 1, folderToImport,
         [](const Stage &stage) {
             return Calls{{"import", text(stage.project()), text(stage.material() / "set")}};
         },
         projectState},
        {"cut", 40, 1, photosToCut, cutCalls, projectState},
        {"label", 70, 2, drawnFaces, labelCalls, projectState},
        {"undo, redo", 50, 2, stepsToUndo, undoCalls, projectState},
        {"split", 20, 0, drawnFaces, splitCalls, projectState},
        {"group, attributes", 20, 0, drawnFaces, groupCalls, projectState},
    };
}

} // namespace faces::test
