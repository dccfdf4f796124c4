// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "tests/ui/drawn_project.h"
#include "ui/pages/train/reliability_plot.h"
#include "ui/pages/train/reliability_view.h"
#include "ui/pages/train/scores_panel.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace faces;
using namespace faces::ui;

namespace {

/// One run with scores, before a person who reads them.
struct ScoresStory {
    test::StoryFolder folder;
    std::filesystem::path place = folder / "people.faces";
    Run run;
    std::unique_ptr<ScoresPanel> panel = std::make_unique<ScoresPanel>();

    ScoresStory()
    {
        test::drawProject(place, 60);
        store::Project project = store::Project::open(place);
        run = project.run(test::addRun(project, 3)).value();
        run.validation = run.test = Scores{};
        for (const AttributeId &id : run.options.attributes)
            run.validation->labels.push_back({id, 0.5, {8, 2, 1, 19}, std::nullopt});
        run.test->labels = run.validation->labels;
        panel->resize(860, 280);
    }
    /// False, and the test failed, if nothing is read.
    [[nodiscard]] bool show()
    {
        QSignalSpy read(panel.get(), &ScoresPanel::reliabilityRead);
        panel->showRun(standardAttributes(), run, place);
        panel->show();
        return !read.isEmpty() || read.wait(5000);
    }
    QString cell(int row, int column) const { return panel->model().index(row, column).data().toString(); }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *each : panel->findChildren<QPushButton *>())
            if (each->text() == words && each->isVisible())
                return each;
        return nullptr;
    }
};

} // namespace

