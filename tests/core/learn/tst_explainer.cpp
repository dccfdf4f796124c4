// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/learn/evidence_torch.h"
#include "core/learn/explainer.h"
#include "core/learn/input.h"
#include "core/learn/soft_planes.h"
#include "tests/core/learn/any_model.h"

#include <ATen/ATen.h>

#include <QTest>

#include <numeric>

using namespace faces;

namespace {

struct AnyNetwork {
    const char *name;
    Net net;
    int sidePx, channels;
    std::vector<int> widths;
};

const std::vector<AnyNetwork> &networks()
{
    static const std::vector<AnyNetwork> kAll{{"compact", Net::Compact, 32, 3, {4, 8}},
                                              {"compact in grey", Net::Compact, 48, 1, {4, 6, 8}},
                                              {"classic-multi", Net::ClassicMulti, 20, 1, {4, 6, 8, 10}},
                                              {"classic-single", Net::ClassicSingle, 20, 1, {4, 6, 8, 10}}};
    return kAll;
}

Model modelOf(const AnyNetwork &any) { return test::anyModel(any.net, any.sidePx, any.channels, any.widths); }

learn::Network networkOf(const Model &model)
{
    return {model.net, {"glasses", "beard"}, model.preparation, model.tensors};
}

/// A logit of one input, as the predictor judges it: with the mirror image where the network does.
double logitOf(const learn::Network &network, const std::vector<float> &input, std::size_t attribute)
{
    const Preparation &p = network.preparation();
    const at::Tensor face =
        at::tensor(input).view({1, p.channels, p.sidePx, p.sidePx}).contiguous(at::MemoryFormat::ChannelsLast);
    const at::NoGradGuard noGradients;
    const auto at = static_cast<std::int64_t>(attribute);
    const double straight = network.logits(face)[0][at].item<double>();
    if (network.net() != Net::Compact)
        return straight;
    return (straight +
            network.logits(at::flip(face, {3}).contiguous(at::MemoryFormat::ChannelsLast))[0][at].item<double>()) /
           2;
}

std::vector<float> inputOf(const Model &model, const std::vector<std::uint8_t> &face)
{
    std::vector<float> input(face.size());
    learn::toInput(model.net, face, input);
    return input;
}

/// The same blur, pixel by pixel.
std::vector<float> blurredByHand(const std::vector<float> &planes, int side, int radius)
{
    std::vector<float> blurred = planes;
    for (int pass = 0; pass < 2; ++pass) {
        const std::vector<float> before = blurred;
        for (std::size_t i = 0; i < planes.size(); ++i) {
            const int at = static_cast<int>(i) % (side * side), plane = static_cast<int>(i) - at;
            double sum = 0;
            for (int y = -radius; y <= radius; ++y)
                for (int x = -radius; x <= radius; ++x)
                    sum += static_cast<double>(
                        before[static_cast<std::size_t>(plane + std::clamp(at / side + y, 0, side - 1) * side +
                                                        std::clamp(at % side + x, 0, side - 1))]);
            blurred[i] = static_cast<float>(sum / ((2 * radius + 1) * (2 * radius + 1)));
        }
    }
    return blurred;
}

} // namespace

/// What a network's decisions rest on.
class ExplainerTest : public QObject {
    Q_OBJECT
    static void eachNetwork()
    {
        QTest::addColumn<int>("which");
        for (std::size_t i = 0; i < networks().size(); ++i)
            QTest::newRow(networks()[i].name) << static_cast<int>(i);
    }
    static const AnyNetwork &chosen()
    {
        QFETCH(int, which);
        return networks()[static_cast<std::size_t>(which)];
    }

private slots:
    void softeningIsTheMeanOfWindowsTwice()
    {
        const std::vector<float> planes =
            inputOf(test::anyModel(Net::Compact, 24, 3, {4, 8}), test::patches(1, 3, 24, 5));
        for (const int radius : {1, 3, 30})
            QVERIFY(test::farthest(learn::softened(planes, 24, radius), blurredByHand(planes, 24, radius)) < 1e-4);
    }

    void contributionsAreTheSlopesAlongTheWay_data() { eachNetwork(); }

