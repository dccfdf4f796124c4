// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/snapshots.h"

#include "core/base/files.h"
#include "tests/core/store/random_person.h"
#include "tests/core/store/store_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <set>
#include <thread>

#include <sys/stat.h>

using namespace faces;
using namespace faces::test;
using store::Project;
namespace fs = std::filesystem;

class TestSnapshots : public QObject {
    Q_OBJECT

private slots:
    void aSnapshotHoldsEveryFactAndNoPixels();
    void aSnapshotIsOfOneMomentWhileLabelsAreSet();
    void oneIsDueOnlyWhenSomethingChanged();
    void whatWasChangedSinceIsPutBackAsOneStep_data();
    void whatWasChangedSinceIsPutBackAsOneStep();
    void putBackAsASinglePersonWouldWish();
    void whatCameLaterStays();
    void facesThatWereTakenBackComeBack();
    void aPhotoAddedAnewIsKnownByItsContent();
    void whatDoesNotDifferMakesNoStep();
    void aJudgementAloneIsADifference();
    void aDamagedSnapshotIsListedAndRefused();
    void anOlderSnapshotIsBroughtUpToDateAndANewerOneRefused();
    void onlyTenAreKeptAndTheyReachFarBack();
    void aStoppedSnapshotLeavesNothing();
    void aQuickLookFindsADamagedTable();
    void whatIsNoFileKeepsNobodyWaiting();
    void aSnapshotThatCouldActIsRefused();
};

namespace {

store::Snapshot taken(const fs::path &folder) { return store::makeSnapshot(folder, store::SnapshotWhy::Asked, {}); }

void set(Project &project, FaceId face, const char *attribute, LabelValue value)
{
    project.setLabels(std::array{Project::LabelOrder{face, attribute, value}});
}

/// Lines of factsOf(): facts of one table.
std::set<std::string> linesOf(const std::string &facts)
{
    std::set<std::string> lines;
    std::string line, table;
    for (const char c : facts) {
        if (c != '\n') {
            line += c;
            continue;
        }
        if (line.find('|') == std::string::npos)
            table = line;
        else
            lines.insert(table + ": " + line);
        line.clear();
    }
    return lines;
}

} // namespace

void TestSnapshots::aSnapshotHoldsEveryFactAndNoPixels()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    RandomPerson person(3);
    for (int i = 0; i < 60; ++i)
        person.act(project);
    const store::Snapshot made = taken(project.folder());
    QVERIFY(fs::file_size(made.file) == made.bytes);

    SQLite::Database snapshot(made.file, SQLite::OPEN_READONLY);
    SQLite::Database now(project.folder() / "project.sqlite", SQLite::OPEN_READONLY);
    QCOMPARE(snapshot.execAndGet("PRAGMA integrity_check").getString(), std::string("ok"));
    QCOMPARE(snapshot.execAndGet("SELECT count(*) FROM picture").getInt(), 0);
    for (const char *table :
         {"attribute", "photo", "face_group", "face", "label", "label_history", "setting", "opinion", "settled",
          "doubt", "split", "split_entry", "used_number", "run", "sqlite_sequence"}) {
        const auto rows = [&](SQLite::Database &db) {
            SQLite::Statement query(db, std::string("SELECT * FROM ") + table);
            std::multiset<std::string> all;
            while (query.executeStep()) {
                std::string row;
                for (int column = 0; column < query.getColumnCount(); ++column)
                    row += query.getColumn(column).getString() + "|";
                all.insert(row);
            }
            return all;
        };
        QVERIFY2(rows(snapshot) == rows(now), table);
    }
    const auto listed = store::snapshots(project.folder());
    QCOMPARE(listed.size(), std::size_t(1));
    QVERIFY(listed[0].trouble.empty());
    QCOMPARE(listed[0].faces, project.counts().faces);
    QCOMPARE(listed[0].madeAt, made.madeAt);
}

