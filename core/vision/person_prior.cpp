// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/person_prior.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace faces::vision {
namespace {

// In shares of a cell whose middle half is the face.
constexpr double kMiddle = 0.47;      // of the head's height
constexpr double kBelowMiddle = 0.40; // down to the chin
struct Head {
    double halfWidth, aboveMiddle;
    double hair, hairHalfWidth, hairFrom; // beside the face: its odds, how far aside, from which height
};
constexpr Head kWide{0.31, 0.40, -0.3, 0.33, 0.28}, kSnug{0.25, 0.37, -0.9, 0.27, 0.35};

double smoothStep(double t)
{
    t = std::clamp(t, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

/// Chance (above 0, below 1) that the person is at (u, v), in shares of the cell.
float likelyAt(double u, double v, const Head &head)
{
    const double x = std::abs(u - 0.5), y = v - kMiddle;
    const double inHead = 6 * (1 - std::hypot(x / head.halfWidth, y / (y < 0 ? head.aboveMiddle : kBelowMiddle)));
    const double longHair =
        head.hair - 30 * std::max(0.0, x - head.hairHalfWidth) - 14 * std::max(0.0, head.hairFrom - v);
    const double shoulder = 0.74 + 0.20 * smoothStep((x - 0.1) / 0.36); // lower towards the sides
    const double inBody = std::min(16 * (v - shoulder), 14 * (0.53 - x));
    // Nowhere quite impossible: a brim, a raised arm.
    const double logit = std::clamp(std::max({inHead, longHair, inBody}), -3.2, 4.0);
    return static_cast<float>(1 / (1 + std::exp(-logit)));
}

} // namespace

Box faceOfCell(const cv::Size &size)
{
    return {size.width * 0.25, size.height * 0.25, size.width * 0.5, size.height * 0.5};
}

PersonPrior personPrior(const cv::Size &size, const Box &face)
{
    if (!(face.width > 0 && face.height > 0) || !std::isfinite(face.x + face.y + face.width + face.height))
        throw Error(ErrorKind::Usage, "The box of the face in the picture must not be empty.");
    PersonPrior prior{{}, cv::Mat(size, CV_32FC1), cv::Mat(size, CV_32FC1)};
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const double u = 0.25 + (x + 0.5 - face.x) / (2 * face.width);
            const double v = 0.25 + (y + 0.5 - face.y) / (2 * face.height);
            prior.wide.at<float>(y, x) = likelyAt(u, v, kWide);
            prior.snug.at<float>(y, x) = likelyAt(u, v, kSnug);
        }
    prior.person = prior.wide > 0.5F;
    return prior;
}

} // namespace faces::vision
