// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/prepare_face.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace faces::vision {
namespace {

// The arithmetic of Pillow's Resample.c: weights as 8 bit fixed point with 22 bits behind the point, every pass rounded
// to a byte.
constexpr int kPrecisionBits = 32 - 8 - 2;

double bicubic(double x)
{
    constexpr double a = -0.5;
    x = std::abs(x);
    if (x < 1)
        return ((a + 2) * x - (a + 3)) * x * x + 1;
    if (x < 2)
        return (((x - 5) * x + 8) * x - 4) * a;
    return 0;
}

/// What one output pixel takes from the input: `weights` of the pixels from `first` on.
struct Taps {
    int first = 0;
    std::vector<int> weights;
};

Taps tapsOf(int out, double scale, int inSize)
{
    const double filterScale = std::max(scale, 1.0);
    const double support = 2 * filterScale;
    const double centre = (out + 0.5) * scale;
    const int first = std::max(static_cast<int>(centre - support + 0.5), 0);
    const int end = std::min(static_cast<int>(centre + support + 0.5), inSize);
    std::vector<double> exact;
    double sum = 0;
    for (int i = first; i < end; ++i) {
        exact.push_back(bicubic((i - centre + 0.5) / filterScale));
        sum += exact.back();
    }
    Taps taps{first, {}};
    for (double weight : exact) {
        const double scaled = weight / sum * (1 << kPrecisionBits);
        taps.weights.push_back(static_cast<int>(scaled < 0 ? scaled - 0.5 : scaled + 0.5));
    }
    return taps;
}

std::vector<Taps> allTaps(int inSize, int outSize)
{
    std::vector<Taps> taps;
    for (int out = 0; out < outSize; ++out)
        taps.push_back(tapsOf(out, static_cast<double>(inSize) / outSize, inSize));
    return taps;
}

/// One byte of output from input bytes that lie `stride` apart.
std::uint8_t weighed(const Taps &taps, const std::uint8_t *line, std::size_t stride)
{
    int sum = 1 << (kPrecisionBits - 1);
    const std::uint8_t *in = line + static_cast<std::size_t>(taps.first) * stride;
    for (int weight : taps.weights) {
        sum += *in * weight;
        in += stride;
    }
    return static_cast<std::uint8_t>(std::clamp(sum >> kPrecisionBits, 0, 255));
}

cv::Mat resizedAcross(const cv::Mat &in, int widthPx)
{
    const auto channels = static_cast<std::size_t>(in.channels());
    const std::vector<Taps> taps = allTaps(in.cols, widthPx);
    cv::Mat out(in.rows, widthPx, in.type());
    for (int y = 0; y < in.rows; ++y) {
        std::uint8_t *to = out.ptr(y);
        for (const Taps &t : taps)
            for (std::size_t c = 0; c < channels; ++c)
                *to++ = weighed(t, in.ptr(y) + c, channels);
    }
    return out;
}

cv::Mat resizedDown(const cv::Mat &in, int heightPx)
{
    const std::vector<Taps> taps = allTaps(in.rows, heightPx);
    cv::Mat out(heightPx, in.cols, in.type());
    const int bytesPerRow = in.cols * in.channels();
    for (int y = 0; y < heightPx; ++y)
        for (int x = 0; x < bytesPerRow; ++x)
            out.ptr(y)[x] = weighed(taps[static_cast<std::size_t>(y)], in.ptr() + x, in.step[0]);
    return out;
}

} // namespace

cv::Mat resizeBicubic(const cv::Mat &picture, int widthPx, int heightPx)
{
    if (picture.empty() || picture.depth() != CV_8U || widthPx < 1 || heightPx < 1)
        throw Error(ErrorKind::Usage,
                    "Only a picture of bytes can be scaled, and only to a size of at least one pixel.");
    cv::Mat out = picture;
    if (widthPx != picture.cols)
        out = resizedAcross(out, widthPx);
    if (heightPx != picture.rows)
        out = resizedDown(out, heightPx);
    return out.data == picture.data ? picture.clone() : out;
}

} // namespace faces::vision
