// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/person_prior.h"

#include <opencv2/imgproc.hpp>

#include <vector>

namespace faces::vision {
namespace {

using Outline = std::vector<cv::Point2d>; // in shares of the picture's sides

void fill(cv::Mat &picture, const Outline &outline, int value)
{
    std::vector<cv::Point> points;
    for (const cv::Point2d &p : outline)
        points.emplace_back(cvRound(p.x * picture.cols), cvRound(p.y * picture.rows));
    cv::fillConvexPoly(picture, points, cv::Scalar(value));
}

void fillEllipse(cv::Mat &picture, cv::Point2d centre, double halfWidth, double halfHeight, int value)
{
    cv::ellipse(picture, cv::Point(cvRound(centre.x * picture.cols), cvRound(centre.y * picture.rows)),
                cv::Size(cvRound(halfWidth * picture.cols), cvRound(halfHeight * picture.rows)), 0, 0, 360,
                cv::Scalar(value), cv::FILLED);
}

} // namespace

PersonPrior personPrior(const cv::Size &size)
{
    const Outline shoulders{{0.36, 0.74}, {0.64, 0.74}, {0.95, 0.92}, {1.0, 1.02}, {0.0, 1.02}, {0.05, 0.92}};
    const Outline chest{{0.42, 0.78}, {0.58, 0.78}, {0.70, 1.02}, {0.30, 1.02}};
    PersonPrior prior{cv::Mat(size, CV_8UC1, cv::Scalar(0)), cv::Mat(size, CV_8UC1, cv::Scalar(cv::GC_PR_BGD))};
    fillEllipse(prior.person, {0.5, 0.46}, 0.27, 0.36, 255);
    fill(prior.person, shoulders, 255);

    prior.marks.setTo(cv::GC_PR_FGD, prior.person);
    fillEllipse(prior.marks, {0.5, 0.48}, 0.16, 0.26, cv::GC_FGD);
    fill(prior.marks, chest, cv::GC_FGD);
    fill(prior.marks, {{0, 0}, {0.24, 0}, {0, 0.30}}, cv::GC_BGD);
    fill(prior.marks, {{1, 0}, {0.76, 0}, {1, 0.30}}, cv::GC_BGD);
    fill(prior.marks, {{0, 0}, {0.04, 0}, {0.04, 0.62}, {0, 0.62}}, cv::GC_BGD);
    fill(prior.marks, {{1, 0}, {0.96, 0}, {0.96, 0.62}, {1, 0.62}}, cv::GC_BGD);
    return prior;
}

} // namespace faces::vision
