// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/alter.h"

#include "core/vision/prepare_face.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace faces::vision {
namespace {

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

/// In the middle of black, or its middle: what the face's own size holds of the picture. Halves go to the left and up.
cv::Mat centred(const cv::Mat &picture, const cv::Size &size)
{
    cv::Mat out(size, picture.type(), cv::Scalar::all(0)); // no MatExpr: the first one is made while others look
    const auto along = [](int from, int to) {
        return std::array{std::max(0, (from - to) / 2), std::max(0, (to - from) / 2), std::min(from, to)};
    };
    const auto [fromX, toX, width] = along(picture.cols, size.width);
    const auto [fromY, toY, height] = along(picture.rows, size.height);
    picture(cv::Rect(fromX, fromY, width, height)).copyTo(out(cv::Rect(toX, toY, width, height)));
    return out;
}

/// Weights of a box of 2 * radius + 1 pixels in 8.24 fixed point, as Pillow's BoxBlur.c has them.
struct BoxWeights {
    int whole;           ///< pixels on either side that count fully
    std::uint32_t inner; ///< of each of them
    std::uint32_t outer; ///< of the one beyond, on either side
};

BoxWeights boxWeights(double radiusPx)
{
    const auto radius = static_cast<float>(radiusPx);
    const int whole = static_cast<int>(radius);
    const auto inner = static_cast<std::uint32_t>(static_cast<float>(1u << 24) / (radius * 2 + 1));
    return {whole, inner, ((1u << 24) - static_cast<std::uint32_t>(whole * 2 + 1) * inner) / 2};
}

/// One line of `count` pixels, `step` bytes apart.
void blurLine(const std::uint8_t *in, std::uint8_t *out, int count, std::size_t step, const BoxWeights &weights)
{
    const auto at = [&](int i) -> std::uint32_t {
        return in[static_cast<std::size_t>(std::clamp(i, 0, count - 1)) * step];
    };
    for (int i = 0; i < count; ++i) {
        std::uint32_t sum = 0;
        for (int near = i - weights.whole; near <= i + weights.whole; ++near)
            sum += at(near);
        const std::uint32_t beyond = at(i - weights.whole - 1) + at(i + weights.whole + 1);
        out[static_cast<std::size_t>(i) * step] =
            static_cast<std::uint8_t>((sum * weights.inner + beyond * weights.outer + (1u << 23)) >> 24);
    }
}

} // namespace

cv::Mat rotated(const cv::Mat &face, double degreesAnticlockwise)
{
    const FixedAffine from = turned(degreesAnticlockwise, face.rows);
    const std::size_t bytes = face.elemSize();
    cv::Mat out(face.size(), face.type(), cv::Scalar::all(0));
    for (int row = 0; row < out.rows; ++row)
        for (int column = 0; column < out.cols; ++column) {
            const int x = (from.xStart + row * from.xByRow + column * from.xByColumn) >> 16;
            const int y = (from.yStart + row * from.yByRow + column * from.yByColumn) >> 16;
            if (x >= 0 && x < face.cols && y >= 0 && y < face.rows)
                std::copy_n(face.ptr(y, x), bytes, out.ptr(row, column));
        }
    return out;
}

cv::Mat stretchedTo(const cv::Mat &face, int widthPx)
{
    return centred(resizeBicubic(face, std::max(1, widthPx), face.rows), face.size());
}

cv::Mat zoomedTo(const cv::Mat &face, int sidePx)
{
    return centred(resizeBicubic(face, std::max(1, sidePx), std::max(1, sidePx)), face.size());
}

cv::Mat boxBlurred(const cv::Mat &face, double radiusPx)
{
    const BoxWeights weights = boxWeights(radiusPx);
    const int n = face.channels();
    cv::Mat across(face.size(), face.type()), out(face.size(), face.type());
    for (int y = 0; y < face.rows; ++y)
        for (int channel = 0; channel < n; ++channel)
            blurLine(face.ptr(y) + channel, across.ptr(y) + channel, face.cols, static_cast<std::size_t>(n), weights);
    for (int x = 0; x < face.cols * n; ++x)
        blurLine(across.ptr() + x, out.ptr() + x, face.rows, across.step[0], weights);
    return out;
}

cv::Mat shifted(const cv::Mat &face, int rightPx, int downPx)
{
    cv::Mat out(face.size(), face.type(), cv::Scalar::all(0));
    const int width = face.cols - std::abs(rightPx), height = face.rows - std::abs(downPx);
    if (width <= 0 || height <= 0)
        return out;
    const cv::Rect to(std::max(0, rightPx), std::max(0, downPx), width, height);
    const cv::Rect from(std::max(0, -rightPx), std::max(0, -downPx), width, height);
    face(from).copyTo(out(to));
    return out;
}

} // namespace faces::vision
