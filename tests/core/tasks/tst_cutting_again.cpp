// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/photo_steps.h"
#include "core/tasks/reading_order.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"
#include "tests/support/story_folder.h"

#include <QTest>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <numbers>
#include <random>

using namespace faces;
using faces::test::StoryFolder;
namespace fs = std::filesystem;

/// Photos are cut again, or something happens while they are cut.
class TestCuttingAgain : public QObject {
    Q_OBJECT
private slots:
    void aPhotoThatIsRemovedMeanwhileIsLeftOut();
    void facesThatAreUndoneMeanwhileAreCutAsNewOnes();
    void boxesThatArePutMeanwhileStay();
    void whatIsBrushedMeanwhileStays();
    void whatIsCutByThenStaysWhenOneCancels();
    void whatIsReadByThenStaysWhenOneCancels();
    void brushStrokesGoAlongWithTheirFace_data();
    void brushStrokesGoAlongWithTheirFace();
    void onlyFacesWithLabelsCountAsLabelled();
    void aFaceThatWasDraggedFarIsTheSameFace();
    void cellsBetweenTwoFacesAreNeither();
    void facesAreNumberedAsAPersonReads();
    void slopingRowsAreReadAsRows();
};

namespace {

const FacePlace kLeft{{40, 60, 96, 96}, 0}, kRight{{240, 60, 96, 96}, 0};

/// Somebody does something while the job runs.
class Meanwhile final : public ProgressSink {
public:
    /// When `done` items are done.
    Meanwhile(std::int64_t done, std::function<void()> act) : m_done(done), m_act(std::move(act)) {}
    void progress(const Progress &p) override
    {
        if (p.done == m_done)
            m_act();
    }

private:
    std::int64_t m_done;
    std::function<void()> m_act;
};

struct Table {
    StoryFolder folder;
    store::Project project = store::Project::create(folder / "A.faces");
    store::Project window = store::Project::open(folder / "A.faces"); ///< who changes things meanwhile

    fs::path drawn(int number) const
    {
        cv::Mat photo(240, 400, CV_8UC3, cv::Scalar(150, 160, 140));
        vision::drawFace(static_cast<std::uint64_t>(number), 7).pixels.copyTo(photo(cv::Rect(40, 60, 96, 96)));
        vision::drawFace(static_cast<std::uint64_t>(number) + 1, 7).pixels.copyTo(photo(cv::Rect(240, 60, 96, 96)));
        const fs::path file = folder / ("people " + std::to_string(number) + ".png");
        writeFileSafely(file, vision::encodePng(photo));
        return file;
    }
    /// Photos with these boxes, not cut yet.
    std::vector<PhotoId> added(int count, const std::vector<FacePlace> &places = {kLeft, kRight})
    {
        std::vector<fs::path> files;
        for (int i = 0; i < count; ++i)
            files.push_back(drawn(i * 2));
        NoProgress quiet;
        std::vector<PhotoId> ids;
        for (const Photo &photo :
             tasks::addPhotos(project, files, tasks::CutPlan::fromWord("detect"), {}, quiet).photos) {
            project.setPhotoBoxes(photo.id, places);
            ids.push_back(photo.id);
        }
        return ids;
    }
    tasks::CutResult cut(const std::vector<PhotoId> &photos, bool removeBackground = false)
    {
        NoProgress quiet;
        return tasks::cutPhotos(project, photos, {removeBackground, {}}, {}, quiet);
    }
    cv::Mat mask(FaceId face) const { return vision::decodeMask(project.pixels(face).mask); }
};

/// What a person paints of a face of 96 pixels: a disc about this point, and nothing else.
constexpr double kDiscX = 40, kDiscY = 58;
constexpr int kDiscRadius = 15;
cv::Mat disc()
{
    cv::Mat mask(96, 96, CV_8UC1, cv::Scalar(0));
    cv::circle(mask, {static_cast<int>(kDiscX), static_cast<int>(kDiscY)}, kDiscRadius, 255, cv::FILLED);
    return mask;
}

/// Where a point of the upright face `before` lies on the face that was cut at `now`.
cv::Point seenFrom(const FacePlace &before, double x, double y, const FacePlace &now)
{
    const double turn = -now.angleDegrees * std::numbers::pi / 180;
    const double dx = before.box.x + x - (now.box.x + now.box.width / 2);
    const double dy = before.box.y + y - (now.box.y + now.box.height / 2);
    return {cvRound(std::cos(turn) * dx - std::sin(turn) * dy + now.box.width / 2),
            cvRound(std::sin(turn) * dx + std::cos(turn) * dy + now.box.height / 2)};
}

} // namespace

