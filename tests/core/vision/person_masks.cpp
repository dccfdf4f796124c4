// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/core/vision/person_masks.h"

#include "core/vision/person_prior.h"

#include <opencv2/imgproc.hpp>

namespace faces::test {
namespace {

/// The mask's pixels that touch what is not in the mask; the picture's own border is no outline.
cv::Mat outlineOf(const cv::Mat &mask)
{
    cv::Mat inner;
    cv::erode(mask, inner, cv::getStructuringElement(cv::MORPH_CROSS, {3, 3}));
    return mask & ~inner;
}

double meanDistance(const cv::Mat &from, const cv::Mat &to)
{
    cv::Mat distance;
    cv::distanceTransform(~to, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE);
    return cv::mean(distance, from)[0];
}

} // namespace

double maskOverlap(const cv::Mat &a, const cv::Mat &b)
{
    const cv::Mat inA = a > 127, inB = b > 127;
    const int both = cv::countNonZero(inA & inB), either = cv::countNonZero(inA | inB);
    return either == 0 ? 1 : static_cast<double>(both) / either;
}

double outlineDistancePx(const cv::Mat &a, const cv::Mat &b)
{
    const cv::Mat outlineA = outlineOf(a > 127), outlineB = outlineOf(b > 127);
    if (cv::countNonZero(outlineA) == 0 || cv::countNonZero(outlineB) == 0)
        return a.cols;
    return (meanDistance(outlineA, outlineB) + meanDistance(outlineB, outlineA)) / 2;
}

cv::Mat fixedShape(const cv::Size &size) { return vision::personPrior(size, vision::faceOfCell(size)).person; }

cv::Mat rectangleGrabCut(const cv::Mat &face)
{
    const int rim = std::max(1, face.cols / 20);
    cv::Mat marks, backgroundModel, personModel;
    cv::theRNG().state = 1;
    cv::grabCut(face, marks, cv::Rect(rim, rim, face.cols - 2 * rim, face.rows - rim), backgroundModel, personModel, 2,
                cv::GC_INIT_WITH_RECT);
    return (marks & 1) * 255;
}

} // namespace faces::test
