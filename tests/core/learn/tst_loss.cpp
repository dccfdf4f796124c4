// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/adam.h"
#include "core/learn/loss.h"
#include "core/learn/tally.h"

#include <ATen/ATen.h>

#include <QtTest>

#include <array>
#include <cmath>
#include <vector>

using namespace faces;
using namespace faces::learn;

namespace {
constexpr auto Yes = LabelValue::Yes;
constexpr auto No = LabelValue::No;
constexpr auto Unknown = LabelValue::Unknown;
} // namespace

class LossTest : public QObject {
    Q_OBJECT

private slots:
    void theGradientIsThatOfFiniteDifferences()
    {
        std::array<float, 6> logits{0.3F, -2, 4, 0, -0.7F, 1.5F};
        const std::array<LabelValue, 6> labels{Yes, No, Unknown, No, Yes, Yes};
        std::array<float, 6> gradient{}, unused{};
        maskedLoss(logits, labels, 0, gradient);
        for (std::size_t i = 0; i < logits.size(); ++i) {
            constexpr float kStep = 1e-2F;
            auto moved = logits;
            moved[i] = logits[i] + kStep;
            const double up = maskedLoss(moved, labels, 0, unused).mean();
            moved[i] = logits[i] - kStep;
            const double down = maskedLoss(moved, labels, 0, unused).mean();
            QVERIFY(std::abs((up - down) / (2 * kStep) - gradient[i]) < 1e-5);
        }
        QCOMPARE(gradient[2], 0.0F);
    }

    void theLossIsTorchsOverTheKnownLabels()
    {
        const std::array<float, 4> logits{1.25F, -3, 90, -90};
        const std::array<LabelValue, 4> labels{Yes, Yes, No, Unknown};
        std::array<float, 4> gradient{};
        const at::Tensor known = at::tensor({1.25F, -3.0F, 90.0F});
        const at::Tensor targets = at::tensor({1.0F, 1.0F, 0.0F});
        const double reference = at::binary_cross_entropy_with_logits(known, targets).item<double>();
        QVERIFY(std::abs(maskedLoss(logits, labels, 0, gradient).mean() - reference) < 1e-5);
    }

    void smoothingPullsTheGradientTowardsOneHalf()
    {
        const std::array<float, 2> logits{0, 0};
        const std::array<LabelValue, 2> labels{Yes, No};
        std::array<float, 2> gradient{};
        maskedLoss(logits, labels, 0.2, gradient);
        QVERIFY(std::abs(gradient[0] - (0.5F - 0.9F) / 2) < 1e-6F);
        QVERIFY(std::abs(gradient[1] - (0.5F - 0.1F) / 2) < 1e-6F);
    }

    void theWeightedGradientIsThatOfFiniteDifferences()
    {
        // Three faces, two attributes, one label unknown; the reference is the weighted mean as it is defined.
        const std::array<float, 6> logits{0.3F, -2, 4, 0, -0.7F, 1.5F};
        const std::array<LabelValue, 6> labels{Yes, No, Unknown, No, No, Yes};
        const std::array<LabelWeights, 2> weights{{{3, 0.5}, {0.25, 2}}};
        const auto reference = [&](const std::array<float, 6> &at) {
            double sum = 0;
            for (std::size_t i = 0; i < at.size(); ++i) {
                const double yes = 1 / (1 + std::exp(-static_cast<double>(at[i])));
                if (labels[i] == Yes)
                    sum -= weights[i % 2].yes * std::log(yes);
                if (labels[i] == No)
                    sum -= weights[i % 2].no * std::log(1 - yes);
            }
            return sum / 5;
        };
        std::array<float, 6> gradient{}, unused{};
        const LossResult loss = maskedLoss(logits, labels, 0, gradient, weights);
        for (std::size_t i = 0; i < logits.size(); ++i) {
            auto above = logits, below = logits;
            above[i] += 1e-2F;
            below[i] -= 1e-2F;
            const double distance = static_cast<double>(above[i]) - static_cast<double>(below[i]);
            QVERIFY(std::abs((reference(above) - reference(below)) / distance - gradient[i]) < 1e-5);
        }
        QVERIFY(gradient[2] == 0 && gradient[0] != 0);
        QCOMPARE(loss.sum, maskedLoss(logits, labels, 0, unused).sum); // which stays the plain one
        QCOMPARE(loss.known, std::size_t(5));
    }