void TestCuttingAgain::aPhotoThatIsRemovedMeanwhileIsLeftOut()
{
    Table table;
    const auto photos = table.added(3);
    Meanwhile person(2, [&] { table.window.removePhoto(photos[0]); });
    const auto cut = tasks::cutPhotos(table.project, photos, {}, {}, person);
    QCOMPARE(cut.removed, 1);
    QCOMPARE(cut.photos.size(), std::size_t(2));
    QCOMPARE(table.project.faces().size(), std::size_t(4));
    QCOMPARE(table.project.nextUndo()->what, std::string("Cut 4 faces from 2 photos"));
}

void TestCuttingAgain::facesThatAreUndoneMeanwhileAreCutAsNewOnes()
{
    Table table;
    const auto photos = table.added(1);
    table.cut(photos, true);
    Meanwhile person(1, [&] { table.window.undo(); });
    const auto again = tasks::cutPhotos(table.project, photos, {true, {}}, {}, person);
    QCOMPARE(again.faces(), 2);
    for (const Face &face : table.project.faces())
        QVERIFY(face.mask != PictureId{}); // as was asked
    QCOMPARE(table.project.faces().size(), std::size_t(2));
}

void TestCuttingAgain::boxesThatArePutMeanwhileStay()
{
    Table table;
    const auto photos = table.added(1);
    const std::vector<FacePlace> put{kRight};
    Meanwhile person(1, [&] { table.window.setPhotoBoxes(photos[0], put); });
    tasks::cutPhotos(table.project, photos, {}, {}, person);
    QCOMPARE(table.project.faces().size(), std::size_t(2));
    QCOMPARE(*table.project.photos()[0].boxes, put);
}

void TestCuttingAgain::whatIsBrushedMeanwhileStays()
{
    Table table;
    const auto photos = table.added(1);
    table.cut(photos, true);
    const FaceId face = table.project.faces()[0].id;
    Meanwhile person(1, [&] { tasks::keepMask(table.window, face, disc()); });
    tasks::cutPhotos(table.project, photos, {}, {}, person);
    QCOMPARE(cv::norm(table.mask(face), disc(), cv::NORM_INF), 0.0);
}

void TestCuttingAgain::whatIsCutByThenStaysWhenOneCancels()
{
    Table table;
    const auto photos = table.added(3);
    std::stop_source person;
    Meanwhile atTheSecond(1, [&] { person.request_stop(); });
    const auto cut = tasks::cutPhotos(table.project, photos, {}, person.get_token(), atTheSecond);
    QVERIFY(cut.cancelled);
    QCOMPARE(cut.wanted, 3);
    QCOMPARE(cut.photos.size(), std::size_t(1)); // wholly cut or not at all
    QCOMPARE(table.project.faces().size(), std::size_t(2));
    const auto more = tasks::cutPhotos(table.project, photos, {}, person.get_token(), atTheSecond);
    QVERIFY(more.cancelled && more.photos.empty());
    QCOMPARE(table.project.nextUndo()->what, std::string("Cut 2 faces from 1 photo"));
    table.project.undo();
    QVERIFY(table.project.faces({.rejected = true, .photo = std::nullopt}).empty());
    QVERIFY(!table.cut(photos).cancelled);
}

