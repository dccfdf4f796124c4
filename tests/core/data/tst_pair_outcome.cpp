// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/judged_pair.h"
#include "core/data/pair_outcome.h"
#include "tests/core/data/judged_faces.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <ranges>
#include <vector>

using namespace faces;

namespace {

constexpr LabelValue kYes = LabelValue::Yes, kNo = LabelValue::No, kUnknown = LabelValue::Unknown;

JudgedRun judgedAs(const test::JudgedFaces &made, const std::vector<AttributeId> &attributes, double threshold)
{
    JudgedRun judged;
    judged.attributes = attributes;
    judged.thresholds.assign(attributes.size(), threshold);
    for (std::size_t i = 0; i < made.faces; ++i)
        judged.faces.push_back(FaceId(static_cast<std::int64_t>(i) + 1));
    judged.probabilities = made.probabilities;
    judged.truth = made.truth;
    judged.groups = made.groups;
    return judged;
}

/// Counted face by face from what each side says and what is true, without pairOutcome().
PairedAnswers countedByHand(const JudgedRun &a, const JudgedRun &b, std::size_t attribute)
{
    PairedAnswers counted;
    for (std::size_t face = 0; face < a.faces.size(); ++face) {
        const std::size_t at = face * a.attributes.size() + attribute;
        if (a.truth[at] == kUnknown)
            continue;
        const bool yes = a.truth[at] == kYes;
        const bool wrongA = (static_cast<double>(a.probabilities[at]) >= a.thresholds[attribute]) != yes;
        const bool wrongB = (static_cast<double>(b.probabilities[at]) >= b.thresholds[attribute]) != yes;
        counted.fixed += wrongA && !wrongB;
        counted.broken += !wrongA && wrongB;
        counted.bothWrong += wrongA && wrongB;
        counted.bothRight += !wrongA && !wrongB;
    }
    return counted;
}

} // namespace

class PairOutcomeTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsTrueAndWhatEitherSaysGivesTheOutcome()
    {
        struct Row {
            LabelValue truth;
            bool a, b;
            PairOutcome outcome;
        };
        const Row rows[] = {
            {kYes, true, true, PairOutcome::BothRight},    {kYes, false, true, PairOutcome::Fixed},
            {kYes, true, false, PairOutcome::Broken},      {kYes, false, false, PairOutcome::BothWrong},
            {kNo, false, false, PairOutcome::BothRight},   {kNo, true, false, PairOutcome::Fixed},
            {kNo, false, true, PairOutcome::Broken},       {kNo, true, true, PairOutcome::BothWrong},
            {kUnknown, true, false, PairOutcome::Unknown}, {kUnknown, false, false, PairOutcome::Unknown},
        };
        for (const Row &row : rows)
            QCOMPARE(pairOutcome(row.truth, row.a, row.b), row.outcome);
    }

    void outcomesCountedAreThePairedAnswers()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const test::JudgedFaces made = test::judgedFaces(seed, 80, 3, seed % 2 == 0 ? 10 : 0);
            const JudgedRun a = judgedAs(made, {"sex", "hair", "hat"}, 0.5);
            const JudgedRun b = judgedAs(test::better(made, 0.1), {"sex", "hair", "hat"}, 0.4);
            const auto outcomes = pairOutcomes(a.judgements(), a.thresholds, b.judgements(), b.thresholds);
            const auto answers = pairedAnswers(a.judgements(), a.thresholds, b.judgements(), b.thresholds);
            QCOMPARE(outcomes.size(), std::size_t(240));
            for (std::size_t attribute = 0; attribute < 3; ++attribute) {
                std::array<int, 5> counts{};
                for (std::size_t face = 0; face < 80; ++face)
                    ++counts[static_cast<std::size_t>(outcomes[face * 3 + attribute])];
                const PairedAnswers byHand = countedByHand(a, b, attribute);
                QVERIFY(answers[attribute] == byHand);
                QCOMPARE(counts[static_cast<std::size_t>(PairOutcome::Fixed)], byHand.fixed);
                QCOMPARE(counts[static_cast<std::size_t>(PairOutcome::Broken)], byHand.broken);
                QCOMPARE(counts[static_cast<std::size_t>(PairOutcome::BothWrong)], byHand.bothWrong);
                QCOMPARE(counts[static_cast<std::size_t>(PairOutcome::BothRight)], byHand.bothRight);
                QCOMPARE(counts[static_cast<std::size_t>(PairOutcome::Unknown)],
                         static_cast<int>(std::ranges::count_if(
                             std::views::iota(std::size_t(0), std::size_t(80)),
                             [&](std::size_t face) { return a.truth[face * 3 + attribute] == kUnknown; })));
            }
        }
    }

    void aPairHoldsWhatBothJudgedInTheOrderOfTheFirst()
    {
        JudgedRun a;
        a.attributes = {"sex", "hair", "hat"};
        a.thresholds = {0.1, 0.2, 0.3};
        a.faces = {FaceId(7), FaceId(2), FaceId(5)};
        a.probabilities = {.71F, .72F, .73F, .21F, .22F, .23F, .51F, .52F, .53F};
        a.truth = {kYes, kNo, kUnknown, kNo, kNo, kYes, kYes, kYes, kNo};
        a.groups = {70, 20, 50};
        JudgedRun b;
        b.attributes = {"hat", "beard", "sex"};
        b.thresholds = {0.4, 0.5, 0.6};
        b.faces = {FaceId(5), FaceId(9), FaceId(7)};
        b.probabilities = {.54F, .55F, .56F, .94F, .95F, .96F, .74F, .75F, .76F};
        b.truth = {kNo, kYes, kYes, kNo, kNo, kNo, kUnknown, kNo, kYes};
        b.groups = {50, 90, 70};
        const JudgedPair pair = judgedPair(a, b);
        QCOMPARE(pair.a.faces, (std::vector{FaceId(7), FaceId(5)}));
        QCOMPARE(pair.b.faces, pair.a.faces);
        QCOMPARE(pair.a.attributes, (std::vector<AttributeId>{"sex", "hat"}));
        QCOMPARE(pair.a.thresholds, (std::vector{0.1, 0.3}));
        QCOMPARE(pair.b.thresholds, (std::vector{0.6, 0.4}));
        QCOMPARE(pair.a.probabilities, (std::vector{.71F, .73F, .51F, .53F}));
        QCOMPARE(pair.b.probabilities, (std::vector{.76F, .74F, .56F, .54F}));
        QCOMPARE(pair.a.truth, pair.b.truth);
        QCOMPARE(pair.a.groups, (std::vector{70, 50}));
        QCOMPARE(pair.facesOfA, std::vector{FaceId(2)});
        QCOMPARE(pair.facesOfB, std::vector{FaceId(9)});
        QCOMPARE(pair.attributesOfA, std::vector<AttributeId>{"hair"});
        QCOMPARE(pair.attributesOfB, std::vector<AttributeId>{"beard"});
    }

    void figuresOfAPairAreThoseOfItsPieces()
    {
        const test::JudgedFaces made = test::judgedFaces(3, 120, 2);
        const JudgedPair pair =
            judgedPair(judgedAs(made, {"sex", "hat"}, 0.5), judgedAs(test::better(made, 0.08), {"sex", "hat"}, 0.5));
        const PairScores scores = pairScores(pair, {}, 200);
        const ScoreDifferences differences =
            pairedDifferences(pair.a.judgements(), pair.a.thresholds, pair.b.judgements(), pair.b.thresholds, {}, 200);
        QCOMPARE(scores.faces, 120);
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(scores.labels[i].a, countsAt(pair.a.judgements(), i, 0.5).f1());
            QCOMPARE(scores.labels[i].b, countsAt(pair.b.judgements(), i, 0.5).f1());
            QCOMPARE(scores.labels[i].difference, differences.labels[i].value);
            QCOMPARE(scores.labels[i].differenceInterval, differences.labels[i].interval);
            QVERIFY(scores.labels[i].answers == countedByHand(pair.a, pair.b, i));
        }
        QCOMPARE(scores.micro.difference, differences.micro.value);
        QCOMPARE(scores.macro.differenceInterval, differences.macro.interval);
        QVERIFY(std::abs(*scores.micro.b - *scores.micro.a - *scores.micro.difference) < 1e-12);
        QVERIFY(!pairScores(pair, {}, 0).labels[0].differenceInterval);
    }

    void macroIsOverTheAttributesForWhichBothHaveAValue()
    {
        // One face: hat is no, and only B says yes, so that A has no F1 for it.
        test::JudgedFaces made{1, 2, {.9F, .1F}, {kYes, kNo}, {0}};
        const JudgedRun a = judgedAs(made, {"sex", "hat"}, 0.5);
        made.probabilities = {.9F, .9F};
        const PairScores scores = pairScores(judgedPair(a, judgedAs(made, {"sex", "hat"}, 0.5)), {}, 0);
        QVERIFY(!scores.labels[1].a && scores.labels[1].b == 0.0);
        QCOMPARE(scores.macro.a, std::optional(1.0));
        QCOMPARE(scores.macro.b, std::optional(1.0));
        QCOMPARE(scores.macro.difference, std::optional(0.0));
    }
};

QTEST_APPLESS_MAIN(PairOutcomeTest)
#include "tst_pair_outcome.moc"
