// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Somebody labels in the real window while writes fail. It says so, goes on, and what it calls kept is in the project.
// Few failures in the ordinary run; FACES_FAULTS=all takes every write of the first labels. The last line says how
// many.
#include "core/store/project.h"
#include "tests/core/store/own_mounts.h"
#include "tests/journeys/faulty_call.h"
#include "tests/journeys/typed_window.h"
#include "tests/support/story_folder.h"
#include "tests/ui/story_project.h"
#include "ui/blind_workspace.h"
#include "ui/settings.h"
#include "ui/workspace.h"

#include <fmt/format.h>

#include <QTest>

#include <cerrno>
#include <cstdio>
#include <memory>

using namespace faces;
using namespace faces::test;
namespace fs = std::filesystem;

class FailingDiskWindow : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        if (!faultsWork())
            QSKIP("The kernel does not hand system calls over.");
        m_story = std::make_unique<StoryFolder>();
        fs::create_directory(room());
        makeProject(project(), 24);
    }
    void cleanup() { m_story.reset(); }
    void aWriteThatFailsIsToldAndNothingIsLost_data();
    void aWriteThatFailsIsToldAndNothingIsLost();
    void onAFullDiskNothingIsCalledKeptAndWorkGoesOnWhenThereIsRoom();
    void aReadOnlyDiskOpensToBeLookedAt();
    void aFolderThatGoesAndComesBackTakesNothingWithIt();
    void aSecondProgramIsToldWhoHasTheProjectAndMayRead();
    void inASecondOpinionNothingOlderIsUndoneWhateverTheClockSaid();

private:
    fs::path room() const { return *m_story / "room"; } ///< the project, and the settings
    fs::path project() const { return room() / "office.faces"; }
    std::unique_ptr<TypedWindow> open() const
    {
        auto surroundings = faultySurroundings({.under = room()}, *m_story / "log");
        surroundings.insert(QStringLiteral("FAULTY_WHEN"), text(*m_story / "when"));
        return std::make_unique<TypedWindow>(project(), room() / "config", surroundings);
    }
    /// From now on the n-th write fails.
    void arm(int n, int with, const char *how) const
    {
        writeFileSafely(*m_story / "when", fmt::format("{} {} {}\n", n, with, how));
    }
    void disarm() const { fs::remove(*m_story / "when"); }
    std::unique_ptr<StoryFolder> m_story;
};

namespace {

bool ownMounts = false;

/// What is shown and called kept, or typed since, is what is in the project.
bool showsTheProject(const TypedWindow &window, const fs::path &project)
{
    const QString there = spokenState(project);
    return window.stands == there || window.since.contains(there);
}

void isWhole(const fs::path &project)
{
    for (const store::Finding &finding : store::Project(store::Project::open(project)).check(false))
        QFAIL(finding.what.c_str());
}

bool speaksOf(const QStringList &told, const char *words) { return !told.filter(QLatin1String(words)).isEmpty(); }

} // namespace

void FailingDiskWindow::aWriteThatFailsIsToldAndNothingIsLost_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("with");
    const bool all = qEnvironmentVariable("FACES_FAULTS") == QLatin1String("all");
    for (int at = 1; at <= (all ? 60 : 14); at += all ? 1 : 9)
        for (const int with : {ENOSPC, EIO})
            if (all || (with == EIO) == (at > 5))
                QTest::addRow("write %d, errno %d", at, with) << at << with;
}

void FailingDiskWindow::aWriteThatFailsIsToldAndNothingIsLost()
{
    QFETCH(int, at);
    QFETCH(int, with);
    const auto window = open();
    QVERIFY(window->listenUntil([&] { return window->kept > 0; }));
    arm(at, with, "once");
    QVERIFY2(window->listenUntil([&] { return fs::exists(*m_story / "log"); }), "nothing was written any more");
    const int before = window->kept;
    QVERIFY2(window->listenUntil([&] { return window->kept > before + 5; }), "it did not go on");
    QVERIFY2(window->end(), "it crashed");
    const std::string hit = pointsIn(*m_story / "log").front();
    QVERIFY2(showsTheProject(*window, project()), hit.c_str());
    isWhole(project());
    const bool ofALabel = hit.ends_with("-wal") && hit.find(" close ") == std::string::npos;
    if (!ofALabel)
        return; // a checkpoint that waits for the next time is nobody's business
    QVERIFY2(speaksOf(window->told, "nothing was changed") || speaksOf(window->told, "may be kept or not"),
             hit.c_str());
    QVERIFY2(speaksOf(window->told, "try again"), hit.c_str());
    for (const char *jargon : {"I/O", "SQLite", "inside the program", "exception"})
        QVERIFY2(!speaksOf(window->told, jargon), jargon);
}

