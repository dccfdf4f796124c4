// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/find_grid.h"
#include "core/vision/read_photo.h"
#include "tests/core/vision/composed_sheet.h"
#include "tests/core/vision/drawn_sheet.h"
#include "tests/support/story_folder.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace faces;
using namespace faces::test;

namespace {

Sheet sheetOf(const SheetPlan &plan, std::uint64_t seed, Backdrop backdrop = Backdrop::Plain)
{
    Random random(seed);
    return composeSheet(plan, random,
                        [&](int) { return drawSimpleFace(random, plan.cellPx, backdrop, anyColour(random)).pixels; });
}

SheetPlan plan(int columns, int rows, int cellPx)
{
    SheetPlan result;
    result.columns = columns;
    result.rows = rows;
    result.cellPx = cellPx;
    return result;
}

} // namespace

class TestFindGrid : public QObject {
    Q_OBJECT
private slots:
    void theGridsOfTheOriginalPhotosAreFound_data();
    void theGridsOfTheOriginalPhotosAreFound();
    void gapsMarginsFractionsAndJpegAreFound_data();
    void gapsMarginsFractionsAndJpegAreFound();
    void aPhotoWithoutGridIsNotTakenForOne();
    void givenRowsAndColumnsAlwaysHaveAnAnswer();
    void givenMarginAndGapAreKept();
    void allNumbersGivenIsArithmetic();
    void halfOfRowsAndColumnsIsRefused();
    void aSheetThatLiesAskewIsFoundWithItsTurn_data();
    void aSheetThatLiesAskewIsFoundWithItsTurn();
    void anUprightSheetIsNotTurnedByAHair();
    void gapsThatShowAPhotoAreFound();
    void aTitleIsNoRowOfFaces();
    void cellsWithoutFaceAreSwitchedOff();
    void aSheetOfOneColourIsFoundOrDoubted();
    void theSheetsOfTheDataAreFound();
};

void TestFindGrid::theGridsOfTheOriginalPhotosAreFound_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    for (const auto &[columns, rows] : {std::pair{11, 11}, {14, 10}, {8, 8}, {19, 7}, {12, 13}})
        QTest::newRow(qPrintable(QString("%1x%2").arg(columns).arg(rows))) << columns << rows;
}

void TestFindGrid::theGridsOfTheOriginalPhotosAreFound()
{
    QFETCH(int, columns);
    QFETCH(int, rows);
    const Sheet sheet = sheetOf(plan(columns, rows, 56), 20);
    const auto found = vision::findGrid(sheet.pixels);
    QVERIFY(found);
    QVERIFY(worstEdgeError(found->grid, sheet.truth, sheet.pixels.size()) <= 1.5);
    QVERIFY(found->confidence > 0.8);
}

void TestFindGrid::gapsMarginsFractionsAndJpegAreFound_data()
{
    QTest::addColumn<int>("gapX");
    QTest::addColumn<int>("gapY");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("top");
    QTest::addColumn<int>("right");
    QTest::addColumn<int>("bottom");
    QTest::addColumn<double>("resizedBy");
    QTest::addColumn<int>("jpeg");
    QTest::newRow("gaps") << 4 << 4 << 0 << 0 << 0 << 0 << 1.0 << 0;
    QTest::newRow("gaps and margins") << 4 << 4 << 10 << 10 << 10 << 10 << 1.0 << 0;
    QTest::newRow("margins alone") << 0 << 0 << 12 << 12 << 12 << 12 << 1.0 << 0;
    QTest::newRow("uneven") << 6 << 3 << 31 << 5 << 0 << 18 << 1.0 << 0;
    QTest::newRow("fractional cells") << 0 << 0 << 0 << 0 << 0 << 0 << 0.965 << 0;
    QTest::newRow("fractional everything, JPEG") << 3 << 3 << 8 << 8 << 8 << 8 << 0.83 << 80;
    QTest::newRow("enlarged, JPEG") << 0 << 0 << 5 << 5 << 5 << 5 << 1.9 << 75;
}

void TestFindGrid::gapsMarginsFractionsAndJpegAreFound()
{
    QFETCH(int, jpeg);
    QFETCH(double, resizedBy);
    SheetPlan wanted = plan(9, 6, 64);
    const std::pair<const char *, int *> fields[] = {{"gapX", &wanted.gapXPx}, {"gapY", &wanted.gapYPx},
                                                     {"left", &wanted.left},   {"top", &wanted.top},
                                                     {"right", &wanted.right}, {"bottom", &wanted.bottom}};
    for (const auto &[name, field] : fields)
        *field = *static_cast<const int *>(QTest::qData(name, QMetaType::Int));
    wanted.resizedBy = resizedBy;
    wanted.jpegQuality = jpeg;
    for (const Backdrop backdrop : {Backdrop::Plain, Backdrop::Gradient, Backdrop::Busy}) {
        const Sheet sheet = sheetOf(wanted, 31, backdrop);
        const auto found = vision::findGrid(sheet.pixels);
        QVERIFY(found);
        QCOMPARE(found->grid.columns, 9);
        QCOMPARE(found->grid.rows, 6);
        const double error = worstEdgeError(found->grid, sheet.truth, sheet.pixels.size());
        QVERIFY2(error <= 1.5, qPrintable(QString("off by %1 px").arg(error)));
        QVERIFY(found->confidence >= kDoubtfulGrid);
    }
}

