// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/look_after.h"

#include "core/base/files.h"
#include "core/tasks/data_sets.h"
#include "core/tasks/photos.h"
#include "core/tasks/repair_project.h"
#include "tests/core/store/store_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace faces;
using namespace faces::test;
using store::Project;
using tasks::Occasion;
namespace fs = std::filesystem;

class TestLookAfter : public QObject {
    Q_OBJECT

private slots:
    void labelsStandBesideTheDatabase();
    void aSnapshotComesOnOpeningAndAfterFiveHundredLabels();
    void aCommandMakesOneADay();
    void whoOnlyLooksWritesNothing();
    void whatCannotBeWrittenIsOneSentence();
    void restoringKeepsASnapshotOfNow();
    void labelsOfADestroyedProjectComeToTheSameFacesCutAgain();
    void labelsAreNotPutOnOtherFaces();
    void labelsOfARetiredAttributeAreKept();
    void aDestroyedDatabaseLosesNothingThatWasSaid();
    void whatIsLostIsSaid();
    void leftoversAndUnreadableSnapshotsAreCleanedUp();
    void aDemoIsNotThereUntilAllOfItIs();
    void aDemoThatIsCancelledLeavesNothing();
};

namespace {

std::string textOf(const fs::path &file)
{
    const Bytes bytes = readFile(file);
    return {bytes.begin(), bytes.end()};
}

std::size_t snapshotsOf(const Project &project) { return store::snapshots(project.folder()).size(); }

/// In one step, and with one wait for the disk; each leaves a line in the history.
void labelTimes(Project &project, const std::vector<FaceId> &faces, int times)
{
    project.asOneStep("Could not decide", [&] {
        for (int i = 0; i < times; ++i)
            project.setLabels(
                std::array{Project::LabelOrder{faces[0], "hat", i % 2 == 0 ? LabelValue::Yes : LabelValue::No}});
    });
}

/// A drawn photo on the disk, cut and labelled by hand.
struct CutStory {
    StoryFolder folder;
    NoProgress quiet;
    fs::path project = folder / "A.faces";

    CutStory()
    {
        tasks::makeDemo(project, 1, 3, {}, quiet); // its photos lie in the project's own folder
        fs::create_directory(folder / "photos");
        for (const auto &entry : fs::directory_iterator(project / "photos"))
            fs::copy(entry.path(), folder / "photos" / entry.path().filename());
    }
    std::vector<fs::path> photos() const
    {
        std::vector<fs::path> files;
        for (const auto &entry : fs::directory_iterator(folder / "photos"))
            files.push_back(entry.path());
        return files;
    }
};

/// Looks at a place whenever it hears of progress.
struct Watcher : ProgressSink {
    fs::path place;
    std::stop_source stop;
    int heard = 0, seen = 0, stopAfter = 0;
    void progress(const Progress &) override
    {
        seen += fs::exists(place) ? 1 : 0;
        if (++heard == stopAfter)
            stop.request_stop();
    }
};

std::size_t thingsIn(const fs::path &folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

void TestLookAfter::labelsStandBesideTheDatabase()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto faces = addDrawnFaces(project, 2);
    QVERIFY(tasks::lookAfter(project, Occasion::Opening, {}).labels);
    const fs::path file = project.folder() / "labels.csv";
    QVERIFY(textOf(file).find("\n2,,,,,,") != std::string::npos);
    QVERIFY(!tasks::lookAfter(project, Occasion::Working, {}).labels); // it says so already
    project.setLabels(std::array{Project::LabelOrder{faces[1], "sex", LabelValue::Yes}});
    QVERIFY(tasks::lookAfter(project, Occasion::Closing, {}).labels);
    QVERIFY(textOf(file).find("\n2,yes,,,,,") != std::string::npos);
    writeFileSafely(file, std::string("somebody wrote this")); // or a disk lost it
    QVERIFY(tasks::lookAfter(project, Occasion::Working, {}).labels);
    QVERIFY(textOf(file).find("\n2,yes,,,,,") != std::string::npos);
}

void TestLookAfter::aSnapshotComesOnOpeningAndAfterFiveHundredLabels()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    QVERIFY(!tasks::lookAfter(project, Occasion::Opening, {}).snapshot); // there is nothing yet
    const auto faces = addDrawnFaces(project, 1);
    QVERIFY(tasks::lookAfter(project, Occasion::Opening, {}).snapshot);
    QVERIFY(!tasks::lookAfter(project, Occasion::Opening, {}).snapshot); // nothing changed since
    labelTimes(project, faces, 499);
    QVERIFY(!tasks::lookAfter(project, Occasion::Working, {}).snapshot);
    labelTimes(project, faces, 2);
    QVERIFY(tasks::lookAfter(project, Occasion::Working, {}).snapshot);
    QVERIFY(store::snapshots(project.folder()).front().why == store::SnapshotWhy::Labels);
    QVERIFY(!tasks::lookAfter(project, Occasion::Working, {}).snapshot);
    project.rejectFaces(faces, "dark");
    QVERIFY(!tasks::lookAfter(project, Occasion::Closing, {}).snapshot);
    QVERIFY(tasks::lookAfter(project, Occasion::Opening, {}).snapshot);
    for (int i = 0; i < 12; ++i) {
        project.setLabels(
            std::array{Project::LabelOrder{faces[0], "sex", i % 2 == 0 ? LabelValue::Yes : LabelValue::No}});
        tasks::lookAfter(project, Occasion::Opening, {});
    }
    QCOMPARE(snapshotsOf(project), store::kKeptSnapshots);
}

