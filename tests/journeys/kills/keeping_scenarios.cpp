// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/schema.h"
#include "tests/core/store/store_story.h"
#include "tests/core/store/whole_project.h"
#include "tests/journeys/kills/scenario.h"
#include "tests/journeys/program.h"

#include <algorithm>

namespace faces::test {
namespace fs = std::filesystem;

namespace {

/// A project as an older program wrote it.
std::function<void(const Stage &)> writtenBy(const char *version)
{
    return [version](const Stage &stage) {
        fs::create_directories(stage.project() / "runs");
        fs::copy_file(fs::path(FACES_REFERENCE) / (std::string(version) + ".sqlite"),
                      stage.project() / "project.sqlite");
        tamper(stage.project(), "PRAGMA journal_mode = WAL"); // as the program keeps it
        fs::copy_file(stage.project() / "project.sqlite", stage.material() / "old.sqlite");
    };
}

Calls changeFace(const Stage &stage) { return {{"label", text(stage.project()), "--face", "1", "--set", "hat=yes"}}; }

/// What calls itself a backup is a whole one.
QString badBackup(const Stage &stage)
{
    for (const fs::path &backup : backupsIn(stage.project()))
        if (integrityOf(backup) != "ok" || rowsOf(backup) != rowsOf(stage.material() / "old.sqlite"))
            return "half a backup: " + text(backup.filename());
    return {};
}

/// Either as the old program left it, or brought up to date; and then with a backup.
QString halfMigrated(const Stage &stage)
{
    const int version = versionOn(stage.project() / "project.sqlite");
    if (version != store::kSchemaVersion && version != versionOn(stage.material() / "old.sqlite"))
        return QStringLiteral("half brought up to date: version %1").arg(version);
    if (version == store::kSchemaVersion && backupsIn(stage.project()).empty())
        return QStringLiteral("brought up to date without a backup");
    return badBackup(stage);
}

/// Labels of faces that are gone, and a number that is not in the list of used ones.
void damaged(const Stage &stage)
{
    projectWithFaces(stage.project(), 12);
    call(stage, {"label", text(stage.project()), "--face", "3", "--set", "hat=yes,sex=no"});
    tamper(stage.project(), "DELETE FROM used_number WHERE number > 8; DELETE FROM face WHERE number = 3");
    fs::copy_file(stage.project() / "project.sqlite", stage.material() / "old.sqlite");
}

std::vector<fs::path> snapshotsIn(const Stage &stage)
{
    std::vector<fs::path> files;
    if (fs::exists(stage.project() / "snapshots"))
        for (const auto &entry : fs::directory_iterator(stage.project() / "snapshots"))
            if (entry.path().extension() == ".sqlite")
                files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

void withSnapshot(const Stage &stage)
{
    projectWithFaces(stage.project(), 12);
    const QString project = text(stage.project());
    call(stage, {"label", project, "--face", "3", "--set", "hat=yes,sex=no"});
    call(stage, {"snapshots", project, "--make"});
    call(stage, {"label", project, "--face", "3", "--set", "hat=no", "--reject", "blurred"});
}

/// By its name: "last" is another one as soon as one is made.
Calls snapshotCalls(const Stage &stage)
{
    const QString project = text(stage.project()), first = text(snapshotsIn(stage).front().stem());
    return {{"snapshots", project, "--make"},
            {"snapshots", project, "--restore", first},
            {"undo", project},
            {"snapshots", project, "--restore", first}};
}

QString badSnapshot(const Stage &stage)
{
    for (const fs::path &snapshot : snapshotsIn(stage))
        if (integrityOf(snapshot) != "ok" || versionOn(snapshot) != store::kSchemaVersion)
            return "half a snapshot: " + text(snapshot.filename());
    return {};
}

Calls repairCalls(const Stage &stage) { return {{"check", text(stage.project()), "--repair"}}; }

} // namespace

std::vector<Scenario> keepingScenarios()
{
    return {
        {.name = "make a project",
         .share = 20,
         .shortKills = 1,
         .prepare = [](const Stage &) {},
         .calls =
             [](const Stage &stage) {
                 return Calls{{"new", text(stage.project())}};
             },
         .state = projectState},
        {.name = "migrate from version 1",
         .share = 30,
         .shortKills = 1,
         .prepare = writtenBy("version1"),
         .calls = changeFace,
         .state = projectState,
         .wrongOnDisk = halfMigrated},
        {.name = "migrate from version 3",
         .share = 20,
         .shortKills = 0,
         .prepare = writtenBy("version3"),
         .calls = changeFace,
         .state = projectState,
         .wrongOnDisk = halfMigrated},
        {.name = "check --repair",
         .share = 20,
         .shortKills = 1,
         .prepare = damaged,
         .calls = repairCalls,
         .state = projectState,
         .wrongOnDisk = badBackup},
    };
}

std::vector<Scenario> snapshotScenarios()
{
    return {{.name = "snapshots",
             .share = 20,
             .shortKills = 0,
             .prepare = withSnapshot,
             .calls = snapshotCalls,
             .state = projectState,
             .wrongOnDisk = badSnapshot}};
}

const std::vector<Scenario> &scenarios()
{
    static const std::vector<Scenario> kAll = [] {
        std::vector<Scenario> all;
        for (auto &room : {factScenarios(), trainingScenarios(), outputScenarios(), keepingScenarios()})
            all.insert(all.end(), room.begin(), room.end());
        if (callFaces({"snapshots", "--help"}).code == 0)
            for (const Scenario &one : snapshotScenarios())
                all.push_back(one);
        return all;
    }();
    return kAll;
}

} // namespace faces::test
