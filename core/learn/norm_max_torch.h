// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/learn/team_norm_torch.h"

namespace faces::learn {

/// Batch normalisation while training (Ioffe, Szegedy, ICML 2015), a 2 x 2 maximum and ReLU in one: the same as
/// relu(max_pool2d(batch_norm(maps), 2)) and its gradients within rounding, and the running statistics moved alike.
/// Goes through the maps twice on the way there and once on the way back, where LibTorch's three need eight passes;
/// what waits for the way back is the maps and a quarter of them. Measured in FINDINGS.md.
///
/// maps: [rows, channels, height, width], float32 or bfloat16, on the processor; the result is of the same type, both
/// channels-last. The sums do not depend on the number of threads. The variance is the mean square less the square of the
/// mean: exact enough where the mean is no more than some hundred standard deviations away.
at::Tensor normMaxRelu(const at::Tensor &maps, const NormTensors &norm, double momentum, double epsilon);
/// The same with the running statistics, which stay; without gradients.
at::Tensor normMaxReluInUse(const at::Tensor &maps, const NormTensors &norm, double epsilon);

} // namespace faces::learn
