// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/sheet_turn.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace faces::vision {
namespace {

constexpr double kDegree = std::numbers::pi / 180;
constexpr double kMostDegrees = 2.6;
constexpr double kRestDegrees = 0.2;    // what the first look at a leaning sheet may have missed
constexpr int kStripPx = 32;            // a seam that leans by two degrees drifts by one pixel in a strip
constexpr double kStepPx = 0.5;         // between two turns that are tried, at the sheet's edge
constexpr double kLeastDegrees = 0.04;  // less moves no corner by a pixel
constexpr double kClearlyBetter = 1.03; // than upright

/// The steps of one axis, summed over strips: each strip's profile can be shifted to where a leaning line meets it.
class Strips {
public:
    Strips(const cv::Mat &jumps, double most) : m_length(jumps.rows)
    {
        m_pad = static_cast<int>(std::ceil(jumps.cols / 2.0 * std::tan(most))) + 2;
        for (int from = 0; from + kStripPx / 2 <= jumps.cols; from += kStripPx) {
            const cv::Mat strip = jumps.colRange(from, std::min(from + kStripPx, jumps.cols));
            cv::Mat sums;
            cv::reduce(strip, sums, 1, cv::REDUCE_SUM, CV_32F);
            // A little soft, so that shifts by whole pixels are not favoured.
            cv::blur(sums, sums, {1, 3});
            cv::copyMakeBorder(sums, sums, m_pad, m_pad, 0, 0, cv::BORDER_CONSTANT, 0);
            m_strips.push_back(sums);
            m_offsets.push_back(from + strip.cols / 2.0 - jumps.cols / 2.0);
        }
    }

    /// slope: of the lines, pixels along the axis for each pixel across.
    double sharpness(double slope) const
    {
        std::vector<float> sums(static_cast<std::size_t>(m_length), 0.f);
        for (std::size_t i = 0; i < m_strips.size(); ++i) {
            const double shift = m_offsets[i] * slope, whole = std::floor(shift);
            const auto part = static_cast<float>(shift - whole);
            const float *strip = m_strips[i].ptr<float>() + m_pad + static_cast<int>(whole);
            for (int y = 0; y < m_length; ++y)
                sums[static_cast<std::size_t>(y)] += (1 - part) * strip[y] + part * strip[y + 1];
        }
        double result = 0;
        for (const float sum : sums)
            result += sum * sum;
        return result;
    }

private:
    int m_length, m_pad = 0;
    std::vector<cv::Mat> m_strips; // CV_32FC1 columns, with m_pad zeros at both ends
    std::vector<double> m_offsets; // of their middles from the picture's
};

struct Sharpest {
    double degrees = 0, height = 0, upright = 0;
};

Sharpest sharpest(const EdgeProfile &across, const EdgeProfile &down, double mostDegrees, double stepPx)
{
    const double most = mostDegrees * kDegree;
    const Strips columns(across.jumps, most), rows(down.jumps, most);
    const double step = stepPx / (std::max(across.length(), down.length()) / 2.0);
    const int count = static_cast<int>(most / step);
    std::vector<double> heights;
    for (int i = -count; i <= count; ++i)
        heights.push_back(rows.sharpness(std::tan(i * step)) + columns.sharpness(std::tan(-i * step)));
    const double upright = heights[static_cast<std::size_t>(count)];
    const auto best = std::max_element(heights.begin(), heights.end());
    if (best == heights.begin() || best + 1 == heights.end())
        return {0, upright, upright};
    const double before = *(best - 1), after = *(best + 1);
    const double top = 0.5 * (before - after) / std::min(before - 2 * *best + after, -1e-9);
    return {(static_cast<double>(best - heights.begin()) - count + top) * step / kDegree, *best, upright};
}

} // namespace

double turnOfSeams(const EdgeProfile &across, const EdgeProfile &down)
{
    const Sharpest found = sharpest(across, down, kMostDegrees, kStepPx);
    const bool clear = found.height > kClearlyBetter * found.upright && std::abs(found.degrees) >= kLeastDegrees;
    return clear ? found.degrees : 0;
}

double restOfTurn(const EdgeProfile &across, const EdgeProfile &down)
{
    return sharpest(across, down, kRestDegrees, kStepPx / 2).degrees;
}

cv::Mat levelled(const cv::Mat &photo, double clockwiseDegrees)
{
    const double c = std::cos(clockwiseDegrees * kDegree), s = std::sin(clockwiseDegrees * kDegree);
    const cv::Size size(static_cast<int>(std::ceil(photo.cols * c + photo.rows * std::abs(s))),
                        static_cast<int>(std::ceil(photo.rows * c + photo.cols * std::abs(s))));
    const double x = (size.width - 1) / 2.0, y = (size.height - 1) / 2.0;
    const cv::Matx23d photoFromCanvas(c, -s, (photo.cols - 1) / 2.0 - c * x + s * y, //
                                      s, c, (photo.rows - 1) / 2.0 - s * x - c * y);
    cv::Mat result;
    cv::warpAffine(photo, result, photoFromCanvas, size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return result;
}

} // namespace faces::vision