    /// Against differences of the network's own answers, on the way that is written here anew.
    void contributionsAreTheSlopesAlongTheWay()
    {
        const AnyNetwork &any = chosen();
        const Model model = modelOf(any);
        const learn::Network network = networkOf(model);
        const auto face = test::patches(1, any.channels, any.sidePx, 9);
        const std::vector<float> sharp = inputOf(model, face);
        const std::vector<float> soft = blurredByHand(sharp, any.sidePx, learn::softRadius(any.sidePx));
        const std::vector<float> map = learn::contributionsOf(network, face, 1);
        QCOMPARE(map.size(), static_cast<std::size_t>(any.sidePx * any.sidePx));
        const double h = 2e-3;
        double largest = 0, off = 0;
        for (std::size_t pixel = 5; pixel < map.size(); pixel += 37) {
            double byHand = 0;
            for (std::size_t step = 0; step < learn::kEvidenceSteps; ++step) {
                const double done = (static_cast<double>(step) + 0.5) / learn::kEvidenceSteps;
                for (std::size_t at = pixel; at < sharp.size(); at += map.size()) {
                    std::vector<float> here(sharp.size());
                    for (std::size_t i = 0; i < here.size(); ++i)
                        here[i] = static_cast<float>(soft[i] + done * (sharp[i] - soft[i]));
                    std::vector<float> up = here, down = here;
                    up[at] += static_cast<float>(h);
                    down[at] -= static_cast<float>(h);
                    byHand += (logitOf(network, up, 1) - logitOf(network, down, 1)) / (2 * h) *
                              static_cast<double>(sharp[at] - soft[at]) / learn::kEvidenceSteps;
                }
            }
            largest = std::max(largest, std::abs(byHand));
            off = std::max(off, std::abs(byHand - static_cast<double>(map[pixel])));
        }
        qInfo() << any.name << "largest" << largest << "off by" << off;
        QVERIFY(largest > 0);
        QVERIFY(off < 0.03 * largest); // maxima and ReLUs have edges that differences step over
    }

    void contributionsAddUpToWhatTheSharpFaceSaysMore_data() { eachNetwork(); }

    void contributionsAddUpToWhatTheSharpFaceSaysMore()
    {
        const AnyNetwork &any = chosen();
        const Model model = modelOf(any);
        const learn::Network network = networkOf(model);
        const auto face = test::patches(1, any.channels, any.sidePx, 4);
        const std::vector<float> sharp = inputOf(model, face);
        const std::vector<float> soft = blurredByHand(sharp, any.sidePx, learn::softRadius(any.sidePx));
        for (const std::size_t attribute : {0U, 1U}) {
            double sum = 0, all = 0;
            for (const float value : learn::contributionsOf(network, face, attribute)) {
                sum += static_cast<double>(value);
                all += std::abs(static_cast<double>(value));
            }
            const double more = logitOf(network, sharp, attribute) - logitOf(network, soft, attribute);
            QVERIFY2(std::abs(sum - more) < 0.02 * all,
                     qPrintable(QString("%1 beside %2 of %3").arg(sum).arg(more).arg(all)));
        }
    }

