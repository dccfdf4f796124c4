// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What the command line is asked for is done or refused, never left out in silence.
#include "tests/journeys/program.h"
#include "tests/support/story_folder.h"

#include "core/base/files.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace faces;
using test::callFaces;
using test::text;

class Orders : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void whatWouldBeIgnoredIsWrongUsage_data();
    void whatWouldBeIgnoredIsWrongUsage();
    void runsComeWithTheirHistory();
    void aKilledTrainingReadsAsStopped();
    void publishingOverAnOlderModelIsSaid();
    void publishingSaysWhatItWrote();
    void outputThatDoesNotArriveIsAFailure();
    void filesAreNamedTheSameWay();
    void aSideThatAllStagesCannotTakeIsSaid();
    void sideColoursAndBalanceAreTrained();
    void outOfFoldThresholdsAreHadUnlessTheyAreRefused();
    void aKilledFoldGoesOnToTheSameThresholds();

private:
    QString fresh(const char *name) { return text(m_folder / name); }
    test::StoryFolder m_folder;
    QString m_demo;
};

void Orders::initTestCase()
{
    m_demo = fresh("demo.faces");
    QCOMPARE(callFaces({"demo", m_demo, "--photos", "1"}).code, 0);
    QCOMPARE(callFaces({"train", m_demo, "--epochs", "2", "--no-out-of-fold"}).code, 0);
}

void Orders::whatWouldBeIgnoredIsWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("another net") << QStringList{"train", m_demo, "--resume", "last", "--net", "compact"};
    QTest::newRow("more epochs") << QStringList{"train", m_demo, "--resume", "last", "--epochs", "9"};
    QTest::newRow("another seed") << QStringList{"train", m_demo, "--resume", "last", "--seed", "2"};
    QTest::newRow("another side") << QStringList{"train", m_demo, "--resume", "last", "--side", "64"};
    QTest::newRow("other colours") << QStringList{"train", m_demo, "--resume", "last", "--colours", "grey"};
    QTest::newRow("another balance") << QStringList{"train", m_demo, "--resume", "last", "--balance", "even"};
    QTest::newRow("thresholds of another kind") << QStringList{"train", m_demo, "--resume", "last", "--out-of-fold"};
    QTest::newRow("thresholds as they were") << QStringList{"train", m_demo, "--resume", "last", "--no-out-of-fold"};
    QTest::newRow("an attribute twice") << QStringList{"train", m_demo, "--attributes", "sex,sex"};
    QTest::newRow("shares beside a file") << QStringList{"split", m_demo, "--from", "x.csv", "--test", "10"};
    QTest::newRow("a seed beside a file") << QStringList{"split", m_demo, "--from", "x.csv", "--seed", "10"};
    QTest::newRow("a group of one face") << QStringList{"group", m_demo, "--faces", "3,3"};
}

void Orders::whatWouldBeIgnoredIsWrongUsage()
{
    QFETCH(QStringList, arguments);
    const auto called = callFaces(arguments);
    QVERIFY2(called.code == 2, called.told().c_str());
    QVERIFY(!called.err.empty() && called.out.empty());
}

void Orders::runsComeWithTheirHistory()
{
    const auto runs = callFaces({"runs", m_demo, "--json"}).json()["runs"];
    QCOMPARE(runs[0]["history"].size(), std::size_t(2));
    QCOMPARE(runs[0]["history"][1]["epoch"].get<int>(), 2);
    const auto compared = callFaces({"runs", m_demo, "--compare", "1", "1", "--json"}).json()["runs"];
    QVERIFY(compared[0]["history"] == runs[0]["history"]);
}

