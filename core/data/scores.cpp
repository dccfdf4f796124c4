// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/scores.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <algorithm>
#include <unordered_map>

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

void add(Counts &counts, LabelValue truth, bool yes)
{
    if (truth == LabelValue::Yes)
        ++(yes ? counts.truePositives : counts.falseNegatives);
    else if (truth == LabelValue::No)
        ++(yes ? counts.falsePositives : counts.trueNegatives);
}

/// The same groups as 0..count-1, in order of appearance.
struct Groups {
    std::vector<std::size_t> ofFace;
    std::size_t count = 0;
};

Groups numberedGroups(const Judgements &judgements)
{
    Groups groups;
    groups.ofFace.resize(judgements.faces);
    std::unordered_map<int, std::size_t> seen;
    for (std::size_t face = 0; face < judgements.faces; ++face)
        groups.ofFace[face] =
            judgements.groups.empty() ? face : seen.try_emplace(judgements.groups[face], seen.size()).first->second;
    groups.count = judgements.groups.empty() ? judgements.faces : seen.size();
    return groups;
}

/// [groups, attributes]: a draw then only adds up rows.
std::vector<Counts> countsPerGroup(const Judgements &judgements, std::span<const double> thresholds,
                                   const Groups &groups)
{
    std::vector<Counts> table(groups.count * judgements.attributes);
    for (std::size_t face = 0; face < judgements.faces; ++face) {
        Counts *row = table.data() + groups.ofFace[face] * judgements.attributes;
        for (std::size_t a = 0; a < judgements.attributes; ++a) {
            const std::size_t at = face * judgements.attributes + a;
            add(row[a], judgements.truth[at], decidesYes(judgements.probabilities[at], thresholds[a]));
        }
    }
    return table;
}

/// Gathers one figure's values over the draws.
class Percentiles {
public:
    void add(std::optional<double> value)
    {
        ++m_draws;
        if (value)
            m_values.push_back(*value);
    }
    /// 95 %: the k-th smallest and the k-th largest of B values, k = floor((B + 1) * 0.025).
    std::optional<Interval> interval()
    {
        if (m_values.empty() || m_values.size() * 20 < m_draws * 19)
            return std::nullopt;
        std::ranges::sort(m_values);
        const std::size_t k = std::max<std::size_t>(1, (m_values.size() + 1) * 25 / 1000);
        return Interval{m_values[k - 1], m_values[m_values.size() - k]};
    }

private:
    std::vector<double> m_values;
    std::size_t m_draws = 0;
};

void addIntervals(Scores &scores, const std::vector<Counts> &perGroup, std::size_t groups, int draws,
                  std::uint64_t seed)
{
    const std::size_t attributes = scores.labels.size();
    std::vector<Percentiles> labels(attributes);
    Percentiles micro, macro;
    Random random(seed);
    Scores drawn = scores;
    for (int draw = 0; draw < draws; ++draw) {
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

std::optional<double> Counts::precision() const { return ratio(truePositives, truePositives + falsePositives); }

std::optional<double> Counts::recall() const { return ratio(truePositives, truePositives + falseNegatives); }

std::optional<double> Counts::f1() const
{
    return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
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
        add(counts, judgements.truth[at], decidesYes(judgements.probabilities[at], threshold));
    return counts;
}

Scores scoresOf(const Judgements &judgements, const std::vector<AttributeId> &names, std::span<const double> thresholds,
                int draws, std::uint64_t seed)
{
    judgements.check();
    if (names.size() != judgements.attributes || thresholds.size() != judgements.attributes)
        throw Error(ErrorKind::Internal, "Scores need one name and one threshold per attribute.");
    const Groups groups = numberedGroups(judgements);
    const std::vector<Counts> perGroup = countsPerGroup(judgements, thresholds, groups);
    Scores scores;
    scores.faces = static_cast<int>(judgements.faces);
    for (std::size_t a = 0; a < judgements.attributes; ++a)
        scores.labels.push_back({names[a], thresholds[a], {}, {}});
    for (std::size_t at = 0; at < perGroup.size(); ++at)
        scores.labels[at % judgements.attributes].counts += perGroup[at];
    if (draws > 0 && groups.count > 0)
        addIntervals(scores, perGroup, groups.count, draws, seed);
    return scores;
}

} // namespace faces
