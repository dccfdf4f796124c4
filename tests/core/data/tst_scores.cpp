// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/data/scores.h"
#include "tests/core/data/judged_faces.h"

#include <QTest>

#include <chrono>
#include <cmath>
#include <map>
#include <random>

using namespace faces;
using faces::test::JudgedFaces;
using faces::test::judgedFaces;

namespace {

constexpr auto Y = LabelValue::Yes;
constexpr auto N = LabelValue::No;
constexpr auto U = LabelValue::Unknown;

/// F1 of one column over faces that may be drawn several times, straight from its definition.
double f1Of(const JudgedFaces &made, const std::vector<std::size_t> &faces, std::size_t attribute, double threshold)
{
    double hits = 0, saidYes = 0, areYes = 0;
    for (const std::size_t face : faces) {
        const std::size_t at = face * made.attributes + attribute;
        if (made.truth[at] == U)
            continue;
        const bool yes = double(made.probabilities[at]) >= threshold;
        hits += yes && made.truth[at] == Y;
        saidYes += yes;
        areYes += made.truth[at] == Y;
    }
    const double precision = hits / saidYes, recall = hits / areYes;
    return 2 * precision * recall / (precision + recall);
}

/// Another bootstrap over groups: std::mt19937, faces gathered one by one, many draws.
Interval otherBootstrap(const JudgedFaces &made, std::size_t attribute, double threshold, int draws)
{
    std::map<int, std::vector<std::size_t>> groups;
    for (std::size_t face = 0; face < made.faces; ++face)
        groups[made.groups[face]].push_back(face);
    std::vector<std::vector<std::size_t>> members;
    for (const auto &[key, faces] : groups)
        members.push_back(faces);
    std::mt19937 engine(99);
    std::vector<double> values;
    for (int draw = 0; draw < draws; ++draw) {
        std::vector<std::size_t> drawn;
        for (std::size_t i = 0; i < members.size(); ++i) {
            const auto &one = members[engine() % members.size()];
            drawn.insert(drawn.end(), one.begin(), one.end());
        }
        values.push_back(f1Of(made, drawn, attribute, threshold));
    }
    std::sort(values.begin(), values.end());
    return {values[size_t(draws * 0.025)], values[size_t(draws * 0.975)]};
}

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

} // namespace

class TestScores : public QObject {
    Q_OBJECT
private slots:
    void aFigureWithoutCasesHasNoValue()
    {
        const Counts nothing;
        QVERIFY(!nothing.precision() && !nothing.recall() && !nothing.f1());
        const Counts onlyNo{0, 0, 0, 9};
        QVERIFY(!onlyNo.f1());
        const Counts missed{0, 0, 3, 9};
        QVERIFY(!missed.precision());
        QCOMPARE(*missed.recall(), 0.0);
        QCOMPARE(*missed.f1(), 0.0);
    }

    void aHandComputedExampleComesOut()
    {
        // Yes at 0.5: the first three; one of them wrongly, and one yes is missed: TP 2, FP 1, FN 1, TN 1.
        const std::vector<float> p{0.9f, 0.8f, 0.5f, 0.4f, 0.1f, 0.99f};
        const std::vector<LabelValue> truth{Y, N, Y, Y, N, U};
        const Counts counts = countsAt({6, 1, p, truth, {}}, 0, 0.5);
        QCOMPARE(counts, (Counts{2, 1, 1, 1}));
        QCOMPARE(counts.known(), 5);
        QCOMPARE(counts.positives(), 3);
        QCOMPARE(*counts.precision(), 2.0 / 3);
        QCOMPARE(*counts.recall(), 2.0 / 3);
        QCOMPARE(*counts.f1(), 4.0 / 6);
    }

    void aProbabilityOnTheThresholdIsYes()
    {
        const std::vector<float> p{0.25f};
        const std::vector<LabelValue> truth{Y};
        QCOMPARE(countsAt({1, 1, p, truth, {}}, 0, 0.25).truePositives, 1);
        QCOMPARE(countsAt({1, 1, p, truth, {}}, 0, 0.2500001).truePositives, 0);
    }

    void microPoolsAndMacroIsTheMeanOfWhatHasAValue()
    {
        // sex: TP 1, FP 1 (F1 2/3); hat: nobody wears one and nobody is said to: no value; beard: TP 2 (F1 1).
        const std::vector<float> p{0.9f, 0.1f, 0.9f, 0.9f, 0.1f, 0.9f};
        const std::vector<LabelValue> truth{Y, N, Y, N, N, Y};
        const std::vector<double> half{0.5, 0.5, 0.5};
        const Scores scores = scoresOf({2, 3, p, truth, {}}, {"sex", "hat", "beard"}, half, 0);
        QCOMPARE(scores.faces, 2);
        QCOMPARE(scores.pooled(), (Counts{3, 1, 0, 2}));
        QCOMPARE(*scores.pooled().f1(), 6.0 / 7);
        QCOMPARE(*scores.macroF1(), (2.0 / 3 + 1) / 2);
        QVERIFY(!scores.labels[1].counts.f1());
        QVERIFY(!scores.microInterval && !scores.macroInterval && !scores.labels[0].f1Interval);
    }

    void unknownLabelsCountNowhere()
    {
        const std::vector<float> p{0.9f, 0.1f};
        const std::vector<LabelValue> truth{U, U};
        const std::vector<double> half{0.5};
        const Scores scores = scoresOf({2, 1, p, truth, {}}, {"hat"}, half);
        QCOMPARE(scores.labels[0].counts, Counts{});
        QVERIFY(!scores.macroF1() && !scores.labels[0].f1Interval && !scores.microInterval);
    }

