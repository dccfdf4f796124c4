// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/runs_model.h"
#include "ui/pages/train/scores_model.h"
#include "ui/pages/train/training_progress.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

#include <cmath>
#include <thread>

using namespace faces;
using namespace faces::ui;

class TestTrainingProgress : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theLineSaysHowFarAndHowLongStill()
    {
        TrainingProgress progress;
        progress.take({{BatchRecord{1, 30, 1, 10, 0.7, 1900}}, {}}, 1000);
        progress.take({{BatchRecord{19, 30, 10, 10, 0.2, 1940.4}}, {}}, 32000);
        // 189 of 300 batches in 31 seconds since the first was heard of; 110 are left.
        QCOMPARE(progress.line(32000), QStringLiteral("Epoch 19 of 30 · 1,940 faces/s · 0:31 done, about 0:18 left"));
        QCOMPARE(progress.share(), 19.0 / 30);
    }

    void aTrainingThatGoesOnIsNotTakenForAFastOne()
    {
        TrainingProgress progress;
        progress.take({{BatchRecord{16, 20, 1, 10, 0.2, 100}}, {}}, 0);
        progress.take({{BatchRecord{18, 20, 1, 10, 0.2, 100}}, {}}, 20000);
        // Two epochs in twenty seconds, 2.9 to go: not "18 epochs in twenty seconds".
        QVERIFY(progress.line(20000).endsWith(QStringLiteral("about 0:29 left")));
    }

    void nothingIsPromisedTooEarly()
    {
        TrainingProgress progress;
        QCOMPARE(progress.line(500), QString());
        progress.take({{BatchRecord{1, 1000, 1, 10, 0.7, 10}}, {}}, 0);
        QVERIFY(!progress.line(900).contains(QStringLiteral("left")));
    }

    void theBestEpochIsTheLastOneMarkedSo()
    {
        TrainingProgress progress;
        std::vector<EpochRecord> epochs(3);
        for (int i = 0; i < 3; ++i) {
            epochs[static_cast<std::size_t>(i)].epoch = i + 1;
            epochs[static_cast<std::size_t>(i)].best = i < 2;
            epochs[static_cast<std::size_t>(i)].validationMacroF1 = 0.8 + 0.0421 * i;
        }
        QVERIFY(progress.take({{}, epochs}, 0));
        QCOMPARE(bestLine(progress.history()), QStringLiteral("Best by average precision: epoch 2"));
        QVERIFY(!progress.take({{BatchRecord{4, 5, 1, 2, 0.1, 1}}, {}}, 0)); // no epoch ended
        QCOMPARE(bestLine({}), QString());
    }

    void theFeedLosesNothingBetweenTwoThreads()
    {
        constexpr int kEpochs = 2000;
        TrainingFeed feed;
        std::thread trainer([&] {
            for (int i = 1; i <= kEpochs; ++i) {
                EpochRecord epoch;
                epoch.epoch = i;
                feed.batchDone({i, kEpochs, 1, 1, 0, 0});
                feed.epochDone(epoch);
            }
        });
        std::vector<int> heard;
        while (heard.size() < kEpochs)
            for (const EpochRecord &epoch : feed.drain().epochs)
                heard.push_back(epoch.epoch);
        trainer.join();
        for (int i = 0; i < kEpochs; ++i)
            QCOMPARE(heard[static_cast<std::size_t>(i)], i + 1);
    }

    void theFeedKeepsEveryBatchUntilItIsDrained()
    {
        TrainingFeed feed;
        for (int batch = 1; batch <= 3; ++batch)
            feed.batchDone({1, 1, batch, 3, 0.1 * batch, 0});
        const TrainingFeed::News news = feed.drain();
        QCOMPARE(news.batches.size(), std::size_t(3));
        QCOMPARE(news.batches[1].loss, 0.2);
        QVERIFY(feed.drain().batches.empty());
    }

    void everyBatchHasItsPlaceAlongTheEpochs()
    {
        TrainingProgress progress;
        progress.take({{BatchRecord{1, 3, 1, 4, 0.8, 1}, BatchRecord{1, 3, 2, 4, 0.8, 1}}, {}}, 0);
        progress.take({{BatchRecord{2, 3, 2, 4, 0.8, 1}, BatchRecord{2, 3, 4, 4, 0.8, 1}}, {}}, 0);
        std::vector<double> places;
        for (const QPointF &point : progress.batchLosses()) {
            places.push_back(point.x());
            QVERIFY(std::abs(point.y() - 0.8) < 1e-12); // smoothing does not pull it down to where it began
        }
        QVERIFY(places == (std::vector{0.25, 0.5, 1.5, 2.0}));
        QCOMPARE(progress.batchLine(), QStringLiteral("batch 4 of 4 · loss 0.800"));
    }

    void theWorstFacesAreThoseOfTheLatestEpoch()
    {
        TrainingFeed feed;
        TrainingProgress progress;
        QVERIFY(progress.worst().faces.empty());
        feed.worstFound(1, {{FaceId(4), 2.5, {0.9F}}});
        feed.worstFound(2, {{FaceId(5), 2.25, {0.8F}}, {FaceId(6), 1.5, {0.1F}}});
        progress.take(feed.drain(), 0);
        progress.take(feed.drain(), 0); // nothing new is no reason to forget
        QCOMPARE(progress.worst().epoch, 2);
        QCOMPARE(progress.worst().faces.size(), std::size_t(2));
        QCOMPARE(number(progress.worst().faces[0].face), std::int64_t(5));
    }

    void aTrainingThatGoesOnHoldsItsEarlierEpochs()
    {
        std::vector<EpochRecord> behind(2);
        behind[0].epoch = 1;
        behind[1].epoch = 2;
        TrainingProgress progress(behind);
        QCOMPARE(progress.history().size(), std::size_t(2));
        QVERIFY(!progress.started());
        EpochRecord third;
        third.epoch = 3;
        QVERIFY(progress.take({{}, {third}}, 0));
        QCOMPARE(progress.history().size(), std::size_t(3));
        QCOMPARE(progress.history().back().epoch, 3);
    }

    void clocksReadLikeClocks()
    {
        QCOMPARE(clockText(31), QStringLiteral("0:31"));
        QCOMPARE(clockText(59.6), QStringLiteral("1:00"));
        QCOMPARE(clockText(3725), QStringLiteral("1:02:05"));
    }

    void scoresThatDoNotExistReadNotApplicable()
    {
        ScoresModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Scores scores;
        scores.faces = 10;
        scores.labels = {{"hat", 0.38, {8, 2, 1, 89}, Interval{0.7, 0.95}},
                         {"beard", 0.5, {0, 0, 0, 10}, std::nullopt}};
        model.setScores(standardAttributes(), scores);
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(cell(0, ScoresModel::Name), QString::fromStdString(standardAttributes()[3].name));
        QCOMPARE(cell(0, ScoresModel::Precision), QStringLiteral("0.800"));
        QCOMPARE(cell(0, ScoresModel::F1), QStringLiteral("0.842")); // 16 / 19
        QCOMPARE(cell(0, ScoresModel::IntervalColumn), QStringLiteral("0.70–0.95"));
        QCOMPARE(cell(0, ScoresModel::Majority), QStringLiteral("0.000"));
        QCOMPARE(cell(1, ScoresModel::F1), QStringLiteral("n/a")); // 0/0 is never 1
        QCOMPARE(cell(1, ScoresModel::Majority), QStringLiteral("n/a"));
        QCOMPARE(cell(3, ScoresModel::F1), QStringLiteral("0.842")); // macro: of those that have a value
        model.setLive(standardAttributes(), std::nullopt);
        QCOMPARE(model.rowCount(), 7);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void theBestHonestRunStandsOut()
    {
        RunsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<Run> runs(3);
        for (int i = 0; i < 3; ++i) {
            Run &run = runs[static_cast<std::size_t>(i)];
            run.id = RunId(i + 1);
            run.state = RunState::Finished;
            run.validation = Scores{};
            run.validation->labels = {{"hat", 0.5, {i + 1, 2, 0, 5}, std::nullopt}};
        }
        runs[2].splitBy = SplitBy::Classic; // the highest, but leaky
        model.setRuns(runs);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Run 3 · compact"));
        QVERIFY(model.index(0).data(RunsModel::LeakyRole).toBool());
        QVERIFY(!model.index(0).data(RunsModel::BestRole).toBool());
        QVERIFY(model.index(1).data(RunsModel::BestRole).toBool());
        QCOMPARE(model.indexOf(RunId(1)).row(), 2);
        QVERIFY(!model.indexOf(RunId(9)).isValid());
    }

    void aStoppedRunIsNotTakenForAWholeOne()
    {
        RunsModel model;
        std::vector<Run> runs(3);
        for (int i = 0; i < 3; ++i) {
            Run &run = runs[static_cast<std::size_t>(i)];
            run.id = RunId(i + 1);
            run.options.epochs = 20;
            run.epochsKept = 7; // a list comes without histories
        }
        runs[0].state = RunState::Stopped;
        runs[0].trainSeconds = 31;
        runs[1].state = RunState::Finished;
        runs[2].state = RunState::Training;
        model.setRuns(runs, RunId(3));
        const auto detail = [&](int id) { return model.indexOf(RunId(id)).data(RunsModel::DetailRole).toString(); };
        QCOMPARE(detail(1), QStringLiteral("split by person · 7 of 20 epochs · 0:31"));
        QCOMPARE(detail(2), QStringLiteral("split by person · 20 epochs"));
        QCOMPARE(detail(3), QStringLiteral("split by person · 20 epochs planned"));
        runs[2].options.epochs = 1;
        runs[2].epochsKept = 0;
        model.setRuns(runs); // that one was cut off
        QCOMPARE(detail(3), QStringLiteral("split by person · 0 of 1 epoch"));
    }

    void howARunEndedIsSaidWithItsTimeOrItsPart()
    {
        Run run;
        run.options.epochs = 4;
        run.state = RunState::Stopped;
        QCOMPARE(endText(run), QStringLiteral("Stopped while its faces were prepared, before it learnt anything"));
        run.device = "cpu";
        QCOMPARE(endText(run), QStringLiteral("Stopped in its first epoch, of which nothing is kept"));
        run.history.resize(2);
        for (int i = 0; i < 2; ++i) {
            run.history[static_cast<std::size_t>(i)].epoch = i + 1;
            run.history[static_cast<std::size_t>(i)].seconds = 15.5;
        }
        // Of a run that was killed only the epochs are known.
        QCOMPARE(endText(run), QStringLiteral("Stopped after 2 of 4 epochs and 0:31 of training"));
        run.trainSeconds = 62;
        QCOMPARE(endText(run), QStringLiteral("Stopped after 2 of 4 epochs and 1:02 of training"));
        run.state = RunState::Finished;
        QCOMPARE(endText(run), QStringLiteral("Finished in 1:02"));
        run.history.clear();
        run.trainSeconds = 0.3;
        QCOMPARE(endText(run), QStringLiteral("Finished in less than a second"));
    }

    void aFailedRunSaysWhy()
    {
        RunsModel model;
        Run run;
        run.id = RunId(1);
        run.state = RunState::Failed;
        run.trouble = "The loss is not finite.";
        model.setRuns({run});
        QCOMPARE(model.index(0).data(RunsModel::DetailRole).toString(), QStringLiteral("The loss is not finite."));
    }
};

QTEST_GUILESS_MAIN(TestTrainingProgress)
#include "tst_training_progress.moc"
