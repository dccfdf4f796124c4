// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/results/results_story.h"
#include "ui/pages/results/large_view.h"
#include "ui/theme.h"
#include "ui/widgets/tile_grid.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace faces;
using namespace faces::ui;
using test::kFaces;
using Story = test::ResultsStory;

/// A face large in the gallery's place, on the Results page.
class TestResultsLarge : public QObject {
    Q_OBJECT
    static void atFirst(const Story &story)
    {
        story.page->grid().setFocus();
        story.page->grid().setCurrentIndex(story.page->model().index(0));
    }
    static void key(Qt::Key which) { QTest::keyClick(QApplication::focusWidget(), which); }

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void enterShowsTheFaceLargeAndEscGoesBack()
    {
        Story story;
        QVERIFY(story.open());
        atFirst(story);
        key(Qt::Key_Return);
        QVERIFY(story.page->showsLarge() && story.page->large()->isVisible());
        QVERIFY(!story.page->grid().isVisible());
        QCOMPARE(story.page->large()->face(), story.page->model().faceAt(0));
        key(Qt::Key_Right);
        QCOMPARE(story.page->large()->face(), story.page->model().faceAt(1));
        key(Qt::Key_Escape);
        QVERIFY(!story.page->showsLarge());
        QVERIFY(story.page->grid().isVisible() && story.page->grid().hasFocus());
        QCOMPARE(story.page->grid().currentIndex().row(), 1); // at the face one had gone to
    }

    void aDoubleClickShowsItLarge()
    {
        Story story;
        QVERIFY(story.open());
        TileGrid &grid = story.page->grid();
        const QPoint tile = grid.visualRect(story.page->model().index(2)).center();
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, tile);
        QTest::mouseDClick(grid.viewport(), Qt::LeftButton, {}, tile);
        QVERIFY(story.page->showsLarge());
        QCOMPARE(story.page->large()->face(), story.page->model().faceAt(2));
    }

    void wShowsWhereItLookedAndTheFaceAlone()
    {
        Story story;
        QVERIFY(story.open());
        atFirst(story);
        key(Qt::Key_W);
        QVERIFY(story.page->showsLarge());
        QCOMPARE(story.page->large()->overlay(), LargeView::Overlay::Looked);
        key(Qt::Key_W);
        QCOMPARE(story.page->large()->overlay(), LargeView::Overlay::None);
    }

    void aLabelIsMendedThereAndTheRowsFollow()
    {
        Story story;
        QVERIFY(story.open());
        atFirst(story);
        const FaceId id = story.page->model().faceAt(0);
        key(Qt::Key_Return);
        const LabelValue before = story.workspace.face(id)->labels[2];
        key(Qt::Key_3);
        QVERIFY(story.workspace.face(id)->labels[2] != before);
        const auto says = [&](const QString &words) {
            return std::ranges::any_of(story.page->findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        story.chooseGlasses();
        QCOMPARE(story.page->large()->attribute(), 2);
        key(Qt::Key_D); // the chosen one
        QTRY_COMPARE(story.workspace.view().suspicions.size(), std::size_t(1));
        QCOMPARE(story.workspace.view().suspicions[0].attribute, AttributeId("glasses"));
        QVERIFY(says(QStringLiteral("Sent “Glasses” of face")));
        QVERIFY(story.page->showsLarge()); // another view of the project came meanwhile
        test::waitUntilKept(story.workspace);
    }

    void arrowsGoThroughAttributesAndThePageFollows()
    {
        Story story;
        QVERIFY(story.open());
        atFirst(story);
        key(Qt::Key_Return);
        key(Qt::Key_Down);
        QCOMPARE(story.page->model().attribute(), std::size_t(1));
        key(Qt::Key_Down);
        QCOMPARE(story.page->model().attribute(), std::size_t(2));
    }

    void theEndOfTheGalleryIsSaid()
    {
        Story story;
        QVERIFY(story.open());
        atFirst(story);
        key(Qt::Key_Return);
        key(Qt::Key_Left);
        QCOMPARE(story.page->large()->face(), story.page->model().faceAt(0));
        const auto says = [](const QLabel *label) {
            return label->text() == QStringLiteral("This is the first face.");
        };
        QVERIFY(std::ranges::any_of(story.page->findChildren<QLabel *>(), says));
    }

    void aFaceThatLeftTheFilterKeepsItsPlaceForTheArrows()
    {
        Story story;
        QVERIFY(story.open());
        story.chooseGlasses();
        story.press(QStringLiteral("anyWrong"));
        QVERIFY(story.page->model().rowCount() > 2);
        atFirst(story);
        key(Qt::Key_Return);
        key(Qt::Key_Right);
        const FaceId mended = story.page->large()->face();
        key(Qt::Key_3); // it is right now, and stays until the gallery is arranged anew
        QVERIFY(story.page->model().rowOf(mended) >= 0);
        key(Qt::Key_Down); // another attribute: now it goes
        QCOMPARE(story.page->model().rowOf(mended), -1);
        QCOMPARE(story.page->large()->face(), mended);
        key(Qt::Key_Left);
        QVERIFY(story.page->showsLarge());
        QCOMPARE(story.page->large()->face(), story.page->model().faceAt(0)); // which was before it
        test::waitUntilKept(story.workspace);
    }

    void aNeighbourThatWasLearnedLeavesTheFiltersAlone()
    {
        Story story;
        QVERIFY(story.open());
        story.press(QStringLiteral("anyWrong"));
        const int shown = story.page->model().rowCount();
        QVERIFY(!story.page->goToFace(FaceId(4711)));
        QCOMPARE(story.page->model().rowCount(), shown);
    }

    void closingTheProjectLeavesNothingLarge()
    {
        Story story;
        QVERIFY(story.open());
        atFirst(story);
        key(Qt::Key_Return);
        story.workspace.close();
        QVERIFY(!story.page->showsLarge());
        QVERIFY(story.openAgain());
        QVERIFY(story.page->grid().isVisible());
        test::waitUntilKept(story.workspace);
    }
};

QTEST_MAIN(TestResultsLarge)
#include "tst_results_large.moc"
