// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/thresholds.h"
#include "tests/core/data/judged_faces.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace faces;
using faces::test::JudgedFaces;
using faces::test::judgedFaces;

namespace {

constexpr auto Y = LabelValue::Yes;
constexpr auto N = LabelValue::No;
constexpr auto U = LabelValue::Unknown;

JudgedFaces oneColumn(std::vector<float> probabilities, std::vector<LabelValue> truth)
{
    const std::size_t faces = truth.size();
    return {faces, 1, std::move(probabilities), std::move(truth), {}};
}

/// Every threshold that can make a difference: all probabilities, the middles between them, and the ends.
std::vector<double> allThresholds(const JudgedFaces &made, std::size_t attribute, double low, double high)
{
    std::set<double> ps{low, high};
    for (std::size_t face = 0; face < made.faces; ++face)
        ps.insert(made.probabilities[face * made.attributes + attribute]);
    std::vector<double> all(ps.begin(), ps.end());
    for (std::size_t i = 0, count = all.size(); i + 1 < count; ++i)
        all.push_back((all[i] + all[i + 1]) / 2);
    std::erase_if(all, [&](double t) { return t < low || t > high; });
    return all;
}

} // namespace

class TestThresholds : public QObject {
    Q_OBJECT
private slots:
    void classicTakesTheLowestOfTheBestOnItsGrid()
    {
        // Any threshold in (0.3, 0.7] is perfect; the grid's first is 0.35.
        const JudgedFaces made = oneColumn({0.7f, 0.8f, 0.3f, 0.2f}, {Y, Y, N, N});
        QCOMPARE(classicThreshold(made.view()), 0.35);
    }

