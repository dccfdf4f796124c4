// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What SPEC section 6 asks, through the program itself: one clear sentence, the rest goes on, nothing is lost or
// changed.
#include "tests/journeys/program.h"
#include "tests/support/story_folder.h"

#include "core/base/files.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"

#include <QProcess>
#include <QTest>

#include <sys/mount.h>

#include <cstring>

using namespace faces;
using test::callFaces;
using test::text;
namespace fs = std::filesystem;

/// A small file system of its own, full or read-only; skips where this machine lets nobody mount.
class Mounted {
public:
    Mounted(const fs::path &place, const char *options) : m_place(place)
    {
        fs::create_directories(place);
        m_there = ::mount("tmpfs", place.c_str(), "tmpfs", 0, options) == 0;
    }
    ~Mounted()
    {
        if (m_there)
            ::umount2(m_place.c_str(), MNT_DETACH);
    }
    bool readOnly() const { return ::mount(nullptr, m_place.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0; }
    bool there() const { return m_there; }

private:
    fs::path m_place;
    bool m_there = false;
};

class BadInput : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void badPhotosAreListedAndTheRestIsCut();
    void aNameGivesTheTerminalNoOrders();
    void nothingUsableEndsWithOne();
    void badRowsOfACsvAreListedAndTheRestIsImported();
    void wrongHeaderChangesNothing();
    void folderThatIsNoProjectIsRefused_data();
    void folderThatIsNoProjectIsRefused();
    void existingPlaceIsNotOverwritten();
    void damagedModelIsRefused_data();
    void damagedModelIsRefused();
    void fullDiskLosesNothing();
    void readOnlyFolderCanBeLookedAt();
    void secondWriterIsToldWhoHasTheProject();

private:
    QString fresh(const char *name) { return text(m_folder / name); }
    std::string labels(const QString &project);
    test::StoryFolder m_folder;
    QString m_demo, m_model;
};

void BadInput::initTestCase()
{
    m_demo = fresh("demo.faces");
    QCOMPARE(callFaces({"demo", m_demo, "--photos", "1"}).code, 0);
    QCOMPARE(callFaces({"train", m_demo, "--epochs", "1", "--no-out-of-fold"}).code, 0);
    m_model = fresh("good.faces-model");
    QCOMPARE(callFaces({"publish", m_demo, "--run", "last", "--to", m_model}).code, 0);
}

/// Every fact of the project that a person made, as text.
std::string BadInput::labels(const QString &project)
{
    return callFaces({"check", project, "--json"}).json()["balance"].dump();
}

void BadInput::badPhotosAreListedAndTheRestIsCut()
{
    const auto good = vision::encodePng(vision::drawPhoto(0, 5).pixels);
    const fs::path folder = m_folder / "mixed photos";
    fs::create_directories(folder);
    writeFileSafely(folder / "good.png", good);
    writeFileSafely(folder / "cut short.png", std::span(good).first(good.size() / 2));
    writeFileSafely(folder / "notes.jpg", std::string("this is no picture at all"));
    writeFileSafely(folder / "empty.png", std::string());
    Bytes huge = good; // a header that promises 60000 x 60000 pixels
    const std::uint8_t side[4] = {0, 0, 0xEA, 0x60};
    std::memcpy(huge.data() + 16, side, 4);
    std::memcpy(huge.data() + 20, side, 4);
    writeFileSafely(folder / "huge.png", huge);
    const QString project = fresh("mixed.faces");
    QCOMPARE(callFaces({"new", project}).code, 0);
    const auto cut = callFaces({"slice", project, text(folder), "--json"});
    QVERIFY2(cut.code == 0, cut.told().c_str());
    QCOMPARE(cut.json()["photos"].size(), std::size_t(1));
    QCOMPARE(cut.json()["skipped"].size(), std::size_t(4));
    const auto document = cut.json();
    for (const auto &one : document["skipped"]) {
        const auto reason = one["reason"].get<std::string>();
        QVERIFY2(reason.size() > 15 && reason.back() == '.', reason.c_str());
        if (one["file"].get<std::string>().find("huge") != std::string::npos)
            QVERIFY2(reason.find("200 megapixels") != std::string::npos, reason.c_str());
    }
}