void TestSnapshots::aSnapshotIsOfOneMomentWhileLabelsAreSet()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto faces = addDrawnFaces(project, 40);
    std::atomic<bool> enough = false, begun = false;
    std::thread labelling([&] {
        Project own = Project::open(folder / "A.faces");
        for (int i = 0; !enough; ++i, begun = i > 2) // both at once, always alike
            own.setLabels(
                std::array{Project::LabelOrder{faces[0], "hat", i % 2 == 0 ? LabelValue::Yes : LabelValue::No},
                           Project::LabelOrder{faces[39], "hat", i % 2 == 0 ? LabelValue::Yes : LabelValue::No}});
    });
    const bool labels = QTest::qWaitFor([&] { return begun.load(); }, 10'000);
    std::vector<store::Snapshot> made;
    for (int i = 0; i < 8; ++i)
        made.push_back(taken(folder / "A.faces"));
    enough = true;
    labelling.join();
    QVERIFY(labels);
    QVERIFY2(made.back().labelChanges > made.front().labelChanges, "nobody labelled meanwhile");
    std::set<std::string> names;
    for (const store::Snapshot &one : made) {
        names.insert(one.name);
        SQLite::Database db(one.file, SQLite::OPEN_READONLY);
        QVERIFY(db.execAndGet("SELECT count(DISTINCT value) FROM label").getInt() <= 1);
        QCOMPARE(db.execAndGet("SELECT max(id) FROM label_history").getInt64(), one.labelChanges);
    }
    QCOMPARE(names.size(), made.size()); // those of one second have different names
}

void TestSnapshots::oneIsDueOnlyWhenSomethingChanged()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    QVERIFY(!store::sinceSnapshot(project.folder()).changed); // there is nothing to keep
    const auto faces = addDrawnFaces(project, 2);
    QVERIFY(store::sinceSnapshot(project.folder()).changed);
    taken(project.folder());
    QVERIFY(!store::sinceSnapshot(project.folder()).changed);
    set(project, faces[0], "hat", LabelValue::Yes);
    set(project, faces[1], "hat", LabelValue::Yes);
    QCOMPARE(store::sinceSnapshot(project.folder()).labelChanges, 2);
    taken(project.folder());
    project.rejectFaces(faces, "dark");
    const auto since = store::sinceSnapshot(project.folder());
    QVERIFY(since.changed);
    QCOMPARE(since.labelChanges, 0);
    taken(project.folder());
    project.undo();
    QVERIFY(store::sinceSnapshot(project.folder()).changed);
}

void TestSnapshots::whatWasChangedSinceIsPutBackAsOneStep_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::newRow(qPrintable(QString("person %1").arg(seed))) << seed;
}

void TestSnapshots::whatWasChangedSinceIsPutBackAsOneStep()
{
    QFETCH(int, seed);
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    RandomPerson person(static_cast<std::uint64_t>(seed));
    for (int i = 0; i < 25; ++i)
        person.act(project);
    const std::string then = factsOf(project.folder());
    const store::Snapshot snapshot = taken(project.folder());
    for (int i = 0; i < 25; ++i)
        person.act(project);
    const std::string now = factsOf(project.folder());
    const auto steps = project.nextUndo()->id;
    const auto difference = store::differenceTo(project.folder(), snapshot.file);

    project.restoreSnapshot(snapshot.file);
    QVERIFY(store::differenceTo(project.folder(), snapshot.file).nothing());
    const std::string restored = factsOf(project.folder());
    QVERIFY2(!difference.nothing(), "this person changed nothing that a snapshot holds");
    // All facts of then are there again, but the places of photos, which are true now, and what had no place any more.
    const auto have = linesOf(restored);
    for (const std::string &line : linesOf(then))
        if (!line.starts_with("photo"))
            QVERIFY2(have.contains(line), line.c_str());
    const auto wanted = linesOf(then), were = linesOf(now);
    for (const std::string &line : have) // nothing is there that was there neither then nor now
        if (!line.starts_with("photo"))
            QVERIFY2(wanted.contains(line) || were.contains(line), line.c_str());
    QVERIFY(project.check(false).empty());

    QVERIFY(project.nextUndo()->what.starts_with("Put back the snapshot of 20"));
    QVERIFY(project.nextUndo()->id > steps);
    QVERIFY(project.undo());
    QCOMPARE(factsOf(project.folder()), now);
    QVERIFY(project.redo());
    QCOMPARE(factsOf(project.folder()), restored);
    while (project.undo()) // and every step before it can be taken back as well
        ;
}

