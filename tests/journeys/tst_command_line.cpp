// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/journeys/program.h"
#include "tests/support/story_folder.h"

#include "core/base/files.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <set>

using namespace faces;
using test::callFaces;
using test::text;

#define DONE(call)                                                                                                     \
    do {                                                                                                               \
        const test::Called _c = (call);                                                                                \
        QVERIFY2(_c.code == 0, _c.told().c_str());                                                                     \
    } while (false)

class CommandLine : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyCommandExplainsItself_data();
    void everyCommandExplainsItself();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void sheetIsCutAndNumberedRowByRow();
    void labelsAreSetUndoneAndRedone();
    void aSecondOpinionIsComparedAndSettled();
    void attributesComeAndGoAndKeepTheirIds();
    void exportComesBackTheSame();
    void everyFormatComesBackTheSame_data();
    void everyFormatComesBackTheSame();
    void groupedFacesStayOnOneSide();
    void importMakesTheProjectItIsGiven();
    void splitFileDecides();
    void classicSplitIsMarkedLeaky();
    void aRecipeIsWrittenReadAndForgotten();
    void anEstimateTrainsNothing();
    void wholeWayFromDemoToPrediction();
    void thresholdFollowsTheOrder();
    void killedTrainingGoesOnToTheSameBits();
    void trainedFacesAreNamedWhenTheyAreTestedOn();

private:
    QString fresh(const char *name) { return text(m_folder / name); }
    /// A demo of one photo: copied, which is quicker than drawn anew.
    QString small(const char *name)
    {
        std::filesystem::copy(m_small.toStdString(), m_folder / name, std::filesystem::copy_options::recursive);
        return fresh(name);
    }
    test::StoryFolder m_folder;
    QString m_demo, m_small;
};

void CommandLine::initTestCase()
{
    m_demo = fresh("demo é.faces");
    DONE(callFaces({"demo", m_demo, "--photos", "2", "--seed", "3"}));
    m_small = fresh("small.faces");
    DONE(callFaces({"demo", m_small, "--photos", "1"}));
}

void CommandLine::everyCommandExplainsItself_data()
{
    QTest::addColumn<QString>("command");
    for (const char *name :
         {"new",    "demo",     "slice",   "attributes", "import",  "export", "label",  "agreement", "group",
          "undo",   "redo",     "check",   "split",      "suggest", "train",  "tune",   "runs",      "threshold",
          "doctor", "evaluate", "predict", "publish",    "report",  "serve",  "recipe", "snapshots"})
        QTest::newRow(name) << QString(name);
}

void CommandLine::everyCommandExplainsItself()
{
    QFETCH(QString, command);
    const auto help = callFaces({command, "--help"});
    QCOMPARE(help.code, 0);
    QVERIFY2(help.out.size() > 80, help.out.c_str());
}

void CommandLine::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("no such command") << QStringList{"dance"};
    QTest::newRow("no project") << QStringList{"new"};
    QTest::newRow("grid that is none") << QStringList{"slice", m_demo, "x.png", "--grid", "14by10"};
    QTest::newRow("epochs out of range") << QStringList{"train", m_demo, "--epochs", "0"};
    QTest::newRow("side out of range") << QStringList{"train", m_demo, "--side", "20"};
    QTest::newRow("colours that are none") << QStringList{"train", m_demo, "--colours", "sepia"};
    QTest::newRow("balance that is none") << QStringList{"train", m_demo, "--balance", "fair"};
    QTest::newRow("a preset and what it chooses") << QStringList{"train", m_demo, "--preset", "best", "--epochs", "3"};
    QTest::newRow("label that is none") << QStringList{"label", m_demo, "--face", "1", "--set", "hat=perhaps"};
    QTest::newRow("opinion of nobody") << QStringList{"label", m_demo, "--face", "1", "--set", "hat=yes", "--opinion"};
    QTest::newRow("opinion on nothing") << QStringList{"label",  m_demo,      "--face",      "1",
                                                       "--keep", "--opinion", "--annotator", "Bo"};
    QTest::newRow("shares above all") << QStringList{"split", m_demo, "--validation", "60", "--test", "60"};
    QTest::newRow("two ways to split") << QStringList{"split", m_demo, "--classic", "--from", "x.csv"};
}

