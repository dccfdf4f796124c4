// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/explain.h"
#include "core/tasks/training.h"
#include "tests/support/story_folder.h"
#include "tests/ui/drawn_project.h"
#include "ui/pages/results/answer_line.h"
#include "ui/pages/results/evidence_view.h"
#include "ui/pages/results/heat_colours.h"
#include "ui/pages/results/large_view.h"
#include "ui/pages/results/near_strip.h"
#include "ui/pages/results/verdict_list.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>
#include <numeric>

using namespace faces;
using namespace faces::ui;
using test::StoryFolder;

namespace {

constexpr int kPeople = 30;
constexpr auto Yes = LabelValue::Yes;

struct SilentSink final : TrainingSink {
    void batchDone(const BatchRecord &) override {}
    void epochDone(const EpochRecord &) override {}
};

/// A project with a network of one epoch, made once: what it says does not matter, but why can be asked.
class TrainedProject {
public:
    TrainedProject() : m_folder(m_story / "people.faces")
    {
        test::drawProject(m_folder, kPeople);
        store::Project project = store::Project::open(m_folder);
        TrainOptions options;
        options.epochs = 1;
        options.side = 48;
        options.threads = 1;
        SilentSink silent;
        NoProgress quiet;
        run = project.run(tasks::train(project, options, silent, {}, quiet).id).value();
        judged = judgedFaces(run, project.predictions(run.id, Part::Test), project.faces(), project.attributes(true));
    }
    const std::filesystem::path &folder() const { return m_folder; }
    store::Project opened() const { return store::Project::open(m_folder, store::OpenMode::ReadOnly); }
    std::filesystem::path modelFile() const { return opened().runFolder(run.id) / "model.faces-model"; }
    ExplainedFace face(std::size_t row) const { return explainedFace(judged, row, run.thresholds); }

    Run run;
    JudgedFaces judged;

private:
    StoryFolder m_story;
    std::filesystem::path m_folder;
};

/// Someone looks at one face closely.
struct LargeStory {
    const TrainedProject &project;
    Workspace workspace;
    std::unique_ptr<LargeView> view;

    explicit LargeStory(const TrainedProject &trained) : project(trained) {}
    bool open(std::size_t row = 0)
    {
        if (!test::openIn(workspace, project.folder()))
            return false;
        view = std::make_unique<LargeView>(workspace);
        view->resize(1180, 700);
        view->setRun(project.run);
        view->setFace(project.face(row), static_cast<int>(row) + 1, static_cast<int>(project.judged.count()));
        view->show();
        view->activateWindow();
        view->setFocus();
        return QTest::qWaitForWindowActive(view.get());
    }
    EvidenceView *picture() const { return view->findChild<EvidenceView *>(); }
    VerdictList *list() const { return view->findChild<VerdictList *>(); }
    NearStrip *strip() const { return view->findChild<NearStrip *>(); }
    QString said(int line = 0) const { return view->findChildren<AnswerLine *>().at(line)->words(); }
    void press(int key, Qt::KeyboardModifiers with = {}) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : view.get(), Qt::Key(key), with);
    }
    void click(const char *name) const
    {
        QTest::mouseClick(view->findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton);
    }
    QImage seen() const { return picture()->grab(picture()->pictureRect()).toImage(); }
};

ExplainedFace::Row rowOf(LabelValue truth, float probability, double threshold)
{
    return {standardAttributes()[2], truth, probability, threshold};
}

} // namespace