void TestSnapshots::putBackAsASinglePersonWouldWish()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto faces = addDrawnFaces(project, 3);
    set(project, faces[0], "hat", LabelValue::Yes);
    set(project, faces[1], "glasses", LabelValue::No);
    const auto snapshot = taken(project.folder());
    set(project, faces[0], "hat", LabelValue::No);          // other
    set(project, faces[1], "glasses", LabelValue::Unknown); // gone
    set(project, faces[2], "beard", LabelValue::Yes);       // new
    project.rejectFaces(std::array{faces[2]}, "dark");
    const auto difference = store::differenceTo(project.folder(), snapshot.file);
    QCOMPARE(difference.labels, 3);
    QCOMPARE(difference.rejections, 1);
    QCOMPARE(difference.first.size(), std::size_t(3));
    QCOMPARE(difference.first[0].number, 1);
    QCOMPARE(difference.first[0].attribute, std::string("hat"));
    QVERIFY(difference.first[0].then == LabelValue::Yes && difference.first[0].now == LabelValue::No);
    QVERIFY(difference.first[2].then == LabelValue::Unknown && difference.first[2].now == LabelValue::Yes);

    project.setAnnotator("Ada");
    project.restoreSnapshot(snapshot.file);
    QCOMPARE(labelOf(project, faces[0], "hat"), LabelValue::Yes);
    QCOMPARE(labelOf(project, faces[1], "glasses"), LabelValue::No);
    QCOMPARE(labelOf(project, faces[2], "beard"), LabelValue::Unknown);
    QVERIFY(!project.faceByNumber(3)->rejected);
    const LabelChange last = project.labelHistory(faces[0]).back();
    QVERIFY(last.undo); // nobody looked at the face and said so
    QCOMPARE(last.annotator, std::string("Ada"));
}

void TestSnapshots::whatCameLaterStays()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto faces = addDrawnFaces(project, 1);
    const auto snapshot = taken(project.folder());
    const auto later = addDrawnFaces(project, 2);
    project.addAttribute(attributeNamed("Smile", project.attributes(true)));
    set(project, faces[0], "smile", LabelValue::Yes);
    set(project, later[0], "hat", LabelValue::Yes);
    project.joinPerson(later);
    Run run;
    run.state = RunState::Stopped;
    project.addRun(run);
    const auto difference = store::differenceTo(project.folder(), snapshot.file);
    QVERIFY(difference.nothing());
    QCOMPARE(difference.later, 2);

    set(project, faces[0], "hat", LabelValue::Yes);
    project.restoreSnapshot(snapshot.file);
    QCOMPARE(labelOf(project, faces[0], "hat"), LabelValue::Unknown);
    QCOMPARE(labelOf(project, faces[0], "smile"), LabelValue::Yes); // of an attribute that the snapshot does not know
    QCOMPARE(labelOf(project, later[0], "hat"), LabelValue::Yes);
    QVERIFY(project.faceByNumber(2)->person != GroupId{});
    QCOMPARE(project.runs().size(), std::size_t(1));
}

void TestSnapshots::facesThatWereTakenBackComeBack()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto faces = addDrawnFaces(project, 2);
    project.joinPerson(faces);
    set(project, faces[1], "hat", LabelValue::Yes);
    const store::FacePixels before = project.pixels(faces[1]);
    const auto snapshot = taken(project.folder());
    while (project.undo())
        ;
    addDrawnFaces(project, 1); // the undone steps are gone for good
    QVERIFY(project.facesById(faces).empty());
    QCOMPARE(store::differenceTo(project.folder(), snapshot.file).comeBack, 2);

    project.restoreSnapshot(snapshot.file);
    QCOMPARE(project.facesById(faces).size(), std::size_t(2));
    QCOMPARE(labelOf(project, faces[1], "hat"), LabelValue::Yes);
    QVERIFY(project.pixels(faces[1]).picture == before.picture);
    QCOMPARE(project.counts().faces, 3);
    QVERIFY(project.check(false).empty());
}

