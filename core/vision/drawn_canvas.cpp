// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/drawn_canvas.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace faces::vision::drawn {
namespace {
constexpr int kOversampling = 3;
constexpr int kFractionBits = 4; ///< OpenCV's drawing functions take coordinates as fixed point

Point between(const Point &before, const Point &from, const Point &to, const Point &after, double t)
{
    const Point a = 2 * from, b = to - before;
    const Point c = 2 * before - 5 * from + 4 * to - after, d = 3 * from - before - 3 * to + after;
    return 0.5 * (a + t * b + t * t * c + t * t * t * d);
}
} // namespace

Tone rgb(double red, double green, double blue) { return {blue, green, red}; }

Tone mixed(const Tone &a, const Tone &b, double shareOfB) { return a * (1 - shareOfB) + b * shareOfB; }

Tone shaded(const Tone &tone, double factor)
{
    return factor <= 1 ? tone * factor : mixed(tone, Tone(255, 255, 255), std::min(factor - 1, 1.0));
}

double luma(const Tone &tone) { return 0.299 * tone[2] + 0.587 * tone[1] + 0.114 * tone[0]; }

Outline smooth(const Outline &corners, bool closed)
{
    constexpr int kSteps = 5;
    const int n = static_cast<int>(corners.size());
    const auto at = [&](int i) {
        return corners[static_cast<std::size_t>(closed ? (i + n) % n : std::clamp(i, 0, n - 1))];
    };
    Outline curve;
    for (int i = 0; i < (closed ? n : n - 1); ++i)
        for (int k = 0; k < kSteps; ++k)
            curve.push_back(between(at(i - 1), at(i), at(i + 1), at(i + 2), static_cast<double>(k) / kSteps));
    if (!closed)
        curve.push_back(corners.back());
    return curve;
}

Outline ellipse(Point centre, double radiusX, double radiusY, double tilt)
{
    constexpr int kSteps = 28;
    Outline outline;
    for (int i = 0; i < kSteps; ++i) {
        const double angle = 2 * std::numbers::pi * i / kSteps;
        const double x = radiusX * std::cos(angle), y = radiusY * std::sin(angle);
        outline.emplace_back(centre.x + x * std::cos(tilt) - y * std::sin(tilt),
                             centre.y + x * std::sin(tilt) + y * std::cos(tilt));
    }
    return outline;
}

Outline mirrored(Outline outline)
{
    for (Point &p : outline)
        p.x = -p.x;
    return outline;
}

Outline moved(Outline outline, Point by)
{
    for (Point &p : outline)
        p += by;
    return outline;
}

Outline bothHalves(const Outline &right)
{
    Outline whole = right;
    for (auto p = right.rbegin(); p != right.rend(); ++p)
        if (p->x > 1e-6)
            whole.emplace_back(-p->x, p->y);
    return whole;
}

Point Frame::toPixels(Point p) const
{
    return origin +
           unit * Point(p.x * std::cos(turn) - p.y * std::sin(turn), p.x * std::sin(turn) + p.y * std::cos(turn));
}

int Canvas::widePx(int sidePx) { return sidePx * kOversampling; }

Canvas::Canvas(int sidePx)
    : m_side(sidePx), m_pixels(sidePx * kOversampling, sidePx * kOversampling, CV_8UC3, cv::Scalar::all(0)),
      m_mask(m_pixels.size(), CV_8UC1, cv::Scalar(0))
{
}

std::vector<cv::Point> Canvas::fixedPoints(const Outline &outline) const
{
    std::vector<cv::Point> points;
    for (const Point &p : outline) {
        const Point q = frame.toPixels(p) * (1 << kFractionBits);
        points.emplace_back(static_cast<int>(std::lround(q.x)), static_cast<int>(std::lround(q.y)));
    }
    return points;
}

