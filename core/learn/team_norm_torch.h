// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/learn/team_torch.h"

namespace faces::learn {

/// What batch normalisation learns, [channels], float32.
struct NormTensors {
    at::Tensor gain, shift;
    at::Tensor mean, variance; ///< running ones, moved in place
};

/// Batch normalisation while training (Ioffe, Szegedy, ICML 2015) of maps [rows, channels, height, width] by the mean
/// and variance of the whole batch, of which every member of the team has some rows; the way back is that of the whole
/// batch, too. The gradients of gain and shift are those of the own rows: they are summed with all others. Each way
/// sums two numbers a channel over the team. Result and gradients as at::batch_norm's on the joined rows, within
/// rounding; `momentum` and `epsilon` as there.
at::Tensor teamBatchNorm(Team &team, const at::Tensor &maps, const NormTensors &norm, double momentum, double epsilon);

} // namespace faces::learn