class TestScoresPanel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void brierScoresComeWhenTheyAreRead()
    {
        ScoresStory story;
        QVERIFY(story.show());
        // Said rightly with 0.9 or 0.1: (0.1)² each. Glasses are wrong at 0.6 for one face in three: 10 of 30.
        QCOMPARE(story.cell(0, ScoresModel::Brier), QStringLiteral("0.010"));
        QCOMPARE(story.cell(2, ScoresModel::Brier), QStringLiteral("0.127")); // (20 * 0.01 + 10 * 0.36) / 30
        QCOMPARE(story.cell(5, ScoresModel::Brier), QStringLiteral("0.033")); // micro: all 150 together
    }

    void theMajorityStandsBesideEachScore()
    {
        ScoresModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Scores scores;
        scores.labels = {{"sex", 0.5, {50, 10, 10, 30}, std::nullopt}, {"hat", 0.5, {8, 2, 1, 89}, std::nullopt}};
        model.setScores(standardAttributes(), scores);
        const auto cell = [&](int row) { return model.index(row, ScoresModel::Majority).data().toString(); };
        QCOMPARE(cell(0), QStringLiteral("0.750")); // always yes: 60 right of 100, 120 / 160
        QCOMPARE(cell(1), QStringLiteral("0.000")); // always no
        QCOMPARE(cell(2), QStringLiteral("0.710")); // micro: 120 / (120 + 40 + 9)
        QCOMPARE(cell(3), QStringLiteral("0.375")); // macro: the mean
        // Nine hats are few: it is marked, and the cell says why.
        QCOMPARE(model.index(1, ScoresModel::Positives).data(Qt::ForegroundRole).value<QColor>(), tokens().attention);
        QVERIFY(model.index(1, ScoresModel::Threshold).data(Qt::ToolTipRole).toString().contains(QStringLiteral("15")));
        QVERIFY(!model.index(0, ScoresModel::Positives).data(Qt::ToolTipRole).isValid());
        PartReliability reliability;
        reliability.labels.resize(1);
        reliability.labels[0].brier = 0.125;
        model.setReliability({"hat"}, reliability);
        QCOMPARE(model.index(1, ScoresModel::Brier).data().toString(), QStringLiteral("0.125"));
        QCOMPARE(model.index(0, ScoresModel::Brier).data().toString(), QStringLiteral("–")); // nothing is known of it
    }

    void howAThresholdWasChosenIsSaidOnIt()
    {
        ScoresModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Scores scores;
        for (const char *id : {"sex", "hair", "glasses", "hat", "beard"})
            scores.labels.push_back({id, 0.5, {3, 2, 1, 94}, std::nullopt});
        model.setScores(standardAttributes(), scores,
                        {{ThresholdFrom::Validation, 40, 100},
                         {ThresholdFrom::Validation, 4, 100},
                         {ThresholdFrom::OutOfFold, 41, 300},
                         {ThresholdFrom::Default, 2, 300},
                         {ThresholdFrom::Person, 0, 0}});
        const auto said = [&](int row, int role = Qt::ToolTipRole) {
            return model.index(row, ScoresModel::Threshold).data(role).toString();
        };
        QCOMPARE(said(0), QStringLiteral("Chosen on validation faces: 40 yes of 100 labels."));
        QVERIFY(said(1).contains(QStringLiteral("4 yes of 100")) && said(1).contains(QStringLiteral("15")));
        QVERIFY(said(2).contains(QStringLiteral("out of fold")) && said(2).contains(QStringLiteral("41 yes of 300")));
        QVERIFY(said(3).contains(QStringLiteral("0.5")));
        QCOMPARE(said(4), QStringLiteral("Set by a person."));
        QCOMPARE(said(2, Qt::AccessibleDescriptionRole), said(2));
        QVERIFY(!model.index(5, ScoresModel::Threshold).data(Qt::ToolTipRole).isValid()); // micro has none
    }

    void whoseThresholdsWereChosenOtherwiseStandsUnderTheTable()
    {
        ScoresStory story;
        QVERIFY(story.show());
        const auto note = [&]() -> QLabel * {
            for (QLabel *label : story.panel->findChildren<QLabel *>())
                if (label->isVisible() && label->text().startsWith(QStringLiteral("Thresholds · ")))
                    return label;
            return nullptr;
        };
        QVERIFY(!note()); // a run of an older program knows nothing of it
        const ThresholdSource validation{ThresholdFrom::Validation, 40, 100};
        story.run.thresholdSources.assign(5, validation);
        QVERIFY(story.show());
        QVERIFY(!note()); // as ever
        story.run.thresholdSources = {{ThresholdFrom::Person, 0, 0},
                                      validation,
                                      {ThresholdFrom::OutOfFold, 41, 300},
                                      {ThresholdFrom::Default, 2, 300},
                                      {ThresholdFrom::OutOfFold, 12, 299}};
        QVERIFY(story.show());
        QVERIFY(note());
        const auto name = [](std::size_t i) { return QString::fromStdString(standardAttributes()[i].yesWord); };
        QCOMPARE(note()->text(),
                 QStringLiteral("Thresholds · out of fold: %1 (41 yes of 300), %2 (12 yes of 299) · left at 0.5 for "
                                "want of yes: %3 · set by a person: %4")
                     .arg(name(2), name(4), name(3), name(0)));
        QCOMPARE(note()->accessibleName(), note()->text());
        auto *table = story.panel->findChild<QTableView *>();
        story.panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(story.panel.get()));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Tab);
        QVERIFY(note()->hasFocus()); // which a screen reader reads
        story.panel->showLive(standardAttributes(), std::nullopt);
        QVERIFY(!note());
    }

    void theCalibrationIsAChipAway()
    {
        ScoresStory story;
        QVERIFY(story.show());
        QVERIFY(!story.panel->findChild<ReliabilityView *>()); // made when it is wanted
        QPushButton *chip = story.button(QStringLiteral("Calibration"));
        QVERIFY(chip);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        const ReliabilityView &view = story.panel->reliability();
        QVERIFY(view.isVisible());
        QVERIFY2(view.text().contains(QStringLiteral("Brier score 0.033")), qPrintable(view.text()));
        QVERIFY(view.text().contains(QStringLiteral("150 labels")));
        QVERIFY(view.text().contains(QStringLiteral("can't be read"))); // this drawn run has no model's file
        auto *which = view.findChild<QComboBox *>();
        which->setFocus();
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(which, Qt::Key_Down); // sex, hair, glasses
        QVERIFY2(view.text().contains(QStringLiteral("Brier score 0.127")), qPrintable(view.text()));
        QTest::mouseClick(story.button(QStringLiteral("Test")), Qt::LeftButton);
        QVERIFY(view.text().contains(QStringLiteral("30 labels")));
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(!view.isVisible());
    }

    void nothingIsReadForAPanelThatNobodySees()
    {
        ScoresStory story;
        const QSignalSpy read(story.panel.get(), &ScoresPanel::reliabilityRead);
        story.panel->showRun(standardAttributes(), story.run, story.place);
        QTest::qWait(50);
        QCOMPARE(read.count(), 0);
        story.panel->show();
        QTRY_COMPARE(read.count(), 1);
    }

    void anotherRunsBrierScoresDoNotStay()
    {
        ScoresStory story;
        QVERIFY(story.show());
        Run other = story.run;
        other.id = RunId(9);
        story.panel->showRun(standardAttributes(), other);
        QCOMPARE(story.cell(0, ScoresModel::Brier), QStringLiteral("–"));
        QVERIFY(!story.button(QStringLiteral("Calibration"))); // no project to read from
    }

    void aProjectThatIsGoneIsSaid()
    {
        ScoresStory story;
        story.panel->showRun(standardAttributes(), story.run, story.folder / "gone.faces");
        story.panel->show();
        story.button(QStringLiteral("Calibration"))->click();
        QTRY_VERIFY(story.panel->reliability().text().contains(QStringLiteral("gone.faces")));
    }

    void aDotTellsItsFigures()
    {
        std::vector<float> said;
        std::vector<LabelValue> truth;
        for (int i = 0; i < 20; ++i) {
            said.push_back(i < 10 ? 0.25F : 0.75F);
            truth.push_back(i % 5 == 0 || i >= 12 ? LabelValue::Yes : LabelValue::No);
        }
        const Reliability found = reliabilityOf({20, 1, said, truth, {}}, 0);
        ReliabilityPlot plot;
        plot.resize(240, 260);
        plot.setReliability(found, std::nullopt);
        const ReliabilityBin &low = found.bins[2];
        QCOMPARE(low.faces, 10);
        QCOMPARE(plot.wordsAt(plot.dotOf(low).toPoint()),
                 QStringLiteral("Said 0.25 on average, yes in 0.20 of 10 labels"));
        QCOMPARE(plot.wordsAt({0, 0}), QString());
        QVERIFY(plot.dotOf(low).y() > plot.dotOf(found.bins[7]).y()); // more often yes is higher up
        QVERIFY(plot.accessibleDescription().contains(QStringLiteral("Said 0.75")));
        const QImage image = plot.grab().toImage();
        QCOMPARE(image.pixelColor(plot.dotOf(low).toPoint()), tokens().accent);
        plot.clear();
        plot.grab();
        QCOMPARE(plot.wordsAt(plot.dotOf(low).toPoint()), QString());
    }
};

QTEST_MAIN(TestScoresPanel)
#include "tst_scores_panel.moc"
