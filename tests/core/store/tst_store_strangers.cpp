// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Projects that somebody made to do harm. They are data: nothing in them acts, and nothing leads out of them.
#include "core/base/random.h"
#include "tests/core/store/store_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include <array>
#include <fstream>

using namespace faces;
using namespace faces::store;
using namespace faces::test;
namespace fs = std::filesystem;

namespace {

std::string textIn(const fs::path &file)
{
    const Bytes bytes = readFile(file);
    return {bytes.begin(), bytes.end()};
}

void putText(const fs::path &file, const std::string &text) { std::ofstream(file) << text; }

/// Three faces; the newest step is a label.
fs::path labelledProject(const fs::path &place)
{
    const fs::path folder = projectWithFaces(place, 3);
    Project project = Project::open(folder);
    project.setLabels(std::array{Project::LabelOrder{project.faces()[0].id, "hat", LabelValue::Yes}});
    return folder;
}

Bytes newestChangeset(const fs::path &project)
{
    SQLite::Database db(project / "project.sqlite", SQLite::OPEN_READONLY);
    const SQLite::Column blob = db.execAndGet("SELECT changeset FROM step ORDER BY id DESC LIMIT 1");
    const auto *first = static_cast<const std::uint8_t *>(blob.getBlob());
    return {first, first + blob.getBytes()};
}

void putNewestChangeset(const fs::path &project, const Bytes &changeset)
{
    SQLite::Database db(project / "project.sqlite", SQLite::OPEN_READWRITE);
    SQLite::Statement order(db, "UPDATE step SET undone = 0, changeset = ? WHERE id = (SELECT max(id) FROM step)");
    order.bind(1, changeset.data(), static_cast<int>(changeset.size()));
    order.exec();
}

} // namespace

class TestStoreStrangers : public QObject {
    Q_OBJECT

private slots:
    void whatWouldActInADatabaseIsNamedAndNotOpened_data();
    void whatWouldActInADatabaseIsNamedAndNotOpened();
    void aDatabaseThatSqliteItselfAddedToIsOpened();
    void everyVersionKnowsItsOwnTables();
    void aNewerProjectsViewsAndTriggersDoNothing();
    void aLinkInPlaceOfTheLockIsNotWrittenTo();
    void aPipeInPlaceOfTheLockKeepsNobodyWaiting();
    void aFolderThatIsALinkIsNeitherFilledNorEmptied_data();
    void aFolderThatIsALinkIsNeitherFilledNorEmptied();
    void namesAreNeverPartOfAnOrder();
    void nothingIsLoadedIntoTheDatabase();
    void aPictureThatWouldFillTheMemoryIsRefused();
    void aRecordNestedBeyondReasonIsDamaged();
    void aStepThatSomebodyChangedNeverTurnsInACircle();
    void aStepChangesFactsAlone();
    void aNumberThatIsNoWholeOneIsDamage_data();
    void aNumberThatIsNoWholeOneIsDamage();
};

void TestStoreStrangers::whatWouldActInADatabaseIsNamedAndNotOpened_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *order, const char *named) {
        QTest::newRow(name) << QString(order) << QString(named);
    };
    row("a trigger on labels", "CREATE TRIGGER wipe AFTER INSERT ON label BEGIN DELETE FROM opinion; END",
        "the trigger “wipe”");
    row("a trigger in place of ours",
        "DROP TRIGGER label_set; CREATE TRIGGER label_set AFTER INSERT ON label BEGIN DELETE FROM opinion; END",
        "“label_set”, which is made otherwise");
    row("a view", "CREATE VIEW everything AS SELECT * FROM face", "the view “everything”");
    row("a view in place of a table", "DROP TABLE doubt; CREATE VIEW doubt AS SELECT 1 AS face",
        "“doubt”, which is made otherwise");
    row("a table of its own", "CREATE TABLE payload(x)", "the table “payload”");
    row("an index with a sum in it", "CREATE INDEX odd ON face(number + 1)", "the index “odd”");
    row("a column that counts",
        "DROP TABLE doubt; CREATE TABLE doubt(face INTEGER, attribute TEXT, value INTEGER AS (abs(face)), annotator "
        "TEXT, at TEXT)",
        "“doubt”, which is made otherwise");
    row("a virtual table", "CREATE VIRTUAL TABLE vast USING fts4(a)", "“vast");
}

