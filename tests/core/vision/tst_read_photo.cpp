// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/cut_face.h"
#include "core/vision/picture_file.h"
#include "core/vision/read_photo.h"
#include "tests/core/vision/ink_jpeg.h"
#include "tests/core/vision/picture_bytes.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <array>
#include <cstdlib>
#include <ctime>

using namespace faces;
using namespace faces::test;

namespace {

/// 40 x 24: red upper left, green upper right, blue lower left, white lower right.
cv::Mat fourQuarters()
{
    cv::Mat picture(24, 40, CV_8UC3);
    picture(cv::Rect(0, 0, 20, 12)).setTo(cv::Scalar(0, 0, 255));
    picture(cv::Rect(20, 0, 20, 12)).setTo(cv::Scalar(0, 255, 0));
    picture(cv::Rect(0, 12, 20, 12)).setTo(cv::Scalar(255, 0, 0));
    picture(cv::Rect(20, 12, 20, 12)).setTo(cv::Scalar(255, 255, 255));
    return picture;
}

cv::Mat noise(int rows, int cols)
{
    cv::Mat picture(rows, cols, CV_8UC3);
    cv::RNG(7).fill(picture, cv::RNG::UNIFORM, 0, 256);
    return picture;
}

char letterOf(const cv::Vec3b &p)
{
    const bool b = p[0] > 128, g = p[1] > 128, r = p[2] > 128;
    return r && g && b ? 'W' : r && !g && !b ? 'R' : g && !r && !b ? 'G' : b && !r && !g ? 'B' : '?';
}

/// The four quarters as letters: upper left, upper right, lower left, lower right.
std::string quarters(const cv::Mat &p)
{
    const int x = p.cols / 4, y = p.rows / 4;
    return {letterOf(p.at<cv::Vec3b>(y, x)), letterOf(p.at<cv::Vec3b>(y, p.cols - 1 - x)),
            letterOf(p.at<cv::Vec3b>(p.rows - 1 - y, x)), letterOf(p.at<cv::Vec3b>(p.rows - 1 - y, p.cols - 1 - x))};
}

std::string refusal(const Bytes &bytes)
{
    try {
        vision::decodePhoto(bytes);
    } catch (const Error &error) {
        return error.kind() == ErrorKind::BadInput ? error.what() : "another kind of error";
    }
    return "";
}

bool near(const cv::Vec3b &a, const cv::Vec3b &b, int tolerance)
{
    for (int c = 0; c < 3; ++c)
        if (std::abs(a[c] - b[c]) > tolerance)
            return false;
    return true;
}

} // namespace

class TestReadPhoto : public QObject {
    Q_OBJECT
private slots:
    void everyFormatGivesThePictureAndItsHeader_data();
    void everyFormatGivesThePictureAndItsHeader();
    void aFileCutAnywhereIsRefusedNeverPadded_data();
    void aFileCutAnywhereIsRefusedNeverPadded();
    void aCutJpegWithAnEndMarkerIsStillRefused();
    void aHeaderThatLiesAboutTheSizeIsRefused();
    void over200MegapixelsAreRefusedFromTheHeader();
    void whatIsNoPictureIsRefusedWithASentence();
    void aBmpThatEndsInItsHeaderIsCutShort();
    void aJpegOfManyScansIsRefused();
    void aSmallFileIsNoLargeMask();
    void manyBitsAPixelCountToo();
    void allEightOrientationsComeUpright_data();
    void allEightOrientationsComeUpright();
    void sixteenBitsAreScaledToEight();
    void aPaletteBecomesColours();
    void alphaIsLaidOverBlackAndKeptAsMask();
    void aWholePictureIsTheSameFaceEverywhere();
    void inksBecomeColoursBothWays();
    void namesInAnyScriptAreRead();
    void pngKeepsEveryPixelAndTheMask();
};

void TestReadPhoto::everyFormatGivesThePictureAndItsHeader_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("format");
    for (const auto &[extension, format] :
         {std::pair{".jpg", "JPEG"}, {".png", "PNG"}, {".webp", "WebP"}, {".tiff", "TIFF"}, {".bmp", "BMP"}})
        QTest::newRow(format) << extension << format;
}

