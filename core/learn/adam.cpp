// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/adam.h"

#include "core/learn/wide.h"

#include <cmath>

namespace faces::learn {

namespace {
constexpr float kEpsilon = 1e-8F;
constexpr double kBeta1 = 0.9;
} // namespace

AdamStep AdamStep::at(std::int64_t step, double rate, double beta2, double decay)
{
    const auto steps = static_cast<double>(step);
    return {.rate = static_cast<float>(rate),
            .keep1 = static_cast<float>(kBeta1),
            .keep2 = static_cast<float>(beta2),
            .scale1 = static_cast<float>(1 / (1 - std::pow(kBeta1, steps))),
            .scale2 = static_cast<float>(1 / (1 - std::pow(beta2, steps))),
            .shrink = static_cast<float>(1 - rate * decay)};
}

FACES_WIDE void adamStep(const AdamStep &step, std::size_t count, float *__restrict weights,
                         const float *__restrict gradient, float *__restrict moment1, float *__restrict moment2)
{
    const AdamStep s = step;
    for (std::size_t i = 0; i < count; ++i) {
        const float g = gradient[i];
        const float m = s.keep1 * moment1[i] + (1 - s.keep1) * g;
        const float v = s.keep2 * moment2[i] + (1 - s.keep2) * g * g;
        moment1[i] = m;
        moment2[i] = v;
        weights[i] = weights[i] * s.shrink - s.rate * (m * s.scale1) / (std::sqrt(v * s.scale2) + kEpsilon);
    }
}

} // namespace faces::learn
