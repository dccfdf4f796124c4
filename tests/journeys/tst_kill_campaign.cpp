// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The real program `faces` is killed with SIGKILL while it works (kills/scenario.h: what it does, a row each): at
// random moments of the clock, and at random ones of its writes, where it is torn in half (kills/killer.cpp). Then the
// project is opened, looked through and compared with one where nobody was killed; and the job is done to its end. Few
// kills in the ordinary run; FACES_KILLS=500 is the long mode, FACES_KILLS=all kills at each write of each job. The
// last lines are a table.
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/store/project.h"
#include "tests/journeys/kills/scenario.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <set>

using namespace faces;
using namespace faces::test;

namespace {

/// How often a scenario is killed: by its share of so many, or at each of its writes.
struct Wish {
    int kills = 0; ///< 0: the ordinary run
    bool everyWrite = false;
};
Wish g_wish;

/// A line of the table.
struct Tally {
    int kills = 0, died = 0, atWrites = 0, diedAtWrites = 0, acknowledged = 0, lost = 0, broken = 0, resumed = 0,
        leftBehind = 0;
    double seconds = 0;
};

/// The job as it goes when nobody is killed.
struct Undisturbed {
    std::vector<std::string> states; ///< before the first call, after it, after the second ...
    std::vector<int> ms, writes;     ///< of each call
    std::set<std::string> findings;  ///< at the start: a damaged project has some
    int sum(const std::vector<int> &of) const { return std::accumulate(of.begin(), of.end(), 0); }
};

bool ordinary() { return g_wish.kills == 0 && !g_wish.everyWrite; }

/// Only the first of many calls in the ordinary run.
Calls callsOf(const Scenario &scenario, const Stage &stage)
{
    constexpr std::size_t kFew = 3;
    Calls calls = scenario.calls(stage);
    if (ordinary() && calls.size() > kFew)
        calls.resize(kFew);
    return calls;
}

std::set<std::string> findingsOf(const Stage &stage)
{
    if (!store::isProject(stage.project()))
        return {};
    store::Project project = store::Project::open(stage.project());
    std::set<std::string> all;
    if (project.readOnly())
        all.insert(project.readOnlyReason());
    for (const store::Finding &finding : project.check(false))
        all.insert(finding.what);
    return all;
}

std::string linesNotIn(const std::string &state, const std::string &before, const std::string &after)
{
    std::string strange;
    for (const QString &line : QString::fromStdString(state).split(u'\n'))
        if (const std::string one = line.toStdString() + "\n";
            !line.isEmpty() && before.find(one) == std::string::npos && after.find(one) == std::string::npos)
            strange += one;
    return strange;
}

} // namespace

class TestKillCampaign : public QObject {
    Q_OBJECT
private:
    Random m_random{7};
    std::vector<std::pair<QString, Tally>> m_table;

    static Undisturbed goneThrough(const Scenario &scenario, const Stage &stage)
    {
        Undisturbed all;
        stage.restore();
        all.findings = findingsOf(stage);
        all.states.push_back(scenario.state(stage));
        for (const QStringList &arguments : callsOf(scenario, stage)) {
            const Call done = call(stage, arguments);
            if (!done.acknowledged())
                qWarning("%s: %s", scenario.name, (done.out + done.err).constData());
            all.ms.push_back(done.ms);
            all.writes.push_back(done.writes);
            all.states.push_back(scenario.state(stage));
        }
        return all;
    }

    /// Lives through the calls and dies in one of them; returns how many were done before, and that one.
    std::pair<int, Call> liveAndDie(const Calls &calls, const Stage &stage, Death death, int before) const
    {
        for (int n = 0; n < std::ssize(calls); ++n) {
            Death here;
            if (death.atWrite && n == before)
                here = death;
            else if (death.afterMs)
                here.afterMs = *death.afterMs;
            const Call one = call(stage, calls[static_cast<std::size_t>(n)], here);
            if (!one.ended)
                return {n, one};
            if (death.afterMs)
                death.afterMs = std::max(0, *death.afterMs - one.ms);
        }
        return {static_cast<int>(calls.size()), {.ended = true, .code = 0, .out = {}, .err = {}}};
    }