void TestSnapshots::aPhotoAddedAnewIsKnownByItsContent()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const PhotoId first = project.addPhoto(photoNamed("a.png"));
    store::NewFace face;
    face.face.photo = first;
    face.pixels.picture = drawnPng(1);
    project.addFaces({face});
    const auto snapshot = taken(project.folder());
    project.undo();
    project.undo();
    Photo moved = photoNamed("a.png");
    moved.path = "/elsewhere/a.png";
    const PhotoId again = project.addPhoto(moved);
    QVERIFY(again != first);

    project.restoreSnapshot(snapshot.file);
    QCOMPARE(project.photos().size(), std::size_t(1));
    QCOMPARE(project.photos()[0].path, std::string("/elsewhere/a.png")); // where it lies now
    QCOMPARE(project.faceByNumber(1)->photo, again);
    QVERIFY(project.check(false).empty());
}

void TestSnapshots::whatDoesNotDifferMakesNoStep()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    addDrawnFaces(project, 2);
    const auto snapshot = taken(project.folder());
    const auto step = project.nextUndo()->id;
    project.restoreSnapshot(snapshot.file);
    QCOMPARE(project.nextUndo()->id, step);
}

void TestSnapshots::aJudgementAloneIsADifference()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto faces = addDrawnFaces(project, 2);
    const auto snapshot = taken(project.folder());
    project.setOpinions("Ann", std::array{Project::LabelOrder{faces[0], "hat", LabelValue::Yes}});
    const auto difference = store::differenceTo(project.folder(), snapshot.file);
    QCOMPARE(difference.judgements, 1);
    QVERIFY(!difference.nothing());
    project.restoreSnapshot(snapshot.file);
    QVERIFY(project.opinions().empty());
    QVERIFY(store::differenceTo(project.folder(), snapshot.file).nothing());
}

void TestSnapshots::aDamagedSnapshotIsListedAndRefused()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    addDrawnFaces(project, 400);
    const auto whole = taken(project.folder());
    const auto damaged = taken(project.folder());
    Bytes bytes = readFile(damaged.file);
    std::fill(bytes.begin() + 8192, bytes.end(), std::uint8_t(0xAB));
    writeFileSafely(damaged.file, bytes);
    const std::string facts = factsOf(project.folder());
    QCOMPARE(errorOf([&] { project.restoreSnapshot(damaged.file); })->kind(), ErrorKind::BadProject);
    QCOMPARE(errorOf([&] { store::differenceTo(project.folder(), damaged.file); })->kind(), ErrorKind::BadProject);
    QCOMPARE(errorOf([&] { project.restoreSnapshot(folder / "none.sqlite"); })->kind(), ErrorKind::NotFound);
    writeFileSafely(damaged.file, std::string("no snapshot"));
    const auto listed = store::snapshots(project.folder());
    QCOMPARE(listed.size(), std::size_t(2));
    QVERIFY(!listed[0].trouble.empty());
    QCOMPARE(store::newestSnapshot(project.folder())->name, whole.name);
    QCOMPARE(factsOf(project.folder()), facts);
}

void TestSnapshots::anOlderSnapshotIsBroughtUpToDateAndANewerOneRefused()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto faces = addDrawnFaces(project, 1);
    set(project, faces[0], "hat", LabelValue::Yes);
    const auto snapshot = taken(project.folder());
    set(project, faces[0], "hat", LabelValue::No);
    {
        SQLite::Database db(snapshot.file, SQLite::OPEN_READWRITE);
        db.exec("DROP TABLE doubt; PRAGMA user_version = 6");
    }
    const Bytes before = readFile(snapshot.file);
    project.restoreSnapshot(snapshot.file);
    QCOMPARE(labelOf(project, faces[0], "hat"), LabelValue::Yes);
    QVERIFY(readFile(snapshot.file) == before);
    {
        SQLite::Database db(snapshot.file, SQLite::OPEN_READWRITE);
        db.exec("PRAGMA user_version = 99");
    }
    QCOMPARE(errorOf([&] { project.restoreSnapshot(snapshot.file); })->kind(), ErrorKind::NewerFile);
    QCOMPARE(std::distance(fs::directory_iterator(project.folder() / "snapshots"), fs::directory_iterator()), 1);
}

