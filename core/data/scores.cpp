// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/scores.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/data/group_bootstrap.h"

namespace faces {

Counts &Counts::operator+=(const Counts &other)
{
    truePositives += other.truePositives;
    falsePositives += other.falsePositives;
    falseNegatives += other.falseNegatives;
    trueNegatives += other.trueNegatives;
    return *this;
}

namespace {

std::optional<double> ratio(int part, int whole)
{
    if (whole == 0)
        return std::nullopt;
    return static_cast<double>(part) / whole;
}

void addIntervals(Scores &scores, const std::vector<Counts> &perGroup, std::size_t groups, int draws,
                  std::uint64_t seed, const std::stop_token &stop)
{
    const std::size_t attributes = scores.labels.size();
    std::vector<Percentiles> labels(attributes);
    Percentiles micro, macro;
    Random random(seed);
    Scores drawn = scores;
    for (int draw = 0; draw < draws; ++draw) {
        throwIfStopped(stop);
        for (AttributeScores &label : drawn.labels)
            label.counts = {};
        for (std::size_t i = 0; i < groups; ++i) {
            const Counts *row = perGroup.data() + random.below(groups) * attributes;
            for (std::size_t a = 0; a < attributes; ++a)
                drawn.labels[a].counts += row[a];
        }
        for (std::size_t a = 0; a < attributes; ++a)
            labels[a].add(drawn.labels[a].counts.f1());
        micro.add(drawn.pooled().f1());
        macro.add(drawn.macroF1());
    }
    for (std::size_t a = 0; a < attributes; ++a)
        scores.labels[a].f1Interval = labels[a].interval();
    scores.microInterval = micro.interval();
    scores.macroInterval = macro.interval();
}

} // namespace

void Counts::add(LabelValue truth, bool yes)
{
    if (truth == LabelValue::Yes)
        ++(yes ? truePositives : falseNegatives);
    else if (truth == LabelValue::No)
        ++(yes ? falsePositives : trueNegatives);
}

std::optional<double> Counts::precision() const { return ratio(truePositives, truePositives + falsePositives); }

std::optional<double> Counts::recall() const { return ratio(truePositives, truePositives + falseNegatives); }

std::optional<double> Counts::f1() const
{
    return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
}

Counts majorityOf(const Counts &counts)
{
    const int yes = counts.positives(), no = counts.known() - yes;
    return yes > no ? Counts{yes, no, 0, 0} : Counts{0, 0, yes, no};
}

Scores Scores::majority() const
{
    Scores always;
    always.faces = faces;
    for (const AttributeScores &label : labels)
        always.labels.push_back({label.attribute, label.threshold, majorityOf(label.counts), std::nullopt});
    return always;
}

Counts Scores::pooled() const
{
    Counts sum;
    for (const AttributeScores &label : labels)
        sum += label.counts;
    return sum;
}

std::optional<double> Scores::macroF1() const
{
    double sum = 0;
    int count = 0;
    for (const AttributeScores &label : labels) {
        if (const auto f1 = label.counts.f1()) {
            sum += *f1;
            ++count;
        }
    }
    return count == 0 ? std::nullopt : std::optional(sum / count);
}

void Judgements::check() const
{
    const std::size_t cells = faces * attributes;
    if (probabilities.size() != cells || truth.size() != cells || (!groups.empty() && groups.size() != faces))
        throw Error(ErrorKind::Internal, "The tables of probabilities, labels and groups don't fit each other.");
}

Counts countsAt(const Judgements &judgements, std::size_t attribute, double threshold)
{
    judgements.check();
    Counts counts;
    for (std::size_t at = attribute; at < judgements.truth.size(); at += judgements.attributes)
        counts.add(judgements.truth[at], decidesYes(judgements.probabilities[at], threshold));
    return counts;
}

Scores scoresOf(const Judgements &judgements, const std::vector<AttributeId> &names, std::span<const double> thresholds,
                int draws, std::uint64_t seed, const std::stop_token &stop)
{
    judgements.check();
    if (names.size() != judgements.attributes || thresholds.size() != judgements.attributes)
        throw Error(ErrorKind::Internal, "Scores need one name and one threshold per attribute.");
    const NumberedGroups groups = numberedGroups(judgements);
    const std::vector<Counts> perGroup = countsPerGroup(judgements, thresholds, groups);
    Scores scores;
    scores.faces = static_cast<int>(judgements.faces);
    for (std::size_t a = 0; a < judgements.attributes; ++a)
        scores.labels.push_back({names[a], thresholds[a], {}, {}});
    for (std::size_t at = 0; at < perGroup.size(); ++at)
        scores.labels[at % judgements.attributes].counts += perGroup[at];
    if (draws > 0 && groups.count > 0)
        addIntervals(scores, perGroup, groups.count, draws, seed, stop);
    return scores;
}

} // namespace faces
