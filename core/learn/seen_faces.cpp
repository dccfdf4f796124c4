// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/seen_faces.h"

#include "core/base/error.h"
#include "core/learn/batches.h"
#include "core/learn/input.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace faces::learn {

namespace {

std::uint8_t byteOf(float value, const InputScale &scale)
{
    return static_cast<std::uint8_t>(std::lround(std::clamp(value * scale.spread + scale.middle, 0.0F, 1.0F) * 255));
}

} // namespace

std::vector<std::uint8_t> seenFaces(TrainOptions options, const Preparation &preparation,
                                    std::span<const std::uint8_t> pixels, std::uint64_t draw)
{
    const auto length = static_cast<std::size_t>(preparation.bytes());
    if (pixels.size() % length != 0)
        throw Error(ErrorKind::Internal, "The faces to look at are not prepared as the training needs them.");
    options.seed = draw;
    const InputScale scale = inputScale(options.net);
    // Each face is a batch of its own: an epoch's order plays no part.
    FaceTable one{.preparation = preparation, .attributes = 1, .pixels = {}, .labels = {LabelValue::Unknown}};
    std::vector<float> input(length);
    std::vector<std::uint8_t> seen;
    seen.reserve(pixels.size());
    for (std::size_t face = 0; face * length < pixels.size(); ++face) {
        const auto bytes = pixels.subspan(face * length, length);
        one.pixels.assign(bytes.begin(), bytes.end());
        Batches(one, options, static_cast<int>(face) + 1).input(0, input);
        std::ranges::transform(input, std::back_inserter(seen), [&](float value) { return byteOf(value, scale); });
    }
    return seen;
}

} // namespace faces::learn
