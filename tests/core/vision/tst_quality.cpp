// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/overhang.h"
#include "core/vision/cut_face.h"
#include "core/vision/demo_photos.h"
#include "core/vision/likeness.h"
#include "core/vision/quality.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

using namespace faces;
using vision::Quality;
using vision::qualityOf;

namespace {

/// A drawn face in even light without blur: not all of them are.
std::uint64_t goodPerson()
{
    for (std::uint64_t person = 1; person < 100; ++person)
        if (qualityOf(vision::drawFace(person, 3, 128).pixels, {}).badness < 0.8)
            return person;
    return 0;
}

cv::Mat goodFace() { return vision::drawFace(goodPerson(), 3, 128).pixels; }

cv::Mat relit(const cv::Mat &face, double gain, double offset)
{
    cv::Mat result;
    face.convertTo(result, -1, gain, offset);
    return result;
}

std::string reasonOf(const cv::Mat &face, const cv::Mat &mask = {}) { return qualityOf(face, mask).reason; }

} // namespace

class TestQuality : public QObject {
    Q_OBJECT
private slots:
    void aGoodFaceHasNoReason();
    void eachFaultHasItsName();
    void aFaceAtThePhotosBorderIsCutOff();
    void aPlaceThatReachesOutOfThePhotoIsCutOffBeforeAPlainWallToo();
    void aHeadThatThePicturesEdgeCutsIsSeenByItsMask();
    void aPlainOrShadedWallIsNotCutOff();
    void moreBlurIsWorse();
    void fewDrawnFacesAreFlagged();
    void oddPicturesAreNoTrouble();
};

void TestQuality::aGoodFaceHasNoReason()
{
    const cv::Mat face = goodFace();
    QVERIFY(!face.empty());
    QCOMPARE(reasonOf(face), std::string());
    QCOMPARE(vision::poorReason(face, {}), std::string());
    QVERIFY(qualityOf(face, {}).badness < 1);
}

void TestQuality::eachFaultHasItsName()
{
    const cv::Mat face = goodFace();
    cv::Mat blurred;
    cv::GaussianBlur(face, blurred, {}, 4);
    QCOMPARE(reasonOf(blurred), std::string("blurred"));
    QCOMPARE(reasonOf(relit(face, 0.25, 0)), std::string("dark"));
    QCOMPARE(reasonOf(relit(face, 0.3, 180)), std::string("washed out"));
    QCOMPARE(reasonOf(cv::Mat(96, 96, CV_8UC3, cv::Scalar(90, 120, 60))), std::string("empty"));
    cv::Mat mask(face.size(), CV_8UC1, cv::Scalar(0));
    mask(cv::Rect(10, 10, 20, 20)).setTo(255);
    QCOMPARE(reasonOf(face, mask), std::string("mask nearly empty"));
    mask.setTo(255);
    QCOMPARE(reasonOf(face, mask), std::string());
}

void TestQuality::aFaceAtThePhotosBorderIsCutOff()
{
    const cv::Mat face = goodFace();
    cv::Mat photo(400, 400, CV_8UC3);
    cv::RNG(3).fill(photo, cv::RNG::UNIFORM, 0, 256);
    face.copyTo(photo(cv::Rect(0, 150, 128, 128)));
    QCOMPARE(reasonOf(vision::cutFace(photo, {0, 150, 128, 128})), std::string());
    const Quality over = qualityOf(vision::cutFace(photo, {-20, 150, 128, 128}), {});
    QCOMPARE(over.reason, std::string("cut off"));
    QVERIFY(std::abs(over.cutOff - 20 / 128.0) < 0.02);
    cv::Mat bar = face.clone(); // a black bar, as turning a photo leaves it
    bar(cv::Rect(0, 0, 128, 12)).setTo(cv::Scalar::all(0));
    cv::Mat below = bar(cv::Rect(0, 12, 128, 116));
    cv::max(below, 60, below);
    QCOMPARE(reasonOf(bar), std::string("cut off"));
}

