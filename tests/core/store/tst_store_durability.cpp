// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/random.h"
#include "tests/core/store/store_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstring>
#include <filesystem>
#include <string>
#include <thread>

using namespace faces;
using namespace faces::test;
using store::Project;

namespace {

constexpr int kFaces = 7;

/// What the n-th order of the labelling process is: its face and value follow from n alone.
Project::LabelOrder orderNumber(std::int64_t n, const std::vector<Face> &faces)
{
    return {faces[static_cast<std::size_t>(n % kFaces)].id, "sex",
            (n / kFaces) % 2 == 0 ? LabelValue::Yes : LabelValue::No};
}

/// The other process: goes on labelling and says each number only when the project has acknowledged it.
int labelForEver(const char *place, std::int64_t n)
{
    Project project = Project::open(place);
    const auto faces = project.faces();
    for (;; ++n) {
        project.setLabels(std::array{orderNumber(n, faces)});
        if (::write(STDOUT_FILENO, &n, sizeof n) != sizeof n)
            return 1;
    }
}

struct Child {
    pid_t pid = 0;
    int out = -1;
};

Child start(const std::filesystem::path &project, std::int64_t from)
{
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0)
        throw std::runtime_error("no pipe");
    const std::string number = std::to_string(from);
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::dup2(pipe[1], STDOUT_FILENO);
        ::close(pipe[0]);
        ::close(pipe[1]);
        ::execl("/proc/self/exe", "tst_store_durability", "--label", project.c_str(), number.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(pipe[1]);
    return {pid, pipe[0]};
}

/// Lets it acknowledge some labels, kills it, and returns the last acknowledged number.
std::int64_t killAfter(const Child &child, std::size_t labels)
{
    std::int64_t last = -1, n = 0;
    std::size_t heard = 0;
    const auto hear = [&] { return ::read(child.out, &n, sizeof n) == sizeof n; };
    while (heard < labels && hear()) {
        last = n;
        ++heard;
    }
    ::kill(child.pid, SIGKILL);
    ::waitpid(child.pid, nullptr, 0);
    while (hear()) // what it said before it died counts too
        last = n;
    ::close(child.out);
    return last;
}

std::int64_t labelsInHistory(const Project &project)
{
    std::size_t count = 0;
    for (const Face &face : project.faces())
        count += project.labelHistory(face.id).size();
    return static_cast<std::int64_t>(count);
}

} // namespace

class TestStoreDurability : public QObject {
    Q_OBJECT

private slots:
    void noAcknowledgedLabelIsLostHoweverTheProcessEnds();
    void oneThreadLabelsWhileAnotherReadsAndAThirdTrains();
};

void TestStoreDurability::noAcknowledgedLabelIsLostHoweverTheProcessEnds()
{
    const StoryFolder folder;
    const auto place = folder / "A.faces";
    {
        Project project = Project::create(place);
        addDrawnFaces(project, kFaces);
    }
    Random random(4);
    std::int64_t done = 0; // orders 0..done-1 are in the project
    for (int kill = 0; kill < 20; ++kill) {
        const std::int64_t last = killAfter(start(place, done), 1 + random.below(8));
        QVERIFY2(last >= done, "the labelling process could not work");
        Project project = Project::open(place);
        QVERIFY2(!project.readOnly(), "the dead process still holds the lock");
        const std::int64_t kept = labelsInHistory(project);
        QVERIFY2(kept == last + 1 || kept == last + 2, "one more may have been written but not yet said");
        const auto faces = project.faces();
        for (std::int64_t n = kept - 1; n >= 0 && n >= kept - kFaces; --n)
            QCOMPARE(labelOf(project, orderNumber(n, faces).face, "sex"), orderNumber(n, faces).value);
        done = kept;
    }
    Project project = Project::open(place);
    for (const auto &finding : project.check(false))
        QFAIL(finding.what.c_str());
    std::int64_t undone = 0;
    while (project.undo())
        ++undone;
    QCOMPARE(undone, done + 1); // and the faces
}

void TestStoreDurability::oneThreadLabelsWhileAnotherReadsAndAThirdTrains()
{
    const StoryFolder folder;
    const auto place = folder / "A.faces";
    Project project = Project::create(place);
    const auto ids = addDrawnFaces(project, 20);
    const RunId run = project.addRun({});
    constexpr int kRounds = 60;
    std::atomic<int> troubles = 0, working = 2;
    const auto guarded = [&](const auto &work) {
        return [&, work] {
            try {
                Project own = Project::open(place);
                work(own);
            } catch (const std::exception &) {
                ++troubles;
            }
        };
    };
    {
        const std::jthread labels(guarded([&](Project &own) {
            for (int i = 0; i < kRounds; ++i) { // both labels of a face always change together
                const auto value = i % 2 == 0 ? LabelValue::Yes : LabelValue::No;
                own.setLabels(
                    std::array{Project::LabelOrder{ids[0], "sex", value}, Project::LabelOrder{ids[1], "hat", value}});
            }
            --working;
        }));
        const std::jthread trains(guarded([&](Project &own) {
            for (int i = 1; i <= kRounds; ++i) {
                EpochRecord epoch;
                epoch.epoch = i;
                own.addEpoch(run, epoch);
            }
            --working;
        }));
        const std::jthread reads(guarded([&](Project &own) {
            std::int64_t version = 0;
            while (working > 0 && troubles == 0) {
                const auto faces = own.faces();
                if (faces.size() != 20 || faces[0].labels[0] != faces[1].labels[3] || own.version() < version)
                    ++troubles;
                version = own.version();
            }
        }));
    }
    QCOMPARE(troubles.load(), 0);
    QCOMPARE(project.run(run)->history.size(), std::size_t(kRounds));
    QCOMPARE(project.labelHistory(ids[0]).size(), std::size_t(kRounds));
    project.undo(); // the newest step, whoever made it
    QCOMPARE(labelOf(project, ids[0], "sex"), LabelValue::Yes);
}

int main(int argc, char **argv)
{
    if (argc == 4 && std::string(argv[1]) == "--label")
        return labelForEver(argv[2], std::stoll(argv[3]));
    TestStoreDurability stories;
    return QTest::qExec(&stories, argc, argv);
}
#include "tst_store_durability.moc"
