// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Side, colours and balance do what they say.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/learn/checkpoint.h"
#include "tests/core/learn/toy_faces.h"
#include "tests/support/story_folder.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace faces;
using namespace faces::test;

namespace {

/// A training of toy faces that are prepared as the options say.
TrainRequest choicesRequest(std::size_t faces, int epochs, int side, Colours colours)
{
    TrainRequest request = toyRequest(0, 0, epochs);
    request.options.side = side;
    request.options.colours = colours;
    request.train = toyFaces(faces, 1, preparationFor(request.options));
    return request;
}

/// The kind of the error that a training ends with.
std::optional<ErrorKind> troubleOf(const TrainRequest &request)
{
    Listener listener;
    try {
        faces_learner()->train(request, listener, {});
    } catch (const Error &error) {
        return error.kind();
    }
    return std::nullopt;
}

const Tensor &tensorOf(const Model &model, const std::string &name)
{
    return *std::ranges::find(model.tensors, name, &Tensor::name);
}

/// What the smallest classic network says of a face after it saw it forty times, four times with a yes to the first
/// attribute and never with one to the second.
std::vector<float> learntOfOneFace(Balance balance)
{
    TrainRequest request = choicesRequest(1, 400, 32, Colours::Grey);
    request.options.net = Net::ClassicMulti;
    request.options.widths = {1, 1, 1, 1};
    request.options.rate = 0.02;
    request.options.batch = 40;
    request.options.balance = balance;
    const std::vector<std::uint8_t> face = request.train.pixels;
    request.train.pixels.clear();
    request.train.labels.clear();
    for (int i = 0; i < 40; ++i) {
        request.train.pixels.insert(request.train.pixels.end(), face.begin(), face.end());
        request.train.labels.push_back(i < 4 ? LabelValue::Yes : LabelValue::No);
        request.train.labels.push_back(LabelValue::No);
    }
    Listener listener;
    const TrainOutcome outcome = faces_learner()->train(request, listener, {});
    return faces_learner()->predictor(outcome.model, 1)->probabilities(face, 1);
}

} // namespace

class TrainOptionsTest : public QObject {
    Q_OBJECT

private slots:
    void sixteenFacesInColourAreLearntAtFortyEightPixels()
    {
        const TrainRequest request = choicesRequest(16, 80, 48, Colours::Colour);
        Listener listener;
        const TrainOutcome outcome = faces_learner()->train(request, listener, {});
        QVERIFY(outcome.model.preparation == preparationFor(request.options));
        QCOMPARE(outcome.model.preparation.sidePx, 48);
        QCOMPARE(tensorOf(outcome.model, "stage1.weight").shape.at(1), std::int64_t(3));
        const auto predictor = faces_learner()->predictor(outcome.model, 1);
        const auto probabilities = predictor->probabilities(request.train.pixels, 16);
        for (std::size_t i = 0; i < probabilities.size(); ++i)
            QCOMPARE(probabilities[i] >= 0.5F, request.train.labels[i] == LabelValue::Yes);
    }

    void aClassicNetworkLearnsInColourToo()
    {
        TrainRequest request = choicesRequest(16, 30, 32, Colours::Colour);
        request.options.net = Net::ClassicMulti;
        request.options.rate = 1e-3;
        request.options.widths = {8, 8, 16, 16};
        Listener listener;
        const Model model = faces_learner()->train(request, listener, {}).model;
        QVERIFY(tensorOf(model, "conv1.weight").shape == (std::vector<std::int64_t>{8, 3, 3, 3}));
        QVERIFY(tensorOf(model, "dense.weight").shape == (std::vector<std::int64_t>{16, 16 * 6 * 6}));
        QVERIFY(listener.epochs.back().trainLoss < listener.epochs.front().trainLoss);
    }

    void rareLabelsAreHeededMore()
    {
        // Whoever sees nothing but the same face can only learn how frequent a yes is: one in ten. Weighed by the
        // square roots of the frequencies, 1 : 9 becomes 1 : 3, one in four.
        const auto even = learntOfOneFace(Balance::Even), rare = learntOfOneFace(Balance::Rare);
        qInfo("one yes in ten: %.3f when all count the same, %.3f when rare ones count more", even[0], rare[0]);
        QVERIFY(std::abs(even[0] - 0.1) < 0.03);
        QVERIFY(std::abs(rare[0] - 0.25) < 0.03);
        QVERIFY(even[1] < 0.05F && rare[1] < 0.05F); // of one value nothing is rare
    }

    void whereYesAndNoAreAsManyTheBalanceChangesNoBit()
    {
        TrainRequest request = choicesRequest(24, 2, 32, Colours::Grey);
        for (std::size_t i = 0; i < request.train.labels.size(); ++i)
            request.train.labels[i] = i / 2 % 2 == 0 ? LabelValue::Yes : LabelValue::No;
        Listener listener;
        const Model even = faces_learner()->train(request, listener, {}).model;
        request.options.balance = Balance::Rare;
        QVERIFY(faces_learner()->train(request, listener, {}).model == even);
        for (std::size_t face = 0; face < 9; ++face)
            request.train.labels[2 * face] = LabelValue::No;
        const Model rare = faces_learner()->train(request, listener, {}).model;
        request.options.balance = Balance::Even;
        QVERIFY(faces_learner()->train(request, listener, {}).model != rare);
    }

    void aTrainingOfOtherChoicesDoesNotGoOn()
    {
        const StoryFolder folder;
        TrainRequest request = toyRequest(16, 0, 1); // 64 px, grey
        request.checkpointFile = toText(folder / "checkpoint");
        QVERIFY(!troubleOf(request));
        request.resume = true;
        TrainRequest other = request;
        other.options.balance = Balance::Rare;
        QVERIFY(troubleOf(other) == ErrorKind::Usage);
        for (const auto &[side, colours] : {std::pair(48, Colours::Grey), std::pair(64, Colours::Colour)}) {
            other = choicesRequest(16, 1, side, colours);
            other.checkpointFile = request.checkpointFile;
            other.resume = true;
            QVERIFY(troubleOf(other) == ErrorKind::Usage);
        }
        other = choicesRequest(16, 1, 64, Colours::Grey); // the same, said in words
        QCOMPARE(learn::fingerprintOf(other), learn::fingerprintOf(request));
        QVERIFY(!troubleOf(request));
    }

    void facesThatAreNotPreparedAsChosenAreRefused()
    {
        TrainRequest request = choicesRequest(8, 1, 48, Colours::Colour);
        request.options.side = 64;
        QVERIFY(troubleOf(request) == ErrorKind::Internal);
        request.options.side = 48;
        request.options.colours = Colours::Grey;
        QVERIFY(troubleOf(request) == ErrorKind::Internal);
        request.options.side = 20;
        QVERIFY(troubleOf(request) == ErrorKind::Usage);
    }
};

QTEST_APPLESS_MAIN(TrainOptionsTest)
#include "tst_train_options.moc"
