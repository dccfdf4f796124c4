// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/thresholds.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace faces {

namespace {

constexpr double kLowest = 0.01, kHighest = 0.99;

/// All thresholds t with low < t <= high decide alike; high is a probability that occurs.
struct Stretch {
    double low = 0, high = 0;
    Counts counts;
    double middle() const { return (low + high) / 2; }
};

/// An attribute's known faces, the surest first. A probability that is no number is never yes.
struct Known {
    double probability = 0;
    bool positive = false;
};

std::vector<Known> knownFaces(const Judgements &judgements, std::size_t attribute)
{
    judgements.check();
    std::vector<Known> known;
    for (std::size_t at = attribute; at < judgements.truth.size(); at += judgements.attributes) {
        if (judgements.truth[at] == LabelValue::Unknown)
            continue;
        const double p = judgements.probabilities[at];
        known.push_back(
            {std::isnan(p) ? -std::numeric_limits<double>::infinity() : p, judgements.truth[at] == LabelValue::Yes});
    }
    std::ranges::sort(known, std::greater{}, &Known::probability);
    return known;
}

Counts nothingDecidedYes(const std::vector<Known> &known)
{
    Counts counts;
    counts.falseNegatives = static_cast<int>(std::ranges::count(known, true, &Known::positive));
    counts.trueNegatives = static_cast<int>(known.size()) - counts.falseNegatives;
    return counts;
}

void turnToYes(Counts &counts, bool positive)
{
    ++(positive ? counts.truePositives : counts.falsePositives);
    --(positive ? counts.falseNegatives : counts.trueNegatives);
}

/// From the highest threshold down; the stretch above all probabilities, where nothing is yes, is left out.
std::vector<Stretch> stretchesOf(const std::vector<Known> &known)
{
    std::vector<Stretch> stretches;
    Counts counts = nothingDecidedYes(known);
    for (std::size_t i = 0; i < known.size() && known[i].probability >= 0; ++i) {
        turnToYes(counts, known[i].positive);
        const double next = i + 1 < known.size() ? std::max(0.0, known[i + 1].probability) : 0.0;
        if (i + 1 == known.size() || known[i + 1].probability < known[i].probability)
            stretches.push_back({next, known[i].probability, counts});
    }
    return stretches;
}

/// F1 of a above that of b, without rounding: 2TP/(2TP+FP+FN) as fractions. 0/0 is below everything.
bool higherF1(const Counts &a, const Counts &b)
{
    const auto below = [](const Counts &c) {
        return 2 * std::int64_t{c.truePositives} + c.falsePositives + c.falseNegatives;
    };
    if (below(a) == 0 || below(b) == 0)
        return below(a) != 0;
    return a.truePositives * below(b) > b.truePositives * below(a);
}

/// The best of the stretches that `allowed` lets through, or nullptr.
template <typename Allowed, typename Better>
const Stretch *bestOf(const std::vector<Stretch> &stretches, Allowed allowed, Better better)
{
    const Stretch *best = nullptr;
    for (const Stretch &stretch : stretches)
        if (allowed(stretch) && (best == nullptr || better(stretch, *best)))
            best = &stretch;
    return best;
}

std::optional<double> middleOf(const Stretch *stretch)
{
    return stretch == nullptr ? std::nullopt : std::optional(stretch->middle());
}

} // namespace

double classicThreshold(const Judgements &judgements)
{
    double best = 0.5;
    Counts bestCounts;
    for (int step = 1; step <= 19; ++step) {
        Counts pooled;
        for (std::size_t a = 0; a < judgements.attributes; ++a)
            pooled += countsAt(judgements, a, step / 20.0);
        if (pooled.f1() && higherF1(pooled, bestCounts)) {
            best = step / 20.0;
            bestCounts = pooled;
        }
    }
    return best;
}

double bestF1Threshold(const Judgements &judgements, std::size_t attribute)
{
    const std::vector<Known> known = knownFaces(judgements, attribute);
    if (std::ranges::none_of(known, &Known::positive))
        return 0.5;
    std::vector<Stretch> stretches = stretchesOf(known);
    const double top = known.front().probability;
    if (top < kHighest) // where every probability is below 0.01, nothing but "all no" can be had
        stretches.insert(stretches.begin(), {std::max(0.0, top), 1.0, nothingDecidedYes(known)});
    const auto middle = [](const Stretch &s) { return std::clamp(s.middle(), kLowest, kHighest); };
    const Stretch *best = bestOf(
        stretches, [](const Stretch &s) { return s.low < kHighest && s.high >= kLowest; },
        [&](const Stretch &a, const Stretch &b) {
            if (higherF1(a.counts, b.counts) || higherF1(b.counts, a.counts))
                return higherF1(a.counts, b.counts);
            return std::abs(middle(a) - 0.5) < std::abs(middle(b) - 0.5);
        });
    return best == nullptr ? 0.5 : middle(*best);
}

std::optional<double> thresholdForPrecision(const Judgements &judgements, std::size_t attribute, double precision)
{
    const auto stretches = stretchesOf(knownFaces(judgements, attribute));
    // From the top down recall only rises; among equal recall the first has the higher precision.
    return middleOf(bestOf(
        stretches, [&](const Stretch &s) { return s.counts.recall() && s.counts.precision() >= precision; },
        [](const Stretch &a, const Stretch &b) { return a.counts.truePositives > b.counts.truePositives; }));
}

std::optional<double> thresholdForRecall(const Judgements &judgements, std::size_t attribute, double recall)
{
    const auto stretches = stretchesOf(knownFaces(judgements, attribute));
    return middleOf(bestOf(
        stretches, [&](const Stretch &s) { return s.counts.recall() && s.counts.recall() >= recall; },
        [](const Stretch &a, const Stretch &b) { // among equal precision the higher recall, which is further down
            return a.counts.precision() >= b.counts.precision();
        }));
}

std::vector<ThresholdPoint> thresholdCurve(const Judgements &judgements, std::size_t attribute, int points)
{
    const std::vector<Known> known = knownFaces(judgements, attribute);
    std::vector<ThresholdPoint> curve(static_cast<std::size_t>(std::max(points, 2)));
    Counts counts = nothingDecidedYes(known);
    std::size_t next = 0;
    for (std::size_t i = curve.size(); i-- > 0;) {
        const double threshold = static_cast<double>(i) / static_cast<double>(curve.size() - 1);
        for (; next < known.size() && known[next].probability >= threshold; ++next)
            turnToYes(counts, known[next].positive);
        curve[i] = {threshold, counts};
    }
    return curve;
}

std::vector<ThresholdPoint> precisionRecallCurve(const Judgements &judgements, std::size_t attribute)
{
    const std::vector<Known> known = knownFaces(judgements, attribute);
    std::vector<ThresholdPoint> curve;
    if (std::ranges::none_of(known, &Known::positive))
        return curve;
    for (const Stretch &stretch : stretchesOf(known))
        curve.push_back({stretch.high, stretch.counts});
    return curve;
}

std::optional<double> averagePrecision(const Judgements &judgements, std::size_t attribute)
{
    const std::vector<ThresholdPoint> curve = precisionRecallCurve(judgements, attribute);
    if (curve.empty())
        return std::nullopt;
    double sum = 0, before = 0;
    for (const ThresholdPoint &point : curve) {
        const double recall = point.counts.recall().value_or(0);
        sum += point.counts.precision().value_or(0) * (recall - before);
        before = recall;
    }
    return sum;
}

} // namespace faces
