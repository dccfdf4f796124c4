// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/files.h"
#include "core/store/backups.h"
#include "core/store/check.h"
#include "tests/core/store/store_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <array>
#include <filesystem>

using namespace faces;
using namespace faces::test;
using store::Project;
namespace fs = std::filesystem;

class TestStoreCheck : public QObject {
    Q_OBJECT

private slots:
    void onlyTheNewestBackupsAreKeptAndAWholeOne();
    void aSoundProjectHasNoFindings();
    void whatIsBrokenIsFoundAndMended_data();
    void whatIsBrokenIsFoundAndMended();
    void checkingWithoutRepairChangesNothing();
    void aRunWithoutItsWeightsIsNamed();
    void aWholePngIsToldFromADamagedOne();
};

namespace {

fs::path smallProject(const fs::path &place)
{
    Project project = Project::create(place);
    Photo photo;
    photo.sha256 = "abc";
    photo.path = "/p/a.png";
    photo.grid = FoundGrid{};
    const PhotoId id = project.addPhoto(photo);
    store::NewFace face;
    face.face.photo = id;
    face.pixels = {drawnPng(1), drawnPng(2)};
    project.addFaces({face});
    const auto ids = addDrawnFaces(project, 3);
    project.setLabels(std::array{Project::LabelOrder{ids[0], "hat", LabelValue::Yes},
                                 Project::LabelOrder{ids[1], "sex", LabelValue::No}});
    project.joinPerson(ids);
    project.setSplit({});
    Run run; // its folder is gone: what is told of folders has a story of its own
    run.state = RunState::Stopped;
    run.history.resize(2);
    run.history[0].epoch = 1;
    run.history[1].epoch = 2;
    fs::remove(project.runFolder(project.addRun(run)));
    return project.folder();
}

int backupsIn(const fs::path &folder)
{
    int backups = 0;
    for (const auto &entry : fs::directory_iterator(folder))
        backups += entry.path().filename().string().starts_with("project.sqlite.backup-") ? 1 : 0;
    return backups;
}

} // namespace

void TestStoreCheck::aSoundProjectHasNoFindings()
{
    const StoryFolder folder;
    Project project = Project::open(smallProject(folder / "A.faces"));
    for (const auto &finding : project.check(true))
        QFAIL(finding.what.c_str());
    QCOMPARE(backupsIn(project.folder()), 0);
    QVERIFY(project.nextUndo());
}

void TestStoreCheck::whatIsBrokenIsFoundAndMended_data()
{
    QTest::addColumn<QByteArray>("harm");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("pixels cut short") << QByteArray("UPDATE picture SET png = substr(png, 1, 60) WHERE id = 1")
                                      << QByteArray("The pixels of 1 face (1) are missing or damaged.");
    QTest::newRow("pixels gone") << QByteArray("DELETE FROM picture WHERE id IN (1, 3)")
                                 << QByteArray("The pixels of 2 faces (1, 2)");
    QTest::newRow("mask is no picture") << QByteArray("UPDATE picture SET png = 'mask' WHERE id = 2")
                                        << QByteArray("The masks of 1 face (1)");
    QTest::newRow("label of no attribute")
        << QByteArray("DELETE FROM attribute WHERE id = 'hat'") << QByteArray("1 label is of an attribute");
    QTest::newRow("label of no face") << QByteArray("DELETE FROM face WHERE number = 2")
                                      << QByteArray("1 label is of a face");
    QTest::newRow("face of no photo") << QByteArray("DELETE FROM photo") << QByteArray("1 face is of a photo");
    QTest::newRow("group gone") << QByteArray("DELETE FROM face_group") << QByteArray("3 faces are of persons");
    QTest::newRow("number free again") << QByteArray("DELETE FROM used_number WHERE number > 2")
                                       << QByteArray("2 faces have numbers");
    QTest::newRow("split gone") << QByteArray("DELETE FROM split") << QByteArray("1 split is current");
    QTest::newRow("grid unreadable") << QByteArray("UPDATE photo SET grid = '{}'")
                                     << QByteArray("The grid of the photo /p/a.png");
    QTest::newRow("run unreadable") << QByteArray("UPDATE run SET options = '{', test = 'x'")
                                    << QByteArray("The record of run 1 cannot be read.");
    QTest::newRow("run of an unknown state")
        << QByteArray("UPDATE run SET state = 'dancing'") << QByteArray("The record of run 1 cannot be read.");
    QTest::newRow("scores unreadable") << QByteArray("UPDATE run SET validation = 'x', test = '[]'")
                                       << QByteArray("The scores of run 1 cannot be read.");
    QTest::newRow("recipe unreadable")
        << QByteArray("INSERT INTO setting(name, value) VALUES ('recipe', '{\"name\": \"own\"}')")
        << QByteArray("The project's recipe cannot be read.");
    QTest::newRow("epoch unreadable") << QByteArray("UPDATE epoch SET facts = '{\"best\": 7' WHERE epoch = 2")
                                      << QByteArray("Epoch 2 of run 1 cannot be read.");
    QTest::newRow("index unlike its table")
        << QByteArray("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX face_by_photo ON "
                      "face(number)' WHERE name = 'face_by_photo'")
        << QByteArray("The database is damaged: ");
}

