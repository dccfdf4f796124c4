// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Disks that are full, read-only, without locks or gone; a clock that is set back; the end of the session; two programs
// on one project. Each order either does its work or says in a sentence why not, and takes nothing with it.
// FACES_FAULTS=all asks all orders, the ordinary run some of each kind.
#include "core/base/error.h"
#include "core/store/project.h"
#include "tests/core/store/own_mounts.h"
#include "tests/journeys/faulty_call.h"
#include "tests/journeys/project_facts.h"
#include "tests/journeys/write_scenarios.h"
#include "tests/support/story_folder.h"

#include <fmt/format.h>

#include <QProcess>
#include <QTest>

#include <signal.h>

#include <cerrno>
#include <fstream>
#include <memory>

using namespace faces;
using namespace faces::test;
namespace fs = std::filesystem;

namespace {

bool ownMounts = false;

/// The long mode.
bool allOfThem() { return qEnvironmentVariable("FACES_FAULTS") == QLatin1String("all"); }

QStringList train(const fs::path &project, int epochs)
{
    return {"train", text(project), "--epochs", QString::number(epochs), "--batch", "8", "--side", "32", "--widths",
            "4,8",   "--threads",   "1",        "--no-out-of-fold"};
}

/// Starts it and waits until it has said this.
std::unique_ptr<QProcess> started(const QStringList &arguments, const char *words, QByteArray &told)
{
    auto process = std::make_unique<QProcess>();
    process->setReadChannel(QProcess::StandardError);
    process->start(QStringLiteral(FACES_PROGRAM), arguments);
    while (!told.contains(words) && process->waitForReadyRead(60'000))
        told += process->readAllStandardError();
    return process;
}

Called ended(QProcess &process, QByteArray told = {})
{
    Called called;
    const bool over = process.state() == QProcess::NotRunning || process.waitForFinished(60'000);
    if (over && process.exitStatus() == QProcess::NormalExit)
        called.code = process.exitCode();
    called.err = (told + process.readAllStandardError()).toStdString();
    called.out = process.readAllStandardOutput().toStdString();
    return called;
}

/// A disk that has taken all that it can.
void fill(const fs::path &file)
{
    std::ofstream out(file, std::ios::binary | std::ios::app);
    for (const std::size_t size : {1u << 16, 1u << 12, 1u}) {
        const std::string block(size, 'x');
        while (out.write(block.data(), static_cast<std::streamsize>(size)) && out.flush()) {
        }
        out.clear();
    }
}

} // namespace

class HardSurroundings : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { prepareProjects(prepared(), allOfThem() && faultsWork()); }
    void onAFullDiskEveryOrderSaysSoAndWorksWhenThereIsRoom_data();
    void onAFullDiskEveryOrderSaysSoAndWorksWhenThereIsRoom();
    void aFullDiskCanBeLookedAt();
    void aReadOnlyDiskIsLookedAtAndNothingElse();
    void aTrainingWhoseFolderGoesEndsAndGoesOnWhereItIsNow();
    void aProjectThatWasRemovedTakesNoLabel();
    void aClockThatIsSetBackChangesNoOrder();
    void whoIsAskedToEndLeavesEverythingWhole_data();
    void whoIsAskedToEndLeavesEverythingWhole();
    void ofTwoWhoWriteAtOnceEachIsDoneOrTold();
    void aDiskWithoutLocksIsLookedAt_data();
    void aDiskWithoutLocksIsLookedAt();
    void aNetworkDiskIsSaid();
    void anotherMachinesProjectOnANetworkDiskIsNotWritten();

private:
    fs::path prepared() const { return m_story / "prepared"; }
    fs::path copyOf(const char *name, const fs::path &to) const
    {
        fs::copy(prepared() / name, to, fs::copy_options::recursive);
        return to;
    }
    StoryFolder m_story;
};

void HardSurroundings::onAFullDiskEveryOrderSaysSoAndWorksWhenThereIsRoom_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"label", "slice", "train", "export cvat", "repair"})
        QTest::newRow(name) << name;
    for (const char *name :
         {"import", "tune", "suggest", "publish .onnx", "report", "export classic", "bring up to date"})
        if (allOfThem())
            QTest::newRow(name) << name;
}

