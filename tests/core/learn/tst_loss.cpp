// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/adam.h"
#include "core/learn/loss.h"
#include "core/learn/tally.h"

#include <ATen/ATen.h>

#include <QtTest>

#include <array>
#include <cmath>

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
