// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/grid_canvas.h"
#include "ui/pages/photos/grid_edit.h"

#include <QSignalSpy>
#include <QTest>

using namespace faces;
using namespace faces::ui;

namespace {

// Four columns of 50 and three rows of 40, gaps of 10, on a photo of 300 x 200: right edge 250, lower edge 150.
const Grid kGrid{3, 4, 20, 10, 50, 40, 10, 10, 0};
const QSize kPhoto(300, 200);

PicturePtr greyPhoto()
{
    return makePicture(cv::Mat(kPhoto.height(), kPhoto.width(), CV_8UC3, cv::Scalar(90, 90, 90)));
}

} // namespace

class GridEditStory : public QObject {
    Q_OBJECT
private slots:
    void edgesLieWhereTheCellsEnd()
    {
        QCOMPARE(right(kGrid), 250.0);
        QCOMPARE(bottom(kGrid), 150.0);
        QCOMPARE(position(kGrid, {true, 1}), 75.0); // the middle of the gap between 70 and 80
        QCOMPARE(position(kGrid, {false, 3}), 150.0);
    }

    void aPlaceInAGapIsNoCell()
    {
        QCOMPARE(cellAt(kGrid, kPhoto, {21, 11}), (GridCell{0, 0}));
        QCOMPARE(cellAt(kGrid, kPhoto, {245, 145}), (GridCell{2, 3}));
        QVERIFY(!cellAt(kGrid, kPhoto, {75, 30}));
        QVERIFY(!cellAt(kGrid, kPhoto, {251, 30}));
        QVERIFY(!cellAt(kGrid, kPhoto, {19, 30}));
    }

    void theOuterEdgeMovesAndTheOppositeOneStays()
    {
        const Grid left = withLineAt(kGrid, {true, 0}, 0);
        QCOMPARE(left.left, 0.0);
        QCOMPARE(right(left), 250.0);
        QCOMPARE(left.cellWidth, 55.0);
        QCOMPARE(left.gapX, 10.0);
        const Grid lower = withLineAt(kGrid, {false, 3}, 180);
        QCOMPARE(lower.top, 10.0);
        QCOMPARE(lower.cellHeight, 50.0);
        QCOMPARE(bottom(lower), 180.0);
    }

    void otherNumbersOfCellsDivideTheSameGround()
    {
        Grid grid = kGrid;
        grid.off = {11};
        const Grid two = withCells(grid, 4, 2);
        QCOMPARE(two.rows, 2);
        QCOMPARE(two.cellHeight, 65.0);
        QCOMPARE(bottom(two), 150.0);
        QCOMPARE(two.cellWidth, 50.0);
        QVERIFY(two.off.empty()); // nobody has looked at the new cells
        const Grid one = withCells(grid, 1, 1);
        QCOMPARE(one.cellWidth, 230.0);
        QCOMPARE(withCells(one, 4, 3), kGrid);
        QCOMPARE(withCells(grid, 4, 3), grid);
    }

    void aGridThatLeavesARowOutDoesNotReachAsFar()
    {
        Grid fewer = kGrid;
        fewer.rows = 2;
        QVERIFY(!reachesAsFar(fewer, kGrid));
        fewer.top += 50;
        QVERIFY(!reachesAsFar(fewer, kGrid));
        QVERIFY(reachesAsFar(withCells(kGrid, 4, 2), kGrid));
        QVERIFY(reachesAsFar(moved(kGrid, 10, -10), kGrid));
    }

    void anInnerLineComesToLieUnderTheMouse()
    {
        const Grid changed = withLineAt(kGrid, {true, 2}, 151);
        QCOMPARE(position(changed, {true, 2}), 151.0);
        QCOMPARE(changed.left, 20.0);
        QCOMPARE(changed.gapX, 10.0);
    }

    void cellsNeverVanish()
    {
        for (const int line : {0, 2, 4})
            for (const double place : {-1e4, 20.0, 250.0, 1e4}) {
                const Grid changed = withLineAt(kGrid, {true, line}, place);
                QVERIFY(changed.cellWidth >= 4);
                QCOMPARE(changed.columns, 4);
            }
    }

