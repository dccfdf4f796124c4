// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/method.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace faces::learn {

Method methodFor(Net net)
{
    if (net != Net::Compact)
        return {};
    return {.altersFaces = true,
            .oneCycle = true,
            .warmUp = 0.15,
            .decay = 0.5,
            .beta2 = 0.99,
            .smoothing = 0.05,
            .dropout = 0.2,
            .averaging = 0.99,
            .mirrored = true,
            .reducedPrecision = true};
}

Method methodFor(const TrainOptions &options)
{
    Method method = methodFor(options.net);
    if (options.smoothing >= 0)
        method.smoothing = options.smoothing;
    return method;
}

double rateAt(const Method &method, double rate, double done)
{
    if (!method.oneCycle)
        return rate;
    if (done < method.warmUp)
        return rate * done / method.warmUp;
    const double fall = (done - method.warmUp) / (1 - method.warmUp);
    return rate * std::max(0.5 * (1 + std::cos(std::numbers::pi * fall)), 1e-3);
}

} // namespace faces::learn