void FailingDiskWindow::onAFullDiskNothingIsCalledKeptAndWorkGoesOnWhenThereIsRoom()
{
    const auto window = open();
    QVERIFY(window->listenUntil([&] { return window->kept > 2; }));
    arm(1, ENOSPC, "on");
    QVERIFY(window->listenUntil([&] { return speaksOf(window->told, "disk is full"); }));
    const int before = window->kept;
    QVERIFY(window->listenUntil([&] { return window->kept > before + 3; })); // it answers, and shows what is so
    QVERIFY2(window->stands == spokenState(project()), "a label is shown that is not in the project");
    disarm();
    const QString full = window->stands;
    QVERIFY2(window->listenUntil([&] { return window->stands != full; }), "no label is kept though there is room");
    QVERIFY(window->end());
    QVERIFY(showsTheProject(*window, project()));
    isWhole(project());
}

void FailingDiskWindow::aReadOnlyDiskOpensToBeLookedAt()
{
    if (!ownMounts)
        QSKIP("The kernel does not let this user mount a disk of the test's own.");
    SmallDisk disk(*m_story / "disk", 8192);
    const fs::path place = *m_story / "disk" / "office.faces";
    fs::copy(project(), place, fs::copy_options::recursive);
    disk.makeReadOnly();
    const QString before = spokenState(place);
    TypedWindow window(place, *m_story / "config", QProcessEnvironment::systemEnvironment());
    QVERIFY(window.listenUntil([&] { return window.since.size() > 1; })); // a key was typed
    QVERIFY2(speaksOf(window.told, "looked at but not changed"), qPrintable(window.told.join('|')));
    QVERIFY(window.end());
    QCOMPARE(window.since.isEmpty() ? window.stands : window.since.last(), before);
}

void FailingDiskWindow::aFolderThatGoesAndComesBackTakesNothingWithIt()
{
    const auto window = open();
    QVERIFY(window->listenUntil([&] { return window->kept > 2; }));
    const fs::path away = *m_story / "elsewhere.faces";
    fs::rename(project(), away);
    QVERIFY(window->listenUntil([&] { return speaksOf(window->told, "moved, renamed or removed"); }));
    const QString gone = spokenState(away);
    QVERIFY2(window->stands == gone || window->since.contains(gone), "what was kept went away with the folder");
    fs::rename(away, project());
    QVERIFY(window->listenUntil([&] { return window->stands != gone; }));
    QVERIFY(window->end());
    QVERIFY(showsTheProject(*window, project()));
    isWhole(project());
}

void FailingDiskWindow::aSecondProgramIsToldWhoHasTheProjectAndMayRead()
{
    const auto window = open();
    QVERIFY(window->listenUntil([&] { return window->kept > 0; }));
    const auto label = callFaces({"label", text(project()), "--face", "1", "--set", "hat=yes"});
    QCOMPARE(label.code, 1);
    QVERIFY2(label.err.find("faces-studio (process " + std::to_string(window->pid())) != std::string::npos,
             label.err.c_str());
    QCOMPARE(callFaces({"check", text(project())}).code, 0);
    QCOMPARE(callFaces({"export", text(project()), text(*m_story / "out"), "--format", "csv"}).code, 0);
    const int before = window->kept;
    QVERIFY(window->listenUntil([&] { return window->kept > before; }));
    QVERIFY(window->end());
    QCOMPARE(callFaces({"label", text(project()), "--face", "1", "--set", "hat=unknown,sex=yes"}).code, 0);
}

void FailingDiskWindow::inASecondOpinionNothingOlderIsUndoneWhateverTheClockSaid()
{
    auto tomorrow = QProcessEnvironment::systemEnvironment();
    tomorrow.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FACES_FAULTY));
    tomorrow.insert(QStringLiteral("FAULTY_CLOCK"), QStringLiteral("0 86400")); // and then the clock was set right
    QCOMPARE(callFaces({"label", text(project()), "--face", "1", "--set", "hat=yes"}, tomorrow).code, 0);
    ui::setSettingsFile(text(*m_story / "settings.ini"));
    ui::Workspace workspace;
    workspace.open(project());
    QTRY_VERIFY(workspace.nextUndo());
    const ui::BlindWorkspace blind(workspace, {.annotator = "Bo", .all = true, .faces = {}});
    QVERIFY(!workspace.nextUndo());
    workspace.setOpinions(QStringLiteral("Bo"), {{workspace.view().faces[1].id, "hat", LabelValue::Yes}});
    QTRY_VERIFY(workspace.nextUndo());
    workspace.undo();
    QTRY_VERIFY(!workspace.nextUndo() && workspace.nextRedo());
}

int main(int argc, char **argv)
{
    ownMounts = enterOwnMounts();
    if (fs::is_directory("/dev/shm"))
        qputenv("TMPDIR", "/dev/shm");
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("FACES_FAULTS"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "36000000");
    FailingDiskWindow stories;
    return QTest::qExec(&stories, argc, argv);
}
#include "tst_failing_disk_window.moc"