    void aTurnedGridIsMetWhereItIsDrawn()
    {
        Grid turned = kGrid;
        turned.angleDegrees = 90; // clockwise: what was right of the middle is below it
        const QPointF seen = photoFromGrid(turned, kPhoto, {250, 100});
        QVERIFY(qAbs(seen.x() - 150) < 1e-9 && qAbs(seen.y() - 200) < 1e-9);
        turned.angleDegrees = 7;
        const QPointF middle(kGrid.left + 3 * 60 + 25, kGrid.top + 50 + 20);
        QCOMPARE(cellAt(turned, kPhoto, photoFromGrid(turned, kPhoto, middle)), (GridCell{1, 3}));
    }

    void bothSidesOfAGapAreDrawnAndOneLineWhereThereIsNone()
    {
        QCOMPARE(linesOf(kGrid, kPhoto, 3).size(), std::size_t(2 * 4 + 2 * 3));
        Grid tight = kGrid;
        tight.gapX = tight.gapY = 0;
        QCOMPARE(linesOf(tight, kPhoto, 3).size(), std::size_t(5 + 4));
    }

    void draggingALineWithTheMouseMovesIt()
    {
        GridCanvas canvas;
        canvas.resize(424, 324);
        canvas.show();
        canvas.setPicture(greyPhoto());
        canvas.setGrid(kGrid);
        QSignalSpy edited(&canvas, &GridCanvas::gridEdited);
        const QPoint from = canvas.toWidget({250, 30}).toPoint(), to = canvas.toWidget({270, 30}).toPoint();
        QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas, (from + to) / 2);
        QTest::mouseMove(&canvas, to);
        QCOMPARE(edited.count(), 0); // not before the hand lets go
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
        QCOMPARE(edited.count(), 1);
        QVERIFY(qAbs(right(*canvas.grid()) - 270) < 1);
        QCOMPARE(canvas.grid()->left, 20.0);
    }

    void arrowsWalkTheCellsAndAClickChoosesOne()
    {
        GridCanvas canvas;
        canvas.resize(424, 324);
        canvas.show();
        canvas.setPicture(greyPhoto());
        canvas.setGrid(kGrid);
        QTest::keyClick(&canvas, Qt::Key_Right);
        QCOMPARE(canvas.chosen(), 0);
        QTest::keyClick(&canvas, Qt::Key_Right);
        QTest::keyClick(&canvas, Qt::Key_Down);
        QCOMPARE(canvas.chosen(), 5);
        QTest::keyClick(&canvas, Qt::Key_End);
        QTest::keyClick(&canvas, Qt::Key_Down); // there is nothing below
        QCOMPARE(canvas.chosen(), 11);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.toWidget({100, 80}).toPoint());
        QCOMPARE(canvas.chosen(), 5);
    }

    void shiftWithAnArrowMovesTheGridByOnePixel()
    {
        GridCanvas canvas;
        canvas.setPicture(greyPhoto());
        canvas.setGrid(kGrid);
        std::vector<Grid> edits;
        connect(&canvas, &GridCanvas::gridEdited, &canvas, [&](const Grid &grid) { edits.push_back(grid); });
        QTest::keyClick(&canvas, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(&canvas, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(edits.size(), std::size_t(2));
        QCOMPARE(edits[0].left, 19.0);
        QCOMPARE(edits[0].cellWidth, 50.0);
        QVERIFY(qAbs(bottom(edits[1]) - 151) < 1e-9);
        canvas.setEditable(false); // a project opened for reading
        QTest::keyClick(&canvas, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(edits.size(), std::size_t(2));
    }

    void aMereClickOnALineIsNoEdit()
    {
        GridCanvas canvas;
        canvas.resize(424, 324);
        canvas.show();
        canvas.setPicture(greyPhoto());
        canvas.setGrid(kGrid);
        int edits = 0;
        connect(&canvas, &GridCanvas::gridEdited, &canvas, [&] { ++edits; });
        const QPoint line = canvas.toWidget({kGrid.left, kGrid.top + kGrid.cellHeight / 2}).toPoint();
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, line);
        QCOMPARE(edits, 0);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, line);
        QTest::mouseMove(&canvas, line - QPoint(6, 0));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, line - QPoint(6, 0));
        QCOMPARE(edits, 1);
    }

    void fourDifferentMarginsAreGivenByNumber()
    {
        QCOMPARE(lengthOf(kGrid, kPhoto, GridLength::Right), 50.0);
        QCOMPARE(lengthOf(kGrid, kPhoto, GridLength::Bottom), 50.0);
        Grid grid = withLength(kGrid, kPhoto, GridLength::Left, 0);
        QCOMPARE(right(grid), 250.0);
        grid = withLength(grid, kPhoto, GridLength::Right, 10);
        QCOMPARE(grid.left, 0.0);
        QCOMPARE(right(grid), 290.0);
        grid = withLength(grid, kPhoto, GridLength::Top, 5);
        grid = withLength(grid, kPhoto, GridLength::Bottom, 20);
        QCOMPARE(grid.top, 5.0);
        QCOMPARE(bottom(grid), 180.0);
        QCOMPARE(grid.gapX, kGrid.gapX);
    }

    void gapsGrowIntoTheCellsAndTheEdgesStay()
    {
        const Grid wide = withLength(kGrid, kPhoto, GridLength::GapAcross, 16);
        QCOMPARE(wide.gapX, 16.0);
        QCOMPARE(wide.gapY, 10.0);
        QCOMPARE(right(wide), 250.0);
        QVERIFY(withLength(kGrid, kPhoto, GridLength::GapDown, 500).cellHeight >= 4);
    }

    void turningByTenthsThereAndBackGivesAnUprightGrid()
    {
        GridCanvas canvas;
        canvas.setPicture(greyPhoto());
        canvas.setGrid(kGrid);
        connect(&canvas, &GridCanvas::gridEdited, &canvas, [&](const Grid &grid) { canvas.setGrid(grid); });
        for (int i = 0; i < 7; ++i)
            QTest::keyClick(&canvas, Qt::Key_BracketRight);
        QCOMPARE(canvas.grid()->angleDegrees, 0.7);
        for (int i = 0; i < 7; ++i)
            QTest::keyClick(&canvas, Qt::Key_BracketLeft);
        QCOMPARE(*canvas.grid(), kGrid);
        QCOMPARE(withLength(kGrid, kPhoto, GridLength::Turn, 40).angleDegrees, kMostTurnDegrees);
    }

    void aLineOfATurnedGridIsDraggedWhereItIsSeen()
    {
        GridCanvas canvas;
        canvas.resize(424, 324);
        canvas.show();
        canvas.setPicture(greyPhoto());
        Grid turned = kGrid;
        turned.angleDegrees = 10;
        canvas.setGrid(turned);
        const QPoint from = canvas.toWidget(photoFromGrid(turned, kPhoto, {250, 30})).toPoint();
        const QPoint to = canvas.toWidget(photoFromGrid(turned, kPhoto, {240, 30})).toPoint();
        QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas, to);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
        QVERIFY(qAbs(right(*canvas.grid()) - 240) < 1);
        QCOMPARE(canvas.grid()->angleDegrees, 10.0);
        QCOMPARE(canvas.placeOf(5).angleDegrees, 10.0);
    }

    void aSecondClickLeavesACellOutAndKeysTakeItInAgain()
    {
        GridCanvas canvas;
        canvas.resize(424, 324);
        canvas.show();
        canvas.setPicture(greyPhoto());
        canvas.setGrid(kGrid);
        connect(&canvas, &GridCanvas::gridEdited, &canvas, [&](const Grid &grid) { canvas.setGrid(grid); });
        const QPoint cell = canvas.toWidget({100, 80}).toPoint();
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, cell);
        QVERIFY(canvas.grid()->off.empty());
        const QColor before = canvas.grab().toImage().pixelColor(cell + QPoint(3, 0));
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, cell);
        QCOMPARE(canvas.grid()->off, std::vector<int>{5});
        QCOMPARE(canvas.grid()->facesToCut(1 << 20, 1 << 20), 11);
        QVERIFY(canvas.grab().toImage().pixelColor(cell + QPoint(3, 0)) != before); // dimmed
        QTest::keyClick(&canvas, Qt::Key_Left);
        QTest::keyClick(&canvas, Qt::Key_Delete);
        QCOMPARE(canvas.grid()->off, (std::vector<int>{4, 5}));
        QTest::keyClick(&canvas, Qt::Key_Space);
        QTest::keyClick(&canvas, Qt::Key_Right);
        QTest::keyClick(&canvas, Qt::Key_Space);
        QVERIFY(canvas.grid()->off.empty());
    }
};

QTEST_MAIN(GridEditStory)
#include "tst_grid_edit.moc"
