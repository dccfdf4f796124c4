// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/data/comparison.h"
#include "tests/core/data/judged_faces.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <stop_token>

using namespace faces;
using faces::test::better;
using faces::test::JudgedFaces;
using faces::test::judgedFaces;

namespace {

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
        const Comparison comparison =
            comparisonOf({first, judgedOf(first, made), {}}, {second, judgedOf(second, better(made, 0.1)), {}},
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
        // The better one mends more than it breaks, and no face is left out.
        const PairedAnswers &answers = *part.labels[0].answers;
        QVERIFY(answers.fixed > answers.broken && answers.mcNemar() < 0.05);
        const Counts &ofA = expected.labels[0].counts;
        QCOMPARE(answers.broken + answers.bothRight, ofA.truePositives + ofA.trueNegatives);
        QCOMPARE(answers.fixed + answers.bothWrong, ofA.falsePositives + ofA.falseNegatives);
        QVERIFY(!part.micro.answers && !part.macro.answers);
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
        b.options.side = 96; // colours: its own, which are not those of A's
        b.options.balance = Balance::Rare;
        b.options.outOfFold = true;
        b.split = SplitId(4);
        b.splitBy = SplitBy::Photo;
        b.sizes = {100, 20, 30};
        const std::vector<OptionDifference> expected{{"net", "compact", "classic-multi"},
                                                     {"rate", "0.004", "0.001"},
                                                     {"widths", "the net's own", "16,32,64,128"},
                                                     {"smoothing", "the net's own", "0.1"},
                                                     {"side", "128 px", "96 px"},
                                                     {"colours", "colour", "grey"},
                                                     {"balance", "even", "rare"},
                                                     {"out-of-fold", "no", "yes"},
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

    void aComparisonThatIsNotWantedIsNotMade()
    {
        const JudgedFaces made = judgedFaces(3, 80, 2);
        const Run run = runOf(1, {"sex", "hat"});
        const ComparedRun one{run, judgedOf(run, made), {}};
        std::stop_source source;
        source.request_stop();
        QVERIFY_EXCEPTION_THROWN(comparisonOf(one, one, standardAttributes(), source.get_token()), Error);
    }

    void whatAComparisonRestsOnIsComparedWhole()
    {
        const JudgedFaces made = judgedFaces(21, 40, 1);
        Run run = runOf(1, {"hat"});
        const JudgedRun judged = judgedOf(run, made);
        run.validation = judged.scores();
        const ComparedRun first{run, judged, judged};
        QVERIFY(sameBasis(first, ComparedRun(first)));
        const auto differs = [&](const std::function<void(ComparedRun &)> &change) {
            ComparedRun other = first;
            change(other);
            return !sameBasis(first, other);
        };
        QVERIFY(differs([](ComparedRun &one) { one.run.id = RunId(2); }));
        QVERIFY(differs([](ComparedRun &one) { one.run.state = RunState::Stopped; }));
        QVERIFY(differs([](ComparedRun &one) { one.run.testLooks = 1; }));
        QVERIFY(differs([](ComparedRun &one) { one.run.options.epochs = 77; }));
        QVERIFY(differs([](ComparedRun &one) { one.run.history.emplace_back(); }));
        QVERIFY(differs([](ComparedRun &one) { one.run.test = one.run.validation; }));
        QVERIFY(differs([](ComparedRun &one) { ++one.run.validation->labels[0].counts.trueNegatives; }));
        QVERIFY(differs([](ComparedRun &one) { one.validation.thresholds[0] = 0.4; }));
        QVERIFY(differs([](ComparedRun &one) { one.validation.probabilities[3] = 0.123F; }));
        QVERIFY(differs([](ComparedRun &one) { one.test.truth[3] = LabelValue::Unknown; }) ||
                differs([](ComparedRun &one) { one.test.truth[3] = LabelValue::Yes; }));
        QVERIFY(differs([](ComparedRun &one) { one.test.groups[3] = 4000; }));
        QVERIFY(differs([](ComparedRun &one) { one.test.faces[3] = FaceId(4000); }));
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
