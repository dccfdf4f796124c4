// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/alter.h"
#include "core/vision/prepare_face.h"

namespace faces::vision {
namespace {

// The notebooks' lengths, all for a side of 64 px.
constexpr int kClassicSide = 64;
constexpr int kNarrowWidth = 50;
constexpr int kWideWidth = 78;
constexpr int kZoomedSide = 84;
constexpr double kTurnDegrees = 22;
constexpr double kBlurRadius = 1;

int scaledLength(int classicLength, int side) { return (classicLength * side + kClassicSide / 2) / kClassicSide; }

cv::Mat zoomed(const cv::Mat &face) { return zoomedTo(face, scaledLength(kZoomedSide, face.cols)); }

void requireSquareBytes(const cv::Mat &face)
{
    if (face.empty() || face.rows != face.cols || face.depth() != CV_8U)
        throw Error(ErrorKind::Usage, "Only a square picture of bytes can be altered.");
}

} // namespace

cv::Mat altered(const cv::Mat &face, Alteration alteration)
{
    requireSquareBytes(face);
    switch (alteration) {
    case Alteration::Mirror: {
        cv::Mat out;
        cv::flip(face, out, 1);
        return out;
    }
    case Alteration::RotateRight:
        return rotated(face, -kTurnDegrees);
    case Alteration::RotateLeft:
        return rotated(face, kTurnDegrees);
    case Alteration::Narrow:
        return stretchedTo(face, scaledLength(kNarrowWidth, face.cols));
    case Alteration::Widen:
        return stretchedTo(face, scaledLength(kWideWidth, face.cols));
    case Alteration::None:
        break;
    }
    return face.clone();
}

cv::Mat variant(const cv::Mat &face, Variant variant)
{
    requireSquareBytes(face);
    switch (variant) {
    case Variant::Zoomed:
        return zoomed(face);
    case Variant::Blurred:
        return boxBlurred(face, kBlurRadius);
    case Variant::ZoomedBlurred:
        return boxBlurred(zoomed(face), kBlurRadius);
    case Variant::Itself:
        break;
    }
    return face.clone();
}

} // namespace faces::vision
