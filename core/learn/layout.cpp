// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/layout.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <fmt/format.h>

#include <cmath>
#include <functional>
#include <numeric>

namespace faces::learn {

namespace {

using Layout = std::vector<TensorSpec>;
constexpr std::size_t kMostStages = 5; ///< of the compact network

void addKernel(Layout &layout, const std::string &name, std::int64_t out, std::int64_t in, std::int64_t side)
{
    layout.push_back({name + ".weight", {out, in, side, side}, Role::Kernel, in * side * side});
}

void addDense(Layout &layout, const std::string &name, std::int64_t out, std::int64_t in)
{
    layout.push_back({name + ".weight", {out, in}, Role::Kernel, in});
    layout.push_back({name + ".bias", {out}, Role::Bias, in});
}

void addClassicConvolution(Layout &layout, const std::string &name, std::int64_t out, std::int64_t in,
                           std::int64_t side)
{
    addKernel(layout, name, out, in, side);
    layout.push_back({name + ".bias", {out}, Role::Bias, in * side * side});
}

void addClassic(Layout &layout, const std::string &prefix, const ClassicWidths &widths, const Preparation &preparation,
                std::int64_t outputs)
{
    const std::int64_t cells = classicCells(preparation.sidePx);
    addClassicConvolution(layout, prefix + "conv1", widths.conv1, preparation.channels, 3);
    addClassicConvolution(layout, prefix + "conv2", widths.conv2, widths.conv1, 2);
    addClassicConvolution(layout, prefix + "conv3", widths.conv3, widths.conv2, 2);
    addDense(layout, prefix + "dense", widths.dense, widths.conv3 * cells * cells);
    addDense(layout, prefix + "output", outputs, widths.dense);
}

void addNormalised(Layout &layout, const std::string &name, std::int64_t out, std::int64_t in, std::int64_t side)
{
    addKernel(layout, name, out, in, side);
    layout.push_back({name + ".gain", {out}, Role::Gain, 1});
    layout.push_back({name + ".shift", {out}, Role::Shift, 1});
    layout.push_back({name + ".mean", {out}, Role::Mean, 1});
    layout.push_back({name + ".variance", {out}, Role::Variance, 1});
}

void addCompact(Layout &layout, std::span<const int> widths, const Preparation &preparation, std::int64_t outputs)
{
    std::int64_t in = preparation.channels;
    for (std::size_t stage = 0; stage < widths.size(); ++stage) {
        addNormalised(layout, fmt::format("stage{}", stage + 1), widths[stage], in, stage == 0 ? 5 : 3);
        in = widths[stage];
    }
    addDense(layout, "output", outputs, in * kCompactCells * kCompactCells);
}

std::vector<int> listOf(const ClassicWidths &widths)
{
    return {static_cast<int>(widths.conv1), static_cast<int>(widths.conv2), static_cast<int>(widths.conv3),
            static_cast<int>(widths.dense)};
}

const std::vector<int> &presetWidths(Net net)
{
    static const std::vector<int> kCompact(kCompactWidths.begin(), kCompactWidths.end());
    static const std::vector<int> kMulti = listOf(kClassicMulti), kSingle = listOf(kClassicSingle);
    return net == Net::Compact ? kCompact : net == Net::ClassicMulti ? kMulti : kSingle;
}

ClassicWidths classicWidths(const std::vector<int> &list) { return {list.at(0), list.at(1), list.at(2), list.at(3)}; }

/// The first number of the shape of the tensor whose name ends so; 0 where there is none. With a network per attribute
/// the first one speaks for all.
int widthOf(std::span<const Tensor> tensors, const std::string &end)
{
    for (const Tensor &tensor : tensors)
        if ((tensor.name == end || tensor.name.ends_with("/" + end)) && !tensor.shape.empty())
            return tensor.shape[0] > 4096 ? 0 : static_cast<int>(tensor.shape[0]);
    return 0;
}

float firstValue(const TensorSpec &spec, Net net, Random &random)
{
    const double fan = static_cast<double>(spec.fanIn);
    switch (spec.role) {
    case Role::Kernel:
        if (net == Net::Compact)
            return static_cast<float>(random.normal() * std::sqrt((spec.shape.size() == 2 ? 1.0 : 2.0) / fan));
        return static_cast<float>(random.real(-1, 1) / std::sqrt(fan));
    case Role::Bias:
        return net == Net::Compact ? 0.0F : static_cast<float>(random.real(-1, 1) / std::sqrt(fan));
    case Role::Gain:
    case Role::Variance:
        return 1;
    default:
        return 0;
    }
}

} // namespace

std::int64_t TensorSpec::count() const
{
    return std::accumulate(shape.begin(), shape.end(), std::int64_t(1), std::multiplies<>());
}

std::int64_t classicCells(int sidePx)
{
    const std::int64_t first = (sidePx - 2) / 2;
    return (first - 1) / 2 - 1;
}

std::vector<TensorSpec> layoutOf(Net net, const std::vector<AttributeId> &attributes, const Preparation &preparation,
                                 const std::vector<int> &widths)
{
    if (attributes.empty())
        throw Error(ErrorKind::Usage, "A network needs at least one attribute. Choose what to train.");
    if (preparation.sidePx < 16)
        throw Error(ErrorKind::Usage, "The input is too small for a network. Choose a side of 16 pixels or more.");
    const std::vector<int> &own = widths.empty() ? presetWidths(net) : widths;
    // Each stage of the compact network halves the maps, the first one twice.
    if (net == Net::Compact && preparation.sidePx < 1 << (own.size() + 1))
        throw Error(ErrorKind::Usage,
                    "The input is too small for so many stages. Choose a larger side or fewer widths.");
    Layout layout;
    const auto outputs = static_cast<std::int64_t>(attributes.size());
    if (net == Net::Compact)
        addCompact(layout, own, preparation, outputs);
    else if (net == Net::ClassicMulti)
        addClassic(layout, "", classicWidths(own), preparation, outputs);
    else
        for (const AttributeId &attribute : attributes)
            addClassic(layout, attribute + "/", classicWidths(own), preparation, 1);
    return layout;
}

std::vector<int> widthsOf(Net net, std::span<const Tensor> tensors)
{
    std::vector<int> widths;
    const auto add = [&](const std::string &name) {
        const int width = widthOf(tensors, name + ".weight");
        if (width > 0)
            widths.push_back(width);
        return width > 0;
    };
    if (net == Net::Compact) {
        for (std::size_t stage = 1; stage <= kMostStages && add(fmt::format("stage{}", stage)); ++stage) {
        }
        return widths.size() < 2 || widths == presetWidths(net) ? std::vector<int>() : widths;
    }
    const bool whole = add("conv1") && add("conv2") && add("conv3") && add("dense");
    return !whole || widths == presetWidths(net) ? std::vector<int>() : widths;
}

std::int64_t parametersOf(const std::vector<TensorSpec> &layout)
{
    std::int64_t sum = 0;
    for (const TensorSpec &spec : layout)
        sum += spec.trained() ? spec.count() : 0;
    return sum;
}

std::vector<float> firstValues(const TensorSpec &spec, Net net, std::uint64_t seed, std::size_t place)
{
    Random random(seed, 0x1000 + place);
    std::vector<float> values(static_cast<std::size_t>(spec.count()));
    for (float &value : values)
        value = firstValue(spec, net, random);
    return values;
}

} // namespace faces::learn