void CommandLine::wrongUsageEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const auto called = callFaces(arguments);
    QVERIFY2(called.code == 2, called.told().c_str());
    QVERIFY(!called.err.empty());
    QVERIFY(called.out.empty());
}

void CommandLine::sheetIsCutAndNumberedRowByRow()
{
    const auto sheet = vision::drawPhoto(1, 77);
    const auto file = m_folder / "people ż.png";
    writeFileSafely(file, vision::encodePng(sheet.pixels));
    const QString project = fresh("sheet.faces");
    DONE(callFaces({"new", project}));
    const auto cut = callFaces({"slice", project, text(file), "--background", "remove", "--json"});
    QVERIFY2(cut.code == 0, cut.told().c_str());
    const auto photo = cut.json()["photos"][0];
    QCOMPARE(photo["rows"].get<int>(), sheet.grid.rows);
    QCOMPARE(photo["columns"].get<int>(), sheet.grid.columns);
    int expected = 1;
    for (const auto &cell : photo["cells"]) {
        QCOMPARE(cell["face"].get<int>(), expected);
        QCOMPARE(cell["row"].get<int>(), (expected - 1) / sheet.grid.columns);
        const Box box = sheet.grid.cell(cell["row"], cell["column"]);
        QVERIFY(std::abs(cell["box"][0].get<double>() - box.x) <= 1.5);
        QVERIFY(std::abs(cell["box"][1].get<double>() + cell["box"][3].get<double>() - box.bottom()) <= 1.5);
        ++expected;
    }
    // Cutting the same photo again adds nothing and loses nothing.
    DONE(callFaces({"label", project, "--face", "5", "--set", "hat=yes"}));
    const auto again = callFaces({"slice", project, text(file), "--json"}).json()["photos"][0];
    QVERIFY(again["cells"] == photo["cells"]);
    DONE(callFaces({"export", project, fresh("sheet out"), "--format", "classic"}));
    std::ifstream csv(m_folder / "sheet out" / "labels.csv");
    const std::string all{std::istreambuf_iterator<char>(csv), {}};
    QVERIFY2(all.find("\n5;;;;Y;") != std::string::npos, all.c_str());
}

void CommandLine::labelsAreSetUndoneAndRedone()
{
    const QString project = small("labels.faces");
    const auto balance = [&] {
        return callFaces({"check", project, "--json"}).json()["balance"]["attributes"]["beard"];
    };
    const auto before = balance();
    DONE(callFaces({"label", project, "--face", "1", "--set", "beard=unknown"}));
    const auto after = balance();
    QVERIFY(before != after);
    DONE(callFaces({"undo", project}));
    QVERIFY(balance() == before);
    DONE(callFaces({"redo", project}));
    QVERIFY(balance() == after);
    QCOMPARE(callFaces({"redo", project}).code, 1);
    DONE(callFaces({"label", project, "--face", "2", "--reject", "cut off"}));
    const auto rejected = callFaces({"check", project, "--json"}).json()["balance"];
    DONE(callFaces({"label", project, "--face", "2", "--keep"}));
    const auto kept = callFaces({"check", project, "--json"}).json()["balance"];
    const auto total = [](const nlohmann::json &b) {
        return b["train"].get<int>() + b["validation"].get<int>() + b["test"].get<int>();
    };
    QCOMPARE(total(kept), total(rejected) + 1);
    QCOMPARE(callFaces({"label", project, "--face", "9999", "--keep"}).code, 1);
    QCOMPARE(callFaces({"label", project, "--face", "1", "--set", "smile=yes"}).code, 1);
}

