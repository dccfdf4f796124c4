// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/label/label_story.h"
#include "ui/pages/label/face_panel.h"
#include "ui/pages/label/filter_bar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/face_pictures.h"
#include "ui/widgets/square_picture.h"

#include <QAbstractItemModelTester>
#include <QToolButton>
#include <QWheelEvent>

using namespace faces;
using namespace faces::ui;

/// Two views of one list: what is true of one is true of the other.
class TestLabelViews : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::LabelStory> m_story;
    test::LabelStory &story() { return *m_story; }
    void turnWheel(QWidget *target, int notches, Qt::KeyboardModifiers with)
    {
        const QPointF middle(target->width() / 2.0, target->height() / 2.0);
        QWheelEvent event(middle, target->mapToGlobal(middle), {}, {0, notches * 120}, Qt::NoButton, with,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(target, &event);
    }

    void showOnly(const AttributeId &yes)
    {
        auto *bar = story().page->findChild<FilterBar *>();
        FaceFilter filter;
        filter.values = {{yes, {LabelValue::Yes}}};
        bar->setFilter(filter, FaceOrder::Number);
        emit bar->chosen(filter, FaceOrder::Number);
    }

private slots:
    void init() { m_story = std::make_unique<test::LabelStory>(); }
    void cleanup() { m_story.reset(); }

    void vShowsOneFaceLargeAndTheSameKeysGoOn()
    {
        QVERIFY(story().open(6));
        story().press(Qt::Key_Right);
        story().press(Qt::Key_V);
        QVERIFY(story().views()->oneLarge());
        QVERIFY(story().strip()->isVisible() && story().strip()->hasFocus());
        QCOMPARE(story().strip()->currentIndex().row(), 1);
        story().press(Qt::Key_G);
        QCOMPARE(story().label(1, "glasses"), LabelValue::Yes);
        story().press(Qt::Key_Return);
        QCOMPARE(story().currentRow(), 2);
        story().press(Qt::Key_T, Qt::ShiftModifier);
        QCOMPARE(story().label(2, "hat"), LabelValue::Yes);
        QCOMPARE(story().currentRow(), 3);
        story().press(Qt::Key_Backspace);
        QCOMPARE(story().currentRow(), 2);
        story().press(Qt::Key_End);
        QCOMPARE(story().currentRow(), 5);
        story().press(Qt::Key_V);
        QVERIFY(story().grid()->isVisible() && story().grid()->hasFocus());
        QCOMPARE(story().currentRow(), 5);
    }

    void theSelectionIsTheSameInBoth()
    {
        QVERIFY(story().open(6));
        story().press(Qt::Key_V);
        story().press(Qt::Key_Right, Qt::ShiftModifier);
        story().press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(story().page->selectedFaces().size(), std::size_t(3));
        story().press(Qt::Key_B);
        story().press(Qt::Key_V);
        QCOMPARE(story().page->selectedFaces().size(), std::size_t(3));
        for (int face = 0; face < 3; ++face)
            QCOMPARE(story().label(face, "beard"), LabelValue::Yes);
        story().press(Qt::Key_A, Qt::ControlModifier);
        story().press(Qt::Key_V);
        QCOMPARE(story().strip()->selectionModel()->selectedIndexes().size(), 6);
    }

    void doubleClickOpensAFaceAndEscReturns()
    {
        QVERIFY(story().open(6));
        auto *grid = story().grid();
        const QPoint picture = grid->visualRect(grid->model()->index(2, 0)).topLeft() + QPoint(40, 40);
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, picture);
        test::LabelStory::clickAgain(grid->viewport(), picture);
        QVERIFY(story().views()->oneLarge());
        QCOMPARE(story().currentRow(), 2);
        story().press(Qt::Key_Escape);
        QVERIFY(!story().views()->oneLarge());
        QCOMPARE(story().currentRow(), 2);
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, picture);
        test::LabelStory::clickAgain(grid->viewport(), picture);
        QVERIFY(story().views()->oneLarge());
        QWidget *canvas = story().views()->oneFace()->canvas();
        QTest::mouseClick(canvas, Qt::LeftButton);
        test::LabelStory::clickAgain(canvas, canvas->rect().center());
        QVERIFY(!story().views()->oneLarge());
    }

    void escLeavesTheFilterAloneUntilTheGridIsThere()
    {
        QVERIFY(story().open(6));
        auto *unlabelled = story().page->findChild<Chip *>(QStringLiteral("chip.unlabelled"));
        QTest::mouseClick(unlabelled, Qt::LeftButton);
        story().press(Qt::Key_V);
        story().press(Qt::Key_Escape);
        QVERIFY(unlabelled->isChecked());
        story().press(Qt::Key_Escape);
        QVERIFY(!unlabelled->isChecked());
    }

    void aFilterThatNothingFitsSaysSoInBothViews()
    {
        QVERIFY(story().open(4));
        story().press(Qt::Key_V);
        showOnly("hat");
        QVERIFY(story().views()->noneFits());
        QVERIFY(!story().strip()->isVisible());
        QTest::keyClick(story().page.get(), Qt::Key_Escape);
        QVERIFY(!story().views()->noneFits() && story().views()->oneLarge());
        QVERIFY(story().strip()->isVisible());
    }

    void theSwitchSaysWhichViewIsOnAndChangesIt()
    {
        QVERIFY(story().open(3));
        auto *one = story().page->findChild<QToolButton *>(QStringLiteral("view.one"));
        auto *grid = story().page->findChild<QToolButton *>(QStringLiteral("view.grid"));
        QVERIFY(grid->isChecked() && !one->isChecked());
        QVERIFY(one->toolTip().contains(QStringLiteral("V")));
        QTest::mouseClick(one, Qt::LeftButton);
        QVERIFY(story().views()->oneLarge());
        story().press(Qt::Key_V);
        QVERIFY(grid->isChecked() && !one->isChecked());
    }

    void theLargePictureHasAllPixelsThatAreStored()
    {
        QVERIFY(story().open(3));
        story().press(Qt::Key_V);
        auto *canvas = story().views()->oneFace()->canvas();
        QTRY_VERIFY(canvas->picture() && canvas->picture()->size() == QSize(64, 64));
        QVERIFY(canvas->zoom() > 3); // a small picture fills its place all the same
        const double fitted = canvas->zoom();
        turnWheel(canvas, 2, {});
        QVERIFY(canvas->zoom() > fitted * 1.3);
        story().press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(canvas->zoom(), fitted);
        story().press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(canvas->zoom() > fitted);
        QVERIFY(!story().page->findChild<FacePanel *>()->findChild<SquarePicture *>()->isVisible());
    }

    void inALowWindowThePictureGivesWayAndNotTheLabels()
    {
        QVERIFY(story().open(3));
        auto *panel = story().page->findChild<FacePanel *>();
        const auto *picture = panel->findChild<SquarePicture *>();
        for (const int height : {900, 620, 560, 500, 900}) { // low and high again
            story().page->resize(1150, height);
            QTRY_COMPARE(picture->height() > 200, height == 900);
            QRect above;
            for (const Workspace::Shown &shown : story().workspace->attributes()) {
                const auto *state =
                    panel->findChild<QWidget *>(QStringLiteral("state.") + QString::fromStdString(shown.attribute.id));
                QVERIFY2(state->y() > above.bottom(), qPrintable(state->objectName()));
                above = state->geometry();
            }
            QVERIFY(above.bottom() < panel->height());
        }
    }

    void ctrlWheelAndKeysMakeTilesLargerAndThatIsRemembered()
    {
        QVERIFY(story().open(3));
        const int usual = story().grid()->tileSide();
        turnWheel(story().grid()->viewport(), 2, Qt::ControlModifier);
        QCOMPARE(story().grid()->tileSide(), usual + 48);
        turnWheel(story().grid()->viewport(), 1, {}); // scrolls
        QCOMPARE(story().grid()->tileSide(), usual + 48);
        story().press(Qt::Key_Plus, Qt::ControlModifier);
        story().press(Qt::Key_V);
        QVERIFY(story().sitDown());
        QCOMPARE(story().grid()->tileSide(), usual + 72);
        QVERIFY(story().views()->oneLarge() && story().strip()->hasFocus());
        story().press(Qt::Key_V);
        story().press(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(story().grid()->tileSide(), usual + 48);
        story().press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(story().grid()->tileSide(), usual);
    }

    void theCurrentFaceStandsInTheMiddleOfItsNeighbours()
    {
        QVERIFY(story().open(60));
        story().press(Qt::Key_V);
        for (int step = 0; step < 30; ++step)
            story().press(Qt::Key_Right);
        const QRect tile = story().strip()->visualRect(story().strip()->currentIndex());
        QVERIFY(qAbs(tile.center().x() - story().strip()->viewport()->width() / 2) <= tile.width());
    }

    void aClickOnANeighbourMakesItTheLargeOne()
    {
        QVERIFY(story().open(12));
        story().press(Qt::Key_V);
        auto *strip = story().strip();
        QTest::mouseClick(strip->viewport(), Qt::LeftButton, {},
                          strip->visualRect(strip->model()->index(3, 0)).topLeft() + QPoint(30, 30));
        QCOMPARE(story().currentRow(), 3);
        QCOMPARE(story().page->selectedFaces(), std::vector{story().faces[3]});
    }

    void undoReturnsToTheFaceConcernedInTheLargeViewToo()
    {
        QVERIFY(story().open(30));
        story().press(Qt::Key_V);
        story().press(Qt::Key_G);
        QTRY_VERIFY(story().workspace->view().nextUndo.has_value());
        story().press(Qt::Key_End);
        story().workspace->undo();
        QTRY_COMPARE(story().currentRow(), 0);
        QTRY_COMPARE(story().label(0, "glasses"), LabelValue::Unknown);
    }

    void newFacesKeepTheLargeOneWhereItIs()
    {
        QVERIFY(story().open(10));
        story().press(Qt::Key_V);
        story().press(Qt::Key_Right);
        story().workspace->change([](store::Project &project) {
            store::NewFace face;
            face.face.labels.assign(project.attributes(true).size(), LabelValue::Unknown);
            face.pixels = project.pixels(project.faces().front().id);
            project.addFaces({face});
        });
        QTRY_COMPARE(story().strip()->model()->rowCount(), 11);
        QCOMPARE(story().strip()->currentIndex().row(), 1);
        QCOMPARE(story().page->currentFace(), story().faces[1]);
    }

    void theListUnderBothViewsKeepsQtsRules()
    {
        QVERIFY(story().open(5));
        QAbstractItemModelTester tester(story().grid()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        story().press(Qt::Key_V);
        story().press(Qt::Key_G);
        showOnly("glasses");
        QCOMPARE(story().strip()->model()->rowCount(), 1);
        story().press(Qt::Key_V);
        QCOMPARE(story().grid()->model()->rowCount(), 1);
    }

    void closingTheProjectInTheLargeViewIsNoTrouble()
    {
        QVERIFY(story().open(5));
        story().press(Qt::Key_V);
        story().workspace->close();
        QCOMPARE(story().grid()->model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestLabelViews)
#include "tst_label_views.moc"
