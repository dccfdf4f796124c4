// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/hyperband.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace faces::hyperband {

namespace {

int powerOf(int eta, int exponent)
{
    int power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= eta;
    return power;
}

/// floor(log_eta maxEpochs) without the logarithm's rounding.
int deepest(int maxEpochs, int eta)
{
    int s = 0;
    for (int power = eta; power <= maxEpochs; power *= eta)
        ++s;
    return s;
}

Bracket bracketOf(int firstTrial, int trials, int s, int maxEpochs, int eta)
{
    Bracket bracket{firstTrial, {}};
    for (int rung = 0; rung <= s; ++rung) {
        const int share = powerOf(eta, s - rung);
        // At least one: only a bracket that was cut short would have none.
        bracket.rungs.push_back({std::max(trials / powerOf(eta, rung), 1), (2 * maxEpochs + share) / (2 * share)});
    }
    return bracket;
}

/// How a rung stands.
struct Standing {
    std::vector<std::pair<double, int>> ranked; ///< loss and trial, best first; infinite: failed
    std::vector<int> waiting;                   ///< not measured yet, by number
};

Standing standingOf(std::vector<int> members, int epochs, const std::vector<Measured> &measured)
{
    Standing standing;
    std::ranges::sort(members);
    for (const int trial : members) {
        const auto found = std::ranges::find_if(
            measured, [&](const Measured &one) { return one.trial == trial && one.epochs == epochs; });
        if (found == measured.end()) {
            standing.waiting.push_back(trial);
            continue;
        }
        const double loss = found->loss.value_or(std::numeric_limits<double>::infinity());
        standing.ranked.emplace_back(std::isfinite(loss) ? loss : std::numeric_limits<double>::infinity(), trial);
    }
    std::ranges::sort(standing.ranked);
    return standing;
}

/// The best of those measured so far, as many as may go on; none of the failed ones.
std::vector<int> leadersOf(const Standing &standing, int places)
{
    std::vector<int> leaders;
    for (const auto &[loss, trial] : standing.ranked)
        if (std::ssize(leaders) < places && std::isfinite(loss))
            leaders.push_back(trial);
    return leaders;
}

std::vector<int> beginnersOf(const Bracket &bracket)
{
    std::vector<int> trials;
    for (int i = 0; i < bracket.rungs.front().trials; ++i)
        trials.push_back(bracket.firstTrial + i);
    return trials;
}

int placesAfter(const Bracket &bracket, std::size_t rung)
{
    return rung + 1 < bracket.rungs.size() ? bracket.rungs[rung + 1].trials : 0;
}

/// A rung that is not complete, with the trials that belong to it.
struct OpenRung {
    int bracket = 0, rung = 0;
    Standing standing;
};

std::optional<OpenRung> openRung(const Plan &plan, const std::vector<Measured> &measured)
{
    for (std::size_t b = 0; b < plan.brackets.size(); ++b) {
        const Bracket &bracket = plan.brackets[b];
        std::vector<int> members = beginnersOf(bracket);
        for (std::size_t r = 0; r < bracket.rungs.size(); ++r) {
            Standing standing = standingOf(members, bracket.rungs[r].epochs, measured);
            if (!standing.waiting.empty())
                return OpenRung{static_cast<int>(b), static_cast<int>(r), std::move(standing)};
            members = leadersOf(standing, placesAfter(bracket, r));
        }
    }
    return std::nullopt;
}

} // namespace

int Plan::trials() const
{
    int sum = 0;
    for (const Bracket &bracket : brackets)
        sum += bracket.rungs.front().trials;
    return sum;
}

int Plan::epochs() const
{
    int sum = 0;
    for (const Bracket &bracket : brackets)
        for (std::size_t r = 0; r < bracket.rungs.size(); ++r)
            sum += bracket.rungs[r].trials * (bracket.rungs[r].epochs - (r > 0 ? bracket.rungs[r - 1].epochs : 0));
    return sum;
}

Plan planFor(int maxEpochs, int eta, int trials)
{
    if (maxEpochs < 1 || maxEpochs > 1000)
        throw Error(ErrorKind::Usage, "The number of epochs of a trial must be between 1 and 1000.");
    if (eta < 2 || eta > 10)
        throw Error(ErrorKind::Usage, "The share of trials that goes on must be one in 2 to 10.");
    if (trials < 0 || trials > 100'000)
        throw Error(ErrorKind::Usage, "The number of trials must be between 1 and 100000.");
    const int most = deepest(maxEpochs, eta);
    Plan plan;
    int planned = 0;
    do {
        for (int s = most; s >= 0 && (trials == 0 || planned < trials); --s) {
            int count = ((most + 1) * powerOf(eta, s) + s) / (s + 1); // rounded up
            if (trials > 0)
                count = std::min(count, trials - planned);
            plan.brackets.push_back(bracketOf(planned + 1, count, s, maxEpochs, eta));
            planned += count;
        }
    } while (planned < trials);
    return plan;
}

std::optional<Next> nextOf(const Plan &plan, const std::vector<Measured> &measured)
{
    const auto open = openRung(plan, measured);
    if (!open)
        return std::nullopt;
    const auto &rungs = plan.brackets[static_cast<std::size_t>(open->bracket)].rungs;
    const auto rung = static_cast<std::size_t>(open->rung);
    return Next{open->standing.waiting.front(), open->bracket, open->rung, rung > 0 ? rungs[rung - 1].epochs : 0,
                rungs[rung].epochs};
}

std::vector<int> promotedFrom(const Plan &plan, int bracket, int rung, const std::vector<Measured> &measured)
{
    const Bracket &asked = plan.brackets.at(static_cast<std::size_t>(bracket));
    std::vector<int> members = beginnersOf(asked);
    for (std::size_t r = 0; r <= static_cast<std::size_t>(rung) && r < asked.rungs.size(); ++r) {
        const Standing standing = standingOf(members, asked.rungs[r].epochs, measured);
        if (!standing.waiting.empty())
            return {};
        members = leadersOf(standing, placesAfter(asked, r));
    }
    return members;
}

std::vector<int> mayGoOn(const Plan &plan, const std::vector<Measured> &measured)
{
    const auto open = openRung(plan, measured);
    if (!open)
        return {};
    const Bracket &bracket = plan.brackets[static_cast<std::size_t>(open->bracket)];
    const auto rung = static_cast<std::size_t>(open->rung);
    std::vector<int> trials = leadersOf(open->standing, placesAfter(bracket, rung));
    // Who waits was promoted to this rung, or begins: then only the first may have begun.
    const auto &waiting = open->standing.waiting;
    trials.insert(trials.end(), waiting.begin(), rung > 0 ? waiting.end() : waiting.begin() + 1);
    std::ranges::sort(trials);
    return trials;
}

} // namespace faces::hyperband
