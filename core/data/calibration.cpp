// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/calibration.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace faces {

namespace {

constexpr double kFarthestLogit = 16;
constexpr double kLowestTemperature = 0.1, kHighestTemperature = 10;
constexpr int kFewestLabels = 15;

/// Adds up the decisions of one or all attributes.
class ReliabilitySum {
public:
    explicit ReliabilitySum(int bins)
    {
        if (bins < 1 || bins > 1000)
            throw Error(ErrorKind::Internal, "A reliability plot has between 1 and 1000 bins.");
        for (int i = 0; i < bins; ++i)
            m_bins.push_back({static_cast<double>(i) / bins, static_cast<double>(i + 1) / bins, 0, 0, 0});
    }
    void add(float probability, LabelValue truth)
    {
        if (truth == LabelValue::Unknown || std::isnan(probability))
            return;
        const double said = std::clamp(static_cast<double>(probability), 0.0, 1.0);
        const double yes = truth == LabelValue::Yes ? 1 : 0;
        const std::size_t last = m_bins.size() - 1;
        ReliabilityBin &bin = m_bins[std::min(last, static_cast<std::size_t>(said * static_cast<double>(last + 1)))];
        ++bin.faces;
        bin.meanSaid += said;
        bin.areYes += yes;
        m_squares += (said - yes) * (said - yes);
        ++m_known;
    }
    Reliability result() const
    {
        Reliability all{m_known, std::nullopt, std::nullopt, m_bins};
        double error = 0;
        for (ReliabilityBin &bin : all.bins) {
            error += std::abs(bin.meanSaid - bin.areYes); // sums still: the bin's share of faces is in them
            if (bin.faces > 0) {
                bin.meanSaid /= bin.faces;
                bin.areYes /= bin.faces;
            }
        }
        if (m_known > 0) {
            all.brier = m_squares / m_known;
            all.error = error / m_known;
        }
        return all;
    }

private:
    std::vector<ReliabilityBin> m_bins;
    double m_squares = 0;
    int m_known = 0;
};

double logitOf(double probability)
{
    const double logit = std::log(probability) - std::log1p(-probability);
    return std::isnan(logit) ? 0 : std::clamp(logit, -kFarthestLogit, kFarthestLogit);
}

double yesOf(double logit) { return 1 / (1 + std::exp(-logit)); }

struct Aimed {
    double logit = 0, target = 0;
};

void addAimed(std::vector<Aimed> &all, const Judgements &judgements, std::size_t attribute)
{
    const Counts counts = countsAt(judgements, attribute, 0.5);
    const double yes = counts.positives(), no = counts.known() - yes;
    for (std::size_t at = attribute; at < judgements.truth.size(); at += judgements.attributes) {
        if (judgements.truth[at] == LabelValue::Unknown || std::isnan(judgements.probabilities[at]))
            continue;
        const bool isYes = judgements.truth[at] == LabelValue::Yes;
        all.push_back({logitOf(judgements.probabilities[at]), isYes ? (yes + 1) / (yes + 2) : 1 / (no + 2)});
    }
}

/// How the cross-entropy changes with the factor that logits are multiplied by; it rises with the factor, for the loss
/// is convex in it.
double slopeAt(const std::vector<Aimed> &all, double factor)
{
    double slope = 0;
    for (const Aimed &one : all)
        slope += (yesOf(factor * one.logit) - one.target) * one.logit;
    return slope;
}

bool enoughToFit(const Judgements &judgements)
{
    Counts sum;
    for (std::size_t a = 0; a < judgements.attributes; ++a)
        sum += countsAt(judgements, a, 0.5);
    return sum.known() >= kFewestLabels && sum.positives() > 0 && sum.positives() < sum.known();
}

} // namespace

Reliability reliabilityOf(const Judgements &judgements, std::size_t attribute, int bins)
{
    judgements.check();
    ReliabilitySum sum(bins);
    for (std::size_t at = attribute; at < judgements.truth.size(); at += judgements.attributes)
        sum.add(judgements.probabilities[at], judgements.truth[at]);
    return sum.result();
}

Reliability pooledReliability(const Judgements &judgements, int bins)
{
    judgements.check();
    ReliabilitySum sum(bins);
    for (std::size_t at = 0; at < judgements.truth.size(); ++at)
        sum.add(judgements.probabilities[at], judgements.truth[at]);
    return sum.result();
}

double fittedTemperature(const Judgements &judgements)
{
    judgements.check();
    if (!enoughToFit(judgements))
        return 1;
    std::vector<Aimed> all;
    for (std::size_t a = 0; a < judgements.attributes; ++a)
        addAimed(all, judgements, a);
    double low = 1 / kHighestTemperature, high = 1 / kLowestTemperature; // of the factor
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (slopeAt(all, middle) < 0 ? low : high) = middle;
    }
    return std::clamp(2 / (low + high), kLowestTemperature, kHighestTemperature);
}

std::vector<float> atTemperature(std::span<const float> probabilities, double from, double to)
{
    std::vector<float> changed;
    changed.reserve(probabilities.size());
    for (const float p : probabilities)
        changed.push_back(from == to || std::isnan(p) ? p : static_cast<float>(yesOf(logitOf(p) * from / to)));
    return changed;
}

PartReliability partReliability(const Judgements &judgements, std::optional<double> temperature)
{
    PartReliability found;
    for (std::size_t a = 0; a < judgements.attributes; ++a)
        found.labels.push_back(reliabilityOf(judgements, a));
    found.pooled = pooledReliability(judgements);
    if (!temperature || *temperature == 1)
        return found;
    const std::vector<float> before = atTemperature(judgements.probabilities, *temperature, 1);
    Judgements raw = judgements;
    raw.probabilities = before;
    for (std::size_t a = 0; a < judgements.attributes; ++a)
        found.labelsBefore.push_back(reliabilityOf(raw, a));
    found.pooledBefore = pooledReliability(raw);
    return found;
}

} // namespace faces