    /// Of the compact network only the last layer lies behind the last maps: of each cell that is the largest of its
    /// four its own weights are known, without any gradient.
    void theLastMapsAddWhatTheLastLayerMakesOfThem()
    {
        constexpr std::size_t kCells = 8, kGrid = 4, kSide = 64;
        const Model model = test::anyModel(Net::Compact, kSide, 3, {4, 6, 8});
        const learn::Network network = networkOf(model);
        const auto face = test::patches(1, 3, kSide, 8);
        const auto weight = std::ranges::find(model.tensors, "output.weight", &Tensor::name);
        const at::Tensor input = at::tensor(inputOf(model, face)).view({1, 3, kSide, kSide});
        std::vector<double> byHand(kSide * kSide, 0);
        for (const bool mirrored : {false, true}) {
            learn::Trace trace;
            network.logits(mirrored ? at::flip(input, {3}).contiguous() : input, trace);
            const at::Tensor maps = trace.layers.back().maps[0].contiguous();
            std::vector<double> cells(kCells * kCells, 0);
            for (std::size_t channel = 0; channel < 8; ++channel)
                for (std::size_t window = 0; window < kGrid * kGrid; ++window) {
                    const std::size_t row = window / kGrid * 2, column = window % kGrid * 2;
                    std::size_t best = row * kCells + column;
                    const float *map = maps.data_ptr<float>() + channel * kCells * kCells;
                    for (const std::size_t other : {best + 1, best + kCells, best + kCells + 1})
                        best = map[other] > map[best] ? other : best;
                    cells[best] += static_cast<double>(map[best]) *
                                   static_cast<double>(weight->values[channel * kGrid * kGrid + window]);
                }
            // A cell's middle lies at pixel 3 + 8 i: 2 px a cell behind the first convolution, then halved twice.
            for (std::size_t at = 0; at < byHand.size(); ++at) {
                const std::size_t x = mirrored ? kSide - 1 - at % kSide : at % kSide;
                const double v = std::clamp((static_cast<double>(at / kSide) - 3) / 8, 0.0, kCells - 1.0);
                const double u = std::clamp((static_cast<double>(x) - 3) / 8, 0.0, kCells - 1.0);
                for (std::size_t cell = 0; cell < cells.size(); ++cell)
                    byHand[at] += cells[cell] * std::max(0.0, 1 - std::abs(v - static_cast<double>(cell / kCells))) *
                                  std::max(0.0, 1 - std::abs(u - static_cast<double>(cell % kCells))) / 2;
            }
        }
        const std::vector<float> map = learn::lastMapsOf(network, face, 0);
        double most = 0;
        for (std::size_t at = 0; at < map.size(); ++at) {
            most = std::max(most, std::abs(byHand[at]));
            QVERIFY(std::abs(static_cast<double>(map[at]) - byHand[at]) < 1e-4);
        }
        QVERIFY(most > 0.01);
    }

    void theWayThroughAllMapsEndsAtTheSameLogits_data() { eachNetwork(); }

    void theWayThroughAllMapsEndsAtTheSameLogits()
    {
        const Model model = modelOf(chosen());
        const learn::Network network = networkOf(model);
        const int side = chosen().sidePx;
        const at::Tensor input = at::tensor(inputOf(model, test::patches(1, chosen().channels, side, 8)))
                                     .view({1, chosen().channels, side, side})
                                     .contiguous(at::MemoryFormat::ChannelsLast);
        learn::Trace trace;
        const at::NoGradGuard noGradients;
        QVERIFY((network.logits(input, trace) - network.logits(input)).abs().max().item<float>() < 1e-4F);
        for (const learn::Trace::Layer &layer : trace.layers)
            QVERIFY(layer.maps.min().item<float>() >= 0);
    }

    void cellsOfMapsStandWhereTheyLook_data() { eachNetwork(); }

    /// One pixel is changed: the cells that see it have their middle there.
    void cellsOfMapsStandWhereTheyLook()
    {
        const AnyNetwork &any = chosen();
        const learn::Network network = networkOf(modelOf(any));
        const at::NoGradGuard noGradients;
        at::manual_seed(7); // which cells a maximum takes depends on the pictures: of several the mean is looked at
        std::vector<at::Tensor> pictures;
        for (int i = 0; i < 4; ++i)
            pictures.push_back(at::rand({1, any.channels, any.sidePx, any.sidePx}));
        learn::Trace shape;
        network.logits(pictures.front(), shape);
        for (std::size_t layer = 0; layer < shape.layers.size(); ++layer) {
            double off = 0;
            int seen = 0;
            for (const at::Tensor &flat : pictures)
                for (int at = 6; at < any.sidePx - 6; ++at) {
                    at::Tensor other = flat.clone();
                    other.select(2, at).select(2, at) += 4;
                    learn::Trace before, after;
                    network.logits(flat, before);
                    network.logits(other, after);
                    const at::Tensor change = (after.layers[layer].maps - before.layers[layer].maps).abs().sum(1)[0];
                    const double all = change.sum().item<double>();
                    if (all <= 0)
                        continue;
                    const at::Tensor rows = change.sum(1) / all;
                    double middle = 0;
                    for (std::int64_t i = 0; i < rows.size(0); ++i)
                        middle += rows[i].item<double>() *
                                  (before.layers[layer].first + static_cast<double>(i) * before.layers[layer].step);
                    off += middle - at;
                    ++seen;
                }
            QVERIFY(seen > 3);
            QVERIFY2(std::abs(off / seen) < 0.75, qPrintable(QString("layer %1: %2").arg(layer).arg(off / seen)));
        }
    }

