// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/data/calibration.h"
#include "tests/core/data/judged_faces.h"

#include <QTest>

#include <cmath>

using namespace faces;
using faces::test::JudgedFaces;
using faces::test::judgedFaces;

namespace {

constexpr auto Y = LabelValue::Yes;
constexpr auto N = LabelValue::No;
constexpr auto U = LabelValue::Unknown;

double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

/// Labels drawn with the probabilities sigmoid(logit / temperature), said with sigmoid(logit).
JudgedFaces saidWith(double temperature, std::size_t faces, std::size_t attributes)
{
    JudgedFaces made{faces, attributes, {}, {}, {}};
    Random random(5);
    for (std::size_t i = 0; i < faces * attributes; ++i) {
        const double logit = 3 * random.normal();
        made.probabilities.push_back(static_cast<float>(sigmoid(logit)));
        made.truth.push_back(random.chance(sigmoid(logit / temperature)) ? Y : N);
    }
    return made;
}

/// Cross-entropy with each attribute's smoothed targets at a temperature, term by term from the definitions.
double lossAt(const JudgedFaces &made, double temperature)
{
    double loss = 0;
    for (std::size_t a = 0; a < made.attributes; ++a) {
        double yes = 0, no = 0;
        for (std::size_t face = 0; face < made.faces; ++face) {
            yes += made.truth[face * made.attributes + a] == Y;
            no += made.truth[face * made.attributes + a] == N;
        }
        for (std::size_t face = 0; face < made.faces; ++face) {
            const std::size_t at = face * made.attributes + a;
            if (made.truth[at] == U)
                continue;
            const double said = made.probabilities[at];
            const double p = sigmoid(std::log(said / (1 - said)) / temperature);
            const double target = made.truth[at] == Y ? (yes + 1) / (yes + 2) : 1 / (no + 2);
            loss -= target * std::log(p) + (1 - target) * std::log(1 - p);
        }
    }
    return loss;
}

} // namespace

class TestCalibration : public QObject {
    Q_OBJECT
private slots:
    void aHandComputedExampleComesOut()
    {
        const std::vector<float> p{0.97F, 0.81F, 0.85F, 0.12F, 0.33F, 0.95F};
        const std::vector<LabelValue> truth{Y, Y, N, N, Y, U};
        const Reliability found = reliabilityOf({6, 1, p, truth, {}}, 0);
        QCOMPARE(found.known, 5);
        QVERIFY(std::abs(*found.brier - (0.0009 + 0.0361 + 0.7225 + 0.0144 + 0.4489) / 5) < 1e-6);
        // In 0.8..0.9: 0.81 and 0.85, of which one is yes; 0.12, 0.33 and 0.97 are alone in theirs.
        const double error = (std::abs(1.66 - 1) + std::abs(0.12 - 0) + std::abs(0.33 - 1) + std::abs(0.97 - 1)) / 5;
        QVERIFY2(std::abs(*found.error - error) < 1e-6, qPrintable(QString::number(*found.error)));
        QCOMPARE(found.bins.size(), std::size_t(10));
        QCOMPARE(found.bins[8].faces, 2);
        QVERIFY(std::abs(found.bins[8].meanSaid - 0.83) < 1e-6);
        QCOMPARE(found.bins[8].areYes, 0.5);
        QCOMPARE(found.bins[9].faces, 1); // an unknown label counts nowhere
        QCOMPARE(found.bins[0].faces, 0);
    }

    void figuresAgreeWithAnotherComputation()
    {
        const JudgedFaces made = judgedFaces(31, 400, 3);
        const Reliability pooled = pooledReliability(made.view(), 15);
        double squares = 0, error = 0;
        int known = 0;
        for (int bin = 0; bin < 15; ++bin) { // bin by bin, over all faces anew
            double said = 0, yes = 0;
            for (std::size_t i = 0; i < made.truth.size(); ++i) {
                const double p = made.probabilities[i];
                const bool inside = p >= bin / 15.0 && (p < (bin + 1) / 15.0 || bin == 14);
                if (made.truth[i] == U || !inside)
                    continue;
                said += p;
                yes += made.truth[i] == Y;
                squares += std::pow(p - (made.truth[i] == Y), 2);
                ++known;
            }
            error += std::abs(said - yes);
        }
        QCOMPARE(pooled.known, known);
        QVERIFY(std::abs(*pooled.brier - squares / known) < 1e-9);
        QVERIFY(std::abs(*pooled.error - error / known) < 1e-9);
        int parts = 0;
        for (std::size_t a = 0; a < 3; ++a)
            parts += reliabilityOf(made.view(), a).known;
        QCOMPARE(parts, known);
    }

