// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "tests/core/store/own_mounts.h"
#include "tests/core/store/store_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <optional>

using namespace faces;
using namespace faces::test;
using store::Project;
namespace fs = std::filesystem;

namespace {
bool ownMounts = false;
} // namespace

class TestStoreDisks : public QObject {
    Q_OBJECT

private slots:
    void aReadOnlyDiskOpensReadOnly();
    void changesThatWaitOnAReadOnlyDiskAreNotPassedOver();
    void aFullDiskChangesNothingAndWorkGoesOnWhenThereIsRoom();
    void aProjectThatFindsNoRoomLeavesNothing();
};

void TestStoreDisks::aReadOnlyDiskOpensReadOnly()
{
    if (!ownMounts)
        QSKIP("The kernel does not let this user mount a disk of the test's own.");
    const StoryFolder folder;
    SmallDisk disk(folder / "disk", 4096);
    projectWithFaces(folder / "disk" / "A.faces", 2);
    disk.makeReadOnly();
    Project project = Project::open(folder / "disk" / "A.faces");
    QVERIFY(project.readOnly());
    QVERIFY(project.readOnlyReason().find("cannot be written") != std::string::npos);
    QCOMPARE(project.faces().size(), std::size_t(2));
    QVERIFY(project.version() >= 0);
    QCOMPARE(errorOf([&] { project.undo(); })->kind(), ErrorKind::ReadOnly);
}

void TestStoreDisks::changesThatWaitOnAReadOnlyDiskAreNotPassedOver()
{
    if (!ownMounts)
        QSKIP("The kernel does not let this user mount a disk of the test's own.");
    const StoryFolder folder;
    SmallDisk disk(folder / "disk", 4096);
    fs::create_directory(folder / "disk" / "B.faces");
    {
        Project project = Project::create(folder / "A.faces");
        addDrawnFaces(project, 2);
        for (const char *name : {"project.sqlite", "project.sqlite-wal"}) // as a crash would leave them
            fs::copy(folder / "A.faces" / name, folder / "disk" / "B.faces" / name);
    }
    disk.makeReadOnly();
    const auto error = errorOf([&] { Project::open(folder / "disk" / "B.faces"); });
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::ReadOnly);
    QVERIFY2(std::string(error->what()).find("not closed properly") != std::string::npos, error->what());
}

void TestStoreDisks::aFullDiskChangesNothingAndWorkGoesOnWhenThereIsRoom()
{
    if (!ownMounts)
        QSKIP("The kernel does not let this user mount a disk of the test's own.");
    const StoryFolder folder;
    const SmallDisk disk(folder / "disk", 2048);
    std::ofstream(folder / "disk" / "ballast") << std::string(700'000, 'x');
    Project project = Project::create(folder / "disk" / "A.faces");
    std::size_t added = 0;
    std::optional<Error> error;
    while (!error && added < 1000) {
        store::NewFace face;
        face.pixels.picture.assign(50'000, static_cast<std::uint8_t>(added));
        error = errorOf([&] {
            project.addFaces({face});
            ++added;
        });
    }
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Disk);
    QVERIFY2(std::string(error->what()).starts_with("The disk is full: nothing was changed."), error->what());
    QVERIFY(added > 0);
    QCOMPARE(project.faces().size(), added);
    const int next = project.nextNumber();
    QCOMPARE(next, static_cast<int>(added) + 1);
    fs::remove(folder / "disk" / "ballast");
    addDrawnFaces(project, 1);
    QCOMPARE(project.faces().size(), added + 1);
    project.undo();
    project.undo();
    QCOMPARE(project.faces().size(), added - 1);
}

void TestStoreDisks::aProjectThatFindsNoRoomLeavesNothing()
{
    if (!ownMounts)
        QSKIP("The kernel does not let this user mount a disk of the test's own.");
    const StoryFolder folder;
    const SmallDisk disk(folder / "disk", 64);
    const auto error = errorOf([&] { Project::create(folder / "disk" / "A.faces"); });
    QVERIFY(error);
    QVERIFY2(error->kind() == ErrorKind::Disk, error->what());
    QVERIFY(fs::is_empty(folder / "disk"));
}

int main(int argc, char **argv)
{
    ownMounts = enterOwnMounts();
    TestStoreDisks stories;
    return QTest::qExec(&stories, argc, argv);
}
#include "tst_store_disks.moc"
