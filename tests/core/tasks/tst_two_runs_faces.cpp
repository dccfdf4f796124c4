// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Two runs' predictions are read face by face; what each of them said is made up, so nothing is trained.
#include "core/tasks/compared_faces.h"
#include "tests/core/tasks/run_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <algorithm>
#include <optional>
#include <stop_token>

using namespace faces;
using namespace faces::test;
using store::Project;

namespace {

constexpr int kPeople = 12;

/// Twelve faces, and runs of sex and hair that say of them what a story wants.
struct TwoRunsStory {
    StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    std::vector<FaceId> faces;

    TwoRunsStory()
    {
        faces = addPeople(project, 1, kPeople);
        std::vector<Project::LabelOrder> orders;
        for (const FaceId face : faces)
            for (const char *attribute : {"sex", "hair"})
                orders.push_back({face, attribute, LabelValue::Yes});
        project.setLabels(orders);
    }
    /// parts: one letter a face: t training, v validation, e test ("e" of "examined"), - none.
    SplitId split(const std::string &parts)
    {
        Split split;
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (parts[i] != '-')
                split.entries.push_back({faces[i], -1,
                                         parts[i] == 't'   ? Part::Train
                                         : parts[i] == 'v' ? Part::Validation
                                                           : Part::Test});
        return project.setSplit(split);
    }
    /// A run that judged the validation and test faces of such a split: all yes, but no to sex on `wrong`.
    Run run(const std::string &parts, const std::vector<std::size_t> &wrong = {},
            const std::vector<AttributeId> &attributes = {"sex", "hair"}, SplitBy by = SplitBy::Given)
    {
        Run made;
        made.state = RunState::Finished;
        made.bestEpoch = 1;
        made.options.attributes = attributes;
        made.thresholds.assign(attributes.size(), 0.5);
        made.split = split(parts);
        made.splitBy = by;
        made.id = project.addRun(made);
        project.updateRun(made);
        std::vector<Prediction> validation, test;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            Prediction said{faces[i], parts[i] == 'v' ? Part::Validation : Part::Test,
                            std::vector<float>(attributes.size(), 0.9F)};
            if (std::ranges::find(wrong, i) != wrong.end())
                said.probabilities[0] = 0.2F;
            if (parts[i] == 'v' || parts[i] == 'e')
                (parts[i] == 'v' ? validation : test).push_back(said);
        }
        project.setPredictions(made.id, Part::Validation, validation);
        project.setPredictions(made.id, Part::Test, test);
        return *project.run(made.id);
    }
    tasks::ComparedFaces compared(const Run &a, const Run &b) const { return tasks::comparedFaces(project, a, b, {}); }
};

std::vector<int> outcomesOf(const tasks::ComparedFacesPart &part, std::size_t attribute)
{
    std::vector<int> found;
    for (std::size_t i = attribute; i < part.outcomes.size(); i += part.pair.a.attributes.size())
        found.push_back(static_cast<int>(part.outcomes[i]));
    return found;
}

constexpr int kRight = static_cast<int>(PairOutcome::BothRight), kFixed = static_cast<int>(PairOutcome::Fixed),
              kBroken = static_cast<int>(PairOutcome::Broken), kWrong = static_cast<int>(PairOutcome::BothWrong);

} // namespace

class TwoRunsFacesTest : public QObject {
    Q_OBJECT

private slots:
    void eachFaceOfAPartHasItsOutcome()
    {
        TwoRunsStory story;
        const Run a = story.run("ttttvvvveeee", {4, 5, 8}), b = story.run("ttttvvvveeee", {5, 6, 8, 9});
        const tasks::ComparedFaces compared = story.compared(a, b);
        QCOMPARE(outcomesOf(compared.validation, 0), (std::vector{kFixed, kWrong, kBroken, kRight}));
        QCOMPARE(outcomesOf(compared.test, 0), (std::vector{kWrong, kBroken, kRight, kRight}));
        QCOMPARE(outcomesOf(compared.test, 1), (std::vector(4, kRight)));
        QCOMPARE(compared.test.numbers, (std::vector{9, 10, 11, 12}));
        QCOMPARE(compared.test.leftOutA.count() + compared.test.leftOutB.count(), 0);
        QCOMPARE(story.project.run(a.id)->testLooks, 0); // reading is no look
    }

    void labelsAreThoseOfNow()
    {
        TwoRunsStory story;
        const Run a = story.run("ttttvvvveeee", {8}), b = story.run("ttttvvvveeee");
        story.project.setLabels(std::vector<Project::LabelOrder>{{story.faces[8], "sex", LabelValue::No},
                                                                 {story.faces[9], "sex", LabelValue::Unknown}});
        const tasks::ComparedFaces compared = story.compared(a, b);
        QCOMPARE(outcomesOf(compared.test, 0),
                 (std::vector{kBroken, static_cast<int>(PairOutcome::Unknown), kRight, kRight}));
    }