void CommandLine::aSecondOpinionIsComparedAndSettled()
{
    const QString project = fresh("opinions.faces");
    DONE(callFaces({"demo", project, "--photos", "1", "--seed", "5"}));
    const auto say = [&](int face, const char *what, QStringList more) {
        return callFaces(QStringList{"label", project, "--face", QString::number(face), "--set", what} + more);
    };
    QVERIFY(callFaces({"agreement", project, "--json"}).json()["annotators"].empty());
    for (const int face : {1, 2, 3})
        DONE(say(face, face == 1 ? "hat=yes" : "hat=no", {"--annotator", "Ada"}));
    for (const int face : {1, 2, 3})
        DONE(say(face, face == 3 ? "hat=yes" : face == 1 ? "hat=yes" : "hat=no", {"--annotator", "Bo ż", "--opinion"}));
    const auto hat = [&] {
        const auto all = callFaces({"agreement", project, "--json"}).json()["annotators"];
        return all.size() == 1 && all[0]["annotator"] == "Bo ż" ? all[0]["attributes"]["hat"] : nlohmann::json();
    };
    const auto before = hat();
    QCOMPARE(before["compared"].get<int>(), 3);
    QCOMPARE(before["both_yes"].get<int>(), 1);
    QCOMPARE(before["only_opinion"].get<int>(), 1);
    QCOMPARE(before["both_no"].get<int>(), 1);
    QCOMPARE(before["conflicts"].get<int>(), 1);
    // observed 2/3, expected (1/3)(2/3) + (2/3)(1/3) = 4/9: kappa (2/3 - 4/9) / (5/9) = 0.4
    QVERIFY(std::abs(before["kappa"].get<double>() - 0.4) < 1e-9);
    DONE(say(3, "hat=yes", {"--settle", "--annotator", "Ada"}));
    const auto after = hat();
    QCOMPARE(after["conflicts"].get<int>(), 0);
    QVERIFY2(after["kappa"] == before["kappa"], "deciding conflicts does not raise it");
    const auto told = callFaces({"agreement", project});
    QVERIFY2(told.out.find("0.400") != std::string::npos, told.told().c_str());
    DONE(callFaces({"undo", project}));
    QCOMPARE(hat()["conflicts"].get<int>(), 1);
}

void CommandLine::attributesComeAndGoAndKeepTheirIds()
{
    const QString project = fresh("attributes.faces");
    DONE(callFaces({"new", project}));
    DONE(callFaces({"attributes", project, "--add", "Big smile"}));
    DONE(callFaces({"attributes", project, "--rename", "hat", "Headgear"}));
    DONE(callFaces({"attributes", project, "--retire", "beard"}));
    const auto list = callFaces({"attributes", project, "--json"}).json()["attributes"];
    QCOMPARE(list.size(), std::size_t(6));
    QCOMPARE(list[3]["id"].get<std::string>(), std::string("hat"));
    QCOMPARE(list[3]["name"].get<std::string>(), std::string("Headgear"));
    QCOMPARE(list[3]["yes"].get<std::string>(), std::string("Headgear"));
    QVERIFY(list[4]["retired"].get<bool>());
    QCOMPARE(list[5]["id"].get<std::string>(), std::string("big_smile"));
    DONE(callFaces({"undo", project}));
    QVERIFY(!callFaces({"attributes", project, "--json"}).json()["attributes"][4]["retired"].get<bool>());
}

void CommandLine::exportComesBackTheSame()
{
    for (const QString format : {"classic", "csv"}) {
        const QString out = fresh(qPrintable("out " + format));
        const QString back = fresh(qPrintable("back " + format + ".faces"));
        const QString outAgain = fresh(qPrintable("again " + format));
        DONE(callFaces({"export", m_demo, out, "--format", format}));
        DONE(callFaces({"new", back}));
        DONE(callFaces({"import", back, out, "--format", "auto"}));
        DONE(callFaces({"export", back, outAgain, "--format", format}));
        const char *table = format == "classic" ? "labels.csv" : "faces.csv";
        const auto first = readFile(std::filesystem::path(out.toStdString()) / table);
        const auto second = readFile(std::filesystem::path(outAgain.toStdString()) / table);
        QVERIFY(first.size() > 500);
        QVERIFY2(first == second, table);
    }
}

