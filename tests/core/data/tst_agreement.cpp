// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/agreement.h"

#include <QTest>

#include <array>
#include <cmath>
#include <random>

using namespace faces;

namespace {

constexpr auto Y = LabelValue::Yes, N = LabelValue::No, U = LabelValue::Unknown;

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

/// Kappa of four shares, straight from its definition.
double kappaOf(const std::array<double, 4> &p)
{
    const double observed = p[0] + p[3];
    const double expected = (p[0] + p[1]) * (p[0] + p[2]) + (p[2] + p[3]) * (p[1] + p[3]);
    return (observed - expected) / (1 - expected);
}

std::array<double, 4> sharesOf(const Agreement &table)
{
    const double n = table.compared();
    return {table.bothYes / n, table.onlyFirst / n, table.onlySecond / n, table.bothNo / n};
}

/// The spread of kappa by the delta method with numeric derivatives: another way to the same asymptotic variance.
double spreadByDerivatives(const Agreement &table)
{
    const auto p = sharesOf(table);
    double squares = 0, mean = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        constexpr double step = 1e-6;
        auto up = p, down = p;
        up[i] += step;
        down[i] -= step;
        // Shares that do not add up to 1 are fine here: kappa is a smooth function of four numbers.
        const double slope = (kappaOf(up) - kappaOf(down)) / (2 * step);
        squares += p[i] * slope * slope;
        mean += p[i] * slope;
    }
    return std::sqrt((squares - mean * mean) / table.compared());
}

/// The spread of kappa over tables drawn anew, face by face.
double spreadByDrawing(const Agreement &table, int draws)
{
    std::mt19937 engine(7);
    std::discrete_distribution<int> cell(
        {double(table.bothYes), double(table.onlyFirst), double(table.onlySecond), double(table.bothNo)});
    double sum = 0, squares = 0;
    for (int draw = 0; draw < draws; ++draw) {
        std::array<double, 4> p{};
        for (int face = 0; face < table.compared(); ++face)
            p[std::size_t(cell(engine))] += 1.0 / table.compared();
        const double kappa = kappaOf(p);
        sum += kappa;
        squares += kappa * kappa;
    }
    return std::sqrt(squares / draws - sum / draws * sum / draws);
}

/// On the upper side: the lower end may be cut at -1.
double halfWidth(const Agreement &table) { return table.interval()->high - *table.kappa(); }

Face face(int id, LabelValue glasses, LabelValue hat, bool rejected = false)
{
    Face made;
    made.id = FaceId(id);
    made.labels = {glasses, hat};
    made.rejected = rejected;
    return made;
}

const std::vector<Attribute> kTwo{standardAttributes()[2], standardAttributes()[3]};

} // namespace

class TestAgreement : public QObject {
    Q_OBJECT
private slots:
    void theTablesOfFeinsteinAndCicchetti()
    {
        // "High agreement but low kappa", Journal of Clinical Epidemiology 43, 1990: the same observed agreement of
        // 0.85, once with even and once with uneven margins.
        const Agreement even{40, 9, 6, 45}, uneven{80, 10, 5, 5};
        QCOMPARE(*even.observed(), 0.85);
        QCOMPARE(*uneven.observed(), 0.85);
        QVERIFY(near(*even.kappa(), 0.70, 0.005));
        QVERIFY(near(*uneven.kappa(), 0.32, 0.005));
    }

    void kappaIsWhatItsDefinitionSays()
    {
        std::mt19937 engine(1);
        for (int i = 0; i < 200; ++i) {
            const Agreement table{int(engine() % 50) + 1, int(engine() % 20), int(engine() % 20), int(engine() % 50)};
            if (table.compared() == table.bothYes)
                continue;
            QVERIFY(near(*table.kappa(), kappaOf(sharesOf(table)), 1e-12));
        }
    }

    void theIntervalIsThatOfTheDeltaMethod()
    {
        for (const Agreement &table : {Agreement{40, 9, 6, 45}, Agreement{80, 10, 5, 5}, Agreement{15, 5, 10, 70},
                                       Agreement{3, 400, 20, 900}, Agreement{1, 30, 25, 2}})
            QVERIFY(near(halfWidth(table), 1.959963984540054 * spreadByDerivatives(table), 1e-6));
    }