void BadInput::aNameGivesTheTerminalNoOrders()
{
    const fs::path folder = m_folder / "orders to a terminal";
    fs::create_directories(folder);
    const std::string orders = "\x1b]0;mine\x07\x1b[2J\x7f\xC2\x9B"
                               "31m.png"; // rename the window, empty it, turn red
    writeFileSafely(folder / orders, std::string("no picture"));
    writeFileSafely(folder / "good.png", vision::encodePng(vision::drawPhoto(0, 5).pixels));
    const QString project = fresh("orders.faces");
    QCOMPARE(callFaces({"new", project}).code, 0);
    const auto plain = callFaces({"slice", project, text(folder)});
    QVERIFY2(plain.told().find("]0;mine") != std::string::npos, plain.told().c_str());
    const auto asJson = callFaces({"slice", project, text(folder), "--json"});
    for (const std::string &said : {plain.out, plain.err, asJson.out, asJson.err})
        for (const char *order : {"\x1b", "\x07", "\x7f", "\xC2\x9B"})
            QVERIFY2(said.find(order) == std::string::npos, said.c_str());
    const auto document = asJson.json();
    const auto skipped = document["skipped"][0]["file"].get<std::string>();
    QVERIFY2(skipped.ends_with(orders), "in JSON the name is whole, its orders are escaped");
}

void BadInput::nothingUsableEndsWithOne()
{
    const QString project = fresh("nothing.faces");
    QCOMPARE(callFaces({"new", project}).code, 0);
    const auto cut = callFaces({"slice", project, fresh("absent.png"), "--json"});
    QCOMPARE(cut.code, 1);
    QCOMPARE(cut.json()["skipped"].size(), std::size_t(1));
    const auto predicted = callFaces({"predict", m_model, fresh("absent.png"), "--json"});
    QCOMPARE(predicted.code, 1);
    QVERIFY(predicted.json()[0].contains("error"));
    const auto trained = callFaces({"train", project});
    QCOMPARE(trained.code, 1);
    QVERIFY2(trained.err.find("no faces") != std::string::npos, trained.err.c_str());
}

void BadInput::badRowsOfACsvAreListedAndTheRestIsImported()
{
    const fs::path folder = m_folder / "csv";
    fs::create_directories(folder);
    for (const int n : {1, 2, 3, 4})
        writeFileSafely(folder / ("face" + std::to_string(n) + ".png"),
                        vision::encodePng(vision::drawFace(static_cast<std::uint64_t>(n), 1, 64).pixels));
    writeFileSafely(folder / "face5.png", std::string("no picture"));
    writeFileSafely(folder / "labels.csv", std::string("face_nr;sex;hair;glasses;hat;beard\n"
                                                       "1;F;L;N;N;N\n"
                                                       "2;X;S;N;N;Y\n"  // unknown code
                                                       "3;M;;N;N;Y\n"   // unknown hair
                                                       "3;M;S;N;N;Y\n"  // duplicate
                                                       "5;M;S;N;N;Y\n"  // damaged picture
                                                       "77;M;S;N;N;Y\n" // absent picture
                                                       "x;M;S;N;N;Y\n"));
    const QString project = fresh("csv.faces");
    QCOMPARE(callFaces({"new", project}).code, 0);
    const auto imported = callFaces({"import", project, text(folder)});
    QVERIFY2(imported.code == 0, imported.told().c_str());
    for (const char *word : {"X", "77", "face5.png", "3"})
        QVERIFY2(imported.err.find(word) != std::string::npos, imported.err.c_str());
    const auto hair = callFaces({"check", project, "--json"}).json()["balance"]["attributes"]["hair"]["train"];
    QCOMPARE(hair["unknown"].get<int>(), 1);
    // Importing the same faces again gives them new numbers and says so; the first ones stay.
    const auto again = callFaces({"import", project, text(folder)});
    QVERIFY2(again.err.find("became") != std::string::npos, again.err.c_str());
}

