// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/drawn_face.h"

#include <cmath>

namespace faces::vision::drawn {
namespace {

/// From sideburn to sideburn along the jaw and back under the cheeks.
Outline wholeBeard(const Traits &t)
{
    const double low = t.beardLength, out = 0.03 + 0.25 * low;
    Outline right{{t.headWidth * 0.99, -0.05},
                  {t.cheekX() + out * 0.7, 0.42},
                  {t.jawX() + out, 0.74},
                  {t.chinX() + out, 0.98 + low * 0.8},
                  {0, 1.04 + low}};
    Outline inner{
        {0, 0.45}, {0.16, 0.44}, {0.3, 0.5}, {0.48, 0.47}, {t.headWidth * 0.8, 0.26}, {t.headWidth * 0.9, -0.05}};
    Outline outline = right;
    for (auto p = right.rbegin() + 1; p != right.rend(); ++p)
        outline.emplace_back(-p->x, p->y);
    for (auto p = inner.rbegin(); p != inner.rend(); ++p)
        outline.emplace_back(-p->x, p->y);
    outline.insert(outline.end(), inner.begin() + 1, inner.end());
    return smooth(outline);
}

/// Hairs that grow downwards and outwards give the area its texture.
void paintHairs(Canvas &canvas, const Outline &area, const Tone &tone, int count, double opacity, Random &random)
{
    const cv::Mat inside = canvas.coverage(area);
    for (int i = 0; i < count; ++i) {
        const Point p(random.real(-0.85, 0.85), random.real(0, 1.45));
        const double length = random.real(0.04, 0.12);
        canvas.stroke({p, p + Point(p.x * 0.4 * length, length)}, 0.014, shaded(tone, random.real(0.55, 1.3)),
                      {.opacity = opacity, .within = &inside});
    }
}

void paintStubble(Canvas &canvas, const Traits &t, const Look &look, Random &random)
{
    const Outline area = posed(wholeBeard(t), look);
    const cv::Mat head = canvas.coverage(headOutline(t));
    canvas.fill(area, t.beardTone, {.opacity = 0.5, .softness = 0.04, .within = &head});
    paintHairs(canvas, area, shaded(t.beardTone, 0.7), 70, 0.5, random);
}

void paintGoatee(Canvas &canvas, const Traits &t, const Look &look, Random &random)
{
    const double w = t.chinX() * 0.75 + 0.06, low = t.beardLength;
    const Outline area = posed(smooth({{-w * 0.7, 0.7},
                                       {0, 0.76},
                                       {w * 0.7, 0.7},
                                       {w, 0.86},
                                       {w * 0.6, 1.03 + low},
                                       {0, 1.08 + low * 1.4},
                                       {-w * 0.6, 1.03 + low},
                                       {-w, 0.86}}),
                               look);
    canvas.fill(area, t.beardTone);
    paintHairs(canvas, area, t.beardTone, 40, 0.7, random);
}

} // namespace

void paintBeard(Canvas &canvas, const Traits &t, const Look &look, Random &random)
{
    switch (t.beard) {
    case BeardStyle::None:
    case BeardStyle::Moustache:
        return;
    case BeardStyle::Stubble:
        return paintStubble(canvas, t, look, random);
    case BeardStyle::Goatee:
        return paintGoatee(canvas, t, look, random);
    case BeardStyle::Short:
    case BeardStyle::Full:
    case BeardStyle::Long:
        break;
    }
    const Outline area = posed(wholeBeard(t), look);
    if (t.beard == BeardStyle::Short)
        canvas.fill(area, mixed(t.skin, t.beardTone, 0.85));
    else
        canvas.fill(area, t.beardTone);
    canvas.fill(area, t.beardTone, {.opacity = 0.4, .softness = 0.05});
    paintHairs(canvas, area, t.beardTone, 110, 0.7, random);
}

void paintMoustache(Canvas &canvas, const Traits &t, const Look &look, Random &random)
{
    if (t.beard == BeardStyle::None || t.beard == BeardStyle::Stubble)
        return;
    const double w = t.mouthWidth * (t.beard == BeardStyle::Moustache ? 1.3 : 1.1), droop = 0.06 + t.beardLength * 0.3;
    const Outline area = posed(smooth({{0, 0.45},
                                       {w * 0.5, 0.44},
                                       {w, 0.54 + droop},
                                       {w * 0.8, 0.59 + droop * 0.6},
                                       {w * 0.4, 0.565},
                                       {0, 0.55},
                                       {-w * 0.4, 0.565},
                                       {-w * 0.8, 0.59 + droop * 0.6},
                                       {-w, 0.54 + droop},
                                       {-w * 0.5, 0.44}}),
                               look);
    canvas.fill(area, t.beardTone);
    paintHairs(canvas, area, t.beardTone, 60, 0.7, random);
}

} // namespace faces::vision::drawn
