// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <cstddef>
#include <cstdint>

namespace faces::learn {

/// The numbers of one step of Adam (Kingma, Ba, 2015), with decay apart from the gradient (AdamW: Loshchilov, Hutter,
/// 2019).
struct AdamStep {
    float rate = 0;
    float keep1 = 0.9F, keep2 = 0.999F; ///< beta1, beta2
    float scale1 = 1, scale2 = 1;       ///< 1 / (1 - beta^step), for the two moments
    float shrink = 1;                   ///< 1 - rate * decay

    /// step from 1.
    static AdamStep at(std::int64_t step, double rate, double beta2, double decay);
};

/// Changes weights and moments, all of `count` numbers, in one pass: the arrays of a large network are half a gigabyte
/// each, and memory is what the step waits for.
void adamStep(const AdamStep &step, std::size_t count, float *weights, const float *gradient, float *moment1,
              float *moment2);

} // namespace faces::learn