    void theIntervalIsAboutThatOfDrawingFacesAnew()
    {
        for (const Agreement &table : {Agreement{40, 9, 6, 45}, Agreement{160, 30, 40, 170}})
            QVERIFY(near(halfWidth(table) / (1.96 * spreadByDrawing(table, 4000)), 1, 0.08));
    }

    void withoutCasesThereIsNoValue()
    {
        const Agreement nothing;
        QVERIFY(!nothing.observed() && !nothing.kappa() && !nothing.interval());
        const Agreement alwaysNo{0, 0, 0, 12}; // chance alone explains it: 0/0
        QCOMPARE(*alwaysNo.observed(), 1.0);
        QVERIFY(!alwaysNo.kappa() && !alwaysNo.interval());
    }

    void fullAgreementPromisesNoInterval()
    {
        const Agreement same{5, 0, 0, 7};
        QCOMPARE(*same.kappa(), 1.0);
        QVERIFY(!same.interval());
    }

    void oneWhoAlwaysSaysYesAgreesByChanceOnly()
    {
        const Agreement table{6, 0, 4, 0};
        QVERIFY(near(*table.kappa(), 0, 1e-12));
        QVERIFY(!table.interval());
    }

    void theIntervalStaysWithinItsRange()
    {
        const Agreement few{2, 1, 0, 2};
        QVERIFY(few.interval()->low >= -1 && few.interval()->high <= 1);
    }

