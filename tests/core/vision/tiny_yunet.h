// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/core/vision/tiny_onnx.h"

#include <cmath>

/// Networks with the inputs and outputs of YuNet that see a face in every bright cell of 16 px: as wide as three cells,
/// as high as four, its right eye (on the left) 10 px left and 4 px above the cell's middle, the other eye right and
/// below.
namespace faces::test::onnx {

/// One number a cell: 1 where the mean of the cell's pixels is over 200, else 0; or nowhere.
inline void addBrightness(Network &net, const std::string &name, int stride, int channels, std::vector<float> bias,
                          bool looks, int bright = 0)
{
    const auto area = static_cast<std::size_t>(3 * stride * stride);
    std::vector<float> kernel(area * static_cast<std::size_t>(channels), 0.0F);
    for (std::size_t i = 0; looks && i < area; ++i)
        kernel[static_cast<std::size_t>(bright) * area + i] = 1.0F / static_cast<float>(area);
    net.weights.push_back({name + "_w", {channels, 3, stride, stride}, kernel});
    net.weights.push_back({name + "_b", {channels}, std::move(bias)});
    net.nodes.push_back({"Conv",
                         {"input", name + "_w", name + "_b"},
                         {name + "_conv"},
                         {{"kernel_shape", Numbers{stride, stride}}, {"strides", Numbers{stride, stride}}}});
}

/// [1, C, h, w] to [1, cells, columns] as the published networks do it.
inline void addRows(Network &net, const std::string &from, const std::string &to, int columns)
{
    net.nodes.push_back({"Transpose", {from}, {to + "_t"}, {{"perm", Numbers{0, 2, 3, 1}}}});
    net.weights.push_back({to + "_shape", {3}, Numbers{1, -1, columns}});
    net.nodes.push_back({"Reshape", {to + "_t", to + "_shape"}, {to}});
    net.outputs.push_back({to, {1, 1, columns}});
}

/// bytesMissing: as many are cut from a weight, which still says that it has all.
inline Bytes tinyYuNet2023(int bytesMissing = 0, int ofWeight = 0)
{
    Network net;
    net.inputs.push_back({"input", {1, 3, 128, 128}});
    for (const int stride : {8, 16, 32}) {
        const std::string s = std::to_string(stride);
        for (const std::string &name : {"cls_" + s, "obj_" + s}) {
            addBrightness(net, name, stride, 1, {stride == 16 ? -200.0F : -300.0F}, true);
            net.nodes.push_back({"Sigmoid", {name + "_conv"}, {name + "_p"}});
            addRows(net, name + "_p", name, 1);
        }
        addBrightness(net, "bbox_" + s, stride, 4, {0.5F, 0.5F, std::log(3.0F), std::log(4.0F)}, false);
        addRows(net, "bbox_" + s + "_conv", "bbox_" + s, 4);
        std::vector<float> points(10, 0.5F);
        points[0] = 0.5F - 10 / 16.0F, points[1] = 0.5F - 4 / 16.0F;
        points[2] = 0.5F + 10 / 16.0F, points[3] = 0.5F + 4 / 16.0F;
        addBrightness(net, "kps_" + s, stride, 10, points, false);
        addRows(net, "kps_" + s + "_conv", "kps_" + s, 10);
    }
    net.weights.at(static_cast<std::size_t>(ofWeight)).bytesMissing = bytesMissing;
    return written(net);
}

/// The anchors' rows of four strides, joined; only the anchor of 32 px in cells of 16 px looks.
inline Bytes tinyYuNet2022()
{
    Network net;
    net.inputs.push_back({"input", {1, 3, 128, 128}});
    const int anchors[] = {3, 2, 2, 3};
    for (const std::string &name : {std::string("loc"), std::string("conf"), std::string("iou")}) {
        const int columns = name == "loc" ? 14 : name == "conf" ? 2 : 1;
        std::vector<std::string> parts;
        for (int i = 0; i < 4; ++i) {
            const int stride = 8 << i, channels = anchors[i] * columns;
            const std::string part = name + std::to_string(stride);
            std::vector<float> bias(static_cast<std::size_t>(channels), 0.0F);
            if (name == "loc") { // 32 px becomes 48 x 64 px; the eyes as above
                bias[2] = std::log(1.5F) / 0.1F, bias[3] = std::log(2.0F) / 0.2F;
                bias[4] = -10 / 3.2F, bias[5] = -4 / 3.2F, bias[6] = 10 / 3.2F, bias[7] = 4 / 3.2F;
            }
            const bool looks = name == "conf" && stride == 16;
            if (name == "conf")
                bias[1] = looks ? -200.0F : -1.0F;
            if (name == "iou")
                bias[0] = 1.0F;
            addBrightness(net, part, stride, channels, bias, looks, 1);
            addRows(net, part + "_conv", part + "_rows", columns);
            net.outputs.pop_back(); // rows of a part are no output
            parts.push_back(part + "_rows");
        }
        net.nodes.push_back({"Concat", parts, {name}, {{"axis", std::int64_t(1)}}});
        net.outputs.push_back({name, {1, 1, columns}});
    }
    return written(net);
}

} // namespace faces::test::onnx
