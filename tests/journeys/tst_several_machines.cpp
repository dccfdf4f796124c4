// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The real program as two processes that train together; one of them is killed, or asked to stop.
#include "tests/journeys/program.h"
#include "tests/support/free_port.h"
#include "tests/support/story_folder.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <cmath>
#include <csignal>
#include <filesystem>

using namespace faces;
using namespace faces::test;

namespace {

constexpr int kEpochs = 20; ///< many enough for a kill to come before their end

/// One process of a team.
class Worker {
public:
    Worker(int rank, int port, const QStringList &arguments, int workers = 2)
    {
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert("MASTER_ADDR", "127.0.0.1");
        surroundings.insert("MASTER_PORT", QString::number(port));
        surroundings.insert("RANK", QString::number(rank));
        surroundings.insert("WORLD_SIZE", QString::number(workers));
        m_process.setProcessEnvironment(surroundings);
        m_process.setReadChannel(QProcess::StandardError);
        m_process.start(QStringLiteral(FACES_PROGRAM), arguments);
    }
    ~Worker()
    {
        m_process.kill(); // nothing where it has ended
        m_process.waitForFinished();
    }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Whether it says this on stderr before it ends.
    bool says(const QByteArray &word)
    {
        while (!m_told.contains(word) && m_process.waitForReadyRead(120'000))
            m_told += m_process.readAllStandardError();
        return m_told.contains(word);
    }
    void killHard() { m_process.kill(); } // SIGKILL
    void interrupt() { ::kill(static_cast<pid_t>(m_process.processId()), SIGINT); }
    Called ended()
    {
        Called called;
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(120'000)) {
            called.err = "did not end within two minutes";
            return called;
        }
        m_told += m_process.readAllStandardError();
        called.code = m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : 128;
        called.out = m_process.readAllStandardOutput().toStdString();
        called.err = m_told.toStdString();
        return called;
    }

private:
    QProcess m_process;
    QByteArray m_told;
};

bool contains(const std::string &text, const std::string &part) { return text.find(part) != std::string::npos; }

/// How a training of so many epochs is called; one that helps is given no project that there is.
QStringList order(const QString &project, int epochs)
{
    return {"train",       project,  "--epochs", QString::number(epochs), "--threads", "1", "--attributes",
            "sex,glasses", "--side", "32",       "--no-out-of-fold"}; // alone as in a team
}

nlohmann::json lastRun(const QString &project) { return callFaces({"runs", project, "--json"}).json()["runs"].back(); }

} // namespace

class SeveralMachines : public QObject {
    Q_OBJECT

    /// The latest run, to its last epoch.
    void twoGoOn()
    {
        const int port = freePort();
        Worker lead(0, port, {"train", m_project, "--resume", "last", "--json"});
        Worker other(1, port, {"train", "nowhere.faces", "--resume", "last", "--threads", "1"});
        const Called led = lead.ended();
        QVERIFY2(led.code == 0, led.told().c_str());
        QCOMPARE(other.ended().code, 0);
        QCOMPARE(led.json()["history"].size(), std::size_t(kEpochs));
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(callFaces({"demo", text(m_folder / "demo.faces"), "--photos", "1", "--seed", "3"}).code, 0);
    }
    void init()
    {
        const auto copy = m_folder / ("project " + std::to_string(++m_count) + ".faces");
        std::filesystem::copy(m_folder / "demo.faces", copy, std::filesystem::copy_options::recursive);
        m_project = text(copy);
    }

    void twoTrainTheRunOfOne()
    {
        const int port = freePort();
        Worker lead(0, port, order(m_project, 3) + QStringList{"--json"});
        Worker other(1, port, order("nowhere.faces", 3));
        const Called led = lead.ended(), helped = other.ended();
        QVERIFY2(led.code == 0, led.told().c_str());
        QVERIFY2(helped.code == 0, helped.told().c_str());
        QVERIFY2(helped.out.empty() && !contains(helped.err, "epoch"), helped.told().c_str()); // rank 0 tells
        QVERIFY2(contains(led.err, "epoch   3"), led.err.c_str());
        const auto together = led.json()["history"];
        QCOMPARE(lastRun(m_project)["state"].get<std::string>(), std::string("finished"));

        QCOMPARE(callFaces(order(m_project, 3)).code, 0);
        const auto alone = lastRun(m_project)["history"];
        QCOMPARE(together.size(), std::size_t(3));
        QCOMPARE(alone.size(), std::size_t(3));
        // Where the processor has bfloat16 the two round differently; tst_team holds them to a ten-thousandth.
        for (std::size_t i = 0; i < 3; ++i) {
            const double one = alone[i]["train_loss"], two = together[i]["train_loss"];
            QVERIFY2(std::abs(one - two) < 0.03 * one, qPrintable(QStringLiteral("%1 and %2").arg(one).arg(two)));
        }
    }