void TestFindGrid::aPhotoWithoutGridIsNotTakenForOne()
{
    for (std::uint64_t seed = 0; seed < 6; ++seed) {
        Random random(seed);
        const cv::Mat photo = drawSimpleFace(random, 420, Backdrop::Busy, anyColour(random)).pixels;
        const auto found = vision::findGrid(photo);
        QVERIFY2(!found || found->confidence < kDoubtfulGrid,
                 found ? qPrintable(QString("%1x%2").arg(found->grid.columns).arg(found->grid.rows)) : "");
    }
    QVERIFY(!vision::findGrid(cv::Mat(300, 400, CV_8UC3, cv::Scalar(90, 90, 90))));
    QVERIFY(!vision::findGrid(cv::Mat(20, 20, CV_8UC3, cv::Scalar(90, 90, 90))));
}

void TestFindGrid::givenRowsAndColumnsAlwaysHaveAnAnswer()
{
    SheetPlan wanted = plan(7, 5, 60);
    wanted.gapXPx = wanted.gapYPx = 5;
    wanted.left = wanted.top = wanted.right = wanted.bottom = 14;
    const Sheet sheet = sheetOf(wanted, 8);
    const auto found = vision::findGrid(sheet.pixels, {5, 7, {}, {}});
    QVERIFY(found);
    QVERIFY(worstEdgeError(found->grid, sheet.truth, sheet.pixels.size()) <= 1.5);

    const auto blank = vision::findGrid(cv::Mat(300, 400, CV_8UC3, cv::Scalar(90, 90, 90)), {3, 4, {}, {}});
    QVERIFY(blank);
    QCOMPARE(blank->grid.rows, 3);
    QCOMPARE(blank->grid.columns, 4);
    QVERIFY(blank->confidence < kDoubtfulGrid);
}

void TestFindGrid::givenMarginAndGapAreKept()
{
    SheetPlan wanted = plan(8, 6, 60);
    wanted.gapXPx = wanted.gapYPx = 4;
    wanted.left = wanted.top = wanted.right = wanted.bottom = 9;
    const Sheet sheet = sheetOf(wanted, 9);
    const auto withMargin = vision::findGrid(sheet.pixels, {{}, {}, 9.0, {}});
    QVERIFY(withMargin);
    QCOMPARE(withMargin->grid.left, 9.0);
    QVERIFY(worstEdgeError(withMargin->grid, sheet.truth, sheet.pixels.size()) <= 1.5);
    const auto withGap = vision::findGrid(sheet.pixels, {{}, {}, {}, 4.0});
    QVERIFY(withGap);
    QCOMPARE(withGap->grid.gapX, 4.0);
    QVERIFY(worstEdgeError(withGap->grid, sheet.truth, sheet.pixels.size()) <= 1.5);
}

void TestFindGrid::allNumbersGivenIsArithmetic()
{
    const auto found = vision::findGrid(cv::Mat(130, 220, CV_8UC3, cv::Scalar(0, 0, 0)), {2, 4, 10.0, 5.0});
    QVERIFY(found);
    QCOMPARE(found->confidence, 1.0);
    QCOMPARE(found->grid.cellWidth, (220 - 20 - 15) / 4.0);
    QCOMPARE(found->grid.cellHeight, (130 - 20 - 5) / 2.0);
    QCOMPARE(found->grid.cell(1, 3).right(), 210.0);
    QVERIFY_EXCEPTION_THROWN(vision::gridByNumbers(100, 100, 0, 4, 0, 0), Error);
    QVERIFY_EXCEPTION_THROWN(vision::gridByNumbers(100, 100, 4, 4, 60, 0), Error);
}

void TestFindGrid::halfOfRowsAndColumnsIsRefused()
{
    QVERIFY_EXCEPTION_THROWN(vision::findGrid(cv::Mat(100, 100, CV_8UC3), {2, {}, {}, {}}), Error);
}

void TestFindGrid::aSheetThatLiesAskewIsFoundWithItsTurn_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<bool>("cropped");
    QTest::addColumn<int>("gap");
    QTest::newRow("a little") << 0.3 << false << 0;
    QTest::newRow("to the left") << -1.1 << false << 4;
    QTest::newRow("much") << 2.0 << false << 0;
    QTest::newRow("corners cut off") << -1.7 << true << 0;
}

