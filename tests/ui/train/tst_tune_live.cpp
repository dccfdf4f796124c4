// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Somebody searches on the Train page: a tiny search over drawn faces is stopped, goes on, and is trained with.
#include "tests/ui/train/tune_story.h"
#include "ui/pages/train/tune_model.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QLocale>

#include <algorithm>
#include <utility>
#include <vector>

using namespace faces;
using namespace faces::ui;
using test::endless;
using test::kLongMs;
using test::tiny;
using test::TuneStory;

class TestTuneLive : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, Scheme::Light);
    }

    void theSwitchIsReachedByKeysAndRemembered()
    {
        TuneStory story;
        QVERIFY(story.open());
        QVERIFY(story.button(QStringLiteral("Start training")));
        story.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(story.page.get()));
        QPushButton *train = story.chip("train.mode.train");
        train->setFocus();
        QTest::keyClick(train, Qt::Key_Right);
        QCOMPARE(story.page->mode(), TrainPage::Search);
        QVERIFY(story.button(QStringLiteral("Start search")));
        QVERIFY(!story.button(QStringLiteral("Start training")));
        QTRY_VERIFY(story.says(QStringLiteral("A search tries many options shortly")) ||
                    story.says(QStringLiteral("No search yet")));
        story.page = std::make_unique<TrainPage>(story.workspace);
        story.page->show();
        QCOMPARE(story.page->mode(), TrainPage::Search);
    }

    void theFormSaysBeforehandWhatTheSearchWillBe()
    {
        TuneStory story;
        QVERIFY(story.open() && story.search());
        TuneForm &form = story.desk().form();
        form.setOptions(tiny());
        QCOMPARE(form.plan(), QStringLiteral("2 brackets, 4 trials, 8 epochs.")); // no speed is known
        QCOMPARE(form.options().common.attributes, tiny().common.attributes);
        QCOMPARE(form.options().seed, std::uint64_t(5));
        story.leaveSearch(3); // two seconds an epoch
        const QSignalSpy shown(&story.desk(), &TuneDesk::searchShown);
        story.workspace.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 10'000);
        QVERIFY(form.plan().contains(QStringLiteral("less than a minute on this machine")));
    }

    void aTinySearchIsStoppedGoesOnAndIsTrainedWith()
    {
        TuneStory story;
        QVERIFY(story.open() && story.search());
        const QAbstractItemModelTester tester(&story.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        TuneOptions options = tiny();
        options.maxEpochs = 27; // long enough to be stopped on its way
        options.trials = 9;
        story.desk().form().setOptions(options);
        std::vector<std::pair<qint64, qint64>> told; // of the search, to the window's foot
        connect(&story.workspace, &Workspace::jobStarted, this, [this, &told](Job *job) {
            connect(job, &Job::progressed, this, [&told](const QString &stage, qint64 done, qint64 total) {
                if (stage == QStringLiteral("Searching"))
                    told.emplace_back(done, total);
            });
        });
        story.press(QStringLiteral("Start search"));
        QVERIFY(story.desk().live().running());
        QVERIFY(story.page->footText().contains(QStringLiteral("keeps running")));
        QTRY_VERIFY_WITH_TIMEOUT(story.desk().live().progress().standing().trials.size() >= 2, kLongMs);
        QTRY_VERIFY(story.view().head().line().startsWith(QStringLiteral("Trial ")));
        QVERIFY(story.view().model().rowCount() >= 2);
        QVERIFY(story.says(QStringLiteral("Weights kept on the disk")));
        // Only one at a time: a training would wait.
        QTest::mouseClick(story.chip("train.mode.train"), Qt::LeftButton);
        QVERIFY(!story.button(QStringLiteral("Start training")));
        QVERIFY(story.button(QStringLiteral("Queue training"))->isEnabled());
        QVERIFY(story.says(QStringLiteral("A search goes on.")));
        QTest::mouseClick(story.chip("train.mode.search"), Qt::LeftButton);
        story.press(QStringLiteral("Stop"));
        QVERIFY(story.ended());
        QVERIFY(!story.desk().shownTuning()->finished());
        QVERIFY(!told.empty() && std::ranges::is_sorted(told));
        QCOMPARE(told.back().second, qint64(100) * options.plan().epochs());
        QVERIFY(told.front().first > 0 && told.back().first < told.back().second);
        story.workspace.disconnect(this);
        const std::size_t before = story.desk().shownTuning()->trials.size();
        QVERIFY(before >= 2);
        QVERIFY(story.view().head().line().startsWith(QStringLiteral("Stopped after ")));
        story.press(QStringLiteral("Go on"));
        QVERIFY(story.ended());
        const Tuning whole = *story.desk().shownTuning();
        QVERIFY(whole.finished() && whole.trials.size() > before);
        QVERIFY(!story.button(QStringLiteral("Go on")));
        story.press(QStringLiteral("Train with the best"));
        QCOMPARE(story.page->mode(), TrainPage::Train);
        const TrainOptions wanted = whole.best()->options, filled = story.form().options();
        QCOMPARE(filled.widths, wanted.widths);
        QCOMPARE(filled.rate, wanted.rate);
        QCOMPARE(filled.batch, wanted.batch);
        QCOMPARE(filled.epochs, wanted.epochs);
        QCOMPARE(filled.smoothing, wanted.smoothing);
        QCOMPARE(filled.alteration, wanted.alteration);
        QCOMPARE(filled.seed, wanted.seed);
        QCOMPARE(filled.threads, wanted.threads);
        QVERIFY(filled.background == wanted.background);
        QCOMPARE(filled.attributes, wanted.attributes);
        QSignalSpy runEnded(story.page.get(), &TrainPage::runEnded);
        story.press(QStringLiteral("Start training"));
        QVERIFY(runEnded.wait(kLongMs));
        QTRY_VERIFY(story.page->shownRun() && story.page->shownRun()->state == RunState::Finished);
        QCOMPARE(story.page->shownRun()->options.widths, wanted.widths);
    }

    void leavingThePageDoesNotEndASearchAndClosingTheProjectDoes()
    {
        TuneStory story;
        QVERIFY(story.open() && story.search());
        story.desk().form().setOptions(endless());
        story.press(QStringLiteral("Start search"));
        QTRY_VERIFY_WITH_TIMEOUT(story.desk().live().progress().current().has_value(), kLongMs);
        story.page->hide();
        QCoreApplication::processEvents();
        QVERIFY(story.desk().live().running());
        story.workspace.close();
        QVERIFY(!story.desk().live().running());
    }
};

QTEST_MAIN(TestTuneLive)
#include "tst_tune_live.moc"