    void classicPoolsAllAttributes()
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const JudgedFaces made = judgedFaces(seed, 60, 3, seed % 2 == 0 ? 20 : 0);
            double best = -1, expected = 0.5;
            for (int step = 1; step < 20; ++step) {
                double tp = 0, wrong = 0;
                for (std::size_t i = 0; i < made.truth.size(); ++i) {
                    const bool yes = double(made.probabilities[i]) >= step / 20.0;
                    tp += yes && made.truth[i] == Y;
                    wrong += made.truth[i] != U && yes != (made.truth[i] == Y);
                }
                if (2 * tp / (2 * tp + wrong) > best + 1e-12) {
                    best = 2 * tp / (2 * tp + wrong);
                    expected = step / 20.0;
                }
            }
            QCOMPARE(classicThreshold(made.view()), expected);
        }
    }

    void nothingKnownGivesAHalf()
    {
        const JudgedFaces unknown = oneColumn({0.7f, 0.2f}, {U, U});
        QCOMPARE(classicThreshold(unknown.view()), 0.5);
        QCOMPARE(bestF1Threshold(unknown.view(), 0), 0.5);
        const JudgedFaces noPositive = oneColumn({0.7f, 0.2f}, {N, U});
        QCOMPARE(bestF1Threshold(noPositive.view(), 0), 0.5);
        QVERIFY(!thresholdForRecall(noPositive.view(), 0, 0.0));
        QCOMPARE(classicThreshold({0, 1, {}, {}, {}}), 0.5);
        QCOMPARE(bestF1Threshold({0, 1, {}, {}, {}}, 0), 0.5);
    }

    void theMiddleOfTheBestStretchIsTaken()
    {
        const JudgedFaces made = oneColumn({0.75f, 0.875f, 0.25f, 0.125f}, {Y, Y, N, N});
        QCOMPARE(bestF1Threshold(made.view(), 0), 0.5);
        const JudgedFaces high = oneColumn({0.875f, 0.75f, 0.25f}, {Y, N, N});
        QCOMPARE(bestF1Threshold(high.view(), 0), 0.8125);
    }

    void ofEqualStretchesTheOneNearestToAHalfWins()
    {
        // Down the list Y N N Y: F1 is 2/3 for the first alone and for all four; middles 0.71875 and 0.0625.
        const JudgedFaces made = oneColumn({0.8125f, 0.625f, 0.375f, 0.125f}, {Y, N, N, Y});
        QCOMPARE(countsAt(made.view(), 0, 0.7).f1(), countsAt(made.view(), 0, 0.05).f1());
        QCOMPARE(bestF1Threshold(made.view(), 0), 0.71875);
    }

    void noThresholdBeatsTheBestOne()
    {
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            const JudgedFaces made = judgedFaces(seed, 5 + seed, 2, seed % 3 == 0 ? 10 : 0);
            const double chosen = bestF1Threshold(made.view(), 1);
            QVERIFY(chosen >= 0.01 && chosen <= 0.99);
            const auto ours = countsAt(made.view(), 1, chosen).f1();
            for (const double t : allThresholds(made, 1, 0.01, 0.99)) {
                const auto other = countsAt(made.view(), 1, t).f1();
                QVERIFY2(other.value_or(-1) <= ours.value_or(-1) + 1e-12, qPrintable(QString::number(t)));
            }
        }
    }

    void aThresholdStaysWithinItsLimitsForVerySureNetworks()
    {
        const JudgedFaces low = oneColumn({0.009f, 0.008f, 0.001f}, {Y, Y, N});
        const double chosen = bestF1Threshold(low.view(), 0);
        QVERIFY(chosen >= 0.01 && chosen <= 0.99);
        const JudgedFaces high = oneColumn({0.9999f, 0.9998f, 0.985f}, {Y, Y, N});
        QCOMPARE(bestF1Threshold(high.view(), 0), 0.99);
        const JudgedFaces higher = oneColumn({0.9999f, 0.9998f, 0.995f}, {Y, Y, N}); // out of reach: all are yes
        QCOMPARE(bestF1Threshold(higher.view(), 0), double(0.995f) / 2);
        const JudgedFaces all = oneColumn({1.0f, 0.0f}, {Y, Y});
        QCOMPARE(bestF1Threshold(all.view(), 0), 0.5);
    }

    void aTargetIsReachedWithTheMostOfTheOther()
    {
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            const JudgedFaces made = judgedFaces(seed, 40, 2, seed % 3 == 0 ? 10 : 0);
            const double target = 0.5 + 0.005 * double(seed);
            const auto forPrecision = thresholdForPrecision(made.view(), 0, target);
            const auto forRecall = thresholdForRecall(made.view(), 0, target);
            std::optional<double> bestRecall, bestPrecision;
            for (const double t : allThresholds(made, 0, 0, 1)) {
                const Counts c = countsAt(made.view(), 0, t);
                if (c.precision() && *c.precision() >= target && c.recall())
                    bestRecall = std::max(bestRecall.value_or(0), *c.recall());
                if (c.recall() && *c.recall() >= target && c.precision())
                    bestPrecision = std::max(bestPrecision.value_or(0), *c.precision());
            }
            QCOMPARE(forPrecision.has_value(), bestRecall.has_value());
            QCOMPARE(forRecall.has_value(), bestPrecision.has_value());
            if (forPrecision) {
                QVERIFY(*countsAt(made.view(), 0, *forPrecision).precision() >= target);
                QCOMPARE(countsAt(made.view(), 0, *forPrecision).recall(), bestRecall);
            }
            if (forRecall) {
                QVERIFY(*countsAt(made.view(), 0, *forRecall).recall() >= target);
                QCOMPARE(countsAt(made.view(), 0, *forRecall).precision(), bestPrecision);
            }
        }
    }

    void aPrecisionNobodyReachesGivesNothing()
    {
        const JudgedFaces made = oneColumn({0.9f, 0.5f}, {N, Y});
        QVERIFY(!thresholdForPrecision(made.view(), 0, 0.8));
        QVERIFY(thresholdForPrecision(made.view(), 0, 0.5));
    }

    void theCurveHoldsTheCountsOfEachOfItsThresholds()
    {
        const JudgedFaces made = judgedFaces(4, 300, 2, 50);
        const auto curve = thresholdCurve(made.view(), 1, 51);
        QCOMPARE(curve.size(), 51u);
        QCOMPARE(curve.front().threshold, 0.0);
        QCOMPARE(curve.back().threshold, 1.0);
        for (const ThresholdPoint &point : curve)
            QCOMPARE(point.counts, countsAt(made.view(), 1, point.threshold));
    }

    void precisionAndRecallAreThoseOfEveryThresholdThatCounts()
    {
        const JudgedFaces made = judgedFaces(6, 200, 2, 40);
        const auto curve = precisionRecallCurve(made.view(), 1);
        std::set<float, std::greater<>> thresholds; // of faces with a known label
        for (std::size_t at = 1; at < made.view().truth.size(); at += 2)
            if (made.view().truth[at] != LabelValue::Unknown)
                thresholds.insert(made.view().probabilities[at]);
        QCOMPARE(curve.size(), thresholds.size());
        std::size_t at = 0;
        double average = 0, recall = 0;
        for (const float threshold : thresholds) {
            const Counts counts = countsAt(made.view(), 1, double(threshold));
            QCOMPARE(curve[at++].counts, counts);
            average += counts.precision().value() * (counts.recall().value() - recall);
            recall = counts.recall().value();
        }
        QCOMPARE(averagePrecision(made.view(), 1).value(), average);
    }

    void theAveragePrecisionIsThatOfScikitLearnsExample()
    {
        const JudgedFaces made = oneColumn({0.1f, 0.4f, 0.35f, 0.8f}, {N, N, Y, Y});
        QVERIFY(std::abs(averagePrecision(made.view(), 0).value() - 0.8333333333333333) < 1e-12);
        QVERIFY(!averagePrecision(oneColumn({0.4f}, {N}).view(), 0)); // no yes, no precision to speak of
    }

    void pooledDecisionsAreThoseOfAllAttributes()
    {
        const JudgedFaces made = judgedFaces(8, 100, 3, 30);
        Counts sum;
        for (std::size_t a = 0; a < 3; ++a)
            sum += countsAt(made.view(), a, 0.4);
        QCOMPARE(countsAt(pooledDecisions(made.view()), 0, 0.4), sum);
    }

    void aProbabilityThatIsNoNumberIsNeverYes()
    {
        const JudgedFaces made = oneColumn({std::nanf(""), 0.9f, 0.2f}, {Y, Y, N});
        QCOMPARE(thresholdCurve(made.view(), 0, 11).front().counts, (Counts{1, 1, 1, 0}));
        QCOMPARE(bestF1Threshold(made.view(), 0), (double(0.9f) + double(0.2f)) / 2);
    }
};

QTEST_APPLESS_MAIN(TestThresholds)
#include "tst_thresholds.moc"
