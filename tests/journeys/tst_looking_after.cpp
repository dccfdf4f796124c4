// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/files.h"
#include "tests/journeys/program.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <algorithm>

using namespace faces;
using test::Called;
using test::callFaces;
using test::text;
namespace fs = std::filesystem;

/// A project looked after from the command line.
class LookingAfter : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void labelsFollowEveryCommand();
    void snapshotsAreListedComparedAndPutBack();
    void manyCommandsMakeFewSnapshots();
    void aDestroyedDatabaseIsRecovered();
    void somebodyElsesDatabaseIsLeftAlone();
    void compactingGivesBackWhatHoldsNothing();

private:
    /// The demo, copied: quicker than drawn anew.
    fs::path demo(const char *name)
    {
        fs::copy(m_demo, m_folder / name, fs::copy_options::recursive);
        return m_folder / name;
    }
    test::StoryFolder m_folder;
    fs::path m_demo = m_folder / "demo é.faces";
};

namespace {

Called label(const fs::path &project, int face, const char *what)
{
    return callFaces({"label", text(project), "--face", QString::number(face), "--set", what});
}

std::string lineOf(const fs::path &project, int face)
{
    const Bytes bytes = readFile(project / "labels.csv");
    const std::string all(bytes.begin(), bytes.end()), begin = "\n" + std::to_string(face) + ",";
    const std::size_t at = all.find(begin);
    return at == std::string::npos ? "" : all.substr(at + 1, all.find('\n', at + 1) - at - 1);
}

std::size_t snapshotsOf(const fs::path &project)
{
    return callFaces({"snapshots", text(project), "--json"}).json().at("snapshots").size();
}

} // namespace

void LookingAfter::initTestCase() { QCOMPARE(callFaces({"demo", text(m_demo), "--photos", "1"}).code, 0); }

void LookingAfter::labelsFollowEveryCommand()
{
    const fs::path project = demo("A.faces");
    QCOMPARE(label(project, 3, "sex=yes,hat=unknown").code, 0);
    QVERIFY2(lineOf(project, 3).starts_with("3,yes,"), lineOf(project, 3).c_str());
    QCOMPARE(label(project, 3, "sex=no").code, 0);
    QVERIFY(lineOf(project, 3).starts_with("3,no,"));
    QCOMPARE(callFaces({"undo", text(project)}).code, 0);
    QVERIFY(lineOf(project, 3).starts_with("3,yes,"));
    fs::remove(project / "labels.csv");
    QCOMPARE(callFaces({"check", text(project)}).code, 0);
    QVERIFY(!fs::exists(project / "labels.csv")); // it only looks
}

void LookingAfter::snapshotsAreListedComparedAndPutBack()
{
    const fs::path project = demo("B.faces");
    QCOMPARE(label(project, 1, "hat=yes").code, 0);
    const Called made = callFaces({"snapshots", text(project), "--make", "--json"});
    QCOMPARE(made.code, 0);
    const QString name = QString::fromStdString(made.json().at("name").get<std::string>());
    QVERIFY(made.json().at("faces") > 0);
    QCOMPARE(label(project, 1, "hat=no").code, 0);
    const auto difference = callFaces({"snapshots", text(project), "--compare", name, "--json"}).json();
    QCOMPARE(difference.at("labels").get<int>(), 1);
    QCOMPARE(difference.at("first_labels").at(0).at("then").get<int>(), 1);
    QVERIFY(callFaces({"snapshots", text(project), "--compare", "last"}).out.find("1 label would change") !=
            std::string::npos);
    const Called restored = callFaces({"snapshots", text(project), "--restore", name});
    QVERIFY2(restored.code == 0, restored.told().c_str());
    QVERIFY(callFaces({"snapshots", text(project), "--compare", name}).out.find("would change nothing") !=
            std::string::npos);
    QCOMPARE(callFaces({"undo", text(project)}).out.substr(0, 35), std::string("Undone: Put back the snapshot of 20"));
    QCOMPARE(callFaces({"snapshots", text(project), "--restore", "1999"}).code, 1);
    QCOMPARE(callFaces({"snapshots", text(project), "--restore", "20"}).code, 2); // which of them?
    QCOMPARE(callFaces({"snapshots", text(project), "--make", "--restore", "last"}).code, 2);
}

void LookingAfter::manyCommandsMakeFewSnapshots()
{
    const fs::path project = demo("C.faces");
    const std::size_t before = snapshotsOf(project);
    QCOMPARE(before, std::size_t(1)); // the demo's own
    for (int face = 1; face <= 6; ++face)
        QCOMPARE(label(project, face, face % 2 == 0 ? "hat=yes" : "hat=no").code, 0);
    QCOMPARE(snapshotsOf(project), before);
}

void LookingAfter::aDestroyedDatabaseIsRecovered()
{
    const fs::path project = demo("D.faces");
    QCOMPARE(label(project, 2, "hat=yes,beard=no").code, 0); // newer than the snapshot
    const std::string line = lineOf(project, 2);
    Bytes database = readFile(project / "project.sqlite");
    std::fill_n(database.begin(), 4096, std::uint8_t(7));
    writeFileSafely(project / "project.sqlite", database);
    const Called looked = callFaces({"check", text(project)});
    QCOMPARE(looked.code, 1);
    QVERIFY2(looked.err.find("Run “faces check --repair”") != std::string::npos, looked.err.c_str());
    const Called repaired = callFaces({"check", text(project), "--repair", "--json"});
    QVERIFY2(repaired.code == 0, repaired.told().c_str());
    QVERIFY(repaired.json().at("recovered").get<bool>() && repaired.json().at("healthy").get<bool>());
    QVERIFY(repaired.json().at("told").size() >= 3);
    QCOMPARE(callFaces({"check", text(project)}).code, 0);
    QCOMPARE(lineOf(project, 2).substr(0, 20), line.substr(0, 20));
    QCOMPARE(label(project, 2, "hat=no").code, 0);
}

void LookingAfter::somebodyElsesDatabaseIsLeftAlone()
{
    const fs::path project = m_folder / "E.faces";
    fs::create_directory(project);
    QCOMPARE(callFaces({"check", text(project), "--repair"}).code, 1);
    QVERIFY(fs::is_empty(project));
    writeFileSafely(project / "project.sqlite", std::string("A diary of somebody, and no database."));
    const Called called = callFaces({"check", text(project), "--repair"});
    QCOMPARE(called.code, 1);
    QVERIFY2(called.err.find("nothing to recover from") != std::string::npos, called.err.c_str());
    const Bytes diary = readFile(project / "project.sqlite");
    QCOMPARE(std::string(diary.begin(), diary.end()), std::string("A diary of somebody, and no database."));
}

void LookingAfter::compactingGivesBackWhatHoldsNothing()
{
    const fs::path project = demo("F.faces");
    QCOMPARE(callFaces({"undo", text(project)}).code, 0);
    QCOMPARE(callFaces({"undo", text(project)}).code, 0);
    QCOMPARE(label(project, 1, "hat=unknown").code, 0); // what was undone cannot be done again now
    const auto before = fs::file_size(project / "project.sqlite");
    const Called compacted = callFaces({"check", text(project), "--repair", "--compact"});
    QVERIFY2(compacted.code == 0, compacted.told().c_str());
    QVERIFY(fs::file_size(project / "project.sqlite") < before);
    QCOMPARE(callFaces({"check", text(project)}).code, 0);
    QCOMPARE(callFaces({"check", text(project), "--compact"}).code, 2);
}

QTEST_APPLESS_MAIN(LookingAfter)
#include "tst_looking_after.moc"