    void weightsMultiplyWhatSmoothingLeft()
    {
        const std::array<float, 4> logits{0.3F, -2, 1, 0.5F};
        const std::array<LabelValue, 4> labels{Yes, No, No, Yes};
        const std::array<LabelWeights, 2> weights{{{4, 0.5}, {0.25, 2}}};
        std::array<float, 4> plain{}, weighted{}, even{};
        maskedLoss(logits, labels, 0.2, plain);
        maskedLoss(logits, labels, 0.2, weighted, weights);
        maskedLoss(logits, labels, 0.2, even, std::array<LabelWeights, 2>());
        QVERIFY(weighted[0] == 4 * plain[0] && weighted[1] == 2 * plain[1]); // powers of two: to the bit
        QVERIFY(weighted[2] == plain[2] / 2 && weighted[3] == plain[3] / 4);
        QVERIFY(even == plain);
    }

    void theRarerValueOfEachAttributeWeighsMore()
    {
        // Two of ten known labels are yes; one of a thousand; none; nothing is known.
        std::vector<LabelValue> labels;
        for (int face = 0; face < 1000; ++face)
            labels.insert(labels.end(), {face < 2    ? Yes
                                         : face < 10 ? No
                                                     : Unknown,
                                         face == 500 ? Yes : No, No, Unknown});
        const std::vector<LabelWeights> weights = lossWeights(labels, 4);
        QCOMPARE(weights.size(), std::size_t(4));
        QVERIFY(std::abs(weights[0].yes - 5.0 / 3) < 1e-12); // sqrt(10/4) and sqrt(10/16), over a mean of sqrt(0.9)
        QVERIFY(std::abs(weights[0].no - 5.0 / 6) < 1e-12);
        QVERIFY(std::abs(weights[1].yes / weights[1].no - 10 / std::sqrt(1000.0 / 1998)) < 1e-9); // 10 at most
        QVERIFY(std::abs((weights[1].yes + 999 * weights[1].no) / 1000 - 1) < 1e-12);
        QVERIFY(weights[2] == LabelWeights() && weights[3] == LabelWeights());
    }

    void adamMovesAsItsPaperSays()
    {
        // Algorithm 1 of Kingma and Ba, in double precision, three steps.
        std::array<float, 3> weights{1, -2, 0.5F}, first{}, second{};
        std::array<double, 3> w{1, -2, 0.5}, m{}, v{};
        for (int step = 1; step <= 3; ++step) {
            const std::array<float, 3> gradient{0.1F * static_cast<float>(step), -3, 1e-4F};
            adamStep(AdamStep::at(step, 0.01, 0.999, 0), 3, weights.data(), gradient.data(), first.data(),
                     second.data());
            for (std::size_t i = 0; i < 3; ++i) {
                m[i] = 0.9 * m[i] + 0.1 * gradient[i];
                v[i] = 0.999 * v[i] + 0.001 * gradient[i] * gradient[i];
                w[i] -=
                    0.01 * (m[i] / (1 - std::pow(0.9, step))) / (std::sqrt(v[i] / (1 - std::pow(0.999, step))) + 1e-8);
                QVERIFY(std::abs(weights[i] - w[i]) < 1e-5);
            }
        }
    }

    void averagePrecisionIsThatOfAHandCountedList()
    {
        // Ranked: yes, no, yes, no: precision 1/1 at the first yes, 2/3 at the second.
        const std::array<float, 5> logits{2, 1, 3, 0, 9};
        FaceTable table;
        table.attributes = 1;
        table.labels = {No, Yes, Yes, No, Unknown};
        QVERIFY(std::abs(*meanAveragePrecision(logits, table) - (1.0 + 2.0 / 3) / 2) < 1e-12);
        table.labels = {No, No, No, No, Unknown};
        QVERIFY(!meanAveragePrecision(logits, table));
    }
};

QTEST_APPLESS_MAIN(LossTest)
#include "tst_loss.moc"
