// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/text.h"
#include "tests/core/store/store_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>
#include <optional>

using namespace faces;
using namespace faces::test;
using store::Project;
using Order = Project::LabelOrder;

namespace {

constexpr float kNothing = std::numeric_limits<float>::quiet_NaN();

Suggestions modelSays(const std::vector<FaceId> &faces)
{
    return {"model",
            "2026-11-25T12:00:00Z",
            0.99,
            {{"glasses", 0.4, 0.05, 0.9, 120}, {"hat", 0.5, -1, 2, 0}},
            {{faces.at(0), {0.97F, 0.2F}}, {faces.at(2), {0.5F, kNothing}}}};
}

} // namespace

class TestStoreDoubts : public QObject {
    Q_OBJECT

private slots:
    void theHistorySaysWhoSetALabel();
    void anOpinionIsNoLabelAndCanBeTakenBack();
    void anOpinionNeedsAName();
    void whatIsSettledStandsAsLongAsTheLabelDoes();
    void whatAPersonSendsStaysWhenTheModelsAreMadeAnew();
    void whoDoubtsASettledLabelOpensItAgain();
    void aLabelThatChangesTakesItsDoubtAlong();
    void aRunKnowsHowManyOfItsLabelsChangedSince();
    void aSettledLabelTellsWhetherItWasChanged();
    void anOpinionGivenAfterADecisionIsLate();
    void whoDecidesInSpiteOfTheModelSettlesNoConflict();
    void aConflictSettledIsMoreThanADoubtSettled();
    void aStepSaysWhoseOpinionsItChangedAndNothingElse();
    void whatWasUndoneStandsInTheHistoryAsUndone();
    void whichFacesAnAnnotatorWasAskedAboutStays();
    void unknownSettlesNothing();
    void suggestionsComeBackAsTheyWereAfterClosing();
    void suggestionsOfOneSourceReplaceEachOther();
    void suggestionsAndSuspicionsAreNoStepsToUndo();
    void aSuggestionBetweenTheEndsIsDoubtful();
};

void TestStoreDoubts::theHistorySaysWhoSetALabel()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const FaceId face = addDrawnFaces(project, 1).front();
    project.setLabels(std::array{Order{face, "hat", LabelValue::Yes}});
    project.setAnnotator("Ada");
    project.setLabels(std::array{Order{face, "hat", LabelValue::No}});
    project.setAnnotator("Bo");
    project.setLabels(std::array{Order{face, "hat", LabelValue::Unknown}});
    std::vector<std::string> who;
    for (const LabelChange &change : project.labelHistory(face))
        who.push_back(change.annotator);
    QCOMPARE(who, (std::vector<std::string>{"", "Ada", "Bo"}));
}

void TestStoreDoubts::anOpinionIsNoLabelAndCanBeTakenBack()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const FaceId face = addDrawnFaces(project, 1).front();
    project.setLabels(std::array{Order{face, "hat", LabelValue::Yes}});
    project.setOpinions("Bo", std::array{Order{face, "hat", LabelValue::No}, Order{face, "beard", LabelValue::Yes}});
    QCOMPARE(labelOf(project, face, "hat"), LabelValue::Yes);
    QCOMPARE(labelOf(project, face, "beard"), LabelValue::Unknown);
    QCOMPARE(project.opinions(), (std::vector<Opinion>{{face, "beard", "Bo", LabelValue::Yes},
                                                       {face, "hat", "Bo", LabelValue::No}}));
    project.setOpinions("Bo", std::array{Order{face, "hat", LabelValue::Unknown}});
    QCOMPARE(project.opinions().size(), std::size_t(1));
    QCOMPARE(project.undo()->faces, std::vector{face});
    QCOMPARE(project.opinions().size(), std::size_t(2));
    project.undo();
    QVERIFY(project.opinions().empty());
    QCOMPARE(labelOf(project, face, "hat"), LabelValue::Yes);
}

