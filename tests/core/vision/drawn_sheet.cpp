// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/core/vision/drawn_sheet.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace faces::test {
namespace {

cv::Scalar shifted(const cv::Scalar &colour, double by) { return {colour[0] + by, colour[1] + by, colour[2] + by}; }

cv::Scalar skinColour(Random &random)
{
    const double light = random.real(0.35, 1.0);
    return {150 * light * random.real(0.9, 1.1), 180 * light * random.real(0.95, 1.05), 235 * light};
}

void paintBackdrop(cv::Mat &picture, Random &random, Backdrop backdrop, const cv::Scalar &plain)
{
    picture.setTo(plain);
    if (backdrop == Backdrop::Plain)
        return;
    const cv::Scalar other = backdrop == Backdrop::Gradient ? shifted(plain, random.real(-60, 60)) : anyColour(random);
    for (int y = 0; y < picture.rows; ++y) {
        const double t = static_cast<double>(y) / picture.rows;
        picture.row(y).setTo(plain * (1 - t) + other * t);
    }
    if (backdrop == Backdrop::Gradient)
        return;
    for (int i = 0; i < 14; ++i) {
        const auto any = [&] { return static_cast<int>(random.below(static_cast<std::size_t>(picture.cols))); };
        const cv::Scalar colour = anyColour(random);
        if (random.chance(0.5))
            cv::rectangle(picture, {any(), any()}, {any(), any()}, colour, random.chance(0.5) ? cv::FILLED : 3);
        else
            cv::circle(picture, {any(), any()}, any() / 5 + 3, colour, cv::FILLED, cv::LINE_AA);
    }
    cv::GaussianBlur(picture, picture, {}, random.real(0.8, 3.0) * picture.cols / 128);
}

struct Pose {
    double centreX, centreY, width, height, shoulders;
};

Pose anyPose(Random &random)
{
    return {random.real(0.46, 0.54), random.real(0.42, 0.50), random.real(0.20, 0.25), random.real(0.27, 0.33),
            random.real(0.38, 0.62)};
}

/// The person's shapes, in colour on the picture or white on the mask.
void paintPerson(cv::Mat &picture, const Pose &pose, const cv::Scalar &skin, const cv::Scalar &hair,
                 const cv::Scalar &clothes)
{
    const int n = picture.cols;
    const auto at = [n](double x, double y) { return cv::Point(cvRound(x * n), cvRound(y * n)); };
    const auto size = [n](double w, double h) { return cv::Size(cvRound(w * n), cvRound(h * n)); };
    cv::ellipse(picture, at(pose.centreX, 1.12), size(pose.shoulders, 0.36), 0, 0, 360, clothes, cv::FILLED,
                cv::LINE_AA);
    cv::rectangle(picture, at(pose.centreX - 0.09, pose.centreY + 0.1), at(pose.centreX + 0.09, 0.88), skin,
                  cv::FILLED);
    cv::ellipse(picture, at(pose.centreX, pose.centreY - 0.06), size(pose.width * 1.12, pose.height), 0, 0, 360, hair,
                cv::FILLED, cv::LINE_AA);
    cv::ellipse(picture, at(pose.centreX, pose.centreY + 0.03), size(pose.width, pose.height * 0.95), 0, 0, 360, skin,
                cv::FILLED, cv::LINE_AA);
}

void paintFeatures(cv::Mat &picture, const Pose &pose)
{
    const int n = picture.cols;
    const auto at = [n](double x, double y) { return cv::Point(cvRound(x * n), cvRound(y * n)); };
    for (const double side : {-0.09, 0.09})
        cv::ellipse(picture, at(pose.centreX + side, pose.centreY - 0.01), {n / 28, n / 50}, 0, 0, 360, {40, 30, 30},
                    cv::FILLED, cv::LINE_AA);
    cv::line(picture, at(pose.centreX, pose.centreY + 0.02), at(pose.centreX - 0.02, pose.centreY + 0.1), {60, 90, 130},
             std::max(1, n / 64), cv::LINE_AA);
    cv::ellipse(picture, at(pose.centreX, pose.centreY + 0.16), {n / 14, n / 40}, 0, 0, 180, {60, 50, 160},
                std::max(1, n / 64), cv::LINE_AA);
}

} // namespace

cv::Scalar anyColour(Random &random) { return {random.real(0, 255), random.real(0, 255), random.real(0, 255)}; }

void addNoise(cv::Mat &picture, Random &random, double sigma)
{
    for (int y = 0; y < picture.rows; ++y)
        for (int i = 0; i < 3 * picture.cols; ++i)
            picture.ptr(y)[i] = cv::saturate_cast<std::uint8_t>(picture.ptr(y)[i] + sigma * random.normal());
}

SimpleFace drawSimpleFace(Random &random, int sidePx, Backdrop backdrop, cv::Scalar plainColour)
{
    const int drawn = 2 * sidePx; // drawn large and reduced: smooth outlines
    cv::Mat picture(drawn, drawn, CV_8UC3), mask(drawn, drawn, CV_8UC3, cv::Scalar::all(0));
    paintBackdrop(picture, random, backdrop, plainColour);
    const Pose pose = anyPose(random);
    const cv::Scalar skin = skinColour(random), hair = anyColour(random) * 0.5, clothes = anyColour(random);
    paintPerson(picture, pose, skin, hair, clothes);
    paintFeatures(picture, pose);
    const cv::Scalar white = cv::Scalar::all(255);
    paintPerson(mask, pose, white, white, white);
    SimpleFace face;
    cv::resize(picture, face.pixels, {sidePx, sidePx}, 0, 0, cv::INTER_AREA);
    cv::resize(mask, mask, {sidePx, sidePx}, 0, 0, cv::INTER_AREA);
    cv::extractChannel(mask, face.mask, 0);
    cv::threshold(face.mask, face.mask, 127, 255, cv::THRESH_BINARY);
    addNoise(face.pixels, random, 3);
    return face;
}

} // namespace faces::test
