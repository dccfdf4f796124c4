// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/compare_runs.h"
#include "tests/support/story_folder.h"
#include "tests/ui/drawn_project.h"
#include "ui/pages/train/comparison_model.h"
#include "ui/pages/train/run_comparison.h"
#include "ui/theme.h"
#include "ui/widgets/plots/line_chart.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace faces;
using namespace faces::ui;

namespace {

/// Two runs of one project, the second wrong more seldom, before a person who compares them.
struct ComparedStory {
    test::StoryFolder folder;
    store::Project project;
    std::unique_ptr<RunComparison> page = std::make_unique<RunComparison>();

    explicit ComparedStory(SplitBy second = SplitBy::Person) : project(made(folder / "people.faces"))
    {
        test::addRun(project, 3);
        test::addRun(project, 10, second);
        page->resize(900, 640);
    }
    static store::Project made(const std::filesystem::path &place)
    {
        test::drawProject(place, 60);
        return store::Project::open(place);
    }
    Run run(int id) const { return project.run(RunId(id)).value(); }
    void show(const Run &a, const Run &b) const
    {
        page->showPair(tasks::compareAgain(project, a, b, nullptr, {}));
        page->show();
    }
    void show() const { show(run(1), run(2)); }
    QString cell(int row, int column) const { return page->scores().index(row, column).data().toString(); }
    bool says(const QString &words) const
    {
        for (QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>())
            if (each->text() == words && each->isVisible())
                return each;
        return nullptr;
    }
};

int rowOf(const ComparisonModel &model, const QString &name)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, ComparisonModel::Name).data().toString() == name)
            return row;
    return -1;
}

bool isStrong(const QModelIndex &index) { return index.data(Qt::FontRole).value<QFont>() == strongFont(); }

} // namespace