    /// A moment of all of a job, and for a write the call that it is in.
    std::pair<Death, int> someDeath(const Undisturbed &usual, bool atWrite, int number)
    {
        if (!atWrite)
            return {{.afterMs = static_cast<int>(m_random.below(static_cast<std::uint64_t>(usual.sum(usual.ms) + 1))),
                     .atWrite = {}},
                    0};
        int at = g_wish.everyWrite
                     ? number
                     : static_cast<int>(m_random.below(static_cast<std::uint64_t>(usual.sum(usual.writes))));
        int which = 0;
        while (at >= usual.writes[static_cast<std::size_t>(which)])
            at -= usual.writes[static_cast<std::size_t>(which++)];
        return {{.afterMs = {}, .atWrite = at + 1, .torn = number % 2 == 1}, which};
    }

    /// What is wrong after a kill, or nothing.
    QString wrongAfter(const Scenario &scenario, const Stage &stage, const Undisturbed &usual, int done,
                       const Call &killed, bool &lost) const
    {
        lost = false;
        if (const QString wrong = scenario.wrongOnDisk ? scenario.wrongOnDisk(stage) : QString(); !wrong.isEmpty())
            return wrong;
        for (const std::string &finding : findingsOf(stage))
            if (!usual.findings.contains(finding))
                return QString::fromStdString(finding);
        if (const QString broken = scenario.brokenPromise ? scenario.brokenPromise(stage, killed) : QString();
            !broken.isEmpty()) {
            lost = true;
            return broken;
        }
        if (scenario.onItsWay)
            return {};
        const auto at = static_cast<std::size_t>(done);
        const std::string state = scenario.state(stage), &before = usual.states[at],
                          &after = usual.states[std::min(at + 1, usual.states.size() - 1)];
        if (state == after || (state == before && !killed.acknowledged()))
            return {};
        if (scenario.lineByLine && linesNotIn(state, before, after).empty())
            return {};
        lost = std::ranges::find(usual.states, state) != usual.states.end();
        return QStringLiteral("neither as before nor as after: %1")
            .arg(QString::fromStdString(linesNotIn(state, before, after)).left(300));
    }

    /// Goes on to the end, and says what differs there.
    QString wrongAtTheEnd(const Scenario &scenario, const Stage &stage, const Undisturbed &usual, int done) const
    {
        Calls rest = callsOf(scenario, stage);
        const auto at = static_cast<std::size_t>(done);
        const bool didIt = !scenario.onItsWay && at < rest.size() && scenario.state(stage) == usual.states[at + 1];
        rest.erase(rest.begin(), rest.begin() + std::min<std::ptrdiff_t>(done + (didIt ? 1 : 0), std::ssize(rest)));
        for (const QStringList &arguments : scenario.goOn ? scenario.goOn(stage, done) : rest)
            if (const Call one = call(stage, arguments); one.code != 0)
                return "cannot go on: " + QString::fromUtf8(one.err).trimmed();
        const std::string state = scenario.state(stage);
        return state == usual.states.back()
                   ? QString()
                   : "the end is another one: " +
                         QString::fromStdString(linesNotIn(state, usual.states.back(), {})).left(300);
    }

    void killOnce(const Scenario &scenario, const Stage &stage, const Undisturbed &usual, int number, Tally &tally)
    {
        stage.restore();
        const bool byWrites = usual.sum(usual.writes) > 0 && (g_wish.everyWrite || number % 2 == 0);
        const auto [death, before] = someDeath(usual, byWrites, number);
        const auto [done, killed] = liveAndDie(callsOf(scenario, stage), stage, death, before);
        ++tally.kills;
        tally.died += killed.ended ? 0 : 1;
        tally.atWrites += byWrites ? 1 : 0;
        tally.diedAtWrites += byWrites && !killed.ended ? 1 : 0;
        tally.acknowledged += done + (!killed.ended && killed.acknowledged() ? 1 : 0);
        bool lost = false;
        QString wrong, end;
        try {
            wrong = wrongAfter(scenario, stage, usual, done, killed, lost);
            end = wrongAtTheEnd(scenario, stage, usual, done);
        } catch (const std::exception &error) {
            wrong = error.what();
        }
        tally.lost += lost ? 1 : 0;
        tally.broken += !wrong.isEmpty() && !lost ? 1 : 0;
        tally.resumed += wrong.isEmpty() && end.isEmpty() ? 1 : 0;
        tally.leftBehind += leftBehindIn(stage.work());
        if (!wrong.isEmpty() || !end.isEmpty())
            qWarning("%s, kill %d (%s %d%s, call %d): %s%s", scenario.name, number, byWrites ? "write" : "ms",
                     byWrites ? *death.atWrite : *death.afterMs, death.torn ? " torn" : "", done + 1, qPrintable(wrong),
                     qPrintable(end));
    }