void TestStoreStrangers::whatWouldActInADatabaseIsNamedAndNotOpened()
{
    QFETCH(QString, order);
    QFETCH(QString, named);
    const StoryFolder folder;
    const fs::path place = projectWithFaces(folder / "A.faces", 2);
    {
        Project project = Project::open(place);
        const auto faces = project.faces();
        project.setOpinions("Ann", std::array{Project::LabelOrder{faces[0].id, "hat", LabelValue::Yes}});
    }
    tamper(place, order.toStdString());
    const Bytes before = readFile(place / "project.sqlite");
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto error = errorOf([&] {
            Project project = Project::open(place, mode);
            project.setLabels(std::array{Project::LabelOrder{project.faces()[0].id, "sex", LabelValue::Yes}});
        });
        QVERIFY2(error && error->kind() == ErrorKind::BadProject, error ? error->what() : "it was opened");
        QVERIFY2(QString(error->what()).contains("holds things which are no part of a project"), error->what());
        QVERIFY2(QString(error->what()).contains(named), error->what());
    }
    QVERIFY2(readFile(place / "project.sqlite") == before, "nothing was written");
}

void TestStoreStrangers::aDatabaseThatSqliteItselfAddedToIsOpened()
{
    const StoryFolder folder;
    const fs::path place = projectWithFaces(folder / "A.faces", 3);
    tamper(place, "ANALYZE; REINDEX; VACUUM");
    QCOMPARE(Project::open(place).faces().size(), 3u);
}

void TestStoreStrangers::everyVersionKnowsItsOwnTables()
{
    const StoryFolder folder;
    const fs::path place = projectWithFaces(folder / "A.faces", 3);
    tamper(place, "DROP TABLE fold_prediction"); // no fact, so it was not missed before
    const auto error = errorOf([&] { Project::open(place); });
    QVERIFY(error && error->kind() == ErrorKind::BadProject);
    QVERIFY2(QString(error->what()).contains("its table “fold_prediction” is missing"), error->what());
    for (const char *version : {"0", "-1"}) {
        const fs::path other = projectWithFaces(folder / (std::string("v") + version + ".faces"), 1);
        tamper(other, std::string("PRAGMA user_version = ") + version);
        QCOMPARE(kindOf([&] { Project::open(other); }), ErrorKind::BadProject);
    }
}

/// What a newer program's schema is made of can't be known; so nothing in it may act.
void TestStoreStrangers::aNewerProjectsViewsAndTriggersDoNothing()
{
    const StoryFolder folder;
    const fs::path place = projectWithFaces(folder / "A.faces", 2);
    tamper(place,
           "PRAGMA user_version = 99; DROP TABLE suspicion; CREATE VIEW suspicion AS WITH RECURSIVE n(i) AS (SELECT 1 "
           "UNION ALL SELECT i + 1 FROM n) SELECT i AS face, 'sex' AS attribute, 0.5 AS probability FROM n");
    const Project project = Project::open(place);
    QVERIFY(project.readOnly());
    QCOMPARE(project.faces().size(), 2u);
    QVERIFY2(errorOf([&] { project.suspicions(); }), "a view without end is not looked at");
}

void TestStoreStrangers::aLinkInPlaceOfTheLockIsNotWrittenTo()
{
    const StoryFolder folder;
    const fs::path place = projectWithFaces(folder / "A.faces", 2), precious = folder / "precious.txt";
    putText(precious, "everything I own");
    fs::remove(place / "project.lock");
    fs::create_symlink(precious, place / "project.lock");
    {
        Project project = Project::open(place);
        QVERIFY2(project.readOnly(), "without a lock of its own it can only be looked at");
        QVERIFY(QString::fromStdString(project.readOnlyReason()).contains("project.lock"));
        QCOMPARE(project.faces().size(), 2u);
    }
    QCOMPARE(textIn(precious), std::string("everything I own"));
    fs::remove(place / "project.lock");
    QVERIFY2(!Project::open(place).readOnly(), "as the sentence says");
}

void TestStoreStrangers::aPipeInPlaceOfTheLockKeepsNobodyWaiting()
{
    const StoryFolder folder;
    const fs::path place = projectWithFaces(folder / "A.faces", 2);
    fs::remove(place / "project.lock");
    QCOMPARE(::mkfifo((place / "project.lock").c_str(), 0600), 0);
    QVERIFY(Project::open(place).readOnly());
    QVERIFY(Project::open(place, OpenMode::ReadOnly).readOnly());
}

