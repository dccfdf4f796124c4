// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What a training costs, against the published sizes of the networks and against counting one multiplication at a time.
#include "core/base/error.h"
#include "core/learn/batches.h"
#include "core/learn/cost.h"
#include "core/learn/input.h"
#include "core/learn/learner.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace faces;

namespace {

const std::vector<AttributeId> kFive{"sex", "hair", "glasses", "hat", "beard"};

TrainOptions complete(Net net, std::vector<AttributeId> attributes = kFive)
{
    TrainOptions options;
    options.net = net;
    options.attributes = std::move(attributes);
    return withPreset(options);
}

/// Multiplications of one convolution, counted one by one, zeros of the padding included; `side` becomes that of its
/// maps.
double countedOneByOne(int &side, int in, int out, int kernel, int stride, int padding)
{
    double count = 0;
    int places = 0;
    for (int top = -padding; top + kernel <= side + padding; top += stride, ++places)
        for (int left = -padding; left + kernel <= side + padding; left += stride)
            for (int map = 0; map < out; ++map)
                for (int channel = 0; channel < in; ++channel)
                    for (int y = top; y < top + kernel; ++y)
                        for (int x = left; x < left + kernel; ++x)
                            ++count;
    side = places;
    return count;
}

} // namespace

class TestCost : public QObject {
    Q_OBJECT
private slots:
    void theNetworkOfAllAttributesIsAsPublished()
    {
        const NetworkCost cost = learn::costOf(complete(Net::ClassicMulti), {});
        QCOMPARE(cost.parameters, std::int64_t(130392133));
        // 3x3x1x64 at 62x62, 2x2x64x128 at 30x30, 2x2x128x576 at 14x14, 576x14x14 to 1152, 1152 to 5.
        QCOMPARE(cost.multiplyAdds, 2214144.0 + 29491200.0 + 57802752.0 + 130056192.0 + 5760.0);
        QCOMPARE(cost.passesToJudge, 1);
        // Weights, the best epoch's, two moments.
        QCOMPARE(cost.stateBytes, std::int64_t(4) * 4 * 130392133);
        // The face; maps and maxima with their places; the dense layer and the outputs; the largest maps and their maxima.
        const std::int64_t face = 4 * (64 * 64 + 64 * 62 * 62 + 128 * 30 * 30 + 576 * 14 * 14 + 1152 + 5) +
                                  12 * (64 * 31 * 31 + 128 * 15 * 15) + 4 * 64 * (62 * 62 + 31 * 31);
        QCOMPARE(cost.stepBytes, std::int64_t(4) * 130392133 + 64 * face);
    }

    void oneNetworkPerAttributeIsTheSumOfThem()
    {
        const NetworkCost one = learn::costOf(complete(Net::ClassicSingle, {"sex"}), {});
        const NetworkCost five = learn::costOf(complete(Net::ClassicSingle), {});
        QCOMPARE(one.parameters, std::int64_t(6464513));
        QCOMPARE(one.multiplyAdds,
                 9.0 * 32 * 62 * 62 + 4.0 * 32 * 64 * 30 * 30 + 4.0 * 64 * 128 * 14 * 14 + 128.0 * 14 * 14 * 256 + 256);
        QCOMPARE(five.parameters, 5 * one.parameters);
        QCOMPARE(five.multiplyAdds, 5 * one.multiplyAdds);
        QCOMPARE(five.stateBytes, 5 * one.stateBytes);
        QVERIFY(five.stepBytes > 3 * one.stepBytes && five.stepBytes < 5 * one.stepBytes); // they share the faces
    }

    void theCompactNetworkIsAsItsFindingsSay()
    {
        const TrainOptions options = complete(Net::Compact);
        const NetworkCost cost = learn::costOf(options, preparationFor(options));
        // 5x5x3x16 at 64x64, 3x3x16x32 at 32x32, 3x3x32x64 at 16x16, 3x3x64x128 at 8x8, 128x4x4 to 5.
        QCOMPARE(cost.multiplyAdds, 4915200.0 + 4718592.0 + 4718592.0 + 4718592.0 + 10240.0);
        QCOMPARE(std::round(cost.multiplyAdds / 1e6), 19.0); // of core/learn/FINDINGS.md
        QCOMPARE(cost.passesToJudge, 2);                     // with its mirror image
        // Kernels, of each stage gain and shift, the outputs; and of each stage a mean and a variance.
        const std::int64_t trained = 1200 + 4608 + 18432 + 73728 + 2 * (16 + 32 + 64 + 128) + 10240 + 5;
        QCOMPARE(cost.parameters, trained);
        const std::int64_t all = trained + 2 * (16 + 32 + 64 + 128);
        QCOMPARE(cost.stateBytes, 4 * (3 * all + 2 * trained)); // averaged weights, too
        const std::int64_t face = 4 * 3 * 128 * 128 + 4 * (16 * 64 * 64 + 32 * 32 * 32 + 64 * 16 * 16 + 128 * 8 * 8) +
                                  8 * (16 * 32 * 32 + 32 * 16 * 16 + 64 * 8 * 8 + 128 * 4 * 4) + 4 * 5 +
                                  4 * 16 * (64 * 64 + 32 * 32);
        QCOMPARE(cost.stepBytes, 4 * trained + 32 * face);
    }

