// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// A run that has ended is judged, tuned and asked what it was trained on.
#include "core/tasks/training_data.h"
#include "core/vision/prepare_face.h"
#include "tests/core/tasks/run_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace faces;
using namespace faces::test;
using store::Project;
namespace fs = std::filesystem;

namespace {

std::size_t overlapOf(Project &project, const Run &run, const fs::path &folder)
{
    NoProgress quiet;
    return tasks::evaluate(project, run, folder, {}, quiet).overlap.size();
}

void exportTo(const Project &project, const fs::path &folder)
{
    NoProgress quiet;
    tasks::exportFaces(project, folder, "classic", {}, quiet);
}

void retire(Project &project, const AttributeId &id)
{
    const auto all = project.attributes();
    Attribute attribute = *std::ranges::find(all, id, &Attribute::id);
    attribute.retired = true;
    project.changeAttribute(attribute);
}

} // namespace

class EvaluateRunTest : public QObject {
    Q_OBJECT

private slots:
    void whatARunWasTrainedOnStaysKnown()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 30);
        const Run run = trainShortly(project, shortTraining(1));
        exportTo(project, folder / "all");
        const auto trained = static_cast<std::size_t>(run.sizes.train);
        QCOMPARE(overlapOf(project, run, folder / "all"), trained);

        // Later faces were not trained on, though they are in the training part now.
        addPeople(project, 101, 5);
        exportTo(project, folder / "with later ones");
        QCOMPARE(overlapOf(project, run, folder / "with later ones"), trained);

        std::vector<FaceId> ids;
        for (const Face &face : project.faces())
            ids.push_back(face.id);
        project.rejectFaces(ids, "blurred");
        QCOMPARE(overlapOf(project, run, folder / "all"), trained);
        while (project.undo()) {
        }
        QVERIFY(project.faces().empty());
        QCOMPARE(overlapOf(project, run, folder / "all"), trained);
    }

    void multipliedFacesWereTrainedOnToo()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        const auto ids = addPeople(project, 1, 8);
        TrainOptions options = shortTraining(1);
        options.net = Net::ClassicSingle;
        options.attributes = {"sex"};
        NoProgress quiet;
        tasks::splitFaces(project, {SplitBy::Face, 0, 0}, {}, quiet);
        const Run run = trainShortly(project, options);
        const auto stored = vision::decodeFace(project.pixels(ids[2]).picture);
        const cv::Mat prepared = vision::prepareFace(stored.pixels, {}, preparationFor(options));
        fs::create_directories(folder / "blurred");
        writeFileSafely(folder / "blurred" / "face1.png",
                        vision::encodePng(vision::variant(prepared, Variant::Blurred)));
        writeFileSafely(folder / "blurred" / "labels.csv",
                        std::string("face_nr;sex;hair;glasses;hat;beard\n1;F;L;N;N;N\n"));
        QCOMPARE(overlapOf(project, run, folder / "blurred"), std::size_t(1));
        exportTo(project, folder / "all");
        QCOMPARE(overlapOf(project, run, folder / "all"), std::size_t(8));
    }

    void aRetiredAttributeLeavesOlderRunsUsable()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 30);
        const Run run = trainShortly(project, shortTraining(1));
        exportTo(project, folder / "all");
        retire(project, "hair");
        NoProgress quiet;
        QCOMPARE(tasks::evaluate(project, run, {}, {}, quiet).run.test->labels.size(), std::size_t(2));
        QVERIFY(overlapOf(project, run, folder / "all") > 0);
        using Kind = tasks::ThresholdChoice::Kind;
        QCOMPARE(tasks::setThreshold(project, run, "hair", {Kind::BestF1, 0}).thresholds, run.thresholds);
    }

    void aThresholdIsSetWhollyOrNotAtAll()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 30);
        const Run run = trainShortly(project, shortTraining(1));
        const fs::path model = project.runFolder(run.id) / "model.faces-model";
        fs::rename(model, folder / "elsewhere");
        const tasks::ThresholdChoice choice{tasks::ThresholdChoice::Kind::Value, 0.123};
        QCOMPARE(troubleOf([&] { tasks::setThreshold(project, run, "sex", choice); }),
                 std::optional(ErrorKind::NotFound));
        QVERIFY(project.run(run.id)->thresholds == run.thresholds);
        fs::rename(folder / "elsewhere", model);
        QCOMPARE(tasks::setThreshold(project, run, "sex", choice).test->labels.at(0).threshold, 0.123);
        QCOMPARE(project.run(run.id)->thresholds.at(0), 0.123);
        QCOMPARE(project.run(run.id)->thresholdSources.at(0).from, ThresholdFrom::Person);
        QVERIFY(project.run(run.id)->thresholdSources.at(1) == run.thresholdSources.at(1));
        const tasks::ThresholdChoice best{tasks::ThresholdChoice::Kind::BestF1, 0};
        QVERIFY(tasks::setThreshold(project, *project.run(run.id), "sex", best).thresholdSources ==
                run.thresholdSources);

        Run failed = run;
        failed.state = RunState::Failed;
        failed.bestEpoch = 0;
        failed.thresholds.clear();
        failed.id = project.addRun(failed);
        QCOMPARE(troubleOf([&] { tasks::setThreshold(project, failed, "sex", choice); }),
                 std::optional(ErrorKind::NotFound));
    }

    void aModelSpeaksWithTheWordsOfNow()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        project.addAttribute(attributeNamed("Smile", project.attributes(true)));
        addPeople(project, 1, 30);
        TrainOptions options = shortTraining(1);
        options.attributes = {"sex", "smile"};
        const Run run = trainShortly(project, options);
        project.changeAttribute(renamed(project.attributes().back(), "Grin"));
        const Model model = tasks::loadModel(project, run);
        QCOMPARE(model.attributes.at(1).id, std::string("smile"));
        QCOMPARE(model.attributes.at(1).yesWord, std::string("Grin"));
        QCOMPARE(model.attributes.at(1).noWord, std::string("No grin"));
    }

    void faceThatComesAfterAClassicSplitIsTrainedOn()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 10);
        NoProgress quiet;
        const Split split = tasks::splitFaces(project, {SplitBy::Classic}, {}, quiet);
        const FaceId late = addPeople(project, 11, 1).front();
        const auto faces = tasks::facesOfRun(project, {"sex"}, split, classicRecipe());
        QCOMPARE(faces.rows[0].size() + faces.rows[1].size() + faces.rows[2].size(), std::size_t(44));
        QCOMPARE(std::ranges::count_if(faces.rows[0], [&](const auto &row) { return row.face->id == late; }), 4);
        const auto counts = tasks::countData(project.faces(), project.attributes(true), split, classicRecipe());
        QCOMPARE(counts.multiplied, static_cast<int>(faces.rows[0].size()));
        QVERIFY(counts.faces[0] >= 1);
        project.rejectFaces(std::array{late}, "blurred");
        QCOMPARE(tasks::facesOfRun(project, {"sex"}, split, classicRecipe()).rows[0].size(), faces.rows[0].size() - 4);
    }
};

QTEST_GUILESS_MAIN(EvaluateRunTest)
#include "tst_evaluate_run.moc"
