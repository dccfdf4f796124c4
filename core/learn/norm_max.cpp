// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/norm_max.h"

#include "core/learn/wide.h"

#include <algorithm>
#include <array>
#include <bit>

namespace faces::learn::norm_max {

namespace {

#define FACES_INLINE inline __attribute__((always_inline))

constexpr std::size_t kLane = 16; ///< channels whose sums stay in registers: one of the widest

FACES_INLINE float number(float value) { return value; }
FACES_INLINE float number(std::uint16_t bits) { return std::bit_cast<float>(std::uint32_t{bits} << 16); }

FACES_INLINE void put(float value, float &place) { place = value; }
/// To the nearest, to the even one of two.
FACES_INLINE void put(float value, std::uint16_t &place)
{
    constexpr std::uint32_t kHalf = 0x7FFF;
    constexpr std::uint16_t kNoNumber = 0x7FC0;
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto rounded = static_cast<std::uint16_t>((bits + kHalf + (bits >> 16 & 1)) >> 16);
    place = value == value ? rounded : kNoNumber;
}

/// Calls each(channel) for all of them, in groups whose size is known to the compiler.
template <typename Each> FACES_INLINE void eachChannel(std::size_t channels, Each each)
{
    std::size_t lane = 0;
    for (; lane + kLane <= channels; lane += kLane) {
#pragma GCC ivdep
        for (std::size_t c = 0; c < kLane; ++c)
            each(lane + c);
    }
    for (; lane < channels; ++lane)
        each(lane);
}

/// Two sums over places for up to kLane channels, kept in float32 for a line and added up in float64.
template <typename Term> FACES_INLINE void addTwo(std::size_t lines, std::size_t columns, std::size_t channels,
                                                  std::span<double> first, std::span<double> second, Term term)
{
    for (std::size_t lane = 0; lane < channels; lane += kLane) {
        const std::size_t width = std::min(kLane, channels - lane);
        for (std::size_t line = 0; line < lines; ++line) {
            std::array<float, kLane> one{}, two{};
            const std::size_t start = line * columns * channels + lane;
            if (width == kLane)
                for (std::size_t x = 0; x < columns; ++x)
                    for (std::size_t c = 0; c < kLane; ++c)
                        term(start + x * channels + c, lane + c, one[c], two[c]);
            else
                for (std::size_t x = 0; x < columns; ++x)
                    for (std::size_t c = 0; c < width; ++c)
                        term(start + x * channels + c, lane + c, one[c], two[c]);
            for (std::size_t c = 0; c < width; ++c) {
                first[lane + c] += static_cast<double>(one[c]);
                second[lane + c] += static_cast<double>(two[c]);
            }
        }
    }
}

template <typename T>
FACES_INLINE void sumsOf(const T *maps, const Shape &shape, std::span<double> sums, std::span<double> squares)
{
    addTwo(
        shape.height, shape.width, shape.channels, sums,
        squares, [maps](std::size_t at, std::size_t, float &sum, float &square) __attribute__((always_inline)) {
            const float value = number(maps[at]);
            sum += value;
            square += value * value;
        });
}

template <typename T> FACES_INLINE void slopesOf(const T *slopes, const T *result, const T *peaks, const Shape &shape,
                                                 const float *mean, std::span<double> sums, std::span<double> products)
{
    addTwo(
        shape.windowRows(), shape.windowColumns(), shape.channels, sums,
        products, [=](std::size_t at, std::size_t channel, float &sum, float &product) __attribute__((always_inline)) {
            const float slope = number(result[at]) > 0 ? number(slopes[at]) : 0.0F;
            sum += slope;
            product += slope * (number(peaks[at]) - mean[channel]);
        });
}

template <typename T> FACES_INLINE void forwardOf(const T *__restrict maps, const Shape &shape,
                                                  const float *__restrict gain, const float *__restrict shift,
                                                  T *__restrict result, T *__restrict peaks)
{
    const std::size_t channels = shape.channels, line = shape.width * channels;
    for (std::size_t y = 0; y < shape.windowRows(); ++y)
        for (std::size_t x = 0; x < shape.windowColumns(); ++x) {
            const T *at = maps + 2 * y * line + 2 * x * channels;
            const std::size_t window = (y * shape.windowColumns() + x) * channels;
            eachChannel(
                channels, [&](std::size_t c) __attribute__((always_inline)) {
                    float peak = number(at[c]);
                    float best = peak * gain[c] + shift[c];
                    const auto see = [&](float value) __attribute__((always_inline))
                    {
                        const float scaled = value * gain[c] + shift[c];
                        const bool taken = scaled > best || scaled != scaled; // what is no number is not passed over
                        peak = taken ? value : peak;
                        best = taken ? scaled : best;
                    };
                    see(number(at[c + channels]));
                    see(number(at[c + line]));
                    see(number(at[c + line + channels]));
                    put(best < 0 ? 0.0F : best, result[window + c]);
                    put(peak, peaks[window + c]);
                });
        }
}

/// One line of places outside all windows.
template <typename T>
FACES_INLINE void onlyTaken(const T *maps, std::size_t places, std::size_t channels, const WayBack &back, T *gradient)
{
    for (std::size_t i = 0; i < places; ++i)
        for (std::size_t c = 0; c < channels; ++c)
            put(-back.constant[c] - back.along[c] * number(maps[i * channels + c]), gradient[i * channels + c]);
}

template <typename T> FACES_INLINE void windowBack(const T *__restrict maps, std::size_t line, std::size_t channels,
                                                   const T *__restrict slopes, const T *__restrict result,
                                                   const T *__restrict peaks, const WayBack &back,
                                                   T *__restrict gradient)
{
    const float *__restrict share = back.share, *__restrict constant = back.constant, *__restrict along = back.along;
    eachChannel(
        channels, [&](std::size_t c) __attribute__((always_inline)) {
            float left = number(result[c]) > 0 ? share[c] * number(slopes[c]) : 0.0F; // until its place is found
            const float peak = number(peaks[c]);
            const auto give = [&](std::size_t place) __attribute__((always_inline))
            {
                const float value = number(maps[place]);
                const float here = value == peak ? left : 0.0F;
                left = value == peak ? 0.0F : left;
                put(here - constant[c] - along[c] * value, gradient[place]);
            };
            give(c);
            give(c + channels);
            give(c + line);
            give(c + line + channels);
        });
}

template <typename T> FACES_INLINE void backwardOf(const T *maps, const T *slopes, const T *result, const T *peaks,
                                                   const Shape &shape, const WayBack &back, T *gradient)
{
    const std::size_t channels = shape.channels, line = shape.width * channels;
    for (std::size_t y = 0; y < shape.windowRows(); ++y) {
        for (std::size_t x = 0; x < shape.windowColumns(); ++x) {
            const std::size_t at = 2 * y * line + 2 * x * channels;
            const std::size_t window = (y * shape.windowColumns() + x) * channels;
            windowBack(maps + at, line, channels, slopes + window, result + window, peaks + window, back,
                       gradient + at);
        }
        if (shape.width % 2 != 0)
            for (const std::size_t row : {2 * y, 2 * y + 1}) {
                const std::size_t at = row * line + line - channels;
                onlyTaken(maps + at, 1, channels, back, gradient + at);
            }
    }
    if (shape.height % 2 != 0)
        onlyTaken(maps + (shape.height - 1) * line, shape.width, channels, back, gradient + (shape.height - 1) * line);
}

} // namespace

FACES_WIDE void addSums(const float *maps, const Shape &shape, std::span<double> sums, std::span<double> squares)
{
    sumsOf(maps, shape, sums, squares);
}

FACES_WIDE void addSums(const std::uint16_t *maps, const Shape &shape, std::span<double> sums,
                        std::span<double> squares)
{
    sumsOf(maps, shape, sums, squares);
}

FACES_WIDE void forward(const float *maps, const Shape &shape, const float *gain, const float *shift, float *result,
                        float *peaks)
{
    forwardOf(maps, shape, gain, shift, result, peaks);
}

FACES_WIDE void forward(const std::uint16_t *maps, const Shape &shape, const float *gain, const float *shift,
                        std::uint16_t *result, std::uint16_t *peaks)
{
    forwardOf(maps, shape, gain, shift, result, peaks);
}

FACES_WIDE void addSlopes(const float *slopes, const float *result, const float *peaks, const Shape &shape,
                          const float *mean, std::span<double> sums, std::span<double> products)
{
    slopesOf(slopes, result, peaks, shape, mean, sums, products);
}

FACES_WIDE void addSlopes(const std::uint16_t *slopes, const std::uint16_t *result, const std::uint16_t *peaks,
                          const Shape &shape, const float *mean, std::span<double> sums, std::span<double> products)
{
    slopesOf(slopes, result, peaks, shape, mean, sums, products);
}

FACES_WIDE void backward(const float *maps, const float *slopes, const float *result, const float *peaks,
                         const Shape &shape, const WayBack &back, float *gradient)
{
    backwardOf(maps, slopes, result, peaks, shape, back, gradient);
}

FACES_WIDE void backward(const std::uint16_t *maps, const std::uint16_t *slopes, const std::uint16_t *result,
                         const std::uint16_t *peaks, const Shape &shape, const WayBack &back, std::uint16_t *gradient)
{
    backwardOf(maps, slopes, result, peaks, shape, back, gradient);
}

} // namespace faces::learn::norm_max
