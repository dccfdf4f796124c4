// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/data/comparison.h"
#include "core/data/group_bootstrap.h"

#include <algorithm>

namespace faces {

namespace {

std::optional<double> differenceOf(std::optional<double> b, std::optional<double> a)
{
    return a && b ? std::optional(*b - *a) : std::nullopt;
}

/// One run's counts, group by group, and what has been added up of them.
class PairedSide {
public:
    PairedSide(const Judgements &judgements, std::span<const double> thresholds, const NumberedGroups &groups)
        : m_perGroup(countsPerGroup(judgements, thresholds, groups))
    {
        m_sum.labels.resize(judgements.attributes);
    }
    void clear()
    {
        for (AttributeScores &label : m_sum.labels)
            label.counts = {};
    }
    void addGroup(std::size_t group)
    {
        const Counts *row = m_perGroup.data() + group * m_sum.labels.size();
        for (std::size_t a = 0; a < m_sum.labels.size(); ++a)
            m_sum.labels[a].counts += row[a];
    }
    const Scores &sum() const { return m_sum; }

private:
    std::vector<Counts> m_perGroup;
    Scores m_sum;
};

/// Each attribute, then micro, then macro.
std::vector<std::optional<double>> differencesOf(const Scores &a, const Scores &b)
{
    std::vector<std::optional<double>> values;
    double sum = 0;
    int known = 0;
    for (std::size_t i = 0; i < a.labels.size(); ++i) {
        values.push_back(differenceOf(b.labels[i].counts.f1(), a.labels[i].counts.f1()));
        sum += values.back().value_or(0);
        known += values.back() ? 1 : 0;
    }
    values.push_back(differenceOf(b.pooled().f1(), a.pooled().f1()));
    // Not of the two macro F1s: where only one run has a value for an attribute, they are means over different ones.
    values.push_back(known > 0 ? std::optional(sum / known) : std::nullopt);
    return values;
}

void requirePair(const Judgements &a, const Judgements &b, std::size_t thresholdsA, std::size_t thresholdsB)
{
    a.check();
    b.check();
    if (a.faces != b.faces || a.attributes != b.attributes || !std::ranges::equal(a.truth, b.truth) ||
        !std::ranges::equal(a.groups, b.groups) || thresholdsA != a.attributes || thresholdsB != b.attributes)
        throw Error(ErrorKind::Internal, "Only two tables of the same faces, labels and groups have a difference.");
}

} // namespace

ScoreDifferences pairedDifferences(const Judgements &a, std::span<const double> thresholdsA, const Judgements &b,
                                   std::span<const double> thresholdsB, const std::stop_token &stop, int draws,
                                   std::uint64_t seed)
{
    requirePair(a, b, thresholdsA.size(), thresholdsB.size());
    const NumberedGroups groups = numberedGroups(a);
    PairedSide sideA(a, thresholdsA, groups), sideB(b, thresholdsB, groups);
    for (std::size_t group = 0; group < groups.count; ++group) {
        sideA.addGroup(group);
        sideB.addGroup(group);
    }
    std::vector<ScoreDifferences::One> all;
    for (const std::optional<double> &value : differencesOf(sideA.sum(), sideB.sum()))
        all.push_back({value, std::nullopt});
    std::vector<Percentiles> drawn(all.size());
    Random random(seed);
    for (int draw = 0; draw < draws && groups.count > 0; ++draw) {
        throwIfStopped(stop);
        sideA.clear();
        sideB.clear();
        for (std::size_t i = 0; i < groups.count; ++i) {
            const std::size_t group = random.below(groups.count);
            sideA.addGroup(group);
            sideB.addGroup(group);
        }
        const auto values = differencesOf(sideA.sum(), sideB.sum());
        for (std::size_t i = 0; i < values.size(); ++i)
            drawn[i].add(values[i]);
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].interval = drawn[i].interval();
    ScoreDifferences differences;
    differences.macro = all.back();
    all.pop_back();
    differences.micro = all.back();
    all.pop_back();
    differences.labels = std::move(all);
    return differences;
}

} // namespace faces
