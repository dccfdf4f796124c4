// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/drawn_face.h"

#include <cmath>

namespace faces::vision::drawn {
namespace {

void paintEar(Canvas &canvas, const Traits &t, const Look &look, double side)
{
    const double size = t.earSize * (1 - 0.25 * side * look.yaw);
    const Point centre(side * (t.headWidth * 0.99 + 0.02), 0.12);
    canvas.fill(ellipse(centre, 0.13 * size, 0.22 * size, side * 0.2), shaded(t.skin, 0.92));
    canvas.fill(ellipse(centre + Point(side * 0.01, 0), 0.06 * size, 0.13 * size, side * 0.2), shaded(t.skin, 0.72),
                {.opacity = 0.7, .softness = 0.03});
    if (look.earrings)
        canvas.fill(ellipse(centre + Point(side * 0.02, 0.26 * size), 0.04, 0.055), look.cloth2);
}

void paintBrow(Canvas &canvas, const Traits &t, const Look &look, double side)
{
    const double y = -t.browHeight - 0.04 * look.mouthOpen, gap = t.eyeGap, arch = t.browArch, w = t.browWidth;
    const double frown = 0.05 * look.frown;
    Outline brow = smooth({{gap - 0.18, y + frown - 0.2 * w},
                           {gap + 0.05, y - arch},
                           {gap + 0.21, y + 0.045 - t.eyeTilt * 0.6},
                           {gap + 0.06, y - arch + w},
                           {gap - 0.17, y + frown + w}});
    if (side < 0)
        brow = mirrored(brow);
    canvas.fill(posed(brow, look), t.brows, {.opacity = 0.9});
}

void paintEye(Canvas &canvas, const Traits &t, const Look &look, double side)
{
    const double half = 0.135 * t.eyeSize, open = 0.078 * t.eyeSize * (1 - 0.75 * look.lids);
    const double outer = -t.eyeTilt * 0.5;
    Outline upper = smooth({{-half, 0.01}, {-half * 0.35, -open}, {half * 0.4, -open * 0.95}, {half, outer}}, false);
    Outline lower = smooth({{half, outer}, {half * 0.3, open * 0.75}, {-half * 0.4, open * 0.7}, {-half, 0.01}}, false);
    const auto place = [&](Outline line) {
        if (side < 0)
            line = mirrored(line);
        return posed(moved(line, {side * t.eyeGap, 0}), look);
    };
    canvas.fill(place(ellipse({0, 0}, half * 1.35, 0.14)), shaded(t.skin, 0.62), {.opacity = 0.3, .softness = 0.06});
    Outline white = upper;
    white.insert(white.end(), lower.begin(), lower.end());
    if (look.lids < 0.9) {
        canvas.fill(place(white), rgb(236, 232, 228));
        const cv::Mat inside = canvas.coverage(place(white));
        const Point centre = posed({{side * t.eyeGap + look.gaze * 0.035, -0.005}}, look).front();
        const double iris = 0.07 * t.eyeSize;
        canvas.fill(ellipse(centre, iris, iris), t.iris, {.within = &inside});
        canvas.fill(ellipse(centre, iris * 0.5, iris * 0.5), rgb(12, 10, 10), {.within = &inside});
        canvas.fill(ellipse(centre + Point(0.02, -0.025), 0.018, 0.018), rgb(255, 255, 255), {.within = &inside});
    }
    const double lash = 0.018 + 0.035 * t.lashes;
    canvas.stroke(place(look.lids < 0.9 ? upper : lower), lash, mixed(shaded(t.skin, 0.25), rgb(20, 15, 14), t.lashes));
    if (t.lashes > 0.6)
        canvas.stroke(place({{half * 0.8, outer - 0.01}, {half * 1.3, outer - 0.06}}), 0.022, rgb(20, 15, 14));
    canvas.stroke(place(lower), 0.014, shaded(t.skin, 0.5), {.opacity = 0.6});
    canvas.stroke(place(moved(upper, {0, -0.045})), 0.014, shaded(t.skin, 0.6), {.opacity = 0.7});
    if (t.age > 0.6)
        canvas.stroke(place(smooth({{half, 0.1}, {0, 0.15}, {-half, 0.1}}, false)), 0.02, shaded(t.skin, 0.65),
                      {.opacity = 0.5});
}

void paintNose(Canvas &canvas, const Traits &t, const Look &look)
{
    const double w = t.noseWidth, y = t.noseLength, side = look.light > 0 ? -1 : 1;
    const Tone dark = shaded(t.skin, 0.55);
    canvas.fill(posed(smooth({{side * 0.03, -0.1}, {side * 0.06, 0.1}, {side * w, y - 0.04}, {side * 0.02, y}}), look),
                dark, {.opacity = 0.32, .softness = 0.035});
    canvas.stroke(posed(smooth({{-w, y - 0.06},
                                {-w * 0.75, y},
                                {-w * 0.3, y - 0.005},
                                {0, y + 0.03},
                                {w * 0.3, y - 0.005},
                                {w * 0.75, y},
                                {w, y - 0.06}},
                               false),
                        look),
                  0.026, dark, {.opacity = 0.75});
    for (double s : {-1.0, 1.0})
        canvas.fill(posed(ellipse({s * w * 0.48, y - 0.005}, 0.036, 0.018, s * -0.2), look), shaded(t.skin, 0.3),
                    {.opacity = 0.8});
    canvas.fill(posed(ellipse({-side * 0.02, y - 0.13}, 0.035, 0.1), look), shaded(t.skin, 1.5),
                {.opacity = 0.35, .softness = 0.03});
}

void paintSkin(Canvas &canvas, const Traits &t, const Look &look, const cv::Mat &head, Random &random)
{
    const double lit = look.light > 0 ? 1 : -1;
    canvas.fill(ellipse({-lit * t.headWidth * 1.05, 0.25}, 0.42, 1.1), shaded(t.skin, 0.5),
                {.opacity = 0.45, .softness = 0.16, .within = &head});
    canvas.fill(ellipse({lit * 0.25, -0.35}, 0.4, 0.35), shaded(t.skin, 1.35),
                {.opacity = 0.3, .softness = 0.2, .within = &head});
    for (double s : {-1.0, 1.0})
        canvas.fill(posed(ellipse({s * 0.42, 0.3}, 0.16, 0.12), look), mixed(t.skin, rgb(205, 70, 70), 0.5),
                    {.opacity = 0.3, .softness = 0.08, .within = &head});
    if (t.age > 0.7)
        for (double s : {-1.0, 1.0})
            canvas.stroke(posed(smooth({{s * 0.2, 0.36}, {s * 0.3, 0.46}, {s * 0.34, 0.6}}, false), look), 0.022,
                          shaded(t.skin, 0.6), {.opacity = 0.6});
    for (int i = 0; t.freckles && i < 26; ++i) {
        const Point p(0.2 * random.normal() + (i % 2 ? 0.32 : -0.32), 0.2 + 0.1 * random.normal());
        canvas.fill(posed(ellipse(p, 0.016, 0.016), look), mixed(shaded(t.skin, 0.6), rgb(130, 70, 40), 0.4),
                    {.opacity = 0.6, .within = &head});
    }
}

} // namespace

Outline headOutline(const Traits &t)
{
    const double w = t.headWidth;
    return smooth(bothHalves({{0, -1.0},
                              {w * 0.55, -0.92},
                              {w * 0.9, -0.62},
                              {w, -0.2},
                              {w * 0.98, 0.12},
                              {t.cheekX(), 0.42},
                              {t.jawX(), 0.72},
                              {t.chinX(), 0.94},
                              {0, 1.0}}));
}

Outline posed(Outline outline, const Look &look)
{
    for (Point &p : outline)
        p = {p.x * (1 - 0.1 * std::abs(look.yaw)) + look.yaw * 0.13 * (1 - 0.4 * p.x * p.x), p.y + look.pitch * 0.05};
    return outline;
}

void paintHead(Canvas &canvas, const Traits &t, const Look &look, Random &random)
{
    for (double side : {-1.0, 1.0})
        paintEar(canvas, t, look, side);
    const Outline outline = headOutline(t);
    canvas.fill(outline, t.skin);
    paintSkin(canvas, t, look, canvas.coverage(outline), random);
}

void paintFeatures(Canvas &canvas, const Traits &t, const Look &look)
{
    for (double side : {-1.0, 1.0}) {
        paintEye(canvas, t, look, side);
        paintBrow(canvas, t, look, side);
    }
    paintNose(canvas, t, look);
}

void paintMouth(Canvas &canvas, const Traits &t, const Look &look)
{
    const double w = t.mouthWidth * (1 + 0.2 * look.smile), y = 0.59, up = 0.07 * look.smile;
    const double open = 0.09 * look.mouthOpen, lip = t.lipHeight;
    const Outline upper = smooth(
        {{-w, y - up}, {-w * 0.4, y - lip * 0.8}, {0, y - lip * 0.6}, {w * 0.4, y - lip * 0.8}, {w, y - up}}, false);
    Outline whole = upper;
    const Outline lower = smooth({{w, y - up},
                                  {w * 0.5, y + open + lip * 0.7 + up * 0.2},
                                  {0, y + open + lip + up * 0.5},
                                  {-w * 0.5, y + open + lip * 0.7 + up * 0.2},
                                  {-w, y - up}},
                                 false);
    whole.insert(whole.end(), lower.begin(), lower.end());
    canvas.fill(posed(whole, look), t.lips);
    const Outline top = smooth({{-w * 0.9, y - up * 0.8}, {0, y + up * 0.25}, {w * 0.9, y - up * 0.8}}, false);
    if (open > 0) {
        Outline gap = top;
        const Outline bottom =
            smooth({{w * 0.9, y - up * 0.8}, {0, y + open + up * 0.5}, {-w * 0.9, y - up * 0.8}}, false);
        gap.insert(gap.end(), bottom.begin(), bottom.end());
        canvas.fill(posed(gap, look), open > 0.06 ? rgb(90, 30, 34) : rgb(240, 236, 228));
        const cv::Mat inside = canvas.coverage(posed(gap, look));
        canvas.fill(posed(moved(ellipse({0, y}, w * 0.75, 0.05), {0, up * 0.2}), look), rgb(242, 238, 230),
                    {.within = &inside});
    } else {
        canvas.stroke(posed(top, look), 0.024, shaded(t.lips, 0.45));
    }
    canvas.fill(posed(ellipse({0, y + open + lip + 0.08}, w * 0.6, 0.03), look), shaded(t.skin, 0.6),
                {.opacity = 0.4, .softness = 0.03});
}

} // namespace faces::vision::drawn