void HardSurroundings::onAFullDiskEveryOrderSaysSoAndWorksWhenThereIsRoom()
{
    if (!ownMounts)
        QSKIP("The kernel does not let this user mount a disk of the test's own.");
    QFETCH(QString, name);
    const WriteScenario &scenario = *std::ranges::find(writeScenarios(), name, &WriteScenario::name);
    const fs::path place = m_story / "full disk";
    const SmallDisk disk(place, 8192);
    const fs::path project = copyOf(qPrintable(scenario.project), place / "p é.faces");
    const ProjectFacts before = allOf(project);
    fs::create_directory(place / "out");
    fill(place / "ballast");
    const QStringList order = scenario.filledIn(place, prepared());
    const Called full = callFaces(order);
    QCOMPARE(full.code, 1);
    QVERIFY2(troubleWithSentence(full.err).empty(), full.err.c_str());
    QVERIFY2(full.err.find("disk is full") != std::string::npos, full.err.c_str());
    fs::remove(place / "ballast");
    QVERIFY(allOf(project).made == before.made);
    QVERIFY(allOf(project).damage == before.damage);
    const Called again = callFaces(order);
    QVERIFY2(again.code == 0, again.told().c_str());
}

void HardSurroundings::aFullDiskCanBeLookedAt()
{
    if (!ownMounts)
        QSKIP("The kernel does not let this user mount a disk of the test's own.");
    const fs::path place = m_story / "full disk";
    const SmallDisk disk(place, 4096);
    const fs::path project = copyOf("trained", place / "p.faces");
    fill(place / "ballast");
    for (const QStringList &order :
         {QStringList{"runs", text(project)}, QStringList{"check", text(project)},
          QStringList{"export", text(project), text(m_story / "saved from it"), "--format", "csv"}}) {
        const Called called = callFaces(order);
        QVERIFY2(called.code == 0, called.told().c_str());
    }
}

void HardSurroundings::aReadOnlyDiskIsLookedAtAndNothingElse()
{
    if (!ownMounts)
        QSKIP("The kernel does not let this user mount a disk of the test's own.");
    const fs::path place = m_story / "read-only disk";
    SmallDisk disk(place, 8192);
    const fs::path project = copyOf("trained", place / "p é.faces");
    disk.makeReadOnly();
    const QString out = text(m_story / "from a read-only disk");
    for (const QStringList &order : {QStringList{"runs", text(project)}, QStringList{"check", text(project)},
                                     QStringList{"export", text(project), out, "--format", "csv"},
                                     QStringList{"publish", text(project), "--run", "last", "--to", out + "/m.onnx"},
                                     QStringList{"report", text(project), "--run", "last", "--to", out}}) {
        const Called called = callFaces(order);
        QVERIFY2(called.code == 0, called.told().c_str());
    }
    for (const WriteScenario &scenario : writeScenarios()) {
        if (scenario.kind == WriteScenario::Kind::Making || scenario.name == QLatin1String("evaluate"))
            continue; // which counts its look where it can
        if (!allOfThem() && (scenario.name == QLatin1String("resume") || scenario.kind == WriteScenario::Kind::Search ||
                             scenario.name.startsWith("export ") || scenario.name.startsWith("publish ") ||
                             scenario.name == QLatin1String("suggest")))
            continue;
        const Called called = callFaces(scenario.filledIn(place, prepared()));
        QVERIFY2(called.code == 1, qPrintable(scenario.name + ": " + QString::fromStdString(called.told())));
        QVERIFY2(troubleWithSentence(called.err).empty(), called.err.c_str());
    }
}

