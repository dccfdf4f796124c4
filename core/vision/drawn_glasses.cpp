// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/drawn_face.h"

namespace faces::vision::drawn {
namespace {

/// The right lens about its own middle.
Outline lens(const Look &look)
{
    const double s = look.glassesSize;
    switch (look.glasses) {
    case GlassesStyle::Round:
        return ellipse({0, 0.03}, 0.225 * s, 0.215 * s);
    case GlassesStyle::CatEye:
        return smooth({{-0.21 * s, -0.1 * s},
                       {0.05 * s, -0.15 * s},
                       {0.3 * s, -0.22 * s},
                       {0.23 * s, 0.08 * s},
                       {0.04 * s, 0.18 * s},
                       {-0.18 * s, 0.12 * s}});
    case GlassesStyle::Aviator:
        return smooth({{-0.22 * s, -0.12 * s},
                       {0.05 * s, -0.15 * s},
                       {0.26 * s, -0.12 * s},
                       {0.25 * s, 0.1 * s},
                       {0.08 * s, 0.27 * s},
                       {-0.13 * s, 0.21 * s},
                       {-0.22 * s, 0.02}});
    case GlassesStyle::Square:
    case GlassesStyle::HalfRim:
    case GlassesStyle::Rimless:
    case GlassesStyle::None:
        break;
    }
    return smooth({{-0.23 * s, -0.14 * s},
                   {0, -0.155 * s},
                   {0.25 * s, -0.14 * s},
                   {0.26 * s, 0.02},
                   {0.21 * s, 0.16 * s},
                   {0, 0.175 * s},
                   {-0.2 * s, 0.15 * s},
                   {-0.245 * s, 0.02}});
}

void paintLens(Canvas &canvas, const Look &look, Outline outline)
{
    canvas.fill(outline, shaded(look.frameTone, 0.35), {.opacity = look.tint * 0.999});
    const cv::Mat inside = canvas.coverage(outline);
    const Point middle = outline.front();
    canvas.stroke({{middle.x - 0.4, middle.y + 0.1}, {middle.x + 0.1, middle.y - 0.35}}, 0.07, rgb(255, 255, 255),
                  {.opacity = 0.22, .softness = 0.02, .within = &inside});
    outline.push_back(outline.front());
    const double width = look.glasses == GlassesStyle::Rimless   ? 0.022
                         : look.glasses == GlassesStyle::HalfRim ? 0.02
                                                                 : look.frameWidth;
    canvas.stroke(outline, width, look.frameTone);
}

} // namespace

void paintGlasses(Canvas &canvas, const Traits &t, const Look &look)
{
    if (look.glasses == GlassesStyle::None)
        return;
    const double gap = t.eyeGap + 0.01, s = look.glassesSize;
    for (double side : {-1.0, 1.0}) {
        Outline outline = lens(look);
        if (side < 0)
            outline = mirrored(outline);
        paintLens(canvas, look, posed(moved(outline, {side * gap, 0}), look));
        const Outline rim = posed({{side * (gap + 0.24 * s), -0.08}}, look);
        canvas.stroke({rim.front(), {side * t.headWidth * 1.0, -0.1}}, look.frameWidth * 0.9,
                      shaded(look.frameTone, 0.85));
        if (look.glasses == GlassesStyle::HalfRim)
            canvas.stroke(
                posed(smooth(
                          {{side * (gap - 0.24 * s), -0.1}, {side * gap, -0.155 * s}, {side * (gap + 0.26 * s), -0.13}},
                          false),
                      look),
                look.frameWidth * 1.4, look.frameTone);
    }
    const double inner = gap - 0.22 * s;
    canvas.stroke(posed(smooth({{-inner, -0.03}, {0, -0.075}, {inner, -0.03}}, false), look), look.frameWidth,
                  look.frameTone);
}

} // namespace faces::vision::drawn
