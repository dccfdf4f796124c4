// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/drawn_face.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace faces::vision::drawn {
namespace {

bool isLong(const Hair &h) { return h.style >= HairStyle::LongStraight; }

/// Over the head from the left side to the right one, standing off by the hair's volume.
Outline overHead(const Traits &t, const Hair &h, double endY)
{
    constexpr int kSteps = 12;
    Outline arc{{-(t.headWidth + h.side), endY}};
    for (int i = 0; i <= kSteps; ++i) {
        const double angle = std::numbers::pi * (1 + static_cast<double>(i) / kSteps);
        // A little squarer than an ellipse: hair stands fullest beside the crown.
        const double x = std::copysign(std::pow(std::abs(std::cos(angle)), 0.86), std::cos(angle));
        const double up = std::pow(std::abs(std::sin(angle)), 0.86), top = h.top * std::clamp(1 + h.lean * x, 0.3, 1.7);
        arc.emplace_back(x * (t.headWidth + h.side), -0.15 - up * (0.85 + top));
    }
    arc.emplace_back(t.headWidth + h.side, endY);
    return arc;
}

/// The hair that frames the face: over the head, down to the sideburns, back along the hairline.
Outline cap(const Traits &t, const Hair &h)
{
    const double w = t.headWidth;
    Outline outline = overHead(t, h, std::min(h.sideEnd, 0.0));
    outline.emplace_back(w + h.side * 0.5, h.sideEnd);
    outline.emplace_back(w * 0.93, h.sideEnd - 0.02);
    outline.emplace_back(w * 0.9, std::min(-0.1, h.sideEnd - 0.1));
    for (std::size_t i = 7; i-- > 0;)
        outline.emplace_back(w * 0.86 * (static_cast<double>(i) / 3 - 1), h.hairline[i]);
    outline.emplace_back(-w * 0.9, std::min(-0.1, h.sideEnd - 0.1));
    outline.emplace_back(-w * 0.93, h.sideEnd - 0.02);
    outline.emplace_back(-(w + h.side * 0.5), h.sideEnd);
    return smooth(outline);
}

Outline waved(Outline outline, double wave, double phase)
{
    for (Point &p : outline)
        if (p.y > 0)
            p.x += wave * std::sin(p.y * 7 + phase) * std::min(1.0, p.y * 2);
    return outline;
}

/// Hair behind the head and neck.
Outline curtain(const Traits &t, const Hair &h)
{
    const double side = t.headWidth + h.side, middle = std::min(0.7, h.length * 0.55);
    Outline outline = overHead(t, h, 0.1);
    outline.insert(outline.end(), {{side + h.flare * 0.6, middle},
                                   {side + h.flare, h.length - 0.25},
                                   {side * 0.8 + h.flare, h.length},
                                   {0, h.length + 0.03},
                                   {-side * 0.8 - h.flare, h.length},
                                   {-side - h.flare, h.length - 0.25},
                                   {-side - h.flare * 0.6, middle}});
    return waved(smooth(outline), h.wave, 0);
}

/// Long hair beside the face, right side.
Outline lock(const Traits &t, const Hair &h)
{
    const double w = t.headWidth, side = w + h.side;
    return smooth({{w * 0.8, -0.5},
                   {side, -0.25},
                   {side + h.flare * 0.4, 0.5},
                   {side + h.flare, h.length - 0.3},
                   {w * 0.95 + h.flare, h.length},
                   {w * 0.66, h.length - 0.12},
                   {w * 0.78, 1.0},
                   {w * 0.97, 0.55},
                   {w * 0.92, 0.1},
                   {w * 0.84, -0.25}});
}

/// Single hairs in lighter and darker tones; clipped to the hair.
void paintStrands(Canvas &canvas, const Traits &t, const Hair &h, const cv::Mat &inside, Random &random)
{
    const double part = h.lean * 0.25;
    for (int i = 0; i < 26; ++i) {
        const double reach = random.real(-1.05, 1.05), x = reach * (t.headWidth + h.side);
        const Point root(part + reach * 0.25, -0.98 - h.top * 0.8);
        const Outline strand =
            smooth({root, {x * 0.85, -0.75 - h.top * 0.4 * (1 - reach * reach)}, {x, -0.3}, {x, 0.3}}, false);
        canvas.stroke(strand, random.real(0.012, 0.03),
                      shaded(h.tone, random.chance(0.6) ? random.real(0.6, 0.9) : random.real(1.05, 1.25)),
                      {.opacity = 0.5, .within = &inside});
    }
}

/// Tips of hair that leave the smooth outline: along the hairline, and on top where the hair is short.
void paintTips(Canvas &canvas, const Traits &t, const Hair &h, Random &random)
{
    for (int i = 0; i < h.tips; ++i) {
        const double place = random.real(0, 5.99), x = t.headWidth * 0.86 * (place / 3 - 1);
        const auto k = static_cast<std::size_t>(place);
        const double y = std::lerp(h.hairline[k], h.hairline[k + 1], place - static_cast<double>(k));
        const double width = random.real(0.04, 0.1), length = random.real(0.05, 0.14),
                     lean = random.real(-0.08, 0.08) + h.lean * 0.08;
        canvas.fill({{x - width, y - 0.1}, {x + width, y - 0.1}, {x + lean, y + length}},
                    shaded(h.tone, random.real(0.88, 1.05)));
    }
    for (int i = 0; i < h.tips && !isLong(h) && h.top > 0.06; ++i) {
        const double angle = std::numbers::pi * random.real(1.12, 1.88), x = std::cos(angle), y = std::sin(angle);
        const double top = h.top * std::clamp(1 + h.lean * x, 0.3, 1.7), length = random.real(0.06, 0.16);
        const Point root(x * (t.headWidth + h.side), -0.15 + y * (0.85 + top)), out(x, y), along(-y, x);
        canvas.fill({root - 0.05 * out - 0.09 * along, root - 0.05 * out + 0.09 * along,
                     root + length * out + random.real(-0.1, 0.1) * along},
                    shaded(h.tone, random.real(0.85, 1.08)));
    }
}

void paintCurls(Canvas &canvas, const Outline &along, const Hair &h, int count, const cv::Mat *inside, Random &random)
{
    for (int i = 0; i < count; ++i) {
        const Point p = along[random.below(along.size())];
        const double radius = random.real(0.07, 0.13);
        const Point off(random.real(-0.06, 0.06), random.real(-0.06, 0.06));
        canvas.fill(ellipse(p + off, radius, radius * 0.9), shaded(h.tone, random.real(0.8, 1.12)), {.within = inside});
    }
}

void paintCurlTexture(Canvas &canvas, const Traits &t, const Hair &h, const cv::Mat &inside, double lowest,
                      Random &random)
{
    for (int i = 0; i < 55; ++i) {
        const Point p(random.real(-1.1, 1.1) * (t.headWidth + h.side + h.flare), random.real(-1.2 - h.top, lowest));
        const double r = random.real(0.05, 0.1);
        const double from = random.real(0, 6);
        Outline curl;
        for (int k = 0; k < 6; ++k)
            curl.emplace_back(p.x + r * std::cos(from + k * 0.7), p.y + r * std::sin(from + k * 0.7));
        canvas.stroke(curl, 0.025, shaded(h.tone, random.chance(0.5) ? 0.65 : 1.2),
                      {.opacity = 0.6, .within = &inside});
    }
}

void paintLocks(Canvas &canvas, const Traits &t, const Hair &h, Random &random)
{
    const bool oneSide = h.style == HairStyle::LongOverShoulder;
    for (double s : {-1.0, 1.0}) {
        if (oneSide && s != h.lean)
            continue;
        Outline outline = lock(t, h);
        if (oneSide) // a tail from behind the neck
            outline = smooth({{t.headWidth * 0.75, 0.6},
                              {t.headWidth * 1.05, 0.8},
                              {t.headWidth * 1.25, 1.4},
                              {t.headWidth * 0.95, h.length + 0.2},
                              {t.headWidth * 0.7, 1.5},
                              {t.headWidth * 0.6, 0.9}});
        outline = waved(outline, h.wave, s);
        if (s < 0)
            outline = mirrored(outline);
        canvas.fill(moved(outline, {0, 0.04}), shaded(h.tone, 0.35), {.opacity = 0.35, .softness = 0.04});
        canvas.fill(outline, h.tone);
        const cv::Mat inside = canvas.coverage(outline);
        if (h.curly) {
            paintCurls(canvas, outline, h, 34, nullptr, random);
            paintCurlTexture(canvas, t, h, inside, h.length, random);
            continue;
        }
        for (int i = 0; i < 12; ++i) {
            const double x = random.real(0.8, 1.5) * t.headWidth, lean = h.flare * random.real(0, 1);
            Outline strand = waved(
                smooth({{x * 0.9, -0.5}, {x, 0.2}, {x + lean * 0.5, 0.9}, {x + lean, h.length}}, false), h.wave, s);
            canvas.stroke(s < 0 ? mirrored(strand) : strand, random.real(0.012, 0.03),
                          shaded(h.tone, i % 2 ? 0.72 : 1.16), {.opacity = 0.5, .within = &inside});
        }
    }
}

} // namespace

