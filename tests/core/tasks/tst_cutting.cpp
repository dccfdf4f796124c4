// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/one_of_many.h"
#include "core/tasks/cut_tools.h"
#include "core/tasks/photo_steps.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"
#include "tests/support/story_folder.h"

#include <QTest>
#include <opencv2/imgproc.hpp>

#include <algorithm>

using namespace faces;
using faces::test::StoryFolder;
namespace fs = std::filesystem;

class TestCutting : public QObject {
    Q_OBJECT
private slots:
    void aPhotoThatCannotBeCutIsListedAndTheRestIsCut_data();
    void aPhotoThatCannotBeCutIsListedAndTheRestIsCut();
    void onlyAStopAndOwnFaultsEndABatch();
    void cuttingAgainTheSameWayChangesNothing();
    void aFaceThatMovedGetsItsMaskAnew();
    void whatAPersonMadeOfMasksStaysWhenItIsCutAgain();
    void backgroundsAreRemovedLaterWhereNoneWas();
    void cellsBeyondThePhotoAreNotCut();
    void theHighestNumberIsNoEnd();
    void aDoubtfulGridWithoutFacesStaysAndIsTold();
    void aDoubtfulGridGivesWayToFacesElsewhere();
    void aDoubtfulGridOfFacesStays();
};

namespace {

const tasks::CutTools kTools(false, {});

fs::path written(const fs::path &file, const cv::Mat &pixels)
{
    writeFileSafely(file, vision::encodePng(pixels));
    return file;
}

cv::Mat sheet(int seed = 5) { return vision::drawPhoto(0, static_cast<std::uint64_t>(seed)).pixels; }

tasks::CutResult sliced(store::Project &project, const std::vector<fs::path> &files, const char *grid,
                        bool removeBackground = false, double marginPx = 0)
{
    tasks::CutPlan plan = tasks::CutPlan::fromWord(grid);
    plan.removeBackground = removeBackground;
    if (plan.kind == tasks::CutPlan::Kind::Grid) {
        plan.marginPx = marginPx;
        plan.gapPx = 0;
    }
    NoProgress quiet;
    return tasks::slice(project, files, plan, {}, quiet);
}

/// A large grey square with one drawn face somewhere, small enough for the detector.
cv::Mat faceAt(cv::Point corner, int sidePx)
{
    cv::Mat photo(600, 600, CV_8UC3, cv::Scalar::all(128));
    vision::drawFace(7, 3, sidePx).pixels.copyTo(photo({corner, cv::Size(sidePx, sidePx)}));
    return photo;
}

tasks::ReadPhoto doubtful(const cv::Mat &pixels, int rows, int columns)
{
    tasks::ReadPhoto one;
    one.photo.path = "/photos/one.png";
    one.photo.grid = FoundGrid{{rows, columns, 0, 0, 1.0 * pixels.cols / columns, 1.0 * pixels.rows / rows}, 0.3};
    return one;
}

} // namespace

void TestCutting::aPhotoThatCannotBeCutIsListedAndTheRestIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QByteArray>("grid");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("too small for the grid") << QSize(12, 12) << QByteArray("14x10") << false;
    QTest::newRow("a strip, found by itself") << QSize(1, 3000) << QByteArray("auto") << false;
    QTest::newRow("a wider strip, found by itself") << QSize(3000, 8) << QByteArray("auto") << false;
    QTest::newRow("a strip, detected") << QSize(3000, 1) << QByteArray("detect") << false;
    QTest::newRow("cells of three pixels") << QSize(12, 12) << QByteArray("4x4") << true;
}

void TestCutting::aPhotoThatCannotBeCutIsListedAndTheRestIsCut()
{
    QFETCH(QSize, size);
    QFETCH(QByteArray, grid);
    QFETCH(bool, isCut);
    const StoryFolder folder;
    store::Project project = store::Project::create(folder / "A.faces");
    cv::Mat odd(size.height(), size.width(), CV_8UC3);
    cv::randu(odd, 0, 255);
    const std::vector<fs::path> files{written(folder / "odd.png", odd), written(folder / "good.png", sheet())};
    const auto cut = sliced(project, files, grid.constData(), isCut, isCut ? 0 : 4);
    for (const Skipped &one : cut.skipped)
        QVERIFY2(one.file.ends_with("odd.png") && one.reason.ends_with('.'), (one.file + ": " + one.reason).c_str());
    QCOMPARE(cut.skipped.size(), std::size_t(isCut ? 0 : 1));
    QCOMPARE(cut.photos.size(), std::size_t(isCut ? 2 : 1));
}

