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
        live.start(
            {},
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
