// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/random.h"
#include "core/data/group_bootstrap.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <string>
#include <vector>

namespace faces::bench {

/// 0 of none.
inline double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// 95 % of the medians that draws with replacement give (percentile bootstrap: Efron, Tibshirani, An Introduction to
/// the Bootstrap, 1993, chapter 13).
inline Interval medianInterval(const std::vector<double> &values)
{
    constexpr int kDraws = 9'999;
    Random random(1);
    Percentiles medians;
    std::vector<double> drawn(values.size());
    for (int draw = 0; draw < kDraws && !values.empty(); ++draw) {
        std::ranges::generate(drawn, [&] { return values[random.below(values.size())]; });
        medians.add(median(drawn));
    }
    return medians.interval().value_or(Interval{});
}

/// How idle threads are to wait, as the environment says: "passive", "active" or "not set".
inline std::string waitPolicy()
{
    const char *policy = std::getenv("OMP_WAIT_POLICY");
    return policy != nullptr ? policy : "not set";
}

} // namespace faces::bench
