// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/hyperband.h"
#include "core/data/tuning.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

using namespace faces;
using hyperband::Measured;
using hyperband::Plan;

namespace {

using Losses = std::function<double(int trial, int epochs)>;

/// Algorithm 1 of the paper in its own numbers and order, apart from the code that is tested. Returns every call of
/// run_then_return_val_loss(t, r_i).
std::vector<Measured> asInThePaper(int maxEpochs, double eta, const Losses &losses)
{
    const double R = maxEpochs;
    const int sMax = static_cast<int>(std::floor(std::log(R) / std::log(eta) + 1e-9));
    const double B = (sMax + 1) * R;
    std::vector<Measured> calls;
    int firstTrial = 1;
    for (int s = sMax; s >= 0; --s) {
        const int n = static_cast<int>(std::ceil(B / R * std::pow(eta, s) / (s + 1) - 1e-9));
        const double r = R * std::pow(eta, -s);
        std::vector<int> T(static_cast<std::size_t>(n));
        std::iota(T.begin(), T.end(), firstTrial);
        firstTrial += n;
        for (int i = 0; i <= s; ++i) {
            const double ni = std::floor(n * std::pow(eta, -i) + 1e-9);
            const int ri = static_cast<int>(std::lround(r * std::pow(eta, i)));
            std::vector<std::pair<double, int>> L;
            std::ranges::sort(T);
            for (const int t : T) {
                L.emplace_back(losses(t, ri), t);
                calls.push_back({t, ri, L.back().first});
            }
            std::ranges::sort(L);
            L.resize(std::min(L.size(), static_cast<std::size_t>(std::floor(ni / eta + 1e-9))));
            T.clear();
            for (const auto &[loss, t] : L)
                T.push_back(t);
        }
    }
    return calls;
}

std::vector<Measured> searched(const Plan &plan, const Losses &losses)
{
    std::vector<Measured> measured;
    while (const auto next = hyperband::nextOf(plan, measured))
        measured.push_back({next->trial, next->epochs, losses(next->trial, next->epochs)});
    return measured;
}

/// A network that could be: its end lies between 0 and 1, good ones are rare, it comes near with time of its own, and a
/// measurement has noise. All from its number.
double madeUpLoss(std::uint64_t seed, int trial, int epochs)
{
    Random random(seed, static_cast<std::uint64_t>(trial));
    const double end = std::pow(random.real(), 0.7), slowness = random.real(0.5, 4);
    Random noise(seed, static_cast<std::uint64_t>(trial) << 20 | static_cast<std::uint64_t>(epochs));
    return end + (1.5 - 0.5 * end) * std::exp(-epochs / slowness) + 0.02 * noise.normal();
}

double lowest(const std::vector<Measured> &measured, int epochs)
{
    double best = std::numeric_limits<double>::infinity();
    for (const Measured &one : measured)
        if (one.epochs == epochs)
            best = std::min(best, *one.loss);
    return best;
}

bool sameCalls(const std::vector<Measured> &a, const std::vector<Measured> &b)
{
    return std::ranges::equal(a, b, [](const Measured &x, const Measured &y) {
        return x.trial == y.trial && x.epochs == y.epochs && x.loss == y.loss;
    });
}

bool refused(int maxEpochs, int eta, int trials)
{
    try {
        hyperband::planFor(maxEpochs, eta, trials);
    } catch (const Error &error) {
        return error.kind() == ErrorKind::Usage;
    }
    return false;
}

} // namespace

class TestHyperband : public QObject {
    Q_OBJECT

private slots:
    void eightyOneEpochsGiveThePapersTable()
    {
        const Plan plan = hyperband::planFor(81);
        using Rungs = std::vector<hyperband::Rung>;
        QCOMPARE(plan.brackets.size(), std::size_t(5));
        QVERIFY((plan.brackets[0].rungs == Rungs{{81, 1}, {27, 3}, {9, 9}, {3, 27}, {1, 81}}));
        QVERIFY((plan.brackets[1].rungs == Rungs{{34, 3}, {11, 9}, {3, 27}, {1, 81}}));
        QVERIFY((plan.brackets[2].rungs == Rungs{{15, 9}, {5, 27}, {1, 81}}));
        QVERIFY((plan.brackets[3].rungs == Rungs{{8, 27}, {2, 81}}));
        QVERIFY((plan.brackets[4].rungs == Rungs{{5, 81}}));
        QCOMPARE(plan.brackets[4].firstTrial, 1 + 81 + 34 + 15 + 8);
        QCOMPARE(plan.trials(), 143);
    }

