// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/box_edit.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace faces::ui {

namespace {

constexpr double kDegree = std::numbers::pi / 180;
constexpr double kFreshShare = 0.2; ///< of the photo's shorter side

/// y points down, so this turns clockwise.
QPointF turnedVector(QPointF v, double degrees)
{
    const double c = std::cos(degrees * kDegree), s = std::sin(degrees * kDegree);
    return {c * v.x() - s * v.y(), s * v.x() + c * v.y()};
}

/// A place as the box sees it: from its middle, along its sides.
QPointF fromMiddle(const FacePlace &place, QPointF at)
{
    return turnedVector(at - middleOf(place), -place.angleDegrees);
}

FacePlace square(QPointF middle, double side, double angleDegrees)
{
    return {{middle.x() - side / 2, middle.y() - side / 2, side, side}, angleDegrees};
}

double sideOf(const FacePlace &place) { return std::max(place.box.width, place.box.height); }

double allowedSide(double side, QSize photo)
{
    return std::clamp(side, kSmallestBoxPx, std::max<double>(kSmallestBoxPx, std::max(photo.width(), photo.height())));
}

/// Where a corner lies from the middle, in halves of the sides.
QPointF signsOf(BoxPart corner)
{
    const bool left = corner == BoxPart::UpperLeft || corner == BoxPart::LowerLeft;
    const bool upper = corner == BoxPart::UpperLeft || corner == BoxPart::UpperRight;
    return {left ? -1.0 : 1.0, upper ? -1.0 : 1.0};
}

} // namespace

QPointF middleOf(const FacePlace &place)
{
    return {place.box.x + place.box.width / 2, place.box.y + place.box.height / 2};
}

QPolygonF outline(const FacePlace &place)
{
    const double w = place.box.width / 2, h = place.box.height / 2;
    QPolygonF polygon;
    for (const QPointF corner : {QPointF(-w, -h), QPointF(w, -h), QPointF(w, h), QPointF(-w, h)})
        polygon << middleOf(place) + turnedVector(corner, place.angleDegrees);
    return polygon;
}

QPointF handleOf(const FacePlace &place, TurnHandle handle)
{
    const double up = place.box.height / 2 + handle.awayPx;
    return middleOf(place) + turnedVector({0, handle.below ? up : -up}, place.angleDegrees);
}

QPointF cornerOf(const FacePlace &place, BoxPart corner)
{
    const QPointF signs = signsOf(corner), half(place.box.width / 2, place.box.height / 2);
    return middleOf(place) + turnedVector({signs.x() * half.x(), signs.y() * half.y()}, place.angleDegrees);
}

bool contains(const FacePlace &place, QPointF at)
{
    const QPointF p = fromMiddle(place, at);
    return std::abs(p.x()) <= place.box.width / 2 && std::abs(p.y()) <= place.box.height / 2;
}

BoxPart partAt(const FacePlace &place, QPointF at, double reach, TurnHandle handle, const QPolygonF &corners)
{
    const auto near = [&](QPointF spot) { return QLineF(spot, at).length() <= reach; };
    if (near(handleOf(place, handle)))
        return BoxPart::Turn;
    const QPolygonF spots = corners.isEmpty() ? outline(place) : corners;
    const BoxPart parts[] = {BoxPart::UpperLeft, BoxPart::UpperRight, BoxPart::LowerRight, BoxPart::LowerLeft};
    for (int i = 0; i < 4; ++i)
        if (near(spots[i]))
            return parts[i];
    return contains(place, at) ? BoxPart::Body : BoxPart::None;
}

int boxAt(const std::vector<FacePlace> &places, QPointF at)
{
    int found = -1;
    double smallest = 0;
    for (int i = 0; i < static_cast<int>(places.size()); ++i) {
        const FacePlace &place = places[static_cast<std::size_t>(i)];
        const double area = place.box.width * place.box.height;
        if (contains(place, at) && (found < 0 || area <= smallest)) {
            found = i;
            smallest = area;
        }
    }
    return found;
}

int neighbour(const std::vector<FacePlace> &places, int from, int dx, int dy)
{
    if (from < 0 || from >= static_cast<int>(places.size()))
        return places.empty() ? -1 : 0;
    const QPointF here = middleOf(places[static_cast<std::size_t>(from)]);
    int found = -1;
    double nearest = 0;
    for (int i = 0; i < static_cast<int>(places.size()); ++i) {
        const QPointF to = middleOf(places[static_cast<std::size_t>(i)]) - here;
        const double ahead = to.x() * dx + to.y() * dy, aside = std::abs(to.x() * dy) + std::abs(to.y() * dx);
        const double distance = ahead + 2 * aside; // straight ahead counts more than near
        if (i != from && ahead > 0 && ahead >= aside / 2 && (found < 0 || distance < nearest)) {
            found = i;
            nearest = distance;
        }
    }
    return found;
}

FacePlace moved(FacePlace place, double dx, double dy, QSize photo)
{
    const QPointF middle = middleOf(place);
    place.box.x += std::clamp(middle.x() + dx, 0.0, double(photo.width())) - middle.x();
    place.box.y += std::clamp(middle.y() + dy, 0.0, double(photo.height())) - middle.y();
    return place;
}

FacePlace withCornerAt(const FacePlace &place, BoxPart corner, QPointF to, QSize photo)
{
    const QPointF signs = signsOf(corner), half(place.box.width / 2, place.box.height / 2);
    const QPointF opposite(-signs.x() * half.x(), -signs.y() * half.y()); // from the middle, along the sides
    const QPointF reach = fromMiddle(place, to) - opposite;
    const double side = allowedSide(std::max(reach.x() * signs.x(), reach.y() * signs.y()), photo);
    const QPointF middle = opposite + signs * (side / 2);
    return square(middleOf(place) + turnedVector(middle, place.angleDegrees), side, place.angleDegrees);
}

FacePlace grown(FacePlace place, double byPx, QSize photo)
{
    return square(middleOf(place), allowedSide(sideOf(place) + byPx, photo), place.angleDegrees);
}

FacePlace turnedTo(FacePlace place, QPointF to, TurnHandle handle)
{
    const QPointF away = (to - middleOf(place)) * (handle.below ? -1 : 1);
    place.angleDegrees = 0;
    return turned(place, std::round(std::atan2(away.x(), -away.y()) / kDegree));
}

FacePlace turned(FacePlace place, double degrees)
{
    const double angle = std::remainder(place.angleDegrees + degrees, 360);
    place.angleDegrees = angle <= -180 ? 180 : angle;
    return place;
}

std::optional<FacePlace> drawn(QPointF from, QPointF to, QSize photo)
{
    const QPointF span = to - from;
    const double side = std::max(std::abs(span.x()), std::abs(span.y()));
    if (side < kSmallestBoxPx)
        return {};
    const QPointF half(std::copysign(side / 2, span.x()), std::copysign(side / 2, span.y()));
    return moved(grown(square(from + half, side, 0), 0, photo), 0, 0, photo);
}

FacePlace fresh(const std::vector<FacePlace> &others, QPointF about, QSize photo)
{
    double side = kFreshShare * std::min(photo.width(), photo.height());
    if (!others.empty()) {
        std::vector<double> sides;
        for (const FacePlace &other : others)
            sides.push_back(sideOf(other));
        const auto middle = sides.begin() + static_cast<std::ptrdiff_t>(sides.size() / 2);
        std::ranges::nth_element(sides, middle);
        side = *middle;
    }
    return moved(square(about, allowedSide(side, photo), 0), 0, 0, photo);
}

} // namespace faces::ui
