// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/data/worst_faces.h"
#include "tests/core/data/judged_faces.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

using namespace faces;
using faces::test::JudgedFaces;
using faces::test::judgedFaces;

namespace {

constexpr auto Y = LabelValue::Yes, N = LabelValue::No, U = LabelValue::Unknown;

std::vector<FaceId> idsFrom(std::int64_t first, std::size_t count)
{
    std::vector<FaceId> ids;
    for (std::size_t i = 0; i < count; ++i)
        ids.push_back(FaceId(first + static_cast<std::int64_t>(i)));
    return ids;
}

/// Straight from the definition, for probabilities that are neither 0 nor 1.
std::optional<double> plainLoss(const JudgedFaces &made, std::size_t row)
{
    double sum = 0, known = 0;
    for (std::size_t a = 0; a < made.attributes; ++a) {
        const std::size_t at = row * made.attributes + a;
        const double y = made.truth[at] == Y ? 1 : 0, p = double(made.probabilities[at]);
        if (made.truth[at] != U) {
            sum -= y * std::log(p) + (1 - y) * std::log(1 - p);
            ++known;
        }
    }
    return known > 0 ? std::optional(sum / known) : std::nullopt;
}

std::vector<FaceId> facesOf(const std::vector<WorstFace> &worst)
{
    std::vector<FaceId> faces;
    for (const WorstFace &face : worst)
        faces.push_back(face.face);
    return faces;
}

} // namespace

class TestWorstFaces : public QObject {
    Q_OBJECT
private slots:
    void theyAreThoseThatOneByOneLookedForHaveTheHighestLoss()
    {
        JudgedFaces made = judgedFaces(3, 200, 5);
        for (float &p : made.probabilities)
            p = std::clamp(p, 0.01F, 0.99F);
        const auto ids = idsFrom(1000, made.faces);
        std::vector<std::optional<double>> losses;
        for (std::size_t row = 0; row < made.faces; ++row)
            losses.push_back(plainLoss(made, row));
        const auto worst = worstFaces(made.view(), ids);
        QCOMPARE(worst.size(), kWorstFaces);
        for (const WorstFace &one : worst) {
            const auto highest = std::ranges::max_element(losses); // nothing is below every number
            const auto row = static_cast<std::size_t>(highest - losses.begin());
            QCOMPARE(number(one.face), number(ids[row]));
            QVERIFY(std::abs(one.loss - **highest) < 1e-9);
            QVERIFY(std::ranges::equal(one.probabilities,
                                       std::span(made.probabilities).subspan(row * made.attributes, made.attributes)));
            highest->reset();
        }
    }

    void ofEqualsTheLowerIdComesFirst()
    {
        const std::vector<float> said{0.1F, 0.1F, 0.1F, 0.9F};
        const std::vector<LabelValue> truth{Y, Y, Y, Y};
        const Judgements judgements{4, 1, said, truth, {}};
        const std::vector<FaceId> ids{FaceId(7), FaceId(3), FaceId(5), FaceId(1)};
        QVERIFY(facesOf(worstFaces(judgements, ids, 3)) == (std::vector{FaceId(3), FaceId(5), FaceId(7)}));
    }

    void aFaceThatStandsThereInVariantsIsTakenOnceByItsWorst()
    {
        const std::vector<float> said{0.4F, 0.2F, 0.3F};
        const std::vector<LabelValue> truth{Y, Y, Y};
        const Judgements judgements{3, 1, said, truth, {}};
        const std::vector<FaceId> ids{FaceId(1), FaceId(1), FaceId(2)};
        const auto worst = worstFaces(judgements, ids);
        QVERIFY(facesOf(worst) == (std::vector{FaceId(1), FaceId(2)}));
        QCOMPARE(worst[0].probabilities[0], 0.2F);
    }

    void unknownLabelsDoNotCountAndTheMeanIsOverTheKnown()
    {
        // The first is only half known, and surely wrong there; of the last nothing is known.
        const std::vector<float> said{0.99F, 0.01F, 0.99F, 0.99F, 0.5F, 0.5F};
        const std::vector<LabelValue> truth{N, U, N, Y, U, U};
        const Judgements judgements{3, 2, said, truth, {}};
        const auto worst = worstFaces(judgements, idsFrom(1, 3));
        QVERIFY(facesOf(worst) == (std::vector{FaceId(1), FaceId(2)}));
        QVERIFY(std::abs(worst[0].loss + std::log(1 - double(0.99F))) < 1e-9);
        QVERIFY(std::abs(worst[1].loss + (std::log(1 - double(0.99F)) + std::log(double(0.99F))) / 2) < 1e-9);
    }

    void whatIsSurelyWrongStaysANumberAndWhatIsNoneIsLeftOut()
    {
        const std::vector<float> said{1.0F, 0.0F, std::numeric_limits<float>::quiet_NaN()};
        const std::vector<LabelValue> truth{N, Y, Y};
        const Judgements judgements{3, 1, said, truth, {}};
        const auto worst = worstFaces(judgements, idsFrom(1, 3));
        QVERIFY(facesOf(worst) == (std::vector{FaceId(1), FaceId(2)}));
        for (const WorstFace &one : worst)
            QVERIFY(std::abs(one.loss - std::log(1e7)) < 1e-6);
    }

    void tablesThatDoNotFitAreRefused()
    {
        const std::vector<float> said{0.5F};
        const std::vector<LabelValue> truth{Y};
        QVERIFY_EXCEPTION_THROWN(worstFaces({1, 1, said, truth, {}}, idsFrom(1, 2)), Error);
        QVERIFY(worstFaces({}, {}).empty());
    }
};

QTEST_APPLESS_MAIN(TestWorstFaces)
#include "tst_worst_faces.moc"
