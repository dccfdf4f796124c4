// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/drawn_person.h"

#include <algorithm>
#include <numbers>

namespace faces::vision::drawn {
namespace {

Frame placed(Random &random, int sidePx)
{
    const double side = sidePx;
    const double unit = side * random.real(0.25, 0.31);
    const Point origin(side * random.real(0.46, 0.54), side * random.real(0.45, 0.51));
    const double degrees = std::clamp(random.normal() * 5, -12.0, 12.0);
    return {origin, unit, degrees * std::numbers::pi / 180};
}

void accessories(Random &random, const Traits &t, Look &look)
{
    using enum GlassesStyle;
    if (random.chance(t.wearsGlasses ? 0.85 : 0.05)) {
        constexpr std::array kStyles{Round, Round, Square, Square, HalfRim, CatEye, Aviator, Rimless};
        look.glasses = kStyles[random.below(kStyles.size())];
        look.tint = random.chance(0.3) ? random.real(0.55, 0.97) : random.real(0.0, 0.12);
        look.frameTone = random.chance(0.5) ? rgb(25, 24, 26) : anyTone(random);
        if (std::abs(luma(look.frameTone) - luma(t.skin)) < 30)
            look.frameTone = luma(t.skin) > 100 ? shaded(look.frameTone, 0.3) : shaded(look.frameTone, 1.7);
        look.glassesSize = random.real(0.88, 1.2);
        look.frameWidth = random.real(0.03, 0.065);
    }
    if (random.chance(0.15)) {
        constexpr std::array kHats{HatStyle::Cap,     HatStyle::Cap,     HatStyle::Beanie,
                                   HatStyle::Beanie,  HatStyle::Brimmed, HatStyle::Beret,
                                   HatStyle::Bandana, HatStyle::Bucket,  HatStyle::Brimmed};
        look.hat = kHats[random.below(kHats.size())];
        look.hatTone =
            random.chance(0.3) ? shaded(rgb(190, 140, 90), random.real(0.3, 1.4)) : anyTone(random); // straw, leather
        look.hatTrim = random.chance(0.5) ? shaded(look.hatTone, 0.6) : anyTone(random);
        look.hatHeight = random.real(-0.08, 0.08);
        look.hatTilt = random.real(-0.1, 0.1);
    }
    look.earrings = random.chance(t.female ? 0.4 : 0.1);
}

void expression(Random &random, const Traits &t, Look &look)
{
    look.yaw = std::clamp(random.normal() * 0.4, -1.0, 1.0);
    look.pitch = std::clamp(random.normal() * 0.4, -1.0, 1.0);
    look.smile = random.real(-0.25, 1);
    look.mouthOpen = random.chance(0.35) ? random.real(0.3, 1) : 0;
    look.frown = random.real(-0.7, 0.5);
    look.gaze = random.real(-1, 1);
    look.lids = random.chance(0.04) ? 1 : random.real(0, 0.35) + 0.15 * t.age;
}

void scenery(Random &random, Look &look)
{
    constexpr std::array kBackdrops{Backdrop::Plain, Backdrop::Plain,    Backdrop::Plain, Backdrop::Gradient,
                                    Backdrop::Glow,  Backdrop::Gradient, Backdrop::Bokeh};
    look.backdrop = kBackdrops[random.below(kBackdrops.size())];
    // Walls are quieter than clothes, as in stock photos.
    const double wall = random.real(20, 245);
    look.back = mixed(anyTone(random), Tone(wall, wall, wall), random.real(0, 0.85));
    look.back2 = mixed(look.back, anyTone(random), random.real(0.2, 0.7));
    look.light = random.real(-1, 1);
    look.lightHeight = random.real(-1, 0.4);
    look.lightStrength = random.real(0, 0.38);
    look.exposure = std::clamp(1 + 0.14 * random.normal(), 0.6, 1.15);
    look.contrast = random.real(0.8, 1.12);
    look.warmth = 0.05 * random.normal();
    look.blurPx = random.chance(0.5) ? 0 : random.real(0.3, 1.1);
    look.noise = random.real(0.5, 5);
}

} // namespace

Look lookOf(const Traits &traits, std::uint64_t person, std::uint64_t seed, int sidePx)
{
    Random random(seed ^ (person * 0x9E3779B97F4A7C15u), 2);
    Look look;
    look.head = placed(random, sidePx);
    look.body = look.head;
    look.body.turn *= 0.25;
    look.body.origin.x += look.head.turn * look.head.unit * -0.6; // the neck bends about the collar
    accessories(random, traits, look);
    expression(random, traits, look);
    look.garment = static_cast<Garment>(random.below(8));
    look.cloth = anyTone(random);
    look.cloth2 = anyTone(random);
    look.stripes = random.chance(0.2);
    scenery(random, look);
    return look;
}

Hair underHat(Hair hair)
{
    hair.top = std::min(hair.top, 0.05);
    hair.side = std::min(hair.side, 0.15);
    hair.tips = 0;
    if (hair.style == HairStyle::Bun)
        hair.style = HairStyle::TiedBack;
    return hair;
}

} // namespace faces::vision::drawn
