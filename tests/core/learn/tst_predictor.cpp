// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/learn/layout.h"
#include "tests/core/learn/toy_faces.h"

#include <QtTest>

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <utility>

using namespace faces;
using namespace faces::test;

namespace {

/// What this process has in memory now.
double megabytesHeld()
{
    std::ifstream statm("/proc/self/statm");
    double whole = 0, resident = 0;
    statm >> whole >> resident;
    return resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

/// An untrained network whose normalisations are no identities.
Model anyModel(Net net, const Preparation &preparation = {}, const std::vector<int> &widths = {})
{
    Model model;
    model.net = net;
    model.attributes = {standardAttributes()[2], standardAttributes()[4]};
    model.thresholds = {0.5, 0.5};
    model.preparation = preparation;
    const auto layout = learn::layoutOf(net, {"glasses", "beard"}, preparation, widths);
    for (std::size_t i = 0; i < layout.size(); ++i)
        model.tensors.push_back({layout[i].name, layout[i].shape, learn::firstValues(layout[i], net, 7, i)});
    for (Tensor &tensor : model.tensors)
        if (tensor.name.ends_with(".mean"))
            std::ranges::fill(tensor.values, 0.1F);
    return model;
}

/// Whether a network of so many stages is refused at this side by the options, and by the layout.
std::pair<bool, bool> refusals(int stages, int side)
{
    TrainOptions options;
    options.side = side;
    options.widths.assign(static_cast<std::size_t>(stages), 8);
    const auto throws = [](const auto &call) {
        try {
            call();
        } catch (const Error &error) {
            return error.kind() == ErrorKind::Usage;
        }
        return false;
    };
    return {throws([&] { options.check(); }),
            throws([&] { learn::layoutOf(Net::Compact, {"hat"}, preparationFor(options), options.widths); })};
}

bool refused(const Model &model)
{
    try {
        faces_learner()->predictor(model, 1);
    } catch (const Error &error) {
        return error.kind() == ErrorKind::BadModel;
    }
    return false;
}

} // namespace

class PredictorTest : public QObject {
    Q_OBJECT

private slots:
    void aModelThatIsGivenAwayIsNotCopied()
    {
        faces_learner()->predictor(anyModel(Net::Compact), 1); // the library is loaded
        Preparation preparation;
        preparation.sidePx = 96;
        Model model = anyModel(Net::ClassicMulti, preparation);
        double megabytes = 0;
        for (const Tensor &tensor : model.tensors)
            megabytes += static_cast<double>(tensor.values.size() * sizeof(float)) / 1e6;
        QVERIFY(megabytes > 100);
        const double before = megabytesHeld();
        const auto predictor = faces_learner()->predictor(std::move(model), 1);
        QVERIFY(megabytesHeld() - before < megabytes / 4);
    }

    void aFaceAloneIsJudgedAsAmongOthers_data()
    {
        QTest::addColumn<int>("net");
        QTest::newRow("compact") << int(Net::Compact);
        QTest::newRow("classic-single") << int(Net::ClassicSingle);
    }
    void aFaceAloneIsJudgedAsAmongOthers()
    {
        QFETCH(int, net);
        const FaceTable faces = toyFaces(77, 3);
        const auto predictor = faces_learner()->predictor(anyModel(static_cast<Net>(net)), 1);
        const auto together = predictor->probabilities(faces.pixels, faces.faces());
        QCOMPARE(together.size(), faces.labels.size());
        for (const std::size_t face : {0, 1, 31, 32, 50, 76}) {
            const auto alone = predictor->probabilities(std::span(faces.pixels).subspan(face * 4096, 4096), 1);
            QCOMPARE(alone.size(), std::size_t(2));
            QCOMPARE(alone[0], together[2 * face]); // QCOMPARE is fuzzy on floats,
            QVERIFY(alone[0] == together[2 * face] && alone[1] == together[2 * face + 1]); // this is not
        }
    }

