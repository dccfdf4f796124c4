// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/prepare_face.h"
#include "tests/core/vision/reference_picture.h"

#include <QTest>

using namespace faces;
using namespace faces::vision;
using faces::test::reference;
using faces::test::worstDifference;

class TestPrepareFace : public QObject {
    Q_OBJECT
private slots:
    void scalingIsPillows_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("smaller, upright") << 20 << 33;
        QTest::newRow("smaller, lying") << 33 << 20;
        QTest::newRow("only lower") << 64 << 27;
        QTest::newRow("larger") << 90 << 71;
        QTest::newRow("tiny") << 7 << 7;
    }
    void scalingIsPillows()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        const std::string size = std::to_string(width) + "x" + std::to_string(height);
        const cv::Mat pillows = reference("grey64_to_" + size + ".pgm");
        QCOMPARE(worstDifference(resizeBicubic(reference("grey64_itself.pgm"), width, height), pillows), 0.0);
    }

    void greyIsPillowsLuma()
    {
        const cv::Mat grey = prepareFace(reference("colour45.ppm"), {}, {.sidePx = 45});
        QCOMPARE(worstDifference(grey, reference("colour45_as_grey.pgm")), 0.0);
    }

    void greyIsMadeBeforeScaling()
    {
        const cv::Mat face = reference("colour45.ppm");
        QCOMPARE(worstDifference(prepareFace(face, {}, {.sidePx = 24}), reference("colour45_as_grey_to_24.pgm")), 0.0);
        QCOMPARE(worstDifference(prepareFace(face, {}, {}), reference("colour45_as_grey_to_64.pgm")), 0.0);
    }

    void colourIsScaledChannelByChannel()
    {
        const cv::Mat face = reference("colour45.ppm");
        const cv::Mat small = prepareFace(face, {}, {.sidePx = 24, .channels = 3});
        const cv::Mat large = prepareFace(face, {}, {.sidePx = 52, .channels = 3});
        QCOMPARE(worstDifference(small, reference("colour45_to_24.ppm")), 0.0);
        QCOMPARE(worstDifference(large, reference("colour45_to_52.ppm")), 0.0);
    }

    void theBackgroundIsPaintedWhereTheMaskSaysSo()
    {
        const cv::Mat face(16, 16, CV_8UC3, cv::Scalar(200, 200, 200));
        cv::Mat mask = cv::Mat::zeros(16, 16, CV_8UC1);
        mask.colRange(8, 16).setTo(255);
        mask.col(8).setTo(51);
        const cv::Mat grey =
            prepareFace(face, mask, {.sidePx = 16, .channels = 1, .removeBackground = true, .fill = 100});
        QCOMPARE(int(grey.at<uchar>(3, 2)), 100);
        QCOMPARE(int(grey.at<uchar>(3, 8)), 120); // a fifth of the way from 100 to 200
        QCOMPARE(int(grey.at<uchar>(3, 12)), 200);
    }

    void theMaskHasNoEffectUnlessAskedFor()
    {
        const cv::Mat face = reference("colour45.ppm");
        const cv::Mat none = cv::Mat::zeros(45, 45, CV_8UC1);
        QCOMPARE(worstDifference(prepareFace(face, none, {}), prepareFace(face, {}, {})), 0.0);
        QCOMPARE(worstDifference(prepareFace(face, {}, {.removeBackground = true}), prepareFace(face, {}, {})), 0.0);
    }

    void tablesHoldPlanesFaceByFace()
    {
        cv::Mat face(2, 2, CV_8UC3);
        for (int i = 0; i < 12; ++i)
            face.data[i] = static_cast<uchar>(i);
        std::vector<std::uint8_t> table{99};
        appendPlanes(face, table);
        appendPlanes(cv::Mat(1, 1, CV_8UC1, cv::Scalar(7)), table);
        QCOMPARE(table, (std::vector<std::uint8_t>{99, 0, 3, 6, 9, 1, 4, 7, 10, 2, 5, 8, 11, 7}));
    }

    void whatCannotBePreparedIsRefused()
    {
        const cv::Mat face = reference("colour45.ppm");
        QVERIFY_EXCEPTION_THROWN(prepareFace(face, {}, {.sidePx = 4}), Error);
        QVERIFY_EXCEPTION_THROWN(prepareFace(face, cv::Mat::zeros(8, 8, CV_8UC1), {}), Error);
        QVERIFY_EXCEPTION_THROWN(prepareFace({}, {}, {}), Error);
        QVERIFY_EXCEPTION_THROWN(resizeBicubic(face, 0, 5), Error);
    }
};

QTEST_APPLESS_MAIN(TestPrepareFace)
#include "tst_prepare_face.moc"
