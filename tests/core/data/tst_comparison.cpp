// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/data/comparison.h"
#include "tests/core/data/judged_faces.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

using namespace faces;
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

/// The same faces judged by a network that goes along with the first one, and is a little better.
JudgedFaces better(const JudgedFaces &made, double by)
{
    JudgedFaces other = made;
    for (std::size_t i = 0; i < other.truth.size(); ++i)
        if (other.truth[i] != LabelValue::Unknown)
            other.probabilities[i] += static_cast<float>(other.truth[i] == LabelValue::Yes ? by : -by);
    return other;
}

Run runOf(int id, std::vector<AttributeId> attributes)
{
    Run run;
    run.id = RunId(id);
    run.state = RunState::Finished;
    run.split = SplitId(1);
    run.options.attributes = std::move(attributes);
    run.thresholds.assign(run.options.attributes.size(), 0.5);
    return run;
}

/// What the run said about faces first, first + 1, ...
JudgedRun judgedOf(const Run &run, const JudgedFaces &made, int first = 1)
{
    JudgedRun judged{run.options.attributes, run.thresholds, {}, made.probabilities, made.truth, made.groups};
    for (std::size_t i = 0; i < made.faces; ++i)
        judged.faces.push_back(FaceId(first + static_cast<int>(i)));
    return judged;
}

