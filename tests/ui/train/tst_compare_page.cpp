// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Two runs are compared on the Train page while other things go on, and the comparison is left again.
#include "tests/support/story_folder.h"
#include "tests/ui/drawn_project.h"
#include "ui/jobs/latest.h"
#include "ui/pages/train/run_comparison.h"
#include "ui/pages/train/train_page.h"
#include "ui/theme.h"
#include "ui/widgets/plots/line_chart.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <memory>

using namespace faces;
using namespace faces::ui;

namespace {

/// A person who compares the two runs of a project.
struct ComparingStory {
    test::StoryFolder folder;
    Workspace workspace;
    std::unique_ptr<TrainPage> page;

    /// False, and the test failed, if they cannot be compared. newest: what became of the second run.
    bool open(RunState newest = RunState::Finished)
    {
        test::drawProject(folder / "people.faces", 60);
        {
            store::Project project = store::Project::open(folder / "people.faces");
            test::addRun(project, 3);
            Run run = project.run(test::addRun(project, 10)).value();
            run.state = newest;
            project.updateRun(run);
        }
        page = std::make_unique<TrainPage>(workspace);
        page->resize(1190, 720);
        page->show();
        page->activateWindow();
        QSignalSpy loaded(page.get(), &TrainPage::runLoaded);
        if (!QTest::qWaitForWindowActive(page.get()) || !test::openIn(workspace, folder / "people.faces") ||
            (loaded.isEmpty() && !loaded.wait(5000)))
            return false;
        return compare();
    }
    /// From the run that is shown, the newest, to the one below.
    bool compare() const
    {
        auto *list = page->findChild<QListView *>(QStringLiteral("train.runs"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        return QTest::qWaitFor([this] { return comparison() && comparison()->isVisible(); });
    }
    RunComparison *comparison() const { return page->findChild<RunComparison *>(); }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>())
            if (each->text() == words && each->isVisible())
                return each;
        return nullptr;
    }
    /// The project is read again, and the page has asked for whatever it wants to know of it and heard.
    bool readAgain()
    {
        QSignalSpy changed(&workspace, &Workspace::viewChanged);
        workspace.refresh();
        return (!changed.isEmpty() || changed.wait(5000)) &&
               QTest::qWaitFor([this] { return std::ranges::none_of(page->findChildren<Latest *>(), &Latest::busy); });
    }
    /// Zooms in, as soon as the chart has been laid out.
    static void wheel(const LineChart &chart)
    {
        QTRY_VERIFY(!chart.area().isEmpty());
        auto *plot = chart.findChild<QWidget *>(); // the plotting area is the chart's first child
        const QPointF at = chart.area().center();
        QWheelEvent event(at, plot->mapToGlobal(at), QPoint(), QPoint(0, 360), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(plot, &event);
        QCoreApplication::processEvents();
    }
};

} // namespace

class TestComparePage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void whatIsComparedStaysAsItIsWhileNothingOfItChanges()
    {
        ComparingStory story;
        QVERIFY(story.open());
        const auto before = story.comparison()->shown();
        story.wheel(story.comparison()->loss());
        QVERIFY(story.comparison()->loss().zoomed());
        QVERIFY(story.readAgain());
        QCOMPARE(story.comparison()->shown().get(), before.get()); // nothing was drawn for it again
        QVERIFY(story.comparison()->loss().zoomed());              // and what was being looked at is still seen
    }

    void aLabelThatChangedMeanwhileIsHeeded()
    {
        ComparingStory story;
        QVERIFY(story.open());
        const auto before = story.comparison()->shown();
        const Face face = story.workspace.view().faces.back(); // of the test part
        const LabelValue other = face.labels[0] == LabelValue::Yes ? LabelValue::No : LabelValue::Yes;
        story.workspace.setLabels({{face.id, standardAttributes()[0].id, other}});
        test::waitUntilKept(story.workspace);
        QVERIFY(story.readAgain());
        const auto after = story.comparison()->shown();
        QVERIFY(after != before);
        QVERIFY(after->comparison.test->labels[0].a != before->comparison.test->labels[0].a);
    }

    void aRunThatIsScoredAgainIsComparedAgain()
    {
        ComparingStory story;
        QVERIFY(story.open());
        const auto before = story.comparison()->shown();
        story.workspace.change([](store::Project &project) { project.countTestLook(RunId(2)); });
        test::waitUntilKept(story.workspace);
        QVERIFY(story.readAgain());
        QVERIFY(story.comparison()->shown() != before);
        QCOMPARE(story.comparison()->shown()->comparison.test->looksB, 1);
    }

    void theWayBackNamesWhereItLeads()
    {
        ComparingStory story;
        QVERIFY(story.open());
        QPushButton *back = story.button(QStringLiteral("Back to run 2"));
        QVERIFY(back);
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(!story.comparison()->isVisible());
        QTRY_COMPARE(number(story.page->shownRun()->id), std::int64_t(2));
        auto *list = story.page->findChild<QListView *>(QStringLiteral("train.runs"));
        QSignalSpy loaded(story.page.get(), &TrainPage::runLoaded);
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(!loaded.isEmpty() || loaded.wait(5000));
        QTest::keyClick(list, Qt::Key_Up, Qt::ShiftModifier);
        QTRY_VERIFY(story.comparison()->isVisible());
        QVERIFY(story.button(QStringLiteral("Back to run 1")));
    }

    void seeTheFacesAsksForBothRunsFaces()
    {
        ComparingStory story;
        QVERIFY(story.open());
        QPushButton *faces = story.button(QStringLiteral("See the faces"));
        QVERIFY(faces);
        QSignalSpy wanted(story.page.get(), &Page::comparisonWanted);
        QTest::mouseClick(faces, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<RunId>(), RunId(1));
        QCOMPARE(wanted[0][1].value<RunId>(), RunId(2));
        auto *named = story.page->findChild<QAction *>(QStringLiteral("train.faces"));
        QVERIFY(named->isEnabled());
        named->trigger(); // by its name, from the list of all that can be done
        QCOMPARE(wanted.count(), 2);
    }

    void aSecondClickWhereOneWentBackPressesNothing()
    {
        ComparingStory story;
        QVERIFY(story.open(RunState::Stopped)); // its head has Remove, See faces and Go on
        QPushButton *back = story.button(QStringLiteral("Back to run 2"));
        QVERIFY(back);
        const QSignalSpy results(story.page.get(), &Page::runWanted);
        for (const QPoint corner : {back->rect().center(), back->rect().topLeft(), back->rect().bottomRight()}) {
            const QPoint place = back->mapTo(story.page.get(), corner);
            QTest::mouseClick(back, Qt::LeftButton, {}, back->rect().center());
            QTRY_VERIFY(story.button(QStringLiteral("Go on")));
            QWidget *under = story.page->childAt(place);
            QVERIFY(under && !qobject_cast<QAbstractButton *>(under));
            QTest::mouseDClick(under, Qt::LeftButton, {}, under->mapFrom(story.page.get(), place));
            QVERIFY(story.compare());
        }
        QVERIFY(!story.page->live().running());
        QVERIFY(results.isEmpty());
    }
};

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"
