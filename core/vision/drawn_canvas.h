// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

#include <vector>

/// Private to the demo photos: what draws a face. Lengths are in head units: 1 is half a head's height, the origin the
/// head's middle, x to the right, y down.
namespace faces::vision::drawn {

using Tone = cv::Vec3d; ///< blue, green, red, 0..255
using Point = cv::Point2d;
using Outline = std::vector<Point>;

Tone rgb(double red, double green, double blue);
Tone mixed(const Tone &a, const Tone &b, double shareOfB);
/// Above 1 lighter, below 1 darker.
Tone shaded(const Tone &tone, double factor);
double luma(const Tone &tone);

/// A smooth curve through the corners (Catmull-Rom).
Outline smooth(const Outline &corners, bool closed = true);
Outline ellipse(Point centre, double radiusX, double radiusY, double tilt = 0);
/// The right half, from top to bottom, completed by its mirror image to a closed outline.
Outline bothHalves(const Outline &right);
Outline mirrored(Outline outline);
Outline moved(Outline outline, Point by);

/// Where head units lie on the picture.
struct Frame {
    Point origin;    ///< px
    double unit = 1; ///< px a head unit
    double turn = 0; ///< radians, clockwise
    Point toPixels(Point p) const;
};

struct Paint {
    double opacity = 1;
    double softness = 0;             ///< width of the soft edge in head units
    const cv::Mat *within = nullptr; ///< painted only where this coverage is
};

/// A picture that is drawn three times as large and then reduced: that makes smooth edges.
class Canvas {
public:
    explicit Canvas(int sidePx);

    Frame frame;

    void fill(const Outline &outline, const Tone &tone, const Paint &paint = {});
    void stroke(const Outline &line, double width, const Tone &tone, const Paint &paint = {});
    /// CV_8UC1 of the whole canvas, 255 inside.
    cv::Mat coverage(const Outline &outline) const;
    /// From now on what is painted opaque belongs to the person.
    void beginPerson() { m_person = true; }

    /// The side of the canvas for a picture of this side.
    static int widePx(int sidePx);
    cv::Mat &pixels() { return m_pixels; }
    cv::Mat reducedPixels() const;
    cv::Mat reducedMask() const;

private:
    std::vector<cv::Point> fixedPoints(const Outline &outline) const;
    void blend(const cv::Rect &where, cv::Mat coverage, const Tone &tone, const Paint &paint);
    cv::Rect around(const Outline &outline, double margin) const;

    int m_side;
    bool m_person = false;
    cv::Mat m_pixels, m_mask;
};

} // namespace faces::vision::drawn
