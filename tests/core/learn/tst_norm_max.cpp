// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Normalisation, maximum and ReLU in one, against LibTorch's own three and their gradients.
#include "core/learn/norm_max_torch.h"

#include <ATen/ATen.h>

#include <QtTest>

#include <array>
#include <cmath>
#include <limits>

using namespace faces;
using namespace faces::learn;

namespace {

constexpr double kMomentum = 0.1, kEpsilon = 1e-5;

/// One way through, and back from some slopes.
struct Way {
    at::Tensor maps, gain, shift, mean, variance, result;

    Way(const at::Tensor &given, std::int64_t channels)
        : maps(given.detach().clone().requires_grad_(true)), gain(at::linspace(-1.5, 1.5, channels)),
          shift(at::linspace(0.5, -0.5, channels)), mean(at::full({channels}, 0.25F)),
          variance(at::full({channels}, 2.0F))
    {
        gain.requires_grad_(true);
        shift.requires_grad_(true);
    }
    NormTensors norm() const { return {gain, shift, mean, variance}; }
    void goBack() const
    {
        const at::Tensor slopes = at::linspace(-1, 2, result.numel()).reshape(result.sizes()).to(at::kBFloat16);
        result.backward(slopes.to(result.scalar_type()));
    }
};

Way byTorch(const at::Tensor &maps)
{
    Way way(maps.to(at::kFloat), maps.size(1));
    const at::Tensor normalised =
        at::batch_norm(way.maps, way.gain, way.shift, way.mean, way.variance, true, kMomentum, kEpsilon, false);
    way.result = at::relu(at::max_pool2d(normalised, 2));
    way.goBack();
    return way;
}

Way inOne(const at::Tensor &maps)
{
    Way way(maps, maps.size(1));
    way.result = normMaxRelu(way.maps, way.norm(), kMomentum, kEpsilon);
    way.goBack();
    return way;
}

double apart(const at::Tensor &one, const at::Tensor &other)
{
    return (one.detach().to(at::kDouble) - other.detach().to(at::kDouble)).abs().max().item<double>();
}

at::Tensor someMaps(std::int64_t rows, std::int64_t channels, std::int64_t height, std::int64_t width)
{
    at::manual_seed(11);
    return at::randn({rows, channels, height, width}) * 2 + 1;
}

} // namespace

