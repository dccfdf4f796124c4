// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What a training is said to take beforehand, against what it then takes and against the facts it follows from.
#include "core/tasks/estimate_training.h"
#include "core/tasks/run_start.h"
#include "tests/core/tasks/run_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace faces;
using namespace faces::test;
using store::Project;
using tasks::TrainingEstimate;

namespace {

bool near(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }

std::optional<TrainingEstimate> estimated(const Project &project, const TrainOptions &options = {})
{
    return tasks::estimateTraining(project, options, {});
}

TrainOptions classic()
{
    TrainOptions options;
    options.net = Net::ClassicMulti;
    return options;
}

/// A finished run with this speed, as a training leaves it.
RunId addFinishedRun(Project &project, TrainOptions options, double imagesPerSecond)
{
    Run run = tasks::beginningOf(project, std::move(options)).run;
    run.state = RunState::Finished;
    run.device = "cpu";
    run.imagesPerSecond = imagesPerSecond;
    return project.addRun(run);
}

} // namespace

class TestEstimateTraining : public QObject {
    Q_OBJECT
private slots:
    void itCountsTheFacesThatTheTrainingWillTake()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 40);
        project.rejectFaces(std::vector{project.faceByNumber(7)->id}, "blurred");
        const auto compact = estimated(project), multiplied = estimated(project, classic());
        QVERIFY(compact && multiplied);
        QVERIFY(!project.split()); // nothing is written
        const auto taken = [&](const TrainOptions &options) {
            return static_cast<std::size_t>(tasks::beginningOf(project, options).run.sizes.train);
        };
        QCOMPARE(compact->trainFaces, taken({}));
        QCOMPARE(multiplied->trainFaces, taken(classic()));
        QCOMPARE(multiplied->trainFaces, 4 * compact->trainFaces);
        QCOMPARE(multiplied->parameters, std::int64_t(130392133)); // SPEC section 1: all five attributes
        QVERIFY(near(multiplied->multiplyAdds, 219570048));
        QCOMPARE(estimated(project)->trainFaces, compact->trainFaces); // with the split now made
    }

    void aRunOfTheSameNetSaysHowFastItIs()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 40);
        const Run run = trainShortly(project, shortTraining(1));
        TrainOptions longer = shortTraining(6);
        const auto same = estimated(project, longer);
        QVERIFY(same && same->fromRun == run.id);
        // Six epochs forward and back; and forward alone, a third of that, twice for each validation face.
        const double passes = 6 * (run.sizes.train + 2 * run.sizes.validation / 3.0);
        QVERIFY(near(same->seconds, passes / run.imagesPerSecond));
        QCOMPARE(same->parameters, run.parameters);
        // Four times the pixels: four times the work, but for the outputs.
        longer.side = 96;
        const auto larger = estimated(project, longer);
        QVERIFY(larger && larger->fromRun == run.id);
        QVERIFY(larger->seconds > 3.9 * same->seconds && larger->seconds < 4 * same->seconds);
        QVERIFY(near(larger->seconds / same->seconds, larger->multiplyAdds / same->multiplyAdds));
    }

    void onlyALikeRunIsGoneBy()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 40);
        TrainOptions options = shortTraining(4);
        const RunId slow = addFinishedRun(project, options, 10), quick = addFinishedRun(project, options, 1000);
        const auto latest = estimated(project, options);
        QVERIFY(latest && latest->fromRun == quick && quick != slow);
        addFinishedRun(project, options, 0); // a training that still runs, or ended before its first epoch did
        QVERIFY(estimated(project, options)->fromRun == quick);
        options.threads = 2;
        QVERIFY(!estimated(project, options)->fromRun);
        options.threads = 1;
        options.net = Net::ClassicMulti;
        QVERIFY(!estimated(project, options)->fromRun);
    }

    void withoutARunAProductSaysHowFastItIs()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 40);
        TrainOptions options = shortTraining(4);
        const auto four = estimated(project, options);
        options.epochs = 8;
        const auto eight = estimated(project, options);
        QVERIFY(four && !four->fromRun && four->seconds > 0 && std::isfinite(four->seconds));
        QVERIFY(near(eight->seconds, 2 * four->seconds));
        options.threads = 0; // all of them are no slower than one
        QVERIFY(estimated(project, options)->seconds <= eight->seconds * (1 + 1e-9));
    }

    void memoryGrowsWithFacesBatchesAndWeights()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 40);
        TrainOptions options = shortTraining(1);
        const auto bytes = [&] { return estimated(project, options)->memoryBytes; };
        const std::int64_t before = bytes();
        addPeople(project, 41, 10);
        QCOMPARE(bytes() - before, std::int64_t(10) * preparationFor(options).bytes()); // all three parts are held
        const std::int64_t grown = bytes();
        options.batch = 32;
        QVERIFY(bytes() > grown);
        // Weights, the best epoch's, two moments, gradients: five times 130 million numbers of four bytes.
        QVERIFY(estimated(project, classic())->memoryBytes > std::int64_t(5) * 4 * 130392133);
    }

    void whereThereIsNothingToLearnFromNothingIsSaid()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        QVERIFY(!estimated(project));
        const std::vector<FaceId> ids = addPeople(project, 1, 10);
        QVERIFY(estimated(project));
        std::vector<Project::LabelOrder> orders;
        for (const FaceId id : ids)
            for (const Attribute &attribute : project.attributes())
                orders.push_back({id, attribute.id, LabelValue::Unknown});
        project.setLabels(orders);
        QVERIFY(!estimated(project));
        project.undo();
        QVERIFY(estimated(project));
        project.rejectFaces(ids, "blurred");
        QVERIFY(!estimated(project));
    }

    void whatCannotBeTrainedIsSaid()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 10);
        TrainOptions options;
        options.epochs = 2000;
        QVERIFY(troubleOf([&] { estimated(project, options); }) == ErrorKind::Usage);
        options = {};
        options.attributes = {"moustache"};
        QVERIFY(troubleOf([&] { estimated(project, options); }) == ErrorKind::Usage);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(troubleOf([&] { tasks::estimateTraining(project, {}, stop.get_token()); }) == ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestEstimateTraining)
#include "tst_estimate_training.moc"
