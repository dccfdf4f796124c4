// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/random.h"
#include "core/data/training.h"

#include <cstdint>
#include <span>

namespace faces::learn {

/// How strongly a face is altered each time the compact network sees it in training; everything is drawn evenly.
struct AlterationRanges {
    double turnDegrees = 8;                   ///< either way
    double zoom = 0.08;                       ///< e^-zoom .. e^zoom
    double stretch = 0.06;                    ///< height against width, the same way
    double shift = 0.03;                      ///< of the side, either way
    double light = 0.06;                      ///< of full scale, added
    double contrast = 0.18;                   ///< e^-contrast .. e^contrast, around middle grey
    double gamma = 0.18;                      ///< the same way
    double blurChance = 0;                    ///< 3x3 mean
    double noise = 0;                         ///< largest standard deviation, of full scale
    double cutChance = 0.25;                  ///< a rectangle is painted over
    double cutLeast = 0.125, cutMost = 0.375; ///< its sides, of the side

    /// Turned, moved, lit and cut so many times as strongly; 1 gives the very same. Faces are mirrored all the same.
    AlterationRanges times(double strength) const;
};

/// A byte b of a face enters the network as (b / 255 - middle) / spread.
struct InputScale {
    float middle = 0, spread = 1;
};
InputScale inputScale(Net net);

/// A face's bytes [channels, side, side] as the network's input, float32 of the same shape: 0..1 for the classic
/// networks, about -2..2 for the compact one.
void toInput(Net net, std::span<const std::uint8_t> face, std::span<float> input);

/// The same for the compact network, altered at random: mirrored or not, turned, zoomed, shifted, lit, blurred, cut.
/// The numbers drawn decide everything, so the same generator gives the same input.
void alteredInput(std::span<const std::uint8_t> face, const Preparation &preparation, const AlterationRanges &ranges,
                  Random &random, std::span<float> input);

} // namespace faces::learn