void TestCuttingAgain::whatIsReadByThenStaysWhenOneCancels()
{
    Table table;
    std::stop_source person;
    Meanwhile atTheSecond(1, [&] { person.request_stop(); });
    const std::vector<fs::path> files{table.drawn(0), table.drawn(2), table.drawn(4)};
    const auto added = tasks::addPhotos(table.project, files, {}, person.get_token(), atTheSecond);
    QVERIFY(added.cancelled);
    QCOMPARE(added.files, 3);
    QCOMPARE(added.photos.size(), std::size_t(1)); // a photo that is half read is let go
    QCOMPARE(table.project.photos().size(), std::size_t(1));

    std::stop_source other;
    Meanwhile inTheSecond(1, [&] { other.request_stop(); });
    tasks::CutPlan plan = tasks::CutPlan::fromWord("2x1");
    plan.marginPx = plan.gapPx = 0;
    const auto sliced = tasks::slice(table.project, {files[2], files[0]}, plan, other.get_token(), inTheSecond);
    QVERIFY(sliced.cancelled);
    QCOMPARE(sliced.photos.size(), std::size_t(1));
    QCOMPARE(table.project.faces().size(), std::size_t(2));
}

void TestCuttingAgain::brushStrokesGoAlongWithTheirFace_data()
{
    QTest::addColumn<FacePlace>("moved");
    QTest::newRow("nudged") << FacePlace{{48, 63, 96, 96}, 0};
    QTest::newRow("enlarged") << FacePlace{{30, 52, 120, 120}, 0};
    QTest::newRow("turned") << FacePlace{{40, 60, 96, 96}, 20};
}

void TestCuttingAgain::brushStrokesGoAlongWithTheirFace()
{
    QFETCH(FacePlace, moved);
    Table table;
    const auto photos = table.added(1);
    table.cut(photos, true);
    const FaceId brushed = table.project.faces()[0].id;
    tasks::keepMask(table.project, brushed, disc());
    FacePlace alsoMoved = kRight;
    alsoMoved.box.x += 3;
    table.project.setPhotoBoxes(photos[0], std::vector{moved, alsoMoved});
    const auto again = table.cut(photos); // nobody asked to bring backgrounds back
    QCOMPARE(again.photos.at(0).masksAnew, 2);
    QCOMPARE(again.photos[0].masksCarried, 1);
    const cv::Mat mask = table.mask(brushed);
    QCOMPARE(mask.size(), tasks::loadFace(table.project, brushed).pixels.size());
    const cv::Point middle = seenFrom(kLeft, kDiscX, kDiscY, moved);
    QCOMPARE(int(mask.at<uchar>(middle)), 255);
    for (const auto &[dx, dy] : {std::pair{0, -1}, {0, 1}, {1, 0}, {-1, 0}}) {
        const auto at = [&](int far) {
            return int(mask.at<uchar>(seenFrom(kLeft, kDiscX + dx * far, kDiscY + dy * far, moved)));
        };
        QCOMPARE(at(kDiscRadius - 3), 255);
        QCOMPARE(at(kDiscRadius + 4), 0);
    }
    // Where the old face did not reach it is what the program finds.
    const cv::Mat found = tasks::findMask(tasks::loadFace(table.project, brushed).pixels, {});
    const cv::Point corner(mask.cols - 1, mask.rows - 1);
    if (moved.angleDegrees == 0)
        QCOMPARE(int(mask.at<uchar>(corner)), int(found.at<uchar>(corner)));
    table.project.setPhotoBoxes(photos[0], std::vector{kLeft, alsoMoved});
    QCOMPARE(table.cut(photos).photos.at(0).masksCarried, 1); // and back: still a person's
}

void TestCuttingAgain::onlyFacesWithLabelsCountAsLabelled()
{
    Table table;
    const auto photos = table.added(1);
    QCOMPARE(table.cut(photos).photos.at(0).labelled, 0); // they are new
    QCOMPARE(table.cut(photos).photos.at(0).labelled, 0);
    const FaceId face = table.project.faces()[0].id;
    table.project.setLabels(std::array{store::Project::LabelOrder{face, "hat", LabelValue::No}});
    QCOMPARE(table.cut(photos).photos.at(0).labelled, 1);
}