void TestCutting::onlyAStopAndOwnFaultsEndABatch()
{
    std::vector<Skipped> skipped;
    for (const ErrorKind kind : {ErrorKind::Disk, ErrorKind::Usage, ErrorKind::BadInput, ErrorKind::NotFound})
        QVERIFY(!triedOne("a.png", skipped, [&] { throw Error(kind, "It is so."); }));
    QVERIFY(!triedOne("huge.png", skipped, [] { throw std::bad_alloc(); }));
    QVERIFY(triedOne("good.png", skipped, [] {}));
    QCOMPARE(skipped.size(), std::size_t(5));
    QCOMPARE(skipped[0].reason, std::string("It is so."));
    for (const ErrorKind kind : {ErrorKind::Cancelled, ErrorKind::Internal})
        QVERIFY_EXCEPTION_THROWN(triedOne("a.png", skipped, [&] { throw Error(kind, "No."); }), Error);
}

void TestCutting::cuttingAgainTheSameWayChangesNothing()
{
    const StoryFolder folder;
    store::Project project = store::Project::create(folder / "A.faces");
    const fs::path photo = written(folder / "people.png", sheet());
    sliced(project, {photo}, "auto", true);
    const std::vector<Face> before = project.faces();
    QVERIFY(!before.empty() && before[0].mask != PictureId{});
    for (const bool remove : {false, true}) {
        sliced(project, {photo}, "auto", remove);
        const std::vector<Face> after = project.faces();
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < after.size(); ++i) {
            QCOMPARE(after[i].picture, before[i].picture); // a stopped training can go on
            QCOMPARE(after[i].mask, before[i].mask);
        }
    }
}

void TestCutting::aFaceThatMovedGetsItsMaskAnew()
{
    const StoryFolder folder;
    store::Project project = store::Project::create(folder / "A.faces");
    const fs::path photo = written(folder / "people.png", sheet());
    const auto first = sliced(project, {photo}, "auto", true);
    FoundGrid moved = *first.photos.at(0).photo.grid;
    moved.grid.left += 3;
    project.setPhotoGrid(first.photos[0].photo.id, moved);
    const Face before = project.faces().front();
    const auto second = sliced(project, {photo}, "auto"); // nobody asked to bring backgrounds back
    const Face after = project.faces().front();
    QCOMPARE(after.id, before.id);
    QVERIFY(after.picture != before.picture);
    QVERIFY(after.mask != PictureId{} && after.mask != before.mask);
    QCOMPARE(second.photos.at(0).masksAnew, static_cast<int>(project.faces().size()));
    QCOMPARE(second.photos[0].masksCarried, 0); // nobody brushed
    const auto pixels = project.pixels(after.id);
    QCOMPARE(vision::decodeMask(pixels.mask).size(), vision::decodeFace(pixels.picture).pixels.size());
}

void TestCutting::whatAPersonMadeOfMasksStaysWhenItIsCutAgain()
{
    const StoryFolder folder;
    store::Project project = store::Project::create(folder / "A.faces");
    const fs::path photo = written(folder / "people.png", sheet());
    sliced(project, {photo}, "auto", true);
    const FaceId brushed = project.faces()[0].id, kept = project.faces()[1].id;
    cv::Mat mask(vision::decodeFace(project.pixels(brushed).picture).pixels.size(), CV_8UC1, cv::Scalar(0));
    mask(cv::Rect(0, 0, mask.cols, 9)).setTo(255);
    tasks::keepMask(project, brushed, mask);
    NoProgress quiet;
    tasks::removeBackgrounds(project, {kept}, false, {}, {}, quiet);
    for (const bool remove : {true, false}) {
        const auto again = sliced(project, {photo}, "auto", remove);
        QCOMPARE(again.photos.at(0).masksAnew, 0);
        QCOMPARE(cv::norm(vision::decodeMask(project.pixels(brushed).mask), mask, cv::NORM_INF), 0.0);
        QCOMPARE(project.faces()[1].mask, PictureId{});
        QVERIFY(project.faces()[2].mask != PictureId{});
    }
}