void CommandLine::everyFormatComesBackTheSame_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"celeba", "huggingface", "labelstudio", "cvat", "imagefolder"})
        QTest::newRow(format) << QString(format);
}
void CommandLine::everyFormatComesBackTheSame()
{
    QFETCH(QString, format);
    const QString source = small(qPrintable("source of " + format + ".faces"));
    DONE(callFaces({"label", source, "--face", "3", "--set", "hat=unknown,beard=unknown"}));
    const auto table = [&](const QString &project, const QString &name) {
        const QString out = fresh(qPrintable(name + " of " + format));
        const auto written = callFaces({"export", project, out, "--format", "csv"});
        const auto bytes = readFile(std::filesystem::path(out.toStdString()) / "faces.csv");
        return written.code == 0 ? std::string(bytes.begin(), bytes.end()) : written.told();
    };
    const QString out = fresh(qPrintable("out of " + format)), back = fresh(qPrintable("back of " + format + ".faces"));
    DONE(callFaces({"export", source, out, "--format", format}));
    const auto brought = callFaces({"import", back, out});
    QVERIFY2(brought.code == 0 && brought.out.find("(" + format.toStdString() + ")") != std::string::npos,
             brought.told().c_str());
    std::string before = table(source, "table"), after = table(back, "table again");
    QVERIFY(before.size() > 500);
    QCOMPARE(after, before);
}

void CommandLine::groupedFacesStayOnOneSide()
{
    const QString project = small("groups.faces");
    DONE(callFaces({"group", project, "--faces", "1,9,17,25,33,41"}));
    QCOMPARE(callFaces({"group", project, "--faces", "1"}).code, 2);
    for (int seed = 1; seed <= 4; ++seed) {
        DONE(callFaces({"split", project, "--seed", QString::number(seed)}));
        const auto check = callFaces({"check", project, "--json"}).json();
        QVERIFY2(check["leaks"].empty(), check["leaks"].dump().c_str());
        QCOMPARE(check["together"].size(), std::size_t(10)); // each pair of five attributes once
    }
}

void CommandLine::importMakesTheProjectItIsGiven()
{
    const QString set = fresh("set to bring in"), brought = fresh("brought in.faces");
    DONE(callFaces({"export", m_demo, set, "--format", "classic"}));
    DONE(callFaces({"import", brought, set}));
    QVERIFY(callFaces({"check", brought, "--json"}).json()["balance"]["train"].get<int>() > 20);
    // Neither an absent source nor a folder of another name makes one.
    QCOMPARE(callFaces({"import", fresh("typo.faces"), fresh("nowhere")}).code, 1);
    QVERIFY(!QFileInfo::exists(fresh("typo.faces")));
    QCOMPARE(callFaces({"import", fresh("no project"), set}).code, 1);
    QVERIFY(!QFileInfo::exists(fresh("no project")));
}

void CommandLine::splitFileDecides()
{
    const QString project = small("given.faces");
    const auto file = m_folder / "split.csv";
    writeFileSafely(file, std::string("face_nr;part\n1;test\n2;validation\n3;test\n"));
    const auto split = callFaces({"split", project, "--from", text(file), "--json"});
    QVERIFY2(split.code == 0, split.told().c_str());
    QCOMPARE(split.json()["test"].get<int>(), 2);
    QCOMPARE(split.json()["validation"].get<int>(), 1);
    QVERIFY(split.err.find("join training") != std::string::npos);
    QCOMPARE(callFaces({"split", project, "--from", fresh("nothing.csv")}).code, 1);
}

void CommandLine::classicSplitIsMarkedLeaky()
{
    const QString project = small("leaky.faces");
    const auto split = callFaces({"split", project, "--classic", "--json"}).json();
    QVERIFY(split["leaky"].get<bool>());
    QVERIFY(!callFaces({"check", project, "--json"}).json()["leaks"].empty());
    const auto run = callFaces({"train", project, "--epochs", "1", "--side", "32", "--json"});
    QVERIFY2(run.code == 0, run.told().c_str());
    QVERIFY(run.json()["leaky"].get<bool>());
    QCOMPARE(run.json()["split"].get<std::string>(), std::string("classic"));
    QVERIFY(callFaces({"evaluate", project, "--run", "last", "--json"}).json()["leaky"].get<bool>());
}