    void facesAreJudgedInBlocksHoweverSmallTheBatch()
    {
        TrainOptions options = complete(Net::Compact);
        options.batch = 1;
        // 32 faces; the first maps, their maxima and the values these come from.
        const std::int64_t face = 4 * 3 * 128 * 128 + 4 * 16 * (64 * 64 + 2 * 32 * 32);
        QCOMPARE(learn::costOf(options, preparationFor(options)).stepBytes, 32 * face);
    }

    void tinyNetworksAreCountedAsByHand_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("channels");
        for (const int side : {32, 33, 46, 63})
            for (const int channels : {1, 3})
                QTest::addRow("%d px, %d", side, channels) << side << channels;
    }

    void tinyNetworksAreCountedAsByHand()
    {
        QFETCH(int, side);
        QFETCH(int, channels);
        const Preparation preparation{.sidePx = side, .channels = channels};
        TrainOptions compact = complete(Net::Compact, {"hat", "sex"});
        compact.widths = {3, 2, 4};
        int at = side;
        double count = countedOneByOne(at, channels, 3, 5, 2, 2);
        count += countedOneByOne(at /= 2, 3, 2, 3, 1, 1);
        count += countedOneByOne(at /= 2, 2, 4, 3, 1, 1);
        QCOMPARE(learn::costOf(compact, preparation).multiplyAdds, count + 4.0 * 4 * 4 * 2);
        TrainOptions classic = complete(Net::ClassicMulti, {"hat", "sex"});
        classic.widths = {1, 3, 2, 5}; // as many maps as channels: the first convolution is the first all the same
        at = side;
        count = countedOneByOne(at, channels, 1, 3, 1, 0);
        count += countedOneByOne(at /= 2, 1, 3, 2, 1, 0);
        count += countedOneByOne(at /= 2, 3, 2, 2, 1, 0);
        QCOMPARE(learn::costOf(classic, preparation).multiplyAdds, count + 2.0 * at * at * 5 + 5.0 * 2);
    }

    void theLearnerSeesFacesAsTheOptionsSay()
    {
        TrainOptions small = complete(Net::Compact);
        small.side = 64;
        small.colours = Colours::Grey;
        QCOMPARE(faces_learner()->cost(small).multiplyAdds,
                 learn::costOf(small, {.sidePx = 64, .channels = 1}).multiplyAdds);
        small.side = 32;
        small.widths = {2, 2, 2, 2, 2};
        QVERIFY_EXCEPTION_THROWN(faces_learner()->cost(small), Error);
        QCOMPARE(faces_learner()->deviceFor(Device::Cpu), std::string("cpu"));
    }

    void aFaceIsShownAsItEntersTheNetwork()
    {
        const Preparation preparation{.sidePx = 32, .channels = 3};
        const auto length = static_cast<std::size_t>(preparation.bytes());
        Random random(4);
        std::vector<std::uint8_t> pixels(3 * length);
        for (std::uint8_t &byte : pixels)
            byte = static_cast<std::uint8_t>(random.below(256));
        const TrainOptions compact = complete(Net::Compact);
        const auto seen = faces_learner()->seen(compact, preparation, pixels, 9);
        QCOMPARE(seen.size(), pixels.size());
        std::vector<float> input(length);
        for (std::size_t face = 0; face < 3; ++face) {
            Random own = learn::randomFor(9, learn::Purpose::Alteration, static_cast<int>(face) + 1, 0);
            learn::alteredInput(std::span(pixels).subspan(face * length, length), preparation, {}, own, input);
            for (std::size_t i = 0; i < length; ++i) {
                const double grey = std::clamp(static_cast<double>(input[i]) * 60 + 110, 0.0, 255.0);
                QVERIFY(std::abs(grey - seen[face * length + i]) < 0.51);
            }
        }
        QVERIFY(faces_learner()->seen(compact, preparation, pixels, 9) == seen);
        QVERIFY(faces_learner()->seen(compact, preparation, pixels, 10) != seen);
        QVERIFY(faces_learner()->seen(complete(Net::ClassicMulti), preparation, pixels, 9) == pixels);
    }
};

QTEST_APPLESS_MAIN(TestCost)
#include "tst_cost.moc"
