// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What large photos take: memory is counted before it is taken, and shared by the threads.
#include "core/base/error.h"
#include "core/base/file_hash.h"
#include "core/vision/cut_face.h"
#include "core/vision/find_grid.h"
#include "core/vision/photo_room.h"
#include "core/vision/picture_file.h"
#include "core/vision/read_photo.h"
#include "core/vision/thumbnail.h"
#include "core/vision/tiff_tags.h"
#include "tests/core/vision/picture_bytes.h"
#include "tests/support/story_folder.h"

#include <opencv2/imgproc.hpp>

#include <QTest>

#include <cmath>
#include <future>
#include <optional>

using namespace faces;
using namespace faces::test;

namespace {

/// A small JPEG whose header says that it has 16,000 x 12,000 pixels.
Bytes largeJpeg(bool progressive)
{
    Bytes jpeg = encoded(".jpg", cv::Mat(16, 16, CV_8UC3, cv::Scalar(10, 120, 200)),
                         {cv::IMWRITE_JPEG_PROGRESSIVE, progressive ? 1 : 0});
    for (std::size_t at = 2; at + 9 < jpeg.size(); ++at)
        if (jpeg[at] == 0xFF && (jpeg[at + 1] == 0xC0 || jpeg[at + 1] == 0xC2)) {
            const std::array<std::uint8_t, 4> size{12'000 >> 8, 12'000 & 255, 16'000 >> 8, 16'000 & 255};
            std::ranges::copy(size, jpeg.begin() + static_cast<std::ptrdiff_t>(at) + 5);
            break;
        }
    return jpeg;
}

double megabytes(const Bytes &bytes, int orientation = 1)
{
    return vision::bytesToRead(bytes, *vision::sniffPicture(bytes), orientation) / 1e6;
}

ErrorKind kindOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.kind();
    }
    return ErrorKind::Internal;
}

} // namespace

