// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/training.h"
#include "core/learn/learner.h"

#include <c10/core/Device.h>

namespace faces::learn {

/// Keeps the big buffers of a training step in the process instead of giving them back to the kernel each time; a step
/// of the large classic network is nearly twice as fast. To be called before torch allocates; works with glibc only.
void keepFreedMemory();
/// Gives it back after all, once a training has ended: a window that trained once would keep its peak for good.
void giveBackFreedMemory();

/// While it lives, torch computes with so many threads, and they flush denormal numbers to zero (arithmetic on them is
/// a hundred times slower, and a training that converges makes many). The calling thread is left as it was found.
class ComputeScope {
public:
    explicit ComputeScope(int threads); ///< 0: one per core
    ~ComputeScope();
    ComputeScope(const ComputeScope &) = delete;
    ComputeScope &operator=(const ComputeScope &) = delete;

private:
    unsigned m_control = 0; ///< the calling thread's floating point settings
};

/// While it lives, convolutions and products run in bfloat16 where that is asked for and the processor has instructions
/// for it (AVX-512 BF16 or AMX). Sums and weights stay in float32.
class ReducedPrecision {
public:
    explicit ReducedPrecision(bool wanted);
    ~ReducedPrecision();
    ReducedPrecision(const ReducedPrecision &) = delete;
    ReducedPrecision &operator=(const ReducedPrecision &) = delete;

private:
    bool m_active;
};

/// Of several graphics cards the one of this number, counted around; -1: LibTorch's own choice. Throws Error{Usage} for
/// cuda where there is none.
at::Device chosenDevice(Device wanted, int card = -1);

LearnerFacts measuredFacts();

} // namespace faces::learn
