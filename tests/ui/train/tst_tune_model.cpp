// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What a search's records are made into: counts by rung, words, rows, lines and axes. core/data/hyperband.h is the
// reference for who goes on.
#include "core/base/process_memory.h"
#include "tests/ui/train/drawn_search.h"
#include "ui/pages/train/training_progress.h"
#include "ui/pages/train/tune_axes.h"
#include "ui/pages/train/tune_curves.h"
#include "ui/pages/train/tune_model.h"
#include "ui/pages/train/tune_progress.h"
#include "ui/pages/train/tune_rungs.h"
#include "ui/pages/train/tune_words.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace faces;
using namespace faces::ui;
using test::searched;

namespace {
constexpr int kAll = 1'000'000;

/// Three brackets: 9, 5 and 3 trials, up to 9 epochs.
TuneOptions nineEpochs(SearchSpace space = SearchSpace::Compact)
{
    TuneOptions options;
    options.space = space;
    options.maxEpochs = 9;
    return options;
}

/// Who of a rung goes on, by the standing.
std::vector<int> goingOn(const Tuning &tuning, const TuneStanding &standing, int bracket, int rung)
{
    std::vector<int> trials;
    for (const TrialStanding &each : standing.trials) {
        const TrialRecord &record = tuning.trials[each.record];
        const bool here = record.bracket == bracket && record.rung == rung && each.state == TrialState::GoesOn;
        const bool further = record.bracket == bracket && record.rung > rung;
        if (here || further)
            trials.push_back(each.trial);
    }
    return trials;
}
} // namespace

