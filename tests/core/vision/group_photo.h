// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/random.h"
#include "core/data/grid.h"

#include <opencv2/core.hpp>

#include <functional>
#include <vector>

namespace faces::test {

/// Faces of several sizes before something, as on an ordinary photo of a group.
struct GroupPhoto {
    cv::Mat pixels;
    std::vector<Box> people; ///< head and shoulders of each
};
/// face(i): any square picture of a face. They stand apart, their corners blended into the backdrop. cluttered: shapes
/// and stains behind them instead of an even wall.
GroupPhoto composeGroup(Random &random, int people, bool cluttered, const std::function<cv::Mat(int index)> &face);

/// How many people were found (a box that overlaps theirs by 40 %), and how many boxes show nobody.
struct Hits {
    int found = 0, nobody = 0;
};
Hits compare(const std::vector<Box> &boxes, const std::vector<Box> &people);

} // namespace faces::test
