// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Thresholds where validation holds few yes: chosen on what networks said that had not seen the face.
#include "core/data/calibration.h"
#include "core/data/thresholds.h"
#include "core/tasks/out_of_fold.h"
#include "core/tasks/prepared_face.h"
#include "tests/core/tasks/fold_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <map>
#include <set>

using namespace faces;
using namespace faces::test;
using store::Project;

namespace {

using Said = std::map<FaceId, std::vector<float>>;

Said saidOutOfFold(const Project &project, RunId run)
{
    Said said;
    for (const FoldPrediction &one : project.foldPredictions(run))
        said[one.face] = one.probabilities;
    return said;
}

/// Which faces of the run a network may learn from, and which it is to judge; straight from the run's split.
struct Rows {
    std::vector<tasks::RunFaces::Row> learn, judge;
};
Rows rowsWithout(const tasks::RunFaces &faces, const Recipe &recipe, const std::set<FaceId> &heldOut)
{
    Rows rows;
    std::set<FaceId> judged;
    for (const auto &row : faces.rows[0]) {
        if (!heldOut.contains(row.face->id))
            rows.learn.push_back(row);
        else if (judged.insert(row.face->id).second)
            rows.judge.push_back({row.face, -1});
    }
    for (const auto &row : faces.rows[1]) {
        if (heldOut.contains(row.face->id))
            rows.judge.push_back(row);
        else if (recipe == plainRecipe())
            rows.learn.push_back(row);
        else
            for (const Variant variant : recipe.variants)
                rows.learn.push_back({row.face, static_cast<int>(variant)});
    }
    return rows;
}

/// What a network says of these faces that was trained as the run was, but without them.
Said saidWithoutSeeing(const Project &project, const Run &run, const std::set<FaceId> &heldOut)
{
    const auto faces =
        tasks::facesOfRun(project, run.options.attributes, project.splitById(run.split).value(), run.recipe);
    const Rows rows = rowsWithout(faces, run.recipe, heldOut);
    const tasks::FacePreparer preparer(preparationFor(run.options));
    NoProgress quiet;
    TrainRequest request;
    request.options = run.options;
    request.train = tasks::loadRows(project, faces, rows.learn, run.recipe, preparer, {}, quiet).table;
    request.untilEpoch = run.bestEpoch;
    AtEpoch deaf;
    Model model = tasks::learner().train(request, deaf, {}).model;
    const auto held = tasks::loadRows(project, faces, rows.judge, run.recipe, preparer, {}, quiet);
    const FaceTable &table = held.table;
    const auto raw = tasks::learner().predictor(model, 1)->probabilities(table.pixels, table.faces());
    model.temperature = fittedTemperature({table.faces(), table.attributes, raw, table.labels, {}});
    const auto at = tasks::learner().predictor(model, 1)->probabilities(table.pixels, table.faces());
    Said said;
    for (std::size_t i = 0; i < held.faces.size(); ++i)
        said[held.faces[i]].assign(at.begin() + static_cast<std::ptrdiff_t>(i * table.attributes),
                                   at.begin() + static_cast<std::ptrdiff_t>((i + 1) * table.attributes));
    return said;
}

/// Every fold's probabilities come from a network that saw none of its faces: to the bit those of one trained here.
void compareWithNetworksOfTheirOwn(const Project &project, const Run &run)
{
    const Said said = saidOutOfFold(project, run.id);
    std::set<FaceId> compared;
    for (int fold = 0; fold < tasks::kFolds; ++fold) {
        std::set<FaceId> heldOut;
        for (const FoldPrediction &one : project.foldPredictions(run.id))
            if (one.fold == fold)
                heldOut.insert(one.face);
        for (const auto &[face, probabilities] : saidWithoutSeeing(project, run, heldOut)) {
            QVERIFY(compared.insert(face).second);
            QVERIFY(said.at(face) == probabilities);
        }
    }
    QCOMPARE(compared.size(), said.size());
}

} // namespace