void TestStoreStrangers::aFolderThatIsALinkIsNeitherFilledNorEmptied_data()
{
    QTest::addColumn<QString>("linked");
    QTest::newRow("all runs") << "runs";
    QTest::newRow("one run") << "runs/1";
    QTest::newRow("a search") << "tuning/1";
    QTest::newRow("pictures") << "photos";
}

void TestStoreStrangers::aFolderThatIsALinkIsNeitherFilledNorEmptied()
{
    QFETCH(QString, linked);
    const StoryFolder folder;
    const fs::path place = projectWithFaces(folder / "A.faces", 2), elsewhere = folder / "elsewhere";
    {
        Project project = Project::open(place);
        QCOMPARE(project.addRun({}), RunId(1));
    }
    fs::create_directories(elsewhere / "1");
    putText(elsewhere / "1" / "precious.txt", "everything I own");
    const fs::path at = place / linked.toStdString();
    fs::remove_all(at);
    fs::create_directories(at.parent_path());
    fs::create_directory_symlink(elsewhere, at);
    Project project = Project::open(place);
    QVERIFY2(project.readOnly(), "what would be written would lie elsewhere");
    QVERIFY2(QString::fromStdString(project.readOnlyReason()).contains(linked), project.readOnlyReason().c_str());
    QCOMPARE(project.faces().size(), 2u);
    QCOMPARE(kindOf([&] { project.removeRun(RunId(1)); }), ErrorKind::ReadOnly);
    QCOMPARE(textIn(elsewhere / "1" / "precious.txt"), std::string("everything I own"));
}

void TestStoreStrangers::namesAreNeverPartOfAnOrder()
{
    const StoryFolder folder;
    const std::string evil = "x'); DROP TABLE label; --\" OR 1=1 %_\\";
    Project project = Project::create(folder / (evil.substr(0, 12) + ".faces"));
    const auto faces = addDrawnFaces(project, 3);
    Attribute attribute = attributeNamed(evil, project.attributes(true));
    attribute.yesWord = attribute.noWord = attribute.yesCode = evil;
    project.addAttribute(attribute);
    Photo photo = photoNamed(evil);
    project.addPhoto(photo);
    project.setAnnotator(evil);
    const std::array order{Project::LabelOrder{faces[0], attribute.id, LabelValue::Yes}};
    project.setLabels(order);
    project.setOpinions(evil, order);
    project.settleLabels(order);
    project.rejectFaces(std::array{faces[2]}, evil);
    project.setOpinionPass({evil, false, {faces[0]}});
    project.forgetSuggestions(evil);
    QVERIFY(!project.photoBySha256(evil));
    QCOMPARE(project.attributes().back().name, evil);
    QCOMPARE(project.photos().front().path, photo.path);
    QCOMPARE(project.labelHistory(faces[0]).front().annotator, evil);
    QCOMPARE(project.opinions().front().annotator, evil);
    QCOMPARE(project.opinionPasses().front().annotator, evil);
    QCOMPARE(project.faceByNumber(3)->rejectReason, evil);
    QCOMPARE(kindOf([&] {
                 project.setLabels(std::array{Project::LabelOrder{faces[0], evil, LabelValue::Yes}});
             }),
             ErrorKind::Usage);
    QVERIFY(project.check(false).empty());
}

void TestStoreStrangers::nothingIsLoadedIntoTheDatabase()
{
    const StoryFolder folder;
    const fs::path place = projectWithFaces(folder / "A.faces", 1);
    // As a default value it would be asked for with each new row, were it not the schema of a stranger.
    tamper(place,
           "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, 'reason TEXT NOT NULL DEFAULT "
           "''''', 'reason TEXT NOT NULL DEFAULT (load_extension(''x''))') WHERE name = 'face'");
    const auto error = errorOf([&] { Project::open(place); });
    QVERIFY(error && error->kind() == ErrorKind::BadProject);
    QVERIFY2(QString(error->what()).contains("“face”, which is made otherwise"), error->what());
}

void TestStoreStrangers::aPictureThatWouldFillTheMemoryIsRefused()
{
    const StoryFolder folder;
    const fs::path place = projectWithFaces(folder / "A.faces", 2);
    // A picture that says of 30,000 x 30,000 pixels, in the bytes of one of 16 x 16.
    tamper(place, "UPDATE picture SET png = CAST(substr(png, 1, 16) || x'0000753000007530' || substr(png, 25) AS BLOB) "
                  "WHERE id = 1");
    Project project = Project::open(place);
    const FaceId face = project.faces().front().id;
    const auto error = errorOf([&] { project.pixels(face); });
    QVERIFY(error && error->kind() == ErrorKind::BadProject);
    QVERIFY(!project.check(true).empty());
    QVERIFY2(project.faces().front().id != face, "a face without pixels stands in nobody's way");
}