void TestLookAfter::aCommandMakesOneADay()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto faces = addDrawnFaces(project, 1);
    QVERIFY(tasks::snapshotIfDue(project, Occasion::Command, {}).snapshot);
    for (int i = 0; i < 5; ++i) {
        labelTimes(project, faces, 1);
        project.undo();
        QVERIFY(!tasks::lookAfter(project, Occasion::Command, {}).snapshot);
    }
    QCOMPARE(snapshotsOf(project), std::size_t(1));
    labelTimes(project, faces, 500);
    QVERIFY(tasks::lookAfter(project, Occasion::Command, {}).snapshot);
}

void TestLookAfter::whoOnlyLooksWritesNothing()
{
    const StoryFolder folder;
    projectWithFaces(folder / "A.faces", 2);
    const Project project = Project::open(folder / "A.faces", store::OpenMode::ReadOnly);
    for (const Occasion occasion : {Occasion::Opening, Occasion::Working, Occasion::Closing, Occasion::Command}) {
        const auto done = tasks::lookAfter(project, occasion, {});
        QVERIFY(!done.snapshot && !done.labels && done.trouble.empty());
    }
    QVERIFY(!fs::exists(folder / "A.faces" / "labels.csv") && !fs::exists(folder / "A.faces" / "snapshots"));
}

void TestLookAfter::whatCannotBeWrittenIsOneSentence()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    addDrawnFaces(project, 2);
    writeFileSafely(project.folder() / "snapshots", std::string("a file where the folder should be"));
    const auto done = tasks::lookAfter(project, Occasion::Opening, {});
    QVERIFY(done.labels && !done.snapshot);
    QVERIFY2(done.trouble.starts_with("No snapshot of the project could be made"), done.trouble.c_str());
    addDrawnFaces(project, 1); // the work goes on
    fs::create_directory(folder / "labels");
    fs::remove(project.folder() / "labels.csv");
    fs::create_directories(project.folder() / "labels.csv" / "in the way");
    QVERIFY(tasks::lookAfter(project, Occasion::Closing, {}).trouble.starts_with("The file labels.csv could not be"));
}

void TestLookAfter::restoringKeepsASnapshotOfNow()
{
    const StoryFolder folder;
    NoProgress quiet;
    Project project = Project::create(folder / "A.faces");
    const auto faces = addDrawnFaces(project, 1);
    tasks::takeSnapshot(project, {}, quiet);
    for (int i = 0; i < 11; ++i) {
        labelTimes(project, faces, 1 + i % 2);
        tasks::takeSnapshot(project, {}, quiet);
    }
    QCOMPARE(snapshotsOf(project), store::kKeptSnapshots);
    const auto oldest = store::snapshots(project.folder()).back();
    labelTimes(project, faces, 2);
    const std::string now = factsOf(project.folder());
    tasks::restoreSnapshot(project, oldest.file, {}, quiet);
    QCOMPARE(snapshotsOf(project), store::kKeptSnapshots);
    QVERIFY(fs::exists(oldest.file));
    const auto newest = store::snapshots(project.folder()).front();
    QVERIFY(newest.why == store::SnapshotWhy::Restoring);
    tasks::restoreSnapshot(project, newest.file, {}, quiet);
    QCOMPARE(factsOf(project.folder()), now);
    // Whichever is put back, it is not the one that makes room for that of now.
    for (const store::Snapshot &one : store::snapshots(project.folder())) {
        if (!fs::exists(one.file))
            continue;
        labelTimes(project, faces, 1 + static_cast<int>(snapshotsOf(project) % 2));
        project.rejectFaces(faces, "dark");
        tasks::restoreSnapshot(project, one.file, {}, quiet);
        QVERIFY2(fs::exists(one.file), one.file.c_str());
        QCOMPARE(snapshotsOf(project), store::kKeptSnapshots);
    }
}

