// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/random.h"
#include "core/data/scores.h"

#include <vector>

namespace faces::test {

/// Tables that a Judgements looks into, made up by a seed: a network that is somewhat right, with unknown labels
/// between.
struct JudgedFaces {
    std::size_t faces = 0, attributes = 0;
    std::vector<float> probabilities;
    std::vector<LabelValue> truth;
    std::vector<int> groups;

    Judgements view() const { return {faces, attributes, probabilities, truth, groups}; }
};

/// steps 0: any probability; otherwise multiples of 1/steps, so that many faces share one.
inline JudgedFaces judgedFaces(std::uint64_t seed, std::size_t faces, std::size_t attributes, int steps = 0)
{
    JudgedFaces made{faces, attributes, {}, {}, {}};
    Random random(seed);
    for (std::size_t i = 0; i < faces * attributes; ++i) {
        const bool yes = random.chance(0.4);
        double p = std::min(1.0, std::max(0.0, (yes ? 0.6 : 0.35) + 0.25 * random.normal()));
        if (steps > 0)
            p = static_cast<double>(static_cast<int>(p * steps)) / steps;
        made.probabilities.push_back(static_cast<float>(p));
        made.truth.push_back(random.chance(0.15) ? LabelValue::Unknown : yes ? LabelValue::Yes : LabelValue::No);
    }
    for (std::size_t i = 0; i < faces; ++i)
        made.groups.push_back(static_cast<int>(random.below(faces * 2 / 3 + 1)) * 7 - 100);
    return made;
}

/// The same faces judged by a network that goes along with the first one, and is a little better.
inline JudgedFaces better(const JudgedFaces &made, double by)
{
    JudgedFaces other = made;
    for (std::size_t i = 0; i < other.truth.size(); ++i)
        if (other.truth[i] != LabelValue::Unknown)
            other.probabilities[i] += static_cast<float>(other.truth[i] == LabelValue::Yes ? by : -by);
    return other;
}

} // namespace faces::test
