// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/background.h"
#include "tests/core/vision/drawn_portrait.h"
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
    void peopleAreCutOutBetterThanByARectangle_data();
    void peopleAreCutOutBetterThanByARectangle();
    void longHairHatsAndShouldersStay();
    void aFaceAsideIsFoundByItsBox();
    void theBoxOfTheMiddleIsWhatACellAssumes();
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

void TestBackground::peopleAreCutOutBetterThanByARectangle_data()
{
    QTest::addColumn<int>("behind");
    QTest::addColumn<double>("atLeast");
    QTest::addColumn<double>("margin");
    QTest::newRow("plain") << int(Behind::Plain) << 0.95 << 0.01;
    QTest::newRow("gradient") << int(Behind::Gradient) << 0.94 << 0.01;
    QTest::newRow("texture") << int(Behind::Texture) << 0.94 << 0.005;
    QTest::newRow("clutter") << int(Behind::Clutter) << 0.87 << 0.1;
}

void TestBackground::peopleAreCutOutBetterThanByARectangle()
{
    QFETCH(int, behind);
    QFETCH(double, atLeast);
    QFETCH(double, margin);
    double ours = 0, rectangle = 0, oursPx = 0, rectanglePx = 0;
    constexpr int kFaces = 24;
    for (std::uint64_t i = 0; i < kFaces; ++i) {
        const Portrait face = (i % 2 == 0 ? drawPortrait : drawCloser)(i, 96, static_cast<Behind>(behind));
        const cv::Mat found = vision::removeBackground(face.pixels), plain = rectangleGrabCut(face.pixels);
        ours += maskOverlap(found, face.mask) / kFaces;
        rectangle += maskOverlap(plain, face.mask) / kFaces;
        oursPx += outlineDistancePx(found, face.mask) / kFaces;
        rectanglePx += outlineDistancePx(plain, face.mask) / kFaces;
    }
    const QByteArray figures = QString("ours %1, %2 px; rectangle %3, %4 px")
                                   .arg(ours)
                                   .arg(oursPx)
                                   .arg(rectangle)
                                   .arg(rectanglePx)
                                   .toUtf8();
    QVERIFY2(ours > atLeast, figures);
    QVERIFY2(ours > rectangle + margin, figures);
    QVERIFY2(oursPx < rectanglePx, figures);
}

void TestBackground::longHairHatsAndShouldersStay()
{
    double kept = 0, worst = 1;
    constexpr int kFaces = 24;
    for (std::uint64_t i = 0; i < kFaces; ++i) {
        const Portrait face = drawCloser(500 + i, 96, Behind::Plain);
        const cv::Mat person = face.mask > 127, found = vision::removeBackground(face.pixels) > 127;
        const double share = double(cv::countNonZero(person & found)) / cv::countNonZero(person);
        kept += share / kFaces;
        worst = std::min(worst, share);
    }
    QVERIFY2(kept > 0.97 && worst > 0.85, qPrintable(QString("%1, worst %2").arg(kept).arg(worst)));
}

void TestBackground::aFaceAsideIsFoundByItsBox()
{
    // Two people on one picture: the middle of the picture is the gap between them.
    double told = 0, untold = 0;
    constexpr int kFaces = 12;
    for (std::uint64_t i = 0; i < kFaces; ++i) {
        const Portrait face = drawPortrait(i, 96, Behind::Clutter);
        cv::Mat pixels, mask;
        cv::copyMakeBorder(face.pixels, pixels, 48, 0, 0, 48, cv::BORDER_REFLECT_101);
        cv::copyMakeBorder(face.mask, mask, 48, 0, 0, 48, cv::BORDER_CONSTANT);
        told += maskOverlap(vision::removeBackground(pixels, Box{24, 72, 48, 48}), mask) / kFaces;
        untold += maskOverlap(vision::removeBackground(pixels), mask) / kFaces;
    }
    QVERIFY2(told > untold + 0.1 && told > 0.7, qPrintable(QString("%1, without %2").arg(told).arg(untold)));
    QVERIFY_EXCEPTION_THROWN(vision::removeBackground(cv::Mat(32, 32, CV_8UC3), Box{4, 4, 0, 10}), Error);
}

void TestBackground::theBoxOfTheMiddleIsWhatACellAssumes()
{
    const Portrait face = drawPortrait(7, 128, Behind::Texture);
    const cv::Mat with = vision::removeBackground(face.pixels, Box{32, 32, 64, 64});
    QCOMPARE(cv::norm(with, vision::removeBackground(face.pixels), cv::NORM_INF), 0.0);
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