void TestLookAfter::labelsOfADestroyedProjectComeToTheSameFacesCutAgain()
{
    CutStory story;
    std::vector<Face> before;
    {
        Project project = Project::open(story.project);
        const auto faces = project.faces();
        project.rejectFaces(std::array{faces[3].id}, "dark");
        project.joinPerson(std::array{faces[0].id, faces[1].id});
        project.setLabels(std::array{Project::LabelOrder{faces[5].id, "hat", LabelValue::Unknown}});
        tasks::writeLabels(project);
        before = project.faces({.rejected = true, .photo = {}});
    }
    fs::copy(story.project / "labels.csv", story.folder / "labels.csv");
    fs::remove_all(story.project);

    Project project = Project::create(story.folder / "B.faces");
    addDrawnFaces(project, 2); // so that no number is as it was
    tasks::slice(project, story.photos(), {}, {}, story.quiet);
    std::stop_source somebody; // who cancels
    somebody.request_stop();
    QVERIFY_THROWS_EXCEPTION(
        Error, tasks::importFaces(project, story.folder / "labels.csv", "auto", somebody.get_token(), story.quiet));
    QVERIFY(project.faceByNumber(3)->labels == std::vector<LabelValue>(5, LabelValue::Unknown));
    const auto result = tasks::importFaces(project, story.folder / "labels.csv", "auto", {}, story.quiet);
    QCOMPARE(result.known, static_cast<int>(before.size()));
    QVERIFY(result.skipped.empty());
    auto after = project.faces({.rejected = true, .photo = {}});
    after.erase(after.begin(), after.begin() + 2);
    QCOMPARE(after.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].number, before[i].number + 2);
        QVERIFY(after[i].labels == before[i].labels);
        QCOMPARE(after[i].rejectReason, before[i].rejectReason);
    }
    QVERIFY(after[0].person != GroupId{} && after[0].person == after[1].person);
    QVERIFY(project.undo()); // one step
    QVERIFY(project.faceByNumber(3)->labels == std::vector<LabelValue>(5, LabelValue::Unknown));
}

void TestLookAfter::labelsAreNotPutOnOtherFaces()
{
    CutStory story;
    {
        Project project = Project::open(story.project);
        tasks::writeLabels(project);
    }
    Project project = Project::create(story.folder / "B.faces");
    addDrawnFaces(project, 5); // of the same numbers, but of no photo
    const auto result = tasks::importFaces(project, story.project / "labels.csv", "csv", {}, story.quiet);
    QCOMPARE(result.known, 0);
    QVERIFY(!result.skipped.empty());
    QVERIFY2(result.skipped[0].reason.find("Cut the photo first.") != std::string::npos,
             result.skipped[0].reason.c_str());
    QVERIFY(project.faceByNumber(1)->labels == std::vector<LabelValue>(5, LabelValue::Unknown));
    QCOMPARE(project.nextUndo()->what, std::string("Added 5 faces"));
}

void TestLookAfter::labelsOfARetiredAttributeAreKept()
{
    const StoryFolder folder;
    NoProgress quiet;
    Project project = Project::create(folder / "A.faces");
    const auto faces = addDrawnFaces(project, 1);
    project.setLabels(std::array{Project::LabelOrder{faces[0], "hat", LabelValue::Yes}});
    Attribute hat = project.attributes()[3];
    hat.retired = true;
    project.changeAttribute(hat);
    tasks::writeLabels(project);
    fs::copy(project.folder() / "labels.csv", folder / "labels.csv");
    project.undo();
    project.undo();
    project.changeAttribute(hat);
    QCOMPARE(tasks::importFaces(project, folder / "labels.csv", "auto", {}, quiet).known, 1);
    QCOMPARE(labelOf(project, faces[0], "hat"), LabelValue::Yes);
    QVERIFY(project.attributes(true)[3].retired);
}

void TestLookAfter::aDestroyedDatabaseLosesNothingThatWasSaid()
{
    CutStory story;
    std::vector<Face> before;
    {
        Project project = Project::open(story.project);
        tasks::lookAfter(project, Occasion::Opening, {});
        const auto faces = project.faces(); // all that follows is newer than the snapshot
        project.setLabels(std::array{Project::LabelOrder{faces[0].id, "hat", LabelValue::Yes},
                                     Project::LabelOrder{faces[1].id, "hat", LabelValue::No}});
        project.rejectFaces(std::array{faces[2].id}, "dark");
        const auto later = addDrawnFaces(project, 3);
        project.setLabels(std::array{Project::LabelOrder{later[1], "beard", LabelValue::Yes}});
        tasks::lookAfter(project, Occasion::Working, {});
        before = project.faces({.rejected = true, .photo = {}});
    }
    Bytes database = readFile(story.project / "project.sqlite");
    std::fill_n(database.begin(), 8192, std::uint8_t(0));
    writeFileSafely(story.project / "project.sqlite", database);
    const auto result = tasks::repairAndCheck(story.project, {}, story.quiet);
    QVERIFY(result.recovered && result.healthy());
    Project project = Project::open(story.project);
    const auto after = project.faces({.rejected = true, .photo = {}});
    QCOMPARE(after.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].number, before[i].number);
        QVERIFY2(after[i].labels == before[i].labels, qPrintable(QString::number(after[i].number)));
        QCOMPARE(after[i].rejected, before[i].rejected);
        QVERIFY(!project.pixels(after[i].id).picture.empty());
    }
    bool asideKept = false;
    for (const auto &entry : fs::directory_iterator(story.project))
        asideKept |= entry.path().filename().string().starts_with("project.sqlite.damaged-");
    QVERIFY(asideKept);
}