void TestReadPhoto::everyFormatGivesThePictureAndItsHeader()
{
    QFETCH(QString, extension);
    QFETCH(QString, format);
    const Bytes bytes = encoded(extension.toStdString(), fourQuarters());
    const auto header = vision::sniffPicture(bytes);
    QVERIFY(header);
    QCOMPARE(std::string(header->format), format.toStdString());
    QCOMPARE(header->widthPx, 40);
    QCOMPARE(header->heightPx, 24);
    const cv::Mat photo = vision::decodePhoto(bytes);
    QCOMPARE(photo.type(), CV_8UC3);
    QCOMPARE(photo.size(), cv::Size(40, 24));
    QCOMPARE(quarters(photo), std::string("RGBW"));
}

void TestReadPhoto::aFileCutAnywhereIsRefusedNeverPadded_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<bool>("progressive");
    for (const char *extension : {".jpg", ".png", ".webp", ".tiff", ".bmp"})
        QTest::newRow(extension) << extension << false;
    QTest::newRow("progressive .jpg") << ".jpg" << true;
}

void TestReadPhoto::aFileCutAnywhereIsRefusedNeverPadded()
{
    QFETCH(QString, extension);
    QFETCH(bool, progressive);
    const std::vector<int> options =
        progressive ? std::vector<int>{cv::IMWRITE_JPEG_PROGRESSIVE, 1} : std::vector<int>{};
    const Bytes whole = encoded(extension.toStdString(), noise(60, 80), options);
    QCOMPARE(refusal(whole), std::string());
    for (int percent = 2; percent < 100; percent += 7) {
        const Bytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(whole.size()) * percent / 100);
        QVERIFY2(!refusal(cut).empty(), qPrintable(QString("%1 % of %2 were taken").arg(percent).arg(extension)));
    }
    const Bytes lastBytesMissing(whole.begin(), whole.end() - 3);
    QVERIFY(!refusal(lastBytesMissing).empty());
}

void TestReadPhoto::aCutJpegWithAnEndMarkerIsStillRefused()
{
    Bytes bytes = encoded(".jpg", noise(60, 80));
    bytes.resize(bytes.size() / 2);
    append(bytes, "\xFF\xD9");
    QVERIFY(!refusal(bytes).empty());
}

void TestReadPhoto::aHeaderThatLiesAboutTheSizeIsRefused()
{
    Bytes jpeg = encoded(".jpg", noise(64, 64));
    for (std::size_t i = 0; i + 9 < jpeg.size(); ++i)
        if (jpeg[i] == 0xFF && jpeg[i + 1] == 0xC0) {
            jpeg[i + 5] = 0x08; // 2112 lines instead of 64
            break;
        }
    QVERIFY(!refusal(jpeg).empty());

    QVERIFY(!refusal(png(64, 64, 8, 0, Bytes(65 * 10))).empty()); // ten lines of the 64 promised

    Bytes bmp = encoded(".bmp", noise(16, 16));
    bmp[23] = 0x10; // 4112 lines
    QVERIFY(!refusal(bmp).empty());

    QVERIFY(!refusal(tiff(1000, 1000, 2, Bytes(300), 3)).empty());
}

void TestReadPhoto::over200MegapixelsAreRefusedFromTheHeader()
{
    const std::string sentence = refusal(png(20000, 10001, 8, 0, Bytes(10)));
    QVERIFY2(sentence.find("20000 x 10001") != std::string::npos, sentence.c_str());
    QVERIFY(refusal(png(0x7FFFFFFF, 0x7FFFFFFF, 8, 0, Bytes(10))).find("megapixels") != std::string::npos);
}

void TestReadPhoto::whatIsNoPictureIsRefusedWithASentence()
{
    Bytes text;
    append(text, "face_nr;sex;hair;glasses;hat;beard\n1;F;L;N;N;N\n");
    QVERIFY(refusal(text).find("no picture") != std::string::npos);
    QVERIFY(refusal({}).find("empty") != std::string::npos);
    Bytes gif;
    append(gif, std::string_view("GIF89a\x10\0\x10\0\0\0\0;", 14));
    QVERIFY(refusal(gif).find("GIF") != std::string::npos);
    Bytes onlyMagic;
    append(onlyMagic, "\x89PNG\r\n\x1A\n");
    QVERIFY(!refusal(onlyMagic).empty());
    QVERIFY(!vision::sniffPicture(text));
}

