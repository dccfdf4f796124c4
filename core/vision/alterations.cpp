// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/prepare_face.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace faces::vision {
namespace {

// The notebooks' lengths, all for a side of 64 px.
constexpr int kClassicSide = 64;
constexpr int kNarrowWidth = 50;
constexpr int kWideWidth = 78;
constexpr int kZoomedSide = 84;
constexpr double kTurnDegrees = 22;

int scaledLength(int classicLength, int side) { return (classicLength * side + kClassicSide / 2) / kClassicSide; }

/// The top left corner of every output pixel's source in 16.16 fixed point, as Pillow's affine transform steps it.
struct FixedAffine {
    int xByColumn, xByRow, xStart, yByColumn, yByRow, yStart;
};

int fixedPoint(double value) { return static_cast<int>(std::floor(value * 65536 + 0.5)); }

double roundedTo15(double value) { return std::round(value * 1e15) / 1e15; }

/// Image.rotate: the matrix from output to input about the centre; samples are taken at pixel centres.
FixedAffine turned(double degreesAnticlockwise, int side)
{
    const double angle = -std::fmod(degreesAnticlockwise + 360, 360) * std::numbers::pi / 180;
    const double cosine = roundedTo15(std::cos(angle)), sine = roundedTo15(std::sin(angle));
    const double centre = side / 2.0;
    const double x = cosine * -centre + sine * -centre + centre;
    const double y = -sine * -centre + cosine * -centre + centre;
    return {fixedPoint(cosine), fixedPoint(sine),   fixedPoint(x + cosine * 0.5 + sine * 0.5),
            fixedPoint(-sine),  fixedPoint(cosine), fixedPoint(y - sine * 0.5 + cosine * 0.5)};
}

cv::Mat rotated(const cv::Mat &face, double degreesAnticlockwise)
{
    const FixedAffine from = turned(degreesAnticlockwise, face.rows);
    const std::size_t bytes = face.elemSize();
    cv::Mat out = cv::Mat::zeros(face.size(), face.type());
    for (int row = 0; row < out.rows; ++row)
        for (int column = 0; column < out.cols; ++column) {
            const int x = (from.xStart + row * from.xByRow + column * from.xByColumn) >> 16;
            const int y = (from.yStart + row * from.yByRow + column * from.yByColumn) >> 16;
            if (x >= 0 && x < face.cols && y >= 0 && y < face.rows)
                std::copy_n(face.ptr(y, x), bytes, out.ptr(row, column));
        }
    return out;
}

cv::Mat narrowed(const cv::Mat &face)
{
    const int width = scaledLength(kNarrowWidth, face.cols);
    cv::Mat out = cv::Mat::zeros(face.size(), face.type());
    resizeBicubic(face, width, face.rows).copyTo(out(cv::Rect((face.cols - width) / 2, 0, width, face.rows)));
    return out;
}

cv::Mat widened(const cv::Mat &face)
{
    const int width = scaledLength(kWideWidth, face.cols);
    return resizeBicubic(face, width, face.rows)(cv::Rect((width - face.cols) / 2, 0, face.cols, face.rows)).clone();
}

cv::Mat zoomed(const cv::Mat &face)
{
    const int side = scaledLength(kZoomedSide, face.cols);
    const int cut = (side - face.cols) / 2;
    return resizeBicubic(face, side, side)(cv::Rect(cut, cut, face.cols, face.rows)).clone();
}

/// A third of three bytes' sum, rounded as Pillow's BoxBlur rounds.
std::uint8_t third(int sum)
{
    return static_cast<std::uint8_t>((static_cast<std::uint32_t>(sum) * 5592405u + (1u << 23)) >> 24);
}

/// BoxBlur(1): across, rounded to bytes, then down; the edge pixels are repeated.
cv::Mat blurred(const cv::Mat &face)
{
    const int n = face.channels(), last = (face.cols - 1) * n;
    cv::Mat across(face.size(), face.type()), out(face.size(), face.type());
    for (int y = 0; y < face.rows; ++y) {
        const std::uint8_t *in = face.ptr(y);
        for (int x = 0; x < last + n; ++x)
            across.ptr(y)[x] = third(in[x < n ? x : x - n] + in[x] + in[x < last ? x + n : x]);
    }
    for (int y = 0; y < face.rows; ++y) {
        const std::uint8_t *above = across.ptr(std::max(y - 1, 0)), *here = across.ptr(y);
        const std::uint8_t *below = across.ptr(std::min(y + 1, face.rows - 1));
        for (int x = 0; x < last + n; ++x)
            out.ptr(y)[x] = third(above[x] + here[x] + below[x]);
    }
    return out;
}

void requireSquareBytes(const cv::Mat &face)
{
    if (face.empty() || face.rows != face.cols || face.depth() != CV_8U)
        throw Error(ErrorKind::Usage, "Only a square picture of bytes can be altered.");
}

} // namespace

cv::Mat altered(const cv::Mat &face, Alteration alteration)
{
    requireSquareBytes(face);
    switch (alteration) {
    case Alteration::Mirror: {
        cv::Mat out;
        cv::flip(face, out, 1);
        return out;
    }
    case Alteration::RotateRight:
        return rotated(face, -kTurnDegrees);
    case Alteration::RotateLeft:
        return rotated(face, kTurnDegrees);
    case Alteration::Narrow:
        return narrowed(face);
    case Alteration::Widen:
        return widened(face);
    case Alteration::None:
        break;
    }
    return face.clone();
}

cv::Mat variant(const cv::Mat &face, Variant variant)
{
    requireSquareBytes(face);
    switch (variant) {
    case Variant::Zoomed:
        return zoomed(face);
    case Variant::Blurred:
        return blurred(face);
    case Variant::ZoomedBlurred:
        return blurred(zoomed(face));
    case Variant::Itself:
        break;
    }
    return face.clone();
}

} // namespace faces::vision