    void aNoRestsOnWhatAYesDoesNot()
    {
        const Model model = test::anyModel(Net::Compact, 48, 3);
        const auto explainer = faces_learner()->explainer(model, 1);
        const auto face = test::patches(1, 3, 48, 3);
        const auto yes = explainer->evidence(face, 0, true), no = explainer->evidence(face, 0, false);
        QCOMPARE(yes.size(), std::size_t(48 * 48));
        QCOMPARE(*std::ranges::max_element(yes), 1.0F);
        QCOMPARE(*std::ranges::max_element(no), 1.0F);
        for (std::size_t i = 0; i < yes.size(); ++i)
            QVERIFY(yes[i] >= 0 && no[i] >= 0 && (yes[i] == 0 || no[i] == 0));
    }

    void itJudgesAsThePredictorDoes_data() { eachNetwork(); }

    void itJudgesAsThePredictorDoes()
    {
        const Model model = modelOf(chosen());
        const auto faces = test::patches(3, chosen().channels, chosen().sidePx, 2);
        QVERIFY(faces_learner()->explainer(model, 1)->probabilities(faces, 3) ==
                faces_learner()->predictor(model, 1)->probabilities(faces, 3));
    }

    void theLastLayerMakesItsLogitsOfTheFeatures_data() { eachNetwork(); }

    void theLastLayerMakesItsLogitsOfTheFeatures()
    {
        const Model model = modelOf(chosen());
        const auto explainer = faces_learner()->explainer(model, 1);
        const auto faces = test::patches(3, chosen().channels, chosen().sidePx, 2);
        const std::size_t width = explainer->featureWidth();
        const std::vector<float> features = explainer->features(faces, 3);
        QCOMPARE(features.size(), 3 * width);
        const std::size_t one = faces.size() / 3;
        for (std::size_t face = 0; face < 3; ++face) {
            const auto alone = explainer->features(std::span(faces).subspan(face * one, one), 1);
            QVERIFY(std::ranges::equal(alone, std::span(features).subspan(face * width, width)));
        }
        if (model.net == Net::ClassicSingle) { // of each network only the direction is kept
            for (std::size_t at = 0; at < features.size(); at += width / 2) {
                double square = 0;
                for (std::size_t i = at; i < at + width / 2; ++i)
                    square += static_cast<double>(features[i]) * static_cast<double>(features[i]);
                QVERIFY(std::abs(square - 1) < 1e-5);
            }
            return;
        }
        const auto weight = std::ranges::find(model.tensors, "output.weight", &Tensor::name);
        const auto bias = std::ranges::find(model.tensors, "output.bias", &Tensor::name);
        const std::vector<float> judged = explainer->probabilities(faces, 3);
        for (std::size_t i = 0; i < judged.size(); ++i) {
            const std::size_t face = i / 2, attribute = i % 2;
            double logit = static_cast<double>(bias->values[attribute]);
            for (std::size_t k = 0; k < width; ++k)
                logit += static_cast<double>(weight->values[attribute * width + k]) *
                         static_cast<double>(features[face * width + k]);
            const double p = 1 / (1 + std::exp(-logit / model.temperature));
            QVERIFY(std::abs(p - static_cast<double>(judged[i])) < 1e-5);
        }
    }

    void facesThatAreNotPreparedAreRefused()
    {
        const auto explainer = faces_learner()->explainer(test::anyModel(Net::Compact, 48, 3), 1);
        const auto face = test::patches(1, 3, 32, 3);
        QVERIFY_EXCEPTION_THROWN(explainer->evidence(face, 0, true), Error);
        QVERIFY_EXCEPTION_THROWN(explainer->features(face, 1), Error);
    }

    void aStopIsHonoured()
    {
        const auto explainer = faces_learner()->explainer(test::anyModel(Net::Compact, 48, 3), 1);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(explainer->evidence(test::patches(1, 3, 48, 3), 0, true, stop.get_token()), Error);
    }
};

QTEST_APPLESS_MAIN(ExplainerTest)
#include "tst_explainer.moc"
