// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/training.h"

namespace faces::learn {

/// How a preset is trained, beyond what a person chooses. The classic ones follow the notebooks: Adam, nothing else.
struct Method {
    bool altersFaces = false; ///< every face is altered anew each time it is shown
    bool oneCycle = false;    ///< the rate rises, then falls to nothing (Smith, Topin, 2017); else it is constant
    double warmUp = 0.15;     ///< share of the steps while it rises
    double decay = 0;         ///< weight decay of kernels, apart from the gradient (AdamW: Loshchilov, Hutter, 2019)
    double beta2 = 0.999;     ///< Adam's memory of squared gradients
    double smoothing = 0;     ///< of labels
    double dropout = 0;       ///< share of the last layer's inputs set to zero
    double averaging = 0;     ///< weights are averaged over about 1/(1-averaging) steps; 0: not at all
    bool mirrored = false;    ///< a face is judged together with its mirror image
    bool reducedPrecision = false; ///< convolutions in bfloat16 while training, where the processor has it
};
Method methodFor(Net net);
/// The same with what a person chose otherwise.
Method methodFor(const TrainOptions &options);

/// The learning rate when `done` (0..1) of all steps are done; `rate` is its highest value.
double rateAt(const Method &method, double rate, double done);

} // namespace faces::learn
