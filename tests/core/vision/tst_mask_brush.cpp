// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/mask_brush.h"

#include <QTest>

#include <limits>

using namespace faces;
using vision::brushed;

namespace {

cv::Mat maskOf(int value) { return {cv::Size(60, 40), CV_8UC1, cv::Scalar(value)}; }
int at(const cv::Mat &mask, int x, int y) { return mask.at<std::uint8_t>(y, x); }

} // namespace

class TestMaskBrush : public QObject {
    Q_OBJECT
private slots:
    void aDabBringsHairBackWithASoftEdge();
    void aDabOutIsTheMirrorOfADabIn();
    void theGivenMaskStaysAndOnlyTheDabChanges();
    void dabsOverTheBorderAndFarOutsideAreFine();
    void aSecondDabBesideTheFirstDoesNotWeakenIt();
    void nonsenseIsRefused();
    void theFillShowsWhereTheMaskSaysBackground();
};

void TestMaskBrush::aDabBringsHairBackWithASoftEdge()
{
    const cv::Mat mask = brushed(maskOf(0), {30, 20}, 10, true);
    QCOMPARE(at(mask, 30, 20), 255);
    QCOMPARE(at(mask, 33, 20), 255); // the inner half is full
    QVERIFY(at(mask, 37, 20) > 0 && at(mask, 37, 20) < 255);
    QVERIFY(at(mask, 36, 20) > at(mask, 38, 20));
    QCOMPARE(at(mask, 41, 20), 0);
    QCOMPARE(at(mask, 29 - 7, 20), at(mask, 30 + 7, 20)); // round about the place, not about a pixel
}

void TestMaskBrush::aDabOutIsTheMirrorOfADabIn()
{
    const cv::Mat in = brushed(maskOf(0), {25.3, 18.8}, 7.5, true);
    const cv::Mat out = brushed(maskOf(255), {25.3, 18.8}, 7.5, false);
    QCOMPARE(cv::norm(in, 255 - out, cv::NORM_INF), 0.0);
}

void TestMaskBrush::theGivenMaskStaysAndOnlyTheDabChanges()
{
    const cv::Mat before = maskOf(100), after = brushed(before, {30, 20}, 6, true);
    QCOMPARE(cv::norm(before, maskOf(100), cv::NORM_INF), 0.0);
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 60; ++x)
            if (std::hypot(x + 0.5 - 30, y + 0.5 - 20) >= 6)
                QCOMPARE(at(after, x, y), 100);
}

void TestMaskBrush::dabsOverTheBorderAndFarOutsideAreFine()
{
    QCOMPARE(at(brushed(maskOf(0), {0, 0}, 8, true), 0, 0), 255);
    QCOMPARE(at(brushed(maskOf(255), {60, 40}, 8, false), 59, 39), 0);
    QCOMPARE(cv::countNonZero(brushed(maskOf(0), {-1e9, 1e9}, 8, true)), 0);
    QCOMPARE(cv::countNonZero(brushed(maskOf(0), {30, 20}, 1e9, true)), 60 * 40);
}

void TestMaskBrush::aSecondDabBesideTheFirstDoesNotWeakenIt()
{
    const cv::Mat first = brushed(maskOf(0), {20, 20}, 8, true), both = brushed(first, {26, 20}, 8, true);
    QCOMPARE(cv::countNonZero(both < first), 0);
    QVERIFY(cv::countNonZero(both > first) > 0);
}

void TestMaskBrush::nonsenseIsRefused()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    QVERIFY_EXCEPTION_THROWN(brushed(maskOf(0), {1, 1}, 0, true), Error);
    QVERIFY_EXCEPTION_THROWN(brushed(maskOf(0), {none, 1}, 3, true), Error);
    QVERIFY_EXCEPTION_THROWN(brushed({}, {1, 1}, 3, true), Error);
    QVERIFY_EXCEPTION_THROWN(vision::pasted(cv::Mat(8, 8, CV_8UC3), maskOf(0), {}), Error);
}

void TestMaskBrush::theFillShowsWhereTheMaskSaysBackground()
{
    const cv::Mat face(1, 3, CV_8UC3, cv::Scalar(200, 100, 50));
    const cv::Mat mask = (cv::Mat_<std::uint8_t>(1, 3) << 255, 128, 0);
    const cv::Mat result = vision::pasted(face, mask, {0, 255, 10});
    QCOMPARE(result.at<cv::Vec3b>(0, 0), cv::Vec3b(200, 100, 50));
    QCOMPARE(result.at<cv::Vec3b>(0, 1), cv::Vec3b(100, 177, 30)); // rounded to the nearest
    QCOMPARE(result.at<cv::Vec3b>(0, 2), cv::Vec3b(0, 255, 10));
}

QTEST_APPLESS_MAIN(TestMaskBrush)
#include "tst_mask_brush.moc"
