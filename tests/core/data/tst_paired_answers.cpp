// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/paired_answers.h"

#include <QtTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <vector>

using namespace faces;

namespace {

/// Every way in which a fair coin can fall so often, counted: the share of those as uneven as this or more.
double countedOneByOne(int fixed, int broken)
{
    const int differ = fixed + broken, apart = std::abs(fixed - broken);
    int asUneven = 0;
    for (unsigned falls = 0; falls < 1U << differ; ++falls)
        asUneven += std::abs(differ - 2 * std::popcount(falls)) >= apart ? 1 : 0;
    return static_cast<double>(asUneven) / static_cast<double>(1U << differ);
}

constexpr LabelValue kYes = LabelValue::Yes, kNo = LabelValue::No, kUnknown = LabelValue::Unknown;

} // namespace

class PairedAnswersTest : public QObject {
    Q_OBJECT

private slots:
    void theTestIsThatOfAFairCoin()
    {
        for (int fixed = 0; fixed <= 12; ++fixed)
            for (int broken = 0; fixed + broken <= 12; ++broken) {
                const double p = PairedAnswers{.fixed = fixed, .broken = broken}.mcNemar();
                QVERIFY2(std::abs(p - countedOneByOne(fixed, broken)) < 1e-12,
                         qPrintable(QStringLiteral("%1 %2").arg(fixed).arg(broken)));
            }
        QCOMPARE((PairedAnswers{.bothWrong = 4, .bothRight = 9}.mcNemar()), 1.0);
    }

    void manyFacesAreNoTrouble()
    {
        // The normal approximation with Edwards' correction, z = (|59 - 86| - 1) / sqrt(145), is near by then.
        const double p = PairedAnswers{.fixed = 59, .broken = 86}.mcNemar();
        QVERIFY(std::abs(p - std::erfc(26 / std::sqrt(145.0) / std::sqrt(2.0))) < 1e-3);
        const double none = PairedAnswers{.fixed = 0, .broken = 50'000}.mcNemar();
        QVERIFY(std::isfinite(none) && none >= 0 && none < 1e-300);
        QVERIFY(std::abs(PairedAnswers{.fixed = 50'000, .broken = 50'000}.mcNemar() - 1) < 1e-9);
    }

    void answersAreComparedFaceByFaceAtEachSidesThresholds()
    {
        // Two attributes of five faces; A decides from 0.5 and 0.3, B from 0.6 and 0.3.
        const std::vector<LabelValue> truth{kYes, kNo, kYes, kNo, kNo, kYes, kYes, kUnknown, kNo, kNo};
        const std::vector ofA{0.5F, 0.2F, 0.4F, 0.1F, 0.7F, 0.9F, 0.7F, 0.9F, 0.4F, 0.4F};
        const std::vector ofB{0.55F, 0.2F, 0.9F, 0.9F, 0.5F, 0.9F, 0.1F, 0.1F, 0.5F, 0.1F};
        const Judgements a{.faces = 5, .attributes = 2, .probabilities = ofA, .truth = truth, .groups = {}};
        const Judgements b{.faces = 5, .attributes = 2, .probabilities = ofB, .truth = truth, .groups = {}};
        const auto answers = pairedAnswers(a, std::vector{0.5, 0.3}, b, std::vector{0.6, 0.3});
        QCOMPARE(answers.size(), std::size_t(2));
        // Yes, yes, no, yes, no: A says yes, no, yes, yes, no; B says no, yes, no, no, no.
        QVERIFY((answers[0] == PairedAnswers{.fixed = 2, .broken = 2, .bothWrong = 0, .bothRight = 1}));
        // No, no, yes, unknown, no: A says no, no, yes, -, yes; B says no, yes, yes, -, no.
        QVERIFY((answers[1] == PairedAnswers{.fixed = 1, .broken = 1, .bothWrong = 0, .bothRight = 2}));
    }
};

QTEST_APPLESS_MAIN(PairedAnswersTest)
#include "tst_paired_answers.moc"
