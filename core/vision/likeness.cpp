// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/likeness.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace faces::vision {

namespace {

constexpr int kFineSidePx = 48, kRimPx = 4; // the rim is what a crop takes away: it is not compared
constexpr int kInnerPx = kFineSidePx - 2 * kRimPx;
constexpr int kRegionSidePx = 20;
const cv::Rect kInner(kRimPx, kRimPx, kInnerPx, kInnerPx);

/// The signs of the 8 x 8 lowest frequencies (without the mean) against their median.
std::uint64_t hashOf(const cv::Mat &grey)
{
    cv::Mat small;
    cv::Mat values;
    cv::resize(grey, small, {32, 32}, 0, 0, cv::INTER_AREA);
    small.convertTo(values, CV_32F);
    cv::dct(values, values);
    std::vector<float> low;
    for (int y = 1; y <= 8; ++y)
        for (int x = 1; x <= 8; ++x)
            low.push_back(values.at<float>(y, x));
    std::vector<float> sorted = low;
    std::ranges::nth_element(sorted, sorted.begin() + 32);
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < low.size(); ++i)
        hash |= static_cast<std::uint64_t>(low[i] > sorted[32] ? 1 : 0) << i;
    return hash;
}

/// Mean 0 and length 1; zeros for an even picture.
cv::Mat normalized(const cv::Mat &picture)
{
    cv::Mat values;
    picture.convertTo(values, CV_32F);
    values -= cv::mean(values)[0];
    const double length = cv::norm(values);
    if (length > 1e-3)
        values /= length;
    else
        values.setTo(0);
    return values;
}

/// How b is laid upon a: x' = x + moveX + stretchX * u, u from -1 to 1 across the picture; y alike. px.
using Fit = cv::Vec4d; // moveX, stretchX, moveY, stretchY
constexpr double kLargestFitPx = 3.5;

cv::Mat fitted(const cv::Mat &b, const Fit &fit)
{
    constexpr double kHalf = (kFineSidePx - 1) / 2.0;
    const cv::Matx23d map(1 + fit[1] / kHalf, 0, fit[0] - fit[1], 0, 1 + fit[3] / kHalf, fit[2] - fit[3]);
    cv::Mat result;
    cv::warpAffine(b, result, map, b.size(), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return result;
}

/// One step of Lucas and Kanade (1981) with gain and offset of the light: what must be added to the fit.
Fit step(const cv::Mat &a, const cv::Mat &b)
{
    constexpr int kUnknowns = 6;
    cv::Matx<double, kUnknowns, kUnknowns> squares = cv::Matx<double, kUnknowns, kUnknowns>::zeros();
    cv::Matx<double, kUnknowns, 1> right = cv::Matx<double, kUnknowns, 1>::zeros(), solved;
    constexpr int kEvery = 2; // the picture is smooth: a quarter of its pixels says as much
    for (int y = kRimPx; y < kFineSidePx - kRimPx; y += kEvery) {
        const float *up = b.ptr<float>(y - 1), *line = b.ptr<float>(y), *down = b.ptr<float>(y + 1);
        const float *target = a.ptr<float>(y);
        const double v = 2.0 * y / (kFineSidePx - 1) - 1;
        for (int x = kRimPx; x < kFineSidePx - kRimPx; x += kEvery) {
            const double u = 2.0 * x / (kFineSidePx - 1) - 1;
            const double alongX = (line[x + 1] - line[x - 1]) / 2.0, alongY = (down[x] - up[x]) / 2.0;
            const std::array<double, kUnknowns> row{alongX, alongX * u, alongY, alongY * v, -target[x], -1};
            for (int i = 0; i < kUnknowns; ++i) {
                for (int j = 0; j <= i; ++j)
                    squares(i, j) += row[static_cast<std::size_t>(i)] * row[static_cast<std::size_t>(j)];
                right(i) -= row[static_cast<std::size_t>(i)] * line[x];
            }
        }
    }
    for (int i = 0; i < kUnknowns; ++i) {
        squares(i, i) += 1e-6 * squares(i, i) + 1e-9;
        for (int j = 0; j < i; ++j)
            squares(j, i) = squares(i, j);
    }
    if (!cv::solve(squares, right, solved, cv::DECOMP_CHOLESKY))
        return {};
    return {solved(0), solved(1), solved(2), solved(3)};
}

} // namespace

Likeness likenessOf(const cv::Mat &pixels)
{
    cv::Mat grey, mirrored, fine;
    cv::cvtColor(pixels, grey, cv::COLOR_BGR2GRAY);
    cv::flip(grey, mirrored, 1);
    Likeness likeness{hashOf(grey), hashOf(mirrored), {}, {}};
    cv::resize(grey, fine, {kFineSidePx, kFineSidePx}, 0, 0, cv::INTER_AREA);
    cv::GaussianBlur(fine, likeness.fine, {}, 1);
    cv::Mat small;
    cv::resize(likeness.fine(kInner), small, {kRegionSidePx, kRegionSidePx}, 0, 0, cv::INTER_AREA);
    likeness.small = normalized(small);
    return likeness;
}

double fittedCorrelation(const cv::Mat &fineA, const cv::Mat &fineB)
{
    constexpr int kSteps = 3;
    constexpr double kHopeless = 0.9; // after one step copies have 0.98
    cv::Mat a, b;
    fineA.convertTo(a, CV_32F);
    fineB.convertTo(b, CV_32F);
    const cv::Mat wanted = normalized(a(kInner));
    Fit fit;
    cv::Mat laid = b;
    double best = normalized(b(kInner)).dot(wanted);
    for (int i = 0; i < kSteps; ++i) {
        fit += step(a, laid);
        for (int k = 0; k < 4; ++k)
            fit[k] = std::clamp(fit[k], -kLargestFitPx, kLargestFitPx);
        laid = fitted(b, fit);
        const double now = normalized(laid(kInner)).dot(wanted);
        const bool settled = now < best + 0.0005;
        best = std::max(best, now);
        if (settled || best < kHopeless)
            break;
    }
    return std::clamp(best, 0.0, 1.0);
}

double similarity(const Likeness &a, const Likeness &b)
{
    cv::Mat mirrored;
    cv::flip(b.fine, mirrored, 1);
    return std::max(fittedCorrelation(a.fine, b.fine), fittedCorrelation(a.fine, mirrored));
}

} // namespace faces::vision