class TestTuneModel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void afterEveryTrialItStandsAsHyperbandSays()
    {
        const std::set<int> failing{2, 5, 11};
        const std::size_t whole = searched(nineEpochs(), kAll, failing).trials.size();
        for (int passes = 0; passes <= static_cast<int>(whole); ++passes) {
            const Tuning tuning = searched(nineEpochs(), passes, failing);
            const TuneStanding standing = tuneStandingOf(tuning);
            const hyperband::Plan plan = tuning.options.plan();
            const auto next = hyperband::nextOf(plan, tuning.measured());
            QCOMPARE(standing.finished(), !next);
            if (next) {
                QCOMPARE(static_cast<int>(standing.open->first), next->bracket);
                QCOMPARE(static_cast<int>(standing.open->second), next->rung);
            }
            for (int b = 0; b < static_cast<int>(plan.brackets.size()); ++b) {
                const auto &rungs = plan.brackets[static_cast<std::size_t>(b)].rungs;
                for (int r = 0; r + 1 < static_cast<int>(rungs.size()); ++r) {
                    auto promoted = hyperband::promotedFrom(plan, b, r, tuning.measured());
                    std::ranges::sort(promoted);
                    QCOMPARE(goingOn(tuning, standing, b, r), promoted);
                    QCOMPARE(standing.brackets[static_cast<std::size_t>(b)][static_cast<std::size_t>(r)].promoted,
                             static_cast<int>(promoted.size()));
                }
            }
        }
    }

    void epochsAreCountedOnceAndFailuresTakeTheirPlacesAlong()
    {
        const TuneStanding clean = tuneStandingOf(searched(nineEpochs(), kAll));
        QCOMPARE(clean.epochsDone, nineEpochs().plan().epochs());
        QCOMPARE(clean.epochsPlanned, clean.epochsDone);
        QCOMPARE(static_cast<int>(clean.trials.size()), clean.planned);
        // With seven of the first nine lost, two are left for the three places of the next rung.
        const TuneStanding poor = tuneStandingOf(searched(nineEpochs(), kAll, {1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(poor.brackets[0][0].failed, 7);
        QCOMPARE(poor.brackets[0][1].trials, 2);
        QVERIFY(poor.finished());
        QCOMPARE(poor.epochsPlanned, poor.epochsDone);
        QVERIFY(poor.trial(1)->state == TrialState::Failed);
        QVERIFY(poor.trial(400) == nullptr);
    }

    void theLineSaysWhereTheSearchIsAndHowLongStill()
    {
        TuningProgress progress;
        TuningFeed feed;
        const Tuning before = searched(nineEpochs(), 10); // the first rung, and one of the second
        const hyperband::Next next = *hyperband::nextOf(before.options.plan(), before.measured());
        feed.trialBegins(before, next, {});
        feed.batchDone({2, 9, 5, 10, 0.4, 100}); // epochs 1 to 3: half of the second
        const TuningProgress::Change change = progress.take(feed.drain(), 1000);
        QVERIFY(change.search && change.trials && !change.epochs);
        QVERIFY(progress.line(1000).startsWith(
            QStringLiteral("Trial %1 of 17 · bracket 1 of 3, rung 2 of 3 · epoch 2 of 3").arg(next.trial)));
        QVERIFY(!progress.line(1000).contains(QStringLiteral("left")));
        feed.batchDone({3, 9, 10, 10, 0.3, 100});
        progress.take(feed.drain(), 4000);
        // 1.5 epochs in 3 seconds; 13 are done: nine firsts and two times two of the second rung.
        const int left = before.options.plan().epochs() - 13;
        QVERIFY2(progress.line(4000).endsWith(QStringLiteral("0:03 done, about %1 left").arg(clockText(left * 2))),
                 qPrintable(progress.line(4000)));
        TrialRecord ended;
        ended.trial = next.trial;
        ended.rung = 1;
        ended.epochs = 3;
        ended.loss = 0.1;
        feed.trialDone(before, ended, 2'500'000);
        progress.take(feed.drain(), 4100);
        QVERIFY(!progress.current());
        QCOMPARE(progress.standing().epochsDone, 13);
        QCOMPARE(progress.diskBytes(), std::optional<std::int64_t>(2'500'000));
        QCOMPARE(progress.tuning()->trials.size(), std::size_t(11));
    }

    void thePlanIsSaidInPlainWords()
    {
        TuneOptions options;
        options.maxEpochs = 81;
        // The paper's table 1 for R = 81 and eta = 3: 81, 34, 15, 8 and 5 trials.
        const QString said = planWords(options.plan(), 5.0);
        QVERIFY2(said.startsWith(QStringLiteral("5 brackets, 143 trials, ")), qPrintable(said));
        QVERIFY(said.contains(durationWords(5.0 * options.plan().epochs())));
        QVERIFY(!planWords(options.plan(), std::nullopt).contains(QStringLiteral("machine")));
        QCOMPARE(durationWords(20), QStringLiteral("less than a minute"));
        QCOMPARE(durationWords(12 * 60), QStringLiteral("12 min"));
        QCOMPARE(durationWords(100 * 60), QStringLiteral("1 h 40 min"));
        QCOMPARE(durationWords(76 * 3600), QStringLiteral("3 days 4 h"));
        QCOMPARE(valueWords(Objective::MacroF1, 0.116), QStringLiteral("macro F1 0.8840"));
    }

    void theTableGrowsWithoutLosingItsRows()
    {
        TrialsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Tuning tuning = searched(nineEpochs(), 4, {2});
        model.setTuning(tuning, tuneStandingOf(tuning));
        const QPersistentModelIndex second = model.indexOf(2);
        QCOMPARE(model.rowCount(), 4);
        const auto cell = [&](int trial, int column) {
            return model.index(model.indexOf(trial).row(), column).data().toString();
        };
        QVERIFY(cell(2, TrialsModel::State).contains(QStringLiteral("no longer a finite number")));
        QCOMPARE(cell(2, TrialsModel::Value), QString());
        QCOMPARE(cell(1, TrialsModel::Value), QString::number(test::lossOf(1, 1), 'f', 4));
        const hyperband::Next fifth{5, 0, 0, 0, 1};
        model.setTuning(tuning, tuneStandingOf(tuning), TuningFeed::Begun{fifth, trialOptions(tuning.options, 5)});
        QCOMPARE(cell(5, TrialsModel::State), QStringLiteral("training"));
        QCOMPARE(cell(5, TrialsModel::Widths), widthsWords(trialOptions(tuning.options, 5)));
        tuning = searched(nineEpochs(), kAll, {2});
        model.setTuning(tuning, tuneStandingOf(tuning));
        QCOMPARE(model.rowCount(), 17);
        QVERIFY(second.isValid() && second.data(TrialsModel::TrialRole).toInt() == 2);
        const int best = tuning.best()->trial;
        QCOMPARE(cell(best, TrialsModel::State), QStringLiteral("best"));
        QVERIFY(model.indexOf(best).data(Qt::FontRole).value<QFont>().weight() > QFont::Normal);
        tuning = searched(nineEpochs(), 3);
        model.setTuning(tuning, tuneStandingOf(tuning));
        QCOMPARE(model.rowCount(), 3);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void theObjectiveIsShownAsPeopleKnowIt()
    {
        TrialsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TuneOptions options = nineEpochs(SearchSpace::Classic);
        options.objective = Objective::MacroF1;
        const Tuning tuning = searched(options, 2);
        model.setTuning(tuning, tuneStandingOf(tuning));
        QCOMPARE(model.headerData(TrialsModel::Value, Qt::Horizontal).toString(), QStringLiteral("Macro F1"));
        const QModelIndex value = model.index(0, TrialsModel::Value);
        QCOMPARE(value.data().toString(), QString::number(1 - test::lossOf(1, 1), 'f', 4));
        QCOMPARE(value.data(TrialsModel::SortRole).toDouble(), 1 - test::lossOf(1, 1));
    }

    void theBestSoFarOnlyImproves()
    {
        const Tuning tuning = searched(nineEpochs(), kAll);
        const ChartLine line = bestSoFar(tuning);
        double lowest = 1e9;
        for (const TrialRecord &trial : tuning.trials)
            lowest = std::min(lowest, *trial.loss);
        QCOMPARE(line.points.back().y(), lowest);
        QCOMPARE(line.points.back().x(), 17.0);
        QCOMPARE(line.points.front(), QPointF(1, test::lossOf(1, 1)));
        for (std::size_t i = 1; i < line.points.size(); ++i) {
            QVERIFY(line.points[i].x() > line.points[i - 1].x());
            QVERIFY(line.points[i].y() <= line.points[i - 1].y());
        }
    }

    void theCurveOfARungIsTheMedianOfItsTrials()
    {
        const Tuning tuning = searched(nineEpochs(), 9); // the first rung of nine: trained for one epoch each
        const std::vector<ChartLine> lines = rungMedians(tuning, tuneStandingOf(tuning));
        QCOMPARE(lines.size(), std::size_t(1));
        std::vector<double> losses;
        for (int trial = 1; trial <= 9; ++trial)
            losses.push_back(test::lossOf(trial, 1));
        std::ranges::sort(losses);
        QCOMPARE(lines[0].points.size(), std::size_t(1));
        QCOMPARE(lines[0].points[0], QPointF(1, losses[4]));
        const Tuning whole = searched(nineEpochs(), kAll);
        QCOMPARE(rungMedians(whole, tuneStandingOf(whole)).size(), std::size_t(3)); // 1, 3 and 9 epochs
    }

    void anAxisForEachOptionInWhichTrialsDiffer()
    {
        const Tuning classic = searched(nineEpochs(SearchSpace::Classic), kAll, {4});
        const TuneAxes plot = tuneAxesOf(classic, tuneStandingOf(classic));
        QStringList names;
        for (const ParallelAxis &axis : plot.axes)
            names << axis.name;
        QCOMPARE(names, QStringList({QStringLiteral("Conv 1"), QStringLiteral("Conv 2"), QStringLiteral("Conv 3"),
                                     QStringLiteral("Dense"), QStringLiteral("Loss")}));
        QCOMPARE(plot.lines.size(), std::size_t(17));
        const auto fourth = std::ranges::find(plot.lines, 4, &ParallelLine::id);
        QVERIFY(std::isnan(fourth->values.back())); // it failed
        QCOMPARE(fourth->values.front(), double(trialOptions(classic.options, 4).widths.front()));
        const Tuning one = searched(nineEpochs(), 1);
        QCOMPARE(tuneAxesOf(one, tuneStandingOf(one)).axes.size(), std::size_t(1)); // nothing varies yet
    }

    void aRungSaysWhatIsDoneAndWhoGoesOn()
    {
        const TuneStanding standing = tuneStandingOf(searched(nineEpochs(), 9, {2}));
        QCOMPARE(RungsView::planText(standing.brackets[0][0]), QStringLiteral("9 × 1 epoch"));
        QCOMPARE(RungsView::standText(standing.brackets[0][0]), QStringLiteral("9 done · 3 go on · 1 failed"));
        RungsView view;
        view.resize(600, 140);
        view.setStanding(standing);
        QCOMPARE(view.openCell(), view.cell(0, 1));
        QCOMPARE(view.cell(0, 2).left(), view.cell(2, 0).left()); // the longest rungs stand below each other
    }

    void theProgramKnowsItsMemory()
    {
        const auto bytes = residentBytes();
        QVERIFY(bytes && *bytes > 1'000'000);
    }
};

QTEST_MAIN(TestTuneModel)
#include "tst_tune_model.moc"
