// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Somebody orders several trainings at once: they wait, are changed and moved, begin one after the other, and are there
// again the next time.
#include "tests/ui/label/label_story.h"
#include "tests/ui/train/queue_story.h"
#include "ui/pages/train/paired_runs.h"
#include "ui/theme.h"
#include "ui/widgets/notice_line.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLocale>
#include <QMessageBox>
#include <QTimer>

using namespace faces;
using namespace faces::ui;
using test::epochsIn;
using test::kEndless;
using test::kLongMs;
using test::QueueStory;
using test::small;

namespace {

Run runOf(int id, RunState state = RunState::Finished)
{
    Run run;
    run.id = RunId(id);
    run.state = state;
    return run;
}

} // namespace

class TestRunQueue : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, Scheme::Light);
    }

    void twoOfAPairAreToldWhenBothHaveFinished()
    {
        PairedRuns pairs;
        QVERIFY(!pairs.ended(1, runOf(7)));
        QVERIFY(!pairs.ended(0, runOf(8))); // ordered alone
        QVERIFY(!pairs.ended(2, runOf(9)));
        QVERIFY(!pairs.ended(1, runOf(10, RunState::Stopped)));
        const auto both = pairs.ended(0, runOf(10)); // went on
        QVERIFY(both && number(both->first) == 7 && number(both->second) == 10);
        QVERIFY(!pairs.ended(0, runOf(10))); // once
    }

    void ordersAreMovedRemovedAndTakenInTurn()
    {
        QueueStory story;
        QVERIFY(test::openIn(story.workspace, story.folder / "people.faces"));
        RunQueue queue(story.workspace);
        for (const int epochs : {1, 2, 3, 4})
            queue.add(small(epochs));
        const int last = queue.waiting().back().id;
        queue.move(last, -2);
        QCOMPARE(epochsIn(queue), (std::vector{1, 4, 2, 3}));
        queue.move(last, -9);
        QCOMPARE(epochsIn(queue), (std::vector{4, 1, 2, 3}));
        queue.move(last, 2);
        QCOMPARE(epochsIn(queue), (std::vector{1, 2, 4, 3}));
        queue.remove(last);
        queue.remove(last); // gone already
        QCOMPARE(queue.begin().options.epochs, 1);
        QCOMPARE(epochsIn(queue), (std::vector{2, 3}));
        queue.takeBack();
        QCOMPARE(epochsIn(queue), (std::vector{1, 2, 3}));
        QVERIFY(queue.goesOn());
        queue.pause();
        QVERIFY(!queue.goesOn() && queue.paused());
        queue.clear();
        QVERIFY(!queue.paused() && !queue.goesOn());
        queue.pause(); // nothing waits
        QVERIFY(!queue.paused());
    }

    void theQueueIsKeptWithTheProjectToTheLastOption()
    {
        QueueStory story;
        QVERIFY(test::openIn(story.workspace, story.folder / "people.faces"));
        TrainOptions special = small(5);
        special.net = Net::ClassicSingle;
        special.widths = {3, 5, 7, 11};
        special.rate = 0.1 / 3;
        special.seed = 123456;
        special.background = Background::Paint;
        special.fill = 7;
        special.colours = Colours::Colour;
        special.balance = Balance::Rare;
        {
            RunQueue queue(story.workspace);
            queue.add(small(2));
            queue.add(small(3));
            queue.addPair(special, small(4));
            (void)queue.begin();
            queue.settle(); // the project has it
            (void)queue.begin();
        } // killed before that one came to anything
        RunQueue queue(story.workspace);
        QVERIFY(queue.paused());
        QCOMPARE(epochsIn(queue), (std::vector{3, 5, 4}));
        const RunQueue::Waiting &kept = queue.waiting()[1];
        QVERIFY(kept.pair > 0 && kept.pair == queue.waiting()[2].pair);
        QVERIFY(kept.options.net == special.net && kept.options.background == special.background &&
                kept.options.colours == special.colours && kept.options.balance == special.balance);
        QCOMPARE(kept.options.attributes, special.attributes);
        QCOMPARE(kept.options.widths, special.widths);
        QCOMPARE(kept.options.rate, special.rate);
        QCOMPARE(kept.options.seed, special.seed);
        QCOMPARE(kept.options.fill, special.fill);
        QCOMPARE(kept.options.side, special.side);
        story.workspace.close();
        QCOMPARE(queue.count(), 0);
        QVERIFY(test::openIn(story.workspace, story.folder / "people.faces"));
        QCOMPARE(epochsIn(queue), (std::vector{3, 5, 4}));
        story.workspace.close();
        QVERIFY(test::LabelStory::makeNewer(ui::toText(story.folder / "people.faces" / "project.sqlite")));
        QVERIFY(test::openIn(story.workspace, story.folder / "people.faces"));
        QVERIFY(story.workspace.view().readOnly);
        QCOMPARE(queue.count(), 0);
        queue.add(small(1));
        QCOMPARE(queue.count(), 0);
    }

    void whatIsQueuedIsTrainedInTurnAsItWasOrdered()
    {
        QueueStory story;
        QVERIFY(story.open());
        QVERIFY(!story.list()->isVisible());
        story.order(small(1));
        QVERIFY(!story.button(QStringLiteral("Start training")));
        story.order(small(2, {"hair"}));
        story.order(small(3, {})); // all that there are now
        QVERIFY(story.list()->isVisible());
        QCOMPARE(story.row(0), QStringLiteral("1. compact · 2 epochs · 1 attribute · 32 px"));
        QCOMPARE(story.row(1), QStringLiteral("2. compact · 3 epochs · 5 attributes · 32 px"));
        QVERIFY(story.page->waitingText().contains(QStringLiteral("2 more trainings wait")));
        QVERIFY(story.page->footText().contains(QStringLiteral("2 queued")));
        story.form().setOptions(small(9)); // somebody thinks of something else
        story.workspace.change(
            [](store::Project &project) { project.addAttribute(attributeNamed("Smile", project.attributes(true))); });
        QVERIFY(story.trained(3));
        QCOMPARE(story.workspace.attributes().size(), std::size_t(6));
        const std::vector<Run> &runs = story.workspace.view().runs;
        QCOMPARE(runs[0].options.epochs, 1);
        QCOMPARE(runs[1].options.epochs, 2);
        QCOMPARE(runs[1].options.attributes, std::vector<AttributeId>{"hair"});
        QCOMPARE(runs[2].options.epochs, 3);
        QCOMPARE(runs[2].options.attributes.size(), std::size_t(5));
        QVERIFY(!story.list()->isVisible());
        QVERIFY(story.button(QStringLiteral("Start training")));
    }

    void oneIsMovedAndRemovedByKeysAndButtons()
    {
        QueueStory story;
        QVERIFY(story.open());
        story.order(small(kEndless));
        for (const int epochs : {1, 2, 3})
            story.order(small(epochs));
        QListView *list = story.list();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(epochsIn(story.queue()), (std::vector{1, 3, 2}));
        QCOMPARE(list->currentIndex().row(), 1); // it goes along
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(epochsIn(story.queue()), (std::vector{3, 1, 2}));
        QVERIFY(!story.chip("train.queue.up")->isEnabled());
        story.pressNamed("train.queue.down");
        QCOMPARE(epochsIn(story.queue()), (std::vector{1, 3, 2}));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(epochsIn(story.queue()), (std::vector{1, 2}));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        story.pressNamed("train.queue.remove");
        QCOMPARE(epochsIn(story.queue()), std::vector{2});
        story.pressNamed("train.queue.remove");
        QVERIFY(!list->isVisible());
        QVERIFY(story.page->live().running());
        QVERIFY(story.stop());
    }

    void stoppingPausesAndOnesTurnComesWhenSomebodyGoesOn()
    {
        QueueStory story;
        QVERIFY(story.open());
        story.order(small(kEndless));
        story.order(small(1));
        story.order(small(2));
        QVERIFY(story.stop());
        QVERIFY(story.queue().paused());
        QVERIFY(story.says(QStringLiteral("Queue paused")));
        QVERIFY(story.trained(1));
        QCOMPARE(story.workspace.view().runs[0].state, RunState::Stopped);
        QVERIFY(story.button(QStringLiteral("Start training")));
        QVERIFY(!story.page->live().running());
        QVERIFY(story.reopen()); // the next day
        QVERIFY(story.says(QStringLiteral("Queue paused")));
        QCOMPARE(epochsIn(story.queue()), (std::vector{1, 2}));
        story.pressNamed("train.queue.goOn");
        QVERIFY(story.trained(3));
        QCOMPARE(story.workspace.view().runs[1].options.epochs, 1);
        QCOMPARE(story.workspace.view().runs[2].options.epochs, 2);
        QVERIFY(!story.list()->isVisible());
    }

    void closingTheProjectLosesNothingThatWaits()
    {
        QueueStory story;
        QVERIFY(story.open());
        story.order(small(kEndless));
        story.order(small(3));
        story.order(small(4));
        QVERIFY(story.reopen());
        QVERIFY(!story.page->live().running());
        QCOMPARE(epochsIn(story.queue()), (std::vector{3, 4}));
        int asked = 0;
        QTimer answers;
        connect(&answers, &QTimer::timeout, this, [&] {
            auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!question)
                return;
            ++asked;
            for (QAbstractButton *button : question->buttons())
                if (button->text() == (asked == 1 ? QStringLiteral("Keep them") : QStringLiteral("Remove")))
                    QTest::mouseClick(button, Qt::LeftButton);
        });
        answers.start(5);
        story.pressNamed("train.queue.empty");
        QCOMPARE(story.queue().count(), 2);
        story.pressNamed("train.queue.empty");
        QCOMPARE(asked, 2);
        QVERIFY(story.reopen());
        QCOMPARE(story.queue().count(), 0);
    }

    void oneThatFailsIsToldAndTheNextOneBegins()
    {
        QueueStory story;
        QVERIFY(story.open());
        const QSignalSpy trouble(&story.workspace, &Workspace::trouble);
        story.order(small(kEndless));
        story.order(small(1, {"sex"}));
        story.order(small(2, {"hair"}));
        QVERIFY(story.stop());
        story.retire("sex"); // which the first of them is about
        story.pressNamed("train.queue.goOn");
        QTRY_COMPARE_WITH_TIMEOUT(trouble.size(), 1, kLongMs);
        QVERIFY(trouble[0][0].toString().contains(QStringLiteral("no such attribute in use")));
        QVERIFY(story.trained(2));
        QCOMPARE(story.workspace.view().runs[1].options.attributes, std::vector<AttributeId>{"hair"});
        QCOMPARE(trouble.size(), 1);
    }

    void theQueueWaitsForASearch()
    {
        QueueStory story;
        QVERIFY(story.open() && story.search());
        story.desk().form().setOptions(test::endless());
        story.press(QStringLiteral("Start search"));
        QTest::mouseClick(story.chip("train.mode.train"), Qt::LeftButton);
        story.form().setOptions(small(1));
        story.press(QStringLiteral("Queue training"));
        QTRY_VERIFY_WITH_TIMEOUT(story.desk().live().progress().current().has_value(), kLongMs);
        QVERIFY(story.says(QStringLiteral("Waits until the search has ended.")));
        QVERIFY(!story.page->live().running());
        QTest::mouseClick(story.chip("train.mode.search"), Qt::LeftButton);
        QVERIFY(story.stop()); // the search's button: the training's is not seen
        QVERIFY(story.trained(1));
        QVERIFY(!story.desk().live().running());
    }

    void oneForAllAndOneEachAreOrderedTogetherAndComparedInTheEnd()
    {
        QueueStory story;
        QVERIFY(story.open());
        TrainOptions options = small(1);
        options.net = Net::ClassicMulti;
        options.side = 0;
        options.widths = {2, 2, 2, 4};
        for (const bool elsewhere : {false, true}) {
            story.form().setOptions(options);
            story.pressNamed("train.pair");
            QCOMPARE(story.queue().count(), 2);
            story.page->setVisible(!elsewhere);
            const std::size_t runs = elsewhere ? 4 : 2;
            QVERIFY(story.trained(runs));
            const Run one = story.workspace.view().runs[runs - 2], each = story.workspace.view().runs[runs - 1];
            QVERIFY(one.options.net == Net::ClassicMulti && each.options.net == Net::ClassicSingle);
            QCOMPARE(one.options.attributes, each.options.attributes);
            QCOMPARE(one.options.seed, each.options.seed);
            if (elsewhere) { // it is offered to who comes back
                QTRY_VERIFY(!story.page->findChild<NoticeLine *>()->isHidden());
                story.page->show();
                QVERIFY(!story.says(nameOf(one)) || !story.says(nameOf(each)));
                story.press(QStringLiteral("Compare them"));
            }
            QTRY_VERIFY(story.comparison() && story.comparison()->isVisible());
            QVERIFY(story.says(nameOf(one)) && story.says(nameOf(each)));
            QTest::keyClick(story.comparison(), Qt::Key_Escape);
            QTRY_VERIFY(!story.comparison()->isVisible());
        }
    }
};

QTEST_MAIN(TestRunQueue)
#include "tst_run_queue.moc"
