// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Whose speed an estimate of a training's time goes by: what is representative, not what came last.
#include "tests/core/tasks/estimate_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <cmath>

using namespace faces;
using namespace faces::test;
using store::Project;

class TestTrainingSpeed : public QObject {
    Q_OBJECT
private slots:
    void aRunOfTheSameNetSaysHowFastItIs()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 40);
        // The first epoch and the one of a moment say nothing; of the others three seconds are the median.
        const RunId run = addFinishedRun(project, shortTraining(5), {40, 2, 4, 3, 0.001});
        TrainOptions longer = shortTraining(6);
        const PartSizes sizes = sizesTaken(project, longer);
        const auto same = estimated(project, longer);
        QVERIFY(same && same->fromRun == run);
        QCOMPARE(same->comparedRuns, 1);
        // Six epochs forward and back; and forward alone, a third of that, twice for each validation face.
        QVERIFY(near(same->seconds, 6 * (3.0 + 3.0 * 2 / 3 * sizes.validation / sizes.train)));
        // Four times the pixels: four times the work, but for the outputs.
        longer.side = 96;
        const auto larger = estimated(project, longer);
        QVERIFY(larger && larger->fromRun == run);
        QVERIFY(larger->seconds > 3.9 * same->seconds && larger->seconds < 4 * same->seconds);
        QVERIFY(near(larger->seconds / same->seconds, larger->multiplyAdds / same->multiplyAdds));
    }

    void oneDisturbedRunDoesNotDecide()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 40);
        const TrainOptions options = shortTraining(3);
        addFinishedRun(project, options, {3, 2, 2});
        const RunId usual = addFinishedRun(project, options, {3, 2.5, 2.5});
        QVERIFY(estimated(project, options)->fromRun != usual); // of two the faster
        addFinishedRun(project, options, {90, 60, 60});         // something else computed
        const auto said = estimated(project, options);
        QVERIFY(said->fromRun == usual);
        QCOMPARE(said->comparedRuns, 3);
        for (int i = 0; i < 5; ++i) // only the latest five count
            addFinishedRun(project, options, {6, 5, 5});
        QVERIFY(near(estimated(project, options)->seconds, 2 * said->seconds));
        QCOMPARE(estimated(project, options)->comparedRuns, 5);
    }

    void runsOfTheSameShapeComeFirst()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 40);
        TrainOptions small = shortTraining(3), large = small;
        large.side = 96;
        const RunId ofSmall = addFinishedRun(project, small, {2, 2, 2});
        const RunId ofLarge = addFinishedRun(project, large, {9, 9});
        QVERIFY(estimated(project, small)->fromRun == ofSmall);
        QVERIFY(estimated(project, large)->fromRun == ofLarge);
        large.side = 64; // neither: both are compared
        QCOMPARE(estimated(project, large)->comparedRuns, 2);
    }

    void onlyALikeRunIsGoneBy()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 40);
        TrainOptions options = shortTraining(4);
        const RunId run = addFinishedRun(project, options, {3, 2});
        addFinishedRun(project, options, {});       // a training that ended before its first epoch did
        addFinishedRun(project, options, {5});      // or after it
        addFinishedRun(project, options, {9, 0.1}); // or was too short to tell
        const auto said = estimated(project, options);
        QVERIFY(said && said->fromRun == run);
        QCOMPARE(said->comparedRuns, 1);
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
};

QTEST_APPLESS_MAIN(TestTrainingSpeed)
#include "tst_training_speed.moc"