void CommandLine::aRecipeIsWrittenReadAndForgotten()
{
    const QString project = small("recipe.faces"), file = fresh("gentle é.json");
    const auto trains = [&] { return callFaces({"split", project, "--json"}).json(); };
    QVERIFY(!callFaces({"recipe", project, "--json"}).json()["own"].get<bool>());
    DONE(callFaces({"recipe", project, "--preset", "gentle", "--to", file}));
    QCOMPARE(trains()["multiplied"].get<int>(), 4 * trains()["train"].get<int>());
    DONE(callFaces({"recipe", project, "--clear"}));
    const auto again = callFaces({"recipe", project, "--from", file, "--json"});
    QCOMPARE(again.json()["recipe"]["name"].get<std::string>(), std::string("gentle"));
    QCOMPARE(again.json()["recipe"]["rows"].size(), std::size_t(4));
    const auto run = callFaces({"train", project, "--epochs", "1", "--side", "32", "--json"});
    QVERIFY2(run.code == 0, run.told().c_str());
    QVERIFY(QString::fromStdString(run.json()["recipe"].get<std::string>()).startsWith("gentle (4 pictures"));
    QCOMPARE(run.json()["sizes"]["train"].get<int>(), trains()["multiplied"].get<int>());
    QCOMPARE(callFaces({"recipe", project, "--preset", "mild"}).code, 2);
    QFile other(fresh("other.json"));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("{\"name\": 3}") > 0);
    other.close();
    const auto noRecipe = callFaces({"recipe", project, "--from", other.fileName()});
    QCOMPARE(noRecipe.code, 1);
    QVERIFY2(noRecipe.err.find("This is no recipe.") != std::string::npos, noRecipe.err.c_str());
    QCOMPARE(callFaces({"recipe", project, "--json"}).json()["recipe"]["name"].get<std::string>(),
             std::string("gentle")); // as it was
}

void CommandLine::anEstimateTrainsNothing()
{
    const auto foreseen = [&](const QString &preset) {
        return callFaces({"train", m_small, "--preset", preset, "--estimate", "--json"}).json();
    };
    const auto quick = foreseen("quick"), best = foreseen("best");
    QVERIFY(quick["seconds"].get<double>() > 0);
    QVERIFY(quick["multiply_adds"].get<double>() < best["multiply_adds"].get<double>());
    QVERIFY(best["memory_bytes"].get<double>() > quick["memory_bytes"].get<double>());
    QVERIFY(best["from_run"].is_null());
    QVERIFY(callFaces({"runs", m_small, "--json"}).json()["runs"].empty());
}

