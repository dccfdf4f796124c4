// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/core/vision/person_masks.h"

#include "core/vision/person_prior.h"

#include <opencv2/imgproc.hpp>

namespace faces::test {

double maskOverlap(const cv::Mat &a, const cv::Mat &b)
{
    const cv::Mat inA = a > 127, inB = b > 127;
    const int both = cv::countNonZero(inA & inB), either = cv::countNonZero(inA | inB);
    return either == 0 ? 1 : static_cast<double>(both) / either;
}

cv::Mat fixedShape(const cv::Size &size) { return vision::personPrior(size).person; }

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
