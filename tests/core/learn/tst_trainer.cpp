// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/learn/checkpoint.h"
#include "core/learn/layout.h"
#include "tests/core/learn/toy_faces.h"
#include "tests/support/story_folder.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace faces;
using namespace faces::test;

namespace {

ErrorKind kindOfTrouble(const TrainRequest &request)
{
    Listener listener;
    try {
        faces_learner()->train(request, listener, {});
    } catch (const Error &error) {
        return error.kind();
    }
    return ErrorKind::Internal;
}

void compareHistories(const std::vector<EpochRecord> &left, const std::vector<EpochRecord> &right)
{
    QCOMPARE(left.size(), right.size());
    for (std::size_t i = 0; i < left.size(); ++i) {
        QCOMPARE(left[i].epoch, right[i].epoch);
        QCOMPARE(left[i].trainLoss, right[i].trainLoss);
        QCOMPARE(left[i].validationLoss, right[i].validationLoss);
        QCOMPARE(left[i].trainF1, right[i].trainF1);
        QCOMPARE(left[i].validationMicroF1, right[i].validationMicroF1);
        QCOMPARE(left[i].validationMacroF1, right[i].validationMacroF1);
        QCOMPARE(left[i].threshold, right[i].threshold);
        QCOMPARE(left[i].best, right[i].best);
        QVERIFY(left[i].labels == right[i].labels && !left[i].labels.empty());
    }
}

void breakCheckpoint(const TrainRequest &request)
{
    const auto layout = learn::layoutOf(request.options.net, request.options.attributes, request.train.preparation);
    learn::CheckpointReader reader(request.checkpointFile);
    std::vector<std::vector<float>> arrays;
    const auto readAll = [&](bool onlyTrained) {
        for (const learn::TensorSpec &spec : layout)
            if (!onlyTrained || spec.trained())
                reader.read(arrays.emplace_back(static_cast<std::size_t>(spec.count())));
    };
    readAll(false); // weights
    readAll(true);  // Adam's first moments
    readAll(true);  // and second ones
    readAll(false); // averaged weights
    arrays[0][0] = std::numeric_limits<float>::infinity();
    const std::vector<std::span<const float>> views(arrays.begin(), arrays.end());
    learn::writeCheckpoint(request.checkpointFile, reader.facts(), views);
}

} // namespace

class TrainerTest : public QObject {
    Q_OBJECT

private slots:
    void chosenWidthsTrainPauseAndJudgeLikeTheModelTheyMake()
    {
        const StoryFolder folder;
        TrainRequest request = toyRequest(24, 8, 3);
        request.options.widths = {4, 8, 12};
        request.options.smoothing = 0.1;
        request.options.alteration = 0.5;
        Listener listener;
        const TrainOutcome whole = faces_learner()->train(request, listener, {});
        request.checkpointFile = (folder / "checkpoint").string();
        request.resume = true;
        for (request.untilEpoch = 1; request.untilEpoch <= 2; ++request.untilEpoch)
            for (int again = 0; again < 2; ++again) // one that was killed before its end was written down
                QCOMPARE(static_cast<int>(faces_learner()->train(request, listener, {}).history.size()),
                         request.untilEpoch);
        const TrainOutcome paused = faces_learner()->train(request, listener, {});
        QVERIFY(!paused.stopped);
        compareHistories(paused.history, whole.history);
        QVERIFY(paused.model == whole.model);
        QCOMPARE(whole.model.tensors.front().shape.front(), std::int64_t(4));
        const auto judged = faces_learner()->predictor(whole.model, 1)->probabilities(request.validation.pixels, 8);
        QCOMPARE(judged.size(), std::size_t(16));
        request.options.alteration = 0.6;
        QVERIFY_EXCEPTION_THROWN(faces_learner()->train(request, listener, {}), Error); // another training
    }