void TestStoreCheck::whatIsBrokenIsFoundAndMended()
{
    QFETCH(QByteArray, harm);
    QFETCH(QByteArray, words);
    const StoryFolder folder;
    const fs::path place = smallProject(folder / "A.faces");
    tamper(place, harm.toStdString());
    Project project = Project::open(place);
    const auto found = project.check(false);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY2(found[0].what.starts_with(words.toStdString()), found[0].what.c_str());
    QVERIFY(found[0].repairable);
    QVERIFY(!found[0].repaired);
    QCOMPARE(backupsIn(place), 0);

    const auto mended = project.check(true);
    QCOMPARE(mended.size(), std::size_t(1));
    QVERIFY(mended[0].repaired);
    QCOMPARE(backupsIn(place), 1);
    QVERIFY(project.check(false).empty());
    QVERIFY(project.runs().size() <= 1); // the list of runs can be read
    QVERIFY(!project.nextUndo());
    addDrawnFaces(project, 1); // and work goes on
    QVERIFY(project.undo());
}

void TestStoreCheck::checkingWithoutRepairChangesNothing()
{
    const StoryFolder folder;
    const fs::path place = smallProject(folder / "A.faces");
    tamper(place, "UPDATE picture SET png = 'nothing'");
    const std::string before = factsOf(place);
    Project project = Project::open(place);
    const auto version = project.version();
    QCOMPARE(project.check(false).size(), std::size_t(2));
    QCOMPARE(factsOf(place), before);
    QCOMPARE(project.version(), version);
}

void TestStoreCheck::aRunWithoutItsWeightsIsNamed()
{
    const StoryFolder folder;
    Project project = Project::open(smallProject(folder / "A.faces"));
    Run run;
    run.state = RunState::Finished;
    run.bestEpoch = 1;
    const RunId id = project.addRun(run);
    auto found = project.check(true);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found[0].what.starts_with("The weights of run 2 are missing"));
    QVERIFY(!found[0].repairable && !found[0].repaired);
    writeFileSafely(project.runFolder(id) / "checkpoint", std::string("c")); // not what is missing
    QCOMPARE(project.check(false).size(), std::size_t(1));
    writeFileSafely(project.runFolder(id) / "model.faces-model", std::string("w"));
    QVERIFY(project.check(false).empty());
    fs::create_directory(project.folder() / "runs" / "77");
    QVERIFY2(project.check(false).empty(), "an empty one is what is left of who was killed as a training began");
    writeFileSafely(project.folder() / "runs" / "77" / "notes.txt", std::string("mine"));
    QVERIFY(project.check(false).at(0).what.starts_with("The folder runs/77 belongs to no run."));
}

void TestStoreCheck::aWholePngIsToldFromADamagedOne()
{
    const Bytes whole = drawnPng(3);
    QVERIFY(store::isWholePng(whole));
    for (std::size_t i = 0; i < whole.size(); ++i) {
        Bytes changed = whole;
        changed[i] ^= 0x10;
        QVERIFY2(!store::isWholePng(changed), qPrintable(QString("byte %1").arg(i)));
        QVERIFY(!store::isWholePng(std::span(whole).first(i)));
    }
    Bytes longer = whole;
    longer.push_back(0);
    QVERIFY(!store::isWholePng(longer));
}

void TestStoreCheck::onlyTheNewestBackupsAreKeptAndAWholeOne()
{
    const StoryFolder folder;
    const fs::path place = smallProject(folder / "A.faces");
    const auto backup = [&](int day) {
        return place / ("project.sqlite.backup-202601" + std::to_string(10 + day) + "T120000000Z");
    };
    for (int day = 0; day < 6; ++day)
        if (day == 1)
            fs::copy_file(place / "project.sqlite", backup(day));
        else
            writeFileSafely(backup(day), std::string("of a damaged database"));
    writeFileSafely(place / "project.sqlite.backup-mine", std::string("somebody's own"));
    store::thinBackups(place);
    const auto left = store::backups(place);
    QCOMPARE(left.size(), 4u);
    QCOMPARE(left.front().file, backup(5));
    QCOMPARE(left.back().file, backup(1)); // the only one from which anything could be had
    QVERIFY(fs::exists(place / "project.sqlite.backup-mine"));
    fs::copy_file(place / "project.sqlite", backup(6));
    store::thinBackups(place);
    QCOMPARE(store::backups(place).size(), 3u); // a newer one is whole
    QVERIFY(!fs::exists(backup(1)));
}

QTEST_APPLESS_MAIN(TestStoreCheck)
#include "tst_store_check.moc"