class TestRunComparison : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void theBetterRunStandsOut()
    {
        ComparedStory story;
        story.show();
        const ComparisonModel &model = story.page->scores();
        QCOMPARE(model.rowCount(), 7); // five attributes, micro, macro
        const int glasses = rowOf(model, QString::fromStdString(standardAttributes()[2].yesWord));
        QVERIFY(glasses >= 0);
        QVERIFY(story.cell(glasses, ComparisonModel::A) < story.cell(glasses, ComparisonModel::B));
        QVERIFY(story.cell(glasses, ComparisonModel::Difference).startsWith(QLatin1Char('+')));
        QVERIFY(isStrong(model.index(glasses, ComparisonModel::B)));
        QVERIFY(!isStrong(model.index(glasses, ComparisonModel::A)));
        QCOMPARE(model.index(glasses, ComparisonModel::IntervalB).data(Qt::ForegroundRole).value<QColor>(),
                 tokens().softText);
        // Both say the other attributes alike.
        QCOMPARE(story.cell(0, ComparisonModel::Difference), QStringLiteral("0.000"));
        QVERIFY(!isStrong(model.index(0, ComparisonModel::A)) && !isStrong(model.index(0, ComparisonModel::B)));
        QVERIFY(story.says(QStringLiteral("Run 1 · compact and Run 2 · compact")));
        QCOMPARE(story.page->warning(), QString());
    }

    void curvesLieOverEachOther()
    {
        ComparedStory story;
        story.show();
        const std::vector<ChartLine> &lines = story.page->loss().lines();
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].name, QStringLiteral("Run 1"));
        QCOMPARE(lines[0].role, LineRole::Strong);
        QCOMPARE(lines[1].role, LineRole::Soft); // dashed
        QCOMPARE(lines[1].points[1], QPointF(2, 0.4));
        QTest::mouseClick(story.button(QStringLiteral("Training")), Qt::LeftButton);
        QCOMPARE(story.page->loss().lines()[1].points[1], QPointF(2, 0.35));
        QPushButton *micro = story.button(QStringLiteral("Micro"));
        micro->setFocus();
        QTest::keyClick(micro, Qt::Key_Space);
        QCOMPARE(story.page->quality().lines()[0].points[0], QPointF(1, 0.68));
    }

    void testFacesSayHowOftenTheyWereLookedAt()
    {
        ComparedStory story;
        story.project.countTestLook(RunId(1));
        for (int look = 0; look < 4; ++look)
            story.project.countTestLook(RunId(2));
        story.show();
        QVERIFY(!story.says(QStringLiteral("looked at")));
        QTest::mouseClick(story.button(QStringLiteral("Test")), Qt::LeftButton);
        QVERIFY(story.says(QStringLiteral("30 faces · Run 1: looked at once · Run 2: looked at 4 times")));
        QCOMPARE(story.page->scores().rowCount(), 7);
    }

    void aLeakyRunIsNotSetBesideAnHonestOne()
    {
        ComparedStory story(SplitBy::Classic);
        story.show();
        QVERIFY(story.page->warning().contains(QStringLiteral("Run 2 is leaky")));
        QVERIFY(story.says(QStringLiteral("Run 2 is leaky")));
        QCOMPARE(story.cell(0, ComparisonModel::Difference), QStringLiteral("n/a"));
        for (int row = 0; row < story.page->scores().rowCount(); ++row)
            QVERIFY(!isStrong(story.page->scores().index(row, ComparisonModel::A)));
    }

    void whatWasTrainedDifferentlyIsListed()
    {
        ComparedStory story;
        Run second = story.run(2);
        second.options.rate = 0.001;
        second.options.seed = 8;
        story.show(story.run(1), second);
        const DifferencesModel &model = story.page->differences();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, DifferencesModel::Option).data().toString(), QStringLiteral("rate"));
        QCOMPARE(model.index(0, DifferencesModel::Values).data().toString(), QStringLiteral("0.004 → 0.001"));
        story.show();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(story.says(QStringLiteral("in nothing")));
    }

    void aFailedRunWithoutScoresIsNoTrouble()
    {
        ComparedStory story;
        Run failed;
        failed.state = RunState::Failed;
        failed.options.epochs = 20;
        failed.id = story.project.addRun(failed);
        story.show(story.run(1), failed);
        QVERIFY(story.says(QStringLiteral("(failed, 0 of 20 epochs)")));
        QVERIFY(story.page->loss().lines()[1].points.empty());
        QCOMPARE(story.cell(0, ComparisonModel::B), QStringLiteral("n/a"));
        QVERIFY(!story.button(QStringLiteral("Test"))); // only one of them has test scores
        story.show(failed, failed);
        QCOMPARE(story.page->scores().rowCount(), 0);
        QVERIFY(story.says(QStringLiteral("Neither run has scores.")));
    }

    void aStoppedRunSaysHowFarItCame()
    {
        ComparedStory story;
        Run stopped = story.run(2);
        stopped.state = RunState::Stopped;
        stopped.options.epochs = 20;
        story.show(story.run(1), stopped);
        QVERIFY(story.says(QStringLiteral("Run 1 · compact and Run 2 · compact (stopped, 3 of 20 epochs)")));
    }

    void theChosenPartIsGivenUpWhereItIsMissing()
    {
        ComparedStory story;
        story.show();
        QTest::mouseClick(story.button(QStringLiteral("Test")), Qt::LeftButton);
        Run failed;
        failed.id = story.project.addRun(failed);
        story.show(story.run(1), failed);
        QVERIFY(story.button(QStringLiteral("Validation"))->isChecked());
        QVERIFY(story.page->scores().rowCount() > 0);
    }

    void escapeAndTheButtonCloseIt()
    {
        ComparedStory story;
        story.page->setWayBack(QStringLiteral("Back to run 2"));
        story.show();
        story.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(story.page.get()));
        const QSignalSpy closed(story.page.get(), &RunComparison::closed);
        story.page->setFocus();
        auto *table = qobject_cast<QTableView *>(QApplication::focusWidget());
        QVERIFY2(table, "the keyboard is in the table of scores");
        QTest::keyClick(table, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QPushButton *back = story.button(QStringLiteral("Back to run 2"));
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(closed.count(), 2);
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Space);
        QCOMPARE(closed.count(), 3);
    }

    void everythingToPressOrReadHasAName()
    {
        ComparedStory story;
        story.show();
        for (QTableView *table : story.page->findChildren<QTableView *>())
            QVERIFY(!table->accessibleName().isEmpty());
        for (QPushButton *button : story.page->findChildren<QPushButton *>())
            QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
        for (LineChart *chart : story.page->findChildren<LineChart *>())
            QVERIFY(!chart->accessibleName().isEmpty());
    }

    void modelsKeepTheirPromises()
    {
        ComparisonModel scores;
        DifferencesModel differences;
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        QAbstractItemModelTester first(&scores, mode), second(&differences, mode);
        ComparedPart part;
        ComparedScore score;
        score.attribute = "hat";
        score.name = "Hat";
        score.a = 0.9;
        score.b = 0.7;
        score.difference = -0.2;
        score.differenceInterval = Interval{-0.3, -0.1};
        score.answers = PairedAnswers{.fixed = 1, .broken = 9, .bothWrong = 2, .bothRight = 30};
        part.labels = {score};
        scores.setPart(part, QStringLiteral("Run 1"), QStringLiteral("Run 2"));
        QCOMPARE(scores.rowCount(), 3);
        QCOMPARE(scores.index(0, ComparisonModel::Difference).data().toString(), QStringLiteral("−0.200"));
        QCOMPARE(scores.index(0, ComparisonModel::DifferenceInterval).data().toString(),
                 QStringLiteral("−0.30 to −0.10"));
        const QString tip = scores.index(0, ComparisonModel::Difference).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("Run 2 mends what Run 1 got wrong: 1; breaks what it got right: 9")),
                 qPrintable(tip));
        QVERIFY(tip.contains(QStringLiteral("p = 0.021"))); // 2 (1 + 10) / 1024
        QVERIFY(isStrong(scores.index(0, ComparisonModel::A)));
        QVERIFY(isStrong(scores.index(0, ComparisonModel::Difference))); // more than chance
        QCOMPARE(scores.index(1, ComparisonModel::A).data().toString(), QStringLiteral("n/a"));
        QCOMPARE(scores.headerData(ComparisonModel::B, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Run 2"));
        differences.setDifferences({{"rate", "0.1", "0.2"}});
        QCOMPARE(differences.rowCount(), 1);
        scores.setPart(std::nullopt, {}, {});
        differences.setDifferences({});
        QCOMPARE(scores.rowCount() + differences.rowCount(), 0);
    }
};

QTEST_MAIN(TestRunComparison)
#include "tst_run_comparison.moc"
