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

/// How idle threads are to wait, as the environment says: "OMP_WAIT_POLICY passive", "GOMP_SPINCOUNT 2000" or neither.
inline std::string waitPolicy()
{
    std::string policy;
    for (const char *name : {"OMP_WAIT_POLICY", "GOMP_SPINCOUNT"})
        if (const char *value = std::getenv(name); value != nullptr)
            policy += std::string(policy.empty() ? "" : ", ") + name + " " + value;
    return policy.empty() ? "threads wait as libgomp likes" : policy;
}

} // namespace faces::bench
