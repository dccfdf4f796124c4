// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/box_edit.h"
#include "ui/pages/photos/grid_canvas.h"

#include <QSignalSpy>
#include <QTest>

using namespace faces;
using namespace faces::ui;

namespace {

const QSize kPhoto(300, 200);
const FacePlace kUpright{{100, 50, 40, 40}, 0};
const FacePlace kQuarter{{100, 50, 40, 40}, 90}; // its upper side looks right

bool near(QPointF a, QPointF b) { return (a - b).manhattanLength() < 1e-6; }

/// A canvas with two faces on a grey photo, and what it told of them.
struct Table {
    GridCanvas canvas;
    std::vector<std::vector<FacePlace>> told;
    explicit Table(std::vector<FacePlace> boxes = {{{40, 40, 50, 50}, 0}, {{180, 60, 60, 60}, 0}})
    {
        canvas.resize(324, 224); // one window pixel for one of the photo
        canvas.show();
        canvas.setPicture(makePicture(cv::Mat(kPhoto.height(), kPhoto.width(), CV_8UC3, cv::Scalar(90, 90, 90))));
        canvas.setBoxes(boxes);
        QObject::connect(&canvas, &GridCanvas::boxesEdited, &canvas, [this](const auto &now) { told.push_back(now); });
    }
    QPoint at(QPointF inPhoto) const { return canvas.toWidget(inPhoto).toPoint(); }
    void drag(QPointF from, QPointF to)
    {
        QTest::mousePress(&canvas, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(&canvas, at((from + to) / 2));
        QTest::mouseMove(&canvas, at(to));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, at(to));
    }
    const FacePlace &box(int number) const { return canvas.boxes()[static_cast<std::size_t>(number)]; }
    void press(int key, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(&canvas, Qt::Key(key), keys); }
};

} // namespace

class BoxEditStory : public QObject {
    Q_OBJECT
private slots:
    void cornersAndTheTurningHandleTurnWithTheBox()
    {
        QVERIFY(near(outline(kUpright)[0], {100, 50}));
        QVERIFY(near(outline(kQuarter)[0], {140, 50})); // clockwise
        QVERIFY(near(handleOf(kUpright, {10, false}), {120, 40}));
        QVERIFY(near(handleOf(kUpright, {10, true}), {120, 100}));
        QVERIFY(near(handleOf(kQuarter, {10, false}), {150, 70}));
        QCOMPARE(partAt(kQuarter, {141, 51}, 3, {10, false}), BoxPart::UpperLeft);
        QCOMPARE(partAt(kQuarter, {150, 70}, 3, {10, false}), BoxPart::Turn);
        QCOMPARE(partAt(kQuarter, {120, 70}, 3, {10, false}), BoxPart::Body);
        QCOMPARE(partAt(kQuarter, {90, 70}, 3, {10, false}), BoxPart::None);
    }

    void aSmallBoxInsideALargeOneCanBeTaken()
    {
        const std::vector<FacePlace> places{{{20, 20, 30, 30}, 0}, {{0, 0, 100, 100}, 0}};
        QCOMPARE(boxAt(places, {30, 30}), 0);
        QCOMPARE(boxAt(places, {80, 80}), 1);
        QCOMPARE(boxAt(places, {150, 80}), -1);
    }

    void aCornerMovesTheOppositeOneStaysAndTheBoxIsASquare()
    {
        const FacePlace larger = withCornerAt(kUpright, BoxPart::LowerRight, {170, 95}, kPhoto);
        QCOMPARE(larger.box, (faces::Box{100, 50, 70, 70}));
        const FacePlace turned = withCornerAt({{100, 50, 40, 40}, 30}, BoxPart::UpperLeft, {60, 20}, kPhoto);
        QVERIFY(near(outline(turned)[2], outline({{100, 50, 40, 40}, 30})[2]));
        QCOMPARE(turned.angleDegrees, 30.0);
        QVERIFY(qAbs(turned.box.width - turned.box.height) < 1e-9 && turned.box.width > 40);
        QCOMPARE(withCornerAt(kUpright, BoxPart::LowerRight, {0, 0}, kPhoto).box.width, kSmallestBoxPx);
    }