bool warns(const Comparison &comparison, const std::string &words)
{
    return std::ranges::any_of(comparison.warnings,
                               [&](const std::string &one) { return one.find(words) != std::string::npos; });
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT
private slots:
    void theIntervalAgreesWithAnotherPairedBootstrap()
    {
        const JudgedFaces a = judgedFaces(11, 300, 2), b = better(a, 0.05);
        const std::vector<double> half{0.5, 0.5};
        const ScoreDifferences found = pairedDifferences(a.view(), half, b.view(), half, 4000, 3);
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

    void aRunBesideItselfDiffersInNothing()
    {
        const JudgedFaces made = judgedFaces(3, 80, 2);
        const Run run = runOf(1, {"sex", "hat"});
        const ComparedRun one{run, judgedOf(run, made), {}};
        const Comparison comparison = comparisonOf(one, one, standardAttributes());
        QVERIFY(comparison.validation && !comparison.test);
        QCOMPARE(comparison.validation->both, 80);
        QCOMPARE(*comparison.validation->macro.difference, 0.0);
        QCOMPARE(*comparison.validation->macro.differenceInterval, (Interval{0, 0}));
        QVERIFY(!comparison.validation->macro.clear());
        QVERIFY(comparison.differences.empty());
        QVERIFY(comparison.warnings.empty());
    }

    void shownScoresAreThoseOfScoresOf()
    {
        const JudgedFaces made = judgedFaces(9, 120, 2);
        const Run first = runOf(1, {"sex", "hat"}), second = runOf(2, {"sex", "hat"});
        const Comparison comparison = comparisonOf({first, judgedOf(first, made), {}},
                                                   {second, judgedOf(second, better(made, 0.1)), {}},
                                                   standardAttributes());
        const std::vector<double> half{0.5, 0.5};
        const Scores expected = scoresOf(made.view(), {"sex", "hat"}, half);
        const ComparedPart &part = *comparison.validation;
        QCOMPARE(part.labels.size(), std::size_t(2));
        QCOMPARE(part.labels[1].a, expected.labels[1].counts.f1());
        QCOMPARE(part.labels[1].intervalA, expected.labels[1].f1Interval);
        QCOMPARE(part.micro.a, expected.pooled().f1());
        QCOMPARE(part.macro.intervalA, expected.macroInterval);
        QCOMPARE(part.labels[0].name, standardAttributes()[0].yesWord);
        QVERIFY(part.macro.clear() && *part.macro.difference > 0);
        QVERIFY(std::abs(*part.macro.difference - (*part.macro.b - *part.macro.a)) < 1e-12);
    }

    void differencesAreOfFacesThatBothJudged()
    {
        const JudgedFaces made = judgedFaces(13, 100, 1);
        Run first = runOf(1, {"hat"}), second = runOf(2, {"hat"});
        second.split = SplitId(2);
        JudgedRun late = judgedOf(second, made);
        // The second run never saw the first forty faces in its validation part.
        late.faces.erase(late.faces.begin(), late.faces.begin() + 40);
        late.probabilities.erase(late.probabilities.begin(), late.probabilities.begin() + 40);
        late.truth.erase(late.truth.begin(), late.truth.begin() + 40);
        late.groups.erase(late.groups.begin(), late.groups.begin() + 40);
        const Comparison comparison =
            comparisonOf({first, judgedOf(first, made), {}}, {second, late, {}}, standardAttributes());
        QCOMPARE(comparison.validation->facesA, 100);
        QCOMPARE(comparison.validation->facesB, 60);
        QCOMPARE(comparison.validation->both, 60);
        QCOMPARE(*comparison.validation->labels[0].difference, 0.0); // though the two scores differ
        QVERIFY(warns(comparison, "different splits"));
    }

    void aLeakyRunHasNoDifferences()
    {
        const JudgedFaces made = judgedFaces(13, 60, 1);
        Run honest = runOf(1, {"hat"}), leaky = runOf(2, {"hat"});
        leaky.splitBy = SplitBy::Classic;
        leaky.validation = Scores{240, {{"hat", 0.5, {100, 4, 4, 132}, Interval{0.9, 0.99}}}, {}, {}};
        const Comparison comparison = comparisonOf({honest, judgedOf(honest, made), {}},
                                                   {leaky, judgedOf(leaky, made), {}}, standardAttributes());
        QCOMPARE(comparison.validation->facesB, 240); // the variants it was scored on
        QCOMPARE(comparison.validation->both, 0);
        QVERIFY(!comparison.validation->labels[0].difference);
        QVERIFY(warns(comparison, "Run 2 is leaky"));
    }

    void unequalAttributesHaveNoCommonMean()
    {
        const JudgedFaces two = judgedFaces(17, 90, 2);
        Run first = runOf(1, {"sex", "hat"}), second = runOf(2, {"hat"});
        JudgedRun narrow = judgedOf(second, two);
        narrow.probabilities.clear();
        narrow.truth.clear();
        for (std::size_t face = 0; face < two.faces; ++face) {
            narrow.probabilities.push_back(two.probabilities[face * 2 + 1]);
            narrow.truth.push_back(two.truth[face * 2 + 1]);
        }
        const Comparison comparison =
            comparisonOf({first, judgedOf(first, two), {}}, {second, narrow, {}}, standardAttributes());
        const ComparedPart &part = *comparison.validation;
        QVERIFY(part.labels[0].a && !part.labels[0].b && !part.labels[0].difference);
        QCOMPARE(*part.labels[1].difference, 0.0);
        QVERIFY(part.macro.a && part.macro.b && !part.macro.difference && !part.micro.difference);
        QVERIFY(warns(comparison, "different attributes"));
    }

    void labelsThatChangedSinceAreSaid()
    {
        const JudgedFaces made = judgedFaces(19, 70, 1);
        Run run = runOf(1, {"hat"});
        const JudgedRun judged = judgedOf(run, made);
        run.validation = judged.scores();
        QVERIFY(!warns(comparisonOf({run, judged, {}}, {run, judged, {}}, standardAttributes()), "have changed"));
        run.validation->labels[0].counts.truePositives += 1;
        run.validation->labels[0].counts.falseNegatives -= 1;
        QVERIFY(warns(comparisonOf({run, judged, {}}, {run, judged, {}}, standardAttributes()), "have changed"));
    }

    void runsWithoutScoresHaveNoParts()
    {
        const Run run = runOf(1, {"hat"});
        const Comparison comparison = comparisonOf({run, {}, {}}, {run, {}, {}}, standardAttributes());
        QVERIFY(!comparison.validation && !comparison.test);
    }

    void testFacesSayHowOftenTheyWereLookedAt()
    {
        const JudgedFaces made = judgedFaces(23, 50, 1);
        Run first = runOf(1, {"hat"}), second = runOf(2, {"hat"});
        first.testLooks = 1;
        second.testLooks = 7;
        const Comparison comparison = comparisonOf({first, {}, judgedOf(first, made)},
                                                   {second, {}, judgedOf(second, made)}, standardAttributes());
        QVERIFY(!comparison.validation);
        QCOMPARE(comparison.test->looksA, 1);
        QCOMPARE(comparison.test->looksB, 7);
    }

    void onlyWhatDiffersIsNamed()
    {
        Run a = runOf(1, {"sex", "hat"}), b = a;
        b.id = RunId(2);
        QVERIFY(optionDifferences(a, b).empty());
        b.options.net = Net::ClassicMulti;
        b.options.rate = 0.001;
        a.options.rate = 0.004;
        b.options.widths = {16, 32, 64, 128};
        b.options.smoothing = 0.1;
        b.split = SplitId(4);
        b.splitBy = SplitBy::Photo;
        b.sizes = {100, 20, 30};
        const std::vector<OptionDifference> expected{{"net", "compact", "classic-multi"},
                                                     {"rate", "0.004", "0.001"},
                                                     {"widths", "the net's own", "16,32,64,128"},
                                                     {"smoothing", "the net's own", "0.1"},
                                                     {"split", "person, no 1", "photo, no 4"},
                                                     {"train / validation / test", "0 / 0 / 0", "100 / 20 / 30"}};
        QVERIFY(optionDifferences(a, b) == expected);
    }

    void otherLabelsUnderTheSameOptionsAreNamed()
    {
        Run a = runOf(1, {"sex"}), b = runOf(2, {"sex"});
        a.dataFingerprint = std::string(64, 'a');
        b.dataFingerprint = std::string(64, 'b');
        QCOMPARE(optionDifferences(a, b).size(), std::size_t(1));
        QCOMPARE(optionDifferences(a, b)[0].option, std::string("faces and labels"));
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

    void aRunsPredictionsMeetTheLabelsOfNow()
    {
        std::vector<Face> faces(3);
        for (int i = 0; i < 3; ++i) {
            Face &face = faces[size_t(i)];
            face.id = FaceId(i + 1);
            face.labels.assign(5, LabelValue::No);
            face.person = GroupId(i < 2 ? 1 : 2);
        }
        faces[1].rejected = true;
        faces[2].labels[3] = LabelValue::Yes;
        Run run = runOf(1, {"gone", "hat"});
        run.thresholds = {0.3, 0.4};
        const JudgedRun judged = judgedRun(run, Part::Test,
                                           {{FaceId(1), Part::Validation, {0.1F, 0.2F}},
                                            {FaceId(2), Part::Test, {0.1F, 0.2F}},
                                            {FaceId(3), Part::Test, {0.1F, 0.9F}},
                                            {FaceId(9), Part::Test, {0.1F, 0.9F}}},
                                           faces, standardAttributes());
        QVERIFY(judged.faces == std::vector<FaceId>{FaceId(3)});
        QVERIFY(judged.attributes == std::vector<AttributeId>{"hat"});
        QCOMPARE(judged.thresholds[0], 0.4);
        QCOMPARE(judged.probabilities[0], 0.9F);
        QCOMPARE(judged.truth[0], LabelValue::Yes);
    }
};

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
