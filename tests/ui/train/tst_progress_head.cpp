// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The heads of a run and of a search: the same frame around different words.
#include "tests/ui/train/drawn_search.h"
#include "ui/pages/train/run_head.h"
#include "ui/pages/train/stage_progress.h"
#include "ui/pages/train/training_progress.h"
#include "ui/pages/train/tune_head.h"
#include "ui/theme.h"

#include <QApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace faces;
using namespace faces::ui;

namespace {

Run stoppedRun()
{
    Run run;
    run.id = RunId(7);
    run.state = RunState::Stopped;
    run.options.epochs = 4;
    run.bestEpoch = 1;
    run.history.resize(1);
    run.history[0].epoch = 1;
    return run;
}

QString focused()
{
    const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    return button ? button->text() : QString();
}

QStringList visibleButtons(const QWidget &head)
{
    QStringList words;
    for (const QPushButton *each : head.findChildren<QPushButton *>())
        if (each->isVisible())
            words << each->text();
    return words;
}

} // namespace

class TestProgressHead : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void eitherBarSaysWhatItIs()
    {
        const RunHead run;
        const TuneHead search;
        QCOMPARE(run.findChild<QProgressBar *>()->accessibleName(), QStringLiteral("How far the training is"));
        QCOMPARE(search.findChild<QProgressBar *>()->accessibleName(), QStringLiteral("How far the search is"));
    }

    void aStoppedRunGoesOnFromTheKeyboard()
    {
        RunHead head;
        head.resize(900, 120);
        head.showRun(stoppedRun(), true, true);
        head.show();
        head.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&head));
        QCOMPARE(visibleButtons(head), (QStringList{"Remove …", "See faces", "Go on"}));
        const QSignalSpy wanted(&head, &RunHead::goOnWanted);
        head.findChildren<QPushButton *>().first()->setFocus();
        QCOMPARE(focused(), QStringLiteral("Remove …"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // from the left to the right
        QCOMPARE(focused(), QStringLiteral("See faces"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(focused(), QStringLiteral("Go on"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
        const auto *bar = head.findChild<QProgressBar *>();
        QCOMPARE(bar->value() * 4, bar->maximum()); // one epoch of four
    }

    void theLineAndTheBarFollowTheTrainingAndWhatComesAfterIt()
    {
        RunHead head;
        TrainingProgress progress;
        const auto *bar = head.findChild<QProgressBar *>();
        head.showProgress(progress, QStringLiteral("Preparing the faces"), 0);
        QCOMPARE(head.line(), QStringLiteral("Preparing the faces"));
        progress.take({{{3, 3, 2, 2, 0.25, 100}}, {}, {}}, 0);
        head.showProgress(progress, QStringLiteral("Training"), 1000);
        QVERIFY(head.line().startsWith(QStringLiteral("Epoch 3 of 3")));
        QCOMPARE(bar->value(), bar->maximum());
        StageProgress stage;
        stage.take(QStringLiteral("Network 2 of 3"), 1, 4, 2000);
        head.showStage(stage, progress, 2000);
        QCOMPARE(head.line(), QStringLiteral("Network 2 of 3 · 25 %")); // too early to say how long
        QCOMPARE(bar->value() * 4, bar->maximum());
        stage.take(QStringLiteral("Network 2 of 3"), 2, 4, 7000);
        head.showStage(stage, progress, 7000);
        QCOMPARE(head.line(), QStringLiteral("Network 2 of 3 · 50 %, about 0:10 left of it")); // a quarter took 5 s
        stage.take(QStringLiteral("Judging faces"), 0, 0, 9000);
        head.showStage(stage, progress, 9000);
        QCOMPARE(head.line(), QStringLiteral("Judging faces"));
        QCOMPARE(bar->value(), 0);
    }

    void aRunThatLacksOnlyThresholdsSaysSo()
    {
        RunHead head;
        head.resize(900, 120);
        head.show();
        Run run = stoppedRun();
        run.options.outOfFold = true;
        head.showRun(run, true, true);
        const QString lacks = QStringLiteral("thresholds from validation for now");
        QVERIFY(!head.line().contains(lacks)); // it lacks three epochs of four
        const auto goOnSays = [&] {
            for (const QPushButton *each : head.findChildren<QPushButton *>())
                if (each->isVisible() && each->text() == QStringLiteral("Go on"))
                    return each->toolTip();
            return QString();
        };
        QVERIFY(goOnSays().contains(QStringLiteral("last epoch")));
        run.history[0].epoch = run.options.epochs;
        head.showRun(run, true, true);
        QVERIFY2(head.line().contains(lacks), qPrintable(head.line()));
        QVERIFY(goOnSays().contains(QStringLiteral("out-of-fold")));
        run.state = RunState::Finished;
        head.showRun(run, false, true);
        QVERIFY(!head.line().contains(lacks));
    }

    void stopIsPressedOnce()
    {
        RunHead head;
        head.show();
        head.showLive(QStringLiteral("New run"), {}, false);
        QCOMPARE(visibleButtons(head), QStringList{"Stop"});
        const QSignalSpy stop(&head, &RunHead::stopWanted);
        QPushButton *button = nullptr;
        for (QPushButton *each : head.findChildren<QPushButton *>())
            if (each->text() == QStringLiteral("Stop"))
                button = each;
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        head.showStopping();
        QCOMPARE(visibleButtons(head), QStringList{"Stopping …"});
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(stop.count(), 1);
        head.showLive(QStringLiteral("New run"), {}, false);
        QCOMPARE(visibleButtons(head), QStringList{"Stop"});
        head.showNothing(QStringLiteral("Start."));
        QVERIFY(visibleButtons(head).isEmpty());
    }

    void aStoppedRunSaysHowFarItCameOrInWhichPart()
    {
        RunHead head;
        Run run = stoppedRun();
        run.history[0].seconds = 31;
        head.showRun(run, true, true);
        QVERIFY(head.line().startsWith(QStringLiteral("Stopped after 1 of 4 epochs and 0:31 of training · ")));
        run.history.clear();
        head.showRun(run, true, true);
        QVERIFY(head.line().startsWith(QStringLiteral("Stopped while its faces were prepared")));
        run.device = "cpu";
        head.showRun(run, true, true);
        QVERIFY(head.line().startsWith(QStringLiteral("Stopped in its first epoch")));
        QVERIFY(!head.line().contains(QStringLiteral("0:00")));
    }

    void aSearchThatCannotGoOnSaysWhy()
    {
        TuneOptions options;
        options.maxEpochs = 3;
        options.trials = 4;
        const Tuning tuning = test::searched(options, 2);
        TuneHead head;
        head.resize(900, 120);
        head.show();
        head.showSearch(tuning, tuneStandingOf(tuning), true, QStringLiteral("The labels changed."));
        QCOMPARE(visibleButtons(head), (QStringList{"Train with the best", "Go on"}));
        QVERIFY(head.line().contains(QStringLiteral("The labels changed.")));
        const QSignalSpy goOn(&head, &TuneHead::goOnWanted), best(&head, &TuneHead::bestWanted);
        for (QPushButton *each : head.findChildren<QPushButton *>())
            if (each->isVisible())
                QTest::mouseClick(each, Qt::LeftButton);
        QCOMPARE(goOn.count(), 0);
        QCOMPARE(best.count(), 1);
        head.showSearch(tuning, tuneStandingOf(tuning), false, {});
        QCOMPARE(visibleButtons(head), QStringList{"Train with the best"});
    }
};

QTEST_MAIN(TestProgressHead)
#include "tst_progress_head.moc"
