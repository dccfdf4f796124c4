// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Thresholds of a run with folds that are chosen anew, or set by a person, before, during and after its folds.
#include "core/data/thresholds.h"
#include "core/tasks/evaluate_run.h"
#include "core/tasks/model_card.h"
#include "tests/core/tasks/fold_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <array>
#include <functional>
#include <optional>
#include <utility>

using namespace faces;
using namespace faces::test;
using store::Project;

namespace {

using Kind = tasks::ThresholdChoice::Kind;

/// Does something once, when the second fold has begun to learn.
class InSecondFold final : public ProgressSink {
public:
    explicit InSecondFold(std::function<void()> act) : m_act(std::move(act)) {}
    void progress(const Progress &progress) override
    {
        if (progress.stage == stageOf(2) && progress.done > 0 && m_act)
            std::exchange(m_act, {})();
    }

private:
    std::function<void()> m_act;
};

Run trainWhile(Project &project, std::function<void()> act)
{
    AtEpoch deaf;
    InSecondFold sink(std::move(act));
    return tasks::train(project, inFolds(), deaf, {}, sink);
}

Run trainAndStopInSecondFold(Project &project)
{
    AtEpoch deaf;
    std::stop_source stop;
    InSecondFold sink([&] { stop.request_stop(); });
    return tasks::train(project, inFolds(), deaf, stop.get_token(), sink);
}

} // namespace

class TestFoldedThresholds : public QObject {
    Q_OBJECT

private slots:
    void theBestIsTheBestOfTheFoldsEverAfter()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPairs(project);
        const Run run = trainShortly(project, inFolds());
        const Run moved = tasks::setThreshold(project, run, "sex", {Kind::Value, 0.123});
        QVERIFY((moved.thresholdSources.at(0) == ThresholdSource{ThresholdFrom::Person, 0, 0, true}));
        const Run best = tasks::setThreshold(project, run, "sex", {Kind::BestF1, 0});
        QVERIFY(best.thresholds == run.thresholds);
        QVERIFY(best.thresholdSources == run.thresholdSources);
        QCOMPARE(best.thresholdSources.at(0).from, ThresholdFrom::OutOfFold);