void CommandLine::wholeWayFromDemoToPrediction()
{
    const QStringList order{"train",  m_demo, "--net",  "compact", "--epochs",         "3",
                            "--side", "64",   "--seed", "5",       "--no-out-of-fold", "--json"};
    const auto trained = callFaces(order);
    QVERIFY2(trained.code == 0, trained.told().c_str());
    const auto run = trained.json();
    for (const char *key : {"run", "net", "parameters", "device", "train_seconds", "images_per_second", "sizes",
                            "split", "leaky", "history", "validation", "test", "thresholds"})
        QVERIFY2(run.contains(key), key);
    QCOMPARE(run["history"].size(), std::size_t(3));
    for (const char *key :
         {"epoch", "seconds", "train_loss", "validation_loss", "validation_micro_f1", "validation_macro_f1",
          "train_precision", "train_recall", "validation_precision", "validation_recall"})
        QVERIFY2(run["history"][0].contains(key), key);
    for (const char *key : {"faces", "micro", "macro_f1", "macro_interval", "labels"})
        QVERIFY2(run["test"].contains(key), key);
    for (const char *key : {"precision", "recall", "f1", "interval", "threshold", "positives", "known"})
        QVERIFY2(run["test"]["labels"]["sex"].contains(key), key);
    QVERIFY(run["parameters"].get<long>() > 1000);
    QVERIFY(run["test"]["faces"] == run["sizes"]["test"]);

    const auto evaluated = callFaces({"evaluate", m_demo, "--run", "last", "--json"}).json();
    QVERIFY(evaluated["test"] == run["test"]);
    QCOMPARE(evaluated["test_looks"].get<int>(), 2);
    QVERIFY(evaluated["calibration"]["temperature"].get<double>() > 0);
    const auto &calibration = evaluated["calibration"]["test"];
    QVERIFY(calibration["brier"].get<double>() >= 0 && calibration["brier"].get<double>() <= 1);
    QCOMPARE(calibration["bins"].size(), std::size_t(10));
    QVERIFY(calibration["labels"].contains("sex"));
    QVERIFY(run["test"]["labels"]["sex"].contains("majority_f1"));

    // The report rests on the same figures, and is no look at the test faces.
    const auto report = callFaces({"report", m_demo, "--run", "last", "--to", fresh("report"), "--json"}).json();
    const Bytes page = readFile(report["html"].get<std::string>());
    const std::string figure = QString::number(run["test"]["micro"]["f1"].get<double>(), 'f', 3).toStdString();
    QVERIFY(std::string(page.begin(), page.end()).find("<dd>" + figure) != std::string::npos);
    QVERIFY(std::filesystem::exists(report["pdf"].get<std::string>()) && report["replaced"].empty());
    const auto rewritten = callFaces({"report", m_demo, "--run", "last", "--to", fresh("report"), "--no-pdf"});
    QVERIFY2(rewritten.code == 0 && rewritten.out.find("in place of the one that was there") != std::string::npos,
             rewritten.told().c_str());

    // The same seed, data and threads give the same model to the last bit.
    const auto again = callFaces(order).json();
    QVERIFY(again["test"] == run["test"]);
    QVERIFY(again["history"][2]["train_loss"] == run["history"][2]["train_loss"]);

    const QString model = fresh("people.faces-model");
    DONE(callFaces({"publish", m_demo, "--run", "last", "--to", model}));
    const auto face = m_folder / "someone 人.png";
    writeFileSafely(face, vision::encodePng(vision::drawFace(4, 2, 128).pixels));
    const auto byModel = callFaces({"predict", model, text(face), "--face", "--json"});
    const auto byProject = callFaces({"predict", m_demo, text(face), fresh("absent.png"), "--face", "--json"});
    QVERIFY2(byModel.code == 0 && byProject.code == 0, byProject.told().c_str());
    QVERIFY(byModel.json()[0] == byProject.json()[0]);
    QVERIFY(byProject.json()[1].contains("error"));
    const auto sex = byModel.json()[0]["attributes"]["sex"];
    QVERIFY(sex["word"] == (sex["decision"] == "yes" ? "Female" : "Male"));
    QCOMPARE(callFaces({"runs", m_demo, "--json"}).json()["runs"].size(), std::size_t(2));
    const auto told = callFaces({"runs", m_demo, "--compare", "1", "2"});
    DONE(told);
    QVERIFY(told.out.find("Both were trained in the same way.") != std::string::npos);
    const auto compared = callFaces({"runs", m_demo, "--compare", "1", "2", "--json"}).json();
    QCOMPARE(compared["runs"].size(), std::size_t(2));
    const auto &beside = compared["comparison"];
    QVERIFY(beside["options"].empty() && beside["warnings"].empty());
    QVERIFY(beside["test"]["both"] == run["sizes"]["test"]);
    QVERIFY(beside["test"]["micro"]["a"]["f1"] == run["test"]["micro"]["f1"]);
    QCOMPARE(beside["test"]["micro"]["difference"].get<double>(), 0.0); // the same model twice
    QCOMPARE(beside["test"]["labels"]["sex"]["answers"]["mcnemar_p"].get<double>(), 1.0);
    QVERIFY(told.out.find("McNemar") != std::string::npos);
    QCOMPARE(beside["test"]["test_looks"][0].get<int>(), 2);
}

