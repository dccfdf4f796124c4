// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/read_photo.h"
#include "tests/core/vision/gif_bytes.h"

#include <QTest>

using namespace faces;
using namespace faces::test;

namespace {

const Bytes kRedGreenBlue{255, 0, 0, 0, 255, 0, 0, 0, 255, 10, 20, 30};
const cv::Vec3b kRed(0, 0, 255), kGreen(0, 255, 0), kBlue(255, 0, 0), kBlack(0, 0, 0);

cv::Vec3b at(const cv::Mat &photo, int x, int y) { return photo.at<cv::Vec3b>(y, x); }

std::string refusal(const Bytes &bytes)
{
    try {
        vision::decodePhoto(bytes);
    } catch (const Error &error) {
        return error.kind() == ErrorKind::BadInput ? error.what() : "another kind of error";
    }
    return "";
}

} // namespace

class TestReadGif : public QObject {
    Q_OBJECT
private slots:
    void aPictureHasItsColours();
    void ofAnAnimationTheFirstPictureIsRead();
    void interlacedRowsComeInTheirOrder();
    void whatIsSeeThroughIsBlackAndNoPartOfTheMask();
    void aSmallerPictureLeavesTheCanvasFree();
    void aFileCutAnywhereIsRefused();
    void aHugeCanvasIsRefusedFromTheHeader();
    void aPictureOutsideOfItsCanvasIsRefused();
};

void TestReadGif::aPictureHasItsColours()
{
    const Bytes bytes = gif(300, 200, kRedGreenBlue, [](int x, int y) { return y >= 100 ? 3 : x / 100; });
    const auto header = vision::sniffPicture(bytes);
    QVERIFY(header && header->format == "GIF" && header->widthPx == 300 && header->heightPx == 200);
    const cv::Mat photo = vision::decodePhoto(bytes);
    QCOMPARE(photo.type(), CV_8UC3);
    QCOMPARE(photo.size(), cv::Size(300, 200));
    QCOMPARE(at(photo, 0, 0), kRed);
    QCOMPARE(at(photo, 199, 99), kGreen);
    QCOMPARE(at(photo, 299, 0), kBlue);
    QCOMPARE(at(photo, 299, 199), cv::Vec3b(30, 20, 10));
}

void TestReadGif::ofAnAnimationTheFirstPictureIsRead()
{
    Bytes bytes = gifStart(4, 2, kRedGreenBlue);
    append(bytes, Bytes{'!', 0xFE, 2, 'h', 'i', 0}); // a comment
    appendGifPicture(bytes, {0, 0, 4, 2}, Bytes(8, 1));
    appendGifPicture(bytes, {0, 0, 4, 2}, Bytes(8, 2));
    bytes.push_back(';');
    QCOMPARE(at(vision::decodePhoto(bytes), 2, 1), kGreen);
}

void TestReadGif::interlacedRowsComeInTheirOrder()
{
    Bytes bytes = gifStart(1, 9, kRedGreenBlue), indices;
    for (const int row : {0, 8, 4, 2, 6, 1, 3, 5, 7})
        indices.push_back(row % 3);
    appendGifPicture(bytes, {0, 0, 1, 9}, indices, -1, true);
    bytes.push_back(';');
    const cv::Mat photo = vision::decodePhoto(bytes);
    for (int row = 0; row < 9; ++row)
        QCOMPARE(at(photo, 0, row), row % 3 == 0 ? kRed : row % 3 == 1 ? kGreen : kBlue);
}

void TestReadGif::whatIsSeeThroughIsBlackAndNoPartOfTheMask()
{
    const Bytes bytes = gif(4, 1, kRedGreenBlue, [](int x, int) { return x % 2; }, 1);
    const cv::Mat photo = vision::decodePhoto(bytes);
    QCOMPARE(at(photo, 0, 0), kRed);
    QCOMPARE(at(photo, 1, 0), kBlack);
    const vision::FacePicture face = vision::decodeFace(bytes);
    QCOMPARE(int(face.mask.at<std::uint8_t>(0, 0)), 255);
    QCOMPARE(int(face.mask.at<std::uint8_t>(0, 1)), 0);
}

void TestReadGif::aSmallerPictureLeavesTheCanvasFree()
{
    Bytes bytes = gifStart(5, 4, kRedGreenBlue);
    appendGifPicture(bytes, {1, 2, 2, 1}, {2, 2});
    bytes.push_back(';');
    const cv::Mat photo = vision::decodePhoto(bytes);
    QCOMPARE(photo.size(), cv::Size(5, 4));
    QCOMPARE(at(photo, 2, 2), kBlue);
    QCOMPARE(at(photo, 3, 2), kBlack);
}

void TestReadGif::aFileCutAnywhereIsRefused()
{
    const Bytes whole = gif(60, 40, kRedGreenBlue, [](int x, int y) { return (x * 7 + y * 5) % 4; });
    QCOMPARE(refusal(whole), std::string());
    for (std::size_t size = 1; size < whole.size(); size += 1 + whole.size() / 90)
        QVERIFY2(!refusal(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size))).empty(),
                 qPrintable(QString("%1 of %2 bytes were taken").arg(size).arg(whole.size())));
    QVERIFY(!refusal(Bytes(whole.begin(), whole.end() - 1)).empty());
    // Pixels missing though the file has its end mark: never padded.
    Bytes few = gifStart(60, 40, kRedGreenBlue);
    appendGifPicture(few, {0, 0, 60, 40}, Bytes(500, 1));
    few.push_back(';');
    QVERIFY(refusal(few).find("cut short") != std::string::npos);
}

void TestReadGif::aHugeCanvasIsRefusedFromTheHeader()
{
    Bytes bytes = gifStart(65535, 65535, kRedGreenBlue);
    bytes.push_back(';');
    QVERIFY(refusal(bytes).find("megapixels") != std::string::npos);
}

void TestReadGif::aPictureOutsideOfItsCanvasIsRefused()
{
    Bytes bytes = gifStart(4, 4, kRedGreenBlue);
    appendGifPicture(bytes, {2, 2, 3, 3}, Bytes(9, 1));
    bytes.push_back(';');
    QVERIFY(!refusal(bytes).empty());
}

QTEST_APPLESS_MAIN(TestReadGif)
#include "tst_read_gif.moc"
