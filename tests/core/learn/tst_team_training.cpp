// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Whole trainings by a team, against the same by one; and how they end when a worker does.
#include "core/base/files.h"
#include "core/learn/team_request.h"
#include "core/learn/team_torch.h"
#include "tests/core/learn/team_story.h"
#include "tests/core/learn/toy_faces.h"
#include "tests/support/story_folder.h"

#include <QtTest>

#include <cmath>
#include <optional>

using namespace faces;
using namespace faces::test;

namespace {

const HelperOptions kOneThread{.threads = 1, .device = Device::Cpu};

/// How a training of two ended.
struct Ended {
    std::optional<TrainOutcome> outcome; ///< nothing where rank 0 threw
    std::optional<ErrorKind> kind;       ///< of what it threw
    bool broken = false;
    std::vector<std::string> complaints;
};

/// Rank 0 trains; rank 1 does as `help` says.
Ended trainedByTwo(const TrainRequest &request, Listener &listener,
                   const std::function<void(TrainingTeam &)> &help = [](TrainingTeam &team) {
                       faces_learner()->helpTrain(team, kOneThread, {});
                   })
{
    Ended ended;
    ended.complaints = together(2, [&](TrainingTeam &team) {
        if (team.rank() > 0)
            return help(team);
        try {
            ended.outcome = faces_learner()->train(request, listener, {}, &team);
        } catch (const Error &error) {
            ended.kind = error.kind();
            ended.broken = team.broken();
            throw;
        }
    });
    return ended;
}

bool alike(double left, double right, double within) { return std::abs(left - right) <= within * std::abs(right); }

void compareCurves(const std::vector<EpochRecord> &left, const std::vector<EpochRecord> &right, double within)
{
    QCOMPARE(left.size(), right.size());
    for (std::size_t i = 0; i < left.size(); ++i) {
        const auto told =
            QStringLiteral("epoch %1: %2 and %3").arg(i + 1).arg(left[i].trainLoss).arg(right[i].trainLoss);
        QVERIFY2(alike(left[i].trainLoss, right[i].trainLoss, within), qPrintable(told));
        QVERIFY2(alike(left[i].validationLoss.value(), right[i].validationLoss.value(), within), qPrintable(told));
    }
}

/// A processor with bfloat16 rounds the compact network's maps to three digits while it trains.
double rounding(Net net)
{
    const bool coarse = net == Net::Compact && faces_learner()->facts().reducedConvolutionGflops > 0;
    return coarse ? 0.03 : 1e-4;
}

} // namespace

class TeamTrainingTest : public QObject {
    Q_OBJECT

private slots:
    void twoLearnByTheCurveOfOne_data()
    {
        QTest::addColumn<int>("net");
        QTest::newRow("compact") << static_cast<int>(Net::Compact);
        QTest::newRow("classic-single") << static_cast<int>(Net::ClassicSingle);
    }

    void twoLearnByTheCurveOfOne()
    {
        QFETCH(int, net);
        TrainRequest request = toyRequest(31, 12, 3); // batches of 15 and 16: no equal halves
        request.options.net = static_cast<Net>(net);
        request.options.rate = 1e-3;
        request.options.balance = Balance::Rare;
        for (std::size_t i = 0; i < request.train.labels.size(); i += 7)
            request.train.labels[i] = LabelValue::Unknown;
        Listener alone, lead;
        const TrainOutcome one = faces_learner()->train(request, alone, {});
        const Ended two = trainedByTwo(request, lead);
        QCOMPARE(allOf(two.complaints), std::string());
        compareCurves(two.outcome->history, one.history, rounding(request.options.net));
        QCOMPARE(lead.epochs.size(), std::size_t(3));
        QCOMPARE(lead.validations.size(), std::size_t(3));
        QCOMPARE(lead.batches.size(), alone.batches.size());
        QCOMPARE(two.outcome->model.tensors.size(), one.model.tensors.size());
        QVERIFY(!two.outcome->stopped);
    }

    void aTeamTrainsTwiceToTheSameBits()
    {
        const TrainRequest request = toyRequest(24, 8, 2);
        Listener listener;
        const Ended first = trainedByTwo(request, listener), second = trainedByTwo(request, listener);
        QCOMPARE(allOf(first.complaints) + allOf(second.complaints), std::string());
        QVERIFY(first.outcome->model == second.outcome->model);
    }

    void aStopOfAHelperEndsItForAll()
    {
        const TrainRequest request = toyRequest(24, 8, 50);
        std::stop_source stop;
        Listener listener;
        listener.onEpoch = [&](const EpochRecord &epoch) {
            if (epoch.epoch == 2)
                stop.request_stop();
        };
        const Ended ended = trainedByTwo(request, listener, [&](TrainingTeam &team) {
            faces_learner()->helpTrain(team, kOneThread, stop.get_token());
        });
        QCOMPARE(allOf(ended.complaints), std::string());
        QVERIFY(ended.outcome->stopped);
        QCOMPARE(ended.outcome->history.size(), std::size_t(2));
    }

    void aLostWorkerIsNamedAndTheCheckpointGoesOnAlone()
    {
        const StoryFolder folder;
        TrainRequest request = toyRequest(24, 8, 3);
        request.options.net = Net::ClassicSingle; // computes in float32 everywhere
        request.options.rate = 1e-3;
        Listener listener;
        const TrainOutcome whole = faces_learner()->train(request, listener, {});

        request.checkpointFile = toText(folder / "checkpoint");
        request.untilEpoch = 1;
        QCOMPARE(allOf(trainedByTwo(request, listener).complaints), std::string());
        request.resume = true;
        request.untilEpoch = 0;
        const Ended ended = trainedByTwo(request, listener, [](TrainingTeam &team) {
            learn::receiveRequest(static_cast<learn::Team &>(team)); // and leaves
        });
        QVERIFY(!ended.outcome && ended.kind == ErrorKind::Training && ended.broken);
        const QString said = QString::fromStdString(ended.complaints[0]);
        QVERIFY2(said.startsWith("The worker at rank 1 was lost: its process ended"), qPrintable(said));

        const TrainOutcome resumed = faces_learner()->train(request, listener, {});
        compareCurves(resumed.history, whole.history, 1e-4);
    }

    void whenRankNoughtEndsTheHelperEndsToo()
    {
        const TrainRequest request = toyRequest(24, 8, 50);
        Listener listener;
        listener.onBatch = [](const BatchRecord &batch) {
            if (batch.epoch == 2)
                throw Error(ErrorKind::Disk, "The disk is full.");
        };
        const Ended ended = trainedByTwo(request, listener);
        QCOMPARE(ended.complaints[0], std::string("The disk is full."));
        QVERIFY(!ended.broken);
        QVERIFY2(QString::fromStdString(ended.complaints[1]).startsWith("The worker at rank 0 ended the training"),
                 ended.complaints[1].c_str());
    }

    void everyWorkerNeedsAFaceOfEveryBatch()
    {
        TrainRequest request = toyRequest(8, 0, 1);
        request.options.batch = 1;
        Listener listener;
        const Ended ended = trainedByTwo(request, listener);
        QVERIFY(ended.kind == ErrorKind::Usage);
        for (const std::string &complaint : ended.complaints)
            QVERIFY2(complaint.find("There are 2 workers, and the smallest batch has 1 face.") != std::string::npos,
                     complaint.c_str());
    }
};

QTEST_APPLESS_MAIN(TeamTrainingTest)
#include "tst_team_training.moc"