void CommandLine::thresholdFollowsTheOrder()
{
    const auto threshold = [&] {
        return callFaces({"runs", m_demo, "--json"})
            .json()["runs"][0]["validation"]["labels"]["hat"]["threshold"]
            .get<double>();
    };
    const double chosen = threshold();
    DONE(callFaces({"threshold", m_demo, "--run", "1", "--attribute", "hat", "--value", "0.75"}));
    QCOMPARE(threshold(), 0.75);
    DONE(callFaces({"threshold", m_demo, "--run", "1", "--attribute", "hat", "--best-f1"}));
    QCOMPARE(threshold(), chosen);
    DONE(callFaces({"threshold", m_demo, "--run", "1", "--attribute", "hat", "--recall", "0.99"}));
    const auto hat = callFaces({"runs", m_demo, "--json"}).json()["runs"][0]["validation"]["labels"]["hat"];
    QVERIFY(hat["recall"].get<double>() >= 0.99);
    QCOMPARE(callFaces({"threshold", m_demo, "--run", "1", "--attribute", "hat"}).code, 2);
    QCOMPARE(callFaces({"threshold", m_demo, "--run", "77", "--attribute", "hat", "--best-f1"}).code, 1);
}

void CommandLine::killedTrainingGoesOnToTheSameBits()
{
    const QString project = small("killed.faces");
    const QStringList order{"train",     project, "--epochs",         "12",    "--side", "64",
                            "--threads", "1",     "--no-out-of-fold", "--json"};
    const auto whole = callFaces(order);
    QVERIFY2(whole.code == 0, whole.told().c_str());
    QProcess killed;
    killed.start(QStringLiteral(FACES_PROGRAM), order);
    killed.setReadChannel(QProcess::StandardError);
    QByteArray told;
    while (!told.contains("epoch   1") && killed.waitForReadyRead(60'000))
        told += killed.readAllStandardError();
    QVERIFY2(told.contains("epoch   1"), told.constData());
    killed.kill(); // SIGKILL
    QVERIFY(killed.waitForFinished());
    const auto resumed = callFaces({"train", project, "--resume", "last", "--json"});
    QVERIFY2(resumed.code == 0, resumed.told().c_str());
    const auto a = whole.json(), b = resumed.json();
    QCOMPARE(b["run"].get<int>(), 2);
    QCOMPARE(b["history"].size(), std::size_t(12));
    QVERIFY(a["test"] == b["test"]);
    QVERIFY(a["history"][11]["train_loss"] == b["history"][11]["train_loss"]);
    QCOMPARE(callFaces({"train", project, "--resume", "last"}).code, 1); // it has finished
}

void CommandLine::trainedFacesAreNamedWhenTheyAreTestedOn()
{
    const QString all = fresh("all faces");
    DONE(callFaces({"export", m_demo, all, "--format", "classic"}));
    const auto seen = callFaces({"evaluate", m_demo, "--run", "1", "--faces", all, "--json"});
    QVERIFY2(seen.code == 0, seen.told().c_str());
    QVERIFY(seen.json()["leaky"].get<bool>());
    QCOMPARE(static_cast<int>(seen.json()["overlap"].size()),
             callFaces({"runs", m_demo, "--json"}).json()["runs"][0]["sizes"]["train"].get<int>());

    const QString other = fresh("others.faces");
    DONE(callFaces({"demo", other, "--photos", "1", "--seed", "99"}));
    DONE(callFaces({"label", other, "--face", "3", "--set", "hat=unknown"}));
    const QString unseen = fresh("other faces");
    DONE(callFaces({"export", other, unseen, "--format", "classic"}));
    const auto fair = callFaces({"evaluate", m_demo, "--run", "1", "--faces", unseen, "--json"}).json();
    QVERIFY(!fair["leaky"].get<bool>());
    QVERIFY(fair["overlap"].empty());
    const auto &labels = fair["test"]["labels"];
    QCOMPARE(labels["hat"]["known"].get<int>() + 1, labels["sex"]["known"].get<int>());
}

QTEST_GUILESS_MAIN(CommandLine)
#include "tst_command_line.moc"