    void eachAttributeHasItsOwnThreshold()
    {
        const JudgedFaces made = judgedFaces(5, 200, 3);
        const std::vector<double> thresholds{0.2, 0.5, 0.8};
        const Scores scores = scoresOf(made.view(), {"a", "b", "c"}, thresholds, 0);
        std::vector<std::size_t> all(made.faces);
        std::iota(all.begin(), all.end(), 0u);
        for (std::size_t a = 0; a < 3; ++a)
            QVERIFY(near(*scores.labels[a].counts.f1(), f1Of(made, all, a, thresholds[a]), 1e-12));
    }

    void theIntervalAgreesWithAnotherBootstrap()
    {
        const JudgedFaces made = judgedFaces(11, 300, 2);
        const std::vector<double> thresholds{0.5, 0.4};
        const Scores scores = scoresOf(made.view(), {"a", "b"}, thresholds, 4000, 3);
        for (std::size_t a = 0; a < 2; ++a) {
            const Interval other = otherBootstrap(made, a, thresholds[a], 4000);
            const Interval ours = scores.labels[a].f1Interval.value();
            QVERIFY2(
                near(ours.low, other.low, 0.008) && near(ours.high, other.high, 0.008),
                qPrintable(QString("%1..%2 and %3..%4").arg(ours.low).arg(ours.high).arg(other.low).arg(other.high)));
        }
    }

    void facesOfOneGroupAreDrawnTogether()
    {
        // Twenty copies of each of twenty faces say no more than the twenty faces: the interval must not shrink.
        const JudgedFaces few = judgedFaces(21, 20, 1);
        JudgedFaces many{400, 1, {}, {}, {}};
        for (int i = 0; i < 400; ++i) {
            many.probabilities.push_back(few.probabilities[size_t(i) / 20]);
            many.truth.push_back(few.truth[size_t(i) / 20]);
            many.groups.push_back(i / 20);
        }
        const std::vector<double> half{0.5};
        const auto grouped = scoresOf(many.view(), {"a"}, half).labels[0].f1Interval.value();
        many.groups.clear();
        const auto alone = scoresOf(many.view(), {"a"}, half).labels[0].f1Interval.value();
        QVERIFY(grouped.high - grouped.low > 3 * (alone.high - alone.low));
    }

    void sameSeedGivesTheSameIntervalAndItHoldsTheScore()
    {
        const JudgedFaces made = judgedFaces(7, 250, 2);
        const std::vector<double> half{0.5, 0.5};
        const Scores one = scoresOf(made.view(), {"a", "b"}, half, 1000, 4);
        QCOMPARE(scoresOf(made.view(), {"a", "b"}, half, 1000, 4).microInterval, one.microInterval);
        QVERIFY(scoresOf(made.view(), {"a", "b"}, half, 1000, 5).microInterval != one.microInterval);
        QVERIFY(one.microInterval->low < *one.pooled().f1() && *one.pooled().f1() < one.microInterval->high);
        QVERIFY(one.macroInterval->low < *one.macroF1() && *one.macroF1() < one.macroInterval->high);
    }

    void anAttributeWithOnePositiveHasNoInterval()
    {
        // The one hat is left out of every third draw, and F1 then does not exist.
        std::vector<float> p(30, 0.1f);
        std::vector<LabelValue> truth(30, N);
        p[4] = 0.9f;
        truth[4] = Y;
        const std::vector<double> half{0.5};
        const Scores scores = scoresOf({30, 1, p, truth, {}}, {"hat"}, half);
        QCOMPARE(*scores.labels[0].counts.f1(), 1.0);
        QVERIFY(!scores.labels[0].f1Interval);
    }

    void tablesThatDontFitAreRefused()
    {
        const std::vector<float> p{0.9f};
        const std::vector<LabelValue> truth{Y, N};
        const std::vector<double> half{0.5};
        QVERIFY_EXCEPTION_THROWN(scoresOf({2, 1, p, truth, {}}, {"a"}, half), Error);
        QVERIFY_EXCEPTION_THROWN(countsAt({2, 1, p, truth, {}}, 0, 0.5), Error);
    }

    void noFacesGiveScoresWithoutValues()
    {
        const std::vector<double> half{0.5};
        const Scores scores = scoresOf({0, 1, {}, {}, {}}, {"a"}, half);
        QVERIFY(!scores.pooled().f1() && !scores.microInterval);
    }

    void aThousandDrawsOfATestSetTakeNoNoticeableTime()
    {
        const JudgedFaces made = judgedFaces(3, 400, 5);
        const std::vector<double> half(5, 0.5);
        const std::vector<AttributeId> names{"a", "b", "c", "d", "e"};
        auto best = std::chrono::duration<double, std::milli>::max();
        for (int i = 0; i < 5; ++i) {
            const auto start = std::chrono::steady_clock::now();
            const Scores scores = scoresOf(made.view(), names, half);
            best = std::min(best, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start));
            QVERIFY(scores.macroInterval);
        }
        qInfo("1,000 draws of 400 faces x 5 attributes: %.1f ms", best.count());
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        QVERIFY(best.count() < 30);
#endif
    }
};

QTEST_APPLESS_MAIN(TestScores)
#include "tst_scores.moc"
