// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/photo_steps.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <cmath>
#include <map>
#include <numbers>

namespace faces::tasks {

namespace {

/// Faces are no accident of the seams: a grid is borne out where at least half of its cells hold one face each.
bool bearOut(const std::vector<FacePlace> &faces, const Photo &photo, const Grid &grid)
{
    const double turn = -grid.angleDegrees * std::numbers::pi / 180;
    std::map<std::pair<int, int>, int> inCell;
    for (const FacePlace &face : faces) {
        const double fromX = face.box.x + face.box.width / 2 - photo.widthPx / 2.0;
        const double fromY = face.box.y + face.box.height / 2 - photo.heightPx / 2.0;
        const double x = std::cos(turn) * fromX - std::sin(turn) * fromY + photo.widthPx / 2.0 - grid.left;
        const double y = std::sin(turn) * fromX + std::cos(turn) * fromY + photo.heightPx / 2.0 - grid.top;
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

void settleDoubtfulGrid(ReadPhoto &one, const cv::Mat &pixels, const CutTools &tools, std::vector<std::string> &remarks)
{
    const std::optional<FoundGrid> &found = one.photo.grid;
    if (!found || found->confidence >= kDoubtfulGrid || one.photo.faces > 0) // what faces were cut by stays
        return;
    const Grid grid = found->grid;
    const std::vector<FacePlace> faces = tools.places->find(pixels);
    if (bearOut(faces, one.photo, grid))
        return;
    const std::string doubt = fmt::format("{}: a grid of {} x {} cells is doubtful ({:.0f} % sure)", one.photo.path,
                                          grid.columns, grid.rows, 100 * found->confidence);
    if (faces.empty()) {
        remarks.push_back(
            fmt::format("{}, but no face was found either, so it was cut by the grid. Look through its faces.", doubt));
        return;
    }
    one.photo.grid.reset();
    one.photo.boxes = faces;
    one.newGrid = true;
    remarks.push_back(fmt::format(
        "{}, so the {} found on it {} cut instead. If it is a grid, give its columns and rows.", doubt,
        counted(static_cast<long long>(faces.size()), "face", "faces"), faces.size() == 1 ? "was" : "were"));
}

} // namespace faces::tasks
