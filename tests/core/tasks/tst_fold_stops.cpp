// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Folds that are stopped or fail go on to the same numbers.
#include "core/base/files.h"
#include "tests/core/tasks/fold_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace faces;
using namespace faces::test;
using store::Project;
namespace fs = std::filesystem;

namespace {

/// Asks to stop when more than half of a fold's batches are done.
class StopInFold final : public ProgressSink {
public:
    explicit StopInFold(int fold) : m_stage(stageOf(fold)) {}
    void progress(const Progress &progress) override
    {
        if (progress.stage == m_stage && progress.total > 0 && 2 * progress.done > progress.total)
            m_stop.request_stop();
    }
    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::string m_stage;
    std::stop_source m_stop;
};

Run trainAndStopIn(int fold, Project &project)
{
    AtEpoch deaf;
    StopInFold sink(fold);
    return tasks::train(project, inFolds(), deaf, sink.token(), sink);
}

/// Asks to stop when a network that has been trained judges its fold.
class StopInJudging final : public ProgressSink {
public:
    void progress(const Progress &progress) override
    {
        if (progress.stage == stageOf(2) + ", judging")
            m_stop.request_stop();
    }
    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
};

/// Runs out of disk, as it were, in the second fold.
class TroubleInFold final : public ProgressSink {
public:
    void progress(const Progress &progress) override
    {
        if (progress.stage == stageOf(2) && progress.done > 1)
            throw Error(ErrorKind::Disk, "The disk is full. Make room on it.");
    }
};

int judgedFaces(const Project &project, RunId run)
{
    const auto all = project.foldPredictions(run);
    return static_cast<int>(std::ranges::count_if(all, [](const auto &one) { return !one.probabilities.empty(); }));
}

void compareNumbers(const Project &project, const Run &a, const Run &b)
{
    QVERIFY(project.foldPredictions(a.id) == project.foldPredictions(b.id));
    QVERIFY(a.thresholds == b.thresholds);
    QVERIFY(a.thresholdSources == b.thresholdSources);
    for (std::size_t i = 0; i < a.thresholds.size(); ++i) {
        QCOMPARE(a.validation->labels[i].counts, b.validation->labels[i].counts);
        QCOMPARE(a.test->labels[i].counts, b.test->labels[i].counts);
    }
    QVERIFY(tasks::loadModel(project, a).thresholds == tasks::loadModel(project, b).thresholds);
}

} // namespace

class TestFoldStops : public QObject {
    Q_OBJECT

private slots:
    void aStopInAnyFoldChangesNoNumber_data()
    {
        QTest::addColumn<int>("fold");
        for (int fold = 1; fold <= tasks::kFolds; ++fold)
            QTest::addRow("fold %d", fold) << fold;
    }

    void aStopInAnyFoldChangesNoNumber()
    {
        QFETCH(int, fold);
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPairs(project);
        const Run whole = trainShortly(project, inFolds());
        const Run stopped = trainAndStopIn(fold, project);
        QCOMPARE(stopped.state, RunState::Stopped);
        QVERIFY(stopped.hasModel() && stopped.validation);
        QVERIFY2(!stopped.test && stopped.testLooks == 0, "at thresholds that stay, and only then");
        QVERIFY(project.predictions(stopped.id, Part::Test).empty());
        QCOMPARE(stopped.thresholdSources.at(0).from, ThresholdFrom::Validation); // for now
        const int all = judgedFaces(project, whole.id), before = judgedFaces(project, stopped.id);
        QVERIFY(fold == 1 ? before == 0 : before > (fold - 2) * all / 3 && before < fold * all / 3);
        const Run ended = goOn(project, stopped.id);
        QCOMPARE(ended.state, RunState::Finished);
        compareNumbers(project, ended, whole);
        QCOMPARE(ended.testLooks, 1);
        QCOMPARE(project.run(ended.id)->testLooks, 1);
        for (const auto &entry : fs::directory_iterator(project.runFolder(ended.id)))
            QVERIFY(!entry.path().filename().string().starts_with("checkpoint"));
    }

    void aStopWhileAFoldIsJudgedChangesNoNumber()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPairs(project);
        const Run whole = trainShortly(project, inFolds());
        AtEpoch deaf;
        StopInJudging sink;
        const Run stopped = tasks::train(project, inFolds(), deaf, sink.token(), sink);
        QCOMPARE(stopped.state, RunState::Stopped);
        QVERIFY(fs::exists(project.runFolder(stopped.id) / "checkpoint-fold-2"));
        compareNumbers(project, goOn(project, stopped.id), whole);
    }

    void aFoldWhoseCheckpointIsDamagedIsTrainedAnew()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPairs(project);
        const Run whole = trainShortly(project, inFolds());
        AtEpoch deaf;
        StopInJudging sink; // so that an epoch of this fold stands in a checkpoint
        const Run stopped = tasks::train(project, inFolds(), deaf, sink.token(), sink);
        const fs::path checkpoint = project.runFolder(stopped.id) / "checkpoint-fold-2";
        QVERIFY(fs::exists(checkpoint));
        writeFileSafely(checkpoint, std::string("damaged"));
        compareNumbers(project, goOn(project, stopped.id), whole);
    }

    void aTroubleInAFoldLeavesTheModelAndIsGoneOnFrom()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPairs(project);
        const Run whole = trainShortly(project, inFolds());
        AtEpoch deaf;
        TroubleInFold sink;
        QCOMPARE(troubleOf([&] { tasks::train(project, inFolds(), deaf, {}, sink); }), std::optional(ErrorKind::Disk));
        const Run failed = project.runs().back();
        QCOMPARE(failed.state, RunState::Failed);
        QVERIFY(failed.hasModel() && failed.id != whole.id);
        QCOMPARE(tasks::loadModel(project, failed).thresholds.size(), std::size_t(2));
        compareNumbers(project, goOn(project, failed.id), whole);
    }

    void foldsStayAsTheyWereDealt()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPairs(project);
        const Run stopped = trainAndStopIn(2, project);
        const auto before = project.foldPredictions(stopped.id);
        std::vector<FaceId> everybody;
        for (const FoldPrediction &one : before)
            everybody.push_back(one.face);
        project.joinPerson(everybody); // half-way through: one person fills no three folds
        const Run ended = goOn(project, stopped.id);
        QCOMPARE(ended.state, RunState::Finished);
        for (const ThresholdSource &source : ended.thresholdSources)
            QCOMPARE(source.from, ThresholdFrom::OutOfFold);
        const auto after = project.foldPredictions(stopped.id);
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < after.size(); ++i)
            QVERIFY(after[i].face == before[i].face && after[i].fold == before[i].fold);
    }
};

QTEST_GUILESS_MAIN(TestFoldStops)
#include "tst_fold_stops.moc"
