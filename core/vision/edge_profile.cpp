// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/edge_profile.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace faces::vision {
namespace {

constexpr int kOtherColour = 24; // grey levels: JPEG's ringing around a white gap stays below
constexpr int kBlockPx = 16;     // JPEG's blocks with halved colour
constexpr int kSurroundings = 7;

/// [rows + 1] x columns: the largest step of the three channels at each boundary.
cv::Mat steps(const cv::Mat &picture)
{
    cv::Mat result(picture.rows + 1, picture.cols, CV_8UC1, cv::Scalar(0));
    for (int y = 1; y < picture.rows; ++y) {
        const std::uint8_t *above = picture.ptr(y - 1), *here = picture.ptr(y);
        std::uint8_t *out = result.ptr(y);
        for (int x = 0; x < picture.cols; ++x) {
            int most = 0;
            for (int c = 3 * x; c < 3 * x + 3; ++c)
                most = std::max(most, std::abs(here[c] - above[c]));
            out[x] = static_cast<std::uint8_t>(most);
        }
    }
    return result;
}

/// [rows + 1] x columns: how far a step stands alone. The slope two and three pixels off is taken away, which leaves
/// seams and removes the soft edges of what was photographed.
cv::Mat lonelySteps(const cv::Mat &step)
{
    cv::Mat result(step.size(), CV_8UC1, cv::Scalar(0));
    const auto line = [&](int at) { return step.ptr(std::clamp(at, 1, std::max(1, step.rows - 2))); };
    for (int y = 1; y < step.rows - 1; ++y) {
        const std::uint8_t *here = step.ptr(y);
        const std::uint8_t *a = line(y - 3), *b = line(y - 2), *c = line(y + 2), *d = line(y + 3);
        std::uint8_t *out = result.ptr(y);
        for (int x = 0; x < step.cols; ++x)
            out[x] = static_cast<std::uint8_t>(std::clamp(here[x] - (a[x] + b[x] + c[x] + d[x] + 2) / 4, 0, kFullJump));
    }
    return result;
}

void subtractSurroundings(std::vector<float> &values)
{
    const std::vector<float> before = values;
    const int last = static_cast<int>(values.size()) - 1;
    std::vector<float> window;
    for (int i = 0; i <= last; ++i) {
        const auto from = before.begin() + std::max(0, i - kSurroundings);
        const auto to = before.begin() + std::min(last, i + kSurroundings) + 1;
        window.assign(from, to);
        const auto middle = window.begin() + static_cast<std::ptrdiff_t>(window.size() / 2);
        std::nth_element(window.begin(), middle, window.end());
        values[static_cast<std::size_t>(i)] -= *middle;
    }
}

float spreadOf(const std::uint8_t *line, int pixels)
{
    std::array<std::array<int, 256>, 3> counts{};
    for (int x = 0; x < pixels; ++x)
        for (std::size_t c = 0; c < 3; ++c)
            ++counts[c][line[3 * x + static_cast<int>(c)]];
    std::array<int, 3> median{};
    for (std::size_t c = 0; c < 3; ++c)
        for (int seen = counts[c][0]; 2 * seen < pixels; seen += counts[c][static_cast<std::size_t>(median[c])])
            ++median[c];
    int others = 0;
    for (int x = 0; x < pixels; ++x) {
        int most = 0;
        for (int c = 0; c < 3; ++c)
            most = std::max(most, std::abs(line[3 * x + c] - median[static_cast<std::size_t>(c)]));
        others += most > kOtherColour;
    }
    return static_cast<float>(others) / static_cast<float>(pixels);
}

/// JPEG draws faint lines every 8 or 16 pixels over the whole sheet: what all of them have in common goes.
void subtractBlocks(std::vector<float> &values)
{
    const std::size_t count = values.size() / kBlockPx;
    if (count < 12)
        return;
    for (std::size_t phase = 0; phase < kBlockPx; ++phase) {
        std::vector<float> alike;
        for (std::size_t i = phase; i < values.size(); i += kBlockPx)
            alike.push_back(values[i]);
        // A low quantile, so that seams that fall on blocks stay.
        const auto low = alike.begin() + static_cast<std::ptrdiff_t>(alike.size() * 2 / 5);
        std::nth_element(alike.begin(), low, alike.end());
        for (std::size_t i = phase; i < values.size(); i += kBlockPx)
            values[i] -= std::max(0.f, *low);
    }
}

} // namespace

EdgeProfile profileOfRows(const cv::Mat &picture)
{
    EdgeProfile profile;
    profile.jumps = lonelySteps(steps(picture));
    for (int y = 0; y <= picture.rows; ++y)
        profile.edge.push_back(static_cast<float>(cv::sum(profile.jumps.row(y))[0] / (kFullJump * picture.cols)));
    subtractSurroundings(profile.edge);
    subtractBlocks(profile.edge);
    for (int y = 0; y < picture.rows; ++y)
        profile.spread.push_back(spreadOf(picture.ptr(y), picture.cols));
    return profile;
}

EdgeProfile profileOfColumns(const cv::Mat &picture)
{
    cv::Mat turned;
    cv::transpose(picture, turned);
    return profileOfRows(turned);
}

} // namespace faces::vision
