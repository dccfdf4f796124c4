// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/background.h"
#include "tests/core/vision/drawn_sheet.h"
#include "tests/core/vision/person_masks.h"

#include <opencv2/imgproc.hpp>

#include <QTest>

#include <future>

using namespace faces;
using namespace faces::test;

class TestBackground : public QObject {
    Q_OBJECT
private slots:
    void theMaskIsBetterThanTheShapeAndThanARectangle_data();
    void theMaskIsBetterThanTheShapeAndThanARectangle();
    void theSameFaceGivesTheSameMaskInEveryThread();
    void aFaceOfOneColourFallsBackToTheShape();
    void smallAndLargeFacesKeepTheirSize();
    void edgesAreSoft();
    void facesOfAFewPixelsHaveAMaskToo();
};

void TestBackground::theMaskIsBetterThanTheShapeAndThanARectangle_data()
{
    QTest::addColumn<int>("backdrop");
    QTest::addColumn<double>("atLeast");
    QTest::newRow("plain") << int(Backdrop::Plain) << 0.93;
    QTest::newRow("busy") << int(Backdrop::Busy) << 0.80;
}

void TestBackground::theMaskIsBetterThanTheShapeAndThanARectangle()
{
    QFETCH(int, backdrop);
    QFETCH(double, atLeast);
    double ours = 0, shape = 0, rectangle = 0;
    constexpr int kFaces = 16;
    for (int i = 0; i < kFaces; ++i) {
        Random random(11, static_cast<std::uint64_t>(i));
        const SimpleFace face = drawSimpleFace(random, 96, static_cast<Backdrop>(backdrop), anyColour(random));
        ours += maskOverlap(vision::removeBackground(face.pixels), face.mask) / kFaces;
        shape += maskOverlap(fixedShape(face.mask.size()), face.mask) / kFaces;
        rectangle += maskOverlap(rectangleGrabCut(face.pixels), face.mask) / kFaces;
    }
    const QByteArray figures = QString("ours %1, shape %2, rectangle %3").arg(ours).arg(shape).arg(rectangle).toUtf8();
    QVERIFY2(ours > shape, figures);
    QVERIFY2(ours > rectangle, figures);
    QVERIFY2(ours > atLeast, figures);
}

void TestBackground::theSameFaceGivesTheSameMaskInEveryThread()
{
    Random random(3);
    const SimpleFace face = drawSimpleFace(random, 128, Backdrop::Busy, {90, 120, 60});
    const cv::Mat first = vision::removeBackground(face.pixels);
    cv::theRNG().state = 12345; // what others draw before must not matter
    QCOMPARE(cv::norm(first, vision::removeBackground(face.pixels), cv::NORM_INF), 0.0);
    QCOMPARE(cv::theRNG().state, std::uint64_t(12345)); // nor do we disturb them
    std::vector<std::future<cv::Mat>> others;
    for (int i = 0; i < 3; ++i)
        others.push_back(std::async(std::launch::async, [&] { return vision::removeBackground(face.pixels); }));
    for (auto &other : others)
        QCOMPARE(cv::norm(first, other.get(), cv::NORM_INF), 0.0);
}

void TestBackground::aFaceOfOneColourFallsBackToTheShape()
{
    const cv::Mat grey(96, 96, CV_8UC3, cv::Scalar::all(128));
    const cv::Mat mask = vision::removeBackground(grey);
    const double share = cv::mean(mask)[0] / 255;
    QVERIFY2(share > 0.12 && share < 0.92, qPrintable(QString::number(share)));
    QVERIFY(mask.at<std::uint8_t>(48, 48) > 200);
    QVERIFY(mask.at<std::uint8_t>(2, 2) < 50);
}

void TestBackground::smallAndLargeFacesKeepTheirSize()
{
    for (const int side : {16, 17, 64, 256}) {
        Random random(5);
        const SimpleFace face = drawSimpleFace(random, side, Backdrop::Plain, {200, 180, 160});
        const cv::Mat mask = vision::removeBackground(face.pixels);
        QCOMPARE(mask.type(), CV_8UC1);
        QCOMPARE(mask.size(), face.pixels.size());
    }
}

void TestBackground::edgesAreSoft()
{
    Random random(6);
    const SimpleFace face = drawSimpleFace(random, 128, Backdrop::Plain, {220, 200, 180});
    const cv::Mat mask = vision::removeBackground(face.pixels);
    const cv::Mat between = (mask > 16) & (mask < 240);
    const int soft = cv::countNonZero(between);
    QVERIFY2(soft > 40 && soft < 128 * 128 / 8, qPrintable(QString::number(soft)));
}

void TestBackground::facesOfAFewPixelsHaveAMaskToo()
{
    for (int side = 1; side <= 14; ++side) {
        cv::Mat face(side, side, CV_8UC3);
        cv::randu(face, 0, 255);
        QCOMPARE(vision::removeBackground(face).size(), face.size());
    }
    QCOMPARE(vision::removeBackground(cv::Mat(1, 3000, CV_8UC3, cv::Scalar::all(7))).size(), cv::Size(3000, 1));
}

QTEST_APPLESS_MAIN(TestBackground)
#include "tst_background.moc"
