// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/json.h"
#include "core/tasks/data_sets.h"
#include "core/tasks/estimate_training.h"
#include "core/tasks/prepared_face.h"
#include "core/tasks/run_start.h"
#include "core/tasks/tune_state.h"
#include "core/vision/prepare_face.h"
#include "core/vision/recipe_picture.h"
#include "tests/core/tasks/run_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

using namespace faces;
using faces::test::addPeople;
using faces::test::shortTraining;
using faces::test::StoryFolder;

namespace {
Recipe threeRows()
{
    Recipe recipe{"own", {}, {}, {{}, {{{StepKind::Mirror, 0, 0, false}}}, {{{StepKind::Rotate, 10, 0, true}}}}, 4};
    return recipe;
}

struct Story {
    StoryFolder folder;
    store::Project project = store::Project::create(folder / "people.faces");
    NoProgress quiet;
    Story()
    {
        addPeople(project, 1, 20);
        tasks::splitFaces(project, {}, {}, quiet);
    }
    tasks::RunStart begin(Net net)
    {
        TrainOptions options = shortTraining(2);
        options.net = net;
        return tasks::beginningOf(project, options);
    }
};
} // namespace

class TestRecipes : public QObject {
    Q_OBJECT
private slots:
    void aProjectWithoutARecipeTrainsAsEver()
    {
        Story story;
        QVERIFY(story.begin(Net::Compact).run.recipe == plainRecipe());
        QVERIFY(story.begin(Net::ClassicMulti).run.recipe == classicRecipe());
        // What was written before there were rows is written so now: fingerprints and stopped runs stay valid.
        QCOMPARE(store::toJson(plainRecipe()), std::string(R"({"name":"none","ranges":[],"variants":["itself"]})"));
    }

    void theProjectsRecipeMultipliesTheTrainingFacesOfEveryNetwork()
    {
        Story story;
        story.project.setRecipe(threeRows());
        for (const Net net : {Net::Compact, Net::ClassicMulti}) {
            const auto [run, faces] = story.begin(net);
            QVERIFY(run.recipe == threeRows());
            const auto counts = tasks::countData(story.project.faces(), story.project.attributes(true),
                                                 story.project.split(), run.recipe);
            QCOMPARE(run.sizes.train, 3 * counts.faces[0]);
            QCOMPARE(run.sizes.train, counts.multiplied);
            QCOMPARE(run.sizes.validation, counts.faces[1]);
            QCOMPARE(run.sizes.test, counts.faces[2]);
            for (const auto part : {Part::Validation, Part::Test})
                for (const auto &row : faces.rows[static_cast<std::size_t>(part)])
                    QCOMPARE(row.variant, -1); // as they are
        }
    }

    void whatIsLearnedFromIsThePicturesOfTheRecipe()
    {
        Story story;
        story.project.setRecipe(threeRows());
        const auto [run, faces] = story.begin(Net::Compact);
        Preparation preparation;
        preparation.sidePx = 48;
        const tasks::FacePreparer preparer(preparation);
        const auto data = tasks::loadPart(story.project, faces, Part::Train, run.recipe, preparer, {}, story.quiet);
        std::size_t at = 0;
        for (const auto &row : faces.rows[0]) {
            const auto stored = story.project.pixels(row.face->id);
            const cv::Mat face = preparer.prepared(vision::decodeFace(stored.picture).pixels, {});
            std::vector<std::uint8_t> wanted;
            vision::appendPlanes(vision::recipePicture(face, threeRows(), row.face->number, row.variant), wanted);
            QVERIFY(std::equal(wanted.begin(), wanted.end(), data.table.pixels.begin() + static_cast<long>(at)));
            at += wanted.size();
        }
        QCOMPARE(at, data.table.pixels.size());
    }

    void theEstimateCountsWhatTheTrainingWillHave()
    {
        Story story;
        story.project.setRecipe(threeRows());
        TrainOptions options = shortTraining(2);
        const auto estimate = tasks::estimateTraining(story.project, options, {});
        QVERIFY(estimate.has_value());
        QCOMPARE(static_cast<int>(estimate->trainFaces), story.begin(options.net).run.sizes.train);
    }

    void aClassicSplitGoesByTheClassicRecipe()
    {
        Story story;
        story.project.setRecipe(threeRows());
        SplitOptions leaky;
        leaky.by = SplitBy::Classic;
        tasks::splitFaces(story.project, leaky, {}, story.quiet);
        QVERIFY(story.begin(Net::Compact).run.recipe == classicRecipe());
        QVERIFY(tasks::shownRecipe(threeRows(), story.project.split()) == classicRecipe());
    }

    void anotherAmountIsOtherData()
    {
        Story story;
        story.project.setRecipe(threeRows());
        const std::string first = story.begin(Net::Compact).run.dataFingerprint;
        Recipe other = threeRows();
        other.rows[2].steps[0].amount = 11;
        story.project.setRecipe(other);
        QVERIFY(story.begin(Net::Compact).run.dataFingerprint != first);
        story.project.undo();
        QCOMPARE(story.begin(Net::Compact).run.dataFingerprint, first);
    }

    void aRunGoesOnWithTheRecipeItBeganWith()
    {
        Story story;
        story.project.setRecipe(threeRows());
        const Run stopped = test::trainUntil(story.project, 3);
        QCOMPARE(stopped.state, RunState::Stopped);
        story.project.setRecipe(std::nullopt);
        const Run finished = test::goOn(story.project, stopped.id);
        QCOMPARE(finished.state, RunState::Finished);
        QVERIFY(story.project.run(stopped.id)->recipe == threeRows());
        QCOMPARE(finished.history.size(), std::size_t(8));
    }

    void theRecipeIsUndoneAndComesBackWhenTheProjectIsOpenedAgain()
    {
        StoryFolder folder;
        {
            store::Project project = store::Project::create(folder / "people.faces");
            QVERIFY(!project.recipe());
            project.setRecipe(gentleRecipe());
            project.setRecipe(threeRows());
            project.setRecipe(threeRows()); // changes nothing: no step
        }
        store::Project project = store::Project::open(folder / "people.faces");
        QVERIFY(project.recipe() == threeRows());
        QCOMPARE(project.undo()->what, std::string("Changed the recipe"));
        QVERIFY(project.recipe() == gentleRecipe());
        project.undo();
        QVERIFY(!project.recipe());
        project.redo();
        QVERIFY(project.recipe() == gentleRecipe());
        QVERIFY(test::troubleOf([&] { project.setRecipe(Recipe{"own", {}, {}, {}, 1}); }) == ErrorKind::Usage);
    }

    void everyRecipeIsReadAsItWasWritten()
    {
        Recipe all{"own", classicRecipe().ranges, {}, {{{}, false}}, 99};
        for (const StepKind kind : kStepKinds)
            all.rows.push_back({{{kind, limitsOf(kind).usual, kind == StepKind::Shift ? 2.5 : 0, true}}});
        all.rows.back().steps.push_back({StepKind::Mirror, 0, 0, false});
        for (const Recipe &recipe : {all, plainRecipe(), classicRecipe(), mirrorRecipe(), gentleRecipe()})
            QVERIFY2(store::recipeFrom(store::toJson(recipe)) == recipe, recipe.name.c_str());
    }
};

QTEST_GUILESS_MAIN(TestRecipes)
#include "tst_recipes.moc"
