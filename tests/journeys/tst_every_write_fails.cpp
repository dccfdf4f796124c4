// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Each write, flush, rename, opening for writing ... of an order to the program fails once: a sentence, no crash,
// nothing lost, the next try works. The ordinary run takes all points of a labelling and a few of some other orders;
// FACES_FAULTS=all takes every point of all, FACES_FAULTS=NAME,NAME those of some, FACES_FAULTS=every all in every way.
// The last lines are a table.
#include "tests/journeys/write_sweep.h"
#include "tests/support/story_folder.h"

#include "core/base/random.h"

#include <fmt/format.h>

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <memory>
#include <mutex>
#include <thread>

using namespace faces;
using namespace faces::test;

namespace {

enum class Depth {
    Few,      ///< two points of an order
    EachOnce, ///< each point, in one of the ways
    All       ///< see takes()
};

struct Try {
    const WriteSweep *sweep;
    std::size_t point;
    const WayToFail *way;
    TriedWrite came;
};

/// Each point once with ENOSPC and once with EIO; with one of them only where an order has very many, and takes long.
/// What stays full, and half a write, at every fifth. FACES_FAULTS=every leaves none out, nor do orders that it names.
bool takes(std::size_t points, std::size_t point, const WayToFail &way)
{
    constexpr std::size_t kMany = 170;
    const std::string_view name = way.name;
    const QString wanted = qEnvironmentVariable("FACES_FAULTS");
    if (!wanted.isEmpty() && wanted != QLatin1String("all"))
        return true;
    if (name == "full" || name == "half")
        return point % 5 == (name == "full" ? 0 : 2);
    return points <= kMany || (name == "EIO") == (point % 2 == 0);
}

/// Two at a time: most of a try is waiting for the start of programs.
void runAll(std::vector<Try> &tries)
{
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < tries.size(); i = next++)
            tries[i].came = tries[i].sweep->tryOnce(tries[i].point, *tries[i].way);
    };
    const std::jthread other(work);
    work();
}

} // namespace

class EveryWriteFails : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!faultsWork())
            QSKIP("The kernel does not hand system calls over.");
        prepareProjects(m_story / "prepared", qEnvironmentVariableIsSet("FACES_FAULTS"));
    }
    void aLabelSurvivesEveryFailedWrite();
    void everyOrderSurvivesAFailedWrite();

private:
    void sweep(const QStringList &names, Depth depth);
    static std::vector<Try> triesOf(const WriteSweep &sweep, Depth depth, Random &random);
    void tell(const WriteSweep &sweep, const std::vector<Try> &tries);
    StoryFolder m_story;
    int m_bad = 0, m_tried = 0, m_missed = 0;
};

void EveryWriteFails::tell(const WriteSweep &sweep, const std::vector<Try> &tries)
{
    int crashed = 0, lost = 0, wordless = 0, again = 0, missed = 0;
    std::map<std::string, std::pair<int, int>> byWay; // good, all
    for (const Try &one : tries) {
        if (one.sweep != &sweep)
            continue;
        auto &[good, all] = byWay[one.way->name];
        good += one.came.good() ? 1 : 0;
        ++all;
        crashed += one.came.crashed.empty() ? 0 : 1;
        lost += one.came.lost.empty() ? 0 : 1;
        wordless += one.came.sentence.empty() ? 0 : 1;
        again += one.came.again.empty() ? 0 : 1;
        missed += one.came.missed ? 1 : 0;
        if (!one.came.good())
            qWarning("%s, %s at %s\n  crashed %s\n  lost %s\n  sentence %s\n  again %s",
                     qPrintable(sweep.scenario().name), one.way->name, sweep.points()[one.point - 1].c_str(),
                     one.came.crashed.c_str(), one.came.lost.c_str(), one.came.sentence.c_str(),
                     one.came.again.c_str());
    }
    std::string ways;
    for (const WayToFail &way : waysToFail())
        ways += fmt::format(" | {:4}/{:4}", byWay[way.name].first, byWay[way.name].second);
    std::printf("%-20s | %6zu%s | %7d | %4d | %11d | %5d | %6d\n", qPrintable(sweep.scenario().name),
                sweep.points().size(), ways.c_str(), crashed, lost, wordless, again, missed);
    std::fflush(stdout);
    m_bad += crashed + lost + wordless + again;
    m_tried += static_cast<int>(tries.size()) - missed;
    m_missed += missed;
}

std::vector<Try> EveryWriteFails::triesOf(const WriteSweep &sweep, Depth depth, Random &random)
{
    std::vector<Try> tries;
    const std::size_t points = sweep.points().size();
    for (int i = 0; depth == Depth::Few && i < 2; ++i)
        tries.push_back({&sweep, 1 + random.below(points), &waysToFail()[random.below(4)], {}});
    for (std::size_t point = 1; depth != Depth::Few && point <= points; ++point)
        for (std::size_t way = 0; way < waysToFail().size(); ++way)
            if (depth == Depth::All ? takes(points, point, waysToFail()[way]) : point % 4 == way)
                tries.push_back({&sweep, point, &waysToFail()[way], {}});
    return tries;
}

void EveryWriteFails::sweep(const QStringList &names, Depth depth)
{
    std::printf("%-20s | points | ENOSPC    | EIO       | full      | half      | crashed | lost | no sentence | again "
                "| missed\n",
                "order");
    QElapsedTimer clock;
    clock.start();
    Random random(7);
    std::vector<std::unique_ptr<WriteSweep>> sweeps;
    for (const WriteScenario &scenario : writeScenarios())
        if (names.isEmpty() || names.contains(scenario.name))
            sweeps.push_back(std::make_unique<WriteSweep>(scenario, m_story / "prepared", m_story.path()));
    std::size_t all = 0;
    for (const auto &sweep : sweeps) {
        std::vector<Try> tries = triesOf(*sweep, depth, random);
        all += sweep->points().size();
        runAll(tries);
        tell(*sweep, tries);
    }
    std::printf("%zu points, %.1f seconds\n", all, static_cast<double>(clock.elapsed()) / 1000);
    std::fflush(stdout);
    QCOMPARE(m_bad, 0);
    QVERIFY(m_tried > 0);
    QVERIFY(m_missed * 10 <= m_tried); // an order's last writes come in another number now and then
}

void EveryWriteFails::aLabelSurvivesEveryFailedWrite() { sweep({"label"}, Depth::EachOnce); }

void EveryWriteFails::everyOrderSurvivesAFailedWrite()
{
    const QString wanted = qEnvironmentVariable("FACES_FAULTS");
    const bool all = wanted == QLatin1String("all") || wanted == QLatin1String("every");
    const QStringList usual{"slice", "import", "new", "repair", "train", "publish .onnx", "export csv"};
    const QStringList names = all ? QStringList() : wanted.isEmpty() ? usual : wanted.split(',', Qt::SkipEmptyParts);
    sweep(names, wanted.isEmpty() ? Depth::Few : Depth::All);
}

int main(int argc, char **argv)
{
    if (std::filesystem::is_directory("/dev/shm")) // a memory disk: flushes cost nothing
        qputenv("TMPDIR", "/dev/shm");
    if (qEnvironmentVariableIsSet("FACES_FAULTS"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "36000000");
    QCoreApplication application(argc, argv);
    EveryWriteFails stories;
    return QTest::qExec(&stories, argc, argv);
}
#include "tst_every_write_fails.moc"
