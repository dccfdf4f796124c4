// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/drawn_face.h"

#include <cmath>

namespace faces::vision::drawn {
namespace {

Outline torso(const Traits &t)
{
    return smooth(bothHalves({{0, 1.0},
                              {t.neck * 0.9, 1.02},
                              {t.neck * 1.25, 1.2},
                              {t.shoulders * 0.62, 1.36},
                              {t.shoulders * 0.92, 1.52},
                              {t.shoulders * 1.04, 1.95},
                              {t.shoulders * 1.06, 3.2},
                              {0, 3.3}}));
}

/// Neck and what the garment leaves of the chest, down to the depth.
Outline neckline(const Traits &t, double width, double depth, bool pointed)
{
    const double n = t.neck;
    if (pointed)
        return bothHalves({{n * 0.92, 0.4}, {n * 0.95, 1.0}, {n * width, 1.22}, {0, depth}});
    return smooth(
        bothHalves({{n * 0.92, 0.4}, {n * 0.95, 1.0}, {n * width, 1.2}, {n * width * 0.7, depth - 0.06}, {0, depth}}));
}

void paintStripes(Canvas &canvas, const Traits &t, const Look &look)
{
    const cv::Mat inside = canvas.coverage(torso(t));
    for (int i = 0; i < 6; ++i) {
        const double y = 1.4 + 0.24 * i;
        canvas.stroke({{-2, y + 0.1}, {0, y}, {2, y + 0.1}}, 0.1, look.cloth2, {.within = &inside});
    }
}

void paintCollar(Canvas &canvas, const Traits &t, const Look &look, bool tie)
{
    const double n = t.neck;
    const Tone shirt = mixed(look.cloth, Tone(255, 255, 255), 0.35);
    if (tie) {
        canvas.fill({{-0.1, 1.42}, {0.1, 1.42}, {0.07, 1.56}, {0.19, 2.6}, {-0.19, 2.6}, {-0.07, 1.56}}, look.cloth2);
        canvas.stroke({{-0.09, 1.55}, {0.09, 1.55}}, 0.025, shaded(look.cloth2, 0.6));
    }
    const Outline right{{n * 0.85, 0.98}, {n * 1.28, 1.16}, {n * 0.95, 1.56}, {0.03, 1.42}, {n * 0.6, 1.22}};
    for (const Outline &half : {right, mirrored(right)}) {
        canvas.fill(half, shirt);
        Outline edge = half;
        edge.push_back(half.front());
        canvas.stroke(edge, 0.02, shaded(shirt, 0.7));
    }
}

void paintHood(Canvas &canvas, const Traits &t, const Look &look)
{
    const double n = t.neck;
    const Outline right = smooth({{n * 0.9, 0.95},
                                  {n * 1.9, 1.08},
                                  {n * 1.9, 1.34},
                                  {n * 0.8, 1.6},
                                  {0, 1.72},
                                  {0, 1.56},
                                  {n * 0.7, 1.42},
                                  {n, 1.2}});
    for (const Outline &half : {right, mirrored(right)})
        canvas.fill(half, shaded(look.cloth, 0.8));
    for (double x : {-0.16, 0.16})
        canvas.stroke({{x, 1.6}, {x * 1.15, 2.05}}, 0.03, look.cloth2);
}

void paintLapels(Canvas &canvas, const Traits &t, const Look &look)
{
    const double n = t.neck;
    canvas.fill({{-n * 1.1, 1.15}, {n * 1.1, 1.15}, {0.05, 2.6}, {-0.05, 2.6}}, look.cloth2);
    canvas.fill(neckline(t, 1.05, 1.42, true), t.skin);
    const Outline right{{n * 1.0, 1.05}, {n * 1.55, 1.2}, {n * 1.7, 1.6}, {n * 1.2, 1.72}, {0.05, 2.6}, {n * 0.9, 1.5}};
    for (const Outline &half : {right, mirrored(right)})
        canvas.fill(half, shaded(look.cloth, 0.72));
}

void paintScarf(Canvas &canvas, const Traits &t, const Look &look)
{
    const double n = t.neck;
    canvas.fill(smooth({{-n * 1.35, 1.0}, {0, 1.16}, {n * 1.35, 1.0}, {n * 1.6, 1.3}, {0, 1.62}, {-n * 1.6, 1.3}}),
                look.cloth2);
    canvas.fill({{0.1, 1.4}, {0.5, 1.35}, {0.6, 2.6}, {0.2, 2.6}}, shaded(look.cloth2, 0.85));
    for (double y : {1.16, 1.3, 1.44})
        canvas.stroke(smooth({{-n * 1.4, y - 0.14}, {0, y + 0.02}, {n * 1.4, y - 0.14}}, false), 0.025,
                      shaded(look.cloth2, 0.7));
}

void paintGarmentOver(Canvas &canvas, const Traits &t, const Look &look)
{
    switch (look.garment) {
    case Garment::Shirt:
    case Garment::Tie:
        return paintCollar(canvas, t, look, look.garment == Garment::Tie);
    case Garment::Hoodie:
        return paintHood(canvas, t, look);
    case Garment::Jacket:
        return paintLapels(canvas, t, look);
    case Garment::Scarf:
        return paintScarf(canvas, t, look);
    case Garment::Turtleneck: {
        const Outline tube =
            smooth({{-t.neck, 0.95}, {0, 1.08}, {t.neck, 0.95}, {t.neck * 1.2, 1.3}, {0, 1.4}, {-t.neck * 1.2, 1.3}});
        canvas.fill(tube, shaded(look.cloth, 0.9));
        return canvas.stroke(smooth({{-t.neck * 1.1, 1.14}, {0, 1.24}, {t.neck * 1.1, 1.14}}, false), 0.025,
                             shaded(look.cloth, 0.65));
    }
    case Garment::Crew:
    case Garment::VNeck:
        return;
    }
}

} // namespace

void paintBody(Canvas &canvas, const Traits &t, const Look &look)
{
    canvas.frame = look.body;
    canvas.fill(torso(t), look.cloth);
    if (look.stripes)
        paintStripes(canvas, t, look);
    const Outline skin = look.garment == Garment::VNeck  ? neckline(t, 1.3, 1.75, true)
                         : look.garment == Garment::Crew ? neckline(t, 1.3, 1.42, false)
                                                         : neckline(t, 1.0, 1.45, true);
    canvas.fill(moved(skin, {0, 0.03}), shaded(look.cloth, 0.7));
    canvas.fill(skin, shaded(t.skin, 0.93));
    const cv::Mat neck = canvas.coverage(skin);
    canvas.fill(ellipse({0, 0.72}, t.jawX() * 1.1, 0.5), shaded(t.skin, 0.55),
                {.opacity = 0.6, .softness = 0.08, .within = &neck});
    paintGarmentOver(canvas, t, look);
    canvas.frame = look.head;
}

} // namespace faces::vision::drawn
