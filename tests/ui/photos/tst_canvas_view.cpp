// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/grid_canvas.h"
#include "ui/pages/photos/key_hints.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace faces;
using namespace faces::ui;

namespace {

const QSize kPhoto(300, 200);
const Grid kGrid{2, 3, 0, 0, 100, 100, 0, 0, 0};

struct Table {
    GridCanvas canvas;
    Table()
    {
        canvas.resize(324, 224);
        canvas.show();
        canvas.setPicture(makePicture(cv::Mat(kPhoto.height(), kPhoto.width(), CV_8UC3, cv::Scalar(90, 90, 90))));
    }
    void wheel(QPointF at, int notches)
    {
        QWheelEvent event(at, canvas.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas, &event);
    }
    void drag(Qt::MouseButton button, QPoint from, QPoint to)
    {
        QTest::mousePress(&canvas, button, {}, from);
        QTest::mouseMove(&canvas, (from + to) / 2);
        QTest::mouseMove(&canvas, to);
        QTest::mouseRelease(&canvas, button, {}, to);
    }
    /// Columns of pixels around an upright line of the grid that are not the photo's grey.
    int lineWidth(double xInPhoto)
    {
        const QImage image = canvas.grab().toImage();
        const int x = qRound(canvas.toWidget({xInPhoto, 0}).x()), y = image.height() / 2 + 7;
        int width = 0;
        for (int i = -6; i <= 6; ++i)
            width += image.pixelColor(x + i, y) != QColor(90, 90, 90);
        return width;
    }
};

} // namespace

class CanvasViewStory : public QObject {
    Q_OBJECT
private slots:
    void theWheelZoomsAboutThePointer()
    {
        Table table;
        const QPointF pointer(200, 60), place = table.canvas.toPicture(pointer);
        QSignalSpy zoomed(&table.canvas, &PictureView::zoomChanged);
        const double before = table.canvas.zoom();
        table.wheel(pointer, 3);
        QVERIFY(table.canvas.zoom() > 1.9 * before);
        QVERIFY((table.canvas.toPicture(pointer) - place).manhattanLength() < 0.01);
        table.wheel(pointer, -1);
        QVERIFY((table.canvas.toPicture(pointer) - place).manhattanLength() < 0.01);
        QCOMPARE(zoomed.count(), 2);
        table.wheel(pointer, -20); // never smaller than the whole photo
        QCOMPARE(table.canvas.zoom(), before);
        QVERIFY(table.canvas.fitted());
    }

    void keysZoomFitAndShowPixelByPixel()
    {
        Table table;
        const double fitted = table.canvas.zoom();
        QTest::keyClick(&table.canvas, Qt::Key_Plus);
        QTest::keyClick(&table.canvas, Qt::Key_Plus);
        QTest::keyClick(&table.canvas, Qt::Key_Minus);
        QCOMPARE(table.canvas.zoom(), fitted * 1.25);
        QTest::keyClick(&table.canvas, Qt::Key_1);
        QCOMPARE(table.canvas.zoom(), 1.0);
        QTest::keyClick(&table.canvas, Qt::Key_F);
        QCOMPARE(table.canvas.zoom(), fitted);
    }

    void linesStayAsThinAtAnyZoom()
    {
        Table table;
        table.canvas.setGrid(kGrid);
        const int fitted = table.lineWidth(100);
        QVERIFY(fitted >= 1 && fitted <= 3);
        for (int i = 0; i < 3; ++i) {
            table.wheel(table.canvas.toWidget({100, 107}), 3);
            QCOMPARE(table.lineWidth(100), fitted);
        }
    }

    void theMiddleButtonMovesThePhotoEvenFromABox()
    {
        Table table;
        table.canvas.setBoxes({{{0, 0, 300, 200}, 0}}); // a box everywhere
        table.wheel({160, 110}, 4);
        const QPointF place = table.canvas.toPicture({100, 100});
        table.drag(Qt::MiddleButton, {100, 100}, {140, 120});
        QVERIFY((table.canvas.toPicture({140, 120}) - place).manhattanLength() < 0.01);
        QCOMPARE(table.canvas.boxes()[0].box.x, 0.0);
        QCOMPARE(table.canvas.chosen(), -1);
    }

    void spaceHeldMovesThePhotoAndTappedSwitchesACell()
    {
        Table table;
        table.canvas.setGrid(kGrid);
        QSignalSpy edited(&table.canvas, &GridCanvas::gridEdited);
        table.canvas.choose(4);
        table.wheel({160, 110}, 4);
        const QPointF place = table.canvas.toPicture({100, 100});
        QTest::keyPress(&table.canvas, Qt::Key_Space);
        table.drag(Qt::LeftButton, {100, 100}, {130, 90});
        QTest::keyRelease(&table.canvas, Qt::Key_Space);
        QVERIFY((table.canvas.toPicture({130, 90}) - place).manhattanLength() < 0.01);
        QCOMPARE(edited.count(), 0);
        QCOMPARE(table.canvas.chosen(), 4);
        QTest::keyClick(&table.canvas, Qt::Key_Space);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited[0][0].value<Grid>().off, std::vector<int>{4});
    }

    void aDragOnAGridMovesThePhoto()
    {
        Table table;
        table.canvas.setGrid(kGrid);
        table.wheel({160, 110}, 4);
        const QPointF place = table.canvas.toPicture({150, 100});
        table.drag(Qt::LeftButton, {150, 100}, {120, 110});
        QVERIFY((table.canvas.toPicture({120, 110}) - place).manhattanLength() < 0.01);
        QCOMPARE(*table.canvas.grid(), kGrid);
    }

    void whatIsChosenWithTheKeyboardComesIntoView()
    {
        Table table;
        table.canvas.setGrid(kGrid);
        table.canvas.choose(0);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(&table.canvas, Qt::Key_Plus);
        QTest::keyClick(&table.canvas, Qt::Key_End);
        QVERIFY(table.canvas.rect().contains(table.canvas.toWidget({250, 150}).toPoint()));
    }

    void theHintsSayWhatCountsAndFitTheWindow()
    {
        KeyHints hints;
        hints.resize(612, 20); // what a window of 1280 pixels leaves
        hints.show();
        for (const bool grid : {true, false})
            for (const bool editable : {true, false})
                for (const bool chosen : {true, false}) {
                    hints.setHints(canvasHints({grid, editable, chosen, false, 100}));
                    QVERIFY2(hints.allFit(), qPrintable(hints.text()));
                    QVERIFY(!hints.grab().isNull());
                }
        hints.setHints(canvasHints({false, true, true, false, 100}));
        QVERIFY(hints.text().contains(QStringLiteral("Del: remove")));
        hints.setHints(canvasHints({true, true, true, true, 100}));
        QVERIFY(hints.text().contains(QStringLiteral("Space: take it in")));
        hints.setHints(canvasHints({true, false, true, false, 100}));
        QVERIFY(!hints.text().contains(QStringLiteral("Space")));
    }
};

QTEST_MAIN(CanvasViewStory)
#include "tst_canvas_view.moc"