    void onlyKeptFacesWithBothSidesKnownAreCompared()
    {
        const std::vector<Face> faces{face(1, Y, U), face(2, Y, N), face(3, N, N, true), face(4, N, Y)};
        OpinionSheet bo{"Bo", 2, {}, {}, {}};
        bo.set(FaceId(1), 0, N);
        bo.set(FaceId(1), 1, Y);
        bo.set(FaceId(2), 0, Y);
        bo.set(FaceId(3), 0, Y);
        const auto all = agreementsOf(faces, kTwo, {bo}, {});
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].faces, 2);
        QCOMPARE(all[0].attributes[0].table, (Agreement{1, 1, 0, 0}));
        QCOMPARE(all[0].attributes[0].conflicts, 1);
        QCOMPARE(all[0].attributes[1].table, Agreement{});
        QVERIFY(!conflicts(faces[0], 1, std::array{bo}, {}));
        QVERIFY(conflicts(faces[0], 0, std::array{bo}, {}));
        QVERIFY(!conflicts(faces[2], 0, std::array{bo}, {}));
    }

    void decidingAConflictDoesNotRaiseTheAgreement()
    {
        // Both were yes against Bo's no; face 1 was decided for Bo, face 2 for the label.
        const std::vector<Face> faces{face(1, N, U), face(2, Y, U)};
        OpinionSheet bo{"Bo", 2, {}, {}, {}};
        bo.set(FaceId(1), 0, N);
        bo.set(FaceId(2), 0, N);
        const std::vector<SettledMark> settled{{FaceId(1), 0, N, true}, {FaceId(2), 0, Y, false}};
        const auto all = agreementsOf(faces, kTwo, {bo}, settled);
        QCOMPARE(all[0].attributes[0].table, (Agreement{0, 2, 0, 0}));
        QCOMPARE(all[0].attributes[0].conflicts, 0);
    }

    void aDoubtOfTheModelSettledIsNoDecisionBetweenPeople()
    {
        // Ada mended face 1 because the model said no; face 2 was decided for Bo before Cid came.
        const std::vector<Face> faces{face(1, N, U), face(2, N, U)};
        OpinionSheet bo{"Bo", 2, {}, {}, {}}, cid{"Cid", 2, {}, {}, {}};
        bo.set(FaceId(1), 0, N);
        bo.set(FaceId(2), 0, N);
        cid.set(FaceId(1), 0, Y);
        cid.set(FaceId(2), 0, Y, true);
        const std::vector<SettledMark> settled{{FaceId(1), 0, N, true, Settles::Doubt},
                                               {FaceId(2), 0, N, true, Settles::Conflict}};
        const auto all = agreementsOf(faces, kTwo, {bo, cid}, settled);
        QCOMPARE(all[0].attributes[0].table, (Agreement{0, 1, 0, 1}));
        QCOMPARE(all[0].attributes[0].conflicts, 0);
        QCOMPARE(all[1].attributes[0].conflicts, 2);
        for (const Face &one : faces)
            QVERIFY(conflicts(one, 0, std::array{bo, cid}, settled));
        cid.set(FaceId(2), 0, N, true); // late, but Cid agrees now
        QVERIFY(!conflicts(faces[1], 0, std::array{bo, cid}, settled));
        cid.set(FaceId(2), 0, Y); // said before it was decided
        QVERIFY(!conflicts(faces[1], 0, std::array{bo, cid}, settled));
    }

    void whatIsNotedAmongTheMarksIsAsTheStoreNotesIt()
    {
        std::vector<SettledMark> marks;
        note(marks, {FaceId(2), 0, Y, true, Settles::Doubt});
        note(marks, {FaceId(1), 1, N, false, Settles::Conflict});
        QCOMPARE(marks[0].face, FaceId(1));
        note(marks, {FaceId(2), 0, Y, false, Settles::Conflict});
        QVERIFY(marks[1].settles == Settles::Conflict && !marks[1].changed);
        note(marks, {FaceId(2), 0, Y, false, Settles::Doubt});
        QVERIFY(marks[1].settles == Settles::Conflict);
        note(marks, {FaceId(1), 1, Y, true, Settles::Doubt});
        QVERIFY(marks[0].value == Y && marks[0].settles == Settles::Doubt && marks.size() == 2);
    }

    void aSheetHoldsOnlyFacesWithAnOpinion()
    {
        OpinionSheet sheet{"Bo", 2, {}, {}, {}};
        for (const int id : {5, 1, 3})
            sheet.set(FaceId(id), 1, Y);
        QCOMPARE(sheet.faces, (std::vector{FaceId(1), FaceId(3), FaceId(5)}));
        QCOMPARE(sheet.of(FaceId(3), 1), Y);
        QCOMPARE(sheet.of(FaceId(3), 0), U);
        QCOMPARE(sheet.of(FaceId(4), 1), U);
        sheet.set(FaceId(5), 0, N, true);
        sheet.set(FaceId(3), 1, U);
        sheet.set(FaceId(9), 0, U, true);
        QVERIFY(sheet.isLate(FaceId(5), 0) && !sheet.isLate(FaceId(5), 1) && !sheet.isLate(FaceId(9), 0));
        QCOMPARE(sheet.late.size(), sheet.values.size());
        QCOMPARE(sheet.faces.size(), std::size_t(2));
        QCOMPARE(sheet.values.size(), std::size_t(4));
        QCOMPARE(sheet.of(FaceId(5), 1), Y);
    }

    void sheetsAreMadeOfOpinionsByAnnotator()
    {
        const std::vector<Opinion> opinions{{FaceId(2), "hat", "Ada", Y},
                                            {FaceId(1), "glasses", "Bo", N},
                                            {FaceId(1), "horns", "Bo", N},
                                            {FaceId(4), "hat", "Bo", N}};
        const auto sheets = sheetsOf(opinions, kTwo);
        QCOMPARE(sheets.size(), std::size_t(2));
        QCOMPARE(sheets[0].annotator, std::string("Ada"));
        QCOMPARE(sheets[1].of(FaceId(1), 0), N);
        QCOMPARE(sheets[1].of(FaceId(4), 1), N);
        QCOMPARE(sheets[1].faces.size(), std::size_t(2));
    }

    void aSampleIsSeededAndWithoutRepeats()
    {
        std::vector<FaceId> faces;
        for (int id = 1; id <= 100; ++id)
            faces.push_back(FaceId(id));
        const auto drawn = sampleOf(faces, 20, 1);
        QCOMPARE(drawn.size(), std::size_t(20));
        QVERIFY(std::is_sorted(drawn.begin(), drawn.end()));
        QVERIFY(std::adjacent_find(drawn.begin(), drawn.end()) == drawn.end());
        QCOMPARE(sampleOf(faces, 20, 1), drawn);
        QVERIFY(sampleOf(faces, 20, 2) != drawn);
        QCOMPARE(sampleOf(faces, 500, 1), faces);
    }
};

QTEST_APPLESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