    void theEndsBelongToTheOuterBins()
    {
        const std::vector<float> p{0, 1, std::nanf(""), 0.5F};
        const std::vector<LabelValue> truth{N, Y, Y, U};
        const Reliability found = reliabilityOf({4, 1, p, truth, {}}, 0, 2);
        QCOMPARE(found.bins[0].faces, 1);
        QCOMPARE(found.bins[1].faces, 1);
        QCOMPARE(found.known, 2);
        QCOMPARE(*found.brier, 0.0);
        QCOMPARE(*found.error, 0.0);
        const std::vector<LabelValue> all{N, Y, Y, Y};
        QCOMPARE(reliabilityOf({4, 1, p, all, {}}, 0, 2).bins[1].faces, 2); // a bin begins with its lower end
    }

    void nothingKnownHasNoFigures()
    {
        const std::vector<float> p{0.5F};
        const std::vector<LabelValue> truth{U};
        const Reliability found = reliabilityOf({1, 1, p, truth, {}}, 0);
        QVERIFY(!found.brier && !found.error);
        QCOMPARE(fittedTemperature({1, 1, p, truth, {}}), 1.0);
        QVERIFY_EXCEPTION_THROWN(reliabilityOf({1, 1, p, truth, {}}, 0, 0), Error);
    }

    void theTemperatureThatLabelsWereDrawnWithIsFound_data()
    {
        QTest::addColumn<double>("temperature");
        QTest::newRow("too sure") << 2.0;
        QTest::newRow("too timid") << 0.5;
        QTest::newRow("as it says") << 1.0;
    }
    void theTemperatureThatLabelsWereDrawnWithIsFound()
    {
        QFETCH(double, temperature);
        const JudgedFaces made = saidWith(temperature, 4000, 2);
        const double found = fittedTemperature(made.view());
        QVERIFY2(std::abs(found / temperature - 1) < 0.08, qPrintable(QString::number(found)));
    }

    void noOtherTemperatureMakesTheLabelsMoreProbable()
    {
        const JudgedFaces made = judgedFaces(41, 150, 2, 50); // multiples of 0.02, some of them 0 and 1
        JudgedFaces inner = made;
        for (float &p : inner.probabilities)
            p = std::min(0.98F, std::max(0.02F, p));
        const double found = fittedTemperature(inner.view());
        const double least = lossAt(inner, found);
        for (double other = 0.1; other < 10; other += 0.01)
            QVERIFY2(lossAt(inner, other) >= least - 1e-9, qPrintable(QString::number(other)));
        QVERIFY(std::isfinite(fittedTemperature(made.view())));
    }

    void labelsWithoutAMistakeAskForNoEndlessSureness()
    {
        JudgedFaces made{60, 1, {}, {}, {}};
        for (int i = 0; i < 60; ++i) {
            made.probabilities.push_back(i % 2 ? 0.9F : 0.1F);
            made.truth.push_back(i % 2 ? Y : N);
        }
        const double found = fittedTemperature(made.view());
        QVERIFY(found > 0.3 && found < 1);
    }

    void fewOrOneSidedLabelsTeachNothing()
    {
        const JudgedFaces few = saidWith(3, 14, 1);
        QCOMPARE(fittedTemperature(few.view()), 1.0);
        JudgedFaces onlyNo = saidWith(3, 100, 1);
        onlyNo.truth.assign(100, N);
        QCOMPARE(fittedTemperature(onlyNo.view()), 1.0);
    }

    void anotherTemperatureDividesTheLogits()
    {
        const std::vector<float> p{0.2F, 0.5F, 0.9F};
        const auto there = atTemperature(p, 1, 2.5);
        for (std::size_t i = 0; i < p.size(); ++i) {
            const double logit = std::log(p[i] / (1.0 - p[i]));
            QVERIFY(std::abs(there[i] - sigmoid(logit / 2.5)) < 1e-6);
        }
        const auto back = atTemperature(there, 2.5, 1);
        for (std::size_t i = 0; i < p.size(); ++i)
            QVERIFY(std::abs(back[i] - p[i]) < 1e-5);
        for (const float end : atTemperature(std::vector<float>{0, 1}, 1, 2))
            QVERIFY(std::isfinite(end));
        QVERIFY(atTemperature(p, 2, 2) == p);
    }

    void theRightTemperatureLowersTheError()
    {
        JudgedFaces made = saidWith(3, 3000, 1);
        const double temperature = fittedTemperature(made.view());
        made.probabilities = atTemperature(made.probabilities, 1, temperature);
        const PartReliability found = partReliability(made.view(), temperature);
        QVERIFY(*found.pooled.error < *found.pooledBefore->error / 2);
        QVERIFY(*found.pooled.brier < *found.pooledBefore->brier);
        QCOMPARE(found.labelsBefore.size(), std::size_t(1));
        QVERIFY(!partReliability(made.view(), 1).pooledBefore);
        QVERIFY(!partReliability(made.view(), std::nullopt).pooledBefore);
    }
};

QTEST_APPLESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