    void aBoxNeverLeavesThePhotoNorVanishes()
    {
        QVERIFY(near(middleOf(moved(kUpright, -1e4, 1e4, kPhoto)), {0, 200}));
        QCOMPARE(grown(kUpright, -1e4, kPhoto).box.width, kSmallestBoxPx);
        QCOMPARE(grown(kUpright, 1e4, kPhoto).box.width, 300.0);
        QVERIFY(near(middleOf(grown(kUpright, 10, kPhoto)), middleOf(kUpright)));
    }

    void turningFollowsTheHandleInWholeDegrees()
    {
        QCOMPARE(turnedTo(kUpright, {160, 70}, {10, false}).angleDegrees, 90.0);
        QCOMPARE(turnedTo(kUpright, {80, 70}, {10, true}).angleDegrees, 90.0); // held by the lower handle
        QCOMPARE(turned({{}, 179}, 2).angleDegrees, -179.0);
        QCOMPARE(turned({{}, -179}, -1).angleDegrees, 180.0);
    }

    void aDragDrawsASquareAndATremblingHandNone()
    {
        QCOMPARE(drawn({50, 60}, {10, 80}, kPhoto)->box, (faces::Box{10, 60, 40, 40}));
        QVERIFY(!drawn({50, 60}, {55, 64}, kPhoto));
        QCOMPARE(fresh({kUpright}, {150, 100}, kPhoto).box, (faces::Box{130, 80, 40, 40}));
        QCOMPARE(fresh({}, {150, 100}, kPhoto).box.width, 40.0); // a fifth of 200
    }

    void arrowsGoToTheNearestBoxInTheirDirection()
    {
        const std::vector<FacePlace> places{
            {{0, 0, 20, 20}, 0}, {{200, 0, 20, 20}, 0}, {{100, 10, 20, 20}, 0}, {{0, 150, 20, 20}, 0}};
        QCOMPARE(neighbour(places, 0, 1, 0), 2);
        QCOMPARE(neighbour(places, 2, 1, 0), 1);
        QCOMPARE(neighbour(places, 0, 0, 1), 3);
        QCOMPARE(neighbour(places, 0, -1, 0), -1);
    }

    void theMouseMovesResizesAndTurnsTheChosenBox()
    {
        Table table;
        table.drag({60, 60}, {80, 70}); // takes it and moves it in one go
        QCOMPARE(table.canvas.chosen(), 0);
        QVERIFY(near(middleOf(table.box(0)), {85, 75}));
        QCOMPARE(table.told.size(), std::size_t(1));
        table.drag({110, 100}, {130, 120}); // its lower right corner
        QVERIFY(qAbs(table.box(0).box.width - 70) < 1.5);
        QVERIFY(qAbs(table.box(0).box.x - 60) < 1e-6);
        const QPointF middle = middleOf(table.box(0));
        table.drag(table.canvas.turnHandle(), middle + QPointF(80, 0));
        QCOMPARE(table.box(0).angleDegrees, 90.0);
        QVERIFY(near(middleOf(table.box(0)), middle));
        QCOMPARE(table.told.size(), std::size_t(3));
    }

    void theMouseDrawsABoxOnEmptyGroundAndEscapeGivesUp()
    {
        Table table;
        table.drag({110, 120}, {150, 160});
        QCOMPARE(table.canvas.cellCount(), 3);
        QCOMPARE(table.canvas.chosen(), 2);
        QVERIFY(qAbs(table.box(2).box.width - 40) < 1.5);
        QTest::mousePress(&table.canvas, Qt::LeftButton, {}, table.at({130, 140}));
        QTest::mouseMove(&table.canvas, table.at({200, 180}));
        table.press(Qt::Key_Escape);
        QTest::mouseRelease(&table.canvas, Qt::LeftButton, {}, table.at({200, 180}));
        QVERIFY(near(middleOf(table.box(2)), {130, 140}));
        QTest::mouseClick(&table.canvas, Qt::LeftButton, {}, table.at({10, 190})); // beside all of them
        QCOMPARE(table.canvas.chosen(), -1);
        QCOMPARE(table.told.size(), std::size_t(1));
    }

