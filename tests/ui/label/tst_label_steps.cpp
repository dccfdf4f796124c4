// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/label/label_story.h"
#include "ui/pages/label/accept_bar.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

using namespace faces;
using namespace faces::ui;

/// The program goes from face to face by itself: what the next key means is what a person sees then.
class TestLabelSteps : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::LabelStory> m_story;
    test::LabelStory &story() { return *m_story; }
    const QList<int> m_allKeys{Qt::Key_S, Qt::Key_H, Qt::Key_G, Qt::Key_T, Qt::Key_B};

    void press(const QList<int> &keys)
    {
        for (const int key : keys)
            story().press(key);
    }
    void shift(int key) { story().press(key, Qt::ShiftModifier); }
    QPoint pictureOf(int row)
    {
        const QAbstractItemView *list = story().views()->list();
        return list->visualRect(list->model()->index(row, 0)).topLeft() + QPoint(30, 30);
    }
    void click(int row, Qt::KeyboardModifiers with = {})
    {
        QTest::mouseClick(story().views()->list()->viewport(), Qt::LeftButton, with, pictureOf(row));
    }
    void drag(int from, int to)
    {
        QWidget *tiles = story().views()->list()->viewport();
        QTest::mousePress(tiles, Qt::LeftButton, {}, pictureOf(from));
        for (const QPoint where : {(pictureOf(from) + pictureOf(to)) / 2, pictureOf(to)}) {
            QMouseEvent move(QEvent::MouseMove, where, tiles->mapToGlobal(where), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(tiles, &move);
        }
        QTest::mouseRelease(tiles, Qt::LeftButton, {}, pictureOf(to));
    }
    /// Rows, which are counted from 0.
    QList<int> selected()
    {
        QList<int> rows;
        for (const FaceId face : story().page->selectedFaces())
            rows.append(int(std::ranges::find(story().faces, face) - story().faces.begin()));
        return rows;
    }
    bool inSight(int row)
    {
        const FaceGrid *grid = story().grid();
        return grid->visualRect(grid->model()->index(row, 0)).intersects(grid->viewport()->rect());
    }
    [[nodiscard]] bool scrollAway()
    {
        QScrollBar *bar = story().grid()->verticalScrollBar();
        bar->setValue(bar->maximum());
        return !inSight(0);
    }
    bool says(const QString &sentence)
    {
        const auto labels = story().page->findChild<AcceptBar *>()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == sentence; });
    }
    static void bothViews()
    {
        QTest::addColumn<bool>("large");
        QTest::newRow("grid") << false;
        QTest::newRow("one face") << true;
    }
    [[nodiscard]] bool open(int faces)
    {
        QFETCH(bool, large);
        if (!story().open(faces))
            return false;
        if (large)
            story().press(Qt::Key_V);
        press({Qt::Key_Right, Qt::Key_Left}); // the hand was on the first face last
        return true;
    }

