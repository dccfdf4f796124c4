// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/random.h"
#include "core/data/recall_curve.h"

#include <QTest>

#include <set>

using namespace faces;

class RecallCurveTest : public QObject {
    Q_OBJECT

private slots:
    void everyPointIsWhatCountingAtItsThresholdGives()
    {
        Random random(5);
        std::vector<float> said;
        std::vector<LabelValue> truth;
        for (int i = 0; i < 2 * 200; ++i) {
            said.push_back(static_cast<float>(random.below(40)) / 40); // many are equal
            truth.push_back(static_cast<LabelValue>(static_cast<int>(random.below(3)) - 1));
        }
        const Judgements judgements{200, 2, said, truth, {}};
        std::vector<RecallPoint> expected;
        std::set<float, std::greater<>> thresholds;
        for (std::size_t i = 1; i < said.size(); i += 2)
            if (truth[i] != LabelValue::Unknown)
                thresholds.insert(said[i]);
        for (const float threshold : thresholds) {
            const Counts counts = countsAt(judgements, 1, threshold);
            expected.push_back({*counts.recall(), *counts.precision()});
            if (counts.falseNegatives == 0)
                break;
        }
        QVERIFY(expected.size() > 10);
        QVERIFY(recallCurve(judgements, 1) == expected);
    }

    void ofManyPointsTheEndsStay()
    {
        std::vector<float> said;
        std::vector<LabelValue> truth;
        for (int i = 0; i < 5000; ++i) {
            said.push_back(static_cast<float>(i) / 5000);
            truth.push_back(i % 2 ? LabelValue::Yes : LabelValue::No);
        }
        const Judgements judgements{5000, 1, said, truth, {}};
        const auto all = recallCurve(judgements, 0, 10'000), some = recallCurve(judgements, 0, 100);
        QCOMPARE(some.size(), std::size_t(100));
        QVERIFY(some.front() == all.front() && some.back() == all.back());
        QCOMPARE(some.back().recall, 1.0);
    }

    void withoutAYesThereIsNoCurve()
    {
        const std::vector<float> said{0.2F, 0.7F};
        const std::vector<LabelValue> truth{LabelValue::No, LabelValue::Unknown};
        QVERIFY(recallCurve({2, 1, said, truth, {}}, 0).empty());
        QVERIFY(recallCurve({0, 1, {}, {}, {}}, 0).empty());
    }
};

QTEST_GUILESS_MAIN(RecallCurveTest)
#include "tst_recall_curve.moc"
