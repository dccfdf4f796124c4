// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "ui/jobs/job.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/notice_line.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace faces;
using namespace faces::ui;

namespace {

/// Reports once, then works until it is asked to stop.
void workUntilStopped(std::stop_token stop, ProgressSink &progress)
{
    progress.progress({"Cutting faces", 1, 4});
    std::mutex mutex;
    std::condition_variable_any asked;
    std::unique_lock lock(mutex);
    asked.wait(lock, stop, [] { return false; });
    throwIfStopped(stop);
}

} // namespace

class TestBusyBar : public QObject {
    Q_OBJECT
private slots:
    void aJobShowsWhatItDoesAndCancelEndsIt()
    {
        BusyBar bar;
        bar.show();
        Job job(QStringLiteral("Cutting"));
        QSignalSpy cancelled(&job, &Job::cancelled);
        job.start(workUntilStopped, [] {});
        bar.follow(&job);
        QVERIFY(bar.busy());
        QTRY_COMPARE(bar.findChild<QProgressBar *>()->value(), 250);
        QCOMPARE(bar.findChild<QLabel *>()->text(), QStringLiteral("Cutting faces"));
        QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(cancelled.wait());
        QTRY_VERIFY(!bar.busy());
        QVERIFY(!bar.findChild<QPushButton *>()->isVisible());
    }

    void ofTwoJobsTheLaterShowsAndTheFirstComesBack()
    {
        BusyBar bar;
        Job first(QStringLiteral("Training")), second(QStringLiteral("Exporting"));
        first.start(workUntilStopped, [] {});
        second.start(workUntilStopped, [] {});
        bar.follow(&first);
        bar.follow(&second);
        QCOMPARE(bar.job(), &second);
        second.cancel();
        QTRY_COMPARE(bar.job(), &first);
    }

    void aDeletedJobIsForgotten()
    {
        BusyBar bar;
        {
            Job job(QStringLiteral("Short"));
            job.start(workUntilStopped, [] {});
            bar.follow(&job);
        }
        QVERIFY(!bar.busy());
    }

    void timeLeftFollowsFromWhatIsDone()
    {
        QCOMPARE(timeLeft(10'000, 1, 4), QStringLiteral("about 31 s left"));
        QCOMPARE(timeLeft(60'000, 1, 4), QStringLiteral("about 3 min left"));
        QCOMPARE(timeLeft(200, 1, 4), QString()); // too early to say
        QCOMPARE(timeLeft(10'000, 0, 0), QString());
    }

    void aNoticeOffersWhatCanBeDone()
    {
        NoticeLine line;
        QVERIFY(line.isHidden());
        bool done = false;
        line.showNotice(NoticeLine::Kind::Trouble, QStringLiteral("The photo has moved."), QStringLiteral("Find it"),
                        [&] { done = true; });
        line.show();
        QCOMPARE(line.text(), QStringLiteral("The photo has moved."));
        for (QPushButton *button : line.findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Find it"))
                QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(done);
        QVERIFY(line.isHidden());
    }
};

QTEST_MAIN(TestBusyBar)
#include "tst_busy_bar.moc"
