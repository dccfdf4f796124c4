// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/core/vision/group_photo.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace faces::test {
namespace {

constexpr int kWidthPx = 1400, kHeightPx = 900;

int between(Random &random, int low, int high)
{
    return low + static_cast<int>(random.below(static_cast<std::size_t>(high - low + 1)));
}

cv::Scalar anyTone(Random &random) { return {random.real(0, 255), random.real(0, 255), random.real(0, 255)}; }

/// Stains of several sizes, boxes and discs before them.
void clutter(cv::Mat &picture, Random &random)
{
    cv::RNG noise(random.next());
    for (const int stains : {3, 8, 20, 60}) {
        cv::Mat small(stains * kHeightPx / kWidthPx + 2, stains, CV_32FC3), large, sum;
        noise.fill(small, cv::RNG::NORMAL, 0, 40);
        cv::resize(small, large, picture.size(), 0, 0, cv::INTER_CUBIC);
        picture.convertTo(sum, CV_32F);
        cv::Mat(sum + large).convertTo(picture, CV_8U);
    }
    for (int i = 0; i < 40; ++i) {
        const cv::Point at(between(random, 0, kWidthPx), between(random, 0, kHeightPx));
        const int thick = random.chance(0.4) ? cv::FILLED : between(random, 2, 5);
        if (random.chance(0.5))
            cv::rectangle(picture, {at, cv::Size(between(random, 10, 150), between(random, 10, 150))}, anyTone(random),
                          thick);
        else
            cv::circle(picture, at, between(random, 5, 70), anyTone(random), thick, cv::LINE_AA);
    }
    cv::GaussianBlur(picture, picture, {}, 1.2);
}

void paste(cv::Mat &picture, const cv::Mat &face, const cv::Rect &where)
{
    cv::Mat small, mask(where.size(), CV_8UC1, cv::Scalar(0)), weight, other;
    cv::resize(face, small, where.size(), 0, 0, where.width < face.cols ? cv::INTER_AREA : cv::INTER_CUBIC);
    const int s = where.width;
    cv::ellipse(mask, {s / 2, s * 55 / 100}, {s * 46 / 100, s * 60 / 100}, 0, 0, 360, 255, cv::FILLED);
    cv::GaussianBlur(mask, mask, {}, 0.02 * s);
    cv::cvtColor(mask, weight, cv::COLOR_GRAY2BGR);
    cv::Mat part = picture(where);
    cv::multiply(small, weight, small, 1 / 255.0);
    cv::multiply(part, cv::Scalar::all(255) - weight, other, 1 / 255.0);
    cv::add(small, other, part);
}

} // namespace

GroupPhoto composeGroup(Random &random, int people, bool cluttered, const std::function<cv::Mat(int)> &face)
{
    GroupPhoto photo{cv::Mat(kHeightPx, kWidthPx, CV_8UC3, anyTone(random)), {}};
    if (cluttered)
        clutter(photo.pixels, random);
    std::vector<cv::Rect> taken;
    for (int i = 0; i < people; ++i)
        for (int tries = 0; tries < 200; ++tries) {
            const int side = between(random, 80, 220);
            const cv::Rect where(between(random, 0, kWidthPx - side), between(random, 0, kHeightPx - side), side, side);
            if (std::ranges::any_of(taken, [&](const cv::Rect &other) { return (where & other).area() > 0; }))
                continue;
            paste(photo.pixels, face(i), where);
            taken.push_back(where);
            photo.people.push_back({double(where.x), double(where.y), double(side), double(side)});
            break;
        }
    return photo;
}

Hits compare(const std::vector<Box> &boxes, const std::vector<Box> &people)
{
    const auto near = [](const Box &a, const Box &b) { return overlap(a, b) >= 0.4; };
    Hits hits;
    for (const Box &person : people)
        hits.found += std::ranges::any_of(boxes, [&](const Box &box) { return near(box, person); });
    for (const Box &box : boxes)
        hits.nobody += std::ranges::none_of(people, [&](const Box &person) { return near(box, person); });
    return hits;
}

} // namespace faces::test
