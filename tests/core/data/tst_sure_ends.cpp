// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/random.h"
#include "core/data/sure_ends.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace faces;

namespace {

/// Faces whose label is yes about as often as the model says, in steps of `grain`, so that some are equal.
std::vector<Checked> judgedFaces(std::uint64_t seed, int count, double grain, double trust)
{
    Random random(seed);
    std::vector<Checked> faces;
    for (int i = 0; i < count; ++i) {
        const double p = std::round(random.real() / grain) * grain;
        faces.push_back({p, random.chance(0.5 + trust * (p - 0.5))});
    }
    return faces;
}

/// The largest number of faces beyond any end on the value's side that keeps the rate; looks at every end.
std::size_t widest(const std::vector<Checked> &faces, bool value, double rate)
{
    std::size_t best = 0;
    for (const Checked &end : faces) {
        std::size_t count = 0, wrong = 0;
        if ((end.probability >= 0.5) != value)
            continue;
        for (const Checked &one : faces)
            if (value ? one.probability >= end.probability : one.probability <= end.probability) {
                ++count;
                wrong += one.yes != value ? 1 : 0;
            }
        if (static_cast<double>(wrong) + 1 <= (1 - rate) * (static_cast<double>(count) + 2) + 1e-9)
            best = std::max(best, count);
    }
    return best;
}

} // namespace

/// How sure a model may be of what it suggests, and which labels it doubts.
class TestSureEnds : public QObject {
    Q_OBJECT
private slots:
    void theEndsAreTheWidestThatKeepTheRate()
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const auto faces = judgedFaces(seed, 40 + static_cast<int>(seed) * 7, seed % 2 ? 0.01 : 0.05, 1.15);
            for (const double rate : {0.8, 0.9, 0.97}) {
                const SuggestionRule rule = ruleFrom("hat", faces, rate);
                const auto no =
                    std::ranges::count_if(faces, [&](const auto &f) { return f.probability <= rule.noUpTo; });
                const auto yes =
                    std::ranges::count_if(faces, [&](const auto &f) { return f.probability >= rule.yesFrom; });
                QCOMPARE(static_cast<std::size_t>(no), widest(faces, false, rate));
                QCOMPARE(static_cast<std::size_t>(yes), widest(faces, true, rate));
                QCOMPARE(rule.checkedOn, static_cast<int>(faces.size()));
            }
        }
    }

    void fiveOfFiveAreNotSure()
    {
        const std::vector<Checked> five(5, Checked{0.99, true});
        QVERIFY(ruleFrom("hat", five, 0.99).yesFrom > 1);
        const std::vector<Checked> many(98, Checked{0.99, true});
        QVERIFY(ruleFrom("hat", many, 0.99).yesFrom <= 0.99);
        const std::vector<Checked> fewer(97, Checked{0.99, true});
        QVERIFY(ruleFrom("hat", fewer, 0.99).yesFrom > 1);
    }

    void eachSideIsSureForItself()
    {
        std::vector<Checked> faces(300, Checked{0.01, false});
        for (int i = 0; i < 20; ++i)
            faces.push_back({0.9, i % 2 == 0});
        const SuggestionRule rule = ruleFrom("hat", faces, 0.99);
        QCOMPARE(rule.noUpTo, 0.01);
        QVERIFY(rule.yesFrom > 1);
        QCOMPARE(suggestedBy(rule, 0.01).sureness, Sureness::Sure);
        QCOMPARE(suggestedBy(rule, 0.9).sureness, Sureness::Doubtful);
    }

    void calibrationIsTheBestOfAllSlopesAndOffsets()
    {
        Random random(7);
        std::vector<double> scores;
        std::vector<std::uint8_t> yes;
        for (int i = 0; i < 400; ++i) {
            scores.push_back(random.normal());
            yes.push_back(random.chance(1 / (1 + std::exp(-(2.5 * scores.back() - 0.8)))) ? 1 : 0);
        }
        const Calibration fit = calibrated(scores, yes);
        const auto positives = static_cast<double>(std::ranges::count(yes, 1));
        const auto loss = [&](double slope, double offset) { // Platt's, written out
            double sum = 0;
            for (std::size_t i = 0; i < scores.size(); ++i) {
                const double p = 1 / (1 + std::exp(-(slope * scores[i] + offset)));
                const double t = yes[i] ? (positives + 1) / (positives + 2) : 1 / (400 - positives + 2);
                sum -= t * std::log(p) + (1 - t) * std::log(1 - p);
            }
            return sum;
        };
        const double best = loss(fit.slope, fit.offset);
        for (double slope = 0; slope < 6; slope += 0.1)
            for (double offset = -3; offset < 3; offset += 0.1)
                QVERIFY(best <= loss(slope, offset) + 1e-7);
        QVERIFY(std::abs(fit.slope - 2.5) < 0.6);
    }

    void aModelThatKnowsNothingSaysTheShareOfYes()
    {
        const std::vector<double> scores{0.9, 0.8, 0.7, 0.1, 0.2, 0.3};
        const std::vector<std::uint8_t> yes{0, 0, 0, 1, 1, 1}; // it says the opposite
        const Calibration fit = calibrated(scores, yes);
        QCOMPARE(fit.slope, 0.0);
        QCOMPARE(fit.probability(0.9), 0.5);
    }

    void flippedLabelsAreSuspiciousWorstFirst()
    {
        std::vector<Checked> faces;
        for (int i = 0; i < 50; ++i) {
            faces.push_back({0.9, true});
            faces.push_back({0.1, false});
        }
        faces[10].yes = false; // 0.9, labelled no
        faces[21].yes = true;  // 0.1, labelled yes
        faces[30] = {0.97, false};
        faces[32] = {0.6, false}; // less than a yes has on average: no reason to doubt
        const std::vector<std::size_t> expected{30, 10, 21};
        QCOMPARE(suspiciousLabels(faces), expected);
    }

    void aLabelThatIsAsProbableAsTheOtherIsNotDoubted()
    {
        QVERIFY(suspiciousLabels(std::vector<Checked>{{0.5, true}, {0.5, false}}).empty());
        QVERIFY(suspiciousLabels({}).empty());
    }
};

QTEST_GUILESS_MAIN(TestSureEnds)
#include "tst_sure_ends.moc"