    void aBarAndAChinAreLearntFromSixteenFaces()
    {
        TrainRequest request = toyRequest(16, 0, 40);
        Listener listener;
        const TrainOutcome outcome = faces_learner()->train(request, listener, {});
        const auto predictor = faces_learner()->predictor(outcome.model, 2);
        const auto probabilities = predictor->probabilities(request.train.pixels, request.train.faces());
        for (std::size_t i = 0; i < probabilities.size(); ++i)
            QCOMPARE(probabilities[i] >= 0.5F, request.train.labels[i] == LabelValue::Yes);
        QCOMPARE(outcome.bestEpoch, 40);
        QVERIFY(!listener.epochs.back().validationLoss);
        QCOMPARE(outcome.model.attributes.at(1).id, std::string("beard"));
    }

    void theClassicNetworkForEachAttributeLearnsToo()
    {
        TrainRequest request = toyRequest(8, 0, 10);
        request.options.net = Net::ClassicSingle;
        request.options.rate = 1e-3;
        Listener listener;
        const TrainOutcome outcome = faces_learner()->train(request, listener, {});
        QCOMPARE(outcome.model.parameters, std::int64_t(2) * 6464513);
        QVERIFY(listener.epochs.back().trainLoss < 0.95 * listener.epochs.front().trainLoss);
        const auto has = [&](const std::string &name) {
            return std::ranges::any_of(outcome.model.tensors, [&](const Tensor &t) { return t.name == name; });
        };
        QVERIFY(has("glasses/conv1.weight"));
        QVERIFY(has("beard/output.bias"));
    }

    void theSameSeedGivesTheSameBits()
    {
        const TrainRequest request = toyRequest(40, 20, 3);
        Listener first, second;
        const TrainOutcome one = faces_learner()->train(request, first, {});
        const TrainOutcome two = faces_learner()->train(request, second, {});
        QVERIFY(one.model == two.model);
        compareHistories(one.history, two.history);
        TrainRequest other = request;
        other.options.seed = 2;
        QVERIFY(faces_learner()->train(other, first, {}).model.tensors != one.model.tensors);
    }

    void aResumedTrainingEndsAsIfItHadNeverStopped_data()
    {
        QTest::addColumn<int>("net");
        QTest::newRow("compact") << int(Net::Compact);
        QTest::newRow("classic") << int(Net::ClassicSingle);
    }
    void aResumedTrainingEndsAsIfItHadNeverStopped()
    {
        QFETCH(int, net);
        const StoryFolder folder;
        TrainRequest request = toyRequest(40, 20, 6);
        request.options.net = static_cast<Net>(net);
        request.options.batch = 20;
        Listener listener;
        const TrainOutcome whole = faces_learner()->train(request, listener, {});

        request.checkpointFile = toText(folder / "checkpoint");
        std::stop_source stop;
        Listener interrupted;
        interrupted.onBatch = [&](const BatchRecord &batch) {
            if (batch.epoch == 4 && batch.batch == 1)
                stop.request_stop();
        };
        const TrainOutcome part = faces_learner()->train(request, interrupted, stop.get_token());
        QVERIFY(part.stopped);
        QCOMPARE(part.history.size(), std::size_t(3));
        QVERIFY(part.bestEpoch >= 1);

        request.resume = true;
        const TrainOutcome resumed = faces_learner()->train(request, listener, {});
        QVERIFY(!resumed.stopped);
        QCOMPARE(resumed.bestEpoch, whole.bestEpoch);
        compareHistories(resumed.history, whole.history);
        QVERIFY(resumed.model == whole.model);
    }

    /// So that those of before its kernels lay channels-last in memory go on as they are.
    void aClassicNetworksCheckpointIsRowMajor()
    {
        const StoryFolder folder;
        TrainRequest request = toyRequest(8, 0, 1); // no validation: the last epoch is the best
        request.options.net = Net::ClassicSingle;
        request.checkpointFile = toText(folder / "checkpoint");
        Listener listener;
        const TrainOutcome outcome = faces_learner()->train(request, listener, {});
        learn::CheckpointReader reader(request.checkpointFile);
        for (const Tensor &tensor : outcome.model.tensors) {
            std::vector<float> kept(tensor.values.size());
            reader.read(kept);
            QVERIFY2(kept == tensor.values, tensor.name.c_str());
        }
    }

