// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/results/results_story.h"
#include "ui/pages/results/threshold_panel.h"
#include "ui/theme.h"
#include "ui/widgets/plots/precision_recall_chart.h"

#include <QLabel>
#include <QSignalSpy>

#include <algorithm>
#include <map>

using namespace faces;
using namespace faces::ui;
using Kind = tasks::ThresholdChoice::Kind;
using Story = test::ResultsStory;

namespace {

constexpr int kPeople = 60; ///< faces, of which validation gets fewer than 15 women
constexpr auto Yes = LabelValue::Yes, No = LabelValue::No;

/// What was said of the sex of a face, and what it is.
struct Said {
    double probability = 0;
    bool yes = false;
};

std::vector<Said> saidOn(const Story &story, ThresholdFrom from)
{
    const store::Project project = store::Project::open(story.folder / "people.faces", store::OpenMode::ReadOnly);
    std::map<FaceId, float> probabilities;
    if (from == ThresholdFrom::OutOfFold)
        for (const FoldPrediction &one : project.foldPredictions(story.run))
            probabilities[one.face] = one.probabilities.at(0);
    else
        for (const Prediction &one : project.predictions(story.run, Part::Validation))
            probabilities[one.face] = one.probabilities.at(0);
    std::vector<Said> said;
    for (const Face &face : project.faces())
        if (const auto found = probabilities.find(face.id); found != probabilities.end())
            said.push_back({static_cast<double>(found->second), face.labels[0] == Yes});
    return said;
}

double f1At(const std::vector<Said> &said, double threshold)
{
    int right = 0, wrong = 0;
    for (const Said &one : said) {
        const bool saidYes = one.probability >= threshold;
        right += saidYes && one.yes ? 1 : 0;
        wrong += saidYes != one.yes ? 1 : 0;
    }
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong);
}

double bestF1(const std::vector<Said> &said)
{
    double best = 0;
    for (const Said &one : said)
        best = std::max(best, f1At(said, one.probability));
    return best;
}

bool saysSomewhere(const QWidget &widget, const QString &beginning)
{
    return std::ranges::any_of(widget.findChildren<QLabel *>(),
                               [&](const QLabel *label) { return label->text().startsWith(beginning); });
}

/// Glasses of four faces.
JudgedFaces fourFaces(const std::vector<LabelValue> &truth)
{
    JudgedFaces judged;
    judged.attributes = {standardAttributes()[2]};
    judged.labelAt = {2};
    judged.probabilities = {0.9F, 0.7F, 0.6F, 0.2F};
    judged.truth = truth;
    for (int i = 1; i <= 4; ++i) {
        judged.faces.push_back(FaceId(i));
        judged.numbers.push_back(i);
    }
    return judged;
}

/// A panel before somebody, and what it asked for last.
struct PanelStory {
    ThresholdPanel panel;
    std::optional<MovedThreshold> moved, wanted;

    PanelStory()
    {
        panel.show();
        QObject::connect(&panel, &ThresholdPanel::thresholdMoved, &panel, [this](const auto &line) { moved = line; });
        QObject::connect(&panel, &ThresholdPanel::keepWanted, &panel, [this](const auto &line) { wanted = line; });
    }
    void press(const QString &words) const
    {
        for (QPushButton *each : panel.findChildren<QPushButton *>())
            if (each->text() == words) {
                each->setFocus();
                QTest::keyClick(each, Qt::Key_Space);
            }
    }
};

} // namespace

