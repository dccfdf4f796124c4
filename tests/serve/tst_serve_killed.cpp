// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The program behind `faces serve` is killed with SIGKILL while it judges: it has written nothing, so nothing is left
// of it and the next one serves. Part of the campaign of kills (journeys/tst_kill_campaign.cpp): FACES_KILLS=500 is the
// long mode.
#include "core/base/random.h"
#include "core/store/project.h"
#include "tests/serve/serve_story.h"
#include "tests/support/story_folder.h"

#include <QTest>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <map>

using namespace faces;
using namespace faces::test;
namespace fs = std::filesystem;

namespace {

/// All files, by what is in them; without what any reader of a database leaves beside it.
std::map<std::string, std::string> contentsOf(const fs::path &folder)
{
    std::map<std::string, std::string> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (const auto kind = entry.path().extension();
            entry.is_regular_file() && kind != ".sqlite-shm" && kind != ".sqlite-wal")
            files[toText(entry.path())] = sha256(readFile(entry.path()));
    return files;
}

} // namespace

class TestServeKilled : public QObject {
    Q_OBJECT
private slots:
    void whoIsKilledWhileJudgingLeavesNothing()
    {
        const StoryFolder story;
        const ServedModel served = trainServedModel(story.path());
        qputenv("TMPDIR", QByteArray::fromStdString(toText(story.path())));
        const int wanted = qEnvironmentVariableIntValue("FACES_KILLS");
        const int kills = wanted > 0 ? std::max(1, wanted / 25) : 2;
        const auto before = contentsOf(story.path());
        const QByteArray picture = pictureFile(".jpg", 4, 900);
        Random random(5);
        int left = 0, served200 = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const QString from = QString::fromStdString(toText(kill % 2 == 0 ? served.project : served.file));
            {
                ServeProgram program({from, "--threads", "1"});
                QVERIFY2(program.port() > 0, qPrintable(program.said()));
                Asker asker(program.port());
                asker.send(post(program.port(), "/predict", picture));
                QThread::msleep(random.below(120)); // it judges meanwhile
                program.end(SIGKILL);
            }
            left += contentsOf(story.path()) == before ? 0 : 1;
        }
        {
            ServeProgram program({QString::fromStdString(toText(served.project)), "--threads", "1"});
            served200 += ask(program.port(), post(program.port(), "/predict", picture)).status == 200 ? 1 : 0;
            program.end(SIGTERM);
        }
        QVERIFY(!store::Project::open(served.project).readOnly());
        std::printf("serve: kills %d | left something behind %d | the next one serves %d\n", kills, left, served200);
        std::fflush(stdout);
        QCOMPARE(left, 0);
        QCOMPARE(served200, 1);
    }
};

QTEST_GUILESS_MAIN(TestServeKilled)
#include "tst_serve_killed.moc"
