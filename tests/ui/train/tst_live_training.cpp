// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "tests/ui/drawn_project.h"
#include "ui/pages/train/live_training.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace faces;
using namespace faces::ui;

namespace {

EpochRecord epochOf(int number)
{
    EpochRecord epoch;
    epoch.epoch = number;
    return epoch;
}

TrainOptions threeEpochs()
{
    TrainOptions options;
    options.epochs = 3;
    return options;
}

/// Tells of the second network until somebody stops it.
Run foldUntilStopped(const std::stop_token &stop, ProgressSink &progress)
{
    while (!stop.stop_requested()) {
        progress.progress({"Network 2 of 3", 1, 4});
        std::this_thread::yield();
    }
    return {};
}

/// The third of three epochs, as a trainer tells of it.
void tellThirdEpoch(TrainingSink &sink)
{
    sink.batchDone({3, 3, 1, 2, 0.5, 100});
    sink.batchDone({3, 3, 2, 2, 0.25, 100});
    sink.worstFound(3, {{FaceId(2), 1.5, {0.9F}}});
    sink.epochDone(epochOf(3));
}

} // namespace

class TestLiveTraining : public QObject {
    Q_OBJECT
private slots:
    void whatTheTrainerTellsIsKnownHereBesideWhatWasKnownBefore()
    {
        const test::StoryFolder folder;
        test::drawProject(folder / "people.faces", 4);
        Workspace workspace;
        QVERIFY(test::openIn(workspace, folder / "people.faces"));
        LiveTraining live(workspace, nullptr);
        int worstAtEpoch = 0;
        connect(&live, &LiveTraining::moved, this, [&](bool epochEnded) {
            if (epochEnded)
                worstAtEpoch = live.progress().worst().epoch;
        });
        QSignalSpy first(&live, &LiveTraining::firstBatch), ended(&live, &LiveTraining::ended);
        live.start({},
                   [](store::Project &, TrainingSink &sink, std::stop_token stop, ProgressSink &) {
                       tellThirdEpoch(sink);
                       while (!stop.stop_requested()) // until the window has shown it
                           std::this_thread::yield();
                       return Run();
                   },
                   {epochOf(1), epochOf(2)});
        QCOMPARE(live.progress().history().size(), std::size_t(2)); // at once, before anything is heard
        QTRY_COMPARE(worstAtEpoch, 3); // an epoch's worst faces are there when it is announced
        QCOMPARE(first.count(), 1);
        QCOMPARE(live.progress().history().size(), std::size_t(3));
        QCOMPARE(live.progress().batchLosses().size(), std::size_t(2));
        QCOMPARE(live.progress().batchLosses()[0], QPointF(2.5, 0.5));
        QCOMPARE(live.progress().worst().faces.size(), std::size_t(1));
        live.stop();
        QVERIFY(ended.wait(5000));
        live.start({}, [](store::Project &, TrainingSink &, std::stop_token, ProgressSink &) { return Run(); });
        QVERIFY(live.progress().history().empty()); // the next one begins with nothing
        QVERIFY(live.progress().worst().faces.empty() && live.progress().batchLosses().empty());
        QVERIFY(ended.wait(5000));
    }

    void whatIsDoneAfterTheLastBatchIsKnown()
    {
        const test::StoryFolder folder;
        test::drawProject(folder / "people.faces", 4);
        Workspace workspace;
        QVERIFY(test::openIn(workspace, folder / "people.faces"));
        LiveTraining live(workspace, nullptr);
        QSignalSpy ended(&live, &LiveTraining::ended);
        live.start(threeEpochs(),
                   [](store::Project &, TrainingSink &sink, std::stop_token stop, ProgressSink &progress) {
                       progress.progress({"Training", 0, 0});
                       tellThirdEpoch(sink);
                       return foldUntilStopped(stop, progress);
                   });
        QVERIFY(!live.afterwards());
        QTRY_VERIFY(live.afterwards() && live.afterwards()->name() == QStringLiteral("Network 2 of 3"));
        QCOMPARE(live.afterwards()->share(), 0.25);
        live.stop();
        QVERIFY(ended.wait(5000));
    }

    void aTrainingThatGoesOnAfterItsLastEpochIsKnownWithoutABatch()
    {
        const test::StoryFolder folder;
        test::drawProject(folder / "people.faces", 4);
        Workspace workspace;
        QVERIFY(test::openIn(workspace, folder / "people.faces"));
        LiveTraining live(workspace, nullptr);
        QSignalSpy ended(&live, &LiveTraining::ended);
        const auto goesOn = [](store::Project &project, TrainingSink &, std::stop_token stop, ProgressSink &progress) {
            Run run;
            run.bestEpoch = 2;
            project.addRun(run);
            return foldUntilStopped(stop, progress);
        };
        live.start(threeEpochs(), goesOn, {epochOf(1), epochOf(2), epochOf(3)});
        QVERIFY(!live.afterwards()); // nothing was told yet
        QTRY_VERIFY(live.afterwards());
        QCOMPARE(live.afterwards()->share(), 0.25);
        QVERIFY(!live.progress().started());
        QTRY_COMPARE(workspace.view().runs.size(), std::size_t(1)); // other pages know of it while it goes on
        QVERIFY(live.running());
        live.stop();
        QVERIFY(ended.wait(5000));
        live.start(threeEpochs(), goesOn, {epochOf(1), epochOf(2)}); // the third is still to come
        QTRY_COMPARE(live.preparing(), QStringLiteral("Network 2 of 3"));
        QVERIFY(!live.afterwards());
        live.stop();
        QVERIFY(ended.wait(5000));
    }

    void howATrainingEndedIsKnownAfterwards()
    {
        const test::StoryFolder folder;
        test::drawProject(folder / "people.faces", 4);
        Workspace workspace;
        QVERIFY(test::openIn(workspace, folder / "people.faces"));
        LiveTraining live(workspace, nullptr);
        const auto ends = [&](RunState state, std::optional<ErrorKind> trouble = std::nullopt) {
            QSignalSpy ended(&live, &LiveTraining::ended);
            live.start({}, [=](store::Project &, TrainingSink &, std::stop_token, ProgressSink &) {
                if (trouble)
                    throw Error(*trouble, "There is a reason.");
                Run run;
                run.id = RunId(7);
                run.state = state;
                return run;
            });
            return ended.wait(5000) ? std::optional(live.end()) : std::nullopt;
        };
        QVERIFY(ends(RunState::Finished) == LiveTraining::End::Finished);
        QVERIFY(live.result() && number(live.result()->id) == 7);
        QVERIFY(ends(RunState::Stopped) == LiveTraining::End::Stopped); // where its job is shown, not here
        QVERIFY(live.result().has_value());
        QVERIFY(ends(RunState::Failed, ErrorKind::Training) == LiveTraining::End::Failed);
        QVERIFY(!live.result());
        QVERIFY(ends(RunState::Stopped, ErrorKind::Cancelled) == LiveTraining::End::Stopped);
        QVERIFY(!live.result());
    }
};

QTEST_MAIN(TestLiveTraining)
#include "tst_live_training.moc"
