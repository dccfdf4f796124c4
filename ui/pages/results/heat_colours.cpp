// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/heat_colours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <vector>

namespace faces::ui {

namespace {

constexpr double kClearest = 0.2, kDensest = 0.8; ///< opacity: the face shows through everywhere

struct Rgb {
    int red, green, blue;
};
constexpr std::array<Rgb, 9> kInferno{{{0, 0, 4},
                                       {31, 12, 72},
                                       {85, 15, 109},
                                       {136, 34, 106},
                                       {186, 54, 85},
                                       {227, 89, 51},
                                       {249, 140, 10},
                                       {249, 201, 50},
                                       {252, 255, 164}}};

/// Value of a cell; 0 beyond the edge, so that lines close along it.
float cellAt(const cv::Mat &map, int row, int column)
{
    return row < 0 || column < 0 || row >= map.rows || column >= map.cols ? 0.0F : map.at<float>(row, column);
}

/// Where the level lies between two neighbours' middles, 0..1 from the first.
double crossing(float from, float to, float level)
{
    return from == to ? 0.5 : static_cast<double>((level - from) / (to - from));
}

} // namespace

QColor heatColour(double value)
{
    const double at = std::clamp(value, 0.0, 1.0) * (kInferno.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(at), kInferno.size() - 2);
    const double part = at - static_cast<double>(below);
    const Rgb &a = kInferno[below], &b = kInferno[below + 1];
    const auto mix = [part](int from, int to) { return static_cast<int>(std::lround(from + part * (to - from))); };
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue)};
}

QColor changeColour(double value)
{
    QColor colour = value < 0 ? QColor(230, 97, 1) : QColor(26, 94, 200);
    colour.setAlphaF(static_cast<float>(0.75 * std::clamp(std::abs(value), 0.0, 1.0)));
    return colour;
}

QImage heatImage(const cv::Mat &map)
{
    QImage image(map.cols, map.rows, QImage::Format_ARGB32);
    for (int y = 0; y < map.rows; ++y)
        for (int x = 0; x < map.cols; ++x) {
            const auto value = static_cast<double>(map.at<float>(y, x));
            QColor colour = heatColour(value);
            colour.setAlphaF(static_cast<float>(kClearest + (kDensest - kClearest) * std::sqrt(value)));
            image.setPixelColor(x, y, colour);
        }
    return image;
}

float halfMassLevel(const cv::Mat &map)
{
    std::vector<float> values;
    for (int y = 0; y < map.rows; ++y)
        values.insert(values.end(), map.ptr<float>(y), map.ptr<float>(y) + map.cols);
    const double all = std::accumulate(values.begin(), values.end(), 0.0);
    if (all <= 0)
        return std::numeric_limits<float>::max();
    std::ranges::sort(values, std::greater<>());
    double sum = 0;
    for (const float value : values)
        if ((sum += static_cast<double>(value)) * 2 >= all)
            return value;
    return 0;
}

QPainterPath outlineAbove(const cv::Mat &map, float level)
{
    // Marching squares: each square of four neighbours' middles has at most two pieces of line.
    QPainterPath path;
    for (int row = -1; row < map.rows; ++row)
        for (int column = -1; column < map.cols; ++column) {
            const float corner[4] = {cellAt(map, row, column), cellAt(map, row, column + 1),
                                     cellAt(map, row + 1, column + 1), cellAt(map, row + 1, column)};
            const QPointF middle[4] = {{column + 0.5, row + 0.5},
                                       {column + 1.5, row + 0.5},
                                       {column + 1.5, row + 1.5},
                                       {column + 0.5, row + 1.5}};
            QPointF met[4];
            int count = 0;
            for (int side = 0; side < 4; ++side) {
                const int next = (side + 1) % 4;
                if ((corner[side] >= level) != (corner[next] >= level))
                    met[count++] =
                        middle[side] + (middle[next] - middle[side]) * crossing(corner[side], corner[next], level);
            }
            for (int piece = 0; piece + 1 < count; piece += 2) {
                path.moveTo(met[piece]);
                path.lineTo(met[piece + 1]);
            }
        }
    return path;
}

} // namespace faces::ui