    void theNotebooksTwentyEpochsAreRoundedToWholeOnes()
    {
        using Rungs = std::vector<hyperband::Rung>;
        const Plan plan = hyperband::planFor(20);
        QCOMPARE(plan.brackets.size(), std::size_t(3));
        QVERIFY((plan.brackets[0].rungs == Rungs{{9, 2}, {3, 7}, {1, 20}}));
        QVERIFY((plan.brackets[1].rungs == Rungs{{5, 7}, {1, 20}}));
        QVERIFY((plan.brackets[2].rungs == Rungs{{3, 20}}));
        QCOMPARE(plan.epochs(), 9 * 2 + 3 * 5 + 13 + 5 * 7 + 13 + 60);
    }

    void everyCallIsThePapersNext()
    {
        for (const int maxEpochs : {1, 2, 3, 4, 8, 9, 20, 26, 27, 50, 81, 243})
            for (const int eta : {2, 3, 4, 5}) {
                const auto losses = [&](int trial, int epochs) { return madeUpLoss(7, trial, epochs); };
                const auto ours = searched(hyperband::planFor(maxEpochs, eta), losses);
                const auto papers = asInThePaper(maxEpochs, eta, losses);
                QVERIFY2(sameCalls(ours, papers), qPrintable(QStringLiteral("R %1, eta %2").arg(maxEpochs).arg(eta)));
            }
    }

    void whereverItIsKilledTheNextTrialIsTheSame()
    {
        const Plan plan = hyperband::planFor(27);
        const auto losses = [](int trial, int epochs) { return madeUpLoss(3, trial, epochs); };
        const auto whole = searched(plan, losses);
        for (std::size_t killed = 0; killed < whole.size(); ++killed) {
            std::vector<Measured> kept(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(killed));
            std::ranges::reverse(kept); // whatever order the records come in
            const auto next = hyperband::nextOf(plan, kept);
            QVERIFY(next && next->trial == whole[killed].trial && next->epochs == whole[killed].epochs);
        }
        QVERIFY(!hyperband::nextOf(plan, whole));
    }

    void whoGoesOnStillHasItsWeightsAndFewElseDo()
    {
        const Plan plan = hyperband::planFor(81);
        std::vector<Measured> measured;
        std::set<int> weights;
        while (const auto next = hyperband::nextOf(plan, measured)) {
            QVERIFY2(next->fromEpochs == 0 || weights.contains(next->trial), "its weights were thrown away");
            weights.insert(next->trial);
            measured.push_back({next->trial, next->epochs, madeUpLoss(5, next->trial, next->epochs)});
            const auto needed = hyperband::mayGoOn(plan, measured);
            std::erase_if(weights, [&](int trial) { return std::ranges::find(needed, trial) == needed.end(); });
            const auto &rungs = plan.brackets[static_cast<std::size_t>(next->bracket)].rungs;
            QVERIFY(std::ssize(weights) <= rungs.front().trials / 3);
        }
        QVERIFY(weights.empty());
    }

    void theBestOfARungGoOnAndEqualsByNumber()
    {
        const Plan plan = hyperband::planFor(9); // 9 trials of one epoch, three go on
        std::vector<Measured> measured;
        for (int trial = 1; trial <= 9; ++trial) {
            QVERIFY(hyperband::promotedFrom(plan, 0, 0, measured).empty());
            measured.push_back({trial, 1, trial == 8 ? 0.25 : 0.5});
        }
        QVERIFY((hyperband::promotedFrom(plan, 0, 0, measured) == std::vector{8, 1, 2}));
        QCOMPARE(hyperband::nextOf(plan, measured)->trial, 1);
        QCOMPARE(hyperband::nextOf(plan, measured)->fromEpochs, 1);
    }