private slots:
    void init() { m_story = std::make_unique<test::LabelStory>(); }
    void cleanup() { m_story.reset(); }

    void shiftSelectsFromWhereTheProgramWentTo_data()
    {
        QTest::addColumn<bool>("large");
        QTest::addColumn<QList<int>>("keys");
        for (const bool large : {false, true}) {
            const char *view = large ? "one face" : "grid";
            QTest::addRow("%s: next unlabelled", view) << large << QList<int>{Qt::Key_N};
            QTest::addRow("%s: the rest is usual", view) << large << QList<int>{Qt::Key_Return};
            QTest::addRow("%s: the last label", view) << large << m_allKeys;
        }
    }
    void shiftSelectsFromWhereTheProgramWentTo()
    {
        QFETCH(QList<int>, keys);
        QVERIFY(open(60));
        press(keys);
        QCOMPARE(story().currentRow(), 1);
        shift(Qt::Key_Right);
        QCOMPARE(selected(), (QList<int>{1, 2}));
    }

    void shiftSelectsFromWhereAnUndoWentTo_data() { bothViews(); }
    void shiftSelectsFromWhereAnUndoWentTo()
    {
        QVERIFY(open(60));
        story().press(Qt::Key_G);
        QTRY_VERIFY(story().workspace->allKept());
        story().press(Qt::Key_End);
        story().workspace->undo();
        QTRY_COMPARE(story().currentRow(), 0);
        shift(Qt::Key_Right);
        QCOMPARE(selected(), (QList<int>{0, 1}));
    }

    void aClickWithShiftSelectsFromWhereTheProgramWentTo_data() { bothViews(); }
    void aClickWithShiftSelectsFromWhereTheProgramWentTo()
    {
        QVERIFY(open(60));
        click(0);
        press({Qt::Key_N, Qt::Key_N});
        click(5, Qt::ShiftModifier);
        QCOMPARE(selected(), (QList<int>{2, 3, 4, 5}));
        click(3, Qt::ShiftModifier); // from the same one
        QCOMPARE(selected(), (QList<int>{2, 3}));
    }

    void shiftAndBackLeavesTheFirst_data() { bothViews(); }
    void shiftAndBackLeavesTheFirst()
    {
        QVERIFY(open(60));
        story().press(Qt::Key_N);
        shift(Qt::Key_Right);
        shift(Qt::Key_Right);
        QCOMPARE(selected(), (QList<int>{1, 2, 3}));
        shift(Qt::Key_Left);
        QCOMPARE(selected(), (QList<int>{1, 2}));
        click(5, Qt::ShiftModifier);
        QCOMPARE(selected(), (QList<int>{1, 2, 3, 4, 5}));
        shift(Qt::Key_Home);
        QCOMPARE(selected(), (QList<int>{0, 1}));
    }

    void aClickWithCtrlIsWhereShiftBegins_data() { bothViews(); }
    void aClickWithCtrlIsWhereShiftBegins()
    {
        QVERIFY(open(60));
        story().press(Qt::Key_N);
        click(3, Qt::ControlModifier);
        QCOMPARE(selected(), (QList<int>{1, 3}));
        click(5, Qt::ShiftModifier);
        QCOMPARE(selected(), (QList<int>{1, 3, 4, 5}));
    }

    void aRubberBandBeginsWhereTheMouseWentDown()
    {
        QVERIFY(story().open(60));
        press({Qt::Key_End, Qt::Key_Home});
        drag(1, 3);
        QCOMPARE(selected(), (QList<int>{1, 2, 3}));
        click(5, Qt::ShiftModifier);
        QCOMPARE(selected(), (QList<int>{1, 2, 3, 4, 5}));
    }

    void whoEndsASelectionBeginsTheNextOneThere()
    {
        QVERIFY(story().open(60));
        shift(Qt::Key_Right);
        shift(Qt::Key_Right);
        story().press(Qt::Key_Escape);
        QCOMPARE(selected(), QList<int>{2});
        shift(Qt::Key_Right);
        QCOMPARE(selected(), (QList<int>{2, 3}));
    }

    void oneViewGoesOnWithTheSelectionOfTheOther()
    {
        QVERIFY(story().open(60));
        press({Qt::Key_Right, Qt::Key_Right});
        shift(Qt::Key_Right);
        story().press(Qt::Key_V);
        shift(Qt::Key_Right);
        QCOMPARE(selected(), (QList<int>{2, 3, 4}));
        story().press(Qt::Key_V);
        shift(Qt::Key_Left);
        QCOMPARE(selected(), (QList<int>{2, 3}));
    }

    void aLetterTwiceSaysNoEvenIfThePageHasGoneOnMeanwhile_data() { bothViews(); }
    void aLetterTwiceSaysNoEvenIfThePageHasGoneOnMeanwhile()
    {
        QVERIFY(open(6));
        press(m_allKeys);
        QCOMPARE(story().currentRow(), 1);
        story().press(Qt::Key_B);
        QCOMPARE(story().currentRow(), 1);
        QCOMPARE(story().label(0, "beard"), LabelValue::No);
        QCOMPARE(story().label(1, "beard"), LabelValue::Unknown);
        QVERIFY(says(QStringLiteral("Face 1: Beard “no”, for the key was pressed twice.")));
        story().press(Qt::Key_B); // once only
        QCOMPARE(story().label(0, "beard"), LabelValue::No);
        QCOMPARE(story().label(1, "beard"), LabelValue::Yes);
    }

    void bothPressesAreTakenBackOneByOne()
    {
        QVERIFY(story().open(6));
        press(m_allKeys);
        story().press(Qt::Key_B);
        QTRY_VERIFY(story().workspace->allKept());
        story().workspace->undo();
        QTRY_COMPARE(story().label(0, "beard"), LabelValue::Yes);
        QTRY_VERIFY(story().workspace->allKept());
        story().workspace->undo();
        QTRY_COMPARE(story().label(0, "beard"), LabelValue::Unknown);
    }

    void aPressThatComesLaterIsForTheNextFace()
    {
        QVERIFY(story().open(6));
        press(m_allKeys);
        QTest::qWait(450);
        story().press(Qt::Key_B);
        QCOMPARE(story().label(0, "beard"), LabelValue::Yes);
        QCOMPARE(story().label(1, "beard"), LabelValue::Yes);
    }

    void whateverIsPressedBetweenMakesTheSecondPressAFirstOne_data()
    {
        QTest::addColumn<QList<int>>("between");
        QTest::addColumn<int>("row");
        QTest::newRow("another attribute") << QList<int>{Qt::Key_T} << 1;
        QTest::newRow("unknown") << QList<int>{Qt::Key_U} << 1;
        QTest::newRow("a step") << QList<int>{Qt::Key_Right} << 2;
        QTest::newRow("there and back") << QList<int>{Qt::Key_Right, Qt::Key_Left} << 1;
    }
    void whateverIsPressedBetweenMakesTheSecondPressAFirstOne()
    {
        QFETCH(QList<int>, between);
        QFETCH(int, row);
        QVERIFY(story().open(6));
        press(m_allKeys);
        press(between);
        story().press(Qt::Key_B);
        QCOMPARE(story().label(0, "beard"), LabelValue::Yes);
        QCOMPARE(story().label(row, "beard"), LabelValue::Yes);
    }

    void whereNothingGoesOnByItselfALetterTwiceSaysNoAsEver()
    {
        QVERIFY(story().open(6));
        story().page->findChild<QAction *>(QStringLiteral("label.goOn"))->trigger();
        press(m_allKeys);
        story().press(Qt::Key_B);
        QCOMPARE(story().currentRow(), 0);
        QCOMPARE(story().label(0, "beard"), LabelValue::No);
        QCOMPARE(story().label(1, "beard"), LabelValue::Unknown);
    }

    void aKeyLabelsNothingThatWasScrolledAway_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("withShift");
        QTest::newRow("toggle") << int(Qt::Key_G) << false;
        QTest::newRow("yes and on") << int(Qt::Key_G) << true;
        QTest::newRow("the rest is usual") << int(Qt::Key_Return) << false;
        QTest::newRow("unknown") << int(Qt::Key_U) << false;
        QTest::newRow("accept") << int(Qt::Key_Space) << false;
    }
    void aKeyLabelsNothingThatWasScrolledAway()
    {
        QFETCH(int, key);
        QFETCH(bool, withShift);
        const Qt::KeyboardModifiers with = withShift ? Qt::ShiftModifier : Qt::NoModifier;
        QVERIFY(story().open(300));
        story().press(Qt::Key_T);
        const auto labels = [this] { return story().workspace->face(story().faces[0])->labels; };
        const auto before = labels();
        QVERIFY(scrollAway());
        story().press(key, with);
        QVERIFY(labels() == before);
        QCOMPARE(story().currentRow(), 0);
        QVERIFY(inSight(0));
        QVERIFY(says(QStringLiteral("Face 1 is the selected one. Press again to label it.")));
        story().press(key, with);
        QVERIFY(labels() != before || story().currentRow() == 1); // nothing is suggested: Space only goes on
    }

    void noReasonIsAskedForBeforeTheFaceIsSeen()
    {
        QVERIFY(story().open(300));
        QVERIFY(scrollAway());
        story().press(Qt::Key_X);
        QVERIFY(!story().page->findChild<QMenu *>(QStringLiteral("label.reasons")));
        QVERIFY(inSight(0));
        story().press(Qt::Key_X);
        auto *reasons = story().page->findChild<QMenu *>(QStringLiteral("label.reasons"));
        QVERIFY(reasons && reasons->isVisible());
        QTest::keyClick(reasons, Qt::Key_Escape);
    }

    void ofManySelectedOneInSightIsEnough()
    {
        QVERIFY(story().open(300));
        story().press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(scrollAway());
        story().press(Qt::Key_G);
        QCOMPARE(story().label(0, "glasses"), LabelValue::Yes);
        QCOMPARE(story().label(299, "glasses"), LabelValue::Yes);
    }

    void whoseSelectionIsLeftBehindIsShownIt()
    {
        QVERIFY(story().open(300));
        shift(Qt::Key_Right);
        story().press(Qt::Key_End, Qt::ControlModifier); // goes there, and selects nothing
        QCOMPARE(selected(), (QList<int>{0, 1}));
        story().press(Qt::Key_G);
        QCOMPARE(story().label(0, "glasses"), LabelValue::Unknown);
        QVERIFY(inSight(0));
        QVERIFY(says(QStringLiteral("The selected faces are here. Press again to label them.")));
        story().press(Qt::Key_G);
        QCOMPARE(story().label(0, "glasses"), LabelValue::Yes);
        QCOMPARE(story().label(299, "glasses"), LabelValue::Unknown);
    }

    void whereNothingIsToBeMendedItsKeyDoesNothing_data() { bothViews(); }
    void whereNothingIsToBeMendedItsKeyDoesNothing()
    {
        QVERIFY(open(3));
        QTRY_VERIFY(!story().page->findChild<QAction *>(QStringLiteral("label.mendDoubted"))->isEnabled());
        story().press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(selected(), QList<int>{0});
    }
};

QTEST_MAIN(TestLabelSteps)
#include "tst_label_steps.moc"
