// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What a training is said to take beforehand, against what it then takes and against the facts it follows from.
#include "core/tasks/out_of_fold.h"
#include "tests/core/tasks/estimate_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace faces;
using namespace faces::test;
using store::Project;

namespace {

TrainOptions classic()
{
    TrainOptions options;
    options.net = Net::ClassicMulti;
    return options;
}

void unlabel(Project &project, const std::vector<FaceId> &faces)
{
    std::vector<Project::LabelOrder> orders;
    for (const FaceId id : faces)
        for (const Attribute &attribute : project.attributes())
            orders.push_back({id, attribute.id, LabelValue::Unknown});
    project.setLabels(orders);
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
            return static_cast<std::size_t>(sizesTaken(project, options).train);
        };
        QCOMPARE(compact->trainFaces, taken({}));
        QCOMPARE(multiplied->trainFaces, taken(classic()));
        QCOMPARE(multiplied->trainFaces, 4 * compact->trainFaces);
        QCOMPARE(multiplied->parameters, std::int64_t(130392133)); // SPEC section 1: all five attributes
        QVERIFY(near(multiplied->multiplyAdds, 219570048));
        QCOMPARE(estimated(project)->trainFaces, compact->trainFaces); // with the split now made
    }

    void facesAfterTheSplitCountAsTrainings()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 40);
        sizesTaken(project, {}); // makes the split
        project.rejectFaces(std::vector{project.faceByNumber(7)->id}, "blurred");
        const std::vector<FaceId> late = addPeople(project, 41, 3);
        QCOMPARE(estimated(project)->trainFaces, static_cast<std::size_t>(sizesTaken(project, {}).train));
        // One joins a person of the test part: it is said a little long, never short.
        const auto entries = project.split()->entries;
        const auto test = std::ranges::find(entries, Part::Test, &SplitEntry::part);
        project.joinPerson(std::vector{late.front(), test->face});
        QCOMPARE(estimated(project)->trainFaces, static_cast<std::size_t>(sizesTaken(project, {}).train) + 1);
    }

    void aClassicSplitNamesVariants()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 30);
        Split split;
        split.by = SplitBy::Classic;
        SplitOptions options;
        options.by = SplitBy::Classic;
        split.entries = makeSplit(project.faces(), 5, options);
        project.setSplit(split);
        project.rejectFaces(std::vector{project.faceByNumber(3)->id}, "blurred");
        addPeople(project, 31, 2);
        const PartSizes sizes = sizesTaken(project, classic());
        const auto said = estimated(project, classic());
        QCOMPARE(said->trainFaces, static_cast<std::size_t>(sizes.train));
        TrainOptions complete = withPreset(classic());
        for (const Attribute &attribute : project.attributes())
            complete.attributes.push_back(attribute.id);
        const NetworkCost cost = tasks::learner().cost(complete);
        // Pictures of 64 x 64 in grey, the network, once more its weights, and the library.
        QCOMPARE(said->memoryBytes, std::int64_t(4096) * (sizes.train + sizes.validation + sizes.test) +
                                        cost.stateBytes + cost.stepBytes + 4 * cost.parameters + 250'000'000);
    }

    void foldsAreMoreTrainings()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 60);
        addFinishedRun(project, shortTraining(2), {3, 2});
        TrainOptions options = shortTraining(6);
        const PartSizes sizes = sizesTaken(project, options);
        const auto alone = estimated(project, options);
        options.outOfFold = true;
        const auto folded = estimated(project, options);
        QVERIFY(alone && folded);
        QCOMPARE(alone->folds, 0);
        QCOMPARE(folded->folds, 3);
        // Each face of both parts is learned from in two of three folds and, at last, judged twice, with its mirror
        // image.
        const double faces = sizes.train + sizes.validation;
        QVERIFY(near(folded->seconds - alone->seconds, (6 * 2 * faces + 2 * 2 * faces / 3) * 2.0 / sizes.train));
        // Their own copies, and the run's weights beside those of a fold.
        const auto copies = static_cast<std::int64_t>(faces) * 2 / 3;
        QCOMPARE(folded->memoryBytes - alone->memoryBytes,
                 copies * preparationFor(options).bytes() + 4 * folded->parameters);
    }

    void foldsAreForeseenWhereTheTrainingHasNeedOfThem()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 60);
        std::vector<Project::LabelOrder> orders; // nobody wears glasses, four a hat, twenty a beard
        for (const Face &face : project.faces()) {
            orders.push_back({face.id, "glasses", LabelValue::No});
            orders.push_back({face.id, "hat", face.number <= 4 ? LabelValue::Yes : LabelValue::No});
            orders.push_back({face.id, "beard", face.number % 3 == 0 ? LabelValue::Yes : LabelValue::No});
        }
        project.setLabels(orders);
        std::vector<int> before;
        for (const bool split : {false, true})
            for (std::size_t i = 0; i < project.attributes().size(); ++i) {
                TrainOptions options = shortTraining(1);
                options.attributes = {project.attributes()[i].id};
                options.outOfFold = true;
                if (!split) {
                    before.push_back(estimated(project, options)->folds);
                    continue;
                }
                const auto start = tasks::beginningOf(project, options);
                const int folds = estimated(project, options)->folds;
                const auto need = tasks::foldNeed(start.faces, start.run.splitBy, start.run.options.seed);
                const bool needed = !need.outOfFold.empty();
                QCOMPARE(folds, needed ? tasks::kFolds : 0);
                QCOMPARE(before[i], folds); // as was said before there was a split
            }
        QVERIFY(std::ranges::find(before, 0) != before.end() && std::ranges::find(before, 3) != before.end());
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
        unlabel(project, ids);
        QVERIFY(!estimated(project));
        project.undo();
        QVERIFY(estimated(project));
        sizesTaken(project, {}); // makes the split
        std::vector<FaceId> learned;
        const auto entries = project.split()->entries; // copied: the split itself is a temporary
        for (const SplitEntry &entry : entries)
            if (entry.part == Part::Train)
                learned.push_back(entry.face);
        unlabel(project, learned); // labels of other parts teach nothing
        QVERIFY(!estimated(project));
        addPeople(project, 11, 1);
        QVERIFY(estimated(project));
        project.undo();
        project.undo();
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