        const auto folded = tasks::foldedJudgements(project, run);
        QVERIFY(folded.decides(0) && folded.decides(1) && !folded.decides(2));
        const auto judgements = folded.judged.judgements();
        const Run sure = tasks::setThreshold(project, run, "hair", {Kind::Recall, 0.9});
        QCOMPARE(sure.thresholds.at(1), thresholdForRecall(judgements, 1, 0.9).value());
        QCOMPARE(sure.thresholdSources.at(1).positives, run.thresholdSources.at(1).positives);
        const std::string card = tasks::modelCard(project, run, tasks::loadModel(project, run), "a.faces-model");
        QVERIFY2(card.find("Out of fold: validation holds few yes") != std::string::npos, card.c_str());
    }

    void labelsOfNowCount()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPairs(project);
        const Run run = trainShortly(project, inFolds());
        const auto folded = tasks::foldedJudgements(project, run);
        const auto &labels = folded.judged.data.table.labels;
        std::size_t woman = 0, other = 0;
        while (labels[2 * woman] != LabelValue::Yes)
            ++woman;
        while (other == woman || labels[2 * other] != LabelValue::No)
            ++other;
        const std::vector<FaceId> &faces = folded.judged.data.faces;
        project.setLabels(std::vector<Project::LabelOrder>{{faces[woman], "sex", LabelValue::Unknown}});
        project.rejectFaces(std::array{faces[other]}, "blurred");
        const Run best = tasks::setThreshold(project, run, "sex", {Kind::BestF1, 0});
        QCOMPARE(best.thresholdSources.at(0).positives, run.thresholdSources.at(0).positives - 1);
        QCOMPARE(best.thresholdSources.at(0).known, run.thresholdSources.at(0).known - 2);
    }

    void withoutFoldsValidationDecides()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPairs(project);
        TrainOptions options = inFolds();
        options.outOfFold = false;
        const Run plain = trainShortly(project, options);
        QVERIFY(tasks::foldedJudgements(project, plain).attributes.empty());
        QCOMPARE(tasks::setThreshold(project, plain, "sex", {Kind::BestF1, 0}).thresholdSources.at(0).from,
                 ThresholdFrom::Validation);
        const Run stopped = trainAndStopInSecondFold(project); // folds that are not through decide nothing
        QVERIFY(!tasks::foldedJudgements(project, stopped).decides(0));
        QCOMPARE(tasks::setThreshold(project, stopped, "sex", {Kind::BestF1, 0}).thresholdSources.at(0).from,
                 ThresholdFrom::Validation);
    }

    void aRunThatIsBeingTrainedKeepsNoThreshold()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPairs(project);
        std::optional<ErrorKind> setting, looking;
        trainWhile(project, [&] {
            const Run now = project.runs().back();
            NoProgress quiet;
            setting = troubleOf([&] { tasks::setThreshold(project, now, "sex", {Kind::Value, 0.3}); });
            looking = troubleOf([&] { tasks::evaluate(project, now, {}, {}, quiet); });
        });
        QCOMPARE(setting, std::optional(ErrorKind::Usage));
        QCOMPARE(looking, std::optional(ErrorKind::Usage));
    }

    void whatAPersonSetDuringTheFoldsStays()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPairs(project);
        const Run run = trainWhile(project, [&] { // by whatever way
            Run now = *project.run(project.runs().back().id);
            now.thresholds.at(0) = 0.3;
            now.thresholdSources.at(0) = {ThresholdFrom::Person, 0, 0, true};
            project.updateRun(now);
        });
        QCOMPARE(run.thresholds.at(0), 0.3);
        QCOMPARE(project.run(run.id)->thresholdSources.at(0).from, ThresholdFrom::Person);
        QCOMPARE(project.run(run.id)->thresholdSources.at(1).from, ThresholdFrom::OutOfFold);
        QCOMPARE(run.test->labels.at(0).threshold, 0.3);
    }

    void whatAPersonSetBeforeTheRunGoesOnStays()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPairs(project);
        const Run stopped = trainAndStopInSecondFold(project);
        QCOMPARE(stopped.state, RunState::Stopped);
        const Run set = tasks::setThreshold(project, stopped, "sex", {Kind::Value, 0.3});
        QCOMPARE(set.testLooks, 1);
        const Run ended = goOn(project, stopped.id);
        QCOMPARE(ended.state, RunState::Finished);
        QCOMPARE(ended.thresholds.at(0), 0.3);
        QCOMPARE(ended.thresholdSources.at(0).from, ThresholdFrom::Person);
        QCOMPARE(ended.thresholdSources.at(1).from, ThresholdFrom::OutOfFold);
        QCOMPARE(ended.validation->labels.at(0).threshold, 0.3);
        QCOMPARE(tasks::loadModel(project, ended).thresholds.at(0), 0.3);
        QCOMPARE(ended.testLooks, 2); // the second look is counted
        QCOMPARE(project.run(ended.id)->testLooks, 2);
    }

    void anotherNetworkGetsThresholdsOfItsOwn()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 30);
        const Run stopped = trainUntil(project, 1);
        tasks::setThreshold(project, stopped, "sex", {Kind::Value, 0.3});
        const Run ended = goOn(project, stopped.id);
        QVERIFY(ended.bestEpoch != stopped.bestEpoch);
        QCOMPARE(ended.thresholdSources.at(0).from, ThresholdFrom::Validation);
        QCOMPARE(ended.testLooks, stopped.testLooks + 2);
    }
};

QTEST_GUILESS_MAIN(TestFoldedThresholds)
#include "tst_folded_thresholds.moc"