    void keysDoAllOfItToo()
    {
        Table table;
        table.press(Qt::Key_Tab);
        table.press(Qt::Key_Tab);
        QCOMPARE(table.canvas.chosen(), 1);
        table.press(Qt::Key_Left);
        QCOMPARE(table.canvas.chosen(), 0);
        table.press(Qt::Key_Right, Qt::ShiftModifier);
        table.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(table.box(0).box, (faces::Box{41, 50, 50, 50}));
        table.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(table.box(0).box.width, 51.0);
        table.press(Qt::Key_BracketRight);
        table.press(Qt::Key_BracketRight);
        table.press(Qt::Key_BracketLeft);
        QCOMPARE(table.box(0).angleDegrees, 1.0);
        table.press(Qt::Key_Delete);
        QCOMPARE(table.canvas.cellCount(), 1);
        QCOMPARE(table.box(0).box.x, 180.0);
        table.press(Qt::Key_N);
        QCOMPARE(table.canvas.chosen(), 1);
        QVERIFY(near(middleOf(table.box(1)), {150, 100})); // the photo is fitted: its middle
        table.press(Qt::Key_Insert);
        QCOMPARE(table.canvas.cellCount(), 3);
        QCOMPARE(table.told.size(), std::size_t(9));
    }

    void nothingIsEditedInAProjectOpenedForReading()
    {
        Table table;
        table.canvas.setEditable(false);
        table.drag({60, 60}, {80, 70});
        QTest::mouseClick(&table.canvas, Qt::LeftButton, {}, table.at({200, 80}));
        QCOMPARE(table.canvas.chosen(), 1); // looking is free
        for (const int key : {Qt::Key_N, Qt::Key_Delete, Qt::Key_BracketLeft})
            table.press(key);
        table.press(Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(table.told.empty());
        QCOMPARE(table.canvas.cellCount(), 2);
    }

    void aCornerBesideTheViewIsTakenByAHandleInsideIt()
    {
        Table table({{{250, 60, 120, 120}, 0}}); // reaches past the photo's right edge
        table.canvas.choose(0);
        const QPointF handle = table.canvas.cornerHandles()[2];
        QVERIFY(!table.canvas.rect().contains(table.at(outline(table.box(0))[2])));
        QVERIFY(table.canvas.rect().contains(table.at(handle)));
        table.drag(handle, handle - QPointF(40, 40));
        QCOMPARE(table.box(0).box, (faces::Box{250, 60, 80, 80}));
    }

    void aBoxThatIsTooSmallIsNotKeptAndThatIsTold()
    {
        Table table;
        QSignalSpy dropped(&table.canvas, &GridCanvas::boxDropped);
        QTest::mouseClick(&table.canvas, Qt::LeftButton, {}, table.at({150, 150})); // draws nothing
        QCOMPARE(dropped.count(), 0);
        table.drag({150, 150}, {160, 158});
        QCOMPARE(dropped.count(), 1);
        QVERIFY(table.told.empty());
        QCOMPARE(table.canvas.cellCount(), 2);
    }

    void theTurningHandleStaysWithinReach()
    {
        Table table({{{100, 0, 60, 60}, 0}}); // at the photo's upper edge
        table.canvas.choose(0);
        QVERIFY(table.canvas.rect().contains(table.at(table.canvas.turnHandle())));
        table.drag(table.canvas.turnHandle(), middleOf(table.box(0)) + QPointF(-60, 0));
        QCOMPARE(table.box(0).angleDegrees, 90.0);
    }
};

QTEST_MAIN(BoxEditStory)
#include "tst_box_edit.moc"
