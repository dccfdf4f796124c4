// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/script_text.h"

#include "core/learn/input.h"
#include "core/learn/layout.h"
#include "core/learn/method.h"

#include <fmt/format.h>

#include <algorithm>

namespace faces::learn {

namespace {

// Numbers for torch's types of values: 6 is float32, 7 is float64, in which sums of bytes by 22 bit weights are exact.
// Scaling follows vision::resizeBicubic to the bit, and grey vision::prepareFace.
constexpr const char *kPreparation = R"(
def taps(self, places: Tensor, side: int) -> Tensor:
    size = places.size(0)
    scale = float(size) / float(side)
    wide = max(scale, 1.0)
    centres = ((torch.arange(side, dtype=7, device=places.device) + 0.5) * scale).unsqueeze(1)
    first = torch.clamp(torch.floor(centres - 2.0 * wide + 0.5), 0.0)
    end = torch.floor(centres + 2.0 * wide + 0.5)
    x = torch.abs((places - centres + 0.5) / wide)
    near = (1.5 * x - 2.5) * x * x + 1.0
    far = (((x - 5.0) * x + 8.0) * x - 4.0) * -0.5
    weights = torch.where(x < 1.0, near, torch.where(x < 2.0, far, torch.zeros_like(x)))
    weights = torch.where((places >= first) & (places < end), weights, torch.zeros_like(x))
    weights = weights / torch.sum(weights, [1], True) * 4194304.0
    return torch.sign(weights) * torch.floor(torch.abs(weights) + 0.5)

def scaled(self, faces: Tensor, side: int) -> Tensor:
    if faces.size(3) != side:
        across = self.taps(torch.arange(faces.size(3), dtype=7, device=faces.device), side)
        faces = torch.clamp(torch.floor(torch.matmul(faces, across.t()) / 4194304.0 + 0.5), 0.0, 255.0)
    if faces.size(2) != side:
        down = self.taps(torch.arange(faces.size(2), dtype=7, device=faces.device), side)
        faces = torch.clamp(torch.floor(torch.matmul(down, faces) / 4194304.0 + 0.5), 0.0, 255.0)
    return faces
)";

constexpr const char *kGrey = R"(
def channels(self, faces: Tensor) -> Tensor:
    red, green, blue = faces[:, 0:1], faces[:, 1:2], faces[:, 2:3]
    return torch.floor((red * 19595.0 + green * 38470.0 + blue * 7471.0 + 32768.0) / 65536.0)
)";

constexpr const char *kColour = R"(
def channels(self, faces: Tensor) -> Tensor:
    return torch.flip(faces, [1])
)";

constexpr const char *kForward = R"(
def forward(self, faces: Tensor) -> Tensor:
    assert faces.dim() == 4 and faces.size(1) == 3, "faces are [N, 3, height, width]: red, green, blue, 0 to 255"
    pixels = torch.clamp(torch.round(faces.to(7)), 0.0, 255.0)
    pixels = self.scaled(self.channels(pixels), {side}).to(6)
    pixels = (pixels / 255.0 - {middle}) / {spread}
    logits = self.logits(pixels)
{mirror}
    return torch.sigmoid(logits / {temperature})
)";

constexpr const char *kMirror = "    logits = (logits + self.logits(torch.flip(pixels, [3]))) / 2.0";

constexpr const char *kStage = R"(
    maps = torch.conv2d(maps, self.{name}_weight, None, [{stride}, {stride}], [{pad}, {pad}])
    maps = torch.batch_norm(maps, self.{name}_gain, self.{name}_shift, self.{name}_mean, self.{name}_variance, False, 0.1, 1e-5, False)
    maps = torch.relu(torch.max_pool2d(maps, [2, 2])))";

constexpr const char *kClassicHead = R"(
def {prefix}logits(self, faces: Tensor) -> Tensor:
    maps = torch.relu(torch.conv2d(faces, self.{prefix}conv1_weight, self.{prefix}conv1_bias))
    maps = torch.max_pool2d(maps, [2, 2])
    maps = torch.relu(torch.conv2d(maps, self.{prefix}conv2_weight, self.{prefix}conv2_bias))
    maps = torch.max_pool2d(maps, [2, 2])
    maps = torch.relu(torch.conv2d(maps, self.{prefix}conv3_weight, self.{prefix}conv3_bias))
    features = torch.relu(torch.linear(torch.flatten(maps, 1), self.{prefix}dense_weight, self.{prefix}dense_bias))
    return torch.linear(features, self.{prefix}output_weight, self.{prefix}output_bias)
)";

std::string compactText(std::size_t stages)
{
    std::string text = "\ndef logits(self, maps: Tensor) -> Tensor:";
    for (std::size_t stage = 0; stage < stages; ++stage)
        text += fmt::format(fmt::runtime(kStage), fmt::arg("name", fmt::format("stage{}", stage + 1)),
                            fmt::arg("stride", stage == 0 ? 2 : 1), fmt::arg("pad", stage == 0 ? 2 : 1));
    text += fmt::format("\n    maps = torch.adaptive_avg_pool2d(maps, [{0}, {0}])", kCompactCells);
    return text + "\n    return torch.linear(torch.flatten(maps, 1), self.output_weight, self.output_bias)\n";
}

std::string classicHeadText(const std::string &prefix)
{
    return fmt::format(fmt::runtime(kClassicHead), fmt::arg("prefix", prefix));
}

std::string singleText(const Model &model)
{
    std::string text, columns;
    for (const Attribute &attribute : model.attributes) {
        const std::string prefix = scriptName(attribute.id + "/");
        text += classicHeadText(prefix);
        columns += fmt::format("{}self.{}logits(faces)", columns.empty() ? "" : ", ", prefix);
    }
    return text + fmt::format("\ndef logits(self, faces: Tensor) -> Tensor:\n    return torch.cat([{}], 1)\n", columns);
}

std::string logitsText(const Model &model)
{
    const std::vector<int> widths = widthsOf(model.net, model.tensors); // none: the network's own
    switch (model.net) {
    case Net::Compact:
        return compactText(widths.empty() ? kCompactWidths.size() : widths.size());
    case Net::ClassicMulti:
        return classicHeadText("");
    default:
        return singleText(model);
    }
}

/// With a point or an exponent, so that it is no whole number.
std::string real(double value) { return fmt::format("{:.17e}", value); }

} // namespace

std::string scriptName(const std::string &tensor)
{
    std::string name = tensor;
    std::ranges::replace(name, '.', '_');
    if (const auto slash = name.find('/'); slash != std::string::npos) {
        name[slash] = '_';
        name.insert(0, "of_"); // an attribute's id may begin with a digit
    }
    return name;
}

std::string scriptText(const Model &model)
{
    const InputScale scale = inputScale(model.net);
    const std::string forward = fmt::format(
        fmt::runtime(kForward), fmt::arg("side", model.preparation.sidePx), fmt::arg("middle", real(scale.middle)),
        fmt::arg("spread", real(scale.spread)), fmt::arg("mirror", methodFor(model.net).mirrored ? kMirror : ""),
        fmt::arg("temperature", real(model.temperature)));
    return kPreparation + std::string(model.preparation.channels == 1 ? kGrey : kColour) + logitsText(model) + forward;
}

} // namespace faces::learn