    void aCheckpointOfOtherFacesIsRefused()
    {
        const StoryFolder folder;
        TrainRequest request = toyRequest(16, 0, 1);
        request.checkpointFile = toText(folder / "checkpoint");
        Listener listener;
        faces_learner()->train(request, listener, {});
        request.resume = true;
        request.train.labels[0] = LabelValue::Unknown;
        QCOMPARE(kindOfTrouble(request), ErrorKind::Usage);
    }

    void aDamagedCheckpointIsRefused()
    {
        const StoryFolder folder;
        TrainRequest request = toyRequest(16, 0, 1);
        request.checkpointFile = toText(folder / "checkpoint");
        Listener listener;
        faces_learner()->train(request, listener, {});
        request.resume = true;
        const Bytes good = readFile(request.checkpointFile);
        for (const std::size_t place : {std::size_t(3), std::size_t(9), std::size_t(40), good.size() / 2}) {
            Bytes bad = good;
            bad[place] ^= 1;
            writeFileSafely(request.checkpointFile, bad);
            QCOMPARE(kindOfTrouble(request), ErrorKind::BadModel);
        }
        writeFileSafely(request.checkpointFile, std::span(good).first(good.size() / 2));
        QCOMPARE(kindOfTrouble(request), ErrorKind::BadModel);
    }

    void aStopEndsItBeforeTheNextBatch()
    {
        const TrainRequest request = toyRequest(200, 0, 50);
        std::stop_source stop;
        Listener listener;
        listener.onBatch = [&](const BatchRecord &) { stop.request_stop(); };
        const TrainOutcome outcome = faces_learner()->train(request, listener, stop.get_token());
        QVERIFY(outcome.stopped);
        QCOMPARE(listener.batches.size(), std::size_t(1));
        QCOMPARE(outcome.bestEpoch, 0);
        QVERIFY(!outcome.model.tensors.empty());
    }

    void unknownLabelsHaveNoInfluence()
    {
        // A face of which nothing is known moves only the normalisation, so the classic network, which has none, must
        // learn the same whatever that face looks like.
        TrainRequest request = toyRequest(8, 0, 1);
        request.options.net = Net::ClassicSingle;
        request.options.batch = 8;
        request.train.labels[6] = request.train.labels[7] = LabelValue::Unknown;
        TrainRequest other = request;
        const std::size_t size = 64 * 64;
        std::fill_n(other.train.pixels.begin() + 3 * size, size, std::uint8_t(255));
        Listener listener;
        const Model one = faces_learner()->train(request, listener, {}).model;
        const Model two = faces_learner()->train(other, listener, {}).model;
        for (std::size_t i = 0; i < one.tensors.size(); ++i)
            QVERIFY2(one.tensors[i] == two.tensors[i], one.tensors[i].name.c_str());
    }

    void historyFollowsTheRulesOfScores()
    {
        Listener listener;
        const TrainOutcome outcome = faces_learner()->train(toyRequest(32, 24, 3), listener, {});
        QCOMPARE(outcome.history.size(), std::size_t(3));
        const auto best = std::ranges::count_if(outcome.history, &EpochRecord::best);
        QVERIFY(best >= 1);
        for (const EpochRecord &record : outcome.history) {
            QVERIFY(record.seconds > 0);
            QVERIFY(record.validationLoss && *record.validationLoss > 0);
            QVERIFY(record.threshold >= 0.05 && record.threshold <= 0.95);
            if (record.validationPrecision && record.validationRecall && record.validationMicroF1 &&
                *record.validationMicroF1 > 0)
                QVERIFY(std::abs(*record.validationMicroF1 -
                                 2 * *record.validationPrecision * *record.validationRecall /
                                     (*record.validationPrecision + *record.validationRecall)) < 1e-12);
        }
        QCOMPARE(listener.batches.back().batch, listener.batches.back().batches);
        QVERIFY(listener.batches.back().imagesPerSecond > 0);
    }

