// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/random.h"
#include "core/vision/drawn_canvas.h"

#include <array>

namespace faces::vision::drawn {

enum class HairStyle {
    Bald,
    Horseshoe,
    Buzz,
    Crop,
    SidePart,
    Quiff,
    Pixie,
    Curls,
    Afro,
    Bob,
    TiedBack,
    Bun,
    LongStraight,
    LongWavy,
    LongCurly,
    LongOverShoulder
};
enum class BeardStyle { None, Stubble, Moustache, Goatee, Short, Full, Long };
enum class GlassesStyle { None, Round, Square, HalfRim, CatEye, Aviator, Rimless };
enum class HatStyle { None, Cap, Beanie, Brimmed, Beret, Bandana, Bucket };
enum class Garment { Crew, VNeck, Shirt, Tie, Hoodie, Turtleneck, Jacket, Scarf };
enum class Backdrop { Plain, Gradient, Glow, Bokeh };

struct Hair {
    HairStyle style = HairStyle::Crop;
    Tone tone;
    double top = 0.1, side = 0.05;    ///< how far it stands off the head
    std::array<double, 7> hairline{}; ///< y of its lower edge from the left temple to the right one
    double sideEnd = 0.05;            ///< y where the hair beside the face ends
    int tips = 0;                     ///< how many leave the smooth outline
    double lean = 0;                  ///< more volume to the right (> 0) or to the left
    double length = 0;                ///< y of the ends of long hair
    double flare = 0, wave = 0;
    bool curly = false;
    bool inFront = false; ///< long hair falls over the shoulders instead of behind them
};

/// What stays the same from picture to picture.
struct Traits {
    bool female = false, longHair = false, wearsGlasses = false, freckles = false;
    Tone skin, iris, lips, brows, beardTone;
    double headWidth = 0.75, cheek = 0.5, jaw = 0.5, neck = 0.4, shoulders = 1.5;
    double eyeSize = 1, eyeGap = 0.33, eyeTilt = 0, lashes = 0.3, browWidth = 0.05, browArch = 0.05, browHeight = 0.21;
    double noseWidth = 0.14, noseLength = 0.36, mouthWidth = 0.25, lipHeight = 0.06, earSize = 1, age = 0.3;
    double beardLength = 0;
    BeardStyle beard = BeardStyle::None;
    Hair hair;

    double cheekX() const { return headWidth * (0.86 + 0.09 * cheek); } ///< half widths of the head's outline
    double jawX() const { return headWidth * (0.60 + 0.22 * jaw); }
    double chinX() const { return headWidth * (0.24 + 0.20 * jaw); }
};

/// What differs between two pictures of a person.
struct Look {
    Frame head, body;
    double yaw = 0, pitch = 0; ///< -1..1: the features move across the face
    double smile = 0.3, mouthOpen = 0, gaze = 0, lids = 0;
    double frown = 0; ///< -1 worried .. 1 stern
    GlassesStyle glasses = GlassesStyle::None;
    Tone frameTone;
    double tint = 0, glassesSize = 1, frameWidth = 0.04;
    HatStyle hat = HatStyle::None;
    Tone hatTone, hatTrim;
    double hatHeight = 0, hatTilt = 0;
    Garment garment = Garment::Crew;
    Tone cloth, cloth2;
    bool stripes = false, earrings = false;
    double light = 0, lightHeight = 0, lightStrength = 0.2, exposure = 1, contrast = 1, warmth = 0, blurPx = 0,
           noise = 2;
    Backdrop backdrop = Backdrop::Plain;
    Tone back, back2;
};

Traits traitsOf(std::uint64_t person);
Look lookOf(const Traits &traits, std::uint64_t person, std::uint64_t seed, int sidePx);

/// Any colour of cloth, frames, walls: the whole range, so that none tells anything.
Tone anyTone(Random &random);
/// What fits under a hat.
Hair underHat(Hair hair);

} // namespace faces::vision::drawn