/// On which faces a threshold is chosen, and as what it is kept.
class TestResultsThresholds : public QObject {
    Q_OBJECT
    static void setState(Story &story, RunState state)
    {
        story.workspace.change([id = story.run, state](store::Project &project) {
            Run run = project.run(id).value();
            run.state = state;
            project.updateRun(run);
        });
        QTRY_COMPARE_WITH_TIMEOUT(story.workspace.view().runs.back().state, state, 5000);
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void whatAPersonSetIsChosenAgainAsItWasAtFirst_data()
    {
        QTest::addColumn<bool>("outOfFold");
        QTest::newRow("on validation faces") << false;
        QTest::newRow("out of fold") << true;
    }

    void whatAPersonSetIsChosenAgainAsItWasAtFirst()
    {
        QFETCH(bool, outOfFold);
        Story story;
        story.train(kPeople, outOfFold);
        const ThresholdSource first = story.keptRun().thresholdSources.at(0);
        QCOMPARE(first.from, outOfFold ? ThresholdFrom::OutOfFold : ThresholdFrom::Validation);
        QVERIFY(story.show());
        const std::vector<Said> said = saidOn(story, first.from);
        QPushButton *keep = story.saying(QStringLiteral("Keep"));
        story.moveThreshold();
        QTest::mouseClick(keep, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(story.keptRun().thresholdSources[0].from, ThresholdFrom::Person, 20000);
        QPushButton *best = story.saying(QStringLiteral("Best F1"));
        best->setFocus();
        QTest::keyClick(best, Qt::Key_Space);
        const double chosen = story.page->findChild<ThresholdPanel *>()->threshold();
        QCOMPARE(f1At(said, chosen), bestF1(said));
        QTRY_VERIFY(keep->isEnabled()); // when the first one is kept
        keep->setFocus();
        QTest::keyClick(keep, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(story.keptRun().thresholdSources[0].from, first.from, 20000);
        const ThresholdSource again = story.keptRun().thresholdSources[0];
        QCOMPARE(again.known, static_cast<int>(said.size()));
        QCOMPARE(again.positives, static_cast<int>(std::ranges::count(said, true, &Said::yes)));
        QVERIFY(std::abs(story.keptRun().thresholds[0] - chosen) < 1e-6);
        QTRY_VERIFY(!keep->isEnabled()); // the line stands where it is kept
        test::waitUntilKept(story.workspace);
    }

    void theCurveSaysThatItIsOutOfFoldAndFollowsTheLabels()
    {
        Story story;
        story.train(kPeople, true);
        QVERIFY(story.show());
        story.press(QStringLiteral("validation")); // else it says that it is locked
        const std::vector<Said> said = saidOn(story, ThresholdFrom::OutOfFold);
        const auto yes = static_cast<int>(std::ranges::count(said, true, &Said::yes));
        const auto known = static_cast<int>(said.size());
        const auto words = [](int some, int all) {
            return QStringLiteral("Out of fold: %1 yes of %2 faces.").arg(some).arg(all);
        };
        QVERIFY(saysSomewhere(*story.page, words(yes, known)));
        FaceId woman{};
        {
            const store::Project project =
                store::Project::open(story.folder / "people.faces", store::OpenMode::ReadOnly);
            for (const FoldPrediction &one : project.foldPredictions(story.run))
                if (story.workspace.face(one.face)->labels[0] == Yes)
                    woman = one.face;
        }
        story.workspace.setLabels({{woman, "sex", LabelValue::Unknown}});
        QVERIFY(saysSomewhere(*story.page, words(yes - 1, known - 1))); // at once
        test::waitUntilKept(story.workspace);
    }

    void aRunThatIsStillTrainedKeepsNoThreshold()
    {
        Story story;
        QVERIFY(story.open());
        story.chooseGlasses();
        setState(story, RunState::Training);
        story.moveThreshold();
        QPushButton *keep = story.saying(QStringLiteral("Keep"));
        QVERIFY(!keep->isEnabled());
        QVERIFY(keep->toolTip().contains(QStringLiteral("still being trained")));
        QCOMPARE(keep->accessibleDescription(), keep->toolTip());
        const QSignalSpy jobs(&story.workspace, &Workspace::jobStarted);
        QTest::mouseClick(keep, Qt::LeftButton);
        QVERIFY(jobs.isEmpty());
        setState(story, RunState::Finished); // what was moved meanwhile can be kept now
        QTRY_VERIFY(keep->isEnabled());
        QVERIFY(keep->toolTip().isEmpty());
        test::waitUntilKept(story.workspace);
    }

    void whatAButtonFoundIsKeptAsThat()
    {
        PanelStory story;
        const JudgedFaces judged = fourFaces({Yes, Yes, No, No});
        story.panel.showAttribute({&judged, 0, false, MovedThreshold::byHand(0.5), 0.5});
        story.press(QStringLiteral("Best F1"));
        QVERIFY(story.moved && story.moved->choice.kind == Kind::BestF1);
        QVERIFY(std::abs(story.moved->threshold - 0.65) < 1e-6); // between the wrong 0.6 and the right 0.7
        story.press(QStringLiteral("Keep"));
        QVERIFY(story.wanted && story.wanted->choice.kind == Kind::BestF1);
        story.press(QStringLiteral("Recall ≥"));
        story.press(QStringLiteral("Keep"));
        QVERIFY(story.wanted->choice.kind == Kind::Recall);
        QCOMPARE(story.wanted->choice.value, 0.95);
        story.panel.chart().setFocus();
        QTest::keyClick(&story.panel.chart(), Qt::Key_Right);
        story.press(QStringLiteral("Keep"));
        QVERIFY(story.wanted->choice.kind == Kind::Value);
        QCOMPARE(story.wanted->choice.value, story.panel.threshold());
    }

    void aPointOfPrecisionAndRecallIsTakenByKeyAndByClick()
    {
        PanelStory story;
        const JudgedFaces judged = fourFaces({Yes, Yes, No, Yes});
        story.panel.showAttribute({&judged, 0, false, MovedThreshold::byHand(0.8), 0.5});
        story.press(QStringLiteral("Precision–recall"));
        PrecisionRecallChart &chart = story.panel.precisionRecall();
        QVERIFY(chart.isVisible());
        const auto recall = [&] { return countsAt(judged.judgements(), 0, story.panel.threshold()).recall().value(); };
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(recall(), 2.0 / 3); // what lies at 0.7
        QVERIFY(story.moved && story.moved->choice.kind == Kind::Value);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(recall(), 1.0 / 3);
        QCoreApplication::processEvents(); // the axes learn their pixels when they are painted
        chart.grab();
        auto *area = chart.findChild<QWidget *>();
        QTest::mouseClick(area, Qt::LeftButton, {}, {area->width() - 20, 60}); // at the right: all are found
        QCOMPARE(recall(), 1.0);
    }

    void aLockedPanelMovesNothing()
    {
        PanelStory story;
        const JudgedFaces judged = fourFaces({Yes, Yes, No, Yes});
        ThresholdView view{&judged, 0, false, MovedThreshold::byHand(0.8), 0.5};
        view.locked = true;
        story.panel.showAttribute(view);
        story.press(QStringLiteral("Precision–recall"));
        QTest::keyClick(&story.panel.precisionRecall(), Qt::Key_Right);
        QTest::keyClick(&story.panel.chart(), Qt::Key_Right);
        story.press(QStringLiteral("Recall ≥"));
        QVERIFY(!story.moved);
        QCOMPARE(story.panel.threshold(), 0.8);
    }

    void aLineThatLabelsLeftBehindIsAPersons()
    {
        PanelStory story;
        const JudgedFaces before = fourFaces({Yes, Yes, No, No}), after = fourFaces({Yes, Yes, Yes, No});
        story.panel.showAttribute({&before, 0, false, MovedThreshold::byHand(0.5), 0.5});
        story.press(QStringLiteral("Best F1"));
        QVERIFY(story.moved.has_value());
        const MovedThreshold found = *story.moved;
        story.panel.showAttribute({&before, 0, false, found, 0.5}); // another attribute was looked at meanwhile
        story.press(QStringLiteral("Keep"));
        QVERIFY(story.wanted && story.wanted->choice.kind == Kind::BestF1);
        story.panel.showAttribute({&after, 0, false, found, 0.5}); // the best is at 0.4 now
        story.press(QStringLiteral("Keep"));
        QVERIFY(story.wanted->choice.kind == Kind::Value);
        QCOMPARE(story.wanted->choice.value, found.threshold); // where the line is seen
    }
};

QTEST_MAIN(TestResultsThresholds)
#include "tst_results_thresholds.moc"
