// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/cut_face.h"
#include "core/vision/demo_photos.h"
#include "core/vision/face_detector.h"
#include "tests/core/vision/group_photo.h"
#include "tests/core/vision/tiny_yunet.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <cstdlib>

using namespace faces;
using namespace faces::test;
using vision::FaceDetector;
using vision::FoundFace;

namespace {

std::vector<Box> boxesOf(const std::vector<FoundFace> &faces)
{
    std::vector<Box> boxes;
    for (const FoundFace &face : faces)
        boxes.push_back(face.box);
    return boxes;
}

/// A drawn frontal face; few drawn people are missed by the cascades, and these are not.
cv::Mat drawnPerson(int index)
{
    constexpr std::uint64_t kPeople[] = {1, 3, 4, 5, 6, 7, 8, 9};
    return vision::drawFace(kPeople[static_cast<std::size_t>(index) % 8], 3, 160).pixels;
}

/// A black photo with bright squares.
cv::Mat withBrightCells(cv::Size size, int cellPx, const std::vector<cv::Point> &cells)
{
    cv::Mat photo(size, CV_8UC3, cv::Scalar::all(0));
    for (const cv::Point &cell : cells)
        photo(cv::Rect(cell.x * cellPx, cell.y * cellPx, cellPx, cellPx)).setTo(cv::Scalar::all(255));
    return photo;
}

std::optional<Error> trouble(const std::filesystem::path &file)
{
    try {
        FaceDetector detector(file);
    } catch (const Error &error) {
        return error;
    }
    return std::nullopt;
}

} // namespace

class TestFaceDetector : public QObject {
    Q_OBJECT
private slots:
    void drawnPeopleOfAGroupAreFoundOnceEach();
    void aFaceThatLooksAsideHasOneBoxToo();
    void clutterWithoutPeopleGivesLittle();
    void oddSizesAreNoTrouble();
    void aQuickLookPlacesAPortraitAsAThoroughOne();
    void aQuickLookFindsAllOfAGroup();
    void aQuickLookFindsWhoStandsHalfAsLargeBehindAnother();
    void missingCascadesNameThePackage();
    void aYuNetFileFindsFacesAndTheirTilt_data();
    void aYuNetFileFindsFacesAndTheirTilt();
    void aLargePhotoIsReducedForYuNet();
    void aDamagedOrForeignModelIsRefusedByName();
};

void TestFaceDetector::drawnPeopleOfAGroupAreFoundOnceEach()
{
    int people = 0;
    Hits all;
    FaceDetector detector = FaceDetector::cascades();
    for (std::uint64_t i = 0; i < 3; ++i) {
        Random random(5, i);
        const GroupPhoto group = composeGroup(random, 8, false, drawnPerson);
        const std::vector<FoundFace> found = detector.find(group.pixels);
        const Hits hits = compare(boxesOf(found), group.people);
        people += static_cast<int>(group.people.size());
        all.found += hits.found;
        all.nobody += hits.nobody;
        for (std::size_t a = 0; a < found.size(); ++a) {
            QVERIFY(found[a].confidence > 0.2 && found[a].confidence < 1);
            QCOMPARE(found[a].box.width, found[a].box.height);
            QVERIFY(a == 0 || found[a].box.width <= found[a - 1].box.width);
            for (std::size_t b = 0; b < a; ++b)
                QVERIFY2(overlap(found[a].box, found[b].box) < 0.5, "two boxes for one face");
        }
    }
    QVERIFY2(all.found >= people * 9 / 10, qPrintable(QString("%1 of %2").arg(all.found).arg(people)));
    QVERIFY2(all.nobody <= 3, qPrintable(QString::number(all.nobody)));
}

