// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/drawn_face.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace faces::vision::drawn {

void paintBackdrop(Canvas &canvas, const Look &look, Random &random)
{
    const double side = canvas.pixels().cols;
    canvas.frame = {{0, 0}, side, 0}; // the whole picture is 1 wide
    canvas.pixels().setTo(look.back);
    switch (look.backdrop) {
    case Backdrop::Plain:
        break;
    case Backdrop::Gradient:
        for (int y = 0; y < canvas.pixels().rows; ++y)
            canvas.pixels().row(y).setTo(mixed(look.back, look.back2, y / side));
        break;
    case Backdrop::Glow:
        canvas.fill(ellipse({random.real(0.2, 0.8), random.real(0.1, 0.6)}, 0.35, 0.35), look.back2,
                    {.opacity = 0.9, .softness = 0.15});
        break;
    case Backdrop::Bokeh:
        for (int i = 0; i < 9; ++i) {
            const double r = random.real(0.06, 0.2);
            canvas.fill(ellipse({random.real(), random.real()}, r, r), mixed(look.back2, anyTone(random), 0.3),
                        {.opacity = 0.55, .softness = 0.02});
        }
        break;
    }
}

void finish(cv::Mat &pixels, const cv::Mat &mask, const Look &look, Random &random)
{
    if (look.blurPx > 0)
        cv::GaussianBlur(pixels, pixels, {0, 0}, look.blurPx);
    const double half = pixels.cols / 2.0;
    const double warm[3] = {1 - look.warmth, 1, 1 + look.warmth};
    for (int y = 0; y < pixels.rows; ++y)
        for (int x = 0; x < pixels.cols; ++x) {
            const double toLight = (look.light * (x - half) + look.lightHeight * (y - half)) / half;
            const double share = mask.at<std::uint8_t>(y, x) > 127 ? 1.0 : 0.35;
            const double gain = look.exposure * (1 + share * look.lightStrength * toLight);
            auto &pixel = pixels.at<cv::Vec3b>(y, x);
            // The sum of four uniform numbers in one draw: close enough to a sensor's normal noise, and quick.
            const std::uint64_t bits = random.next();
            const double grain =
                (static_cast<double>((bits & 0xFFFF) + (bits >> 16 & 0xFFFF) + (bits >> 32 & 0xFFFF) + (bits >> 48)) /
                     65535.0 -
                 2) *
                1.73;
            for (int c = 0; c < 3; ++c) {
                const double tint = static_cast<double>(bits >> (c * 11) & 0x3FF) / 2046.0 - 0.25;
                const double value =
                    (pixel[c] * gain * warm[c] - 128) * look.contrast + 128 + look.noise * (grain + tint);
                pixel[c] = static_cast<std::uint8_t>(std::clamp(value, 0.0, 255.0));
            }
        }
}

} // namespace faces::vision::drawn
