// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/core/vision/composed_sheet.h"

#include "tests/core/vision/drawn_sheet.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace faces::test {
namespace {

int between(Random &random, int low, int high)
{
    return low + static_cast<int>(random.below(static_cast<std::size_t>(high - low + 1)));
}

/// Paper, cloth, wood: noise of one colour, smeared along one direction or none.
cv::Mat texture(Random &random, const cv::Size &size)
{
    cv::Mat grains(size.height / 2 + 1, size.width / 2 + 1, CV_8UC1);
    for (int y = 0; y < grains.rows; ++y)
        for (int x = 0; x < grains.cols; ++x)
            grains.at<std::uint8_t>(y, x) = static_cast<std::uint8_t>(random.below(256));
    const double across = random.real(0.5, 6), along = random.chance(0.5) ? across : random.real(0.5, 6);
    cv::GaussianBlur(grains, grains, {}, across, along);
    cv::normalize(grains, grains, 0, 255, cv::NORM_MINMAX);
    cv::resize(grains, grains, size, 0, 0, cv::INTER_CUBIC);
    const cv::Scalar low = anyColour(random), high = low * random.real(0.5, 0.9) + cv::Scalar::all(random.real(0, 40));
    cv::Mat result(size, CV_8UC3);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            for (int c = 0; c < 3; ++c) {
                const double t = grains.at<std::uint8_t>(y, x) / 255.0;
                result.at<cv::Vec3b>(y, x)[c] = cv::saturate_cast<std::uint8_t>(low[c] * (1 - t) + high[c] * t);
            }
    return result;
}

cv::Mat paintedGround(const SheetPlan &plan, Random &random, const cv::Size &size)
{
    if (plan.ground == Ground::Texture)
        return texture(random, size);
    cv::Mat result(size, CV_8UC3, plan.gapColour);
    if (plan.ground == Ground::Photo)
        cv::resize(drawSimpleFace(random, 400, Backdrop::Busy, anyColour(random)).pixels, result, size, 0, 0,
                   cv::INTER_CUBIC);
    return result;
}

void writeTitle(cv::Mat strip, Random &random)
{
    const cv::Scalar paper = random.chance(0.5) ? cv::mean(strip) : anyColour(random);
    strip.setTo(paper);
    const double light = paper[0] + paper[1] + paper[2] > 380 ? 0 : 255;
    const double scale = strip.rows / random.real(40, 70);
    const cv::Point at(cvRound(strip.cols * random.real(0.02, 0.2)), strip.rows * 2 / 3);
    cv::putText(strip, "Portraits of 1998, sheet 12", at,
                cv::FONT_HERSHEY_SIMPLEX, scale, cv::Scalar::all(light), std::max(1, cvRound(scale)), cv::LINE_AA);
}

cv::Size sizeOf(const SheetPlan &plan)
{
    return {plan.left + plan.right + plan.columns * plan.cellPx + (plan.columns - 1) * plan.gapXPx,
            plan.top + plan.bottom + plan.rows * plan.cellPx + (plan.rows - 1) * plan.gapYPx + plan.titlePx};
}

/// The upright sheet in the middle of `ground`.
void placeCells(cv::Mat &ground, const SheetPlan &plan, Random &random, const std::function<cv::Mat(int)> &face)
{
    const cv::Size size = sizeOf(plan);
    cv::Mat sheet = ground(cv::Rect({(ground.cols - size.width) / 2, (ground.rows - size.height) / 2}, size));
    if (plan.titlePx > 0)
        writeTitle(sheet.rowRange(plan.titleBelow ? size.height - plan.titlePx : 0,
                                  plan.titleBelow ? size.height : plan.titlePx),
                   random);
    const int top = plan.top + (plan.titleBelow ? 0 : plan.titlePx);
    for (int i = 0; i < plan.rows * plan.columns - plan.emptyCells; ++i) {
        cv::Mat cell;
        cv::resize(face(i), cell, {plan.cellPx, plan.cellPx}, 0, 0, cv::INTER_AREA);
        cell.copyTo(sheet(cv::Rect(plan.left + i % plan.columns * (plan.cellPx + plan.gapXPx),
                                   top + i / plan.columns * (plan.cellPx + plan.gapYPx), plan.cellPx, plan.cellPx)));
    }
}

cv::Mat turned(const cv::Mat &picture, double clockwiseDegrees)
{
    const cv::Point2f middle((picture.cols - 1) / 2.f, (picture.rows - 1) / 2.f);
    cv::Mat result;
    cv::warpAffine(picture, result, cv::getRotationMatrix2D(middle, -clockwiseDegrees, 1), picture.size(),
                   cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    return result;
}

cv::Mat finished(cv::Mat pixels, const SheetPlan &plan, Random &random)
{
    if (plan.noise > 0)
        addNoise(pixels, random, plan.noise);
    if (plan.resizedBy != 1)
        cv::resize(pixels, pixels, {cvRound(pixels.cols * plan.resizedBy), cvRound(pixels.rows * plan.resizedBy)}, 0, 0,
                   plan.resizedBy < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    if (plan.jpegQuality > 0) {
        std::vector<std::uint8_t> bytes;
        cv::imencode(".jpg", pixels, bytes, {cv::IMWRITE_JPEG_QUALITY, plan.jpegQuality});
        pixels = cv::imdecode(bytes, cv::IMREAD_COLOR);
    }
    return pixels;
}

std::array<cv::Point2d, 4> corners(const Grid &grid, int row, int column, const cv::Size &photo)
{
    const FacePlace place = grid.place(row, column, photo.width, photo.height);
    const double turn = place.angleDegrees * std::numbers::pi / 180, c = std::cos(turn), s = std::sin(turn);
    const cv::Point2d middle(place.box.x + place.box.width / 2, place.box.y + place.box.height / 2);
    std::array<cv::Point2d, 4> result;
    for (std::size_t i = 0; i < 4; ++i) {
        const double x = (i % 2 ? 0.5 : -0.5) * place.box.width, y = (i / 2 ? 0.5 : -0.5) * place.box.height;
        result[i] = middle + cv::Point2d(c * x - s * y, s * x + c * y);
    }
    return result;
}

bool holdsFace(const Grid &grid, int row, int column)
{
    return row < grid.rows && column < grid.columns && !grid.isOff(row, column);
}

} // namespace

SheetPlan anyPlan(Random &random)
{
    SheetPlan plan;
    plan.columns = between(random, 4, 25);
    plan.rows = between(random, 2, 16);
    plan.cellPx = between(random, plan.columns > 14 ? 48 : 56, plan.columns > 14 ? 80 : 128);
    if (random.chance(0.5)) {
        plan.gapXPx = between(random, 1, 12);
        plan.gapYPx = random.chance(0.8) ? plan.gapXPx : between(random, 1, 12);
    }
    if (random.chance(0.5)) {
        plan.left = plan.top = plan.right = plan.bottom = between(random, 1, 40);
        if (random.chance(0.5))
            for (int *side : {&plan.top, &plan.right, &plan.bottom})
                *side = between(random, 0, 40);
    }
    const double kind = random.real();
    plan.gapColour = kind < 0.5 ? cv::Scalar::all(255) : kind < 0.75 ? cv::Scalar::all(0) : anyColour(random);
    plan.resizedBy = random.chance(0.4) ? random.real(0.7, 1.3) : 1;
    plan.jpegQuality = random.chance(0.5) ? between(random, 60, 95) : 0;
    plan.noise = random.chance(0.3) ? random.real(1, 5) : 0;
    return plan;
}

void showGround(SheetPlan &plan, Random &random, bool gapsToo)
{
    for (int *side : {&plan.left, &plan.top, &plan.right, &plan.bottom})
        *side = std::max(*side, between(random, 4, 40));
    if (gapsToo)
        for (int *gap : {&plan.gapXPx, &plan.gapYPx})
            *gap = std::max(*gap, between(random, 3, 12));
}

Sheet composeSheet(const SheetPlan &plan, Random &random, const std::function<cv::Mat(int index)> &face)
{
    const cv::Size sheet = sizeOf(plan);
    const double turn = std::abs(plan.turnDegrees) * std::numbers::pi / 180;
    const auto more = [&](int other) { return 2 * static_cast<int>(std::ceil(other * std::sin(turn) / 2)); };
    const cv::Size whole(sheet.width + more(sheet.height), sheet.height + more(sheet.width));
    // Room around, so that what turns into the frame is ground and not a repeated border.
    cv::Mat pixels = paintedGround(plan, random, {whole.width + more(whole.height), whole.height + more(whole.width)});
    placeCells(pixels, plan, random, face);
    if (plan.turnDegrees != 0)
        pixels = turned(pixels, plan.turnDegrees);
    const cv::Size frame = plan.cropped ? sheet : whole;
    pixels = pixels(cv::Rect({(pixels.cols - frame.width) / 2, (pixels.rows - frame.height) / 2}, frame)).clone();
    pixels = finished(pixels, plan, random);

    const double fx = static_cast<double>(pixels.cols) / frame.width,
                 fy = static_cast<double>(pixels.rows) / frame.height;
    const double left = plan.left + (frame.width - sheet.width) / 2.0;
    const double top = plan.top + (plan.titleBelow ? 0 : plan.titlePx) + (frame.height - sheet.height) / 2.0;
    Sheet result{pixels,
                 {plan.rows, plan.columns, left * fx, top * fy, plan.cellPx * fx, plan.cellPx * fy, plan.gapXPx * fx,
                  plan.gapYPx * fy, plan.turnDegrees}};
    for (int i = plan.rows * plan.columns - plan.emptyCells; i < plan.rows * plan.columns; ++i)
        result.truth.off.push_back(i);
    return result;
}

double worstEdgeError(const Grid &found, const Grid &truth, const cv::Size &photo)
{
    double worst = 0;
    for (int row = 0; row < std::max(found.rows, truth.rows); ++row)
        for (int column = 0; column < std::max(found.columns, truth.columns); ++column) {
            if (holdsFace(found, row, column) != holdsFace(truth, row, column))
                return std::numeric_limits<double>::infinity();
            if (!holdsFace(truth, row, column))
                continue;
            const auto a = corners(found, row, column, photo), b = corners(truth, row, column, photo);
            for (std::size_t i = 0; i < 4; ++i)
                worst = std::max({worst, std::abs(a[i].x - b[i].x), std::abs(a[i].y - b[i].y)});
        }
    return worst;
}

} // namespace faces::test
