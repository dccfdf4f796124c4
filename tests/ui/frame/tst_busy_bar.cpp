// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "ui/jobs/job.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/status_foot.h"

#include <QLabel>
#include <QLayout>
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

    void cancelStaysWhereItIsWhateverTheWordsSay()
    {
        BusyBar bar;
        bar.show();
        Job job(QStringLiteral("Cutting"));
        job.start(workUntilStopped, [] {});
        bar.follow(&job);
        const auto *cancel = bar.findChild<QPushButton *>();
        const auto place = [&] {
            bar.resize(bar.sizeHint());
            bar.layout()->activate();
            return cancel->x();
        };
        const int before = place();
        QTRY_COMPARE(bar.findChild<QLabel *>()->text(), QStringLiteral("Cutting faces"));
        QCOMPARE(place(), before);
        for (QLabel *words : bar.findChildren<QLabel *>())
            words->setText(QStringLiteral("about 4 s left"));
        QCOMPARE(place(), before);
    }

    void whatWasDoneBeforeSaysNothingOfTheSpeed()
    {
        BusyBar bar;
        Job job(QStringLiteral("Training"));
        job.start(
            [](std::stop_token stop, ProgressSink &progress) {
                // It goes on where an earlier one stood, and this one is slow.
                for (progress.progress({"Training", 900, 1000}); !stop.stop_requested();)
                    progress.progress({"Training", 901, 1000});
            },
            [] {});
        bar.follow(&job);
        const QLabel *left = bar.findChildren<QLabel *>().last();
        QTRY_VERIFY_WITH_TIMEOUT(left->text().endsWith(QStringLiteral("left")), 5000);
        // 99 times what the 901st took so far, which is a second and a half; all 901 in that time would be seconds.
        QVERIFY2(left->text().endsWith(QStringLiteral("min left")), qPrintable(left->text()));
        job.cancel();
        QTRY_VERIFY(!bar.busy());
    }

    void aQuietJobIsNotAskedAbout()
    {
        BusyBar bar;
        Job job(QStringLiteral("Learning from your labels"));
        job.setQuiet(true);
        job.start(workUntilStopped, [] {});
        bar.follow(&job);
        QVERIFY(bar.busy() && !bar.running());
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

    void aStepTakesDownWhatWasToldOfThingsDoneAndNothingElse()
    {
        NoticeLine line;
        line.showNotice(NoticeLine::Kind::Info, QStringLiteral("Cut 6 faces from 1 photo."));
        line.stepTaken();
        QVERIFY(line.isHidden());
        line.showTrouble(QStringLiteral("The disk is full."));
        line.stepTaken();
        QVERIFY(!line.isHidden());
        line.showNotice(NoticeLine::Kind::Info, QStringLiteral("Does the grid lie right?"), QStringLiteral("Yes"));
        line.addChoice(QStringLiteral("No"), [] {});
        line.stepTaken();
        QVERIFY(!line.isHidden()); // it waits for an answer
        line.showNotice(NoticeLine::Kind::Warning, QStringLiteral("Read-only."), {}, {}, false);
        line.stepTaken();
        QVERIFY(!line.isHidden());
    }

    void whatTheFootSaysForAMomentGivesWayToTheRemark()
    {
        StatusFoot foot;
        foot.say(QStringLiteral("Undone: Cut 3 photos."));
        foot.setRemark(QStringLiteral("Suggestions are up to date"));
        QCOMPARE(foot.remark(), QStringLiteral("Undone: Cut 3 photos.")); // a page's remark comes with every change
        foot.sayNoMore();
        QCOMPARE(foot.remark(), QStringLiteral("Suggestions are up to date"));
        foot.setRemark({});
        QCOMPARE(foot.remark(), QString());
    }
};

QTEST_MAIN(TestBusyBar)
#include "tst_busy_bar.moc"
