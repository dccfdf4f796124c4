// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/inputs_torch.h"

#include "core/learn/wide.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <vector>

namespace faces::learn {

namespace {

/// planes [3, count] to pixels [count, 3].
FACES_WIDE void interleaved(const float *__restrict planes, std::size_t count, float *__restrict pixels)
{
    for (std::size_t i = 0; i < count; ++i) {
        pixels[3 * i] = planes[i];
        pixels[3 * i + 1] = planes[count + i];
        pixels[3 * i + 2] = planes[2 * count + i];
    }
}

} // namespace

at::Tensor inputsOf(const Preparation &preparation, std::size_t places, std::size_t faces, const WriteInput &write)
{
    const bool last = preparation.channels == 3; // of one channel nothing is to be turned round
    const auto length = static_cast<std::size_t>(preparation.bytes());
    at::Tensor inputs =
        at::empty({static_cast<std::int64_t>(places), preparation.channels, preparation.sidePx, preparation.sidePx},
                  at::kFloat, at::MemoryFormat::ChannelsLast);
    float *values = inputs.data_ptr<float>();
    at::parallel_for(0, static_cast<std::int64_t>(faces), 1, [&](std::int64_t begin, std::int64_t end) {
        std::vector<float> planes(last ? length : 0);
        for (auto face = static_cast<std::size_t>(begin); face < static_cast<std::size_t>(end); ++face) {
            const std::span<float> input(values + face * length, length);
            write(face, last ? std::span(planes) : input);
            if (last)
                interleaved(planes.data(), length / 3, input.data());
        }
    });
    std::fill(values + faces * length, values + places * length, 0.0F);
    return inputs;
}

} // namespace faces::learn