void TestCutting::backgroundsAreRemovedLaterWhereNoneWas()
{
    const StoryFolder folder;
    store::Project project = store::Project::create(folder / "A.faces");
    const fs::path photo = written(folder / "people.png", sheet());
    sliced(project, {photo}, "auto");
    QCOMPARE(project.faces().front().mask, PictureId{});
    sliced(project, {photo}, "auto", true);
    for (const Face &face : project.faces())
        QVERIFY(face.mask != PictureId{});
}

void TestCutting::cellsBeyondThePhotoAreNotCut()
{
    const StoryFolder folder;
    store::Project project = store::Project::create(folder / "A.faces");
    const fs::path photo = written(folder / "people.png", sheet());
    const Photo added = sliced(project, {photo}, "auto").photos.at(0).photo;
    FoundGrid wide = *added.grid;
    const int columns = wide.grid.columns;
    wide.grid.columns += 3; // the last three lie beyond the right edge
    project.setPhotoGrid(added.id, wide);
    NoProgress quiet;
    const auto again = tasks::cutPhotos(project, {added.id}, {}, {}, quiet);
    QCOMPARE(static_cast<int>(again.photos.at(0).cells.size()), columns * wide.grid.rows);
    QCOMPARE(wide.grid.facesToCut(added.widthPx, added.heightPx), columns * wide.grid.rows);
    QCOMPARE(again.faces(), 0);
    QCOMPARE(again.photos[0].leftOut, 0);
}

void TestCutting::theHighestNumberIsNoEnd()
{
    const StoryFolder folder;
    store::Project project = store::Project::create(folder / "A.faces");
    store::NewFace brought;
    brought.face.number = 999'999'999;
    brought.pixels.picture = vision::encodePng(vision::drawFace(1, 1).pixels);
    project.addFaces({brought});
    const auto cut = sliced(project, {written(folder / "people.png", sheet())}, "auto");
    QCOMPARE(cut.photos.at(0).cells.at(0).number, 1'000'000'000);
    QCOMPARE(cut.photos[0].cells.at(1).number, 1'000'000'001);
    QVERIFY(project.faceByNumber(1'000'000'001));
}

void TestCutting::aDoubtfulGridWithoutFacesStaysAndIsTold()
{
    const cv::Mat plain(400, 600, CV_8UC3, cv::Scalar::all(90));
    tasks::ReadPhoto one = doubtful(plain, 2, 3);
    std::vector<std::string> remarks;
    tasks::settleDoubtfulGrid(one, plain, kTools, remarks);
    QVERIFY(one.photo.grid.has_value());
    QCOMPARE(remarks.size(), std::size_t(1));
    QVERIFY2(remarks[0].starts_with("/photos/one.png: a grid of 3 x 2 cells is doubtful (30 % sure)"),
             remarks[0].c_str());
    one.photo.grid->confidence = 0.5;
    tasks::settleDoubtfulGrid(one, plain, kTools, remarks);
    QCOMPARE(remarks.size(), std::size_t(1)); // no doubt, no remark
}

void TestCutting::aDoubtfulGridGivesWayToFacesElsewhere()
{
    const cv::Mat photo = faceAt({100, 100}, 200);
    tasks::ReadPhoto one = doubtful(photo, 5, 4);
    std::vector<std::string> remarks;
    tasks::settleDoubtfulGrid(one, photo, kTools, remarks);
    QVERIFY(!one.photo.grid);
    QVERIFY(one.newGrid);
    QVERIFY2(remarks.at(0).find("the 1 face found on it was cut instead") != std::string::npos, remarks[0].c_str());

    one = doubtful(photo, 5, 4);
    one.photo.faces = 20; // cut before: cutting again must not reject them
    tasks::settleDoubtfulGrid(one, photo, kTools, remarks);
    QVERIFY(one.photo.grid.has_value());
}

void TestCutting::aDoubtfulGridOfFacesStays()
{
    cv::Mat photo(600, 600, CV_8UC3, cv::Scalar::all(128));
    for (int i = 0; i < 4; ++i)
        vision::drawFace(static_cast<std::uint64_t>(i), 3, 300)
            .pixels.copyTo(photo({300 * (i % 2), 300 * (i / 2), 300, 300}));
    tasks::ReadPhoto one = doubtful(photo, 2, 2);
    std::vector<std::string> remarks;
    tasks::settleDoubtfulGrid(one, photo, kTools, remarks);
    QVERIFY(one.photo.grid.has_value());
    QVERIFY(remarks.empty());
}

QTEST_APPLESS_MAIN(TestCutting)
#include "tst_cutting.moc"