/// One face large, with the reasons of what a run said of it.
class TestLargeView : public QObject {
    Q_OBJECT
    std::unique_ptr<TrainedProject> m_project;

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, Scheme::Light);
        m_project = std::make_unique<TrainedProject>();
        QVERIFY(m_project->judged.count() > 2);
    }
    void cleanupTestCase() { m_project.reset(); }

    void whereTheNetworkLookedLiesOverTheFace()
    {
        LargeStory story(*m_project);
        QVERIFY(story.open());
        QTRY_VERIFY_WITH_TIMEOUT(story.said().startsWith(QStringLiteral("What speaks for")), 10000);
        const QImage looked = story.seen();
        story.view->setOverlay(LargeView::Overlay::None);
        QVERIFY(story.said().isEmpty());
        QVERIFY(story.seen() != looked);
    }

    void theNextAttributeIsExplainedAfterDown()
    {
        LargeStory story(*m_project);
        QVERIFY(story.open());
        QSignalSpy chosen(story.view.get(), &LargeView::attributeChosen);
        for (const int row : {1, 2, 1}) {
            story.press(row > story.view->attribute() ? Qt::Key_Down : Qt::Key_Up);
            QCOMPARE(story.view->attribute(), row);
            QCOMPARE(chosen.last().at(0).toInt(), row);
            const QString word =
                QString::fromStdString(m_project->face(0).rows[static_cast<std::size_t>(row)].saidWord());
            QTRY_VERIFY_WITH_TIMEOUT(story.said().contains(QStringLiteral("“%1”").arg(word)), 10000);
        }
        story.view->setAttribute(3); // told, not chosen
        QCOMPARE(story.view->attribute(), 3);
        QCOMPARE(chosen.size(), 3);
    }

    void theChosenAttributeStaysWithTheNextFace()
    {
        LargeStory story(*m_project);
        QVERIFY(story.open());
        story.press(Qt::Key_Down);
        story.press(Qt::Key_Down);
        story.view->setFace(m_project->face(1), 2, 3);
        QCOMPARE(story.view->attribute(), 2);
        QCOMPARE(story.view->face(), m_project->judged.faces[1]);
        QTRY_VERIFY_WITH_TIMEOUT(story.said().contains(QStringLiteral("lasses”")), 10000);
    }

    void arrowsStepAndEscapeGoesBack()
    {
        LargeStory story(*m_project);
        QVERIFY(story.open());
        QSignalSpy steps(story.view.get(), &LargeView::stepWanted), back(story.view.get(), &LargeView::backWanted);
        for (const int key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Backspace})
            story.press(key);
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps[0][0].toInt(), 1);
        QCOMPARE(steps[1][0].toInt(), -1);
        QCOMPARE(steps[2][0].toInt(), -1);
        story.press(Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
        story.click("back");
        QCOMPARE(back.size(), 2);
        story.click("after");
        QCOMPARE(steps.last()[0].toInt(), 1);
        QVERIFY(!story.view->findChild<QPushButton *>(QStringLiteral("before"))->isEnabled()); // it is the first
    }

    void wShowsTheFaceAloneAndBack()
    {
        LargeStory story(*m_project);
        QVERIFY(story.open());
        QSignalSpy changed(story.view.get(), &LargeView::overlayChanged);
        QCOMPARE(story.view->overlay(), LargeView::Overlay::Looked);
        story.press(Qt::Key_W);
        QCOMPARE(story.view->overlay(), LargeView::Overlay::None);
        QVERIFY(story.view->findChild<QPushButton *>(QStringLiteral("plain"))->isChecked());
        story.press(Qt::Key_W);
        QCOMPARE(story.view->overlay(), LargeView::Overlay::Looked);
        QCOMPARE(changed.size(), 2);
    }

    void coveringIsReadOutPatchByPatch()
    {
        LargeStory story(*m_project);
        QVERIFY(story.open());
        story.click("covered");
        QTRY_VERIFY_WITH_TIMEOUT(story.picture()->patch().has_value(), 20000);
        NoProgress quiet;
        const tasks::FaceExplainer explain(tasks::loadModel(m_project->opened(), m_project->run), 1);
        const tasks::SeenFace seen = explain.seen(m_project->opened(), story.view->face());
        const tasks::Occlusion byHand = explain.occlusion(seen, {}, {}, quiet);
        const auto reads = [&](QPoint at) {
            const auto change = static_cast<double>(byHand.change(at.y(), at.x(), 0));
            return std::abs(static_cast<double>(story.picture()->changeAt(at)) - change) < 1e-4 &&
                   story.said().contains(signedFigure(change));
        };
        QVERIFY2(reads(*story.picture()->patch()), qPrintable(story.said())); // the strongest
        for (int i = 0; i < byHand.columns; ++i)
            story.press(Qt::Key_Left, Qt::ShiftModifier);
        for (int i = 0; i < byHand.rows; ++i)
            story.press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(*story.picture()->patch(), QPoint(0, 0));
        QVERIFY(reads({0, 0}));
        story.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(*story.picture()->patch(), QPoint(0, 1));
        QVERIFY(reads({0, 1}));
        const QPoint under = story.picture()->patchRect({4, 5}).center().toPoint();
        QTest::mouseMove(story.picture(), under);
        QTRY_COMPARE(*story.picture()->patch(), QPoint(4, 5));
        QVERIFY(reads({4, 5}));
    }

    void theNearestTrainingFacesStandBeneath()
    {
        LargeStory story(*m_project);
        QVERIFY(story.open());
        QTRY_COMPARE_WITH_TIMEOUT(story.strip()->model()->rowCount(), 8, 20000);
        NoProgress quiet;
        const store::Project project = m_project->opened();
        const tasks::FaceExplainer explain(tasks::loadModel(project, m_project->run), 1);
        const auto near = tasks::nearestFaces(explain.trainingFeatures(project, m_project->run, {}, quiet),
                                              explain.features(explain.seen(project, story.view->face())), 8);
        for (int i = 0; i < 8; ++i)
            QCOMPARE(FaceId(story.strip()->model()->index(i, 0).data(NearModel::FaceRole).toLongLong()),
                     near[static_cast<std::size_t>(i)].face);
        QSignalSpy wanted(story.view.get(), &LargeView::faceWanted);
        story.strip()->setFocus();
        story.press(Qt::Key_Right);
        story.press(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<FaceId>(), near[1].face);
        const QRect tile = story.strip()->visualRect(story.strip()->model()->index(2, 0));
        QTest::mouseClick(story.strip()->viewport(), Qt::LeftButton, {}, tile.center());
        QTest::mouseDClick(story.strip()->viewport(), Qt::LeftButton, {}, tile.center());
        QCOMPARE(wanted.last()[0].value<FaceId>(), near[2].face);
    }

    void theNearestAreLookedForAgainAfterAStop()
    {
        Workspace workspace;
        QVERIFY(test::openIn(workspace, m_project->folder()));
        LargeView view(workspace);
        view.setRun(m_project->run);
        view.setFace(m_project->face(0));
        view.show();
        auto *line = view.findChildren<AnswerLine *>().at(1);
        emit line->stopWanted(); // sooner than a hand could
        QVERIFY(line->words().contains(QStringLiteral("were not looked through")));
        view.setFace(m_project->face(1));
        QVERIFY(!line->busy());                            // not begun again by itself
        QTest::mouseClick(line->button(), Qt::LeftButton); // while what was stopped may still be ending
        QTRY_COMPARE_WITH_TIMEOUT(view.findChild<NearStrip *>()->model()->rowCount(), 8, 20000);
    }

    void aClosedProjectLeavesNothing()
    {
        LargeStory story(*m_project);
        QVERIFY(story.open());
        QTRY_COMPARE_WITH_TIMEOUT(story.strip()->model()->rowCount(), 8, 20000);
        story.workspace.close();
        QCOMPARE(story.strip()->model()->rowCount(), 0);
        QCOMPARE(story.list()->model()->rowCount(), 0);
        QCOMPARE(story.view->face(), FaceId{});
    }

    void aNeighbourThatIsLabelledOtherwiseSaysSo()
    {
        LargeStory story(*m_project);
        QVERIFY(story.open());
        QTRY_COMPARE_WITH_TIMEOUT(story.strip()->model()->rowCount(), 8, 20000);
        const bool said = m_project->face(0).rows[0].saidYes();
        const QModelIndex first = story.strip()->model()->index(0, 0);
        const auto face = FaceId(first.data(NearModel::FaceRole).toLongLong());
        const AttributeId sex = m_project->judged.attributes[0].id;
        const LabelValue before = story.workspace.face(face)->labels[0];
        story.workspace.setLabels({{face, sex, said ? LabelValue::No : Yes}});
        QVERIFY(story.strip()
                    ->model()
                    ->index(0, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("labelled otherwise")));
        story.workspace.setLabels({{face, sex, said ? Yes : LabelValue::No}});
        QVERIFY(story.strip()
                    ->model()
                    ->index(0, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("labelled as the network said")));
        story.workspace.setLabels({{face, sex, before}});
        test::waitUntilKept(story.workspace);
    }

    void whileItIsHiddenNothingIsAsked()
    {
        Workspace workspace;
        QVERIFY(test::openIn(workspace, m_project->folder()));
        LargeView view(workspace);
        view.setRun(m_project->run);
        view.setFace(m_project->face(0));
        QVERIFY(!view.findChild<AnswerLine *>()->busy());
        view.show();
        QVERIFY(view.findChild<AnswerLine *>()->busy());
    }

    void aRunWithoutItsNetworkSaysSo()
    {
        const auto file = m_project->modelFile();
        const auto aside = file.parent_path() / "aside";
        std::filesystem::rename(file, aside);
        {
            LargeStory story(*m_project);
            QVERIFY(story.open());
            for (const int line : {0, 1})
                QTRY_VERIFY_WITH_TIMEOUT(story.said(line).contains(QStringLiteral("is not in the project any more")),
                                         10000);
        }
        std::filesystem::rename(aside, file);
    }

    void aFaceWithoutAPictureSaysSo()
    {
        LargeStory story(*m_project);
        QVERIFY(story.open());
        ExplainedFace gone = m_project->face(0);
        gone.face = FaceId(4711);
        story.view->setFace(gone);
        QTRY_VERIFY_WITH_TIMEOUT(!story.said().isEmpty() && !story.said().startsWith(QStringLiteral("What speaks")) &&
                                     !story.said().startsWith(QStringLiteral("Looking")),
                                 10000);
        story.view->setFace(m_project->face(1)); // and others are explained as before
        QTRY_VERIFY_WITH_TIMEOUT(story.said().startsWith(QStringLiteral("What speaks for")), 10000);
    }

    void whatWasSaidIsToldInWords()
    {
        VerdictModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({rowOf(Yes, 0.25F, 0.4), rowOf(LabelValue::Unknown, 0.75F, 0.4)});
        const QString wrong = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(wrong.contains(QStringLiteral("said No glasses, probability 0.250, threshold 0.400")),
                 qPrintable(wrong));
        QVERIFY(wrong.contains(QStringLiteral("truth Glasses")) && wrong.contains(QStringLiteral("margin −0.150")));
        QVERIFY(wrong.contains(QStringLiteral("loss 1.386")) && wrong.endsWith(QStringLiteral(", wrong"))); // ln 4
        QCOMPARE(saidInWords(model.at(0)), QStringLiteral("✗ No glasses"));
        QCOMPARE(saidInWords(model.at(1)), QStringLiteral("Glasses"));
        const QString unknown = model.index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY(unknown.contains(QStringLiteral("not known")) && !unknown.contains(QStringLiteral("loss")));
    }

    void aLongAnswerCanBeStoppedInItsPlace()
    {
        AnswerLine line;
        line.show();
        QSignalSpy stop(&line, &AnswerLine::stopWanted), offer(&line, &AnswerLine::offerTaken);
        line.showBusy(QStringLiteral("Reading"), 3, 10);
        QVERIFY(!line.button()->isVisible()); // what comes at once does not flicker
        QTRY_VERIFY(line.button()->isVisible());
        QCOMPARE(line.words(), QStringLiteral("Reading"));
        QTest::mouseClick(line.button(), Qt::LeftButton);
        QCOMPARE(stop.size(), 1);
        line.say(QStringLiteral("Stopped."), QStringLiteral("Again"));
        line.button()->setFocus();
        QTest::keyClick(line.button(), Qt::Key_Space);
        QCOMPARE(offer.size(), 1);
        QCOMPARE(stop.size(), 1);
        line.say(QStringLiteral("Done."));
        QVERIFY(!line.button()->isVisible());
    }

    void warmerColoursAreLighterStepByStep()
    {
        double before = -1;
        for (int i = 0; i <= 20; ++i) {
            const QColor colour = heatColour(i / 20.0);
            const double light = 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF();
            QVERIFY(light > before);
            before = light;
        }
    }

    void theLineGoesAroundHalfOfTheMass()
    {
        cv::Mat map = cv::Mat::zeros(20, 20, CV_32FC1);
        map(cv::Rect(4, 6, 3, 2)) = 1.0F;   // 6 of 11
        map(cv::Rect(12, 12, 5, 5)) = 0.2F; // 5
        const float level = halfMassLevel(map);
        QCOMPARE(level, 1.0F);
        const QRectF around = outlineAbove(map, 0.5F).boundingRect();
        QVERIFY(std::abs(around.left() - 4) < 0.01 && std::abs(around.right() - 7) < 0.01);
        QVERIFY(std::abs(around.top() - 6) < 0.01 && std::abs(around.bottom() - 8) < 0.01);
        QVERIFY(outlineAbove(cv::Mat::zeros(5, 5, CV_32FC1), halfMassLevel(cv::Mat::zeros(5, 5, CV_32FC1))).isEmpty());
    }
};

QTEST_MAIN(TestLargeView)
#include "tst_large_view.moc"
