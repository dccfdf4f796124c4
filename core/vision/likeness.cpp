// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/likeness.h"

#include "core/base/progress.h"
#include "core/base/union_find.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <bit>

namespace faces::vision {

namespace {

constexpr int kHashBits = 12;
constexpr double kSimilar = 0.97;

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

} // namespace

Likeness likenessOf(const cv::Mat &pixels)
{
    cv::Mat grey;
    cv::Mat mirrored;
    cv::cvtColor(pixels, grey, cv::COLOR_BGR2GRAY);
    cv::flip(grey, mirrored, 1);
    Likeness likeness{hashOf(grey), hashOf(mirrored), {}};
    cv::Mat small;
    cv::resize(grey, small, {24, 24}, 0, 0, cv::INTER_AREA);
    small.convertTo(likeness.small, CV_32F);
    likeness.small -= cv::mean(likeness.small)[0];
    const double length = cv::norm(likeness.small);
    if (length > 1e-3)
        likeness.small /= length;
    return likeness;
}

double similarity(const Likeness &a, const Likeness &b)
{
    cv::Mat mirrored;
    cv::flip(b.small, mirrored, 1);
    return std::clamp(std::max(a.small.dot(b.small), a.small.dot(mirrored)), 0.0, 1.0);
}

std::vector<std::vector<int>> groupAlike(const std::vector<Likeness> &faces, const std::stop_token &stop)
{
    UnionFind sets(faces.size());
    for (std::size_t i = 0; i < faces.size(); ++i) {
        throwIfStopped(stop);
        for (std::size_t j = i + 1; j < faces.size(); ++j) {
            const bool near = std::popcount(faces[i].hash ^ faces[j].hash) <= kHashBits ||
                              std::popcount(faces[i].mirrored ^ faces[j].hash) <= kHashBits;
            if (near && similarity(faces[i], faces[j]) >= kSimilar)
                sets.join(j, i);
        }
    }
    std::vector<std::vector<int>> members(faces.size());
    for (std::size_t i = 0; i < faces.size(); ++i)
        members[sets.root(i)].push_back(static_cast<int>(i));
    std::erase_if(members, [](const std::vector<int> &group) { return group.size() < 2; });
    return members;
}

std::string poorReason(const cv::Mat &pixels, const cv::Mat &mask)
{
    cv::Mat grey;
    cv::cvtColor(pixels, grey, cv::COLOR_BGR2GRAY);
    // The same yardstick for every resolution: sharpness is measured at 64 px.
    cv::resize(grey, grey, {64, 64}, 0, 0, cv::INTER_AREA);
    cv::Scalar mean;
    cv::Scalar spread;
    cv::meanStdDev(grey, mean, spread);
    if (spread[0] < 6)
        return "empty";
    if (mean[0] < 28)
        return "dark";
    if (mean[0] > 236)
        return "washed out";
    cv::Mat edges;
    cv::Laplacian(grey, edges, CV_32F);
    cv::meanStdDev(edges, mean, spread);
    if (spread[0] < 5)
        return "blurred";
    if (!mask.empty() && cv::countNonZero(mask > 127) < mask.rows * mask.cols / 20)
        return "mask nearly empty";
    return {};
}

} // namespace faces::vision