void TestFaceDetector::aFaceThatLooksAsideHasOneBoxToo()
{
    // Of these people's faces, half hidden by an even wall, only the profile cascade makes something: both ways.
    FaceDetector detector = FaceDetector::cascades();
    for (const std::uint64_t person : {37, 169, 246, 260}) {
        cv::Mat photo(320, 320, CV_8UC3, cv::Scalar(150, 150, 150)), mirrored;
        const cv::Mat face = vision::drawFace(person, 3, 160).pixels;
        face(cv::Rect(0, 0, 90, 160)).copyTo(photo(cv::Rect(80, 80, 90, 160)));
        cv::flip(photo, mirrored, 1);
        const auto found = detector.find(photo), other = detector.find(mirrored);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(other.size(), std::size_t(1));
        QVERIFY(overlap(found.front().box, {80, 80, 160, 160}) > 0.5);
        QVERIFY(std::abs(found.front().box.x + other.front().box.right() - 320) < 1e-6);
    }
}

void TestFaceDetector::clutterWithoutPeopleGivesLittle()
{
    FaceDetector detector = FaceDetector::cascades();
    std::size_t found = 0;
    for (std::uint64_t i = 0; i < 3; ++i) {
        Random random(6, i);
        found += detector.find(composeGroup(random, 0, true, drawnPerson).pixels).size();
    }
    QVERIFY2(found <= 4, qPrintable(QString::number(found)));
}

void TestFaceDetector::oddSizesAreNoTrouble()
{
    FaceDetector detector = FaceDetector::cascades();
    for (const cv::Size size : {cv::Size(1, 1), cv::Size(1, 9000), cv::Size(9000, 1), cv::Size(23, 23)})
        QVERIFY(detector.find(cv::Mat(size, CV_8UC3, cv::Scalar::all(90))).empty());
    QVERIFY_EXCEPTION_THROWN(detector.find(cv::Mat()), Error);
}

void TestFaceDetector::aQuickLookPlacesAPortraitAsAThoroughOne()
{
    FaceDetector detector = FaceDetector::cascades();
    for (const int person : {1, 3, 4, 5}) {
        cv::Mat photo(1000, 1000, CV_8UC3, cv::Scalar(120, 140, 90)), large;
        cv::resize(drawnPerson(person), large, {420, 420}, 0, 0, cv::INTER_CUBIC);
        large.copyTo(photo(cv::Rect(300, 250, 420, 420)));
        const auto patient = detector.find(photo), quick = detector.find(photo, vision::Pace::Quick);
        QVERIFY(!patient.empty() && !quick.empty());
        QCOMPARE(quick.front().box, patient.front().box);
    }
}

void TestFaceDetector::aQuickLookFindsAllOfAGroup()
{
    FaceDetector detector = FaceDetector::cascades();
    Random random(5, 1);
    const GroupPhoto group = composeGroup(random, 12, false, drawnPerson);
    QCOMPARE(boxesOf(detector.find(group.pixels, vision::Pace::Quick)), boxesOf(detector.find(group.pixels)));
}

void TestFaceDetector::aQuickLookFindsWhoStandsHalfAsLargeBehindAnother()
{
    FaceDetector detector = FaceDetector::cascades();
    cv::Mat photo(1600, 1600, CV_8UC3, cv::Scalar(120, 140, 90));
    const auto place = [&](std::uint64_t person, cv::Rect where) {
        cv::Mat scaled;
        cv::resize(drawnPerson(person), scaled, where.size(), 0, 0, cv::INTER_CUBIC);
        scaled.copyTo(photo(where));
    };
    place(1, {150, 300, 420, 420});
    place(3, {900, 400, 190, 190});
    place(4, {1250, 420, 190, 190});
    QCOMPARE(boxesOf(detector.find(photo, vision::Pace::Quick)), boxesOf(detector.find(photo)));
    QVERIFY(detector.find(photo).size() >= 3);
}

void TestFaceDetector::missingCascadesNameThePackage()
{
    const StoryFolder folder;
    writeFileSafely(folder / "haarcascade_frontalface_alt2.xml", std::string("<opencv_storage><cascade type_id="));
    ::setenv("OPENCV_HAARCASCADES", folder.path().c_str(), 1);
    std::string sentence;
    try {
        FaceDetector::cascades();
    } catch (const Error &error) {
        sentence = error.what();
    }
    ::unsetenv("OPENCV_HAARCASCADES");
    QVERIFY2(sentence.find("opencv-data") != std::string::npos, sentence.c_str());
}