    void everySideAndBothColoursAreTaken_data()
    {
        QTest::addColumn<int>("net");
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("channels");
        for (const Net net : {Net::Compact, Net::ClassicMulti, Net::ClassicSingle})
            for (const int side : {32, 33, 48, 64, 95, 96, 127, 128})
                for (const int channels : {1, 3})
                    QTest::addRow("%s, %d px, %d channels", toWord(net).data(), side, channels)
                        << int(net) << side << channels;
    }
    void everySideAndBothColoursAreTaken()
    {
        QFETCH(int, net);
        QFETCH(int, side);
        QFETCH(int, channels);
        Preparation preparation;
        preparation.sidePx = side;
        preparation.channels = channels;
        // Narrow: with its own widths the classic network for all attributes fills gigabytes at 128 px.
        const FaceTable faces = toyFaces(3, 8, preparation);
        const auto predictor =
            faces_learner()->predictor(anyModel(static_cast<Net>(net), preparation, {8, 8, 8, 16}), 1);
        const auto answers = predictor->probabilities(faces.pixels, 3);
        QCOMPARE(answers.size(), std::size_t(6));
        QVERIFY(std::ranges::all_of(answers, [](float answer) { return answer > 0 && answer < 1; }));
        QVERIFY(answers[0] != answers[2] || answers[1] != answers[3]);
        QVERIFY_EXCEPTION_THROWN(predictor->probabilities(std::span(faces.pixels).first(64), 1), Error);
    }

    void theOptionsRefuseJustWhatANetworkCannotTake()
    {
        int taken = 0;
        for (int stages = 2; stages <= 5; ++stages)
            for (int side = 32; side <= 128; ++side) {
                const auto [byOptions, byLayout] = refusals(stages, side);
                QVERIFY2(byOptions == byLayout, qPrintable(QString("%1 stages, %2 px").arg(stages).arg(side)));
                taken += byOptions ? 0 : 1;
            }
        QCOMPARE(taken, 3 * 97 + 65); // five stages from 64 px on, fewer everywhere
    }

    void aFaceAndItsMirrorImageAreJudgedAlike()
    {
        const FaceTable faces = toyFaces(1, 5);
        FaceTable mirrored = faces;
        for (int y = 0; y < 64; ++y)
            std::reverse(mirrored.pixels.begin() + y * 64, mirrored.pixels.begin() + (y + 1) * 64);
        QVERIFY(faces.pixels != mirrored.pixels);
        const auto predictor = faces_learner()->predictor(anyModel(Net::Compact), 1);
        QVERIFY(predictor->probabilities(faces.pixels, 1) == predictor->probabilities(mirrored.pixels, 1));
    }

    void temperatureDividesTheLogits()
    {
        const FaceTable faces = toyFaces(3, 5);
        Model model = anyModel(Net::Compact);
        const auto plain = faces_learner()->predictor(model, 1)->probabilities(faces.pixels, 3);
        model.temperature = 2;
        const auto soft = faces_learner()->predictor(model, 1)->probabilities(faces.pixels, 3);
        const auto logit = [](float p) { return std::log(p / (1 - p)); };
        for (std::size_t i = 0; i < plain.size(); ++i)
            QVERIFY(std::abs(logit(soft[i]) - logit(plain[i]) / 2) < 1e-4);
    }

    void tensorsThatDoNotFitAreRefused()
    {
        const Model good = anyModel(Net::Compact);
        Model bad = good;
        bad.tensors.pop_back();
        QVERIFY(refused(bad));
        bad = good;
        bad.tensors.push_back({"more", {1}, {0}});
        QVERIFY(refused(bad));
        bad = good;
        std::swap(bad.tensors[0].shape[0], bad.tensors[0].shape[1]);
        QVERIFY(refused(bad));
        bad = good;
        bad.tensors[2].values.pop_back();
        QVERIFY(refused(bad));
        bad = good;
        bad.tensors[1].name = bad.tensors[2].name;
        QVERIFY(refused(bad));
        bad = good;
        bad.net = Net::ClassicSingle;
        QVERIFY(refused(bad));
        QVERIFY(!refused(good));
    }

    void thePublishedNetworksHaveTheNotebooksSizes()
    {
        const std::vector<AttributeId> five{"sex", "hair", "glasses", "hat", "beard"};
        QCOMPARE(learn::parametersOf(learn::layoutOf(Net::ClassicMulti, five, {})), std::int64_t(130392133));
        QCOMPARE(learn::parametersOf(learn::layoutOf(Net::ClassicSingle, {"sex"}, {})), std::int64_t(6464513));
        QCOMPARE(learn::parametersOf(learn::layoutOf(Net::ClassicSingle, five, {})), std::int64_t(5) * 6464513);
        QVERIFY(learn::parametersOf(learn::layoutOf(Net::Compact, five, {})) < 1000000);
    }

    void theMachineIsDescribed()
    {
        const LearnerFacts facts = faces_learner()->facts();
        QVERIFY(!facts.torchVersion.empty());
        QVERIFY(!facts.blas.empty());
        QVERIFY(facts.threads >= 1);
        QVERIFY(facts.productGflops > 0.1);
    }
};

QTEST_APPLESS_MAIN(PredictorTest)
#include "tst_predictor.moc"