class NormMaxTest : public QObject {
    Q_OBJECT

private slots:
    void itIsWhatThreeLayersAre_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("threads");
        QTest::newRow("a group of channels") << 16 << 8 << 8 << 2;
        QTest::newRow("some channels of a group") << 5 << 6 << 6 << 2;
        QTest::newRow("more than a group") << 37 << 4 << 6 << 1;
        QTest::newRow("an odd line and column") << 16 << 7 << 9 << 2;
        QTest::newRow("one window") << 3 << 3 << 2 << 1;
    }
    void itIsWhatThreeLayersAre()
    {
        QFETCH(int, channels);
        QFETCH(int, height);
        QFETCH(int, width);
        QFETCH(int, threads);
        at::set_num_threads(threads);
        const at::Tensor maps = someMaps(6, channels, height, width);
        const Way expected = byTorch(maps), way = inOne(maps);
        QCOMPARE(way.result.sizes(), expected.result.sizes());
        QVERIFY(apart(way.result, expected.result) < 1e-5);
        QVERIFY(apart(way.mean, expected.mean) < 1e-6);
        QVERIFY(apart(way.variance, expected.variance) < 1e-5);
        QVERIFY(apart(way.maps.grad(), expected.maps.grad()) < 1e-5);
        const double most = expected.gain.grad().abs().max().item<double>() + 1;
        QVERIFY(apart(way.gain.grad(), expected.gain.grad()) < 1e-5 * most);
        QVERIFY(apart(way.shift.grad(), expected.shift.grad()) < 1e-5 * most);
        const at::NoGradGuard noGradients;
        const at::Tensor used = at::relu(at::max_pool2d(
            at::batch_norm(maps, way.gain, way.shift, expected.mean, expected.variance, false, 0, kEpsilon, false), 2));
        QVERIFY(apart(normMaxReluInUse(maps, way.norm(), kEpsilon), used) < 1e-5);
    }

    void inHalfTheBitsItIsAsNearAsTheseAllow()
    {
        const at::Tensor maps = someMaps(4, 20, 10, 9).to(at::kBFloat16);
        const Way expected = byTorch(maps), way = inOne(maps);
        QCOMPARE(way.result.scalar_type(), at::kBFloat16);
        QCOMPARE(way.maps.grad().scalar_type(), at::kBFloat16);
        constexpr double kHalfAStep = 1.0 / 256; // eight bits of a number are kept
        const auto near = [](const at::Tensor &one, const at::Tensor &other) {
            return apart(one, other) <= kHalfAStep * (other.detach().abs().max().item<double>() + 1e-3);
        };
        QVERIFY(near(way.result, expected.result));
        QVERIFY(near(way.mean, expected.mean));
        QVERIFY(near(way.variance, expected.variance));
        QVERIFY(near(way.gain.grad(), expected.gain.grad()));
        QVERIFY(near(way.shift.grad(), expected.shift.grad()));
        QVERIFY(near(way.maps.grad(), expected.maps.grad()));
    }

    void oneThreadOrTwoTheBitsAreTheSame()
    {
        const at::Tensor maps = someMaps(5, 24, 8, 8).contiguous(at::MemoryFormat::ChannelsLast);
        at::set_num_threads(1);
        const Way one = inOne(maps);
        at::set_num_threads(2);
        const Way two = inOne(maps);
        QVERIFY(at::equal(one.result, two.result) && at::equal(one.maps.grad(), two.maps.grad()));
        QVERIFY(at::equal(one.gain.grad(), two.gain.grad()) && at::equal(one.variance, two.variance));
    }

    void whereTheGainIsNothingTheShiftPasses()
    {
        const at::Tensor maps = someMaps(2, 3, 4, 4); // the middle gain is 0
        Way way(maps, 3);
        const at::Tensor shift = at::full({3}, 0.75F);
        way.result = normMaxRelu(way.maps, {way.gain, shift, way.mean, way.variance}, kMomentum, kEpsilon);
        way.goBack();
        QVERIFY(apart(way.result.select(1, 1), at::full({2, 2, 2}, 0.75F)) == 0);
        QVERIFY(apart(way.maps.grad().select(1, 1), at::zeros({2, 4, 4})) == 0);
        QVERIFY(way.gain.grad().isfinite().all().item<bool>());
    }

    void theFirstOfEqualPlacesLearns()
    {
        const Way way = inOne(at::cat({at::full({1, 1, 2, 2}, 3.0F), at::full({1, 1, 2, 2}, -3.0F)}));
        const at::Tensor gradient = way.maps.grad();
        // The gain is negative: the second picture is the one that passes. Beside what the normalisation takes away
        // everywhere, which is the same in each picture.
        QVERIFY(gradient[1][0][0][0].item<float>() != gradient[1][0][0][1].item<float>());
        for (int picture = 0; picture < 2; ++picture)
            for (int place = 2; place < 4; ++place)
                QCOMPARE(gradient[picture][0].view(-1)[place].item<float>(),
                         gradient[picture][0].view(-1)[1].item<float>());
    }

    void whatIsNoNumberStaysNone_data()
    {
        QTest::addColumn<bool>("half");
        QTest::newRow("float32") << false;
        QTest::newRow("bfloat16") << true;
    }
    void whatIsNoNumberStaysNone()
    {
        QFETCH(bool, half);
        at::Tensor maps = someMaps(2, 16, 4, 4);
        maps[1][3][2][1] = std::numeric_limits<float>::quiet_NaN();
        maps = half ? maps.to(at::kBFloat16) : maps;
        const at::Tensor lost = inOne(maps).result.detach().to(at::kFloat).isnan();
        QVERIFY(lost.select(1, 3).all().item<bool>());
        QCOMPARE(lost.sum().item<std::int64_t>(), lost.select(1, 3).numel());
        // In use it is lost in its own window alone, wherever it stands there.
        for (int place = 0; place < 4; ++place) {
            at::Tensor one = at::ones({1, 16, 4, 4});
            one[0][3][place / 2][2 + place % 2] = std::numeric_limits<float>::quiet_NaN();
            one = half ? one.to(at::kBFloat16) : one;
            const at::NoGradGuard noGradients;
            const at::Tensor used = normMaxReluInUse(one, Way(one, 16).norm(), kEpsilon).to(at::kFloat).isnan();
            QVERIFY(used[0][3][0][1].item<bool>());
            QCOMPARE(used.sum().item<std::int64_t>(), std::int64_t{1});
        }
    }
};

QTEST_APPLESS_MAIN(NormMaxTest)
#include "tst_norm_max.moc"