    void aKilledWorkerIsNamedAndTheRunGoesOnAlone()
    {
        const int port = freePort();
        Worker lead(0, port, order(m_project, kEpochs));
        Worker other(1, port, order("nowhere.faces", kEpochs));
        QVERIFY(lead.says("epoch   2"));
        other.killHard();
        const Called led = lead.ended();
        QCOMPARE(led.code, 1);
        QVERIFY2(contains(led.err, "The worker at rank 1 was lost"), led.err.c_str());
        QVERIFY2(contains(led.err, "resume with “faces train " + m_project.toStdString() + " --resume 1”"),
                 led.err.c_str());
        QCOMPARE(lastRun(m_project)["state"].get<std::string>(), std::string("failed"));

        const Called resumed = callFaces({"train", m_project, "--resume", "1", "--json"});
        QVERIFY2(resumed.code == 0, resumed.told().c_str());
        QVERIFY2(!contains(resumed.err, "epoch   1 "), resumed.err.c_str()); // it did not begin anew
        QCOMPARE(resumed.json()["state"].get<std::string>(), std::string("finished"));
        QCOMPARE(resumed.json()["history"].size(), std::size_t(kEpochs));
    }

    void withRankNoughtKilledTheOtherEndsAndBothGoOn()
    {
        {
            const int port = freePort();
            Worker lead(0, port, order(m_project, kEpochs));
            Worker other(1, port, order("nowhere.faces", kEpochs));
            QVERIFY(lead.says("epoch   2"));
            lead.killHard();
            const Called helped = other.ended();
            QCOMPARE(helped.code, 1);
            QVERIFY2(contains(helped.err, "The line to another worker is cut"), helped.err.c_str());
        }
        twoGoOn();
    }

    void ofThreeTheKilledOneIsNamedAndTwoGoOn()
    {
        {
            const int port = freePort();
            Worker lead(0, port, order(m_project, kEpochs), 3), first(1, port, order("nowhere.faces", kEpochs), 3),
                second(2, port, order("nowhere.faces", kEpochs), 3);
            QVERIFY(lead.says("epoch   2"));
            second.killHard();
            const Called led = lead.ended();
            QCOMPARE(led.code, 1);
            QVERIFY2(contains(led.err, "The worker at rank 2 was lost"), led.err.c_str());
            QCOMPARE(first.ended().code, 1);
        }
        twoGoOn();
    }

    void askedToStopTheyStopTogether()
    {
        const int port = freePort();
        Worker lead(0, port, order(m_project, 200));
        Worker other(1, port, order("nowhere.faces", 200));
        QVERIFY(lead.says("epoch   2"));
        lead.interrupt();
        const Called led = lead.ended(), helped = other.ended();
        QVERIFY2(led.code == 0 && contains(led.err, "Stopped."), led.told().c_str());
        QVERIFY2(helped.code == 0, helped.told().c_str());
        QCOMPARE(lastRun(m_project)["state"].get<std::string>(), std::string("stopped"));
    }

    void aProjectThatCannotBeOpenedIsNoLongWait()
    {
        const int port = freePort();
        Worker lead(0, port, order("nowhere.faces", 2));
        Worker other(1, port, order("nowhere.faces", 2));
        QCOMPARE(lead.ended().code, 1);
        const Called helped = other.ended();
        QCOMPARE(helped.code, 1);
        QVERIFY2(contains(helped.err, "The worker at rank 0 ended the training; it says why."), helped.err.c_str());
        QVERIFY2(!contains(helped.err, "socket"), helped.err.c_str()); // none of LibTorch's own lines
    }

    void halfAnEnvironmentIsWrongUsage()
    {
        QProcess process;
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert("RANK", "0");
        surroundings.insert("WORLD_SIZE", "2");
        process.setProcessEnvironment(surroundings);
        process.start(QStringLiteral(FACES_PROGRAM), order(m_project, 2));
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 2);
        const QString told = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(told.contains("MASTER_ADDR and MASTER_PORT are not"), qPrintable(told));
    }

private:
    StoryFolder m_folder;
    QString m_project;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(SeveralMachines)
#include "tst_several_machines.moc"
