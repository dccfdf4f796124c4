// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/results/results_story.h"
#include "ui/pages/results/threshold_panel.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/tile_grid.h"

#include <QLabel>
#include <QPushButton>
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
        QCOMPARE(story.page->model().rowCount(), story.page->model().counts().missed);
        QTest::keyClick(&story.page->grid(), Qt::Key_Escape);
        QTRY_COMPARE(story.page->model().rowCount(), kFaces / 2);
    }

    void draggingTheLineMarksTheGalleryAnewAtOnce()
    {
        Story story;
        QVERIFY(story.open());
        story.chooseGlasses();
        const int before = story.page->model().counts().falseAlarm;
        QVERIFY(before + story.page->model().counts().missed == Story::wrongInTest());
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
        QCOMPARE(story.page->model().counts().falseAlarm, 0); // false alarms stood at 0.6
        QCOMPARE(story.page->model().thresholds()[2], moved);
        QCOMPARE(story.page->model().thresholds()[0], 0.5); // other attributes keep theirs
    }

    void bestF1IsChosenOnValidationFacesOnly()
    {
        Story story;
        QVERIFY(story.open());
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
        QPushButton *keep = story.saying(QStringLiteral("Keep this threshold"));
        QVERIFY(!keep->isEnabled()); // nothing was moved yet
        const double wanted = story.moveThreshold();
        QVERIFY(keep->isEnabled());
        QTest::mouseClick(keep, Qt::LeftButton);
        const auto kept = [&] { return story.keptRun().thresholds[2]; };
        QTRY_COMPARE_WITH_TIMEOUT(kept(), wanted, 20000);
        QTRY_VERIFY(!keep->isEnabled());
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
        QTest::mouseClick(story.saying(QStringLiteral("Keep this threshold")), Qt::LeftButton);
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

    void rDrawsAnotherOrderByChance()
    {
        Story story;
        QVERIFY(story.open());
        std::vector<FaceId> before, after;
        for (int i = 0; i < kFaces / 2; ++i)
            before.push_back(story.page->model().faceAt(i));
        story.page->grid().setFocus();
        QTest::keyClick(&story.page->grid(), Qt::Key_R);
        for (int i = 0; i < kFaces / 2; ++i)
            after.push_back(story.page->model().faceAt(i));
        QVERIFY(before != after);
        std::ranges::sort(before);
        std::ranges::sort(after);
        QCOMPARE(before, after);
    }
};

QTEST_MAIN(TestResultsPage)
#include "tst_results_page.moc"
