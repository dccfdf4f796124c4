// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace faces {

/// A rectangle in pixels of the upright photo; fractional, the origin is the upper left corner of the photo.
struct Box {
    double x = 0, y = 0, width = 0, height = 0;
    double right() const { return x + width; }
    double bottom() const { return y + height; }
    bool operator==(const Box &) const = default;
};

/// Intersection over union, 0..1; 0 where one of them is empty.
inline double overlap(const Box &a, const Box &b)
{
    const double w = std::fmin(a.right(), b.right()) - std::fmax(a.x, b.x);
    const double h = std::fmin(a.bottom(), b.bottom()) - std::fmax(a.y, b.y);
    if (w <= 0 || h <= 0)
        return 0;
    return w * h / (a.width * a.height + b.width * b.height - w * h);
}

/// Where a face lies on a photo: a box, turned clockwise about its own centre.
struct FacePlace {
    Box box;
    double angleDegrees = 0;
    bool operator==(const FacePlace &) const = default;
};

/// A regular grid of cells on a photo. All lengths in pixels of the upright photo.
struct Grid {
    int rows = 0, columns = 0;
    double left = 0, top = 0;             ///< upper left corner of cell (0, 0)
    double cellWidth = 0, cellHeight = 0; ///< may be fractional
    double gapX = 0, gapY = 0;            ///< between neighbouring cells
    double angleDegrees = 0;              ///< clockwise about the photo's centre; 0 for an upright grid

    std::vector<int> off = {};            ///< cells that hold no face: row * columns + column, ascending

    int cells() const { return rows * columns; }
    bool isOff(int row, int column) const { return std::binary_search(off.begin(), off.end(), row * columns + column); }
    /// Cells that are not off and whose middle lies on the photo: beyond it there is no face.
    int facesToCut(int photoWidthPx, int photoHeightPx) const
    {
        int faces = 0;
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column)
                faces += isCut(row, column, photoWidthPx, photoHeightPx) ? 1 : 0;
        return faces;
    }
    bool isCut(int row, int column, int photoWidthPx, int photoHeightPx) const
    {
        const Box box = place(row, column, photoWidthPx, photoHeightPx).box;
        const double x = box.x + box.width / 2, y = box.y + box.height / 2;
        return !isOff(row, column) && x >= 0 && y >= 0 && x <= photoWidthPx && y <= photoHeightPx;
    }
    /// The cell's box before the rotation.
    Box cell(int row, int column) const
    {
        return {left + column * (cellWidth + gapX), top + row * (cellHeight + gapY), cellWidth, cellHeight};
    }
    /// Where the cell lies on the photo: the grid's turn about the photo's centre moves the cell and turns it.
    FacePlace place(int row, int column, int photoWidthPx, int photoHeightPx) const
    {
        Box box = cell(row, column);
        const double turn = angleDegrees * std::numbers::pi / 180, c = std::cos(turn), s = std::sin(turn);
        const double x = box.x + box.width / 2 - photoWidthPx / 2.0, y = box.y + box.height / 2 - photoHeightPx / 2.0;
        if (angleDegrees != 0) { // an upright grid keeps its numbers to the last bit
            box.x = c * x - s * y + photoWidthPx / 2.0 - box.width / 2;
            box.y = s * x + c * y + photoHeightPx / 2.0 - box.height / 2;
        }
        return {box, angleDegrees};
    }
    bool operator==(const Grid &) const = default;
};

/// A grid found by the program with how sure it is, 0..1; below kDoubtfulGrid it is offered, not imposed.
struct FoundGrid {
    Grid grid;
    double confidence = 0;
};
inline constexpr double kDoubtfulGrid = 0.5;

} // namespace faces
