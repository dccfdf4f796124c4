// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/core/vision/drawn_sheet.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

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

void addNoise(cv::Mat &picture, Random &random, double sigma)
{
    for (int y = 0; y < picture.rows; ++y)
        for (int i = 0; i < 3 * picture.cols; ++i)
            picture.ptr(y)[i] = cv::saturate_cast<std::uint8_t>(picture.ptr(y)[i] + sigma * random.normal());
}

} // namespace

cv::Scalar anyColour(Random &random) { return {random.real(0, 255), random.real(0, 255), random.real(0, 255)}; }

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

SheetPlan anyPlan(Random &random)
{
    const auto between = [&](int low, int high) {
        return low + static_cast<int>(random.below(static_cast<std::size_t>(high - low + 1)));
    };
    SheetPlan plan;
    plan.columns = between(4, 25);
    plan.rows = between(2, 16);
    plan.cellPx = between(plan.columns > 14 ? 48 : 56, plan.columns > 14 ? 80 : 128);
    if (random.chance(0.5)) {
        plan.gapXPx = between(1, 12);
        plan.gapYPx = random.chance(0.8) ? plan.gapXPx : between(1, 12);
    }
    if (random.chance(0.5)) {
        plan.left = plan.top = plan.right = plan.bottom = between(1, 40);
        if (random.chance(0.5))
            for (int *side : {&plan.top, &plan.right, &plan.bottom})
                *side = between(0, 40);
    }
    const double kind = random.real();
    plan.gapColour = kind < 0.5 ? cv::Scalar::all(255) : kind < 0.75 ? cv::Scalar::all(0) : anyColour(random);
    plan.resizedBy = random.chance(0.4) ? random.real(0.7, 1.3) : 1;
    plan.jpegQuality = random.chance(0.5) ? between(60, 95) : 0;
    plan.noise = random.chance(0.3) ? random.real(1, 5) : 0;
    return plan;
}

Sheet composeSheet(const SheetPlan &plan, Random &random, const std::function<cv::Mat(int index)> &face)
{
    const int width = plan.left + plan.right + plan.columns * plan.cellPx + (plan.columns - 1) * plan.gapXPx;
    const int height = plan.top + plan.bottom + plan.rows * plan.cellPx + (plan.rows - 1) * plan.gapYPx;
    cv::Mat pixels(height, width, CV_8UC3, plan.gapColour);
    for (int row = 0; row < plan.rows; ++row)
        for (int column = 0; column < plan.columns; ++column) {
            cv::Mat cell;
            cv::resize(face(row * plan.columns + column), cell, {plan.cellPx, plan.cellPx}, 0, 0, cv::INTER_AREA);
            cell.copyTo(pixels(cv::Rect(plan.left + column * (plan.cellPx + plan.gapXPx),
                                        plan.top + row * (plan.cellPx + plan.gapYPx), plan.cellPx, plan.cellPx)));
        }
    if (plan.noise > 0)
        addNoise(pixels, random, plan.noise);
    cv::Mat resized = pixels;
    if (plan.resizedBy != 1)
        cv::resize(pixels, resized, {cvRound(width * plan.resizedBy), cvRound(height * plan.resizedBy)}, 0, 0,
                   plan.resizedBy < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    if (plan.jpegQuality > 0) {
        std::vector<std::uint8_t> bytes;
        cv::imencode(".jpg", resized, bytes, {cv::IMWRITE_JPEG_QUALITY, plan.jpegQuality});
        resized = cv::imdecode(bytes, cv::IMREAD_COLOR);
    }
    const double fx = static_cast<double>(resized.cols) / width, fy = static_cast<double>(resized.rows) / height;
    Grid truth{plan.rows,        plan.columns,     plan.left * fx,
               plan.top * fy,    plan.cellPx * fx, plan.cellPx * fy,
               plan.gapXPx * fx, plan.gapYPx * fy, 0};
    return {resized, truth};
}

double worstEdgeError(const Grid &found, const Grid &truth)
{
    if (found.rows != truth.rows || found.columns != truth.columns)
        return std::numeric_limits<double>::infinity();
    double worst = 0;
    for (int row = 0; row < truth.rows; ++row)
        for (int column = 0; column < truth.columns; ++column) {
            const Box a = found.cell(row, column), b = truth.cell(row, column);
            worst = std::max({worst, std::abs(a.x - b.x), std::abs(a.y - b.y), std::abs(a.right() - b.right()),
                              std::abs(a.bottom() - b.bottom())});
        }
    return worst;
}

} // namespace faces::test