    void theCountsOfEachAttributeAddUpToTheFigures()
    {
        TrainRequest request = toyRequest(32, 24, 2);
        request.train.labels[5] = LabelValue::Unknown;      // of the second attribute
        request.validation.labels[0] = LabelValue::Unknown; // of the first
        Listener listener;
        for (const EpochRecord &record : faces_learner()->train(request, listener, {}).history) {
            QCOMPARE(record.labels.size(), std::size_t(2));
            Counts train, validation;
            for (const LabelRecord &label : record.labels) {
                train += label.train;
                validation += label.validation;
            }
            QCOMPARE(record.labels[0].train.known(), 32);
            QCOMPARE(record.labels[1].train.known(), 31);
            QCOMPARE(record.labels[0].validation.known(), 23);
            QCOMPARE(record.labels[1].validation.known(), 24);
            QCOMPARE(train.precision(), record.trainPrecision);
            QCOMPARE(train.recall(), record.trainRecall);
            QCOMPARE(train.f1(), record.trainF1);
            QCOMPARE(validation.precision(), record.validationPrecision);
            QCOMPARE(validation.recall(), record.validationRecall);
            QCOMPARE(validation.f1(), record.validationMicroF1);
            for (std::size_t a = 0; a < 2; ++a) { // yes and no are not mixed up between the attributes
                int yes = 0;
                for (std::size_t at = a; at < request.train.labels.size(); at += 2)
                    yes += request.train.labels[at] == LabelValue::Yes ? 1 : 0;
                QCOMPARE(record.labels[a].train.positives(), yes);
            }
        }
    }

    void theProbabilitiesThatAreToldGiveTheFiguresOfTheirEpoch()
    {
        const TrainRequest request = toyRequest(32, 24, 3);
        Listener listener;
        std::vector<int> toldBefore;
        listener.onEpoch = [&](const EpochRecord &) { toldBefore.push_back(listener.validations.back().first); };
        faces_learner()->train(request, listener, {});
        QVERIFY(toldBefore == (std::vector{1, 2, 3})); // an epoch's before its record
        QCOMPARE(listener.validations.size(), std::size_t(3));
        for (std::size_t i = 0; i < 3; ++i) {
            const EpochRecord &record = listener.epochs[i];
            const Judgements judgements{24, 2, listener.validations[i].second, request.validation.labels, {}};
            for (std::size_t a = 0; a < 2; ++a)
                QVERIFY(countsAt(judgements, a, record.threshold) == record.labels[a].validation);
        }
        Listener alone;
        faces_learner()->train(toyRequest(16, 0, 1), alone, {});
        QVERIFY(alone.validations.empty());
        QCOMPARE(alone.epochs.back().labels.at(0).validation.known(), 0);
    }

    void nothingToLearnFromIsSaid()
    {
        TrainRequest request = toyRequest(8, 0, 1);
        std::ranges::fill(request.train.labels, LabelValue::Unknown);
        QCOMPARE(kindOfTrouble(request), ErrorKind::Training);
        request.train = FaceTable{.preparation = {}, .attributes = 2, .pixels = {}, .labels = {}};
        QCOMPARE(kindOfTrouble(request), ErrorKind::Training);
    }

    void aLossThatIsNoNumberIsSaid()
    {
        // A checkpoint whose first weight is infinite, as after a far too high learning rate.
        const StoryFolder folder;
        TrainRequest request = toyRequest(16, 0, 2);
        request.checkpointFile = toText(folder / "checkpoint");
        std::stop_source stop;
        Listener listener;
        listener.onEpoch = [&](const EpochRecord &) { stop.request_stop(); };
        faces_learner()->train(request, listener, stop.get_token());
        breakCheckpoint(request);
        request.resume = true;
        try {
            faces_learner()->train(request, listener, {});
            QFAIL("the training went on");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), ErrorKind::Training);
            QVERIFY(QString(error.what()).contains("epoch 2, batch 1"));
            QVERIFY(QString(error.what()).contains("learning rate"));
        }
    }

    void aGraphicsCardThatIsNotThereIsRefused()
    {
        if (faces_learner()->facts().cuda)
            QSKIP("this machine has one");
        TrainRequest request = toyRequest(8, 0, 1);
        request.options.device = Device::Cuda;
        QCOMPARE(kindOfTrouble(request), ErrorKind::Usage);
    }
};

QTEST_APPLESS_MAIN(TrainerTest)
#include "tst_trainer.moc"