void HardSurroundings::aTrainingWhoseFolderGoesEndsAndGoesOnWhereItIsNow()
{
    const fs::path project = copyOf("plain", m_story / "vanishing.faces"), now = m_story / "found again.faces";
    QByteArray told;
    const auto process = started(train(project, 900), "epoch   2", told);
    fs::rename(project, now);
    const Called called = ended(*process, told);
    QCOMPARE(called.code, 1);
    QVERIFY2(troubleWithSentence(called.err).empty(), called.err.c_str());
    QVERIFY2(called.err.find("moved, renamed or removed") != std::string::npos ||
                 called.err.find("is not there any more") != std::string::npos,
             called.err.c_str());
    QVERIFY(!fs::exists(project));
    QVERIFY(allOf(now).damage.empty());
    told.clear();
    const auto resumed = started({"train", text(now), "--resume", "last", "--threads", "1"}, "epoch   4", told);
    resumed->terminate();
    QCOMPARE(ended(*resumed, told).code, 0);
}

void HardSurroundings::aProjectThatWasRemovedTakesNoLabel()
{
    const fs::path project = copyOf("plain", m_story / "removed.faces"), aside = m_story / "aside.faces";
    store::Project open = store::Project::open(project);
    const FaceId face = open.faces().front().id;
    const auto label = [&](LabelValue value) {
        open.setLabels(std::vector{store::Project::LabelOrder{face, "hat", value}});
    };
    fs::copy(project, aside, fs::copy_options::recursive);
    fs::remove_all(project);
    QVERIFY_EXCEPTION_THROWN(label(LabelValue::Yes), Error);
    fs::rename(aside, project); // the copy is put in its place, with another file under the same name
    label(LabelValue::No);
    const store::Project seen = store::Project::open(project, store::OpenMode::ReadOnly);
    QCOMPARE(seen.labelHistory(face).back().after, LabelValue::No);
    QVERIFY(callFaces({"label", text(project), "--face", "1", "--set", "sex=yes"}).code == 1); // we have it
}

void HardSurroundings::aClockThatIsSetBackChangesNoOrder()
{
    const fs::path project = copyOf("trained", m_story / "clock.faces");
    const auto at = [&](const char *clock, const QStringList &order) {
        auto surroundings = faultySurroundings({}, {});
        surroundings.remove(QStringLiteral("FAULTY_UNDER"));
        surroundings.insert(QStringLiteral("FAULTY_CLOCK"), QLatin1String(clock));
        const Called called = callFaces(order, surroundings);
        QVERIFY2(called.code == 0, called.told().c_str());
    };
    const QString place = text(project);
    at("0 0", {"label", place, "--face", "1", "--set", "beard=yes"});
    at("0 -86400", {"label", place, "--face", "1", "--set", "beard=no"});
    at("0 -86000", {"label", place, "--face", "1", "--set", "beard=unknown"});
    at("0 -90000", {"undo", place});
    at("0 -90000", {"undo", place});
    at("0 -99000", train(project, 1)); // a younger run with an older date
    const store::Project seen = store::Project::open(project, store::OpenMode::ReadOnly);
    const FaceId face = seen.faces().front().id;
    const auto history = seen.labelHistory(face);
    QCOMPARE(history.back().after, LabelValue::Yes);
    QVERIFY(history.back().at < history[history.size() - 4].at); // the clock was set back indeed
    QCOMPARE(seen.runs().size(), std::size_t(2));
    QVERIFY(seen.lastRun()->id > seen.runs().front().id);
    // It was labelled after the first run, and not after the second, whatever the clock said.
    QVERIFY(seen.labelsChangedSince(seen.runs()[0]) > 0);
    QCOMPARE(seen.labelsChangedSince(seen.runs()[1]), 0);
}

