// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/face_descriptor.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace faces::vision {

namespace {

constexpr int kHogCell = 8, kBins = 9, kHogBlock = 4 * kBins; ///< a block is 2 x 2 cells
constexpr int kTextureCells = 8, kPatterns = 59;
constexpr int kColourSide = 12;
constexpr int kHogSides[] = {64, 96}, kTextureSides[] = {64, 96};

constexpr int blocks(int side) { return side / kHogCell - 1; }
/// Columns of the left half, the middle one included: the right half says the same.
constexpr int half(int columns) { return (columns + 1) / 2; }

DescriptorLayout madeLayout()
{
    DescriptorLayout layout;
    const auto add = [&](int regions, int length) {
        for (int i = 0; i < regions; ++i, layout.size += length)
            layout.regions.push_back({layout.size, layout.size + length});
    };
    for (const int side : kHogSides)
        add(half(blocks(side)) * blocks(side), kHogBlock);
    for ([[maybe_unused]] const int side : kTextureSides)
        add(kTextureCells / 2 * kTextureCells, kPatterns);
    add(kColourSide, kColourSide / 2 * 3);
    return layout;
}

using Numbers = std::vector<float>;

/// Blocks column by column, as OpenCV gives them; only the left half.
void addGradients(const cv::Mat &grey, Numbers &numbers)
{
    const cv::HOGDescriptor hog(grey.size(), {2 * kHogCell, 2 * kHogCell}, {kHogCell, kHogCell}, {kHogCell, kHogCell},
                                kBins);
    std::vector<float> all;
    hog.compute(grey, all);
    const int columns = blocks(grey.cols);
    for (int i = 0; i < half(columns) * columns * kHogBlock; ++i)
        numbers.push_back(std::min(1.0F, 2 * all[static_cast<std::size_t>(i)])); // rarely above 0.5
}

/// A number for each pattern of eight neighbours with at most two changes around the circle; the last for all others.
const std::array<std::uint8_t, 256> &patternOf()
{
    static const auto kTable = [] {
        std::array<std::uint8_t, 256> table{};
        std::uint8_t next = 0;
        for (unsigned code = 0; code < 256; ++code) {
            int changes = 0;
            for (unsigned bit = 0; bit < 8; ++bit)
                changes += ((code >> bit) & 1U) != ((code >> ((bit + 1) % 8)) & 1U) ? 1 : 0;
            table[code] = changes <= 2 ? next++ : static_cast<std::uint8_t>(kPatterns - 1);
        }
        return table;
    }();
    return kTable;
}

/// Square roots of each pattern's share in each cell: Euclidean distances of them compare histograms well (Hellinger).
void addTextures(const cv::Mat &grey, Numbers &numbers)
{
    const int cell = grey.cols / kTextureCells;
    const auto &patterns = patternOf();
    Numbers counts(static_cast<std::size_t>(kTextureCells / 2 * kTextureCells * kPatterns));
    for (int y = 1; y + 1 < grey.rows; ++y) {
        const std::uint8_t *up = grey.ptr(y - 1), *row = grey.ptr(y), *down = grey.ptr(y + 1);
        for (int x = 1; x < grey.cols / 2; ++x) {
            const std::uint8_t at = row[x];
            const unsigned code = unsigned(up[x - 1] >= at) | unsigned(up[x] >= at) << 1 |
                                  unsigned(up[x + 1] >= at) << 2 | unsigned(row[x + 1] >= at) << 3 |
                                  unsigned(down[x + 1] >= at) << 4 | unsigned(down[x] >= at) << 5 |
                                  unsigned(down[x - 1] >= at) << 6 | unsigned(row[x - 1] >= at) << 7;
            counts[static_cast<std::size_t>((y / cell * (kTextureCells / 2) + x / cell) * kPatterns +
                                            patterns[code])] += 1;
        }
    }
    for (const float count : counts)
        numbers.push_back(std::sqrt(count / static_cast<float>(cell * cell)));
}

void addColours(const cv::Mat &bgr, Numbers &numbers)
{
    cv::Mat small, lab;
    cv::resize(bgr, small, {kColourSide, kColourSide}, 0, 0, cv::INTER_AREA);
    cv::cvtColor(small, lab, cv::COLOR_BGR2Lab);
    for (int y = 0; y < kColourSide; ++y)
        for (int x = 0; x < kColourSide / 2; ++x)
            for (int channel = 0; channel < 3; ++channel)
                numbers.push_back(static_cast<float>(lab.at<cv::Vec3b>(y, x)[channel]) / 255);
}

Numbers oneSide(const cv::Mat &bgr)
{
    cv::Mat grey;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    Numbers numbers;
    numbers.reserve(static_cast<std::size_t>(descriptorLayout().size));
    const auto scaled = [&grey](int side) {
        cv::Mat small;
        cv::resize(grey, small, {side, side}, 0, 0, side < grey.cols ? cv::INTER_AREA : cv::INTER_LINEAR);
        return small;
    };
    for (const int side : kHogSides)
        addGradients(scaled(side), numbers);
    for (const int side : kTextureSides)
        addTextures(scaled(side), numbers);
    addColours(bgr, numbers);
    return numbers;
}

} // namespace

const DescriptorLayout &descriptorLayout()
{
    static const DescriptorLayout kLayout = madeLayout();
    return kLayout;
}

std::vector<std::uint8_t> describeFace(const cv::Mat &pixels)
{
    cv::Mat mirrored;
    cv::flip(pixels, mirrored, 1);
    const Numbers left = oneSide(pixels), right = oneSide(mirrored);
    std::vector<std::uint8_t> bytes(left.size());
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(std::lround(std::clamp((left[i] + right[i]) / 2, 0.0F, 1.0F) * 255));
    return bytes;
}

} // namespace faces::vision
