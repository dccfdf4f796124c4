// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/sure_ends.h"

#include <algorithm>
#include <cmath>

namespace faces {

namespace {

constexpr double kNeverNo = -1, kNeverYes = 2;

/// How many of the faces, which come surest first, may be sure. Faces of equal probability are in or out together.
std::size_t sureAmong(const std::vector<Checked> &surestFirst, bool value, double rate)
{
    std::size_t sure = 0, wrong = 0;
    for (std::size_t i = 0; i < surestFirst.size(); ++i) {
        wrong += surestFirst[i].yes != value ? 1 : 0;
        const bool lastOfEqual =
            i + 1 == surestFirst.size() || surestFirst[i + 1].probability != surestFirst[i].probability;
        const auto faces = static_cast<double>(i + 1);
        // A hair of tolerance: 1 - 0.99 is not exactly 0.01.
        if (lastOfEqual && static_cast<double>(wrong + 1) <= (1 - rate) * (faces + 2) + 1e-9)
            sure = i + 1;
    }
    return sure;
}

} // namespace

double Calibration::probability(double score) const { return 1 / (1 + std::exp(-(slope * score + offset))); }

Calibration calibrated(std::span<const double> scores, std::span<const std::uint8_t> yes)
{
    const auto positives = static_cast<double>(std::ranges::count(yes, 1));
    const auto negatives = static_cast<double>(yes.size()) - positives;
    const double high = (positives + 1) / (positives + 2), low = 1 / (negatives + 2);
    Calibration fit{0, std::log((positives + 1) / (negatives + 1))};
    const auto loss = [&](const Calibration &c) {
        double sum = 0;
        for (std::size_t i = 0; i < scores.size(); ++i) {
            const double z = c.slope * scores[i] + c.offset, target = yes[i] ? high : low;
            sum += std::max(z, 0.0) - z * target + std::log1p(std::exp(-std::abs(z)));
        }
        return sum;
    };
    double before = loss(fit);
    for (int step = 0; step < 100; ++step) {
        double g1 = 0, g2 = 0, h11 = 1e-9, h12 = 0, h22 = 1e-9;
        for (std::size_t i = 0; i < scores.size(); ++i) {
            const double p = fit.probability(scores[i]), s = scores[i], w = p * (1 - p);
            const double error = p - (yes[i] ? high : low);
            g1 += error * s;
            g2 += error;
            h11 += w * s * s;
            h12 += w * s;
            h22 += w;
        }
        const double determinant = h11 * h22 - h12 * h12;
        const double slope = -(h22 * g1 - h12 * g2) / determinant, offset = -(h11 * g2 - h12 * g1) / determinant;
        double length = 1, now = before;
        Calibration next = fit;
        for (; length > 1e-10; length /= 2) {
            next = {fit.slope + length * slope, fit.offset + length * offset};
            if (now = loss(next); now < before)
                break;
        }
        if (!(now < before))
            break;
        fit = next;
        const bool settled = before - now < 1e-10 * (1 + std::abs(before));
        before = now;
        if (settled)
            break;
    }
    return fit.slope > 0 ? fit : Calibration{0, std::log((positives + 1) / (negatives + 1))};
}

SuggestionRule ruleFrom(const AttributeId &attribute, std::span<const Checked> checked, double rate)
{
    SuggestionRule rule{attribute, 0.5, kNeverNo, kNeverYes, static_cast<int>(checked.size())};
    std::vector<Checked> no, yes;
    for (const Checked &one : checked)
        (one.probability >= rule.threshold ? yes : no).push_back(one);
    std::ranges::sort(no, std::less(), &Checked::probability);
    std::ranges::sort(yes, std::greater(), &Checked::probability);
    if (const std::size_t sure = sureAmong(no, false, rate); sure > 0)
        rule.noUpTo = no[sure - 1].probability;
    if (const std::size_t sure = sureAmong(yes, true, rate); sure > 0)
        rule.yesFrom = yes[sure - 1].probability;
    return rule;
}

std::vector<std::size_t> suspiciousLabels(std::span<const Checked> checked)
{
    double sum[2] = {}, count[2] = {}; // of a value's probability among faces that bear it
    for (const Checked &one : checked) {
        sum[one.yes ? 1 : 0] += one.yes ? one.probability : 1 - one.probability;
        count[one.yes ? 1 : 0] += 1;
    }
    const auto labelProbability = [&](std::size_t i) {
        return checked[i].yes ? checked[i].probability : 1 - checked[i].probability;
    };
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < checked.size(); ++i) {
        const int other = checked[i].yes ? 0 : 1;
        const double otherProbability = 1 - labelProbability(i);
        if (count[other] > 0 && otherProbability > 0.5 && otherProbability >= sum[other] / count[other])
            found.push_back(i);
    }
    std::ranges::stable_sort(found, std::less(), labelProbability);
    return found;
}

} // namespace faces
