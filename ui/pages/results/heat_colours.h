// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

#include <QColor>
#include <QImage>
#include <QPainterPath>

namespace faces::ui {

/// 0..1 to a colour whose lightness rises evenly, so that equal steps look equal: inferno (van der Walt, Smith, 2015),
/// between nine of its colours.
QColor heatColour(double value);
/// -1..1: orange below 0, blue above, paler towards 0; told apart by those who see red and green alike.
QColor changeColour(double value);

/// A map CV_32FC1, 0..1, to lay over a face: a pixel a cell, clearer where the value is low.
QImage heatImage(const cv::Mat &map);

/// The value above which half of the map's mass lies; above all values where there is none.
float halfMassLevel(const cv::Mat &map);
/// The lines around what is above the level, in cells from the map's upper left corner (a cell's middle is at .5);
/// closed along the map's edge.
QPainterPath outlineAbove(const cv::Mat &map, float level);

} // namespace faces::ui