void HardSurroundings::whoIsAskedToEndLeavesEverythingWhole_data()
{
    QTest::addColumn<QStringList>("order");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("signal");
    const auto row = [](const char *name, const QStringList &order, const char *words, int signal = SIGTERM) {
        QTest::newRow(name) << order << QByteArray(words) << signal;
    };
    row("slice", {"slice", "@P", "@T/photos"}, "Reading photos");
    row("export", {"export", "@P", "@T/out", "--format", "cvat"}, "Writing");
    row("train", train("@P", 900), "epoch   3");
    row("train, the session ends", train("@P", 900), "epoch   3", SIGHUP);
    if (!allOfThem())
        return;
    row("import", {"import", "@P", "@S/set"}, "Reading faces");
    row("suggest", {"suggest", "@P"}, "Looking at faces");
    row("tune", {"tune", "@P", "--max-epochs", "200", "--threads", "1"}, "rial");
    row("demo", {"demo", "@T/new.faces", "--photos", "40"}, "2 of 40");
}

void HardSurroundings::whoIsAskedToEndLeavesEverythingWhole()
{
    QFETCH(QStringList, order);
    QFETCH(QByteArray, words);
    QFETCH(int, signal);
    const fs::path place = m_story / QTest::currentDataTag();
    fs::create_directories(place / "photos");
    const fs::path project = copyOf(order[0] == QLatin1String("suggest") ? "demo" : "plain", place / "p é.faces");
    for (int i = 0; i < 40; ++i)
        fs::copy(prepared() / "sheet.png", place / "photos" / fmt::format("{}.png", i));
    const ProjectFacts before = allOf(project);
    QByteArray told;
    const auto process = started(WriteScenario{{}, {}, {}, order, true}.filledIn(place, prepared()), words, told);
    if (process->state() == QProcess::Running)
        ::kill(static_cast<pid_t>(process->processId()), signal);
    const Called called = ended(*process, told);
    QVERIFY2(called.code == 0 || called.code == 1, called.told().c_str());
    if (called.code == 1)
        QVERIFY2(called.err.find("topped") != std::string::npos || called.err.find("faces: ") != std::string::npos,
                 called.err.c_str());
    const ProjectFacts after = allOf(project);
    QVERIFY(after.damage.empty());
    QVERIFY(after.made.starts_with(before.made.substr(0, before.made.find("undo "))) || called.code == 0 ||
            order[0] == QLatin1String("slice"));
    QVERIFY(!fs::exists(place / "new.faces") || called.code == 0);
    if (called.code == 1)
        QVERIFY(filesBelow(place / "out").empty());
    if (order[0] == QLatin1String("train")) { // which goes on from there
        QVERIFY(after.runs.back().starts_with("stopped"));
        told.clear();
        const auto resumed = started({"train", text(project), "--resume", "last"}, "epoch", told);
        resumed->terminate();
        QCOMPARE(ended(*resumed, told).code, 0);
    }
}

void HardSurroundings::ofTwoWhoWriteAtOnceEachIsDoneOrTold()
{
    const fs::path project = copyOf("plain", m_story / "two.faces");
    const auto changes = [&] {
        return store::Project::open(project, store::OpenMode::ReadOnly)
            .labelHistory(store::Project::open(project, store::OpenMode::ReadOnly).faces()[1].id)
            .size();
    };
    const std::size_t before = changes();
    std::size_t done = 0;
    for (int round = 0; round < 6; ++round) {
        QProcess one, two;
        const QString value = round % 2 == 0 ? "yes" : "no";
        one.start(FACES_PROGRAM, {"label", text(project), "--face", "2", "--set", "hat=" + value});
        two.start(FACES_PROGRAM, {"label", text(project), "--face", "2", "--set", "beard=" + value});
        for (QProcess *process : {&one, &two}) {
            const Called called = ended(*process);
            QVERIFY(called.code == 0 || called.code == 1);
            done += called.code == 0 ? 1 : 0;
            if (called.code == 1)
                QVERIFY2(called.err.find("open in faces (process") != std::string::npos ||
                             called.err.find("another program") != std::string::npos,
                         called.err.c_str());
        }
    }
    QVERIFY(done >= 6);
    QVERIFY(changes() - before <= done); // a label that was so already is no change
    QVERIFY(allOf(project).damage.empty());
}

