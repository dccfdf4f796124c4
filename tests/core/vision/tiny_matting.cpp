// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/core/vision/tiny_matting.h"

#include "tests/core/vision/tiny_onnx.h"

#include <vector>

namespace faces::test {

Bytes TinyMatting::bytes() const
{
    std::vector<float> kernel;
    for (int map = 0; map < maps; ++map)
        for (int c = 0; c < channels; ++c)
            kernel.push_back(weights[static_cast<std::size_t>(c % 3)]);
    onnx::Network network;
    network.nodes = {{"Conv", {"picture", "kernel"}, {"sum"}, {{"kernel_shape", onnx::Numbers{1, 1}}}},
                     {"Sigmoid", {"sum"}, {"mask"}}};
    network.weights = {{"kernel", {maps, channels, 1, 1}, kernel, bytesMissing, elsewhere}};
    if (turnsOver)
        network.weights = {{"kernel", {std::int64_t(1) << 32, std::int64_t(1) << 32, 1, 1}, std::vector<float>()}};
    network.inputs = {{"picture", {1, channels, side, side}}};
    network.outputs = {{"mask", {1, maps, side, side}}};
    if (outputs > 1) {
        network.nodes.push_back({"Neg", {"sum"}, {"opposite"}});
        network.nodes.push_back({"Sigmoid", {"opposite"}, {"rest"}});
        network.outputs.push_back({"rest", {1, maps, side, side}});
    }
    return onnx::written(network);
}

} // namespace faces::test