/// With run lengths the header's length of them was read before it was there.
void TestReadPhoto::aBmpThatEndsInItsHeaderIsCutShort()
{
    Bytes bmp = encoded(".bmp", fourQuarters());
    bmp[30] = 1; // run lengths
    for (std::size_t size = 26; size < 38; ++size) {
        const std::vector<std::uint8_t> cut(bmp.begin(), bmp.begin() + static_cast<std::ptrdiff_t>(size));
        QVERIFY(vision::isCutShort(cut, *vision::sniffPicture(cut)));
    }
}

/// Each scan costs a walk over the whole picture: a small file could keep its reader busy for hours.
void TestReadPhoto::aJpegOfManyScansIsRefused()
{
    const cv::Mat grey(3000, 3000, CV_8UC3, cv::Scalar::all(128));
    const Bytes jpeg = encoded(".jpg", grey, {cv::IMWRITE_JPEG_PROGRESSIVE, 1});
    QVERIFY(refusal(jpeg).empty());
    std::size_t last = jpeg.size() - 2;
    while (jpeg[last] != 0xFF || jpeg[last + 1] != 0xDA)
        --last;
    Bytes many(jpeg.begin(), jpeg.end() - 2);
    for (int i = 0; i < 3000; ++i)
        many.insert(many.end(), jpeg.begin() + static_cast<std::ptrdiff_t>(last), jpeg.end() - 2);
    append(many, Bytes{0xFF, 0xD9});
    const std::clock_t start = std::clock();
    QVERIFY(!refusal(many).empty());
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 2, qPrintable(QString::number(seconds)));
}

void TestReadPhoto::aSmallFileIsNoLargeMask()
{
    const auto large = png(100'000, 60'000, 1, 0, Bytes(100));
    QVERIFY_EXCEPTION_THROWN(vision::decodeMask(large), Error);
    QVERIFY_EXCEPTION_THROWN(vision::decodeMask(encoded(".jpg", fourQuarters())), Error); // masks are kept as PNG
    QCOMPARE(vision::decodeMask(encoded(".png", fourQuarters())).size(), cv::Size(40, 40));
}

/// 100 megapixels are fine with 8 bits and would take 1.2 gigabytes with 16.
void TestReadPhoto::manyBitsAPixelCountToo()
{
    QVERIFY(refusal(png(10'000, 10'000, 16, 6, Bytes(100))).find("would take 1200 MB") != std::string::npos);
    QVERIFY(refusal(png(10'000, 10'000, 8, 6, Bytes(100))).find("would take") == std::string::npos);
}

void TestReadPhoto::allEightOrientationsComeUpright_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QString>("shown"); // what a viewer shows of RGBW, after the table of EXIF 2.3, 4.6.4
    const char *shown[] = {"RGBW", "GRWB", "WBGR", "BWRG", "RBGW", "BRWG", "WGBR", "GWRB"};
    for (int i = 1; i <= 8; ++i)
        QTest::newRow(qPrintable(QString::number(i))) << i << shown[i - 1];
}

void TestReadPhoto::allEightOrientationsComeUpright()
{
    QFETCH(int, orientation);
    QFETCH(QString, shown);
    const cv::Size size = orientation >= 5 ? cv::Size(24, 40) : cv::Size(40, 24);
    const Bytes jpeg = encoded(".jpg", fourQuarters());
    cv::Mat rgb;
    Bytes samples;
    for (int y = 0; y < 24; ++y)
        for (int x = 0; x < 40; ++x)
            for (int c = 2; c >= 0; --c)
                samples.push_back(fourQuarters().at<cv::Vec3b>(y, x)[c]);
    for (const Bytes &bytes :
         {jpegWithOrientation(jpeg, orientation, true), jpegWithOrientation(jpeg, orientation, false),
          pngWithOrientation(encoded(".png", fourQuarters()), orientation), tiff(40, 24, 2, samples, 3, orientation)}) {
        const cv::Mat photo = vision::decodePhoto(bytes);
        QCOMPARE(photo.size(), size);
        QCOMPARE(quarters(photo), shown.toStdString());
    }
    QCOMPARE(quarters(vision::decodePhoto(jpegWithOrientation(jpeg, 99, true))), std::string("RGBW"));
}