    static int killsOf(const Scenario &scenario, const Undisturbed &usual)
    {
        if (g_wish.everyWrite)
            return usual.sum(usual.writes);
        if (g_wish.kills == 0)
            return scenario.shortKills;
        int all = 0;
        for (const Scenario &one : scenarios())
            all += one.share;
        return std::max(1, (g_wish.kills * scenario.share + all / 2) / all);
    }

private slots:
    void whateverWasAcknowledgedIsKeptAndTheRestIsDoneAgain_data()
    {
        QTest::addColumn<int>("index");
        for (int index = 0; const Scenario &scenario : scenarios())
            QTest::newRow(scenario.name) << index++;
    }
    void whateverWasAcknowledgedIsKeptAndTheRestIsDoneAgain()
    {
        QFETCH(int, index);
        const Scenario scenario = scenarios().at(static_cast<std::size_t>(index));
        if (ordinary() && scenario.shortKills == 0)
            QSKIP("In the long mode only.");
        QElapsedTimer clock;
        clock.start();
        const Stage stage;
        std::filesystem::create_directories(stage.work());
        scenario.prepare(stage);
        stage.keep();
        const Undisturbed usual = goneThrough(scenario, stage);
        Tally tally;
        for (int number = 0; number < killsOf(scenario, usual); ++number)
            killOnce(scenario, stage, usual, number, tally);
        tally.seconds = static_cast<double>(clock.elapsed()) / 1000;
        m_table.emplace_back(scenario.name, tally);
        // A library that kills nobody would find nothing to complain of.
        QVERIFY2(tally.diedAtWrites * 2 >= tally.atWrites, qPrintable(QString::number(tally.diedAtWrites)));
        QCOMPARE(tally.lost, 0);
        QCOMPARE(tally.broken, 0);
        QCOMPARE(tally.resumed, tally.kills);
    }

    void cleanupTestCase()
    {
        std::printf("%-24s %6s %6s %9s %13s %5s %7s %8s %5s %8s\n", "scenario", "kills", "died", "at writes",
                    "acknowledged", "lost", "broken", "resumed", "left", "seconds");
        Tally all;
        const auto print = [](const QString &name, const Tally &t) {
            std::printf("%-24s %6d %6d %9d %13d %5d %7d %8d %5d %8.1f\n", qPrintable(name), t.kills, t.died, t.atWrites,
                        t.acknowledged, t.lost, t.broken, t.resumed, t.leftBehind, t.seconds);
        };
        for (const auto &[name, t] : m_table) {
            print(name, t);
            all = {all.kills + t.kills,
                   all.died + t.died,
                   all.atWrites + t.atWrites,
                   all.diedAtWrites + t.diedAtWrites,
                   all.acknowledged + t.acknowledged,
                   all.lost + t.lost,
                   all.broken + t.broken,
                   all.resumed + t.resumed,
                   all.leftBehind + t.leftBehind,
                   all.seconds + t.seconds};
        }
        print(QStringLiteral("all"), all);
        std::fflush(stdout);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    g_wish.everyWrite = qEnvironmentVariable("FACES_KILLS") == QLatin1String("all");
    g_wish.kills = g_wish.everyWrite ? 0 : qEnvironmentVariableIntValue("FACES_KILLS");
    if (g_wish.everyWrite || g_wish.kills > 0) // takes longer than Qt Test lets a function run
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    TestKillCampaign stories;
    return QTest::qExec(&stories, argc, argv);
}
#include "tst_kill_campaign.moc"
