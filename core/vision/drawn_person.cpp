// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/drawn_person.h"

#include <algorithm>
#include <cmath>

namespace faces::vision::drawn {
namespace {

/// A value that leans to one sex but overlaps: no single cue decides.
double cue(Random &random, double towards)
{
    return std::clamp(0.5 + 0.2 * towards + 0.22 * random.normal(), 0.0, 1.0);
}

Tone skinTone(Random &random)
{
    static const std::array kTones{rgb(250, 220, 198), rgb(243, 208, 180), rgb(228, 184, 150), rgb(208, 158, 118),
                                   rgb(178, 124, 86),  rgb(144, 95, 66),   rgb(112, 72, 50),   rgb(84, 55, 41)};
    const double place = random.real(0, static_cast<double>(kTones.size()) - 1.001);
    const auto i = static_cast<std::size_t>(place);
    const Tone tone = mixed(kTones[i], kTones[i + 1], place - static_cast<double>(i));
    return tone + Tone(random.real(-8, 8), random.real(-5, 5), random.real(-5, 5));
}

Tone hairTone(Random &random)
{
    struct Share {
        double share;
        Tone tone;
    };
    static const std::array kTones{Share{0.20, rgb(26, 22, 21)},    Share{0.18, rgb(54, 36, 26)},
                                   Share{0.14, rgb(92, 60, 38)},    Share{0.11, rgb(136, 96, 60)},
                                   Share{0.11, rgb(206, 166, 106)}, Share{0.05, rgb(230, 210, 168)},
                                   Share{0.04, rgb(140, 60, 30)},   Share{0.04, rgb(192, 98, 48)},
                                   Share{0.06, rgb(142, 140, 138)}, Share{0.04, rgb(220, 219, 214)}};
    double pick = random.real();
    for (const Share &s : kTones) {
        if (pick < s.share)
            return shaded(s.tone, random.real(0.85, 1.1));
        pick -= s.share;
    }
    return anyTone(random);
}

template <std::size_t N> HairStyle oneOf(Random &random, const std::array<HairStyle, N> &styles)
{
    return styles[random.below(N)];
}

HairStyle hairStyle(Random &random, const Traits &t)
{
    using enum HairStyle;
    if (t.longHair)
        return oneOf(random, std::array{LongStraight, LongStraight, LongWavy, LongWavy, LongCurly, LongOverShoulder});
    if (t.female)
        return oneOf(random, std::array{Pixie, Bob, Bob, Crop, SidePart, Curls, Afro, TiedBack, TiedBack, Bun, Bun,
                                        Buzz, Quiff});
    return oneOf(random, std::array{Bob, Bald, Horseshoe, Buzz, Buzz, Crop, Crop, SidePart, SidePart, SidePart, Quiff,
                                    Quiff, Pixie, Curls, Curls, Afro, TiedBack, Bun});
}

std::array<double, 7> hairline(Random &random, double receding)
{
    std::array<double, 7> y{};
    const double kind = random.real(), drop = random.real(-0.04, 0.05);
    if (kind < 0.25) // a straight fringe
        y = {-0.3, -0.3, -0.29, -0.28, -0.29, -0.3, -0.3};
    else if (kind < 0.55) // swept to one side
        y = {-0.2, -0.36, -0.46, -0.56, -0.66, -0.62, -0.4};
    else if (kind < 0.75) // parted in the middle
        y = {-0.18, -0.4, -0.6, -0.76, -0.6, -0.4, -0.18};
    else // off the forehead
        y = {-0.36, -0.54, -0.6, -0.62, -0.6, -0.54, -0.36};
    for (std::size_t i = 0; i < y.size(); ++i) {
        const double temple = i == 1 || i == 5 ? 1.0 : i == 2 || i == 4 ? 0.7 : i == 3 ? 0.25 : 0.4;
        y[i] = std::max(-0.84, y[i] + drop - receding * 0.3 * temple);
    }
    if (random.chance(0.5))
        std::reverse(y.begin(), y.end());
    return y;
}

void shapeShort(Random &random, Hair &h)
{
    using enum HairStyle;
    h.top = random.real(0.1, 0.26);
    h.side = random.real(0.04, 0.1);
    h.sideEnd = random.real(-0.1, 0.2);
    h.lean = random.real(-0.4, 0.4);
    h.tips = random.chance(0.6) ? 6 + static_cast<int>(random.below(16)) : 0;
    const std::array<double, 7> off{-0.36, -0.54, -0.6, -0.62, -0.6, -0.54, -0.36};
    if (h.style == Buzz || h.style == TiedBack || h.style == Bun) {
        h.top = h.style == Buzz ? 0.03 : 0.09;
        h.side = h.style == Buzz ? 0.015 : 0.04;
        h.hairline = off;
        h.lean = 0;
        h.tips = 0;
    } else if (h.style == Quiff) {
        h.top = random.real(0.24, 0.38);
        h.hairline = off;
    } else if (h.style == Pixie) {
        h.side = random.real(0.08, 0.13);
        h.sideEnd = random.real(0.2, 0.36);
    } else if (h.style == Bob) { // to the jaw: nearly long, and a network must see that it is not
        h.side = random.real(0.1, 0.18);
        h.sideEnd = random.real(0.35, 0.5);
        h.length = random.real(0.55, 0.78);
        h.flare = random.real(-0.04, 0.06);
    } else if (h.style == Curls || h.style == Afro) {
        h.curly = true;
        h.top = h.style == Afro ? random.real(0.28, 0.46) : random.real(0.14, 0.24);
        h.side = h.style == Afro ? random.real(0.2, 0.36) : random.real(0.07, 0.12);
        h.sideEnd = random.real(0.0, 0.22);
        h.lean *= 0.3;
    } else if (h.style == Horseshoe) {
        h.tips = 0;
        h.hairline = {-0.5, -0.95, -1.0, -1.0, -1.0, -0.95, -0.5};
        h.top = 0;
    }
}

void shapeLong(Random &random, Hair &h)
{
    h.top = random.real(0.07, 0.17);
    h.side = random.real(0.09, 0.2);
    h.length = random.real(1.3, 2.1);
    h.flare = random.real(-0.02, 0.2);
    h.inFront = random.chance(0.65);
    h.tips = random.chance(0.4) ? 8 : 0;
    h.wave = h.style == HairStyle::LongWavy ? random.real(0.05, 0.09) : 0;
    h.curly = h.style == HairStyle::LongCurly;
    h.sideEnd = random.real(0.1, 0.5);
    if (h.curly) {
        h.side += 0.1;
        h.flare += 0.12;
    }
    if (h.style == HairStyle::LongOverShoulder) {
        h.side = random.real(0.04, 0.09);
        h.lean = random.chance(0.5) ? 1 : -1;
    }
}

Hair hairOf(Random &random, const Traits &t)
{
    Hair h;
    h.style = hairStyle(random, t);
    h.tone = hairTone(random);
    // Against skin of the same brightness hair would be invisible in grey.
    if (std::abs(luma(h.tone) - luma(t.skin)) < 22)
        h.tone = shaded(h.tone, luma(t.skin) > 120 ? 0.6 : 0.35);
    h.hairline = hairline(random, random.chance(t.female ? 0.08 : 0.35) ? random.real(0.2, 1) : 0);
    t.longHair ? shapeLong(random, h) : shapeShort(random, h);
    return h;
}

BeardStyle beardStyle(Random &random)
{
    using enum BeardStyle;
    constexpr std::array kStyles{Stubble, Stubble, Moustache, Goatee, Goatee, Short, Short, Short, Full, Full, Long};
    return kStyles[random.below(kStyles.size())];
}

void beard(Random &random, Traits &t)
{
    if (t.female || !random.chance(0.43))
        return;
    t.beard = beardStyle(random);
    t.beardLength = t.beard == BeardStyle::Long ? random.real(0.2, 0.5) : random.real(0, 0.12);
    t.beardTone = random.chance(0.65) ? shaded(t.hair.tone, random.real(0.75, 1.1)) : hairTone(random);
    if (std::abs(luma(t.beardTone) - luma(t.skin)) < 30)
        t.beardTone = luma(t.skin) > 95 ? shaded(t.skin, 0.45) : rgb(16, 13, 12);
}

void faceShape(Random &random, Traits &t)
{
    const double male = t.female ? -1 : 1;
    t.headWidth = random.real(0.70, 0.80);
    t.cheek = cue(random, -0.3 * male);
    t.jaw = cue(random, male);
    t.neck = 0.32 + 0.16 * cue(random, male);
    t.shoulders = 1.3 + 0.45 * cue(random, male);
    t.eyeSize = 0.85 + 0.4 * cue(random, -male);
    t.eyeGap = random.real(0.29, 0.35);
    t.eyeTilt = random.real(-0.04, 0.1);
    t.lashes = cue(random, -1.1 * male);
    t.browWidth = 0.03 + 0.06 * cue(random, 1.2 * male);
    t.browArch = 0.02 + 0.08 * cue(random, -male);
    t.browHeight = 0.19 + 0.07 * cue(random, -male);
    t.noseWidth = 0.11 + 0.08 * cue(random, 0.7 * male);
    t.noseLength = random.real(0.31, 0.4);
    t.mouthWidth = random.real(0.2, 0.29);
    t.lipHeight = 0.035 + 0.07 * cue(random, -1.2 * male);
    t.earSize = random.real(0.8, 1.2);
}

} // namespace

Tone anyTone(Random &random)
{
    const Tone pure = rgb(random.real(0, 255), random.real(0, 255), random.real(0, 255));
    const double grey = random.real(15, 245);
    return mixed(pure, Tone(grey, grey, grey), random.real(0.2, 0.9));
}

Traits traitsOf(std::uint64_t person)
{
    Random random(person, 1);
    Traits t;
    t.female = random.chance(0.48);
    t.longHair = random.chance(t.female ? 0.62 : 0.10);
    t.wearsGlasses = random.chance(0.25);
    t.freckles = random.chance(0.12);
    t.age = random.real();
    t.skin = skinTone(random);
    faceShape(random, t);
    t.hair = hairOf(random, t);
    beard(random, t);
    t.brows = mixed(shaded(t.hair.tone, 0.7), shaded(t.skin, 0.4), 0.35);
    static const std::array kIrises{rgb(60, 38, 24), rgb(84, 54, 30), rgb(70, 110, 150), rgb(86, 120, 80),
                                    rgb(110, 120, 124)};
    t.iris = shaded(kIrises[random.below(kIrises.size())], random.real(0.8, 1.1));
    const bool lipstick = random.chance(t.female ? 0.55 : 0.04);
    const Tone natural = mixed(t.skin, rgb(150, 50, 55), random.real(0.3, 0.5));
    t.lips = lipstick ? mixed(natural, rgb(random.real(140, 210), random.real(20, 70), random.real(40, 100)), 0.75)
                      : natural;
    return t;
}

} // namespace faces::vision::drawn