class TestOutOfFold : public QObject {
    Q_OBJECT

private slots:
    void noNetworkJudgesWhomItSaw()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPairs(project);
        const Run run = trainShortly(project, inFolds());
        QCOMPARE(run.state, RunState::Finished);
        const std::vector<Face> faces = project.faces();
        const auto parts = partsOf(tasks::currentSplit(project), faces);
        const auto all = project.foldPredictions(run.id);
        std::map<FaceId, int> foldOf;
        for (const FoldPrediction &one : all)
            foldOf[one.face] = one.fold;
        QCOMPARE(foldOf.size(), all.size());
        for (const Face &a : faces) {
            QCOMPARE(foldOf.contains(a.id), parts.at(a.id) != Part::Test);
            for (const Face &b : faces)
                if (foldOf.contains(a.id) && a.person == b.person)
                    QCOMPARE(foldOf.at(a.id), foldOf.at(b.id));
        }
        compareWithNetworksOfTheirOwn(project, run);
    }

    void facesThatAreMultipliedAreJudgedAsTheyAre()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPairs(project);
        TrainOptions options = inFolds(1);
        options.net = Net::ClassicMulti;
        options.widths = {4, 4, 8, 8};
        const Run run = trainShortly(project, options);
        QVERIFY(run.recipe == classicRecipe());
        compareWithNetworksOfTheirOwn(project, run);
    }

    void thresholdsAreTheBestOfAllThatWasSaid()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPairs(project);
        const Run run = trainShortly(project, inFolds());
        std::vector<float> probabilities;
        std::vector<LabelValue> truth;
        const Said said = saidOutOfFold(project, run.id);
        for (const Face &face : project.faces()) {
            const auto found = said.find(face.id);
            if (found == said.end())
                continue;
            probabilities.insert(probabilities.end(), found->second.begin(), found->second.end());
            truth.insert(truth.end(), face.labels.begin(), face.labels.begin() + 2); // sex and hair come first
        }
        const Judgements pooled{said.size(), 2, probabilities, truth, {}};
        for (std::size_t a = 0; a < 2; ++a) {
            const double chosen = run.thresholds.at(a);
            const auto reached = countsAt(pooled, a, chosen).f1();
            QVERIFY(reached);
            for (int step = 10; step <= 990; ++step)
                QVERIFY(countsAt(pooled, a, step / 1000.0).f1().value_or(0) <= *reached + 1e-12);
            int yes = 0;
            for (std::size_t i = a; i < truth.size(); i += 2)
                yes += truth[i] == LabelValue::Yes ? 1 : 0;
            QVERIFY((run.thresholdSources.at(a) ==
                     ThresholdSource{ThresholdFrom::OutOfFold, yes, static_cast<int>(said.size()), true}));
            QCOMPARE(run.validation->labels.at(a).threshold, chosen);
            QCOMPARE(run.test->labels.at(a).threshold, chosen);
        }
        QVERIFY(project.run(run.id)->thresholdSources == run.thresholdSources);
        QVERIFY(tasks::loadModel(project, run).thresholds == run.thresholds);
    }

    void theRunsOwnNetworkIsTheSame()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPairs(project);
        const Run folded = trainShortly(project, inFolds());
        TrainOptions options = inFolds();
        options.outOfFold = false;
        const Run plain = trainShortly(project, options);
        const auto a = project.predictions(folded.id, {}), b = project.predictions(plain.id, {});
        QCOMPARE(a.size(), b.size());
        for (std::size_t i = 0; i < a.size(); ++i)
            QVERIFY(a[i].face == b[i].face && a[i].probabilities == b[i].probabilities);
        QVERIFY(project.foldPredictions(plain.id).empty());
        for (const ThresholdSource &source : plain.thresholdSources)
            QCOMPARE(source.from, ThresholdFrom::Validation);
        QCOMPARE(plain.thresholdSources.at(0).positives, plain.validation->labels.at(0).counts.positives());
    }

    void whereValidationHoldsEnoughItDecides()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        const auto ids = addPeople(project, 1, 60);
        std::vector<Project::LabelOrder> orders;
        for (std::size_t i = 0; i < ids.size(); ++i) // two of three are women; three wear hats
            for (const auto &[attribute, yes] :
                 {std::pair("sex", i % 3 != 0), std::pair("hat", i % 20 == 0), std::pair("beard", false)})
                orders.push_back({ids[i], attribute, yes ? LabelValue::Yes : LabelValue::No});
        project.setLabels(orders);
        NoProgress quiet;
        tasks::splitFaces(project, {SplitBy::Person, 45, 10}, {}, quiet);
        TrainOptions options = inFolds(1);
        options.attributes = {"sex", "hat", "beard"};
        const Run run = trainShortly(project, options);
        QVERIFY(run.validation->labels.at(0).counts.positives() >= tasks::kEnoughPositives);
        QCOMPARE(run.thresholdSources.at(0).from, ThresholdFrom::Validation);
        for (const std::size_t few : {1U, 2U}) { // three yes, and none
            QCOMPARE(run.thresholdSources.at(few).from, ThresholdFrom::Default);
            QCOMPARE(run.thresholds.at(few), 0.5);
        }
        const auto faces =
            tasks::facesOfRun(project, options.attributes, project.splitById(run.split).value(), run.recipe);
        const auto of = [&](Part part) { return static_cast<int>(faces.rows[static_cast<std::size_t>(part)].size()); };
        QCOMPARE(run.thresholdSources.at(2).known, of(Part::Train) + of(Part::Validation)); // what was too few
        QVERIFY(project.foldPredictions(run.id).empty()); // nothing to train for
    }

    void withoutValidationTheyAreHadAllTheSame()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPairs(project);
        NoProgress quiet;
        tasks::splitFaces(project, {SplitBy::Face, 0, 20}, {}, quiet); // which parts persons; folds do not
        const Run run = trainShortly(project, inFolds(1));
        QCOMPARE(run.state, RunState::Finished);
        for (const ThresholdSource &source : run.thresholdSources) {
            QCOMPARE(source.from, ThresholdFrom::OutOfFold);
            QCOMPARE(source.known, 48);
        }
        compareWithNetworksOfTheirOwn(project, run);
    }

    void aClassicSplitCannotHaveThem()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 30);
        NoProgress quiet;
        tasks::splitFaces(project, {SplitBy::Classic, 16, 20}, {}, quiet);
        QCOMPARE(troubleOf([&] { trainShortly(project, inFolds()); }), std::optional(ErrorKind::Usage));
        QVERIFY(project.runs().empty());
    }
};

QTEST_GUILESS_MAIN(TestOutOfFold)
#include "tst_out_of_fold.moc"
