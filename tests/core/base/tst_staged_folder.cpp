// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/staged_folder.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace faces;
namespace fs = std::filesystem;
using faces::test::StoryFolder;

namespace {

std::size_t thingsIn(const fs::path &folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

void fill(const StagedFolder &staged)
{
    makeFolder(staged.path() / "yes");
    writeFileSafely(staged.path() / "yes" / "face1.png", std::string("one"));
    writeFileSafely(staged.path() / "labels.csv", std::string("all"));
}

/// Another process fills such a folder and is killed.
void killedWhileFilling(const fs::path &target)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const StagedFolder staged(target);
        fill(staged);
        ::kill(::getpid(), SIGKILL);
    }
    ::waitpid(child, nullptr, 0);
}

std::string refusal(const std::function<void()> &order)
{
    try {
        order();
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

} // namespace

class TestStagedFolder : public QObject {
    Q_OBJECT
private slots:
    void nothingIsThereUntilAllOfItIs()
    {
        const StoryFolder story;
        const fs::path target = story / "new" / "export";
        {
            StagedFolder staged(target);
            fill(staged);
            QVERIFY(!fs::exists(target));
            staged.putInPlace();
            QVERIFY(fs::exists(target / "yes" / "face1.png") && fs::exists(target / "labels.csv"));
        }
        QCOMPARE(thingsIn(target), 2u);
        QCOMPARE(thingsIn(story / "new"), 1u);
    }

    void whoGivesUpLeavesNothing()
    {
        const StoryFolder story;
        {
            const StagedFolder staged(story / "export");
            fill(staged);
        }
        QCOMPARE(thingsIn(story.path()), 0u);
    }

    void aFolderThatIsThereKeepsWhatItHas()
    {
        const StoryFolder story;
        const fs::path target = story / "mine";
        makeFolder(target);
        writeFileSafely(target / "notes.txt", std::string("mine"));
        {
            StagedFolder staged(target);
            fill(staged);
            staged.putInPlace("labels.csv");
        }
        QCOMPARE(thingsIn(target), 3u);
        {
            StagedFolder again(target);
            fill(again);
            QVERIFY(refusal([&] { again.putInPlace(); }).find("is there already") != std::string::npos);
        }
        QCOMPARE(thingsIn(target), 3u);
    }

    void aTargetThatSomebodyMakesMeanwhileIsLeftAlone()
    {
        const StoryFolder story;
        StagedFolder staged(story / "export");
        fill(staged);
        makeFolder(story / "export" / "somebody's");
        QVERIFY(refusal([&] { staged.putInPlace(); }).find("of this name already") != std::string::npos);
        QCOMPARE(thingsIn(story / "export"), 1u);
    }

    void whatAKilledProcessLeftBehindIsClearedAwayByTheNext()
    {
        const StoryFolder story;
        killedWhileFilling(story / "export");
        QVERIFY(!fs::exists(story / "export"));
        QCOMPARE(thingsIn(story.path()), 1u);
        const StagedFolder working(story / "other"); // this one is at work, and stays
        const StagedFolder next(story / "export");
        QVERIFY(fs::exists(working.path()));
        QCOMPARE(thingsIn(story.path()), 2u);
    }
};

QTEST_GUILESS_MAIN(TestStagedFolder)
#include "tst_staged_folder.moc"
