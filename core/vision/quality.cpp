// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/quality.h"

#include "core/vision/likeness.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace faces::vision {
namespace {

constexpr int kSidePx = 64;
const cv::Rect kFacePart(14, 12, 36, 44); // of 64 px, as faces are framed here
// Sharpness is measured on a smaller copy: what is lost there is blur, and not the softness of a cell of 62 px that was
// cut between pixels.
constexpr int kSharpSidePx = 40;
const cv::Rect kSharpPart(9, 8, 22, 27);
// Set on 1,819 real faces, of which one in fifty is flagged (tests/bench/bench_likeness.cpp). Dark is where nothing is
// light, so that dark skin in good light is not.
constexpr double kEven = 6, kFewHighlights = 85, kFewShadows = 135, kFlat = 42;
// Little sharpness alone is a face in flat light; it is blur where it is little for the contrast too.
constexpr double kUnsharp = 31, kRatherSoft = 0.86, kSoft = 0.64;
constexpr double kStrip = 0.04, kLittleMask = 0.05, kWorst = 10;
// Of 607 whole heads 1 takes so much of the upper edge; of heads that lost a sixth above 134, a quarter 180. Heads cut
// at a side can't be told so (tests/bench/bench_likeness.cpp).
constexpr double kHeadAtTop = 0.4, kAllOfIt = 0.95;

/// The grey that this share of the pixels is darker than.
double quantile(const cv::Mat &grey, double share)
{
    std::vector<std::uint8_t> values(grey.begin<std::uint8_t>(), grey.end<std::uint8_t>());
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::ranges::nth_element(values, values.begin() + place);
    return values[static_cast<std::size_t>(place)];
}

double spreadOf(const cv::Mat &values)
{
    cv::Scalar mean, spread;
    cv::meanStdDev(values, mean, spread);
    return spread[0];
}

/// Rows at the top that repeat the first one, as a share of the height, where that can't be a plain wall: the row has a
/// pattern (what lay outside of the photo repeats its border), or the strip ends in an edge from side to side (a bar).
double emptyStripAtTop(const cv::Mat &grey)
{
    constexpr double kSame = 2, kPattern = 3, kEdge = 24;
    cv::Mat apart;
    int rows = 1;
    for (; rows < grey.rows; ++rows)
        if (cv::norm(grey.row(rows), grey.row(0), cv::NORM_INF) > kSame)
            break;
    const double share = static_cast<double>(rows) / grey.rows;
    if (share < kStrip || share > 0.6)
        return 0;
    cv::Mat curve; // second difference: a shaded wall has none
    cv::Sobel(grey.row(0), curve, CV_32F, 2, 0, 1);
    // The second row inside: the first may be blended with the strip.
    cv::absdiff(grey.row(std::min(rows + 1, grey.rows - 1)), grey.row(0), apart);
    const bool edge = cv::countNonZero(apart > kEdge) > 0.7 * grey.cols;
    return edge || spreadOf(curve) > kPattern ? share : 0;
}

double emptyStrip(const cv::Mat &grey)
{
    double widest = 0;
    cv::Mat turned = grey;
    for (int side = 0; side < 4; ++side) {
        widest = std::max(widest, emptyStripAtTop(turned));
        cv::rotate(turned, turned, cv::ROTATE_90_CLOCKWISE);
    }
    return widest;
}

/// A fiftieth below the edge: the mask's softness may end in the first row.
double headAtTop(const cv::Mat &mask)
{
    const cv::Mat edge = mask.row(mask.rows / 50);
    return cv::countNonZero(edge > 127) / static_cast<double>(edge.total());
}

/// The worst of what is below or above its bound; 1 is at the bound. softness: sharpness for the face's own contrast.
void judge(Quality &quality, double softness)
{
    const auto blame = [&](const char *reason, double badness) {
        badness = std::min(badness, kWorst);
        if (badness >= 1 && badness > quality.badness)
            quality.reason = reason;
        quality.badness = std::max(quality.badness, badness);
    };
    blame("empty", quality.contrast < kEven ? kWorst : 0);
    blame("mask nearly empty", kLittleMask / std::max(quality.maskShare, 1e-6));
    blame("dark", kFewHighlights / std::max(quality.highlights, 1.0));
    blame("washed out", std::max(quality.shadows / kFewShadows,
                                 kFlat / std::max(quality.highlights - quality.shadows, 1.0)));
    softness = std::max(softness, 0.01);
    blame("blurred", std::max(std::min(kUnsharp / std::max(quality.sharpness, 0.1), kRatherSoft / softness),
                              kSoft / softness));
    blame("cut off", std::max(quality.cutOff / kStrip, quality.headAtTop / kHeadAtTop));
}

} // namespace

Quality qualityOf(const cv::Mat &pixels, const cv::Mat &mask, double overhang)
{
    cv::Mat grey, small, edges;
    cv::cvtColor(pixels, grey, cv::COLOR_BGR2GRAY);
    cv::resize(grey, small, {kSidePx, kSidePx}, 0, 0, cv::INTER_AREA);
    const cv::Mat face = small(kFacePart);
    Quality quality;
    quality.contrast = spreadOf(small);
    quality.shadows = quantile(face, 0.05);
    quality.highlights = quantile(face, 0.95);
    cv::Mat sharp;
    cv::resize(grey, sharp, {kSharpSidePx, kSharpSidePx}, 0, 0, cv::INTER_AREA);
    cv::Laplacian(sharp, edges, CV_32F);
    quality.sharpness = spreadOf(edges(kSharpPart));
    quality.cutOff = std::max(emptyStrip(grey), overhang);
    if (!mask.empty()) {
        quality.maskShare = cv::countNonZero(mask > 127) / static_cast<double>(mask.total());
        // A mask that leaves everything tells nothing about a head.
        quality.headAtTop = quality.maskShare < kAllOfIt ? headAtTop(mask) : 0;
    }
    judge(quality, quality.sharpness / std::max(spreadOf(sharp(kSharpPart)), 1.0));
    return quality;
}

std::string poorReason(const cv::Mat &pixels, const cv::Mat &mask) { return qualityOf(pixels, mask).reason; }

} // namespace faces::vision