void BadInput::wrongHeaderChangesNothing()
{
    const fs::path folder = m_folder / "header";
    fs::create_directories(folder);
    writeFileSafely(folder / "labels.csv", std::string("number,sex\n1,F\n"));
    const std::string before = labels(m_demo);
    const auto imported = callFaces({"import", m_demo, text(folder), "--format", "classic"});
    QCOMPARE(imported.code, 1);
    QVERIFY2(imported.err.find("face_nr") != std::string::npos, imported.err.c_str());
    QCOMPARE(labels(m_demo), before);
}

void BadInput::folderThatIsNoProjectIsRefused_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("absent") << fresh("absent.faces");
    fs::create_directories(m_folder / "plain.faces");
    QTest::newRow("empty folder") << fresh("plain.faces");
    fs::create_directories(m_folder / "junk.faces");
    writeFileSafely(m_folder / "junk.faces" / "project.sqlite", std::string(8192, 'x'));
    QTest::newRow("no database") << fresh("junk.faces");
    fs::create_directories(m_folder / "short.faces");
    const Bytes whole = readFile(fs::path(m_demo.toStdString()) / "project.sqlite");
    writeFileSafely(m_folder / "short.faces" / "project.sqlite", std::span(whole).first(5000));
    QTest::newRow("cut short") << fresh("short.faces");
}

void BadInput::folderThatIsNoProjectIsRefused()
{
    QFETCH(QString, place);
    for (const QString command : {"runs", "check", "train", "undo"}) {
        const auto called = callFaces({command, place});
        QVERIFY2(called.code == 1, called.told().c_str());
        QVERIFY2(called.err.size() > 30 && called.err.find(place.toStdString()) != std::string::npos,
                 called.err.c_str());
    }
}

void BadInput::existingPlaceIsNotOverwritten()
{
    const std::string before = labels(m_demo);
    QVERIFY(callFaces({"new", m_demo}).code != 0);
    QVERIFY(callFaces({"demo", m_demo}).code != 0);
    QCOMPARE(labels(m_demo), before);
    const QString out = fresh("exported once");
    QCOMPARE(callFaces({"export", m_demo, out, "--format", "classic"}).code, 0);
    const Bytes first = readFile(fs::path(out.toStdString()) / "labels.csv");
    QCOMPARE(callFaces({"export", m_demo, out, "--format", "classic"}).code, 1);
    QVERIFY(readFile(fs::path(out.toStdString()) / "labels.csv") == first);
}

void BadInput::damagedModelIsRefused_data()
{
    QTest::addColumn<QString>("file");
    Bytes model = readFile(m_model.toStdString());
    writeFileSafely(m_folder / "short.faces-model", std::span(model).first(model.size() / 2));
    QTest::newRow("cut short") << fresh("short.faces-model");
    Bytes flipped = model;
    flipped[flipped.size() / 2] ^= 0x40;
    writeFileSafely(m_folder / "flipped.faces-model", flipped);
    QTest::newRow("one bit flipped") << fresh("flipped.faces-model");
    Bytes newer = model;
    newer[8] = 200;
    writeFileSafely(m_folder / "newer.faces-model", newer);
    QTest::newRow("of a newer version") << fresh("newer.faces-model");
    writeFileSafely(m_folder / "text.faces-model", std::string("not a model"));
    QTest::newRow("no model") << fresh("text.faces-model");
    QTest::newRow("absent") << fresh("absent.faces-model");
}

void BadInput::damagedModelIsRefused()
{
    QFETCH(QString, file);
    const auto face = m_folder / "face.png";
    writeFileSafely(face, vision::encodePng(vision::drawFace(1, 1, 96).pixels));
    const auto called = callFaces({"predict", file, text(face), "--json"});
    QVERIFY2(called.code == 1, called.told().c_str());
    QVERIFY(called.out.empty());
    QVERIFY2(called.err.find(file.toStdString()) != std::string::npos, called.err.c_str());
}

