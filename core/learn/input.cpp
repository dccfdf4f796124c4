// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/input.h"

#include "core/learn/wide.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace faces::learn {

namespace {

constexpr float kMiddle = 110.0F / 255.0F; ///< about the mean of faces on photos
constexpr float kSpread = 60.0F / 255.0F;

float normalised(float value) { return (value - kMiddle) / kSpread; }

/// Where an output pixel's centre lies in the source, both in -1..1.
struct Warp {
    float xx, xy, x0, yx, yy, y0;
};

using Tones = std::array<float, 256>;

double around(Random &random, double range) { return random.real(-range, range); }

Warp drawnWarp(const AlterationRanges &ranges, Random &random)
{
    const double turn = around(random, ranges.turnDegrees) * std::numbers::pi / 180;
    const double zoom = std::exp(around(random, ranges.zoom));
    const double stretch = std::exp(around(random, ranges.stretch));
    const double mirror = random.chance(0.5) ? -1 : 1;
    const double right = 2 * around(random, ranges.shift);
    const double down = 2 * around(random, ranges.shift);
    const double cosine = std::cos(turn) * zoom;
    const double sine = std::sin(turn) * zoom;
    return {static_cast<float>(cosine * stretch * mirror),
            static_cast<float>(-sine),
            static_cast<float>(right),
            static_cast<float>(sine * mirror),
            static_cast<float>(cosine / stretch),
            static_cast<float>(down)};
}

Tones drawnTones(const AlterationRanges &ranges, Random &random)
{
    const double gamma = std::exp(around(random, ranges.gamma));
    const double contrast = std::exp(around(random, ranges.contrast));
    const double light = around(random, ranges.light);
    Tones tones{};
    for (std::size_t i = 0; i < tones.size(); ++i) {
        const double grey = std::pow(static_cast<double>(i) / 255, gamma);
        tones[i] = normalised(static_cast<float>((grey - kMiddle) * contrast + kMiddle + light));
    }
    return tones;
}

constexpr int kMostSide = 256;

/// Where the pixels of one row lie in the source, the same for all channels.
struct SourceRow {
    std::array<int, kMostSide> at;
    std::array<float, kMostSide> right, down; ///< weights of the neighbours there
};

FACES_WIDE void findSource(int y, int side, const Warp &warp, SourceRow &row)
{
    const Warp w = warp;
    const float scale = 2.0F / static_cast<float>(side);
    const float half = static_cast<float>(side) / 2;
    const auto last = static_cast<float>(side - 1);
    const float v = (static_cast<float>(y) + 0.5F) * scale - 1;
    for (int x = 0; x < side; ++x) {
        const float u = (static_cast<float>(x) + 0.5F) * scale - 1;
        const float sx = std::clamp((w.xx * u + w.xy * v + w.x0 + 1) * half - 0.5F, 0.0F, last);
        const float sy = std::clamp((w.yx * u + w.yy * v + w.y0 + 1) * half - 0.5F, 0.0F, last);
        const int left = std::min(static_cast<int>(sx), side - 2);
        const int top = std::min(static_cast<int>(sy), side - 2);
        const auto i = static_cast<std::size_t>(x);
        row.at[i] = top * side + left;
        row.right[i] = sx - static_cast<float>(left);
        row.down[i] = sy - static_cast<float>(top);
    }
}

FACES_WIDE void toned(const std::uint8_t *__restrict source, int count, const Tones &tones, float *__restrict plane)
{
    const float *values = tones.data();
    for (int i = 0; i < count; ++i)
        plane[i] = values[source[i]];
}

FACES_WIDE void blend(const float *__restrict plane, int side, const SourceRow &row, float *__restrict out)
{
    for (int x = 0; x < side; ++x) {
        const int at = row.at[static_cast<std::size_t>(x)];
        const float right = row.right[static_cast<std::size_t>(x)];
        const float upper = plane[at] + right * (plane[at + 1] - plane[at]);
        const float lower = plane[at + side] + right * (plane[at + side + 1] - plane[at + side]);
        out[x] = upper + row.down[static_cast<std::size_t>(x)] * (lower - upper);
    }
}

/// Bilinear, edge pixels repeated. source, target: [channels, side, side], side up to 256. Tones are set for the whole
/// picture first: that is one look-up a pixel instead of four, and the rest runs in the processor's widest registers.
void warped(const std::uint8_t *source, int channels, int side, const Warp &warp, const Tones &tones, float *target)
{
    std::vector<float> planes(static_cast<std::size_t>(channels * side * side));
    toned(source, channels * side * side, tones, planes.data());
    SourceRow row{};
    for (int y = 0; y < side; ++y) {
        findSource(y, side, warp, row);
        for (int channel = 0; channel < channels; ++channel)
            blend(planes.data() + channel * side * side, side, row, target + (channel * side + y) * side);
    }
}

void blur(float *plane, int side, std::vector<float> &room)
{
    room.assign(plane, plane + side * side);
    for (int y = 0; y < side; ++y) {
        const int rows[3] = {std::max(y - 1, 0), y, std::min(y + 1, side - 1)};
        for (int x = 0; x < side; ++x) {
            const int left = std::max(x - 1, 0);
            const int right = std::min(x + 1, side - 1);
            float sum = 0;
            for (const int row : rows) {
                const float *line = room.data() + row * side;
                sum += line[left] + line[x] + line[right];
            }
            plane[y * side + x] = sum / 9;
        }
    }
}

/// The sum of four even numbers is close enough to a normal one, and fifty times as fast.
void addNoise(std::span<float> input, double deviation, Random &random)
{
    const auto scale = static_cast<float>(deviation / kSpread * std::sqrt(3.0) / 65536);
    for (float &value : input) {
        const std::uint64_t bits = random.next();
        const auto sum =
            static_cast<std::int64_t>((bits & 0xFFFF) + (bits >> 16 & 0xFFFF) + (bits >> 32 & 0xFFFF) + (bits >> 48));
        value += scale * static_cast<float>(sum - 131070);
    }
}

void cutOut(std::span<float> input, int channels, int side, const AlterationRanges &ranges, Random &random)
{
    const auto length = [&] {
        return std::clamp(static_cast<int>(random.real(ranges.cutLeast, ranges.cutMost) * side), 1, side);
    };
    const int width = length();
    const int height = length();
    const auto left = static_cast<int>(random.below(static_cast<std::size_t>(side - width + 1)));
    const auto top = static_cast<int>(random.below(static_cast<std::size_t>(side - height + 1)));
    const auto paint = static_cast<float>(0.7 * random.normal());
    for (int channel = 0; channel < channels; ++channel)
        for (int y = top; y < top + height; ++y)
            std::fill_n(input.data() + (channel * side + y) * side + left, width, paint);
}

} // namespace