void TestQuality::aPlaceThatReachesOutOfThePhotoIsCutOffBeforeAPlainWallToo()
{
    QCOMPARE(overhang({{0, 0, 100, 100}, 0}, 400, 300), 0.0);
    QCOMPARE(overhang({{-20, 10, 100, 100}, 0}, 400, 300), 0.2);
    QCOMPARE(overhang({{310, 250, 100, 100}, 0}, 400, 300), 0.5);
    // A square of 100 px that stands on its corner reaches 20.7 px further on each side.
    QVERIFY(std::abs(overhang({{0, 100, 100, 100}, 45}, 400, 300) - 0.207) < 0.001);
    cv::Mat photo(400, 400, CV_8UC3, cv::Scalar(190, 190, 190));
    const vision::DrawnFace person = vision::drawFace(goodPerson(), 3, 128);
    person.pixels.copyTo(photo(cv::Rect(20, 150, 128, 128)), person.mask); // the wall goes on behind
    const Box place{-20, 140, 148, 148};
    const cv::Mat cut = vision::cutFace(photo, place);
    QCOMPARE(reasonOf(cut), std::string()); // nothing to be seen: the wall goes on
    QCOMPARE(qualityOf(cut, {}, overhang({place, 0}, 400, 400)).reason, std::string("cut off"));
}

void TestQuality::aHeadThatThePicturesEdgeCutsIsSeenByItsMask()
{
    const cv::Mat face = goodFace();
    const auto headAt = [&](int y) { // an oval, and shoulders
        cv::Mat mask(face.size(), CV_8UC1, cv::Scalar(0));
        cv::ellipse(mask, {64, y}, {34, 44}, 0, 0, 360, 255, cv::FILLED);
        mask(cv::Rect(10, 110, 108, 18)).setTo(255);
        return mask;
    };
    QCOMPARE(reasonOf(face, headAt(60)), std::string());
    QCOMPARE(reasonOf(face, headAt(46)), std::string()); // hair that touches the edge
    QCOMPARE(reasonOf(face, headAt(16)), std::string("cut off"));
    QCOMPARE(reasonOf(face, cv::Mat(face.size(), CV_8UC1, cv::Scalar(255))), std::string());
}

void TestQuality::aPlainOrShadedWallIsNotCutOff()
{
    cv::Mat plain(128, 128, CV_8UC3, cv::Scalar::all(250)), shaded = plain.clone();
    for (int y = 0; y < 128; ++y)
        shaded.row(y).setTo(cv::Scalar::all(60 + y));
    for (cv::Mat wall : {plain, shaded}) {
        cv::circle(wall, {64, 70}, 36, {60, 90, 160}, cv::FILLED);
        cv::circle(wall, {52, 62}, 5, {20, 20, 20}, cv::FILLED);
        cv::circle(wall, {76, 62}, 5, {20, 20, 20}, cv::FILLED);
        QCOMPARE(qualityOf(wall, {}).cutOff, 0.0);
    }
}

void TestQuality::moreBlurIsWorse()
{
    const cv::Mat face = goodFace();
    double before = 0;
    for (const double sigma : {1.0, 2.0, 4.0, 8.0}) {
        cv::Mat blurred;
        cv::GaussianBlur(face, blurred, {}, sigma);
        const double now = qualityOf(blurred, {}).badness;
        QVERIFY(now > before);
        before = now;
    }
    QVERIFY(before > 1);
}

void TestQuality::fewDrawnFacesAreFlagged()
{
    int flagged = 0;
    for (std::uint64_t person = 1; person <= 200; ++person)
        flagged += !reasonOf(vision::drawFace(person, 9, 96).pixels).empty();
    QVERIFY2(flagged <= 60, qPrintable(QString::number(flagged))); // some are drawn out of focus
}

void TestQuality::oddPicturesAreNoTrouble()
{
    for (const cv::Size size : {cv::Size(1, 1), cv::Size(1, 200), cv::Size(200, 1), cv::Size(2, 3)})
        QVERIFY(!reasonOf(cv::Mat(size, CV_8UC3, cv::Scalar::all(7))).empty());
}

QTEST_APPLESS_MAIN(TestQuality)
#include "tst_quality.moc"