void TestFaceDetector::aYuNetFileFindsFacesAndTheirTilt_data()
{
    QTest::addColumn<bool>("is2023");
    QTest::newRow("outputs of 2023") << true;
    QTest::newRow("outputs of 2022") << false;
}

void TestFaceDetector::aYuNetFileFindsFacesAndTheirTilt()
{
    QFETCH(bool, is2023);
    const StoryFolder folder;
    writeFileSafely(folder / "顔 detector.onnx", is2023 ? onnx::tinyYuNet2023() : onnx::tinyYuNet2022());
    FaceDetector detector(folder / "顔 detector.onnx");
    // 300 x 220 is no multiple of any stride.
    const auto found = detector.find(withBrightCells({300, 220}, 16, {{3, 4}, {12, 9}}));
    QCOMPARE(found.size(), std::size_t(2));
    QVERIFY(found[0].confidence > 0.95);
    const Box box = found[0].box; // 48 x 64 about (56, 72), widened to 1.8 times the longer side
    QVERIFY(std::abs(box.x + box.width / 2 - 56) < 0.1 && std::abs(box.y + box.height / 2 - 72) < 0.1);
    QVERIFY(std::abs(box.width - 64 * 1.8) < 0.2);
    QVERIFY(std::abs(found[0].angleDegrees - 21.8) < 0.1); // the right end of the eyes' line lies lower: clockwise
    QVERIFY(detector.find(withBrightCells({300, 220}, 16, {})).empty());
}

void TestFaceDetector::aLargePhotoIsReducedForYuNet()
{
    const StoryFolder folder;
    writeFileSafely(folder / "tiny.onnx", onnx::tinyYuNet2023());
    FaceDetector detector(folder / "tiny.onnx");
    const auto found = detector.find(withBrightCells({2560, 1920}, 40, {{30, 20}})); // cells of 16 px of 1024
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(std::abs(found[0].box.x + found[0].box.width / 2 - 1220) < 1);
    QVERIFY(std::abs(found[0].box.width - 160 * 1.8) < 1);
}

void TestFaceDetector::aDamagedOrForeignModelIsRefusedByName()
{
    const StoryFolder folder;
    const Bytes whole = onnx::tinyYuNet2023();
    const auto third = static_cast<std::ptrdiff_t>(whole.size() / 3);
    writeFileSafely(folder / "cut.onnx", Bytes(whole.begin(), whole.begin() + third));
    writeFileSafely(folder / "text.onnx", std::string("no network at all"));
    writeFileSafely(folder / "empty.onnx", std::string());
    onnx::Network other;
    other.inputs.push_back({"input", {1, 3, 128, 128}});
    onnx::addBrightness(other, "mask", 8, 1, {0.0F}, true);
    other.outputs.push_back({"mask_conv", {1, 1, 16, 16}});
    writeFileSafely(folder / "other.onnx", onnx::written(other));
    writeFileSafely(folder / "short kernel.onnx", onnx::tinyYuNet2023(4, 0)); // OpenCV reads beyond its end
    writeFileSafely(folder / "short shape.onnx", onnx::tinyYuNet2023(8, 2));
    for (const char *name :
         {"cut.onnx", "text.onnx", "empty.onnx", "other.onnx", "short kernel.onnx", "short shape.onnx"}) {
        const auto error = trouble(folder / name);
        QVERIFY2(error, name);
        QCOMPARE(error->kind(), ErrorKind::BadInput);
        QVERIFY(error->where().find(name) != std::string::npos);
        QVERIFY(std::string(error->what()).find("YuNet") != std::string::npos);
    }
    QCOMPARE(trouble(folder / "absent.onnx")->kind(), ErrorKind::NotFound);
}

QTEST_APPLESS_MAIN(TestFaceDetector)
#include "tst_face_detector.moc"
