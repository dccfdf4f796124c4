// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/core/vision/drawn_portrait.h"

#include "core/vision/drawn_face.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace faces::test {
namespace {

using namespace vision::drawn;

cv::Vec3b bytes(const Tone &tone)
{
    return {cv::saturate_cast<std::uint8_t>(tone[0]), cv::saturate_cast<std::uint8_t>(tone[1]),
            cv::saturate_cast<std::uint8_t>(tone[2])};
}

template <class ShareAt> cv::Mat mixture(int side, const Tone &a, const Tone &b, const ShareAt &shareAt)
{
    cv::Mat picture(side, side, CV_8UC3);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            picture.at<cv::Vec3b>(y, x) = bytes(mixed(a, b, std::clamp(shareAt(x, y), 0.0, 1.0)));
    return picture;
}

cv::Mat gradient(int side, const Tone &a, const Tone &b, Random &random)
{
    const double angle = random.real(0, 2 * std::numbers::pi), dx = std::cos(angle), dy = std::sin(angle);
    return mixture(side, a, b, [&](int x, int y) {
        return 0.5 + dx * (static_cast<double>(x) / side - 0.5) + dy * (static_cast<double>(y) / side - 0.5);
    });
}

/// Random values of several sizes on top of each other, 0..1.
cv::Mat plaster(int side, Random &random)
{
    cv::Mat sum(side, side, CV_32F, cv::Scalar(0.5)), coarse, fine;
    double strength = 0.35;
    for (int cells = 4; cells <= side / 2; cells *= 2, strength *= 0.7) {
        coarse.create(cells, cells, CV_32F);
        std::generate(coarse.begin<float>(), coarse.end<float>(),
                      [&] { return static_cast<float>(random.real(-1, 1) * strength); });
        cv::resize(coarse, fine, sum.size(), 0, 0, cv::INTER_CUBIC);
        sum += fine;
    }
    return sum;
}

cv::Mat texture(int side, const Tone &a, const Tone &b, Random &random)
{
    const double kind = random.real(), angle = random.real(0, std::numbers::pi);
    const double wave = 2 * std::numbers::pi * random.real(5, 14) / side, dx = std::cos(angle), dy = std::sin(angle);
    if (kind < 0.3) // stripes
        return mixture(side, a, b, [&](int x, int y) { return 0.5 + 2 * std::sin(wave * (x * dx + y * dy)); });
    if (kind < 0.55) // checks
        return mixture(side, a, b, [&](int x, int y) { return 0.5 + 4 * std::sin(wave * x) * std::sin(wave * y); });
    if (kind < 0.75) { // leaves
        cv::Mat picture = mixture(side, a, a, [](int, int) { return 0.0; });
        for (int i = 0; i < 300; ++i)
            cv::ellipse(picture, cv::Point2d(random.real(0, side), random.real(0, side)),
                        cv::Size(side / 24, side / 60), random.real(0, 180), 0, 360,
                        bytes(mixed(a, b, random.real(0, 1))), cv::FILLED, cv::LINE_AA);
        return picture;
    }
    const cv::Mat share = plaster(side, random);
    return mixture(side, a, b, [&](int x, int y) { return static_cast<double>(share.at<float>(y, x)); });
}

cv::Mat clutter(int side, const Tone &a, const Tone &b, Random &random)
{
    cv::Mat picture = gradient(side, a, b, random);
    const auto any = [&] { return static_cast<int>(random.below(static_cast<std::size_t>(side))); };
    for (int i = 0; i < 16; ++i) {
        const auto colour = bytes(anyTone(random));
        if (random.chance(0.6))
            cv::rectangle(picture, {any(), any()}, {any(), any()}, colour, random.chance(0.5) ? cv::FILLED : 5);
        else
            cv::circle(picture, {any(), any()}, any() / 6 + 4, colour, cv::FILLED, cv::LINE_AA);
    }
    cv::GaussianBlur(picture, picture, {}, random.real(0.8, 3.0) * side / 128);
    return picture;
}

cv::Mat backdrop(int side, Behind behind, const Look &look, Random &random)
{
    const Tone &a = look.back, &b = look.back2;
    const int wide = 2 * side; // drawn large and reduced: smooth edges
    cv::Mat picture = behind == Behind::Plain      ? mixture(wide, a, a, [](int, int) { return 0.0; })
                      : behind == Behind::Gradient ? gradient(wide, a, b, random)
                      : behind == Behind::Texture  ? texture(wide, a, b, random)
                                                   : clutter(wide, a, b, random);
    cv::resize(picture, picture, {side, side}, 0, 0, cv::INTER_AREA);
    return picture;
}

/// The look in even light, without blur and noise, before a wall of one tone.
Look evenly(Look look, double wall)
{
    look.back = Tone(wall, wall, wall);
    look.backdrop = Backdrop::Plain;
    look.lightStrength = look.blurPx = look.noise = look.warmth = 0;
    look.exposure = look.contrast = 1;
    return look;
}

} // namespace

Portrait drawPortrait(std::uint64_t number, int sidePx, Behind behind)
{
    const std::uint64_t person = (number + 1) * 0x9E3779B97F4A7C15u;
    const Traits traits = traitsOf(person);
    const Look look = lookOf(traits, person, number, Canvas::widePx(sidePx));
    // Before black and before white: the difference tells how much of each pixel is the person.
    const cv::Mat onBlack = paintedFace(traits, evenly(look, 0), person, number, sidePx).pixels;
    const cv::Mat onWhite = paintedFace(traits, evenly(look, 255), person, number, sidePx).pixels;
    Random random(number, 21);
    const cv::Mat behindThem = backdrop(sidePx, behind, look, random);
    Portrait portrait{cv::Mat(onBlack.size(), CV_8UC3), cv::Mat(onBlack.size(), CV_8UC1)};
    for (int y = 0; y < sidePx; ++y)
        for (int x = 0; x < sidePx; ++x) {
            const auto &black = onBlack.at<cv::Vec3b>(y, x), &white = onWhite.at<cv::Vec3b>(y, x);
            int through = 0;
            for (int c = 0; c < 3; ++c) {
                const int wall = std::max(0, white[c] - black[c]);
                through += wall;
                portrait.pixels.at<cv::Vec3b>(y, x)[c] =
                    cv::saturate_cast<std::uint8_t>(black[c] + behindThem.at<cv::Vec3b>(y, x)[c] * wall / 255);
            }
            portrait.mask.at<std::uint8_t>(y, x) = static_cast<std::uint8_t>(255 - through / 3);
        }
    finish(portrait.pixels, portrait.mask, look, random);
    return portrait;
}

Portrait drawCloser(std::uint64_t number, int sidePx, Behind behind)
{
    const int wide = cvRound(sidePx * 1.22);
    const Portrait portrait = drawPortrait(number, wide, behind);
    const cv::Rect part((wide - sidePx) / 2, cvRound(wide * 0.07), sidePx, sidePx);
    return {portrait.pixels(part).clone(), portrait.mask(part).clone()};
}

} // namespace faces::test