/// What writes nested lists calls itself for each level: so many would end the program.
void TestStoreStrangers::aRecordNestedBeyondReasonIsDamaged()
{
    const StoryFolder folder;
    const fs::path place = projectWithFaces(folder / "A.faces", 2);
    {
        Project project = Project::open(place);
        project.addTrial(project.addTuning({}), {});
    }
    tamper(place, "UPDATE trial SET facts = '{\"trial\":1,\"bracket\":0,\"rung\":0,\"epochs\":1,\"options\":' || "
                  "replace(hex(zeroblob(300000)), '00', '[') || replace(hex(zeroblob(300000)), '00', ']') || '}'");
    Project project = Project::open(place);
    QCOMPARE(kindOf([&] { project.tunings(); }), ErrorKind::BadProject);
    QVERIFY(!project.check(true).empty());
    QVERIFY(project.tunings().front().trials.empty());
}

/// SQLite's own reader of changesets did, for ever.
void TestStoreStrangers::aStepThatSomebodyChangedNeverTurnsInACircle()
{
    const StoryFolder folder;
    const fs::path place = labelledProject(folder / "A.faces");
    const Bytes sound = newestChangeset(place);
    ::alarm(120); // ends the test where it turns
    Random random(5);
    int refused = 0, undone = 0;
    for (int i = 0; i < 200; ++i) {
        Bytes changed = sound;
        for (std::uint64_t n = 1 + random.below(3); n > 0; --n)
            changed[random.below(changed.size())] = static_cast<std::uint8_t>(random.below(256));
        putNewestChangeset(place, changed);
        Project project = Project::open(place);
        const auto error = errorOf([&] { project.undo(); });
        ++(error ? refused : undone);
        if (!error)
            project.redo();
    }
    ::alarm(0);
    QVERIFY2(refused > 20 && undone > 2, qPrintable(QString("%1 %2").arg(refused).arg(undone)));
    putNewestChangeset(place, Bytes(sound.begin(), sound.end() - 1));
    Project project = Project::open(place);
    QCOMPARE(kindOf([&] { project.undo(); }), ErrorKind::BadProject);
    QCOMPARE(project.check(true).size(), 1u);
    QVERIFY(!project.nextUndo());
}

/// A changeset names its table: one of a stranger could name any.
void TestStoreStrangers::aStepChangesFactsAlone()
{
    const StoryFolder folder;
    const fs::path place = labelledProject(folder / "A.faces");
    Bytes elsewhere = newestChangeset(place);
    const std::string from = "label", to = "epoch";
    const auto at = std::search(elsewhere.begin(), elsewhere.end(), from.begin(), from.end());
    QVERIFY(at != elsewhere.end());
    std::copy(to.begin(), to.end(), at);
    putNewestChangeset(place, elsewhere);
    Project project = Project::open(place);
    QCOMPARE(kindOf([&] { project.undo(); }), ErrorKind::BadProject);
}

void TestStoreStrangers::aNumberThatIsNoWholeOneIsDamage_data()
{
    QTest::addColumn<QString>("number");
    for (const char *number : {"1e300", "-1e300", "2.5", "4294967298", "null", "[]", "\"2\""})
        QTest::newRow(number) << QString(number);
}

void TestStoreStrangers::aNumberThatIsNoWholeOneIsDamage()
{
    QFETCH(QString, number);
    const StoryFolder folder;
    const fs::path place = projectWithFaces(folder / "A.faces", 2);
    {
        Project project = Project::open(place);
        project.setPhotoGrid(project.addPhoto(photoNamed("a.png")),
                             FoundGrid{Grid{2, 3, 1, 1, 20, 20, 2, 2, 0, {}}, 0.5});
        QCOMPARE(project.photos().front().grid->grid.rows, 2);
    }
    tamper(place, "UPDATE photo SET grid = replace(grid, '\"rows\":2', '\"rows\":" + number.toStdString() + "')");
    Project project = Project::open(place);
    QCOMPARE(kindOf([&] { project.photos(); }), ErrorKind::BadProject);
    QVERIFY(!project.check(true).empty());
    QVERIFY(!project.photos().front().grid);
}

QTEST_APPLESS_MAIN(TestStoreStrangers)
#include "tst_store_strangers.moc"