    void facesThatOneWasTrainedOnAreLeftOutAndCounted()
    {
        TwoRunsStory story;
        //                       0123456789..
        const Run a = story.run("tttvvveeeeee"), b = story.run("ttevvttveee-");
        const tasks::ComparedFaces compared = story.compared(a, b);
        // Of A's test faces 6 to 11, B was trained on 6, chose by 7 and does not know 11.
        QCOMPARE(compared.test.pair.a.faces, (std::vector{story.faces[8], story.faces[9], story.faces[10]}));
        QVERIFY((compared.test.leftOutA == tasks::LeftOut{.trained = 1, .otherPart = 1, .unknown = 1}));
        // And of B's 2, 8, 9, 10 A was trained on 2.
        QVERIFY((compared.test.leftOutB == tasks::LeftOut{.trained = 1, .otherPart = 0, .unknown = 0}));
        QCOMPARE(compared.test.facesA, 6);
        QCOMPARE(compared.test.facesB, 4);
        QVERIFY((compared.validation.leftOutA == tasks::LeftOut{.trained = 1, .otherPart = 0, .unknown = 0}));
    }

    void rejectedFacesAreNotCompared()
    {
        TwoRunsStory story;
        const Run a = story.run("ttttvvvveeee"), b = story.run("ttttvvvveeee");
        story.project.rejectFaces(std::vector{story.faces[10]}, "a hand");
        QCOMPARE(story.compared(a, b).test.numbers, (std::vector{9, 10, 12}));
    }

    void onlyWhatBothKnowIsCompared()
    {
        TwoRunsStory story;
        const Run a = story.run("ttttvvvveeee", {}, {"sex", "hair"});
        const Run b = story.run("ttttvvvveeee", {}, {"hat", "sex"});
        const tasks::ComparedFaces compared = story.compared(a, b);
        QCOMPARE(compared.test.pair.a.attributes, std::vector<AttributeId>{"sex"});
        QCOMPARE(compared.test.pair.attributesOfA, std::vector<AttributeId>{"hair"});
        QCOMPARE(compared.test.pair.attributesOfB, std::vector<AttributeId>{"hat"});
        const Run c = story.run("ttttvvvveeee", {}, {"beard"});
        QVERIFY(story.compared(a, c).test.pair.empty());
    }

    void aLeakyRunAndOneThatSaidNothingHaveNoFaces()
    {
        TwoRunsStory story;
        const Run a = story.run("ttttvvvveeee"), silent = story.run("ttttvvvv----");
        const Run leaky = story.run("ttttvvvveeee", {}, {"sex", "hair"}, SplitBy::Classic);
        QVERIFY(story.compared(a, leaky).test.pair.empty());
        QVERIFY(story.compared(a, leaky).validation.pair.empty());
        const tasks::ComparedFaces compared = story.compared(a, silent);
        QVERIFY(compared.test.pair.empty());
        QCOMPARE(compared.test.facesA, 4);
        QCOMPARE(compared.test.facesB, 0);
        QCOMPARE(compared.validation.pair.a.faces.size(), std::size_t(4));
    }

    void whatBothSaidOutOfFoldIsComparedForTheAttributesItDecides()
    {
        TwoRunsStory story;
        const auto folded = [&](const std::vector<std::size_t> &wrong, bool hairToo) {
            Run run = story.run("ttttvvvveeee");
            run.thresholdSources = {{.from = ThresholdFrom::OutOfFold, .folded = true},
                                    {.from = ThresholdFrom::OutOfFold, .folded = hairToo}};
            story.project.updateRun(run);
            std::vector<FoldPrediction> said;
            for (std::size_t i = 0; i < 8; ++i)
                said.push_back({static_cast<int>(i % 2),
                                story.faces[i],
                                {std::ranges::find(wrong, i) != wrong.end() ? 0.1F : 0.8F, 0.8F}});
            story.project.setFoldPredictions(run.id, said);
            return *story.project.run(run.id);
        };
        const Run a = folded({0, 1}, true), b = folded({1, 7}, false), without = story.run("ttttvvvveeee");
        const tasks::ComparedFaces compared = story.compared(a, b);
        QCOMPARE(compared.outOfFold.pair.a.attributes, std::vector<AttributeId>{"sex"});
        QCOMPARE(compared.outOfFold.pair.a.faces.size(), std::size_t(8));
        QCOMPARE(std::ranges::count(compared.outOfFold.outcomes, PairOutcome::Fixed), 1);
        QCOMPARE(std::ranges::count(compared.outOfFold.outcomes, PairOutcome::Broken), 1);
        QCOMPARE(std::ranges::count(compared.outOfFold.outcomes, PairOutcome::BothWrong), 1);
        QVERIFY(story.compared(a, without).outOfFold.pair.empty());
    }

    void readingThatIsStoppedSaysNothing()
    {
        TwoRunsStory story;
        const Run a = story.run("ttttvvvveeee");
        std::stop_source source;
        source.request_stop();
        QCOMPARE(troubleOf([&] { tasks::comparedFaces(story.project, a, a, source.get_token()); }),
                 std::optional(ErrorKind::Cancelled));
    }
};

QTEST_GUILESS_MAIN(TwoRunsFacesTest)
#include "tst_two_runs_faces.moc"
