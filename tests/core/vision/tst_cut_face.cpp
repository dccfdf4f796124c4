// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/cut_face.h"
#include "core/vision/read_photo.h"
#include "tests/support/story_folder.h"

#include <opencv2/imgproc.hpp>

#include <QTest>

#include <cmath>
#include <numbers>

using namespace faces;

namespace {

/// Blue rises by two a pixel to the right, green by two a pixel downwards.
cv::Mat ramp(int width, int height)
{
    cv::Mat picture(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            picture.at<cv::Vec3b>(y, x) =
                cv::Vec3b(cv::saturate_cast<std::uint8_t>(2 * x), cv::saturate_cast<std::uint8_t>(2 * y), 7);
    return picture;
}

} // namespace

class TestCutFace : public QObject {
    Q_OBJECT
private slots:
    void aWholePixelBoxIsCopiedUnchanged();
    void aFractionalBoxIsSampledBetweenPixels();
    void aBoxThatIsNotSquareIsWidenedAboutItsCentre();
    void whatLiesOutsideRepeatsTheBorder();
    void aLargeFaceIsReducedTo256();
    void aTurnedCellIsCutUpright();
    void aSenselessBoxIsRefused();
    void facesOnPhotosAreFoundOnceEach();
    void aPhotoWithoutFacesGivesNone();
};

void TestCutFace::aWholePixelBoxIsCopiedUnchanged()
{
    const cv::Mat photo = ramp(100, 90);
    const cv::Mat face = vision::cutFace(photo, {10, 20, 32, 32});
    QCOMPARE(cv::norm(face, photo(cv::Rect(10, 20, 32, 32)), cv::NORM_INF), 0.0);
}

void TestCutFace::aFractionalBoxIsSampledBetweenPixels()
{
    const cv::Mat photo = ramp(120, 100);
    const Box box{10.37, 20.74, 61.74, 61.74};
    const cv::Mat face = vision::cutFace(photo, box);
    QCOMPARE(face.cols, 62);
    for (const int at : {0, 17, 40, 61}) {
        // On a ramp the value at a pixel's centre is linear in its place.
        const double place = (at + 0.5) * 61.74 / 62 - 0.5;
        QVERIFY(std::abs(face.at<cv::Vec3b>(at, at)[0] - 2 * (10.37 + place)) <= 1);
        QVERIFY(std::abs(face.at<cv::Vec3b>(at, at)[1] - 2 * (20.74 + place)) <= 1);
    }
}

void TestCutFace::aBoxThatIsNotSquareIsWidenedAboutItsCentre()
{
    const cv::Mat photo = ramp(100, 100);
    const cv::Mat face = vision::cutFace(photo, {30, 20, 20, 40});
    QCOMPARE(face.size(), cv::Size(40, 40));
    QCOMPARE(cv::norm(face, photo(cv::Rect(20, 20, 40, 40)), cv::NORM_INF), 0.0);
}

void TestCutFace::whatLiesOutsideRepeatsTheBorder()
{
    const cv::Mat photo = ramp(60, 60);
    const cv::Mat face = vision::cutFace(photo, {-10, 40, 30, 30});
    QCOMPARE(face.at<cv::Vec3b>(0, 0), photo.at<cv::Vec3b>(40, 0));
    QCOMPARE(face.at<cv::Vec3b>(29, 29), photo.at<cv::Vec3b>(59, 19));
    const cv::Mat faraway = vision::cutFace(photo, {500, 500, 20, 20});
    QCOMPARE(faraway.at<cv::Vec3b>(5, 5), photo.at<cv::Vec3b>(59, 59));
}

void TestCutFace::aLargeFaceIsReducedTo256()
{
    cv::Mat photo(600, 600, CV_8UC3, cv::Scalar(0, 0, 0));
    for (int y = 0; y < 600; ++y)
        for (int x = 0; x < 600; ++x)
            photo.at<cv::Vec3b>(y, x) = (x + y) % 2 ? cv::Vec3b(200, 200, 200) : cv::Vec3b(0, 0, 0);
    const cv::Mat face = vision::cutFace(photo, {44, 44, 512, 512});
    QCOMPARE(face.size(), cv::Size(256, 256));
    // Averaged over the area a checkerboard is evenly grey.
    QVERIFY(std::abs(face.at<cv::Vec3b>(100, 100)[0] - 100) <= 1);
    QVERIFY(std::abs(face.at<cv::Vec3b>(201, 56)[0] - 100) <= 1);
}

void TestCutFace::aTurnedCellIsCutUpright()
{
    // A dark photo with a bright dot where the turned grid's quarter point must be, half way into its first cell.
    Grid grid;
    grid.rows = grid.columns = 2;
    grid.left = 40;
    grid.top = 30;
    grid.cellWidth = grid.cellHeight = 40;
    grid.angleDegrees = 10;
    const double turn = 10 * std::numbers::pi / 180;
    const cv::Point2d middle(100, 80), point(50, 60); // in the upright frame: left of the cell's middle, and lower
    const cv::Point2d d = point - middle;
    const cv::Point2d turned(middle.x + std::cos(turn) * d.x - std::sin(turn) * d.y,
                             middle.y + std::sin(turn) * d.x + std::cos(turn) * d.y);
    cv::Mat photo(160, 200, CV_8UC3, cv::Scalar(0, 0, 0));
    cv::circle(photo, cv::Point(cvRound(turned.x - 0.5), cvRound(turned.y - 0.5)), 3, {255, 255, 255}, cv::FILLED);
    const FacePlace place = grid.place(0, 0, photo.cols, photo.rows);
    const cv::Mat face = vision::cutFace(photo, place.box, place.angleDegrees);
    QVERIFY(face.at<cv::Vec3b>(29, 9)[0] > 200);
    QCOMPARE(int(face.at<cv::Vec3b>(9, 29)[0]), 0);
    QCOMPARE(int(face.at<cv::Vec3b>(5, 5)[0]), 0);
}

void TestCutFace::aSenselessBoxIsRefused()
{
    const cv::Mat photo = ramp(60, 60);
    QVERIFY_EXCEPTION_THROWN(vision::cutFace(photo, {0, 0, 0, 0}), Error);
    QVERIFY_EXCEPTION_THROWN(vision::cutFace(photo, {NAN, 0, 10, 10}), Error);
    QVERIFY_EXCEPTION_THROWN(vision::cutFace(photo, {0, 0, 1e9, 1e9}), Error);
}

void TestCutFace::facesOnPhotosAreFoundOnceEach()
{
    const auto data = test::realData();
    if (!data)
        QSKIP("needs the real faces of FACES_DATA");
    int found = 0, looked = 0;
    double overlaps = 0;
    for (int number = 1; looked < 12 && number < 200; ++number) {
        const auto file = *data / "faces" / ("face" + std::to_string(number) + ".png");
        if (!std::filesystem::exists(file))
            continue;
        ++looked;
        const std::vector<Box> boxes = vision::findFaces(vision::readPhoto(file).pixels);
        found += !boxes.empty();
        if (!boxes.empty())
            overlaps += overlap(boxes.front(), {0, 0, 128, 128});
    }
    QVERIFY2(found >= looked - 2, qPrintable(QString("%1 of %2").arg(found).arg(looked)));
    QVERIFY(overlaps / found > 0.75); // framed as the faces of the set are
}

void TestCutFace::aPhotoWithoutFacesGivesNone()
{
    QVERIFY(vision::findFaces(ramp(120, 100)).empty());
    QVERIFY(vision::findFaces(cv::Mat(8, 8, CV_8UC3, cv::Scalar::all(9))).empty());
}

QTEST_APPLESS_MAIN(TestCutFace)
#include "tst_cut_face.moc"
