// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/background.h"

#include "core/base/error.h"
#include "core/vision/opencv_care.h"
#include "core/vision/person_cut.h"
#include "core/vision/person_prior.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace faces::vision {
namespace {

constexpr int kWorkSidePx = 96;  // the cut's time grows with the pixels; outlines are sharpened on the face itself
constexpr int kLeastSamples = 5; // of person and of background each: five colours of either are mixed
constexpr double kLeastPerson = 0.12, kMostPerson = 0.92; // of the picture: beyond, the cut has lost the person

/// The one piece that holds the person's middle, without holes.
cv::Mat onePiece(const cv::Mat &person)
{
    cv::Mat labels, stats, centres;
    const int pieces = cv::connectedComponentsWithStats(person, labels, stats, centres, 4, CV_32S);
    int largest = 0;
    for (int i = 1; i < pieces; ++i)
        if (largest == 0 || stats.at<int>(i, cv::CC_STAT_AREA) > stats.at<int>(largest, cv::CC_STAT_AREA))
            largest = i;
    cv::Mat piece = largest == 0 ? cv::Mat(person.size(), CV_8UC1, cv::Scalar(0)) : cv::Mat(labels == largest);
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(piece, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    cv::drawContours(piece, outlines, -1, cv::Scalar(255), cv::FILLED);
    return piece;
}

/// A face of a few pixels has too few of either for GrabCut.
bool enoughToLearn(const cv::Mat &person)
{
    const int inside = cv::countNonZero(person), all = person.rows * person.cols;
    return inside >= kLeastSamples && all - inside >= kLeastSamples;
}

cv::Mat cutOut(const cv::Mat &face, const PersonPrior &prior)
{
    if (!enoughToLearn(prior.person))
        return prior.person.clone();
    cv::Mat person = onePiece(cutPerson(face, prior));
    const double share = cv::mean(person)[0] / 255;
    if (share < kLeastPerson || share > kMostPerson)
        return prior.person.clone();
    cv::morphologyEx(person, person, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, {3, 3}));
    return person;
}

/// Guided filter (He, Sun, Tang, ECCV 2010) of the mask along the grey face: the outline follows the picture's own
/// edges.
cv::Mat followEdges(const cv::Mat &mask, const cv::Mat &face, int radius)
{
    cv::Mat grey, p;
    cv::cvtColor(face, grey, cv::COLOR_BGR2GRAY);
    grey.convertTo(grey, CV_32F, 1 / 255.0);
    mask.convertTo(p, CV_32F, 1 / 255.0);
    const cv::Size window(2 * radius + 1, 2 * radius + 1);
    const auto mean = [&](const cv::Mat &m) {
        cv::Mat result;
        cv::boxFilter(m, result, CV_32F, window);
        return result;
    };
    const cv::Mat meanGrey = mean(grey), meanP = mean(p);
    const cv::Mat covariance = mean(grey.mul(p)) - meanGrey.mul(meanP);
    const cv::Mat variance = mean(grey.mul(grey)) - meanGrey.mul(meanGrey);
    const cv::Mat slope = covariance / (variance + 0.002);
    const cv::Mat offset = meanP - slope.mul(meanGrey);
    cv::Mat result = mean(slope).mul(grey) + mean(offset);
    // A steeper ramp about one half: soft for a pixel or two only.
    result.convertTo(result, CV_8U, 2.0 * 255, -0.5 * 255);
    return result;
}

} // namespace

cv::Mat removeBackground(const cv::Mat &face, const std::optional<Box> &faceInCut)
{
    if (face.empty() || face.type() != CV_8UC3)
        throw Error(ErrorKind::Internal, "The background can only be removed from a colour face.");
    const double scale = std::min(1.0, static_cast<double>(kWorkSidePx) / std::max(face.cols, face.rows));
    return withCare([&] {
        cv::Mat small = face;
        if (scale < 1)
            cv::resize(face, small, scaledSize(face.size(), scale), 0, 0, cv::INTER_AREA);
        const Box found = faceInCut.value_or(faceOfCell(face.size()));
        const Box inSmall{found.x * scale, found.y * scale, found.width * scale, found.height * scale};
        cv::Mat mask = cutOut(small, personPrior(small.size(), inSmall));
        if (scale < 1)
            cv::resize(mask, mask, face.size(), 0, 0, cv::INTER_LINEAR);
        return followEdges(mask, face, std::max(1, std::max(face.cols, face.rows) / 48));
    });
}

} // namespace faces::vision