void BadInput::fullDiskLosesNothing()
{
    const Mounted disk(m_folder / "small disk", "size=3m");
    if (!disk.there())
        QSKIP("This machine lets nobody mount a file system.");
    const QString project = fresh("small disk/p.faces");
    QCOMPARE(callFaces({"new", project}).code, 0);
    const auto sheet = m_folder / "sheet.png";
    writeFileSafely(sheet, vision::encodePng(vision::drawPhoto(0, 8).pixels));
    std::string before;
    test::Called last;
    for (int i = 0; i < 12; ++i) { // each time the same faces come again as new ones, until the disk is full
        before = labels(project);
        const auto out = m_folder / ("set" + std::to_string(i));
        if (i == 0) {
            QCOMPARE(callFaces({"slice", project, text(sheet)}).code, 0);
            QCOMPARE(callFaces({"export", project, text(m_folder / "set"), "--format", "classic"}).code, 0);
            continue;
        }
        last = callFaces({"import", project, text(m_folder / "set")});
        if (last.code != 0)
            break;
    }
    QCOMPARE(last.code, 1);
    QVERIFY2(last.err.find("disk is full") != std::string::npos, last.err.c_str());
    QCOMPARE(labels(project), before);
    QVERIFY(callFaces({"check", project, "--json"}).json()["healthy"].get<bool>());
    const auto exported = callFaces({"publish", m_demo, "--run", "last", "--to", fresh("small disk/m.faces-model")});
    QCOMPARE(exported.code, 1);
    QVERIFY2(exported.err.find("disk is full") != std::string::npos, exported.err.c_str());
    QVERIFY(!fs::exists(m_folder / "small disk" / "m.faces-model"));
}

void BadInput::readOnlyFolderCanBeLookedAt()
{
    const Mounted disk(m_folder / "read-only disk", "size=64m");
    if (!disk.there())
        QSKIP("This machine lets nobody mount a file system.");
    const fs::path place = m_folder / "read-only disk" / "p.faces";
    fs::copy(m_demo.toStdString(), place, fs::copy_options::recursive);
    QVERIFY(disk.readOnly());
    QCOMPARE(callFaces({"runs", text(place)}).code, 0);
    QCOMPARE(callFaces({"evaluate", text(place), "--run", "last", "--json"}).code, 0);
    const auto labelled = callFaces({"label", text(place), "--face", "1", "--set", "hat=yes"});
    QCOMPARE(labelled.code, 1);
    QVERIFY2(labelled.err.find("read-only") != std::string::npos || labelled.err.find("written") != std::string::npos,
             labelled.err.c_str());
}

void BadInput::secondWriterIsToldWhoHasTheProject()
{
    QProcess first;
    first.start(QStringLiteral(FACES_PROGRAM), {"train", m_demo, "--epochs", "500"});
    first.setReadChannel(QProcess::StandardError);
    QByteArray told;
    while (!told.contains("epoch") && first.waitForReadyRead(60'000))
        told += first.readAllStandardError();
    QVERIFY2(told.contains("epoch"), told.constData());
    const auto second = callFaces({"label", m_demo, "--face", "1", "--set", "hat=yes"});
    QCOMPARE(second.code, 1);
    QVERIFY2(second.err.find("faces") != std::string::npos &&
                 second.err.find(std::to_string(first.processId())) != std::string::npos,
             second.err.c_str());
    QCOMPARE(callFaces({"runs", m_demo}).code, 0); // looking is always possible
    first.terminate();                             // Ctrl+C and SIGTERM: the best epoch so far is kept
    QVERIFY(first.waitForFinished(60'000));
    QCOMPARE(first.exitCode(), 0);
    const auto runs = callFaces({"runs", m_demo, "--json"}).json()["runs"];
    QCOMPARE(runs.back()["state"].get<std::string>(), std::string("stopped"));
    QCOMPARE(callFaces({"label", m_demo, "--face", "1", "--set", "hat=yes"}).code, 0);
}

QTEST_GUILESS_MAIN(BadInput)
#include "tst_bad_input.moc"
