// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The heads of a run and of a search: the same frame around different words.
#include "tests/ui/train/drawn_search.h"
#include "ui/pages/train/run_head.h"
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