void TestFindGrid::aSheetThatLiesAskewIsFoundWithItsTurn()
{
    QFETCH(double, degrees);
    QFETCH(bool, cropped);
    QFETCH(int, gap);
    SheetPlan wanted = plan(10, 8, 64);
    wanted.gapXPx = wanted.gapYPx = gap;
    wanted.turnDegrees = degrees;
    wanted.cropped = cropped;
    for (const Backdrop backdrop : {Backdrop::Plain, Backdrop::Busy}) {
        const Sheet sheet = sheetOf(wanted, 12, backdrop);
        const auto found = vision::findGrid(sheet.pixels);
        QVERIFY(found);
        QVERIFY(std::abs(found->grid.angleDegrees - degrees) < 0.05);
        QVERIFY(worstEdgeError(found->grid, sheet.truth, sheet.pixels.size()) <= 2);
        QVERIFY(found->confidence >= kDoubtfulGrid);
    }
}

void TestFindGrid::anUprightSheetIsNotTurnedByAHair()
{
    SheetPlan wanted = plan(12, 7, 60);
    wanted.resizedBy = 1.13;
    wanted.jpegQuality = 70;
    for (const Backdrop backdrop : {Backdrop::Plain, Backdrop::Gradient, Backdrop::Busy}) {
        const auto found = vision::findGrid(sheetOf(wanted, 13, backdrop).pixels);
        QVERIFY(found && found->grid.angleDegrees == 0);
    }
}

void TestFindGrid::gapsThatShowAPhotoAreFound()
{
    for (const Ground ground : {Ground::Texture, Ground::Photo}) {
        SheetPlan wanted = plan(9, 6, 64);
        wanted.gapXPx = wanted.gapYPx = 8;
        wanted.left = wanted.top = wanted.right = wanted.bottom = 20;
        wanted.ground = ground;
        const Sheet sheet = sheetOf(wanted, 14, Backdrop::Gradient);
        const auto found = vision::findGrid(sheet.pixels);
        QVERIFY(found);
        QVERIFY(worstEdgeError(found->grid, sheet.truth, sheet.pixels.size()) <= 1.5);
        QVERIFY(found->grid.off.empty());
    }
}

void TestFindGrid::aTitleIsNoRowOfFaces()
{
    for (const bool below : {false, true}) {
        SheetPlan wanted = plan(10, 6, 64);
        wanted.titlePx = 70; // as high as a row and a bit
        wanted.titleBelow = below;
        const Sheet sheet = sheetOf(wanted, 15);
        const auto found = vision::findGrid(sheet.pixels);
        QVERIFY(found && found->grid.rows == 6);
        QVERIFY(worstEdgeError(found->grid, sheet.truth, sheet.pixels.size()) <= 1.5);
    }
}

void TestFindGrid::cellsWithoutFaceAreSwitchedOff()
{
    SheetPlan wanted = plan(8, 5, 64);
    wanted.gapXPx = wanted.gapYPx = 4;
    wanted.emptyCells = 3;
    wanted.jpegQuality = 80;
    const auto found = vision::findGrid(sheetOf(wanted, 16).pixels);
    QVERIFY(found);
    QCOMPARE(found->grid.off, (std::vector<int>{37, 38, 39}));
    QCOMPARE(found->grid.facesToCut(1 << 20, 1 << 20), 37);
}

void TestFindGrid::aSheetOfOneColourIsFoundOrDoubted()
{
    int right = 0;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        Random random(seed);
        const cv::Scalar common = anyColour(random);
        const auto face = [&](int) { return drawSimpleFace(random, 72, Backdrop::Plain, common).pixels; };
        const Sheet sheet = composeSheet(plan(9, 6, 72), random, face);
        const auto found = vision::findGrid(sheet.pixels);
        QVERIFY(found);
        const bool good = worstEdgeError(found->grid, sheet.truth, sheet.pixels.size()) <= 2;
        right += good;
        QVERIFY(good || found->confidence < kDoubtfulGrid);
    }
    QVERIFY(right >= 8);
}

void TestFindGrid::theSheetsOfTheDataAreFound()
{
    const auto data = realData();
    if (!data)
        QSKIP("needs the sheets of FACES_DATA");
    for (const auto &entry : nlohmann::json::parse(readFile(*data / "sheets" / "sheets.json"))) {
        const Grid truth{entry["rows"],       entry["cols"],   entry["margin_left"],
                         entry["margin_top"], entry["cell_w"], entry["cell_h"],
                         entry["gap_x"],      entry["gap_y"],  0};
        const cv::Mat photo = vision::readPhoto(*data / "sheets" / entry["file"].get<std::string>()).pixels;
        const auto found = vision::findGrid(photo);
        QVERIFY(found);
        QVERIFY(worstEdgeError(found->grid, truth, photo.size()) <= 1.5);
        QVERIFY(found->confidence > 0.8);
    }
}

QTEST_APPLESS_MAIN(TestFindGrid)
#include "tst_find_grid.moc"
