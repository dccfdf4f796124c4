// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"
#include "tests/core/store/store_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <optional>

using namespace faces;
using namespace faces::test;
using store::Project;
namespace fs = std::filesystem;

namespace {

/// How this program was called: by that name it is again what it is now.
std::string g_program;

/// This program again, as another process that only opens the project; says what it found on its standard output.
std::string openedByAnotherProcess(const fs::path &project)
{
    std::string command = "'";
    command += g_program;
    command += "' --open '";
    command += project.string();
    command += "'";
    FILE *out = ::popen(command.c_str(), "r");
    std::string said;
    for (int c; (c = std::fgetc(out)) != EOF;)
        said += static_cast<char>(c);
    ::pclose(out);
    return said;
}

/// A project as an older program wrote it.
fs::path writtenBy(const std::string &version, const fs::path &place)
{
    fs::create_directories(place / "runs");
    fs::copy_file(fs::path(FACES_REFERENCE) / (version + ".sqlite"), place / "project.sqlite");
    return place;
}

int openAndTell(const char *place)
{
    Project project = Project::open(place);
    std::printf("%zu faces, %s", project.faces().size(), project.readOnly() ? "read-only: " : "writable");
    std::printf("%s", project.readOnlyReason().c_str());
    if (const auto error = errorOf([&] { project.rejectFaces(std::array{project.faces().at(0).id}, "x"); }))
        std::printf(error->kind() == ErrorKind::ReadOnly ? " [refused]" : " [failed]");
    return 0;
}

} // namespace

class TestStoreOpening : public QObject {
    Q_OBJECT

private slots:
    void whatIsNoProjectIsToldApart();
    void aSecondProcessOpensReadOnlyAndSaysWhoHasIt();
    void theLockEndsWithTheLastObject();
    void openingToLookWritesNothing();
    void aNewerProjectOpensReadOnly();
    void anOlderProjectIsBackedUpAndBroughtUpToDate();
    void anOlderProjectThatWasNotClosedSaysThatItIsOlder();
    void whatAnOlderProgramWroteIsChangedAndThatIsUndone();
    void whatAnOlderProgramSettledIsStillSettled();
    void aMigrationIsDoneWholeOrNotAtAll();
    void aDamagedProjectIsRefusedWithAdvice_data();
    void aDamagedProjectIsRefusedWithAdvice();
};

void TestStoreOpening::whatIsNoProjectIsToldApart()
{
    const StoryFolder folder;
    QCOMPARE(errorOf([&] { Project::open(folder / "none.faces"); })->kind(), ErrorKind::NotFound);
    fs::create_directory(folder / "empty");
    QCOMPARE(errorOf([&] { Project::open(folder / "empty"); })->kind(), ErrorKind::BadProject);
    QVERIFY(fs::is_empty(folder / "empty"));
    fs::create_directory(folder / "foreign");
    SQLite::Database(folder / "foreign" / "project.sqlite", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE thing(x)");
    const Bytes before = readFile(folder / "foreign" / "project.sqlite");
    QCOMPARE(errorOf([&] { Project::open(folder / "foreign"); })->kind(), ErrorKind::BadProject);
    QVERIFY2(readFile(folder / "foreign" / "project.sqlite") == before, "another program's file is left as it was");
}

void TestStoreOpening::aSecondProcessOpensReadOnlyAndSaysWhoHasIt()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    addDrawnFaces(project, 2);
    const std::string said = openedByAnotherProcess(project.folder());
    QVERIFY2(said.starts_with("2 faces, read-only: This project is open in tst_store_open"), said.c_str());
    QVERIFY2(said.find(std::to_string(::getpid())) != std::string::npos, said.c_str());
    QVERIFY2(said.ends_with(" [refused]"), said.c_str());
    addDrawnFaces(project, 1); // the visitor did no harm
    QCOMPARE(project.faces().size(), std::size_t(3));
}

