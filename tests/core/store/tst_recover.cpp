// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/recover.h"

#include "core/base/files.h"
#include "core/store/raw_pages.h"
#include "core/store/snapshots.h"
#include "tests/core/store/random_person.h"
#include "tests/core/store/store_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>
#include <map>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace faces;
using namespace faces::test;
using store::Project;
namespace fs = std::filesystem;

class TestRecover : public QObject {
    Q_OBJECT

private slots:
    void picturesAreReadPageByPageAsSqliteReadsThem_data();
    void picturesAreReadPageByPageAsSqliteReadsThem();
    void whatWaitsInTheLogIsReadAndWhatWasNeverKeptIsNot();
    void aSoundProjectIsNotBeyondRepair();
    void aProjectWithoutABeginningIsMadeAnewFromItsSnapshot();
    void whatTheOldDatabaseStillSaysIsNewerThanTheSnapshot();
    void aDamagedTableOfLabelsIsFilledFromTheSnapshot();
    void withoutASnapshotWhatCanBeReadIsKept();
    void aMissingDatabaseIsMadeFromTheSnapshot();
    void facesThatOnlyAListKnowsGetTheirPixelsBack();
    void numbersAndIdsAreNotGivenAgain();
    void nothingIsTouchedWhereThereIsNothingToRecoverFrom();
    void aStoppedRecoveryLeavesTheProjectAsItWas();
    void whoeverHasTheProjectOpenIsNotDisturbed();
};

namespace {

fs::path closedProject(const fs::path &place, int faces, std::uint64_t seed = 0)
{
    Project project = Project::create(place);
    const auto ids = addDrawnFaces(project, faces);
    std::vector<Project::LabelOrder> orders;
    for (const FaceId id : ids)
        for (const char *attribute : {"sex", "hair", "glasses", "hat", "beard"})
            orders.push_back({id, attribute, number(id) % 2 == 0 ? LabelValue::Yes : LabelValue::No});
    project.setLabels(orders);
    RandomPerson person(seed);
    for (int i = 0; seed != 0 && i < 30; ++i)
        person.act(project);
    return place;
}

store::Recovered recovered(const fs::path &project, const std::vector<store::KnownFace> &known = {})
{
    NoProgress quiet;
    return store::recoverProject(project, known, {}, quiet);
}

std::map<std::int64_t, Bytes> picturesFound(const fs::path &database)
{
    std::map<std::int64_t, Bytes> found;
    store::findPictures(
        database, {}, [&](std::int64_t id, const Bytes &png) { found[id] = png; }, [](auto, auto) {});
    return found;
}

std::map<std::int64_t, Bytes> picturesOf(const fs::path &database)
{
    SQLite::Database db(database, SQLite::OPEN_READONLY);
    SQLite::Statement rows(db, "SELECT id, png FROM picture");
    std::map<std::int64_t, Bytes> pictures;
    while (rows.executeStep()) {
        const auto *first = static_cast<const std::uint8_t *>(rows.getColumn(1).getBlob());
        pictures[rows.getColumn(0).getInt64()] = Bytes(first, first + rows.getColumn(1).getBytes());
    }
    return pictures;
}

} // namespace

void TestRecover::picturesAreReadPageByPageAsSqliteReadsThem_data()
{
    QTest::addColumn<int>("side"); // of a picture: from one that fits a page beside others to a long chain of pages
    for (const int side : {16, 40, 120, 256})
        QTest::newRow(qPrintable(QString("%1 px").arg(side))) << side;
}