void TestSnapshots::onlyTenAreKeptAndTheyReachFarBack()
{
    // Ten minutes apart for 30 days, then once a day for 60 days.
    std::vector<double> made, left;
    for (int i = 0; i < 30 * 144; ++i)
        made.push_back(i * 600.0);
    for (int i = 0; i < 60; ++i)
        made.push_back(made.back() + 86400.0);
    const auto keepTen = [&](double now) {
        while (left.size() > store::kKeptSnapshots) {
            std::vector<double> ages;
            for (auto at = left.rbegin(); at != left.rend(); ++at)
                ages.push_back(now - *at);
            const auto going = store::leastMissed(ages);
            QVERIFY(going >= 3 && going < ages.size());
            left.erase(left.end() - 1 - static_cast<std::ptrdiff_t>(going));
        }
    };
    for (const double at : made) {
        left.push_back(at);
        keepTen(at);
        QVERIFY(left.size() <= store::kKeptSnapshots);
        if (at == 29 * 144 * 600.0) { // a day before the end: today's, yesterday's, last week's are there
            QVERIFY(at - left.front() > 86400);
            QVERIFY(at - left[6] < 3 * 3600);
        }
    }
    QCOMPARE(left.back(), made.back());
    QVERIFY2(made.back() - left.front() > 14 * 86400.0, qPrintable(QString::number(made.back() - left.front())));
    for (std::size_t i = 1; i < left.size(); ++i) // no stretch is far wider than what lies between it and now
        QVERIFY(left[i] - left[i - 1] <= 2.0 * (made.back() - left[i]) + 3 * 86400);

    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    addDrawnFaces(project, 1);
    for (int i = 0; i < 13; ++i)
        taken(project.folder());
    const auto all = store::snapshots(project.folder());
    store::thinSnapshots(project.folder(), 10, all.back().file);
    const auto kept = store::snapshots(project.folder());
    QCOMPARE(kept.size(), std::size_t(10));
    QCOMPARE(kept.front().name, all.front().name);
    QCOMPARE(kept.back().name, all.back().name); // it was to stay
}

void TestSnapshots::aStoppedSnapshotLeavesNothing()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    addDrawnFaces(project, 300);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(
        errorOf([&] { store::makeSnapshot(project.folder(), store::SnapshotWhy::Asked, stop.get_token()); })->kind(),
        ErrorKind::Cancelled);
    QVERIFY(fs::is_empty(project.folder() / "snapshots"));
    for (const char *left : {".faces-1-1.part", ".faces-1-1.part-journal"})
        writeFileSafely(project.folder() / "snapshots" / left, std::string("of a killed process"));
    taken(project.folder());
    QCOMPARE(std::distance(fs::directory_iterator(project.folder() / "snapshots"), fs::directory_iterator()), 1);
}

void TestSnapshots::aQuickLookFindsADamagedTable()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    addDrawnFaces(project, 400);
    QCOMPARE(store::quickLook(project.folder()), std::string());
    QVERIFY(spoilTable(project.folder(), "face") > 0);
    QVERIFY(store::quickLook(project.folder()).starts_with("The project's database is damaged: "));
}

void TestSnapshots::whatIsNoFileKeepsNobodyWaiting()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    addDrawnFaces(project, 1);
    store::makeSnapshot(project.folder(), store::SnapshotWhy::Asked, {});
    QCOMPARE(::mkfifo((project.folder() / "snapshots" / "2999-01-01T00-00-00Z.sqlite").c_str(), 0600), 0);
    std::filesystem::create_symlink("/dev/zero", project.folder() / "snapshots" / "2998-01-01T00-00-00Z.sqlite");
    QCOMPARE(store::snapshots(project.folder()).size(), 1u);
    QVERIFY(!store::sinceSnapshot(project.folder()).changed);
}

void TestSnapshots::aSnapshotThatCouldActIsRefused()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    addDrawnFaces(project, 1);
    const auto made = store::makeSnapshot(project.folder(), store::SnapshotWhy::Asked, {});
    QVERIFY(!errorOf([&] { store::differenceTo(project.folder(), made.file); }));
    SQLite::Database(made.file.string(), SQLite::OPEN_READWRITE)
        .exec("CREATE TRIGGER act AFTER INSERT ON face BEGIN DELETE FROM label; END");
    QCOMPARE(kindOf([&] { store::differenceTo(project.folder(), made.file); }), ErrorKind::BadProject);
    QCOMPARE(kindOf([&] { project.restoreSnapshot(made.file); }), ErrorKind::BadProject);
}

QTEST_APPLESS_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
