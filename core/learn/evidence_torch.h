// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/learn/network_torch.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

// Each map is float32 [side, side] of one prepared face and one attribute, the mean of those of the face and its mirror
// image where both are judged. The functions throw Error{Cancelled}.
namespace faces::learn {

inline constexpr std::size_t kEvidenceSteps = 16;                ///< points at which gradients along the way are taken
constexpr int softRadius(int sidePx) { return sidePx / 11; }     ///< of the soft copy: frames and brows are gone
constexpr int evidenceRadius(int sidePx) { return sidePx / 32; } ///< of the map: what single pixels say is noise

/// What each pixel adds to the logit, against a soft copy of the face, summed over the channels; the sum over all is
/// the difference of the two logits, within the error of so many steps. Integrated gradients (Sundararajan, Taly, Yan,
/// ICML 2017) from a blurred copy (Fong, Vedaldi, ICCV 2017) rather than from black: black is a colour of hair and of
/// frames.
std::vector<float> contributionsOf(const Network &network, std::span<const std::uint8_t> face, std::size_t attribute,
                                   const std::stop_token &stop = {});

/// What each place of the last convolution's maps adds to the logit, to first order: activations times gradients,
/// summed over the channels, brought to the input's size between the cells' middles. HiResCAM (Draelos, Carin, 2020).
/// Where only the last layer lies behind those maps, as in the compact network, that is what they add, no less and no
/// more; Grad-CAM (Selvaraju and others, ICCV 2017), which first averages the gradients of a map, puts it where it is
/// not.
std::vector<float> lastMapsOf(const Network &network, std::span<const std::uint8_t> face, std::size_t attribute,
                              const std::stop_token &stop = {});

/// See Explainer::evidence(): of a yes the product of what is above 0 in both, of a no of what is below, the first one
/// made soft. As Guided Grad-CAM joins its two: the pixels say what is fine, and the last maps which of it came
/// through. Measured on drawn faces in tst_where_it_looked. Where the two have nothing in common it is the first alone.
std::vector<float> evidenceOf(const Network &network, std::span<const std::uint8_t> face, std::size_t attribute,
                              bool yes, const std::stop_token &stop = {});

} // namespace faces::learn
