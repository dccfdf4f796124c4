// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/tasks/photos.h"
#include "core/vision/read_photo.h"
#include "tests/core/vision/gif_bytes.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <array>
#include <map>

using namespace faces;
using namespace faces::test;
namespace fs = std::filesystem;

namespace {

/// Upright: wide, a bright disc in the upper left quarter.
cv::Mat uprightPicture()
{
    cv::Mat picture(64, 96, CV_8UC3, cv::Scalar(40, 90, 30));
    cv::circle(picture, {24, 16}, 12, {60, 160, 250}, cv::FILLED);
    return picture;
}

/// How a camera stores it that writes this orientation (EXIF 2.3, 4.6.4): what its row 0 and column 0 are.
cv::Mat storedAs(const cv::Mat &upright, int orientation)
{
    cv::Mat stored = upright.clone();
    const bool lying = orientation >= 5; // rows and columns change places
    if (lying)
        cv::transpose(upright, stored);
    // After that 1 to 4 and 5 to 8 differ by what is mirrored; 6 and 8 begin at the other two corners.
    const int corner = lying ? std::array{5, 8, 7, 6}[static_cast<std::size_t>(orientation - 5)] - 4 : orientation;
    if (corner != 1)
        cv::flip(stored, stored, corner == 2 ? 1 : corner == 3 ? -1 : 0);
    return stored;
}

Bytes tiffOf(const cv::Mat &picture, int orientation)
{
    cv::Mat rgb;
    cv::cvtColor(picture, rgb, cv::COLOR_BGR2RGB);
    const Bytes samples(rgb.data, rgb.data + rgb.total() * 3);
    return tiff(static_cast<std::uint32_t>(picture.cols), static_cast<std::uint32_t>(picture.rows), 2, samples, 3,
                orientation);
}

/// A tiny picture that no other number gives.
cv::Mat tiny(int number)
{
    cv::Mat picture(8, 8, CV_8UC3, cv::Scalar(number % 251, number / 251, 80));
    picture.at<cv::Vec3b>(2, 2) = {255, 255, 255};
    return picture;
}

Bytes firstHalf(const Bytes &bytes)
{
    return {bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() / 2)};
}

/// Ten files that are no whole pictures, by name, with a word of the reason.
std::map<std::string, std::pair<Bytes, std::string>> tenBadFiles()
{
    const auto text = [](std::string_view words) {
        Bytes bytes;
        append(bytes, words);
        return bytes;
    };
    const Bytes grey = gif(8, 8, {1, 2, 3}, [](int x, int y) { return x * y; });
    return {{"100 notes.txt", {text("buy milk"), "no picture"}},
            {"101 empty.jpg", {{}, "empty"}},
            {"102 half.jpg", {firstHalf(encoded(".jpg", uprightPicture())), "cut short"}},
            {"103 half.png", {firstHalf(encoded(".png", uprightPicture())), "cut short"}},
            {"104 half.webp", {firstHalf(encoded(".webp", uprightPicture())), "cut short"}},
            {"105 half.tif", {firstHalf(encoded(".tiff", uprightPicture())), "cut short"}},
            {"106 half.bmp", {firstHalf(encoded(".bmp", uprightPicture())), "cut short"}},
            {"107 half.gif", {firstHalf(grey), "cut short"}},
            {"108 huge.png", {png(20000, 20000, 8, 2, {}), "megapixels"}},
            {"109 twin.png", {encoded(".png", tiny(6)), "same picture"}}};
}

} // namespace

class TestAnyFile : public QObject {
    Q_OBJECT
private slots:
    void eachOrientationGivesTheSamePixelsEverywhere_data();
    void eachOrientationGivesTheSamePixelsEverywhere();
    void aFolderOfAThousandFilesGivesTheGoodOnesAndAList();
};

void TestAnyFile::eachOrientationGivesTheSamePixelsEverywhere_data()
{
    QTest::addColumn<int>("orientation");
    for (int i = 1; i <= 8; ++i)
        QTest::newRow(qPrintable(QString::number(i))) << i;
}

void TestAnyFile::eachOrientationGivesTheSamePixelsEverywhere()
{
    QFETCH(int, orientation);
    const StoryFolder folder;
    const cv::Mat upright = uprightPicture(), stored = storedAs(upright, orientation);
    const Bytes jpeg = encoded(".jpg", stored, {cv::IMWRITE_JPEG_QUALITY, 100});
    writeFileSafely(folder / "снимок.jpg", jpegWithOrientation(jpeg, orientation, orientation % 2 == 0));
    writeFileSafely(folder / "снимок.tif", tiffOf(stored, orientation));
    for (const auto &[name, tolerance] : {std::pair{"снимок.jpg", 2.0}, {"снимок.tif", 0.0}}) {
        const cv::Mat photo = vision::readPhoto(folder / name).pixels; // what import, cut and training read
        QCOMPARE(photo.size(), upright.size());
        QVERIFY(cv::norm(photo, upright, cv::NORM_L1) / static_cast<double>(photo.total() * 3) <= tolerance);
        QCOMPARE(cv::norm(tasks::readPicture(folder / name), photo, cv::NORM_INF), 0.0); // what trying a model reads
    }
}

void TestAnyFile::aFolderOfAThousandFilesGivesTheGoodOnesAndAList()
{
    const StoryFolder folder;
    fs::create_directory(folder / "photos");
    const char *kinds[] = {".png", ".bmp", ".tiff"};
    for (int i = 0; i < 990; ++i)
        writeFileSafely(folder / "photos" / (std::to_string(2000 + i) + kinds[i % 3]),
                        encoded(kinds[i % 3], tiny(i)));
    // The twin comes after the picture that it repeats.
    const auto bad = tenBadFiles();
    for (const auto &[name, file] : bad)
        writeFileSafely(folder / "photos" / (name.starts_with("109") ? "9999 " + name : name), file.first);
    store::Project project = store::Project::create(folder / "many.faces");
    NoProgress quiet;
    tasks::CutPlan plan;
    plan.kind = tasks::CutPlan::Kind::Detect;
    const tasks::AddedPhotos added = tasks::addPhotos(project, {folder / "photos"}, plan, {}, quiet);
    QCOMPARE(added.photos.size(), std::size_t(990));
    QCOMPARE(project.photos().size(), std::size_t(990));
    QCOMPARE(added.skipped.size(), bad.size());
    for (const auto &[name, file] : bad) {
        const auto listed = std::ranges::find_if(
            added.skipped, [&name = name](const Skipped &one) { return one.file.find(name) != std::string::npos; });
        QVERIFY2(listed != added.skipped.end(), name.c_str());
        QVERIFY2(listed->reason.find(file.second) != std::string::npos, (name + ": " + listed->reason).c_str());
    }
}

QTEST_APPLESS_MAIN(TestAnyFile)
#include "tst_any_file.moc"
