// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/photo_steps.h"

#include "core/base/text.h"
#include "core/vision/cut_face.h"

#include <fmt/format.h>

#include <cmath>
#include <map>

namespace faces::tasks {

namespace {

/// Faces are no accident of the seams: a grid is borne out where at least half of its cells hold one face each.
bool bearOut(const std::vector<Box> &faces, const Grid &grid)
{
    std::map<std::pair<int, int>, int> inCell;
    for (const Box &face : faces) {
        const double x = face.x + face.width / 2 - grid.left, y = face.y + face.height / 2 - grid.top;
        const int column = static_cast<int>(std::floor(x / (grid.cellWidth + grid.gapX)));
        const int row = static_cast<int>(std::floor(y / (grid.cellHeight + grid.gapY)));
        if (column >= 0 && column < grid.columns && row >= 0 && row < grid.rows)
            ++inCell[{row, column}];
    }
    int cells = 0;
    for (const auto &[cell, count] : inCell)
        cells += count == 1 ? 1 : 0;
    return 2 * cells >= grid.cells();
}

} // namespace

void settleDoubtfulGrid(ReadPhoto &one, const cv::Mat &pixels, std::vector<std::string> &remarks)
{
    const std::optional<FoundGrid> &found = one.photo.grid;
    if (!found || found->confidence >= kDoubtfulGrid || one.photo.faces > 0) // what faces were cut by stays
        return;
    const Grid grid = found->grid;
    const std::vector<Box> faces = vision::findFaces(pixels);
    if (bearOut(faces, grid))
        return;
    const std::string doubt =
        fmt::format("{}: a grid of {} x {} cells is doubtful ({:.0f} % sure)", one.photo.path, grid.columns, grid.rows,
                    100 * found->confidence);
    if (faces.empty()) {
        remarks.push_back(doubt + ", but no face was found either, so it was cut by the grid. Look through its faces.");
        return;
    }
    one.photo.grid.reset();
    one.newGrid = true;
    remarks.push_back(fmt::format("{}, so the {} found on it {} cut instead. If it is a grid, give its columns and rows.",
                                  doubt, counted(static_cast<long long>(faces.size()), "face", "faces"),
                                  faces.size() == 1 ? "was" : "were"));
}

} // namespace faces::tasks