void TestStoreDoubts::anOpinionNeedsAName()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const FaceId face = addDrawnFaces(project, 1).front();
    const std::array opinion{Order{face, "hat", LabelValue::No}};
    QCOMPARE(kindOf([&] { project.setOpinions("  ", opinion); }), ErrorKind::Usage);
    QCOMPARE(kindOf([&] { project.setOpinions("Bo", std::array{Order{face, "horns", LabelValue::No}}); }),
             ErrorKind::Usage);
    QVERIFY(project.opinions().empty());
}

void TestStoreDoubts::whatIsSettledStandsAsLongAsTheLabelDoes()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const FaceId face = addDrawnFaces(project, 1).front();
    project.setLabels(std::array{Order{face, "hat", LabelValue::Yes}});
    project.settleLabels(std::array{Order{face, "hat", LabelValue::No}});
    QCOMPARE(labelOf(project, face, "hat"), LabelValue::No);
    QCOMPARE(project.settledLabels(), (std::vector<SettledLabel>{{face, "hat", LabelValue::No, true}}));
    project.setLabels(std::array{Order{face, "hat", LabelValue::Yes}});
    QVERIFY2(project.settledLabels().empty(), "the label is another one now: the doubt is open again");
    project.undo();
    QCOMPARE(project.settledLabels().size(), std::size_t(1));
    project.undo(); // one step: the label and that it is settled
    QVERIFY(project.settledLabels().empty());
    QCOMPARE(labelOf(project, face, "hat"), LabelValue::Yes);
}

void TestStoreDoubts::whatAPersonSendsStaysWhenTheModelsAreMadeAnew()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto faces = addDrawnFaces(project, 2);
    project.setLabels(std::array{Order{faces[0], "hat", LabelValue::Yes}, Order{faces[1], "hat", LabelValue::No}});
    project.setSuspicions({{faces[0], "hat", 0.2F}, {faces[1], "hat", 0.7F}});
    project.sendToSuspicious(std::array{Order{faces[0], "hat"}, Order{faces[0], "beard"}}); // beard is unknown
    const std::vector<Suspicion> both{{faces[0], "hat", 0, true}, {faces[1], "hat", 0.7F}};
    QCOMPARE(project.suspicions(), both);
    project.setSuspicions({});
    QCOMPARE(project.suspicions(), (std::vector<Suspicion>{{faces[0], "hat", 0, true}}));
    QCOMPARE(project.undo()->faces, std::vector{faces[0]});
    QVERIFY(project.suspicions().empty());
    project.redo();
    project.takeFromSuspicious(std::array{Order{faces[0], "hat"}});
    QVERIFY(project.suspicions().empty());
}

void TestStoreDoubts::whoDoubtsASettledLabelOpensItAgain()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const FaceId face = addDrawnFaces(project, 1).front();
    const std::array hat{Order{face, "hat", LabelValue::Yes}};
    project.settleLabels(hat);
    project.sendToSuspicious(hat);
    QVERIFY(project.settledLabels().empty());
    project.undo();
    QCOMPARE(project.settledLabels().size(), std::size_t(1));
    QVERIFY(project.suspicions().empty());
    QCOMPARE(kindOf([&] { project.sendToSuspicious(std::array{Order{face, "horns"}}); }), ErrorKind::Usage);
}

void TestStoreDoubts::aLabelThatChangesTakesItsDoubtAlong()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const FaceId face = addDrawnFaces(project, 1).front();
    project.setLabels(std::array{Order{face, "hat", LabelValue::Yes}});
    project.sendToSuspicious(std::array{Order{face, "hat"}});
    project.setLabels(std::array{Order{face, "hat", LabelValue::No}});
    project.setSuspicions({{face, "hat", 0.97F}}); // what a model makes of the new one is heard
    QCOMPARE(project.suspicions(), (std::vector<Suspicion>{{face, "hat", 0.97F}}));
    project.undo();
    QCOMPARE(project.suspicions(), (std::vector<Suspicion>{{face, "hat", 0, true}}));
}

