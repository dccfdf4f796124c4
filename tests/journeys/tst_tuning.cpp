// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The real program searches for options, is killed with SIGKILL at several moments, and goes on.
#include "core/store/project.h"
#include "tests/journeys/program.h"
#include "tests/support/story_folder.h"

#include <QProcess>
#include <QTest>

using namespace faces;
using namespace faces::test;

namespace {

const QStringList kHow{"--max-epochs", "9", "--trials", "9", "--threads", "1", "--attributes", "sex,glasses"};

/// Kills the search when it has said `word` so many times.
void killAt(const QString &project, const QByteArray &word, int times, bool resume)
{
    QProcess process;
    process.setReadChannel(QProcess::StandardError);
    process.start(QStringLiteral(FACES_PROGRAM),
                  QStringList{"tune", project} + kHow + (resume ? QStringList{"--resume"} : QStringList()));
    QByteArray said;
    while (said.count(word) < times && process.waitForReadyRead(120'000))
        said += process.readAllStandardError();
    process.kill();
    process.waitForFinished();
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
}

nlohmann::json comparable(nlohmann::json document)
{
    document.erase("tuning");
    document.erase("train");
    for (auto &trial : document["trials"]) {
        trial.erase("train_seconds");
        for (auto &epoch : trial["history"])
            epoch.erase("seconds");
    }
    const int best = document["best"]["trial"];
    document["best"] = best;
    return document;
}

} // namespace

class TestTuning : public QObject {
    Q_OBJECT

private slots:
    void killedAndResumedItEndsLikeOneThatNeverWas()
    {
        const StoryFolder folder;
        const QString project = text(folder / "A.faces"), other = text(folder / "B.faces");
        for (const QString &one : {project, other})
            QCOMPARE(callFaces({"demo", one, "--photos", "1", "--seed", "3"}).code, 0);
        const auto whole = callFaces(QStringList{"tune", other, "--json"} + kHow);
        QVERIFY2(whole.code == 0, whole.told().c_str());
        killAt(project, "begins", 2, false);
        killAt(project, "weights kept", 1, true);
        killAt(project, "goes on", 1, true);
        const auto resumed = callFaces({"tune", project, "--resume", "--json"});
        QVERIFY2(resumed.code == 0, resumed.told().c_str());
        QCOMPARE(comparable(resumed.json()).dump(), comparable(whole.json()).dump());
        QCOMPARE(resumed.json()["state"].get<std::string>(), std::string("finished"));
        QVERIFY(!std::filesystem::exists(folder / "A.faces" / "tuning" / "1"));
        QCOMPARE(callFaces({"check", project}).code, callFaces({"check", other}).code);
    }

    void whatItSaysTrainsTheBestTrial()
    {
        const StoryFolder folder;
        const QString project = text(folder / "A.faces");
        QCOMPARE(callFaces({"demo", project, "--photos", "1", "--seed", "3"}).code, 0);
        QCOMPARE(callFaces({"tune", project, "--resume"}).code, 1); // there is none
        QCOMPARE(callFaces({"tune", project, "--max-epochs", "0"}).code, 2);
        QCOMPARE(callFaces({"tune", project, "--space", "huge"}).code, 2);
        const auto tuned =
            callFaces({"tune", project, "--max-epochs", "1", "--objective", "macro-f1", "--threads", "1", "--json"});
        QVERIFY2(tuned.code == 0, tuned.told().c_str());
        const auto document = tuned.json();
        QCOMPARE(document["brackets"].dump(), std::string(R"([[{"epochs":1,"trials":1}]])"));
        QCOMPARE(callFaces({"tune", project, "--resume", "--max-epochs", "9"}).code, 1); // another search
        const QStringList words =
            QProcess::splitCommand(QString::fromStdString(document["train"].get<std::string>()).replace(u'\'', u'"'));
        const auto trained = callFaces(words.mid(1) + QStringList{"--no-out-of-fold", "--json"});
        QVERIFY2(trained.code == 0, trained.told().c_str());
        QVERIFY(trained.json()["history"][0]["train_loss"] == document["best"]["history"][0]["train_loss"]);
        QVERIFY(trained.json()["parameters"] == document["best"]["parameters"]);
    }
};

QTEST_GUILESS_MAIN(TestTuning)
#include "tst_tuning.moc"