class TestLargePhotos : public QObject {
    Q_OBJECT
private slots:
    void anOrdinaryJpegTakesItsPixelsAndAProgressiveOneItsCoefficientsToo()
    {
        QVERIFY(std::abs(megabytes(largeJpeg(false)) - 576) < 1);
        QVERIFY(megabytes(largeJpeg(true)) > 1100);
        QVERIFY(megabytes(largeJpeg(false), 6) < 577); // is turned while it is read
        QCOMPARE(kindOf([] { vision::decodePhoto(largeJpeg(true)); }), ErrorKind::BadInput);
    }
    void whatDecodersHoldBesideThePixelsCounts()
    {
        QVERIFY(std::abs(megabytes(png(10'000, 10'000, 8, 2, Bytes(100))) - 300) < 1);
        QVERIFY(std::abs(megabytes(png(10'000, 10'000, 8, 6, Bytes(100))) - 400) < 1);
        QVERIFY(std::abs(megabytes(png(10'000, 10'000, 8, 0, Bytes(100))) - 400) < 1);    // grey, and colour beside it
        QVERIFY(std::abs(megabytes(png(10'000, 10'000, 8, 2, Bytes(100)), 6) - 600) < 1); // turned: a second one
    }
    void aTiffStripOfMoreLinesThanThePictureTakesNoRoomForThem()
    {
        const Bytes honest = tiff(8, 8, 2, Bytes(8 * 8 * 3, 77), 3);
        Bytes boasting = honest;
        vision::TiffTags::read(honest)->put(boasting, vision::TiffTags::kRowsOfStrip, 300'000'000);
        QVERIFY(vision::isPlainTiff(honest) && !vision::isPlainTiff(boasting));
        QCOMPARE(vision::plainTiff(boasting), honest);
        // OpenCV would ask for ten gigabytes, or call it damaged.
        QCOMPARE(vision::decodePhoto(boasting).at<cv::Vec3b>(4, 4), cv::Vec3b(77, 77, 77));
    }
    void aLargePhotoWaitsForTheOneBefore()
    {
        std::optional<vision::PhotoRoom> first(std::in_place, 600e6, std::stop_token());
        std::stop_source enough;
        auto second = std::async(std::launch::async, [&] {
            return kindOf([&] { const vision::PhotoRoom room(600e6, enough.get_token()); });
        });
        auto third = std::async(std::launch::async, [] { const vision::PhotoRoom room(500e6, {}); });
        const vision::PhotoRoom small(40e6, {});    // needs no room
        const vision::PhotoRoom another(600e6, {}); // who has some would wait for itself
        QCOMPARE(second.wait_for(std::chrono::milliseconds(30)), std::future_status::timeout);
        enough.request_stop();
        QCOMPARE(second.get(), ErrorKind::Cancelled);
        QCOMPARE(third.wait_for(std::chrono::milliseconds(1)), std::future_status::timeout);
        first.reset();
        QCOMPARE(third.wait_for(std::chrono::milliseconds(1)), std::future_status::timeout);
        const_cast<vision::PhotoRoom &>(another).shrinkTo(100e6);
        QCOMPARE(third.wait_for(std::chrono::seconds(10)), std::future_status::ready);
    }
    void aStopEndsAJpegWithinItself()
    {
        const StoryFolder folder;
        std::stop_source stop;
        stop.request_stop();
        for (const int progressive : {0, 1}) {
            writeFileSafely(folder / "a.jpg", encoded(".jpg", cv::Mat(300, 300, CV_8UC3, cv::Scalar::all(99)),
                                                      {cv::IMWRITE_JPEG_PROGRESSIVE, progressive}));
            QCOMPARE(kindOf([&] { vision::readPhoto(folder / "a.jpg", stop.get_token()); }), ErrorKind::Cancelled);
        }
    }
    void aPhotoThatIsTooLargeToSearchIsSearchedOnACopy()
    {
        cv::Mat sheet(9700, 9700, CV_8UC3, cv::Scalar::all(250));
        for (int row = 0; row < 5; ++row)
            for (int column = 0; column < 5; ++column) {
                const cv::Rect cell(100 + column * 1900, 100 + row * 1900, 1880, 1880);
                sheet(cell).setTo(cv::Scalar(60 + 20 * row, 90, 150 - 20 * column));
                cv::circle(sheet, (cell.tl() + cell.br()) / 2, 600, cv::Scalar(120, 160, 210), cv::FILLED);
            }
        const auto found = vision::findGrid(sheet);
        QVERIFY(found.has_value());
        QCOMPARE(found->grid.columns, 5);
        QCOMPARE(found->grid.rows, 5);
        const Box last = found->grid.cell(4, 4);
        QVERIFY2(std::abs(last.x - 7700) < 4 && std::abs(last.y - 7700) < 4 && std::abs(last.width - 1880) < 5,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(last.x).arg(last.y).arg(last.width)));
    }
    void aVeryLargeFaceIsCutFromASmallerCopyAsItIs()
    {
        cv::Mat photo(4800, 5600, CV_8UC3);
        for (int y = 0; y < photo.rows; ++y)
            for (int x = 0; x < photo.cols; ++x)
                photo.at<cv::Vec3b>(y, x) =
                    cv::Vec3b(static_cast<std::uint8_t>(x / 32), static_cast<std::uint8_t>(y / 32), 90);
        cv::Mat expected;
        cv::resize(photo(cv::Rect(500, 200, 4500, 4500)), expected, {256, 256}, 0, 0, cv::INTER_AREA);
        QVERIFY(cv::norm(vision::cutFace(photo, {500, 200, 4500, 4500}), expected, cv::NORM_INF) <= 2);
    }
    void aStoredFaceIsNoLargePicture()
    {
        QCOMPARE(kindOf([] { vision::decodeStoredFace(png(14'000, 14'000, 1, 0, Bytes(100))); }),
                 ErrorKind::BadProject);
        const cv::Mat face(20, 20, CV_8UC3, cv::Scalar(1, 2, 3));
        QCOMPARE(vision::decodeStoredFace(encoded(".png", face)).pixels.size(), cv::Size(20, 20));
    }
    void aPictureIsReducedToSoManyMegapixels()
    {
        const cv::Mat picture(300, 400, CV_8UC4, cv::Scalar(1, 2, 3, 4));
        QCOMPARE(vision::atMost(picture, 0.03).size(), cv::Size(200, 150));
        QVERIFY(vision::atMost(picture, 1).data == picture.data);
    }
    void theFingerprintOfAFileIsThatOfItsBytes()
    {
        const StoryFolder folder;
        const Bytes bytes(3'000'001, 7);
        writeFileSafely(folder / "a", bytes);
        QCOMPARE(sha256OfFile(folder / "a"), sha256(bytes));
        QCOMPARE(kindOf([&] { sha256OfFile(folder.path()); }), ErrorKind::BadInput);
    }
};

QTEST_APPLESS_MAIN(TestLargePhotos)
#include "tst_large_photos.moc"
