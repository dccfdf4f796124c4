// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

// The loops of normMaxRelu() (norm_max_torch.h), for one picture of a batch each. Maps lie channels-last: [height,
// width, channels] of float32, or of bfloat16 as its 16 bits; they are computed in float32. Window (y, x) is the 2 x 2
// places from (2y, 2x) on; a last line or column that is odd belongs to none.
namespace faces::learn::norm_max {

struct Shape {
    std::size_t height = 0, width = 0, channels = 0;
    std::size_t windowRows() const { return height / 2; }
    std::size_t windowColumns() const { return width / 2; }
};

/// Adds to [channels] sums what is in `maps` and its squares.
void addSums(const float *maps, const Shape &shape, std::span<double> sums, std::span<double> squares);
void addSums(const std::uint16_t *maps, const Shape &shape, std::span<double> sums, std::span<double> squares);

/// For each window the largest of value * gain + shift ([channels]), but not less than 0, and the value it comes from:
/// `peaks`. Both [windowRows, windowColumns, channels]. What is no number stays none.
void forward(const float *maps, const Shape &shape, const float *gain, const float *shift, float *result, float *peaks);
void forward(const std::uint16_t *maps, const Shape &shape, const float *gain, const float *shift,
             std::uint16_t *result, std::uint16_t *peaks);

/// Adds to [channels] sums the slopes of the windows whose result is above 0, and these times (peak - mean).
void addSlopes(const float *slopes, const float *result, const float *peaks, const Shape &shape, const float *mean,
               std::span<double> sums, std::span<double> products);
void addSlopes(const std::uint16_t *slopes, const std::uint16_t *result, const std::uint16_t *peaks, const Shape &shape,
               const float *mean, std::span<double> sums, std::span<double> products);

/// The gradient of the maps: share * slope at the place that a window's peak comes from (the first of equals), 0
/// elsewhere; and of that taken away at every place: constant + along * value. All [channels].
struct WayBack {
    const float *share, *constant, *along;
};
void backward(const float *maps, const float *slopes, const float *result, const float *peaks, const Shape &shape,
              const WayBack &back, float *gradient);
void backward(const std::uint16_t *maps, const std::uint16_t *slopes, const std::uint16_t *result,
              const std::uint16_t *peaks, const Shape &shape, const WayBack &back, std::uint16_t *gradient);

} // namespace faces::learn::norm_max