void paintHairBehind(Canvas &canvas, const Traits &t, const Hair &h, Random &random)
{
    if (h.style == HairStyle::Bun) {
        const double r = 0.24 + h.side * 2;
        canvas.fill(ellipse({h.sideEnd * 0.5, -1.12 - r * 0.6}, r, r * 0.85), shaded(h.tone, 0.9));
        canvas.stroke(
            smooth({{h.sideEnd * 0.5 - r * 0.6, -1.2}, {h.sideEnd * 0.5, -1.1 - r}, {h.sideEnd * 0.5 + r * 0.6, -1.2}},
                   false),
            0.03, shaded(h.tone, 0.65));
    }
    if (h.style == HairStyle::Afro) {
        const Outline round = ellipse({0, -0.28}, t.headWidth + h.side, 0.75 + h.top);
        canvas.fill(round, shaded(h.tone, 0.9));
        paintCurls(canvas, round, h, 60, nullptr, random);
    }
    if (h.length <= 0 || h.style == HairStyle::LongOverShoulder)
        return;
    const Outline outline = curtain(t, h);
    canvas.fill(outline, shaded(h.tone, 0.75));
    if (h.curly)
        paintCurls(canvas, outline, h, 70, nullptr, random);
}

void paintHairInFront(Canvas &canvas, const Traits &t, const Hair &h, Random &random)
{
    if (h.style == HairStyle::Bald)
        return;
    const cv::Mat head = canvas.coverage(headOutline(t));
    if (h.style == HairStyle::Horseshoe) {
        const Outline patch = smooth({{t.headWidth * 0.9, -0.55},
                                      {t.headWidth + h.side, -0.4},
                                      {t.headWidth + h.side, 0.05},
                                      {t.headWidth * 0.94, 0.1},
                                      {t.headWidth * 0.88, -0.2}});
        canvas.fill(patch, h.tone);
        return canvas.fill(mirrored(patch), h.tone);
    }
    const Outline outline = cap(t, h);
    canvas.fill(moved(outline, {0, 0.05}), shaded(t.skin, 0.45), {.opacity = 0.45, .softness = 0.05, .within = &head});
    if (h.style == HairStyle::Buzz) {
        canvas.fill(outline, h.tone, {.opacity = 0.88, .softness = 0.02, .within = &head});
        return;
    }
    canvas.fill(outline, h.tone);
    const cv::Mat inside = canvas.coverage(outline);
    if (h.curly) {
        paintCurls(canvas, overHead(t, h, h.sideEnd), h, 40, nullptr, random);
        Outline line;
        for (std::size_t i = 0; i < 7; ++i)
            line.emplace_back(t.headWidth * 0.8 * (static_cast<double>(i) / 3 - 1), h.hairline[i] - 0.04);
        paintCurls(canvas, line, h, 14, nullptr, random);
        paintCurlTexture(canvas, t, h, inside, 0, random);
    } else {
        paintStrands(canvas, t, h, inside, random);
        paintTips(canvas, t, h, random);
        canvas.fill(ellipse({random.real(-0.3, 0.3), -0.85 - h.top * 0.4}, 0.32, 0.09), shaded(h.tone, 1.35),
                    {.opacity = 0.4, .softness = 0.08, .within = &inside});
    }
    if (isLong(h) && (h.inFront || h.style == HairStyle::LongOverShoulder))
        paintLocks(canvas, t, h, random);
}

} // namespace faces::vision::drawn
