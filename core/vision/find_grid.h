// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"

#include <opencv2/core.hpp>

#include <optional>

namespace faces::vision {

/// What is known about a grid beforehand; everything else is found.
struct GridHint {
    std::optional<int> rows, columns; ///< both or none
    std::optional<double> marginPx;   ///< the same on all four sides
    std::optional<double> gapPx;      ///< the same in both directions
};

/// Finds the regular grid of near-square cells on a sheet (CV_8UC3). Nothing if the photo shows no grid (fewer than
/// four cells, or no periodic edges). With rows and columns given there is always an answer; with margin and gap too it
/// is computed, not searched. A sheet that lies askew by up to 2.6 degrees is found with its turn (an upright one has
/// exactly 0); a title strip is no row; bare cells that look like the ground are off. Edges are good to about a pixel.
std::optional<FoundGrid> findGrid(const cv::Mat &photo, const GridHint &hint = {});

/// The grid that rows, columns, margin and gap give by arithmetic alone. Confidence 1.
FoundGrid gridByNumbers(int widthPx, int heightPx, int rows, int columns, double marginPx, double gapPx);

} // namespace faces::vision