void TestStoreDoubts::aRunKnowsHowManyOfItsLabelsChangedSince()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto faces = addDrawnFaces(project, 4);
    std::vector<Order> orders;
    for (const FaceId face : faces)
        orders.push_back({face, "hat", LabelValue::Yes});
    project.setLabels(orders);
    Split split;
    for (int i = 0; i < 3; ++i) // the fourth face comes later
        split.entries.push_back({faces[i], -1, Part::Train});
    Run run;
    run.options.attributes = {"hat", "beard"};
    run.split = project.setSplit(split);
    QTest::qWait(2); // times have milliseconds
    run.startedAt = nowUtc();
    QTest::qWait(2);
    QCOMPARE(project.labelsChangedSince(run), 0);
    project.setLabels(std::array{Order{faces[0], "hat", LabelValue::No}, Order{faces[3], "hat", LabelValue::No},
                                 Order{faces[1], "glasses", LabelValue::Yes}}); // of which it learned nothing
    QCOMPARE(project.labelsChangedSince(run), 2); // a face that came after the split is learned, too
    project.setLabels(std::array{Order{faces[1], "beard", LabelValue::Yes}}); // it was unknown
    QCOMPARE(project.labelsChangedSince(run), 3);
    project.setLabels(std::array{Order{faces[3], "beard", LabelValue::Yes}}); // new, and of no part
    QCOMPARE(project.labelsChangedSince(run), 3);
    project.setLabels(std::array{Order{faces[0], "hat", LabelValue::Yes}}); // as it was
    QCOMPARE(project.labelsChangedSince(run), 2);
    project.rejectFaces(std::array{faces[1]}, "blurred");
    QCOMPARE(project.labelsChangedSince(run), 1);
}

void TestStoreDoubts::aSettledLabelTellsWhetherItWasChanged()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto faces = addDrawnFaces(project, 2);
    project.setLabels(std::array{Order{faces[0], "hat", LabelValue::Yes}, Order{faces[1], "hat", LabelValue::Yes}});
    project.settleLabels(std::array{Order{faces[0], "hat", LabelValue::No}});
    QTest::qWait(2); // times have milliseconds; a label that is set and settled within one is nobody's
    project.settleLabels(std::array{Order{faces[1], "hat", LabelValue::Yes}});
    QCOMPARE(project.settledLabels(), (std::vector<SettledLabel>{{faces[0], "hat", LabelValue::No, true},
                                                                 {faces[1], "hat", LabelValue::Yes, false}}));
}

void TestStoreDoubts::anOpinionGivenAfterADecisionIsLate()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const FaceId face = addDrawnFaces(project, 1).front();
    const std::array yes{Order{face, "hat", LabelValue::Yes}}, no{Order{face, "hat", LabelValue::No}};
    const auto late = [&](std::size_t opinion) { return project.opinions().at(opinion).late; };
    project.setLabels(yes);
    project.setOpinions("Bo", no);
    project.settleLabels(no);
    project.setOpinions("Bo", no); // nothing new
    project.setOpinions("Cid", yes);
    QVERIFY(!late(0) && late(1));
    project.settleLabels(no); // in spite of Cid
    QVERIFY(!late(0) && !late(1));
    QCOMPARE(project.settledLabels(),
             (std::vector<SettledLabel>{{face, "hat", LabelValue::No, true, Settles::Conflict}}));
    project.undo();
    QVERIFY(late(1));
    project.setOpinions("Bo", yes);
    QVERIFY(late(0));
    project.settleLabels(no, Settles::Doubt); // a doubt of the model is none of Cid's
    QVERIFY(late(1));
}

void TestStoreDoubts::whoDecidesInSpiteOfTheModelSettlesNoConflict()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const FaceId face = addDrawnFaces(project, 1).front();
    const std::array hat{Order{face, "hat", LabelValue::Yes}};
    project.setLabels(hat, LabelOrigin::Suggestion, hat);
    QVERIFY2(project.acceptedUnseen().empty(), "it was looked at");
    project.setOpinions("Bo", std::array{Order{face, "hat", LabelValue::No}});
    QCOMPARE(project.settledLabels().at(0).settles, Settles::Doubt);
    QVERIFY(!project.opinions().at(0).late);
}