void TestReadPhoto::sixteenBitsAreScaledToEight()
{
    cv::Mat deep(8, 8, CV_16UC3, cv::Scalar(65535, 257 * 100, 0));
    for (const char *extension : {".png", ".tiff"})
        QCOMPARE(vision::decodePhoto(encoded(extension, deep)).at<cv::Vec3b>(3, 3), cv::Vec3b(255, 100, 0));
    cv::Mat grey(8, 8, CV_16UC1, cv::Scalar(257 * 77));
    QCOMPARE(vision::decodePhoto(encoded(".png", grey)).at<cv::Vec3b>(3, 3), cv::Vec3b(77, 77, 77));
}

void TestReadPhoto::aPaletteBecomesColours()
{
    const Bytes bytes = png(2, 1, 8, 3, {0, 0, 1}, {10, 20, 30, 200, 150, 100});
    const cv::Mat photo = vision::decodePhoto(bytes);
    QCOMPARE(photo.at<cv::Vec3b>(0, 0), cv::Vec3b(30, 20, 10));
    QCOMPARE(photo.at<cv::Vec3b>(0, 1), cv::Vec3b(100, 150, 200));
    const cv::Mat seeThrough = vision::decodePhoto(png(2, 1, 8, 3, {0, 0, 1}, {10, 20, 30, 200, 150, 100}, {0, 255}));
    QCOMPARE(seeThrough.at<cv::Vec3b>(0, 0), cv::Vec3b(0, 0, 0));
    QCOMPARE(seeThrough.at<cv::Vec3b>(0, 1), cv::Vec3b(100, 150, 200));
}

void TestReadPhoto::alphaIsLaidOverBlackAndKeptAsMask()
{
    cv::Mat picture(4, 4, CV_8UC4, cv::Scalar(50, 100, 200, 255));
    picture.at<cv::Vec4b>(1, 1)[3] = 0;
    picture.at<cv::Vec4b>(2, 2)[3] = 51;
    const Bytes bytes = encoded(".png", picture);
    const cv::Mat photo = vision::decodePhoto(bytes);
    QCOMPARE(photo.at<cv::Vec3b>(0, 0), cv::Vec3b(50, 100, 200));
    QCOMPARE(photo.at<cv::Vec3b>(1, 1), cv::Vec3b(0, 0, 0));
    QCOMPARE(photo.at<cv::Vec3b>(2, 2), cv::Vec3b(10, 20, 40));

    const vision::FacePicture face = vision::decodeFace(bytes);
    QCOMPARE(face.pixels.at<cv::Vec3b>(1, 1), cv::Vec3b(50, 100, 200)); // the colour below stays
    QCOMPARE(int(face.mask.at<std::uint8_t>(0, 0)), 255);
    QCOMPARE(int(face.mask.at<std::uint8_t>(1, 1)), 0);
    QCOMPARE(int(face.mask.at<std::uint8_t>(2, 2)), 51); // a soft edge stays soft

    cv::Mat opaque(300, 600, CV_8UC4, cv::Scalar(1, 2, 3, 255));
    const vision::FacePicture large = vision::decodeFace(encoded(".png", opaque));
    QVERIFY(large.mask.empty());
    QCOMPARE(large.pixels.size(), cv::Size(256, 256)); // a face is a square
}

