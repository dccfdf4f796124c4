// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/results/results_story.h"
#include "ui/pages/results/threshold_panel.h"
#include "ui/pages/results/verdict_table_model.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/tile_grid.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace faces;
using namespace faces::ui;
using test::kFaces;
using Story = test::ResultsStory;

class TestResultsPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void withoutARunThePageSaysWhatToDo()
    {
        Workspace workspace;
        ResultsPage page(workspace);
        page.show();
        QSignalSpy wanted(&page, &Page::pageWanted);
        QTest::mouseClick(page.findChild<EmptyState *>()->button(), Qt::LeftButton);
        QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("train"));
    }

    void theGalleryShowsEveryFaceOfThePart()
    {
        Story story;
        QVERIFY(story.open());
        QCOMPARE(story.page->model().rowCount(), kFaces / 2);
        QCOMPARE(story.button(QStringLiteral("test"))->text(), QStringLiteral("Test 12"));
        QCOMPARE(story.button(QStringLiteral("anyWrong"))->text(),
                 QStringLiteral("Any wrong %1").arg(Story::wrongInTest()));
        story.press(QStringLiteral("validation"));
        QCOMPARE(story.page->part(), Part::Validation);
        QCOMPARE(story.page->model().rowCount(), kFaces / 2);
    }

    void chipsNarrowTheGalleryAndEscClearsThem()
    {
        Story story;
        QVERIFY(story.open());
        story.chooseGlasses();
        story.press(QStringLiteral("anyWrong"));
        QCOMPARE(story.page->model().rowCount(), Story::wrongInTest());
        story.press(QStringLiteral("missed"));
        QCOMPARE(story.page->model().rowCount(), story.count(Verdict::Missed));
        QTest::keyClick(&story.page->grid(), Qt::Key_Escape);
        QTRY_COMPARE(story.page->model().rowCount(), kFaces / 2);
    }

    void draggingTheLineMarksTheGalleryAnewAtOnce()
    {
        Story story;
        QVERIFY(story.open());
        story.press(QStringLiteral("validation"));
        story.chooseGlasses();
        const int before = story.count(Verdict::FalseAlarm);
        QVERIFY(before + story.count(Verdict::Missed) == kFaces / 6);
        auto *chart = story.page->findChild<ThresholdChart *>();
        QWidget *area = chart->findChild<QWidget *>();
        QCoreApplication::processEvents(); // the axes learn their pixels when they are painted
        chart->grab();
        const QPoint middle = area->rect().center();
        QTest::mousePress(area, Qt::LeftButton, {}, middle);
        QTest::mouseMove(area, middle + QPoint(10, 0));
        QTest::mouseMove(area, middle + QPoint(50, 0));
        QTest::mouseRelease(area, Qt::LeftButton, {}, middle + QPoint(50, 0));
        const double moved = chart->threshold();
        QVERIFY2(moved > 0.62 && moved < 0.9, qPrintable(QString::number(moved)));
        QCOMPARE(story.count(Verdict::FalseAlarm), 0); // false alarms stood at 0.6
        QCOMPARE(story.page->model().thresholds()[2], moved);
        QCOMPARE(story.page->model().thresholds()[0], 0.5); // other attributes keep theirs
    }

    void theLineIsLockedWhileTestFacesAreShown()
    {
        Story story;
        QVERIFY(story.open());
        story.chooseGlasses();
        auto *chart = story.page->findChild<ThresholdChart *>();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        chart->grab();
        QTest::mouseClick(chart->findChild<QWidget *>(), Qt::LeftButton, {}, {40, 60});
        QCOMPARE(story.glassesThreshold(), 0.5);
        QVERIFY(!story.saying(QStringLiteral("Best F1"))->isEnabled());
        QVERIFY(!story.saying(QStringLiteral("Keep"))->isVisible());
        story.press(QStringLiteral("unlock"));
        QCOMPARE(story.page->part(), Part::Validation);
        QTest::keyClick(chart, Qt::Key_Right); // which has the keyboard now
        QCOMPARE(story.glassesThreshold(), 0.51);
    }

    void whatIsTriedOnValidationFacesIsNotTriedOnTestFaces()
    {
        Story story;
        QVERIFY(story.open());
        story.chooseGlasses();
        const double moved = story.moveThreshold();
        QCOMPARE(story.glassesThreshold(), moved);
        story.press(QStringLiteral("test"));
        QCOMPARE(story.glassesThreshold(), 0.5); // as the run decides
        const auto says = [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("is not kept, so test faces"));
        };
        QVERIFY(std::ranges::any_of(story.page->findChildren<QLabel *>(), says));
        story.press(QStringLiteral("validation"));
        QCOMPARE(story.glassesThreshold(), moved);
        QTest::mouseClick(story.button(QStringLiteral("backToKept")), Qt::LeftButton);
        QCOMPARE(story.glassesThreshold(), 0.5);
    }

    void aClickOnAChipLeavesTheKeysWithTheFaces()
    {
        Story story;
        QVERIFY(story.open());
        story.page->grid().setFocus();
        story.press(QStringLiteral("anyWrong"));
        QVERIFY(story.page->grid().hasFocus());
    }

    void severalAttributesFilterTogetherAndEachCanBeTakenAway()
    {
        Story story;
        QVERIFY(story.open());
        story.chooseGlasses();
        story.press(QStringLiteral("missed"));
        story.press(QStringLiteral("falseAlarm"));
        QCOMPARE(story.page->model().rowCount(), Story::wrongInTest());
        story.choose(QStringLiteral("Female"));
        story.press(QStringLiteral("trueYes"));
        int women = 0;
        const ResultsModel &model = story.page->model();
        for (std::size_t row = 0; row < model.judged().count(); ++row)
            women += isWrong(model.verdict(row, 2)) && model.verdict(row, 0) == Verdict::TrueYes ? 1 : 0;
        QCOMPARE(model.rowCount(), women);
        QVERIFY(women > 0 && women < Story::wrongInTest());
        auto *other = story.button(QStringLiteral("otherFilter"));
        QVERIFY(other->text().contains(QStringLiteral("missed or ✗ false alarm")));
        QTest::mouseClick(other, Qt::LeftButton);
        QVERIFY(model.rowCount() > women);
        QTest::keyClick(&story.page->grid(), Qt::Key_Escape);
        QCOMPARE(model.rowCount(), kFaces / 2);
    }

    void aCellOfTheTableShowsItsFaces()
    {
        Story story;
        QVERIFY(story.open());
        auto *table = story.page->findChild<QTableView *>(QStringLiteral("confusion"));
        const QModelIndex cell = table->model()->index(2, VerdictTableModel::FalseYes);
        const int alarms = cell.data().toInt();
        QVERIFY(alarms > 0);
        table->scrollTo(cell);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
        QCOMPARE(story.page->model().rowCount(), alarms);
        QCOMPARE(story.page->model().attribute(), std::size_t(2));
        table->setFocus();
        table->setCurrentIndex(cell);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(story.page->model().rowCount(), kFaces / 2);
    }

    void oneLineForAllAttributesMovesThemTogether()
    {
        Story story;
        QVERIFY(story.open());
        story.press(QStringLiteral("validation"));
        story.choose(QStringLiteral("All attributes"));
        const double moved = story.moveThreshold();
        QCOMPARE(story.page->model().thresholds(), std::vector<double>(5, moved));
        story.chooseGlasses();
        story.moveThreshold(); // its own again
        story.choose(QStringLiteral("All attributes"));
        QVERIFY(!story.page->findChild<ThresholdChart *>()->hasThreshold());
        Counts own;
        for (std::size_t i = 0; i < 5; ++i)
            own += countsAt(story.page->model().judged().judgements(), i, story.page->model().thresholds()[i]);
        bool said = false;
        for (const QLabel *label : story.page->findChildren<QLabel *>())
            said = said || label->text().contains(
                               QStringLiteral("together they reach F1 %1").arg(QString::number(*own.f1(), 'f', 2)));
        QVERIFY(said);
    }

    void bestF1IsChosenOnValidationFacesOnly()
    {
        Story story;
        QVERIFY(story.open());
        story.press(QStringLiteral("validation"));
        story.chooseGlasses();
        {
            // Test faces get other labels: the wish must not notice.
            std::vector<store::Project::LabelOrder> orders;
            for (std::size_t i = kFaces / 2; i < kFaces; ++i)
                orders.push_back({story.workspace.view().faces[i].id, "glasses", LabelValue::Yes});
            auto *panel = story.page->findChild<ThresholdPanel *>();
            QTest::mouseClick(story.saying(QStringLiteral("Best F1")), Qt::LeftButton);
            const double first = panel->threshold();
            story.workspace.setLabels(orders);
            QTest::mouseClick(story.saying(QStringLiteral("Best F1")), Qt::LeftButton);
            QCOMPARE(panel->threshold(), first);
        }
        test::waitUntilKept(story.workspace);
    }

    void pressing3MendsTheGlassesOfTheCurrentFace()
    {
        Story story;
        QVERIFY(story.open());
        story.page->grid().setFocus();
        story.page->grid().setCurrentIndex(story.page->model().index(0));
        const FaceId id = story.page->model().faceAt(0);
        const LabelValue before = story.workspace.face(id)->labels[2];
        QTest::keyClick(&story.page->grid(), Qt::Key_3);
        QTRY_VERIFY(story.workspace.face(id)->labels[2] != before);
        QCOMPARE(story.page->model().judged().truthOf(
                     static_cast<std::size_t>(story.page->model().index(0).data(ResultsModel::RowRole).toInt()), 2),
                 before == LabelValue::Yes ? LabelValue::No : LabelValue::Yes);
        test::waitUntilKept(story.workspace);
        const store::Project project = store::Project::open(story.folder / "people.faces", store::OpenMode::ReadOnly);
        const FaceId ids[] = {id};
        QVERIFY(project.facesById(ids)[0].labels[2] != before);
    }

    void keepingTheThresholdWritesItAndScoresTheRunAnew()
    {
        Story story;
        story.train();
        QVERIFY(story.show());
        story.chooseGlasses();
        QPushButton *keep = story.saying(QStringLiteral("Keep"));
        QVERIFY(!keep->isEnabled()); // nothing was moved yet
        const double wanted = story.moveThreshold();
        QVERIFY(keep->isEnabled());
        QTest::mouseClick(keep, Qt::LeftButton);
        const auto kept = [&] { return story.keptRun().thresholds[2]; };
        QTRY_COMPARE_WITH_TIMEOUT(kept(), wanted, 20000);
        QTRY_VERIFY(!keep->isEnabled());
        QTRY_VERIFY(story.saying(QStringLiteral("Take back")) && story.saying(QStringLiteral("Take back"))->isVisible());
        QTest::mouseClick(story.saying(QStringLiteral("Take back")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(kept() - wanted) > 0.01, 20000);
        test::waitUntilKept(story.workspace);
    }

    void aThresholdThatIsKeptLeavesTheRunChosenMeanwhile()
    {
        Story story;
        story.train();
        RunId other{};
        {
            store::Project project = store::Project::open(story.folder / "people.faces");
            other = test::addRun(project, 3);
        }
        QVERIFY(story.show()); // the newest
        QSignalSpy shown(story.page.get(), &ResultsPage::runShown);
        story.page->showRun(story.run);
        QVERIFY(shown.wait(5000));
        story.chooseGlasses();
        const double wanted = story.moveThreshold();
        QTest::mouseClick(story.saying(QStringLiteral("Keep")), Qt::LeftButton);
        story.page->showRun(other); // while it is being kept
        const auto kept = [&] { return story.keptRun().thresholds[2]; };
        QTRY_COMPARE_WITH_TIMEOUT(kept(), wanted, 20000);
        QTRY_VERIFY(story.workspace.findChildren<Job *>(Qt::FindDirectChildrenOnly).isEmpty());
        QVERIFY(story.page->footText().startsWith(QStringLiteral("Run %1 ").arg(number(other))));
        QCOMPARE(story.glassesThreshold(), 0.5);
        test::waitUntilKept(story.workspace);
    }

    void lookingAtTheTestFacesIsCountedOnce()
    {
        Story story;
        QVERIFY(story.open());
        story.press(QStringLiteral("validation"));
        story.press(QStringLiteral("test"));
        test::waitUntilKept(story.workspace);
        const store::Project project = store::Project::open(story.folder / "people.faces", store::OpenMode::ReadOnly);
        QCOMPARE(project.run(story.run)->testLooks, 1);
        QVERIFY(story.page->footText().contains(QStringLiteral("looked at once")));
    }

    void theFootTellsMicroAndMacroWithTheirInterval()
    {
        Story story;
        QVERIFY(story.open());
        const Counts pooled = scoresOf(story.page->model().judged().judgements(),
                                       {"sex", "hair", "glasses", "hat", "beard"}, std::vector<double>(5, 0.5), 0)
                                  .pooled();
        QTRY_VERIFY(story.page->footText().contains(
            QStringLiteral("micro F1 %1 (").arg(QString::number(*pooled.f1(), 'f', 3))));
    }

    void aLeakyRunIsMarked()
    {
        Story story;
        QVERIFY(story.open(SplitBy::Classic));
        bool marked = false;
        for (QLabel *label : story.page->findChildren<QLabel *>())
            marked = marked || (label->isVisible() && label->text() == QStringLiteral("leaky"));
        QVERIFY(marked);
    }

    void rDrawsFiveFacesOfEachAttributeAndValue()
    {
        Story story;
        QVERIFY(story.open());
        story.page->grid().setFocus();
        QTest::keyClick(&story.page->grid(), Qt::Key_R);
        const ResultsModel &model = story.page->model();
        QCOMPARE(model.rowCount(), 50);
        QVERIFY(story.page->grid().columns() % ResultsModel::kDrawn == 0); // a value has a line of its own
        const auto drawn = [&] {
            std::vector<FaceId> faces;
            for (int row = 0; row < model.rowCount(); ++row)
                faces.push_back(model.faceAt(row));
            return faces;
        };
        const auto first = drawn();
        QTest::keyClick(&story.page->grid(), Qt::Key_R);
        QVERIFY(drawn() != first);
        QTest::keyClick(&story.page->grid(), Qt::Key_Escape);
        QCOMPARE(model.rowCount(), kFaces / 2);
    }

    void whatADrawStandsForIsWhatTheKeysChange()
    {
        Story story;
        QVERIFY(story.open());
        TileGrid &grid = story.page->grid();
        grid.setFocus();
        QTest::keyClick(&grid, Qt::Key_R);
        QVERIFY(grid.currentIndex().isValid()); // the keys have a face to work on
        const ResultsModel &model = story.page->model();
        const int first = 5 * ResultsModel::kDrawn; // those drawn for no glasses
        std::vector<FaceId> faces;
        grid.setCurrentIndex(model.index(first));
        for (int row = first; row < first + 3; ++row) {
            grid.selectionModel()->select(model.index(row), QItemSelectionModel::Select);
            faces.push_back(model.faceAt(row));
        }
        QTest::keyClick(&grid, Qt::Key_U);
        for (const FaceId face : faces) {
            QCOMPARE(story.workspace.face(face)->labels[2], LabelValue::Unknown);
            QVERIFY(story.workspace.face(face)->labels[0] != LabelValue::Unknown); // the attribute chosen above
        }
        test::waitUntilKept(story.workspace);
    }

    void theLettersOfTheLabelPageMendHereToo()
    {
        Story story;
        QVERIFY(story.open());
        TileGrid &grid = story.page->grid();
        grid.setFocus();
        const FaceId id = story.page->model().faceAt(0);
        grid.setCurrentIndex(story.page->model().index(0));
        const LabelValue before = story.workspace.face(id)->labels[2];
        QTest::keyClick(&grid, Qt::Key_G);
        QVERIFY(story.workspace.face(id)->labels[2] != before);
        story.chooseGlasses();
        QCOMPARE(grid.currentIndex().row(), 0); // the order is another one: what comes first in it is seen
        grid.setCurrentIndex(story.page->model().index(story.page->model().rowOf(id)));
        QTest::keyClick(&grid, Qt::Key_U);
        QCOMPARE(story.workspace.face(id)->labels[2], LabelValue::Unknown);
        test::waitUntilKept(story.workspace);
    }

    void dSendsALabelToTheSuspiciousOnesAndTakesItBack()
    {
        Story story;
        QVERIFY(story.open());
        story.chooseGlasses();
        TileGrid &grid = story.page->grid();
        grid.setFocus();
        const FaceId id = story.page->model().faceAt(0);
        grid.setCurrentIndex(story.page->model().index(0));
        QTest::keyClick(&grid, Qt::Key_D);
        const auto &doubts = story.workspace.view().suspicions;
        QTRY_COMPARE(doubts.size(), std::size_t(1));
        QCOMPARE(doubts[0].face, id);
        QCOMPARE(doubts[0].attribute, AttributeId("glasses"));
        QVERIFY(doubts[0].sent);
        QTRY_COMPARE(grid.currentIndex().row(), 0);
        QTest::keyClick(&grid, Qt::Key_D);
        QTRY_VERIFY(story.workspace.view().suspicions.empty());
        test::waitUntilKept(story.workspace);
    }

    void theRunSaysHowManyLabelsChangedSince()
    {
        Story story;
        story.train();
        QVERIFY(story.show());
        story.page->grid().setFocus();
        story.page->grid().setCurrentIndex(story.page->model().index(0));
        QTest::keyClick(&story.page->grid(), Qt::Key_3);
        const auto says = [&](const QString &words) {
            return std::ranges::any_of(story.page->findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY(says(QStringLiteral("1 label changed since")));
        story.workspace.undo();
        QTRY_VERIFY(!says(QStringLiteral("changed since")));
        test::waitUntilKept(story.workspace);
    }
};

QTEST_MAIN(TestResultsPage)
#include "tst_results_page.moc"
