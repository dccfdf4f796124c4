// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Two trainings are set beside each other, and what one of them says is held against the labels.
#include "core/data/model_header.h"
#include "core/tasks/calibrate_run.h"
#include "core/tasks/compare_runs.h"
#include "tests/core/tasks/run_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <optional>
#include <stop_token>

using namespace faces;
using namespace faces::test;
using store::Project;
namespace fs = std::filesystem;

namespace {

bool mentions(const std::vector<std::string> &sentences, const std::string &words)
{
    return std::ranges::any_of(sentences, [&](const std::string &one) { return one.find(words) != std::string::npos; });
}

/// A project of drawn people with one short training.
struct TrainedStory {
    StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    Run run;

    TrainedStory()
    {
        addPeople(project, 1, 120);
        run = trainShortly(project, shortTraining(2));
    }
};

} // namespace

class CompareRunsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsKeptIsSaidWithTheTemperatureOfTheValidationFaces()
    {
        const TrainedStory story;
        const double temperature = tasks::loadModel(story.project, story.run).temperature;
        const JudgedRun judged = judgedRun(
            story.run, Part::Validation, story.project.predictions(story.run.id, std::nullopt),
            story.project.faces({.rejected = true, .photo = {}}), story.project.attributes(true));
        QVERIFY(judged.faces.size() > 10);
        const std::vector<float> raw = atTemperature(judged.probabilities, temperature, 1);
        Judgements before = judged.judgements();
        before.probabilities = raw;
        QVERIFY2(temperature != 1, "a training of two epochs is never just as sure as it should be");
        QVERIFY(std::abs(fittedTemperature(before) / temperature - 1) < 1e-3);
        const tasks::RunReliability found = tasks::runReliability(story.project, story.run);
        QCOMPARE(found.temperature, std::optional(temperature));
        QCOMPARE(found.validation->labels.size(), std::size_t(2));
        QCOMPARE(found.validation->pooled.brier, pooledReliability(judged.judgements()).brier);
        QVERIFY(std::abs(*found.validation->pooledBefore->brier - *pooledReliability(before).brier) < 1e-9);
        QCOMPARE(found.test->pooled.known, story.run.test->pooled().known());
    }

    void aRunWithoutItsNetworkStillHasItsReliability()
    {
        const TrainedStory story;
        fs::remove(story.project.runFolder(story.run.id) / "model.faces-model");
        const tasks::RunReliability found = tasks::runReliability(story.project, story.run);
        QVERIFY(!found.temperature);
        QVERIFY(found.test->pooled.brier && !found.test->pooledBefore);
    }

    void theTemperatureIsReadWithoutTheWeights()
    {
        const TrainedStory story;
        const fs::path file = story.project.runFolder(story.run.id) / "model.faces-model";
        const Model model = readModel(readFile(file));
        const std::uintmax_t header = 16 + modelHeaderText(model).size();
        QVERIFY(fs::file_size(file) > 10 * header); // most of it is weights
        fs::resize_file(file, header);
        QVERIFY_EXCEPTION_THROWN(tasks::loadModel(story.project, story.run), Error);
        QCOMPARE(tasks::runReliability(story.project, story.run).temperature, std::optional(model.temperature));
        fs::resize_file(file, header - 1);
        QVERIFY(!tasks::runReliability(story.project, story.run).temperature);
    }

    void aModelOfAnotherRunSaysNothingOfThisOne()
    {
        TrainedStory story;
        TrainOptions other = shortTraining(1);
        other.attributes = {"hat"};
        const Run second = trainShortly(story.project, other);
        fs::copy_file(story.project.runFolder(second.id) / "model.faces-model",
                      story.project.runFolder(story.run.id) / "model.faces-model",
                      fs::copy_options::overwrite_existing);
        QVERIFY(!tasks::runReliability(story.project, story.run).temperature);
        QVERIFY(tasks::runReliability(story.project, second).temperature);
    }

    void aRunWithoutPredictionsHasNone()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        Run failed;
        failed.id = project.addRun(failed);
        const tasks::RunReliability found = tasks::runReliability(project, failed);
        QVERIFY(!found.validation && !found.test && !found.temperature);
    }

    void twoTrainingsAreComparedOnTheSameFaces()
    {
        TrainedStory story;
        TrainOptions options = shortTraining(3);
        options.seed = 2;
        const Run second = trainShortly(story.project, options);
        const Comparison comparison = tasks::compareRuns(story.project, story.run, second, {});
        QVERIFY(comparison.warnings.empty());
        const ComparedPart &test = *comparison.test;
        QCOMPARE(test.both, story.run.test->faces);
        QCOMPARE(test.looksA, 1);
        for (std::size_t i = 0; i < 2; ++i) { // the same figures as everywhere, to the last bit
            QCOMPARE(test.labels[i].a, story.run.test->labels[i].counts.f1());
            QCOMPARE(test.labels[i].intervalA, story.run.test->labels[i].f1Interval);
            QCOMPARE(test.labels[i].b, second.test->labels[i].counts.f1());
        }
        QCOMPARE(test.macro.b, second.test->macroF1());
        std::vector<std::string> named;
        for (const OptionDifference &one : comparison.differences)
            named.push_back(one.option);
        QVERIFY((named == std::vector<std::string>{"epochs", "seed"}));
    }

    void aLabelThatChangedSinceIsSaid()
    {
        TrainedStory story;
        const Prediction first = story.project.predictions(story.run.id, Part::Test).front();
        const Face face = story.project.facesById(std::array{first.face}).front();
        const LabelValue other = face.labels[0] == LabelValue::Yes ? LabelValue::No : LabelValue::Yes;
        story.project.setLabels(std::array{Project::LabelOrder{face.id, "sex", other}});
        const Comparison comparison = tasks::compareRuns(story.project, story.run, story.run, {});
        QVERIFY(mentions(comparison.warnings, "have changed since"));
        QCOMPARE(comparison.test->looksA, 1); // comparing is no evaluation: nothing was counted
    }

    void aComparisonIsKeptWhileNothingThatItRestsOnChanges()
    {
        TrainedStory story;
        const auto again = [&](const std::shared_ptr<const tasks::ComparedPair> &before) {
            const Run run = *story.project.run(story.run.id); // read anew, as a page does
            return tasks::compareAgain(story.project, run, run, before, {});
        };
        auto shown = again(nullptr);
        QVERIFY(again(shown) == shown);
        QVERIFY(!mentions(shown->comparison.warnings, "have changed since"));
        addPeople(story.project, 900, 2); // no run has said anything of them
        QVERIFY(again(shown) == shown);

        const Prediction first = story.project.predictions(story.run.id, Part::Test).front();
        const Face face = story.project.facesById(std::array{first.face}).front();
        const LabelValue other = face.labels[0] == LabelValue::Yes ? LabelValue::No : LabelValue::Yes;
        story.project.setLabels(std::array{Project::LabelOrder{face.id, "sex", other}});
        const auto relabelled = again(shown);
        QVERIFY(relabelled != shown);
        QVERIFY(mentions(relabelled->comparison.warnings, "have changed since"));

        story.project.countTestLook(story.run.id);
        const auto looked = again(relabelled);
        QVERIFY(looked != relabelled);
        QCOMPARE(looked->comparison.test->looksA, 2);

        Attribute renamed = story.project.attributes(true).front();
        renamed.yesWord = "Woman";
        story.project.changeAttribute(renamed);
        QCOMPARE(again(looked)->comparison.test->labels[0].name, std::string("Woman"));
    }

    void aComparisonThatIsStoppedSaysNothing()
    {
        const TrainedStory story;
        std::stop_source source;
        source.request_stop();
        QCOMPARE(troubleOf([&] { tasks::compareRuns(story.project, story.run, story.run, source.get_token()); }),
                 std::optional(ErrorKind::Cancelled));
    }
};

QTEST_GUILESS_MAIN(CompareRunsTest)
#include "tst_compare_runs.moc"
