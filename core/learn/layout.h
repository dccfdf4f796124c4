// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/model.h"
#include "core/data/training.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace faces::learn {

/// What a tensor of a network is for; decides how it starts and how it is trained.
enum class Role : std::uint8_t {
    Kernel,    ///< weights of a convolution or a dense layer: drawn at random, decayed
    Bias,      ///< drawn at random (classic networks) or zero
    Gain,      ///< a normalisation's factor: one
    Shift,     ///< a normalisation's summand: zero
    Mean,      ///< a normalisation's running mean: zero, followed, not trained
    Variance   ///< a normalisation's running variance: one, followed, not trained
};

/// One tensor of a network.
struct TensorSpec {
    std::string name; ///< "conv1.weight"; with one network per attribute "sex/conv1.weight"
    std::vector<std::int64_t> shape;
    Role role = Role::Kernel;
    std::int64_t fanIn = 1; ///< numbers that flow into one output
    std::int64_t count() const;
    bool trained() const { return role != Role::Mean && role != Role::Variance; }
};

/// Widths of the notebooks' networks: three convolutions (3x3, 2x2, 2x2), each with ReLU, the first two with a 2x2
/// maximum, none padded; one dense layer with ReLU; the outputs.
struct ClassicWidths {
    std::int64_t conv1, conv2, conv3, dense;
};
constexpr ClassicWidths kClassicMulti{64, 128, 576, 1152};
constexpr ClassicWidths kClassicSingle{32, 64, 128, 256};

/// Our own network: four stages of a convolution (5x5 with stride 2, then 3x3), normalised over the batch, ReLU and a
/// 2x2 maximum, so that 128 px become 4 x 4. The maps' cells go to the outputs with their places: on faces
/// cut alike it matters much where something is. They are averaged to 4 x 4 for larger inputs; of smaller ones they are
/// repeated, or where there are 3 x 3, neighbours are averaged. A maximum leaves out the last line of a side that is
/// odd where it stands. Found by cross-validation over the persons of the shared training and validation faces
/// (FINDINGS.md): a maximum after each convolution did better than strides, narrow stages on 128 px in colour better
/// than wide ones on 64 px in grey, and residual blocks were not worth their time.
constexpr std::array<std::int64_t, 4> kCompactWidths{16, 32, 64, 128};
constexpr std::int64_t kCompactCells = 4; ///< a side of the last grid

/// A side of the maps that a classic network's dense layer sees: 6 for 32 px, 14 for 64 px, 30 for 128 px. The dense
/// layer grows with its square: that of the one for all attributes has 597 million weights at 128 px.
std::int64_t classicCells(int sidePx);

/// Every tensor of a network, in the order in which they are kept, made and saved. Throws Error{Usage} if the input is
/// too small for it. widths: see TrainOptions; empty: the preset's own.
std::vector<TensorSpec> layoutOf(Net net, const std::vector<AttributeId> &attributes, const Preparation &preparation,
                                 const std::vector<int> &widths = {});

/// The widths that a network's kernels and dense layers speak of, so that a model needs not say them beside its
/// tensors. Empty where they are the preset's own or no network of this kind has such tensors.
std::vector<int> widthsOf(Net net, std::span<const Tensor> tensors);

/// How many numbers are trained.
std::int64_t parametersOf(const std::vector<TensorSpec> &layout);

/// The tensor's first values, from the seed and its place in the layout alone. Kernels of the compact network: He,
/// Zhang, Ren, Sun, ICCV 2015 (normal); of the classic ones: uniform within 1/sqrt(fanIn), as PyTorch does.
std::vector<float> firstValues(const TensorSpec &spec, Net net, std::uint64_t seed, std::size_t place);

} // namespace faces::learn
