// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/vision/demo_photos.h"
#include "core/vision/drawn_person.h"

/// Private to the demo photos: the layers of a face, from back to front.
namespace faces::vision::drawn {

void paintBackdrop(Canvas &canvas, const Look &look, Random &random);
void paintHairBehind(Canvas &canvas, const Traits &traits, const Hair &hair, Random &random);
void paintBody(Canvas &canvas, const Traits &traits, const Look &look);
void paintHead(Canvas &canvas, const Traits &traits, const Look &look, Random &random);
void paintFeatures(Canvas &canvas, const Traits &traits, const Look &look);
void paintBeard(Canvas &canvas, const Traits &traits, const Look &look, Random &random);
void paintMouth(Canvas &canvas, const Traits &traits, const Look &look);
void paintMoustache(Canvas &canvas, const Traits &traits, const Look &look, Random &random);
void paintHairInFront(Canvas &canvas, const Traits &traits, const Hair &hair, Random &random);
void paintGlasses(Canvas &canvas, const Traits &traits, const Look &look);
void paintHat(Canvas &canvas, const Traits &traits, const Look &look);
/// Light, exposure, blur and noise of the reduced picture; the mask says what is the person.
void finish(cv::Mat &pixels, const cv::Mat &mask, const Look &look, Random &random);

/// All layers, finished. look: made for Canvas::widePx(sidePx).
DrawnFace paintedFace(const Traits &traits, const Look &look, std::uint64_t person, std::uint64_t seed, int sidePx);

Outline headOutline(const Traits &traits);
/// Features move with the head's turn; the outline stays.
Outline posed(Outline outline, const Look &look);

} // namespace faces::vision::drawn