void TestReadPhoto::aWholePictureIsTheSameFaceEverywhere()
{
    const StoryFolder folder;
    cv::Mat mask(50, 81, CV_8UC1, cv::Scalar(200));
    mask.row(0).setTo(10);
    const Bytes bytes = vision::encodePng(vision::withAlpha(noise(50, 81), mask));
    writeFileSafely(folder / "face.png", bytes);
    const vision::FacePicture imported = vision::decodeFace(bytes);
    const vision::FacePicture tried = vision::wholeFace(vision::readWithAlpha(folder / "face.png"));
    const vision::FacePicture stored = vision::decodeFace(vision::encodePng(imported.pixels));
    QCOMPARE(imported.pixels.size(), cv::Size(81, 81));
    QCOMPARE(int(imported.mask.at<std::uint8_t>(2, 40)), 10); // widened like the pixels
    QCOMPARE(cv::norm(tried.pixels, imported.pixels, cv::NORM_INF), 0.0);
    QCOMPARE(cv::norm(tried.mask, imported.mask, cv::NORM_INF), 0.0);
    QCOMPARE(cv::norm(stored.pixels, imported.pixels, cv::NORM_INF), 0.0);
    QCOMPARE(cv::norm(vision::decodeMask(vision::encodePng(mask)), imported.mask, cv::NORM_INF), 0.0);

    for (const int side : {64, 256, 301}) { // a square is the face that is cut of all of it
        const cv::Mat square = noise(side, side);
        const cv::Mat cut = vision::cutFace(square, {0, 0, 1.0 * side, 1.0 * side});
        QCOMPARE(cv::norm(vision::wholeFace(square).pixels, cut, cv::NORM_INF), 0.0);
    }
    QCOMPARE(vision::wholeFace(noise(3000, 1)).pixels.size(), cv::Size(256, 256));
}

void TestReadPhoto::inksBecomeColoursBothWays()
{
    // 20 % cyan, 60 % magenta, no yellow, 10 % black: R = 255 * 0.8 * 0.9 ...
    const cv::Vec3b expected(230, 92, 184);
    const Bytes adobe = inkJpeg({204, 102, 255, 230}, true);
    const Bytes plain = inkJpeg({51, 153, 0, 25}, false);
    QVERIFY(near(vision::decodePhoto(adobe).at<cv::Vec3b>(8, 8), expected, 3));
    QVERIFY(near(vision::decodePhoto(plain).at<cv::Vec3b>(8, 8), expected, 3));
    Bytes samples;
    for (int i = 0; i < 64; ++i)
        append(samples, Bytes{51, 153, 0, 25});
    QVERIFY(near(vision::decodePhoto(tiff(8, 8, 5, samples, 4)).at<cv::Vec3b>(4, 4), expected, 3));
}

void TestReadPhoto::namesInAnyScriptAreRead()
{
    const StoryFolder folder;
    const Bytes bytes = encoded(".png", fourQuarters());
    for (const char8_t *name : {u8"写真 1.png", u8"фото.png", u8"صورة.png", u8"Gesichter – größer 😀.png"}) {
        writeFileSafely(folder / name, bytes);
        const vision::PhotoFile photo = vision::readPhoto(folder / name);
        QCOMPARE(quarters(photo.pixels), std::string("RGBW"));
        QCOMPARE(photo.sha256, sha256(bytes));
    }
    writeFileSafely(folder / "broken ü.png", std::string("no picture"));
    try {
        vision::readPhoto(folder / "broken ü.png");
        QFAIL("a text file was taken for a picture");
    } catch (const Error &error) {
        QVERIFY(error.where().find("broken ü.png") != std::string::npos);
    }
}

void TestReadPhoto::pngKeepsEveryPixelAndTheMask()
{
    const cv::Mat picture = noise(9, 9);
    cv::Mat mask(9, 9, CV_8UC1, cv::Scalar(255));
    mask.at<std::uint8_t>(4, 4) = 0;
    const vision::FacePicture back = vision::decodeFace(vision::encodePng(vision::withAlpha(picture, mask)));
    QCOMPARE(cv::norm(back.pixels, picture, cv::NORM_INF), 0.0);
    QCOMPARE(cv::norm(back.mask, mask, cv::NORM_INF), 0.0);
    QCOMPARE(vision::withAlpha(picture, {}).channels(), 3);
}

QTEST_APPLESS_MAIN(TestReadPhoto)
#include "tst_read_photo.moc"