void TestRecover::picturesAreReadPageByPageAsSqliteReadsThem()
{
    QFETCH(int, side);
    const StoryFolder folder;
    {
        Project project = Project::create(folder / "A.faces");
        std::vector<store::NewFace> faces(30);
        for (int i = 0; i < 30; ++i)
            faces[static_cast<std::size_t>(i)].pixels = {noisyPng(i, side),
                                                         i % 3 == 0 ? noisyPng(100 + i, side) : Bytes{}};
        project.addFaces(faces);
        project.undo(); // what was undone is still a picture
        addDrawnFaces(project, 5);
    }
    const fs::path database = folder / "A.faces" / "project.sqlite";
    const auto wanted = picturesOf(database);
    QCOMPARE(wanted.size(), std::size_t(45));
    QVERIFY(picturesFound(database) == wanted);
    spoil(folder / "A.faces", 0, 100); // not even a page size any more
    QVERIFY(picturesFound(database) == wanted);
}

void TestRecover::whatWaitsInTheLogIsReadAndWhatWasNeverKeptIsNot()
{
    const StoryFolder folder;
    const fs::path database = folder / "A.faces" / "project.sqlite", copy = folder / "copy.sqlite";
    Project project = Project::create(folder / "A.faces");
    addDrawnFaces(project, 3);
    const auto kept = picturesOf(database);
    // A process that was killed in the middle: its pages are in the log, but no end of their transaction.
    SQLite::Database other(database, SQLite::OPEN_READWRITE);
    other.exec("PRAGMA cache_size = 10; BEGIN IMMEDIATE");
    for (int i = 0; i < 60; ++i) {
        SQLite::Statement add(other, "INSERT INTO picture(png) VALUES (?)");
        const Bytes png = noisyPng(i, 60);
        add.bind(1, png.data(), static_cast<int>(png.size()));
        add.exec();
    }
    fs::copy(database, copy);
    fs::copy(database.string() + "-wal", copy.string() + "-wal");
    QVERIFY(fs::file_size(copy.string() + "-wal") > 200'000);
    other.exec("ROLLBACK");
    QVERIFY(picturesFound(copy) == kept);
}

void TestRecover::aSoundProjectIsNotBeyondRepair()
{
    const StoryFolder folder;
    const fs::path project = closedProject(folder / "A.faces", 20, 4);
    QCOMPARE(store::beyondRepair(project, {}), std::string());
    tamper(project, "DELETE FROM picture WHERE id = 3"); // damage that is mended in place
    QCOMPARE(store::beyondRepair(project, {}), std::string());
    spoil(project, 0, 16);
    QVERIFY(!store::beyondRepair(project, {}).empty());
}

void TestRecover::aProjectWithoutABeginningIsMadeAnewFromItsSnapshot()
{
    const StoryFolder folder;
    const fs::path place = closedProject(folder / "A.faces", 60, 5);
    store::makeSnapshot(place, store::SnapshotWhy::Asked, {});
    const std::string facts = factsOf(place);
    const auto pictures = picturesOf(place / "project.sqlite");
    spoil(place, 0, 4096);
    QCOMPARE(errorOf([&] { Project::open(place); })->kind(), ErrorKind::BadProject);
    const fs::path log = place / "project.sqlite-wal", left = place / ".faces-1-1.part";
    writeFileSafely(log, std::string("of the old one"));
    writeFileSafely(left, std::string("of a process that was killed"));
    const auto result = recovered(place);
    QVERIFY(!fs::exists(log)); // which would be taken for the new one's
    QVERIFY(fs::exists(result.damaged.string() + "-wal"));
    QVERIFY(!fs::exists(left));
    QVERIFY(!result.snapshot.empty() && !result.noSnapshot);
    QVERIFY(result.withoutPixels.empty());
    QVERIFY(result.labelsMayBeOld);
    QVERIFY(fs::exists(result.damaged));
    QCOMPARE(factsOf(place), facts);
    QVERIFY(picturesOf(place / "project.sqlite") == pictures);
    Project project = Project::open(place);
    QVERIFY(!project.readOnly());
    QVERIFY(project.check(false).empty());
    QVERIFY(!project.nextUndo());
    addDrawnFaces(project, 1); // work goes on, and is kept as ever
    QVERIFY(project.undo());
}

void TestRecover::whatTheOldDatabaseStillSaysIsNewerThanTheSnapshot()
{
    const StoryFolder folder;
    const fs::path place = closedProject(folder / "A.faces", 400);
    store::makeSnapshot(place, store::SnapshotWhy::Asked, {});
    {
        Project project = Project::open(place);
        const auto faces = project.faces();
        project.setLabels(std::array{Project::LabelOrder{faces[0].id, "hat", LabelValue::Unknown},
                                     Project::LabelOrder{faces[1].id, "hat", LabelValue::Yes}});
        addDrawnFaces(project, 2);
    }
    QVERIFY(spoilTable(place, "picture") > 3);
    QVERIFY(!store::beyondRepair(place, {}).empty());
    const auto result = recovered(place);
    QVERIFY(result.snapshot.empty()); // none was needed
    QVERIFY(!result.labelsMayBeOld);
    QVERIFY(!result.withoutPixels.empty());
    Project project = Project::open(place);
    QVERIFY(project.check(false).empty());
    QCOMPARE(project.counts().faces, 402);
    QCOMPARE(project.counts().rejected, static_cast<int>(result.withoutPixels.size()));
    QCOMPARE(labelOf(project, project.faces({.rejected = true, .photo = {}})[0].id, "hat"), LabelValue::Unknown);
}

void TestRecover::aDamagedTableOfLabelsIsFilledFromTheSnapshot()
{
    const StoryFolder folder;
    const fs::path place = closedProject(folder / "A.faces", 400);
    store::makeSnapshot(place, store::SnapshotWhy::Asked, {});
    const std::string facts = factsOf(place);
    QVERIFY(spoilTable(place, "label") > 3);
    const auto result = recovered(place);
    QVERIFY(!result.snapshot.empty());
    QVERIFY(std::ranges::find(result.partly, "label") != result.partly.end());
    QVERIFY(std::ranges::find(result.whole, "face") != result.whole.end());
    QVERIFY(result.labelsMayBeOld);
    QCOMPARE(factsOf(place), facts);
}

void TestRecover::withoutASnapshotWhatCanBeReadIsKept()
{
    const StoryFolder folder;
    const fs::path place = closedProject(folder / "A.faces", 400);
    QVERIFY(spoilTable(place, "label") > 3);
    const auto result = recovered(place);
    QVERIFY(result.noSnapshot);
    QVERIFY(result.labels > 20 && result.labels < 2000); // those before the first damaged page, and behind the last
    QCOMPARE(result.faces, 400);
    Project project = Project::open(place);
    QVERIFY(project.check(false).empty());
    for (const int number : {1, 400})
        QVERIFY(labelOf(project, project.faceByNumber(number)->id, "beard") != LabelValue::Unknown);
}

void TestRecover::aMissingDatabaseIsMadeFromTheSnapshot()
{
    const StoryFolder folder;
    const fs::path place = closedProject(folder / "A.faces", 4);
    store::makeSnapshot(place, store::SnapshotWhy::Asked, {});
    fs::remove(place / "project.sqlite");
    QVERIFY(!store::beyondRepair(place, {}).empty());
    const auto result = recovered(place);
    QVERIFY(result.damaged.empty());
    QCOMPARE(result.withoutPixels, (std::vector<int>{1, 2, 3, 4}));
    Project project = Project::open(place);
    QCOMPARE(project.counts().rejected, 4);
    QCOMPARE(labelOf(project, project.faceByNumber(2)->id, "hat"), LabelValue::Yes);
}

void TestRecover::facesThatOnlyAListKnowsGetTheirPixelsBack()
{
    const StoryFolder folder;
    const fs::path place = closedProject(folder / "A.faces", 3);
    store::makeSnapshot(place, store::SnapshotWhy::Asked, {});
    std::vector<store::KnownFace> known;
    {
        Project project = Project::open(place);
        const PhotoId photo = project.addPhoto(photoNamed("later.png"));
        store::NewFace face;
        face.face.photo = photo;
        face.face.box = {10, 20, 64, 64};
        face.pixels = {drawnPng(7), drawnPng(8)};
        project.addFaces({face});
        known.push_back({*project.faceByNumber(4), "/photos/later.png", photoNamed("later.png").sha256});
    }
    known.push_back(known.front());
    known.back().face.number = 77; // of a face whose pixels nobody has
    known.back().face.picture = PictureId{9999};
    spoil(place, 0, 4096);
    const auto result = recovered(place, known);
    QCOMPARE(result.facesFromList, 1);
    QCOMPARE(result.notRecovered, std::vector<int>{77});
    Project project = Project::open(place);
    const auto face = project.faceByNumber(4);
    QVERIFY(face);
    QVERIFY(project.pixels(face->id).picture == drawnPng(7) && project.pixels(face->id).mask == drawnPng(8));
    QCOMPARE(project.photos().at(0).path, std::string("/photos/later.png"));
    QVERIFY(!project.numberFree(77)); // never given again
}

void TestRecover::numbersAndIdsAreNotGivenAgain()
{
    const StoryFolder folder;
    const fs::path place = closedProject(folder / "A.faces", 400);
    fs::create_directories(place / "runs" / "7");
    fs::create_directories(place / "tuning" / "4");
    int next = 0;
    FaceId highest{};
    {
        Project project = Project::open(place);
        highest = addDrawnFaces(project, 5).back();
        project.undo();
        next = project.nextNumber();
    }
    QVERIFY(spoilTable(place, "label") > 3);
    recovered(place);
    Project project = Project::open(place);
    QCOMPARE(project.nextNumber(), next);
    QVERIFY(number(addDrawnFaces(project, 1).front()) > number(highest));
    QVERIFY(number(project.addRun(Run{})) > 7); // runs/7 belongs to a run that nobody knows of any more
    QVERIFY(number(project.addTuning({})) > 4); // and so does a search's folder
}

void TestRecover::nothingIsTouchedWhereThereIsNothingToRecoverFrom()
{
    const StoryFolder folder;
    fs::create_directories(folder / "A.faces");
    QCOMPARE(errorOf([&] { recovered(folder / "A.faces"); })->kind(), ErrorKind::NotFound);
    QVERIFY(!fs::exists(folder / "A.faces" / "project.sqlite"));
}

void TestRecover::aStoppedRecoveryLeavesTheProjectAsItWas()
{
    const StoryFolder folder;
    const fs::path place = closedProject(folder / "A.faces", 30);
    store::makeSnapshot(place, store::SnapshotWhy::Asked, {});
    spoil(place, 0, 4096);
    const Bytes before = readFile(place / "project.sqlite");
    std::stop_source stop;
    stop.request_stop();
    NoProgress quiet;
    QCOMPARE(errorOf([&] { store::recoverProject(place, {}, stop.get_token(), quiet); })->kind(), ErrorKind::Cancelled);
    QVERIFY(readFile(place / "project.sqlite") == before);
    for (const auto &entry : fs::directory_iterator(place))
        QVERIFY2(!entry.path().filename().string().ends_with(".part"), entry.path().c_str());
}

void TestRecover::whoeverHasTheProjectOpenIsNotDisturbed()
{
    const StoryFolder folder;
    const fs::path place = closedProject(folder / "A.faces", 3);
    // A lock of another process, as this one sees it.
    const int lock = ::open((place / "project.lock").c_str(), O_RDWR | O_CREAT, 0666);
    QCOMPARE(::flock(lock, LOCK_EX | LOCK_NB), 0);
    QCOMPARE(errorOf([&] { recovered(place); })->kind(), ErrorKind::ReadOnly);
    ::close(lock);
}

QTEST_APPLESS_MAIN(TestRecover)
#include "tst_recover.moc"