void TestStoreDoubts::aConflictSettledIsMoreThanADoubtSettled()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const FaceId face = addDrawnFaces(project, 1).front();
    const std::array yes{Order{face, "hat", LabelValue::Yes}}, no{Order{face, "hat", LabelValue::No}};
    project.setLabels(no);
    project.settleLabels(yes, Settles::Doubt);
    QCOMPARE(project.settledLabels(),
             (std::vector<SettledLabel>{{face, "hat", LabelValue::Yes, true, Settles::Doubt}}));
    QTest::qWait(2);
    project.settleLabels(yes);
    // What people disagreed about is the label as it is now.
    QCOMPARE(project.settledLabels(),
             (std::vector<SettledLabel>{{face, "hat", LabelValue::Yes, false, Settles::Conflict}}));
    project.settleLabels(yes, Settles::Doubt);
    QCOMPARE(project.settledLabels().at(0).settles, Settles::Conflict);
    project.settleLabels(no, Settles::Doubt);
    QCOMPARE(project.settledLabels(), (std::vector<SettledLabel>{{face, "hat", LabelValue::No, true, Settles::Doubt}}));
}

void TestStoreDoubts::aStepSaysWhoseOpinionsItChangedAndNothingElse()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto faces = addDrawnFaces(project, 2);
    const std::array yes{Order{faces[0], "hat", LabelValue::Yes}, Order{faces[1], "hat", LabelValue::Yes}};
    const std::array no{Order{faces[0], "hat", LabelValue::No}, Order{faces[1], "hat", LabelValue::Unknown}};
    const auto whose = [&] { return project.nextUndo()->opinionsOf; };
    QCOMPARE(whose(), std::string());
    project.setLabels(yes);
    QCOMPARE(whose(), std::string());
    project.settleLabels(yes);
    QCOMPARE(whose(), std::string());
    project.setOpinions("Bo “é”", no);
    QCOMPARE(whose(), std::string("Bo “é”"));
    QCOMPARE(project.undo()->opinionsOf, std::string("Bo “é”"));
    QCOMPARE(project.nextRedo()->opinionsOf, std::string("Bo “é”"));
    project.redo();
    project.asOneStep("Two at once", [&] {
        project.setOpinions("Bo “é”", yes);
        project.setOpinions("Cid", yes);
    });
    QCOMPARE(whose(), std::string());
    project.setOpinions("Cid", no); // one changed, one gone
    QCOMPARE(whose(), std::string("Cid"));
    project.asOneStep("A label, too", [&] {
        project.setOpinions("Cid", yes);
        project.setLabels(no);
    });
    QCOMPARE(whose(), std::string());
}

void TestStoreDoubts::whatWasUndoneStandsInTheHistoryAsUndone()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const FaceId face = addDrawnFaces(project, 1).front();
    project.setAnnotator("Ada");
    project.setLabels(std::array{Order{face, "hat", LabelValue::Yes}});
    project.setAnnotator("Bo");
    project.undo();
    project.redo();
    const auto history = project.labelHistory(face);
    QCOMPARE(history.size(), std::size_t(3));
    QVERIFY(!history[0].undo);
    QCOMPARE(history[0].annotator, std::string("Ada"));
    for (const std::size_t later : {1U, 2U}) {
        QVERIFY(history[later].undo);
        QCOMPARE(history[later].annotator, std::string("Bo"));
    }
    QCOMPARE(history[1].after, LabelValue::Unknown);
    QCOMPARE(history[2].after, LabelValue::Yes);
}

void TestStoreDoubts::whichFacesAnAnnotatorWasAskedAboutStays()
{
    const StoryFolder folder;
    std::vector<FaceId> faces;
    {
        Project project = Project::create(folder / "A.faces");
        faces = addDrawnFaces(project, 3);
        QVERIFY(project.opinionPasses().empty());
        project.setOpinionPass({"Bo", false, {faces[0]}});
        project.setOpinionPass({"Eve “é”", true, {}});
        project.setOpinionPass({"Bo", false, {faces[0], faces[2]}});
        QCOMPARE(kindOf([&] { project.setOpinionPass({" ", true, {}}); }), ErrorKind::Usage);
    }
    const Project project = Project::open(folder / "A.faces");
    QCOMPARE(project.opinionPasses(),
             (std::vector<OpinionPass>{{"Bo", false, {faces[0], faces[2]}}, {"Eve “é”", true, {}}}));
}