void TestLookAfter::whatIsLostIsSaid()
{
    const StoryFolder folder;
    NoProgress quiet;
    {
        Project project = Project::create(folder / "A.faces");
        addDrawnFaces(project, 3);
        tasks::lookAfter(project, Occasion::Opening, {});
    }
    fs::remove(folder / "A.faces" / "project.sqlite"); // and with it all pixels
    const auto recovered = tasks::recoverIfNeeded(folder / "A.faces", {}, quiet);
    QVERIFY(recovered);
    const auto told = recovered->told();
    const auto says = [&](const char *words) {
        return std::ranges::any_of(told, [&](const std::string &one) { return one.find(words) != std::string::npos; });
    };
    QVERIFY(says("The database was missing"));
    QVERIFY(says("3 faces, 0 labels, 0 photos and 0 runs"));
    QVERIFY(says("Lost: the pixels of 3 faces (1, 2, 3)"));
    QVERIFY(says("undo steps has ended"));
    QVERIFY(!tasks::recoverIfNeeded(folder / "A.faces", {}, quiet)); // it is sound now
}

void TestLookAfter::leftoversAndUnreadableSnapshotsAreCleanedUp()
{
    const StoryFolder folder;
    NoProgress quiet;
    Project project = Project::create(folder / "A.faces");
    addDrawnFaces(project, 1);
    tasks::takeSnapshot(project, {}, quiet);
    writeFileSafely(project.folder() / "snapshots" / "2026-01-01T00-00-00Z.sqlite", std::string("damaged"));
    writeFileSafely(project.folder() / ".faces-1-1.part", std::string("half"));
    const auto found = tasks::checkProject(project, false, {}, quiet);
    QVERIFY(!found.healthy());
    QVERIFY(fs::exists(project.folder() / ".faces-1-1.part"));
    const auto mended = tasks::checkProject(project, true, {}, quiet);
    QVERIFY(mended.healthy());
    QVERIFY(mended.backup.empty()); // nothing in the database was wrong
    QVERIFY(project.nextUndo());    // and the undo steps go on
    QVERIFY(!fs::exists(project.folder() / ".faces-1-1.part"));
    QCOMPARE(snapshotsOf(project), std::size_t(1));
}

void TestLookAfter::aDemoIsNotThereUntilAllOfItIs()
{
    const StoryFolder folder;
    Watcher watcher;
    watcher.place = folder / "A.faces";
    tasks::makeDemo(watcher.place, 2, 1, {}, watcher);
    QVERIFY(watcher.heard > 2);
    QCOMPARE(watcher.seen, 0); // whoever is killed then leaves nothing that looks like a project
    QCOMPARE(thingsIn(folder.path()), 1u);
    Project project = Project::open(watcher.place);
    QVERIFY(!project.readOnly() && project.split());
    QCOMPARE(project.photos().size(), 2u);
    for (const Photo &photo : project.photos()) {
        QCOMPARE(fs::path(photo.path).parent_path(), watcher.place / "photos");
        QVERIFY(fs::exists(photo.path));
    }
    while (project.undo())
        ;
    while (project.redo())
        ;
    QVERIFY(fs::exists(project.photos().front().path)); // no step leads to where it was made
}

void TestLookAfter::aDemoThatIsCancelledLeavesNothing()
{
    const StoryFolder folder;
    Watcher watcher;
    watcher.place = folder / "A.faces";
    watcher.stopAfter = 2;
    QCOMPARE(kindOf([&] { tasks::makeDemo(watcher.place, 2, 1, watcher.stop.get_token(), watcher); }),
             ErrorKind::Cancelled);
    QCOMPARE(thingsIn(folder.path()), 0u);
    fs::create_directory(watcher.place);
    QCOMPARE(kindOf([&] { tasks::makeDemo(watcher.place, 1, 1, {}, watcher); }), ErrorKind::Usage);
    QCOMPARE(thingsIn(watcher.place), 0u);
}

QTEST_APPLESS_MAIN(TestLookAfter)
#include "tst_look_after.moc"
