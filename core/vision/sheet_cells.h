// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"
#include "core/vision/edge_profile.h"

#include <opencv2/core.hpp>

namespace faces::vision {

/// Compares the outermost rows and columns of an upright grid with the others: takes away those that the grid's lines
/// do not divide (a title strip, bare ground) and adds those that they do.
void settleOuterCells(Grid &grid, const cv::Mat &sheet, const EdgeProfile &across, const EdgeProfile &down);

/// Puts cells of one colour into `grid.off`: those that look like the ground where gaps or margins show it. Returns how
/// many there are; where they are half of all, none is switched off.
int switchOffBareCells(Grid &grid, const cv::Mat &sheet);

} // namespace faces::vision