void HardSurroundings::aDiskWithoutLocksIsLookedAt_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("no locks at all") << "FAULTY_LOCKS" << ENOLCK;
    QTest::newRow("locks are not supported") << "FAULTY_LOCKS" << EOPNOTSUPP;
    QTest::newRow("locks are not known") << "FAULTY_LOCKS" << ENOSYS;
    QTest::newRow("no shared memory") << "FAULTY_SHARED" << ENODEV;
}

void HardSurroundings::aDiskWithoutLocksIsLookedAt()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    if (!faultsWork())
        QSKIP("The kernel does not hand system calls over.");
    const fs::path project = m_story / "no locks.faces";
    fs::remove_all(project);
    copyOf("plain", project);
    const ProjectFacts before = allOf(project);
    auto surroundings = faultySurroundings({.under = project}, {});
    surroundings.insert(what, QString::number(code));
    const auto call = [&](const QStringList &order) { return callFaces(order, surroundings); };
    const Called label = call({"label", text(project), "--face", "1", "--set", "hat=yes"});
    QCOMPARE(label.code, 1);
    QVERIFY2(label.err.find("Copy it to a disk of this machine") != std::string::npos ||
                 label.err.find("Copy the project to a disk of this machine") != std::string::npos,
             label.err.c_str());
    QVERIFY2(troubleWithSentence(label.err).empty(), label.err.c_str());
    const Called check = call({"check", text(project)});
    QVERIFY2(check.code == 0, check.told().c_str());
    QVERIFY(allOf(project) == before);
}

void HardSurroundings::aNetworkDiskIsSaid()
{
    if (!faultsWork())
        QSKIP("The kernel does not hand system calls over.");
    const fs::path project = copyOf("plain", m_story / "network.faces");
    auto surroundings = faultySurroundings({.under = project}, {});
    surroundings.insert(QStringLiteral("FAULTY_DISK"), QStringLiteral("0x6969"));
    const Called label = callFaces({"label", text(project), "--face", "1", "--set", "hat=yes"}, surroundings);
    QCOMPARE(label.code, 0);
    QVERIFY2(label.err.find("network disk (NFS). Open it on one machine at a time") != std::string::npos,
             label.err.c_str());
    QVERIFY(callFaces({"label", text(project), "--face", "1", "--set", "hat=no"}).err.empty());
}

void HardSurroundings::anotherMachinesProjectOnANetworkDiskIsNotWritten()
{
    if (!faultsWork())
        QSKIP("The kernel does not hand system calls over.");
    const fs::path project = copyOf("plain", m_story / "shared.faces");
    writeFileSafely(
        project / "project.lock",
        std::string(
            R"({"host":"the-other-desk","pid":7,"program":"faces-studio","since":"2026-11-27T05:00:00.000Z"})"));
    const QStringList order{"label", text(project), "--face", "1", "--set", "hat=yes"};
    auto surroundings = faultySurroundings({.under = project}, {});
    surroundings.insert(QStringLiteral("FAULTY_DISK"), QStringLiteral("0xFF534D42"));
    const Called shared = callFaces(order, surroundings);
    QCOMPARE(shared.code, 1);
    QVERIFY2(shared.err.find("the-other-desk") != std::string::npos, shared.err.c_str());
    QVERIFY2(shared.err.find("remove the file project.lock") != std::string::npos, shared.err.c_str());
    QCOMPARE(callFaces({"check", text(project)}, surroundings).code, 0);
    QCOMPARE(callFaces(order).code, 0); // on a disk of this machine it was a crash, and its lock is gone
}

int main(int argc, char **argv)
{
    ownMounts = enterOwnMounts();
    if (fs::is_directory("/dev/shm"))
        qputenv("TMPDIR", "/dev/shm");
    QCoreApplication application(argc, argv);
    HardSurroundings stories;
    return QTest::qExec(&stories, argc, argv);
}
#include "tst_hard_surroundings.moc"
