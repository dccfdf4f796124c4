// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/results/results_story.h"
#include "ui/pages/results/threshold_panel.h"
#include "ui/theme.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/tile_grid.h"

#include <QComboBox>
#include <QLabel>

using namespace faces;
using namespace faces::ui;
using test::kFaces;
using Story = test::ResultsStory;

/// What the Results page keeps, and what it lets go, while other things change.
class TestResultsKept : public QObject {
    Q_OBJECT
    static LabelValue shownTruth(const Story &story, FaceId face, std::size_t attribute)
    {
        const JudgedFaces &judged = story.page->model().judged();
        const auto row = std::ranges::find(judged.faces, face) - judged.faces.begin();
        return judged.truthOf(static_cast<std::size_t>(row), attribute);
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void attributesInAnotherOrderKeepTheirTruth()
    {
        Story story;
        QVERIFY(story.open());
        const QSignalSpy read(&story.workspace, &Workspace::viewChanged);
        story.workspace.change([](store::Project &project) {
            project.orderAttributes({"beard", "hat", "glasses", "hair", "sex"});
        });
        QTRY_VERIFY(!read.isEmpty() && story.workspace.view().allAttributes[0].id == "beard");
        const FaceId id = story.page->model().faceAt(0);
        // Beard is the first label now, and sex, the run's first attribute, the last.
        story.workspace.setLabels({{id, "beard", LabelValue::Unknown}, {id, "sex", LabelValue::No}});
        QCOMPARE(shownTruth(story, id, 0), LabelValue::No);
        QCOMPARE(shownTruth(story, id, 4), LabelValue::Unknown);
        test::waitUntilKept(story.workspace);
    }

    void rejectingAFaceLeavesAMovedThreshold()
    {
        Story story;
        QVERIFY(story.open());
        story.chooseGlasses();
        const double moved = story.moveThreshold();
        QCOMPARE(story.glassesThreshold(), moved);
        story.workspace.rejectFaces({story.page->model().faceAt(0)}, QStringLiteral("a hand"));
        QTRY_COMPARE(story.page->model().rowCount(), kFaces / 2 - 1);
        QCOMPARE(story.glassesThreshold(), moved);
        QCOMPARE(story.page->findChild<ThresholdPanel *>()->threshold(), moved);
        test::waitUntilKept(story.workspace);
    }

    void aFaceThatIsKeptAgainComesBack()
    {
        Story story;
        QVERIFY(story.open());
        const FaceId id = story.page->model().faceAt(0);
        story.workspace.rejectFaces({id}, QStringLiteral("a hand"));
        QTRY_COMPARE(story.page->model().rowCount(), kFaces / 2 - 1);
        story.workspace.keepFaces({id});
        QTRY_COMPARE(story.page->model().rowCount(), kFaces / 2);
        QVERIFY(story.page->model().rowOf(id) >= 0);
        test::waitUntilKept(story.workspace);
    }

    void aLineThatWasNotKeptIsThereAfterARestart()
    {
        Story story;
        QVERIFY(story.open());
        story.chooseGlasses();
        const double moved = story.moveThreshold();
        story.workspace.close();
        QCOMPARE(story.page->model().rowCount(), 0);
        QVERIFY(story.show()); // another page
        story.chooseGlasses();
        QCOMPARE(story.glassesThreshold(), 0.5); // test faces are judged as the run decides
        story.press(QStringLiteral("validation"));
        QCOMPARE(story.glassesThreshold(), moved);
        const auto says = [&](const QLabel *label) { return label->text().startsWith(QStringLiteral("Not kept yet")); };
        QVERIFY(std::ranges::any_of(story.page->findChildren<QLabel *>(), says));
        test::waitUntilKept(story.workspace);
    }

    void anotherRunHasThresholdsOfItsOwn()
    {
        Story story;
        test::drawProject(story.folder / "people.faces", kFaces);
        RunId older{};
        {
            store::Project project = store::Project::open(story.folder / "people.faces");
            older = test::addRun(project, 3);
            story.run = test::addRun(project, 4);
        }
        QVERIFY(story.show());
        story.chooseGlasses();
        story.moveThreshold();
        QSignalSpy shown(story.page.get(), &ResultsPage::runShown);
        story.page->showRun(older);
        QVERIFY(!shown.isEmpty() || shown.wait(5000));
        QCOMPARE(story.glassesThreshold(), 0.5);
        test::waitUntilKept(story.workspace);
    }

    void aHiddenPageCatchesUpWhenItIsSeen()
    {
        Story story;
        QVERIFY(story.open());
        const FaceId id = story.page->model().faceAt(0);
        const LabelValue before = story.workspace.face(id)->labels[2];
        const LabelValue after = before == LabelValue::Yes ? LabelValue::No : LabelValue::Yes;
        story.page->hide();
        story.workspace.setLabels({{id, "glasses", after}});
        QCOMPARE(shownTruth(story, id, 2), before); // nobody looks: the window's time is not spent on it
        test::waitUntilKept(story.workspace);
        story.page->show();
        QCOMPARE(shownTruth(story, id, 2), after);
    }

    void aPageThatIsFirstSeenLaterHasACurrentFace()
    {
        Story story;
        QVERIFY(story.open());
        story.workspace.close();
        story.page->hide();
        QVERIFY(test::openIn(story.workspace, story.folder / "people.faces"));
        QTRY_COMPARE(story.page->model().rowCount(), kFaces / 2); // read ahead: it does not begin empty
        story.page->show();
        story.page->shown();
        QVERIFY(story.page->grid().currentIndex().isValid());
        test::waitUntilKept(story.workspace);
    }

    void closingTheProjectFreesTheKeepButton()
    {
        Story story;
        QVERIFY(story.open());
        story.chooseGlasses();
        story.moveThreshold();
        QPushButton *keep = story.saying(QStringLiteral("Keep"));
        QTest::mouseClick(keep, Qt::LeftButton);
        story.workspace.close(); // at once, while it is being kept
        QVERIFY(story.openAgain());
        story.moveThreshold();
        QVERIFY(keep->isEnabled());
        test::waitUntilKept(story.workspace);
    }

    void aJobThatFailsIsToldOnce()
    {
        Story story;
        QVERIFY(story.open());
        story.moveThreshold();
        const QSignalSpy told(&story.workspace, &Workspace::trouble);
        QTest::mouseClick(story.saying(QStringLiteral("Keep")), Qt::LeftButton); // there is no network
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(story.page->findChild<NoticeLine *>()->isHidden()); // the window says it already
        test::waitUntilKept(story.workspace);
    }

    void aClosedProjectLeavesNothingForTheNextOne()
    {
        Story story;
        QVERIFY(story.open());
        story.page->showRun(story.run); // chosen by hand: in this project only
        story.chooseGlasses();
        story.moveThreshold();
        story.workspace.close();
        QCOMPARE(story.page->model().rowCount(), 0);
        QVERIFY(story.page->footText().isEmpty());
        RunId newest{};
        {
            store::Project project = store::Project::open(story.folder / "people.faces");
            newest = test::addRun(project, 4);
        }
        QVERIFY(story.openAgain());
        QComboBox *runs = nullptr;
        for (QComboBox *box : story.page->findChildren<QComboBox *>())
            if (box->accessibleName() == QStringLiteral("Run"))
                runs = box;
        QVERIFY(runs);
        QCOMPARE(runs->currentData().toLongLong(), qlonglong(number(newest)));
        QCOMPARE(story.glassesThreshold(), 0.5);
        test::waitUntilKept(story.workspace);
    }

    void arrowsAndLettersWalkLikeOnTheLabelPage()
    {
        Story story;
        QVERIFY(story.open());
        TileGrid &grid = story.page->grid();
        grid.setFocus();
        grid.setCurrentIndex(story.page->model().index(0));
        QTest::keyClick(&grid, Qt::Key_Down);
        QCOMPARE(grid.currentIndex().row(), grid.columns());
        QTest::keyClick(&grid, Qt::Key_Left);
        QCOMPARE(grid.currentIndex().row(), grid.columns() - 1); // the row before, as one reads
        QTest::keyClicks(&grid, QStringLiteral("1"));            // an action's key, no search for face 1
        QCOMPARE(grid.currentIndex().row(), grid.columns() - 1);
        test::waitUntilKept(story.workspace);
    }
};

QTEST_MAIN(TestResultsKept)
#include "tst_results_kept.moc"
