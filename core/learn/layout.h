// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/training.h"

#include <cstdint>
#include <string>
#include <vector>

namespace faces::learn {

/// What a tensor of a network is for; decides how it starts and how it is trained.
enum class Role : std::uint8_t {
    Kernel,    ///< weights of a convolution or a dense layer: drawn at random, decayed
    Bias,      ///< drawn at random (classic networks) or zero
    Gain,      ///< a normalisation's factor: one
    QuietGain, ///< the same at the end of a residual branch: zero, so that the branch starts as nothing
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

/// Our own network: a 5x5 convolution with stride 2, then three stages of a 3x3 convolution with stride 2 (so that 64
/// px become 4 x 4), the first two with a residual block (He, Zhang, Ren, Sun, CVPR 2016) after it. Every convolution
/// is normalised over the batch. The maps' cells, averaged to 4 x 4 for larger inputs, go to the outputs with their
/// places: on faces cut alike it matters much where something is.
struct CompactWidths {
    std::int64_t stem, stage1, stage2, stage3;
};
constexpr CompactWidths kCompact{24, 48, 96, 160};
constexpr std::int64_t kCompactCells = 4; ///< a side of the last grid

/// A side of the maps that a classic network's dense layer sees: 14 for 64 px.
std::int64_t classicCells(int sidePx);

/// Every tensor of a network, in the order in which they are kept, made and saved. Throws Error{Usage} if the input is
/// too small for it.
std::vector<TensorSpec> layoutOf(Net net, const std::vector<AttributeId> &attributes, const Preparation &preparation);

/// How many numbers are trained.
std::int64_t parametersOf(const std::vector<TensorSpec> &layout);

/// The tensor's first values, from the seed and its place in the layout alone. Kernels of the compact network: He,
/// Zhang, Ren, Sun, ICCV 2015 (normal); of the classic ones: uniform within 1/sqrt(fanIn), as PyTorch does.
std::vector<float> firstValues(const TensorSpec &spec, Net net, std::uint64_t seed, std::size_t place);

} // namespace faces::learn