void TestStoreDoubts::unknownSettlesNothing()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const FaceId face = addDrawnFaces(project, 1).front();
    QCOMPARE(kindOf([&] { project.settleLabels(std::array{Order{face, "hat", LabelValue::Unknown}}); }),
             ErrorKind::Usage);
}

void TestStoreDoubts::suggestionsComeBackAsTheyWereAfterClosing()
{
    const StoryFolder folder;
    std::vector<FaceId> ids;
    {
        Project project = Project::create(folder / "A.faces");
        ids = addDrawnFaces(project, 3);
        project.setSuggestions(modelSays(ids));
        project.setSuspicions({{ids[1], "hat", 0.75F}});
    }
    const Project project = Project::open(folder / "A.faces");
    const auto all = project.suggestions();
    const Suggestions want = modelSays(ids);
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(all[0].source, want.source);
    QCOMPARE(all[0].madeAt, want.madeAt);
    QCOMPARE(all[0].statedRate, want.statedRate);
    QVERIFY(all[0].rules == want.rules);
    QCOMPARE(all[0].faces.size(), std::size_t(2));
    QCOMPARE(all[0].faces[0].face, ids[0]);
    QCOMPARE(all[0].faces[0].probabilities, want.faces[0].probabilities);
    QVERIFY(std::isnan(all[0].faces[1].probabilities[1]));
    QVERIFY(project.suspicions() == (std::vector<Suspicion>{{ids[1], "hat", 0.75F}}));
}

void TestStoreDoubts::suggestionsOfOneSourceReplaceEachOther()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto ids = addDrawnFaces(project, 3);
    Suggestions imported = modelSays(ids);
    imported.source = "lfw";
    project.setSuggestions(imported);
    project.setSuggestions(modelSays(ids));
    Suggestions newer = modelSays(ids);
    newer.faces.pop_back();
    project.setSuggestions(newer);
    QCOMPARE(project.suggestions().size(), std::size_t(2));
    QCOMPARE(project.suggestions()[0].source, std::string("model"));
    QCOMPARE(project.suggestions()[0].faces.size(), std::size_t(1));
    QCOMPARE(project.suggestions()[1].faces.size(), std::size_t(2));
    project.forgetSuggestions("lfw");
    QCOMPARE(project.suggestions().size(), std::size_t(1));
}

void TestStoreDoubts::suggestionsAndSuspicionsAreNoStepsToUndo()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto ids = addDrawnFaces(project, 3);
    const auto before = project.nextUndo()->id;
    project.setSuggestions(modelSays(ids));
    project.setSuspicions({{ids[0], "hat", 0.9F}});
    QCOMPARE(project.nextUndo()->id, before);
}

void TestStoreDoubts::aSuggestionBetweenTheEndsIsDoubtful()
{
    const SuggestionRule rule{"hat", 0.4, 0.05, 0.9, 100};
    const auto says = [&](double p) {
        const Suggested suggested = suggestedBy(rule, p);
        return std::pair(suggested.value, suggested.sureness);
    };
    QCOMPARE(says(0.95), std::pair(LabelValue::Yes, Sureness::Sure));
    QCOMPARE(says(0.9), std::pair(LabelValue::Yes, Sureness::Sure));
    QCOMPARE(says(0.4), std::pair(LabelValue::Yes, Sureness::Doubtful));
    QCOMPARE(says(0.39), std::pair(LabelValue::No, Sureness::Doubtful));
    QCOMPARE(says(0.05), std::pair(LabelValue::No, Sureness::Sure));
    QCOMPARE(says(std::nan("")), std::pair(LabelValue::Unknown, Sureness::Nothing));
    const SuggestionRule never{"hat", 0.5, -1, 2, 0};
    QCOMPARE(suggestedBy(never, 1.0).sureness, Sureness::Doubtful);
    QCOMPARE(suggestedBy(never, 0.0).sureness, Sureness::Doubtful);
}

QTEST_APPLESS_MAIN(TestStoreDoubts)
#include "tst_store_doubts.moc"