void TestCuttingAgain::aFaceThatWasDraggedFarIsTheSameFace()
{
    Table table;
    const auto photos = table.added(1, {{{100, 80, 116, 116}, 0}});
    table.cut(photos);
    const Face before = table.project.faces().at(0);
    table.project.setPhotoBoxes(photos[0], std::vector<FacePlace>{{{135, 110, 124, 124}, 0}});
    const auto again = table.cut(photos);
    QCOMPARE(again.faces(), 0);
    QCOMPARE(again.photos.at(0).leftOut, 0);
    QCOMPARE(table.project.faces().at(0).id, before.id);
    // A face that a person threw away is not brought to another place.
    table.project.rejectFaces(std::vector{before.id}, "blurred");
    table.project.setPhotoBoxes(photos[0], std::vector<FacePlace>{{{170, 80, 116, 116}, 0}});
    QCOMPARE(table.cut(photos).faces(), 1);
}

void TestCuttingAgain::cellsBetweenTwoFacesAreNeither()
{
    const Grid grid{3, 4, 0, 0, 60, 60};
    std::vector<Face> faces;
    for (int cell = 0; cell < grid.cells(); ++cell) {
        Face face;
        face.id = static_cast<FaceId>(cell + 1);
        face.number = cell + 1;
        face.box = grid.cell(cell / grid.columns, cell % grid.columns);
        faces.push_back(face);
    }
    for (const auto &[shift, matched] : {std::pair{0.3, 12}, {0.45, 0}, {0.5, 0}}) {
        Grid moved = grid;
        moved.left += shift * grid.cellWidth;
        std::vector<tasks::Piece> pieces(faces.size());
        for (int cell = 0; cell < grid.cells(); ++cell)
            pieces[static_cast<std::size_t>(cell)].cell.place.box =
                moved.cell(cell / grid.columns, cell % grid.columns);
        tasks::matchExisting(pieces, faces);
        const auto known = std::ranges::count_if(pieces, [](const auto &piece) { return !piece.cell.isNew; });
        QCOMPARE(static_cast<int>(known), matched);
    }
}

void TestCuttingAgain::facesAreNumberedAsAPersonReads()
{
    const FacePlace upperLeft{{20, 12, 80, 80}, 0}, upperRight{{200, 30, 80, 80}, 0}, lowerLeft{{30, 130, 80, 80}, 0},
        lowerRight{{260, 120, 80, 80}, 0};
    Table table;
    const auto photos = table.added(1, {lowerRight, upperRight, lowerLeft}); // as a detector gives them
    table.cut(photos);
    std::vector<Box> byNumber;
    for (const Face &face : table.project.faces())
        byNumber.push_back(face.box);
    QCOMPARE(byNumber, (std::vector{upperRight.box, lowerLeft.box, lowerRight.box}));

    table.project.setPhotoBoxes(photos[0], std::vector{lowerRight, upperRight, lowerLeft, upperLeft});
    const auto again = table.cut(photos);
    std::vector<int> asRead;
    for (const tasks::CutCell &cell : again.photos.at(0).cells)
        asRead.push_back(cell.number);
    QCOMPARE(asRead, (std::vector{4, 1, 2, 3})); // those that were there keep their numbers
}

void TestCuttingAgain::slopingRowsAreReadAsRows()
{
    for (const double angle : {-4.0, 0.0, 4.0}) {
        const Grid grid{5, 12, 60, 60, 50, 50, 4, 4, angle};
        std::vector<FacePlace> places;
        for (int cell = 0; cell < grid.cells(); ++cell)
            if (cell != 0 && cell != 12 && cell != 13 && cell != 30) // some are missing
                places.push_back({grid.place(cell / grid.columns, cell % grid.columns, 800, 500).box, 0});
        std::vector<FacePlace> shuffled = places;
        std::ranges::shuffle(shuffled, std::mt19937(3));
        QCOMPARE(tasks::inReadingOrder(shuffled), places);
    }
}

QTEST_APPLESS_MAIN(TestCuttingAgain)
#include "tst_cutting_again.moc"
