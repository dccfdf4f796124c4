// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "tests/ui/drawn_project.h"
#include "tests/ui/train/queue_story.h"
#include "ui/main_window.h"
#include "ui/pages/train/comparison_model.h"
#include "ui/pages/train/curves.h"
#include "ui/pages/train/preset_spin_box.h"
#include "ui/pages/train/run_comparison.h"
#include "ui/pages/train/run_head.h"
#include "ui/pages/train/scores_panel.h"
#include "ui/pages/train/train_form.h"
#include "ui/pages/train/train_page.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plots/line_chart.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

using namespace faces;
using namespace faces::ui;

namespace {
constexpr qint64 kAwakeMs = 1500;

struct Story {
    test::StoryFolder folder;
    Workspace workspace;
    std::unique_ptr<TrainPage> page;

    /// False, and the test failed, if it cannot be shown.
    bool open(int faces, bool labelled = true, const std::vector<SplitBy> &runs = {})
    {
        test::drawProject(folder / "people.faces", faces, labelled);
        {
            store::Project project = store::Project::open(folder / "people.faces");
            for (const SplitBy by : runs)
                test::addRun(project, 3, by);
        }
        page = std::make_unique<TrainPage>(workspace);
        page->resize(1190, 720);
        page->show();
        QSignalSpy loaded(page.get(), &TrainPage::runLoaded);
        return test::openIn(workspace, folder / "people.faces") &&
               QTest::qVerify(runs.empty() || !loaded.isEmpty() || loaded.wait(5000), "a run is shown", "", __FILE__,
                              __LINE__);
    }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>())
            if (each->text() == words && each->isVisible())
                return each;
        return nullptr;
    }
    void press(const QString &words) const
    {
        QPushButton *found = button(words);
        QVERIFY2(found && found->isEnabled(), qPrintable(words));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void setEpochs(int epochs) const
    {
        TrainOptions options;
        options.epochs = epochs;
        options.batch = 16;
        options.side = 32;
        options.threads = 1;
        page->findChild<TrainForm *>()->setOptions(options);
    }
    bool says(const QString &words) const
    {
        for (QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
};
} // namespace

class TestTrainPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void withoutLabelsThePageSaysToLabelFirst()
    {
        Story story;
        QVERIFY(story.open(4, false));
        auto *empty = story.page->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QSignalSpy wanted(story.page.get(), &Page::pageWanted);
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("label"));
    }

    void theFormShowsThePresetsOwnValues()
    {
        Story story;
        QVERIFY(story.open(4));
        auto *form = story.page->findChild<TrainForm *>();
        auto *epochs = form->findChildren<PresetSpinBox *>().first();
        QCOMPARE(epochs->text(), QString::number(withPreset({}).epochs));
        QTest::mouseClick(story.page->findChild<QRadioButton *>(QStringLiteral("classic-multi")), Qt::LeftButton, {},
                          QPoint(10, 14));
        QCOMPARE(form->options().net, Net::ClassicMulti);
        QCOMPARE(form->options().epochs, 0); // still the preset's own
        TrainOptions classic;
        classic.net = Net::ClassicMulti;
        QCOMPARE(epochs->text(), QString::number(withPreset(classic).epochs));
        epochs->setFocus();
        QTest::keyClick(epochs, Qt::Key_Up); // one more than the preset's
        QCOMPARE(form->options().epochs, withPreset(classic).epochs + 1);
    }

    void earlierRunsShowTheirCurvesAndMarks()
    {
        Story story;
        QVERIFY(story.open(12, true, {SplitBy::Person, SplitBy::Classic}));
        QVERIFY(story.says(QStringLiteral("leaky"))); // the newest is shown first
        auto *list = story.page->findChild<QListView *>(QStringLiteral("train.runs"));
        list->setFocus();
        QSignalSpy loaded(story.page.get(), &TrainPage::runLoaded);
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(!loaded.isEmpty() || loaded.wait(5000));
        QCOMPARE(number(story.page->shownRun()->id), std::int64_t(1));
        QVERIFY(!story.says(QStringLiteral("leaky")));
        const LineChart &loss = story.page->findChild<Curves *>()->loss();
        QCOMPARE(loss.lines()[1].points.size(), std::size_t(3));
        QCOMPARE(loss.lines()[1].points[1], QPointF(2, 0.4));
        QCOMPARE(loss.mark(), std::optional<double>(2));
    }

    void seeFacesMeansTheRunThatIsShown()
    {
        Story story;
        QVERIFY(story.open(12, true, {SplitBy::Person, SplitBy::Person}));
        auto *list = story.page->findChild<QListView *>(QStringLiteral("train.runs"));
        list->setFocus();
        QSignalSpy loaded(story.page.get(), &TrainPage::runLoaded);
        QTest::keyClick(list, Qt::Key_Down); // the older one
        QVERIFY(!loaded.isEmpty() || loaded.wait(5000));
        const QSignalSpy wanted(story.page.get(), &Page::runWanted);
        story.press(QStringLiteral("See faces"));
        QCOMPARE(number(wanted.value(0).value(0).value<RunId>()), std::int64_t(1));
        QVERIFY(story.says(QStringLiteral("5 attributes")));
    }

    void aFailedRunShowsItsReason()
    {
        Story story;
        test::drawProject(story.folder / "people.faces", 4);
        {
            store::Project project = store::Project::open(story.folder / "people.faces");
            Run run;
            run.id = project.addRun(run);
            run.state = RunState::Failed;
            run.trouble = "The loss is not finite. Try a lower rate.";
            project.updateRun(run);
        }
        story.page = std::make_unique<TrainPage>(story.workspace);
        story.page->show();
        QSignalSpy loaded(story.page.get(), &TrainPage::runLoaded);
        test::openIn(story.workspace, story.folder / "people.faces");
        QVERIFY(!loaded.isEmpty() || loaded.wait(5000));
        QVERIFY(story.page->findChild<RunHead *>()->line().contains(QStringLiteral("Try a lower rate.")));
    }

    void aTrainingIsWatchedToItsEnd()
    {
        Story story;
        QVERIFY(story.open(60));
        story.setEpochs(2);
        QSignalSpy ended(story.page.get(), &TrainPage::runEnded);
        story.press(QStringLiteral("Start training"));
        QVERIFY(story.page->live().running());
        QVERIFY(story.button(QStringLiteral("Stop")));
        // The window's thread goes on: no turn of its event loop takes long while the network learns.
        QElapsedTimer turn;
        qint64 slowest = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&] { slowest = qMax(slowest, turn.restart()); });
        turn.start();
        heart.start(10);
        QVERIFY(ended.wait(120000));
        heart.stop();
        // A busy machine delays single turns; a job that is waited for costs seconds.
        QVERIFY2(slowest < kAwakeMs, qPrintable(QStringLiteral("%1 ms").arg(slowest)));
        QTRY_VERIFY(story.page->shownRun() && story.page->shownRun()->state == RunState::Finished);
        const Run &run = *story.page->shownRun();
        QCOMPARE(run.history.size(), std::size_t(2));
        QCOMPARE(story.page->findChild<Curves *>()->loss().lines()[0].points.size(), std::size_t(2));
        QCOMPARE(story.page->findChild<ScoresPanel *>()->model().rowCount(), 7); // five, micro, macro
        QVERIFY(story.button(QStringLiteral("Start training"))->isEnabled());
    }

    void stopKeepsWhatWasLearnt()
    {
        Story story;
        QVERIFY(story.open(60));
        story.setEpochs(500);
        QSignalSpy ended(story.page.get(), &TrainPage::runEnded);
        story.press(QStringLiteral("Start training"));
        QTRY_VERIFY_WITH_TIMEOUT(!story.page->live().progress().history().empty(), 120000);
        story.page->hide(); // going elsewhere does not end it
        QCoreApplication::processEvents();
        QVERIFY(story.page->live().running());
        story.page->show();
        story.press(QStringLiteral("Stop"));
        QVERIFY(ended.wait(60000));
        QTRY_VERIFY(story.page->shownRun() && story.page->shownRun()->state == RunState::Stopped);
        QVERIFY(story.page->shownRun()->hasModel());
        QVERIFY(story.button(QStringLiteral("Go on")));
    }

    void twoChosenRunsAreCompared()
    {
        Story story;
        QVERIFY(story.open(60, true, {SplitBy::Person, SplitBy::Person}));
        auto *list = story.page->findChild<QListView *>(QStringLiteral("train.runs"));
        QVERIFY(!story.page->findChild<RunComparison *>()); // made when it is wanted
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        RunComparison *comparison = nullptr;
        QTRY_VERIFY((comparison = story.page->findChild<RunComparison *>()) && comparison->isVisible());
        QCOMPARE(comparison->scores().rowCount(), 7);
        QTest::keyClick(comparison, Qt::Key_Escape);
        QTRY_VERIFY(!comparison->isVisible());
        QCOMPARE(list->selectionModel()->selectedIndexes().size(), 1);
    }

    void whatWaitsForASearchDoesNotBeginWhileAllIsStopped()
    {
        test::QueueStory story;
        QVERIFY(story.open() && story.search());
        story.desk().form().setOptions(test::endless());
        story.press(QStringLiteral("Start search"));
        QTest::mouseClick(story.chip("train.mode.train"), Qt::LeftButton);
        story.form().setOptions(test::small(1));
        story.press(QStringLiteral("Queue training"));
        bool stopped = false;
        story.workspace.stopJobs([&] { stopped = true; }); // as when the window is closed
        QTRY_VERIFY_WITH_TIMEOUT(stopped, test::kLongMs);
        QVERIFY(!story.desk().live().running() && !story.page->live().running());
        QCOMPARE(story.queue().count(), 1);
        QVERIFY(story.queue().paused());
    }

    void whoClosesTheWindowIsToldHowManyWait()
    {
        const test::TuneStory story; // its folder and settings
        MainWindow window;
        window.show();
        QVERIFY(test::openIn(window.workspace(), story.folder / "people.faces"));
        window.goTo(QStringLiteral("train"));
        QTRY_VERIFY_WITH_TIMEOUT(window.settled(), test::kLongMs); // the machine may be measured
        auto *form = window.findChild<TrainForm *>();
        form->setOptions(test::small(test::kEndless));
        form->focusStart();
        QWidget *start = window.focusWidget();
        QTest::mouseClick(start, Qt::LeftButton);
        QTest::mouseClick(start, Qt::LeftButton); // and once more, for later
        QCoreApplication::processEvents();        // the foot follows it
        QString question;
        QTimer looks;
        connect(&looks, &QTimer::timeout, this, [&] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                question = box->text();
                box->reject();
            }
        });
        looks.start(5);
        QVERIFY(!window.close());
        QVERIFY(question.contains(QStringLiteral("is still running")));
        QVERIFY2(question.contains(QStringLiteral("One more training waits in the queue")), qPrintable(question));
    }
};

QTEST_MAIN(TestTrainPage)
#include "tst_train_page.moc"
