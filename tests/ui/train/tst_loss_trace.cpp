// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/loss_trace.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace faces::ui;

namespace {

/// The average as it is meant, written out: a weighted mean in which a loss of n batches ago weighs 0.9^n.
double weightedMean(const std::vector<double> &losses, std::size_t last)
{
    double sum = 0, weights = 0;
    for (std::size_t i = 0; i <= last; ++i) {
        const double weight = std::pow(0.9, static_cast<double>(last - i));
        sum += weight * losses[i];
        weights += weight;
    }
    return sum / weights;
}

std::vector<double> noisyLosses(std::size_t count)
{
    std::mt19937 random(1);
    std::normal_distribution<double> noise(0, 0.05);
    std::vector<double> losses;
    for (std::size_t i = 0; i < count; ++i)
        losses.push_back(0.7 / (1 + static_cast<double>(i) / 300) + noise(random));
    return losses;
}

} // namespace

class TestLossTrace : public QObject {
    Q_OBJECT
private slots:
    void thePointsAreTheCorrectedMovingAverage()
    {
        const auto losses = noisyLosses(300);
        LossTrace trace;
        for (std::size_t i = 0; i < losses.size(); ++i)
            trace.add(0.1 * static_cast<double>(i + 1), losses[i]);
        QCOMPARE(trace.points().size(), losses.size());
        QVERIFY(std::abs(trace.points().front().y() - losses.front()) < 1e-12); // not pulled towards 0
        for (std::size_t i = 0; i < losses.size(); ++i) {
            QCOMPARE(trace.points()[i].x(), 0.1 * static_cast<double>(i + 1));
            QVERIFY(std::abs(trace.points()[i].y() - weightedMean(losses, i)) < 1e-9);
        }
    }

    void manyBatchesAreJoinedWithTheirNeighbours()
    {
        const auto losses = noisyLosses(5000);
        LossTrace trace;
        for (std::size_t i = 0; i < losses.size(); ++i) {
            trace.add(static_cast<double>(i), losses[i]);
            QVERIFY(trace.points().size() <= LossTrace::kMostPoints);
        }
        // 2,000 were joined to 1,000 of two batches, and 2,000 of these to 1,000 of four.
        QCOMPARE(trace.points().size(), std::size_t(5000 / 4));
        for (std::size_t point = 0; point < trace.points().size(); point += 50) {
            double x = 0, y = 0;
            for (std::size_t i = 4 * point; i < 4 * point + 4; ++i) {
                x += static_cast<double>(i) / 4;
                y += weightedMean(losses, i) / 4;
            }
            QVERIFY(std::abs(trace.points()[point].x() - x) < 1e-9);
            QVERIFY(std::abs(trace.points()[point].y() - y) < 1e-9);
        }
    }

    void aLossThatIsNoNumberIsLeftOut()
    {
        LossTrace trace;
        trace.add(1, 0.5);
        trace.add(2, std::numeric_limits<double>::quiet_NaN());
        trace.add(3, std::numeric_limits<double>::infinity());
        trace.add(4, 0.5);
        QCOMPARE(trace.points().size(), std::size_t(2));
        QCOMPARE(trace.points()[1], QPointF(4, 0.5));
    }
};

QTEST_APPLESS_MAIN(TestLossTrace)
#include "tst_loss_trace.moc"