    void whatFailedGoesNoFurther()
    {
        const Plan plan = hyperband::planFor(9);
        std::vector<Measured> measured;
        for (int trial = 1; trial <= 9; ++trial)
            measured.push_back({trial, 1, std::nullopt});
        measured[3].loss = 4.0;
        measured[4].loss = std::numeric_limits<double>::quiet_NaN();
        QVERIFY((hyperband::promotedFrom(plan, 0, 0, measured) == std::vector{4}));
        measured[3].loss.reset();
        QVERIFY(hyperband::promotedFrom(plan, 0, 0, measured).empty());
        QCOMPARE(hyperband::nextOf(plan, measured)->bracket, 1);
    }

    void soManyTrialsAreTriedAsWereAskedFor()
    {
        for (int trials = 1; trials <= 60; ++trials) {
            const Plan plan = hyperband::planFor(20, 3, trials);
            QCOMPARE(plan.trials(), trials);
            for (const auto &bracket : plan.brackets)
                QCOMPARE(bracket.rungs.back().epochs, 20);
            const auto measured = searched(plan, [](int trial, int epochs) { return madeUpLoss(1, trial, epochs); });
            std::set<int> tried;
            for (const Measured &one : measured)
                tried.insert(one.trial);
            QCOMPARE(static_cast<int>(tried.size()), trials);
        }
        QVERIFY(hyperband::planFor(20, 3, 17).brackets == hyperband::planFor(20).brackets);
    }

    void whatMakesNoSenseIsRefused()
    {
        QVERIFY(refused(0, 3, 0) && refused(1001, 3, 0) && refused(9, 1, 0) && refused(9, 11, 0) && refused(9, 3, -1));
    }

    void withEqualEpochsItFindsBetterOnesThanRandomSearch()
    {
        // Random search trains as many trials to the end as Hyperband's epochs allow.
        const Plan plan = hyperband::planFor(27);
        const int allowed = plan.epochs() / 27;
        int better = 0, worse = 0;
        double gain = 0;
        for (std::uint64_t seed = 1; seed <= 400; ++seed) {
            const auto losses = [&](int trial, int epochs) { return madeUpLoss(seed, trial, epochs); };
            const double ours = lowest(searched(plan, losses), 27);
            double random = std::numeric_limits<double>::infinity();
            for (int trial = 0; trial < allowed; ++trial) // others than ours: no luck is shared
                random = std::min(random, losses(1000 + trial, 27));
            (ours < random ? better : worse) += 1;
            gain += random - ours;
        }
        QVERIFY2(better > 1.3 * worse, qPrintable(QStringLiteral("%1 to %2").arg(better).arg(worse)));
        QVERIFY(gain > 0);
    }

    void aTrialsOptionsFollowFromSeedAndNumberAlone()
    {
        for (const SearchSpace space : {SearchSpace::Compact, SearchSpace::Classic}) {
            TuneOptions options;
            options.space = space;
            std::set<std::vector<int>> widths;
            for (int trial = 1; trial <= 200; ++trial) {
                const TrainOptions drawn = trialOptions(options, trial);
                drawn.check();
                widths.insert(drawn.widths);
                QVERIFY(drawn.widths == trialOptions(options, trial).widths);
                QCOMPARE(drawn.rate, trialOptions(options, trial).rate);
                QCOMPARE(drawn.epochs, 20);
                if (space == SearchSpace::Classic) {
                    QVERIFY(drawn.widths[0] >= 32 && drawn.widths[0] <= 160 && drawn.widths[0] % 16 == 0);
                    QVERIFY(drawn.widths[1] >= 64 && drawn.widths[1] <= 320 && drawn.widths[1] % 32 == 0);
                    QVERIFY(drawn.widths[2] >= 128 && drawn.widths[2] <= 640 && drawn.widths[2] % 64 == 0);
                    QVERIFY(drawn.widths[3] >= 256 && drawn.widths[3] <= 1280 && drawn.widths[3] % 128 == 0);
                }
            }
            QVERIFY(widths.size() > (space == SearchSpace::Classic ? 150U : 14U));
            TuneOptions otherSeed = options;
            otherSeed.seed = 2;
            QVERIFY(trialOptions(otherSeed, 1).widths != trialOptions(options, 1).widths);
        }
    }
};

QTEST_APPLESS_MAIN(TestHyperband)
#include "tst_hyperband.moc"
