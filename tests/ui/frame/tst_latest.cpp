// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "ui/jobs/latest.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <semaphore>

using namespace faces;
using namespace faces::ui;

/// Someone asks and asks again: only the newest question counts.
class TestLatest : public QObject {
    Q_OBJECT
    static int waitForStop(std::stop_token stop)
    {
        while (!stop.stop_requested())
            std::this_thread::yield();
        throw Error(ErrorKind::Cancelled, "Stopped.");
    }

private slots:
    void onlyTheNewestQuestionIsAnswered()
    {
        Latest latest(QStringLiteral("Asking"));
        const QSignalSpy busy(&latest, &Latest::busyChanged);
        const QSignalSpy failed(&latest, &Latest::failed);
        std::vector<int> answers;
        std::atomic<int> second = 0;
        const auto take = [&](int answer) { answers.push_back(answer); };
        latest.ask([](std::stop_token stop, ProgressSink &) { return waitForStop(stop); }, take);
        latest.ask([&](std::stop_token, ProgressSink &) { return ++second; }, take); // waits, and is overtaken
        latest.ask([](std::stop_token, ProgressSink &) { return 3; }, take);
        QVERIFY(latest.busy());
        QTRY_VERIFY(!latest.busy());
        QCOMPARE(answers, std::vector<int>{3});
        QCOMPARE(second.load(), 0);
        QVERIFY(failed.isEmpty());
        QCOMPARE(busy.size(), 2); // true, then false
    }

    void aForgottenQuestionStaysSilent()
    {
        Latest latest(QStringLiteral("Asking"));
        const QSignalSpy failed(&latest, &Latest::failed);
        bool answered = false;
        std::binary_semaphore go(0);
        latest.ask(
            [&](std::stop_token, ProgressSink &) {
                go.acquire();
                return 1;
            },
            [&](int) { answered = true; });
        latest.forget();
        go.release();
        QTRY_VERIFY(!latest.busy());
        QVERIFY(!answered);
        QVERIFY(failed.isEmpty());
    }

    void troubleWithTheNewestQuestionIsTold()
    {
        Latest latest(QStringLiteral("Asking"));
        QSignalSpy failed(&latest, &Latest::failed);
        latest.read(
            "/nowhere/at all.faces", [](const store::Project &, std::stop_token) { return 1; }, [](int) {});
        QVERIFY(failed.wait());
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("nowhere")));
        QTRY_VERIFY(!latest.busy());
    }

    void anAnswerMayAskAgain()
    {
        Latest latest(QStringLiteral("Asking"));
        int last = 0;
        latest.ask([](std::stop_token, ProgressSink &) { return 1; },
                   [&](int first) {
                       latest.ask([first](std::stop_token, ProgressSink &) { return first + 1; },
                                  [&](int next) { last = next; });
                   });
        QTRY_COMPARE(last, 2);
    }

    void theEndStopsWhatIsUnderWay()
    {
        bool answered = false;
        {
            Latest latest(QStringLiteral("Asking"));
            latest.ask([](std::stop_token stop, ProgressSink &) { return waitForStop(stop); },
                       [&](int) { answered = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(TestLatest)
#include "tst_latest.moc"
