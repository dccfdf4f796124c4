// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/drawn_face.h"

#include <cmath>
#include <numbers>

namespace faces::vision::drawn {
namespace {

/// A dome over the head, its lower edge curved down by `sag` in the middle.
Outline dome(double halfWidth, double edgeY, double topY, double sag)
{
    Outline outline;
    for (int i = 0; i <= 14; ++i) {
        const double angle = std::numbers::pi * (1 + i / 14.0);
        const double x = std::cos(angle), y = std::sin(angle);
        outline.emplace_back(halfWidth * x, edgeY + (edgeY - topY) * (y < 0 ? -std::pow(-y, 0.8) : 0));
    }
    for (int i = 1; i < 8; ++i) {
        const double x = 1 - i / 4.0;
        outline.emplace_back(halfWidth * x, edgeY + sag * (1 - x * x));
    }
    return outline;
}

Outline crescent(double halfWidth, double y, double up, double down)
{
    Outline outline = smooth({{-halfWidth, y}, {0, y - up}, {halfWidth, y}}, false);
    const Outline lower = smooth({{halfWidth, y},
                                  {halfWidth * 0.6, y + down * 0.8},
                                  {0, y + down},
                                  {-halfWidth * 0.6, y + down * 0.8},
                                  {-halfWidth, y}},
                                 false);
    outline.insert(outline.end(), lower.begin(), lower.end());
    return outline;
}

void shade(Canvas &canvas, const Outline &outline, const Look &look)
{
    const cv::Mat inside = canvas.coverage(outline);
    const double lit = look.light > 0 ? 1 : -1;
    canvas.fill(ellipse({-lit * 0.75, -0.8}, 0.4, 0.9), shaded(look.hatTone, 0.5),
                {.opacity = 0.5, .softness = 0.15, .within = &inside});
}

void paintCap(Canvas &canvas, double w, double y, const Look &look)
{
    const Outline crown = dome(w, y, -1.28, -0.05);
    canvas.fill(crown, look.hatTone);
    shade(canvas, crown, look);
    for (double x : {-0.35, 0.0, 0.35})
        canvas.stroke(smooth({{x * 0.3, -1.27}, {x, -0.95}, {x * 1.15, y}}, false), 0.018, shaded(look.hatTone, 0.7));
    const double turn = look.yaw * 0.25;
    canvas.fill(moved(crescent(w * 0.88, y + 0.03, 0.1, 0.2), {turn, 0}), look.hatTrim);
    canvas.stroke(moved(smooth({{-w * 0.86, y + 0.02}, {0, y - 0.07}, {w * 0.86, y + 0.02}}, false), {turn, 0}), 0.03,
                  shaded(look.hatTrim, 0.6));
}

void paintBeanie(Canvas &canvas, double w, double y, const Look &look)
{
    const Outline crown = dome(w, y, -1.38, 0.02);
    canvas.fill(crown, look.hatTone);
    shade(canvas, crown, look);
    for (int i = -4; i <= 4; ++i)
        canvas.stroke(smooth({{i * 0.08, -1.33}, {i * 0.17, -1.0}, {i * 0.2, y}}, false), 0.02,
                      shaded(look.hatTone, 0.8));
    const Outline fold = smooth({{-w * 1.03, y - 0.2},
                                 {0, y - 0.17},
                                 {w * 1.03, y - 0.2},
                                 {w * 1.04, y + 0.08},
                                 {0, y + 0.12},
                                 {-w * 1.04, y + 0.08}});
    canvas.fill(fold, look.hatTrim);
    if (look.hatHeight > 0.02)
        canvas.fill(ellipse({0, -1.45}, 0.17, 0.16), look.hatTrim);
}

void paintBrimmed(Canvas &canvas, double w, double y, const Look &look, bool soft)
{
    const double wide = soft ? 1.28 : 1.6;
    canvas.fill(ellipse({0, y - 0.02}, w * wide, soft ? 0.26 : 0.2), shaded(look.hatTone, 0.72));
    const Outline crown =
        soft ? smooth({{-w, y}, {-w * 0.86, -1.2}, {0, -1.28}, {w * 0.86, -1.2}, {w, y}, {0, y + 0.06}})
             : smooth({{-w * 0.98, y},
                       {-w * 0.85, -1.2},
                       {-w * 0.3, -1.38},
                       {0, -1.3},
                       {w * 0.3, -1.38},
                       {w * 0.85, -1.2},
                       {w * 0.98, y},
                       {0, y + 0.05}});
    canvas.fill(crown, look.hatTone);
    shade(canvas, crown, look);
    const cv::Mat inside = canvas.coverage(crown);
    canvas.stroke(smooth({{-w, y - 0.12}, {0, y - 0.06}, {w, y - 0.12}}, false), 0.15, look.hatTrim,
                  {.within = &inside});
    canvas.fill(crescent(w * wide, y - 0.03, -0.1, soft ? 0.26 : 0.18), look.hatTone);
}

void paintBeret(Canvas &canvas, double w, double y, const Look &look)
{
    const double lean = look.hatTilt > 0 ? 1 : -1;
    const Outline bag = smooth({{-w * 0.95, y + 0.02},
                                {-lean * 0.1 - w * 1.15, y - 0.35},
                                {-w * 0.7, -1.2},
                                {lean * 0.25, -1.32},
                                {lean * 0.3 + w, -1.0},
                                {w * 1.15 + lean * 0.1, y - 0.3},
                                {w * 0.95, y + 0.02},
                                {0, y + 0.02}});
    canvas.fill(bag, look.hatTone);
    shade(canvas, bag, look);
    canvas.stroke(smooth({{-w * 0.95, y}, {0, y + 0.01}, {w * 0.95, y}}, false), 0.08, look.hatTrim);
    canvas.stroke({{lean * 0.2, -1.3}, {lean * 0.24, -1.42}}, 0.04, look.hatTone);
}

void paintBandana(Canvas &canvas, double w, double y, const Look &look)
{
    const Outline cloth = dome(w * 0.98, y, -1.14, -0.1);
    canvas.fill({{w * 0.9, y - 0.05}, {w * 1.4, y + 0.1}, {w * 1.3, y + 0.3}, {w * 0.95, y + 0.1}},
                shaded(look.hatTone, 0.75));
    canvas.fill(cloth, look.hatTone);
    shade(canvas, cloth, look);
    const cv::Mat inside = canvas.coverage(cloth);
    for (int i = 0; i < 16; ++i)
        canvas.fill(ellipse({-0.75 + 0.22 * (i % 8), -0.98 + 0.24 * (i / 8) + 0.08 * (i % 2)}, 0.045, 0.045),
                    look.hatTrim, {.within = &inside});
    canvas.stroke(smooth({{-w * 0.97, y - 0.03}, {0, y - 0.11}, {w * 0.97, y - 0.03}}, false), 0.06,
                  shaded(look.hatTone, 0.7));
}

} // namespace

void paintHat(Canvas &canvas, const Traits &t, const Look &look)
{
    if (look.hat == HatStyle::None)
        return;
    const Frame upright = canvas.frame;
    canvas.frame.turn += look.hatTilt * 0.6;
    const double w = t.headWidth + std::min(t.hair.side, 0.15) + 0.07, y = -0.45 + look.hatHeight;
    const cv::Mat head = canvas.coverage(headOutline(t));
    canvas.fill(ellipse({0, y - 0.05}, w, 0.3), shaded(t.skin, 0.4),
                {.opacity = 0.45, .softness = 0.08, .within = &head});
    switch (look.hat) {
    case HatStyle::Cap:
        paintCap(canvas, w, y, look);
        break;
    case HatStyle::Beanie:
        paintBeanie(canvas, w, y, look);
        break;
    case HatStyle::Brimmed:
    case HatStyle::Bucket:
        paintBrimmed(canvas, w, y, look, look.hat == HatStyle::Bucket);
        break;
    case HatStyle::Beret:
        paintBeret(canvas, w, y, look);
        break;
    case HatStyle::Bandana:
        paintBandana(canvas, w, y, look);
        break;
    case HatStyle::None:
        break;
    }
    canvas.frame = upright;
}

} // namespace faces::vision::drawn