void Orders::aKilledTrainingReadsAsStopped()
{
    QProcess killed;
    killed.start(QStringLiteral(FACES_PROGRAM), {"train", m_demo, "--epochs", "500", "--threads", "1"});
    killed.setReadChannel(QProcess::StandardError);
    QByteArray told;
    while (!told.contains("epoch   1") && killed.waitForReadyRead(60'000))
        told += killed.readAllStandardError();
    QVERIFY2(told.contains("epoch   1"), told.constData());
    const auto state = [&] {
        return callFaces({"runs", m_demo, "--json"}).json()["runs"].back()["state"].get<std::string>();
    };
    QCOMPARE(state(), std::string("training"));
    killed.kill(); // SIGKILL
    QVERIFY(killed.waitForFinished());
    QCOMPARE(state(), std::string("stopped"));
    const auto listed = callFaces({"runs", m_demo, "--json"}).json()["runs"].back();
    QCOMPARE(listed["epochs"].get<int>(), 500);
    QCOMPARE(listed["epochs_done"].get<int>(), listed["history"].back()["epoch"].get<int>());
    const std::string done = std::to_string(listed["epochs_done"].get<int>()) + " of 500 epochs";
    QVERIFY(callFaces({"runs", m_demo}).out.find(done) != std::string::npos);
    QCOMPARE(callFaces({"label", m_demo, "--face", "1", "--set", "hat=yes"}).code, 0); // which writes it down
    QCOMPARE(state(), std::string("stopped"));
    // The killed run has no model yet, so the last one that has is still the first.
    QCOMPARE(callFaces({"evaluate", m_demo, "--run", "last", "--json"}).json()["run"].get<int>(), 1);
}

void Orders::publishingOverAnOlderModelIsSaid()
{
    const QString model = fresh("one.faces-model");
    const auto first = callFaces({"publish", m_demo, "--run", "1", "--to", model});
    const auto second = callFaces({"publish", m_demo, "--run", "1", "--to", model});
    QCOMPARE(first.code + second.code, 0);
    QVERIFY(first.out.find("in place of") == std::string::npos);
    QVERIFY2(second.out.find("in place of") != std::string::npos, second.out.c_str());
}

void Orders::publishingSaysWhatItWrote()
{
    const QString model = fresh("other.onnx");
    const auto first = callFaces({"publish", m_demo, "--run", "1", "--to", model, "--json"}).json();
    QCOMPARE(first["run"].get<int>(), 1);
    QCOMPARE(first["form"].get<std::string>(), std::string("onnx"));
    QCOMPARE(first["file"].get<std::string>(), model.toStdString());
    QVERIFY(first["card"].get<std::string>().ends_with("other.md"));
    QVERIFY(first["replaced"].empty());
    QVERIFY(first["bytes"].get<int>() > 100'000);
    const auto predicted = callFaces({"predict", model, "any.png"});
    QCOMPARE(predicted.code, 1);
    QVERIFY2(predicted.err.find("“.faces-model”") != std::string::npos, predicted.err.c_str());
}

void Orders::outputThatDoesNotArriveIsAFailure()
{
    if (!QFileInfo::exists("/dev/full"))
        QSKIP("This machine has no /dev/full.");
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    process.start(QStringLiteral(FACES_PROGRAM), {"runs", m_demo, "--json"});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("output could not be written"));
}

void Orders::filesAreNamedTheSameWay()
{
    const QString project = fresh("relative.faces");
    QCOMPARE(callFaces({"new", project}).code, 0);
    writeFileSafely(m_folder / "sheet.png", vision::encodePng(vision::drawPhoto(0, 5).pixels));
    writeFileSafely(m_folder / "broken.png", std::string("no picture"));
    QProcess process;
    process.setWorkingDirectory(text(m_folder.path()));
    process.start(QStringLiteral(FACES_PROGRAM), {"slice", project, "sheet.png", "broken.png", "--json"});
    QVERIFY(process.waitForFinished(60'000));
    const auto cut = nlohmann::json::parse(process.readAllStandardOutput().toStdString());
    QCOMPARE(cut["photos"][0]["file"].get<std::string>(), toText(m_folder / "sheet.png"));
    QCOMPARE(cut["skipped"][0]["file"].get<std::string>(), toText(m_folder / "broken.png"));
}

void Orders::aSideThatAllStagesCannotTakeIsSaid()
{
    const auto called = callFaces({"train", m_demo, "--side", "48", "--widths", "4,4,8,8,16"});
    QCOMPARE(called.code, 2);
    QVERIFY2(called.err.find("Choose a side of 64 or more") != std::string::npos, called.err.c_str());
}

void Orders::sideColoursAndBalanceAreTrained()
{
    const QStringList choices{"--side", "32", "--colours", "grey", "--balance", "rare"};
    const QStringList order{"train", m_demo, "--epochs", "1", "--no-out-of-fold", "--json"};
    const auto trained = callFaces(order + choices);
    QVERIFY2(trained.code == 0, trained.told().c_str());
    // The first convolution has 16 kernels of 5 x 5, here for one channel and not for three.
    const auto first = callFaces({"runs", m_demo, "--json"}).json()["runs"][0];
    QCOMPARE(first["parameters"].get<int>() - trained.json()["parameters"].get<int>(), 2 * 16 * 25);
    const auto published = callFaces({"publish", m_demo, "--run", "last", "--to", fresh("small.onnx")});
    QVERIFY2(published.code == 0, published.told().c_str());
    const auto run = QString::fromStdString(trained.json()["run"].dump());
    const auto compared = callFaces({"runs", m_demo, "--compare", "1", run});
    for (const char *said : {"32 px", "grey", "rare"})
        QVERIFY2(compared.out.find(said) != std::string::npos, compared.out.c_str());
}

void Orders::outOfFoldThresholdsAreHadUnlessTheyAreRefused()
{
    const auto folds = [&](const QStringList &choices) {
        const auto called = callFaces(QStringList{"train", m_demo, "--estimate", "--json"} + choices);
        return called.code == 0 ? called.json()["folds"].get<int>() : -1;
    };
    QCOMPARE(folds({}), 3);
    QCOMPARE(folds({"--preset", "best"}), 3);
    QCOMPARE(folds({"--preset", "quick"}), 0);
    QCOMPARE(folds({"--preset", "quick", "--out-of-fold"}), 3);
    QCOMPARE(folds({"--no-out-of-fold"}), 0);
    const auto refused = callFaces({"train", m_demo, "--epochs", "1", "--side", "32", "--no-out-of-fold"});
    QVERIFY2(refused.code == 0, refused.told().c_str());
    QVERIFY2(refused.err.find("yes in validation; --out-of-fold would choose its threshold on ") != std::string::npos,
             refused.err.c_str());
}

void Orders::aKilledFoldGoesOnToTheSameThresholds()
{
    const QStringList order{"train", m_demo, "--epochs",  "4", "--side",        "64",
                            "--batch", "8",  "--threads", "1", "--out-of-fold", "--json"};
    const auto called = callFaces(order);
    QVERIFY2(called.code == 0, called.told().c_str());
    QVERIFY(called.err.find("would choose its threshold") == std::string::npos);
    const auto whole = called.json();
    const auto &sex = whole["thresholds"]["sex"]; // validation holds a handful
    QCOMPARE(sex["from"].get<std::string>(), std::string("out-of-fold"));
    QVERIFY(sex["positives"].get<int>() > whole["validation"]["labels"]["sex"]["positives"].get<int>());
    QVERIFY(sex["threshold"] == whole["test"]["labels"]["sex"]["threshold"]);

    QProcess killed;
    killed.start(QStringLiteral(FACES_PROGRAM), order);
    killed.setReadChannel(QProcess::StandardError);
    QByteArray told;
    while (!told.contains("network 2 of 3") && killed.waitForReadyRead(60'000))
        told += killed.readAllStandardError();
    QVERIFY2(told.contains("network 2 of 3"), told.constData());
    killed.kill(); // SIGKILL
    QVERIFY(killed.waitForFinished());
    const auto ended = callFaces({"train", m_demo, "--resume", "last", "--json"});
    QVERIFY2(ended.code == 0, ended.told().c_str());
    QVERIFY2(ended.err.find("network 1 of 3") == std::string::npos, "the first fold was on the disk");
    QVERIFY2(ended.json()["thresholds"] == whole["thresholds"], ended.out.c_str());
    QVERIFY(ended.json()["test"] == whole["test"]);
}

QTEST_GUILESS_MAIN(Orders)
#include "tst_orders.moc"