void TestStoreOpening::theLockEndsWithTheLastObject()
{
    const StoryFolder folder;
    std::optional<Project> first = Project::create(folder / "A.faces");
    addDrawnFaces(*first, 1);
    std::optional<Project> second = Project::open(folder / "A.faces");
    Project moved = std::move(*first);
    first.reset();
    second.reset();
    QVERIFY(openedByAnotherProcess(folder / "A.faces").find("read-only") != std::string::npos);
    {
        const Project last = std::move(moved);
    }
    QCOMPARE(openedByAnotherProcess(folder / "A.faces"), std::string("1 faces, writable"));
}

void TestStoreOpening::openingToLookWritesNothing()
{
    const StoryFolder folder;
    const fs::path place = projectWithFaces(folder / "A.faces", 1);
    const Bytes before = readFile(place / "project.sqlite");
    {
        Project project = Project::open(place, store::OpenMode::ReadOnly);
        QVERIFY(project.readOnly());
        QVERIFY(!project.readOnlyReason().empty());
        QCOMPARE(project.faces().size(), std::size_t(1));
        QCOMPARE(errorOf([&] { project.undo(); })->kind(), ErrorKind::ReadOnly);
        QCOMPARE(errorOf([&] { project.addRun({}); })->kind(), ErrorKind::ReadOnly);
        QCOMPARE(errorOf([&] { project.check(true); })->kind(), ErrorKind::ReadOnly);
        QVERIFY(project.check(false).empty());
        QCOMPARE(openedByAnotherProcess(place), std::string("1 faces, writable"));
    }
    QVERIFY(before.size() == readFile(place / "project.sqlite").size());
}

void TestStoreOpening::aNewerProjectOpensReadOnly()
{
    const StoryFolder folder;
    const fs::path place = projectWithFaces(folder / "A.faces", 1);
    tamper(place, "PRAGMA user_version = 99");
    const Project project = Project::open(place);
    QVERIFY(project.readOnly());
    QVERIFY(project.readOnlyReason().find("newer") != std::string::npos);
    QCOMPARE(project.faces().size(), std::size_t(1));
}

void TestStoreOpening::anOlderProjectIsBackedUpAndBroughtUpToDate()
{
    // version1.sqlite was written by the program's first version: three faces brought in, face 1 changed, face 2
    // rejected and that undone.
    const StoryFolder folder;
    const fs::path place = writtenBy("version1", folder / "old.faces");
    QCOMPARE(errorOf([&] { Project::open(place, store::OpenMode::ReadOnly); })->kind(), ErrorKind::ReadOnly);
    Project project = Project::open(place);
    QVERIFY(!project.readOnly());
    QVERIFY(std::ranges::any_of(fs::directory_iterator(place), [](const fs::directory_entry &entry) {
        return entry.path().filename().string().starts_with("project.sqlite.backup-");
    }));
    QCOMPARE(project.faces().size(), std::size_t(3));
    // Steps that the old version recorded are undone and done again in the new one.
    QCOMPARE(project.redo()->what, std::string("Changed face 2"));
    QVERIFY(project.faceByNumber(2)->rejected);
    for (int steps = 0; steps < 3; ++steps)
        QVERIFY(project.undo());
    QVERIFY(project.faces({.rejected = true, .photo = {}}).empty());
    QVERIFY(project.redo());
    QCOMPARE(project.faces().size(), std::size_t(3));
    QCOMPARE(project.faces().front().angleDegrees, 0.0);
    QVERIFY(project.check(false).empty());
}

void TestStoreOpening::anOlderProjectThatWasNotClosedSaysThatItIsOlder()
{
    const StoryFolder folder;
    const fs::path place = writtenBy("version3", folder / "old.faces");
    SQLite::Database killed(place / "project.sqlite", SQLite::OPEN_READWRITE); // its changes wait in project.sqlite-wal
    killed.exec("PRAGMA journal_mode = WAL; UPDATE face SET number = number");
    const auto error = errorOf([&] { Project::open(place, store::OpenMode::ReadOnly); });
    QVERIFY(error);
    QVERIFY2(std::string(error->what()).find("older Faces Studio") != std::string::npos, error->what());
}

