// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/reading_order.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace faces::tasks {

namespace {

using PlaceRow = std::vector<FacePlace>;

double middleX(const FacePlace &place) { return place.box.x + place.box.width / 2; }
double middleY(const FacePlace &place) { return place.box.y + place.box.height / 2; }

/// How far the place lies above or below the end of the row; nothing where it is too far to go on with that row.
std::optional<double> stepFromEnd(const PlaceRow &row, const FacePlace &place)
{
    const double step = std::abs(middleY(row.back()) - middleY(place));
    const double height = (row.back().box.height + place.box.height) / 2;
    return step <= height / 2 ? std::optional(step) : std::nullopt;
}

PlaceRow *nearestRow(std::vector<PlaceRow> &rows, const FacePlace &place)
{
    PlaceRow *nearest = nullptr;
    std::optional<double> least;
    for (PlaceRow &row : rows)
        if (const auto step = stepFromEnd(row, place); step && (!least || *step < *least)) {
            nearest = &row;
            least = step;
        }
    return nearest;
}

} // namespace

std::vector<FacePlace> inReadingOrder(std::vector<FacePlace> places)
{
    // From left to right, a place is compared with the ends that the rows have so far: these are its neighbours, so
    // that a slope adds up to nothing.
    std::ranges::stable_sort(places, {}, middleX);
    std::vector<PlaceRow> rows; // from top to bottom
    for (const FacePlace &place : places) {
        if (PlaceRow *row = nearestRow(rows, place)) {
            row->push_back(place);
            continue;
        }
        const auto below =
            std::ranges::find_if(rows, [&](const PlaceRow &row) { return middleY(row.back()) > middleY(place); });
        rows.insert(below, PlaceRow{place});
    }
    std::vector<FacePlace> ordered;
    for (const PlaceRow &row : rows)
        ordered.insert(ordered.end(), row.begin(), row.end());
    return ordered;
}

} // namespace faces::tasks