InputScale inputScale(Net net) { return net == Net::Compact ? InputScale{kMiddle, kSpread} : InputScale{}; }

AlterationRanges AlterationRanges::times(double strength) const
{
    AlterationRanges ranges = *this;
    for (double *range : {&ranges.turnDegrees, &ranges.zoom, &ranges.stretch, &ranges.shift, &ranges.light,
                          &ranges.contrast, &ranges.gamma, &ranges.noise})
        *range *= strength;
    ranges.blurChance = std::min(blurChance * strength, 1.0);
    ranges.cutChance = std::min(cutChance * strength, 1.0);
    return ranges;
}

FACES_WIDE void toInput(Net net, std::span<const std::uint8_t> face, std::span<float> input)
{
    const std::uint8_t *__restrict from = face.data();
    float *__restrict to = input.data();
    const InputScale scale = inputScale(net);
    for (std::size_t i = 0; i < face.size(); ++i)
        to[i] = (static_cast<float>(from[i]) / 255.0F - scale.middle) / scale.spread;
}

void alteredInput(std::span<const std::uint8_t> face, const Preparation &preparation, const AlterationRanges &ranges,
                  Random &random, std::span<float> input)
{
    const int side = preparation.sidePx;
    const int plane = side * side;
    const Warp warp = drawnWarp(ranges, random);
    const Tones tones = drawnTones(ranges, random);
    const bool blurs = random.chance(ranges.blurChance);
    const double noise = random.real(0, 1);
    std::vector<float> room;
    warped(face.data(), preparation.channels, side, warp, tones, input.data());
    for (int channel = 0; blurs && channel < preparation.channels; ++channel)
        blur(input.data() + channel * plane, side, room);
    if (ranges.noise > 0)
        addNoise(input, ranges.noise * noise * noise, random);
    if (random.chance(ranges.cutChance))
        cutOut(input, preparation.channels, side, ranges, random);
}

} // namespace faces::learn