void TestStoreOpening::whatAnOlderProgramWroteIsChangedAndThatIsUndone()
{
    const StoryFolder folder;
    const fs::path place = writtenBy("version1", folder / "old.faces");
    Project project = Project::open(place);
    const Face face = project.faceByNumber(3).value();
    project.setAnnotator("Ada");
    project.setLabels(std::array{Project::LabelOrder{face.id, "hat", LabelValue::Yes}});
    project.rejectFaces(std::array{face.id}, "Blurred");
    for (int steps = 0; steps < 2; ++steps)
        QVERIFY(project.undo());
    const Face after = project.faceByNumber(3).value();
    QVERIFY(after.labels == face.labels && after.rejected == face.rejected);
}

void TestStoreOpening::whatAnOlderProgramSettledIsStillSettled()
{
    // version3.sqlite is version1.sqlite with opinions: of face 1 Bo said no hat, and Cid settled it so; of face 3 Cid
    // settled a hat, and Bo said no hat after that.
    const StoryFolder folder;
    const fs::path place = writtenBy("version3", folder / "old.faces");
    Project project = Project::open(place);
    QCOMPARE(project.settledLabels(),
             (std::vector<SettledLabel>{{FaceId(1), "hat", LabelValue::No, true, Settles::Conflict},
                                        {FaceId(3), "hat", LabelValue::Yes, true, Settles::Doubt}}));
    QVERIFY(std::ranges::none_of(project.opinions(), &Opinion::late)); // no conflict of face 3 had been settled
    QCOMPARE(project.nextUndo()->opinionsOf, std::string());           // an old step does not say so
    while (project.undo()) {
    }
    QVERIFY(project.settledLabels().empty() && project.opinions().empty());
    while (project.redo()) {
    }
    QCOMPARE(project.settledLabels().size(), std::size_t(2));
    QVERIFY(project.check(false).empty());
}

void TestStoreOpening::aMigrationIsDoneWholeOrNotAtAll()
{
    const StoryFolder folder;
    const fs::path place = projectWithFaces(folder / "A.faces", 2);
    std::vector<const char *> steps(store::schemaSteps().begin(), store::schemaSteps().end());
    steps.push_back("ALTER TABLE face ADD COLUMN mood TEXT");
    SQLite::Database db(place / "project.sqlite", SQLite::OPEN_READWRITE);
    store::bringUpToDate(db, steps);
    QCOMPARE(store::versionOf(db), store::kSchemaVersion + 1);
    QCOMPARE(db.execAndGet("SELECT count(*) FROM face WHERE mood IS NULL").getInt(), 2);
    steps.push_back("CREATE TABLE half(x); SELECT nonsense");
    QVERIFY_EXCEPTION_THROWN(store::bringUpToDate(db, steps), SQLite::Exception);
    QVERIFY2(!db.tableExists("half"), "a migration that fails leaves the project as it was");
    QCOMPARE(store::versionOf(db), store::kSchemaVersion + 1);
}

void TestStoreOpening::aDamagedProjectIsRefusedWithAdvice_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("bytes");
    QTest::newRow("no longer a database") << 0 << 4096;
    QTest::newRow("the list of tables overwritten") << 100 << 3996;
    QTest::newRow("cut short") << 5000 << -1;
    QTest::newRow("empty") << 0 << -1;
}

void TestStoreOpening::aDamagedProjectIsRefusedWithAdvice()
{
    QFETCH(int, from);
    QFETCH(int, bytes);
    const StoryFolder folder;
    const fs::path file = projectWithFaces(folder / "A.faces", 5) / "project.sqlite";
    Bytes content = readFile(file);
    if (bytes < 0)
        content.resize(static_cast<std::size_t>(from));
    for (int i = from; i < from + bytes; ++i)
        content[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(i * 37 + 11);
    writeFileSafely(file, content);
    const auto error = errorOf([&] { Project::open(folder / "A.faces").faces(); });
    QVERIFY(error);
    QVERIFY2(error->kind() == ErrorKind::BadProject, error->what());
    QVERIFY2(std::string(error->what()).ends_with("."), error->what());
    QVERIFY2(readFile(file) == content, "what may still be saved is left alone");
}

int main(int argc, char **argv)
{
    g_program = fs::absolute(argv[0]).string();
    if (argc == 3 && std::string(argv[1]) == "--open")
        return openAndTell(argv[2]);
    TestStoreOpening stories;
    return QTest::qExec(&stories, argc, argv);
}
#include "tst_store_opening.moc"
