// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The bootstrap of the differences between two runs' scores, against one that was written another way.
#include "core/base/error.h"
#include "core/data/comparison.h"
#include "tests/core/data/judged_faces.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <future>
#include <map>
#include <numeric>
#include <optional>
#include <random>
#include <stop_token>

using namespace faces;
using faces::test::better;
using faces::test::JudgedFaces;
using faces::test::judgedFaces;

namespace {

/// F1 of one column over faces that may be drawn several times, straight from its definition.
double f1Over(const JudgedFaces &made, const std::vector<std::size_t> &faces, std::size_t attribute)
{
    double hits = 0, wrong = 0;
    for (const std::size_t face : faces) {
        const std::size_t at = face * made.attributes + attribute;
        if (made.truth[at] == LabelValue::Unknown)
            continue;
        const bool said = made.probabilities[at] >= 0.5F, is = made.truth[at] == LabelValue::Yes;
        hits += said && is;
        wrong += said != is;
    }
    return 2 * hits / (2 * hits + wrong);
}

/// The interval by another way: std::mt19937, faces gathered one by one, many draws, both runs scored on each.
Interval otherPaired(const JudgedFaces &a, const JudgedFaces &b, std::size_t attribute, int draws)
{
    std::map<int, std::vector<std::size_t>> byKey;
    for (std::size_t face = 0; face < a.faces; ++face)
        byKey[a.groups[face]].push_back(face);
    std::vector<std::vector<std::size_t>> groups;
    for (const auto &[key, faces] : byKey)
        groups.push_back(faces);
    std::mt19937 engine(7);
    std::vector<double> values;
    for (int draw = 0; draw < draws; ++draw) {
        std::vector<std::size_t> drawn;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const auto &one = groups[engine() % groups.size()];
            drawn.insert(drawn.end(), one.begin(), one.end());
        }
        values.push_back(f1Over(b, drawn, attribute) - f1Over(a, drawn, attribute));
    }
    std::ranges::sort(values);
    return {values[size_t(draws * 0.025)], values[size_t(draws * 0.975)]};
}

} // namespace

class TestPairedDifferences : public QObject {
    Q_OBJECT
private slots:
    void theIntervalAgreesWithAnotherPairedBootstrap()
    {
        const JudgedFaces a = judgedFaces(11, 300, 2), b = better(a, 0.05);
        const std::vector<double> half{0.5, 0.5};
        const ScoreDifferences found = pairedDifferences(a.view(), half, b.view(), half, {}, 4000, 3);
        std::vector<std::size_t> all(a.faces);
        std::iota(all.begin(), all.end(), 0u);
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(std::abs(*found.labels[i].value - (f1Over(b, all, i) - f1Over(a, all, i))) < 1e-12);
            const Interval other = otherPaired(a, b, i, 4000), ours = found.labels[i].interval.value();
            QVERIFY2(std::abs(ours.low - other.low) < 0.006 && std::abs(ours.high - other.high) < 0.006,
                     qPrintable(QString("%1..%2, %3..%4").arg(ours.low).arg(ours.high).arg(other.low).arg(other.high)));
        }
    }

    void whatIsHardForBothFallsOut()
    {
        // Each run's own interval is wide, that of their difference is not: the faces are the same.
        const JudgedFaces a = judgedFaces(5, 200, 1), b = better(a, 0.03);
        const std::vector<double> half{0.5};
        const Interval own = scoresOf(a.view(), {"hat"}, half).labels[0].f1Interval.value();
        const Interval paired = pairedDifferences(a.view(), half, b.view(), half).labels[0].interval.value();
        QVERIFY(paired.high - paired.low < (own.high - own.low) / 2);
        QVERIFY(paired.low >= 0); // no face is judged worse
    }

    void tablesOfOtherFacesAreRefused()
    {
        const JudgedFaces a = judgedFaces(1, 20, 1), b = judgedFaces(2, 20, 1);
        const std::vector<double> half{0.5};
        QVERIFY_EXCEPTION_THROWN(pairedDifferences(a.view(), half, b.view(), half), Error);
    }

    void theMacroDifferenceIsOfTheSameAttributes()
    {
        // Nobody wears a hat: A has no F1 for hats, and B, which saw one, has 0. They are alike otherwise.
        JudgedFaces a = judgedFaces(11, 60, 2);
        for (std::size_t face = 0; face < a.faces; ++face) {
            a.truth[face * 2 + 1] = LabelValue::No;
            a.probabilities[face * 2 + 1] = 0.1F;
        }
        JudgedFaces b = a;
        b.probabilities[1] = 0.9F;
        const std::vector<double> half{0.5, 0.5};
        const ScoreDifferences found = pairedDifferences(a.view(), half, b.view(), half);
        QVERIFY(!found.labels[1].value);
        QCOMPARE(*found.macro.value, 0.0);
        QCOMPARE(*found.macro.interval, (Interval{0, 0}));
    }

    void aStopIsHeardBetweenTheDraws()
    {
        const JudgedFaces made = judgedFaces(4, 6000, 1);
        constexpr int kDrawsForLong = 5'000'000; // a minute, where nobody stops them
        std::stop_source source;
        auto drawing = std::async(std::launch::async, [&]() -> std::optional<ErrorKind> {
            const std::vector<double> half{0.5};
            try {
                pairedDifferences(made.view(), half, made.view(), half, source.get_token(), kDrawsForLong);
            } catch (const Error &error) {
                return error.kind();
            }
            return std::nullopt;
        });
        QVERIFY2(drawing.wait_for(std::chrono::milliseconds(20)) == std::future_status::timeout, "it is drawing");
        source.request_stop();
        QVERIFY(drawing.wait_for(std::chrono::seconds(5)) == std::future_status::ready);
        QCOMPARE(drawing.get(), std::optional(ErrorKind::Cancelled));
    }
};

QTEST_APPLESS_MAIN(TestPairedDifferences)
#include "tst_paired_differences.moc"