cv::Rect Canvas::around(const Outline &outline, double margin) const
{
    Point low(1e9, 1e9), high(-1e9, -1e9);
    for (const Point &p : outline) {
        const Point q = frame.toPixels(p);
        low = {std::min(low.x, q.x), std::min(low.y, q.y)};
        high = {std::max(high.x, q.x), std::max(high.y, q.y)};
    }
    const double room = margin * frame.unit + 2;
    const cv::Point from(static_cast<int>(low.x - room), static_cast<int>(low.y - room));
    const cv::Point to(static_cast<int>(high.x + room) + 1, static_cast<int>(high.y + room) + 1);
    return cv::Rect(from, to) & cv::Rect(0, 0, m_pixels.cols, m_pixels.rows);
}

cv::Mat Canvas::coverage(const Outline &outline) const
{
    cv::Mat out(m_pixels.size(), CV_8UC1, cv::Scalar(0));
    cv::fillPoly(out, std::vector{fixedPoints(outline)}, cv::Scalar(255), cv::LINE_8, kFractionBits);
    return out;
}

void Canvas::fill(const Outline &outline, const Tone &tone, const Paint &paint)
{
    const cv::Rect where = around(outline, paint.softness * 2);
    if (where.empty())
        return;
    cv::Mat covered(where.size(), CV_8UC1, cv::Scalar(0));
    std::vector<cv::Point> points = fixedPoints(outline);
    for (cv::Point &p : points)
        p -= where.tl() * (1 << kFractionBits);
    cv::fillPoly(covered, std::vector{points}, cv::Scalar(255), cv::LINE_8, kFractionBits);
    blend(where, covered, tone, paint);
}

void Canvas::stroke(const Outline &line, double width, const Tone &tone, const Paint &paint)
{
    const cv::Rect where = around(line, width + paint.softness * 2);
    if (where.empty())
        return;
    cv::Mat covered(where.size(), CV_8UC1, cv::Scalar(0));
    std::vector<cv::Point> points = fixedPoints(line);
    for (cv::Point &p : points)
        p -= where.tl() * (1 << kFractionBits);
    const int thickness = std::max(1, static_cast<int>(std::lround(width * frame.unit)));
    cv::polylines(covered, std::vector{points}, false, cv::Scalar(255), thickness, cv::LINE_8, kFractionBits);
    blend(where, covered, tone, paint);
}

void Canvas::blend(const cv::Rect &where, cv::Mat covered, const Tone &tone, const Paint &paint)
{
    if (paint.softness > 0) {
        const int window = 2 * static_cast<int>(paint.softness * frame.unit * 0.8) + 1;
        cv::blur(covered, covered, {window, window}, {-1, -1}, cv::BORDER_CONSTANT | cv::BORDER_ISOLATED);
        cv::blur(covered, covered, {window, window}, {-1, -1}, cv::BORDER_CONSTANT | cv::BORDER_ISOLATED);
    }
    if (paint.within)
        cv::multiply(covered, (*paint.within)(where), covered, 1.0 / 255);
    const int opacity = static_cast<int>(std::lround(std::clamp(paint.opacity, 0.0, 1.0) * 256));
    const cv::Vec3i to(static_cast<int>(std::clamp(tone[0], 0.0, 255.0)),
                       static_cast<int>(std::clamp(tone[1], 0.0, 255.0)),
                       static_cast<int>(std::clamp(tone[2], 0.0, 255.0)));
    for (int y = 0; y < where.height; ++y) {
        const std::uint8_t *share = covered.ptr(y);
        auto *pixel = m_pixels.ptr<cv::Vec3b>(where.y + y, where.x);
        for (int x = 0; x < where.width; ++x)
            if (share[x] > 0)
                for (int c = 0; c < 3; ++c)
                    pixel[x][c] = static_cast<std::uint8_t>(pixel[x][c] +
                                                            (to[c] - pixel[x][c]) * share[x] * opacity / (255 * 256));
    }
    if (m_person && paint.opacity >= 1) {
        cv::Mat person = m_mask(where);
        cv::max(person, covered, person);
    }
}

cv::Mat Canvas::reducedPixels() const
{
    cv::Mat out;
    cv::resize(m_pixels, out, {m_side, m_side}, 0, 0, cv::INTER_AREA);
    return out;
}

cv::Mat Canvas::reducedMask() const
{
    cv::Mat out;
    cv::resize(m_mask, out, {m_side, m_side}, 0, 0, cv::INTER_AREA);
    return out;
}

} // namespace faces::vision::drawn
