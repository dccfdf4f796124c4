// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/scores.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

// What draws of whole groups are made of: the intervals of scores and those of their differences.
namespace faces {

/// The groups of a table's faces as 0..count-1, in order of appearance.
struct NumberedGroups {
    std::vector<std::size_t> ofFace;
    std::size_t count = 0;
};
NumberedGroups numberedGroups(const Judgements &judgements);

/// [groups, attributes]: a draw then only adds up rows.
std::vector<Counts> countsPerGroup(const Judgements &judgements, std::span<const double> thresholds,
                                   const NumberedGroups &groups);

/// Gathers one figure's values over the draws.
class Percentiles {
public:
    void add(std::optional<double> value)
    {
        ++m_draws;
        if (value)
            m_values.push_back(*value);
    }
    /// 95 %: the k-th smallest and the k-th largest of B values, k = floor((B + 1) * 0.025); nothing where more than
    /// 5 % of the draws had no value.
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

} // namespace faces
