// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// A small search over drawn faces: three trials of one epoch, of which one goes on to three, and one more of three.
#include "core/tasks/tune.h"
#include "core/tasks/tune_state.h"
#include "tests/core/store/store_story.h"
#include "tests/core/tasks/run_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <set>

using namespace faces;
using namespace faces::test;
using store::Project;
namespace fs = std::filesystem;

namespace {

TuneOptions smallSearch()
{
    TuneOptions options;
    options.maxEpochs = 3;
    options.trials = 4;
    options.seed = 5;
    options.common.attributes = {"sex", "hair"};
    options.common.threads = 1;
    options.common.side = 64; // a search takes no smaller ones
    options.common.device = Device::Cpu;
    return options;
}

/// Counts what is trained, and stops where it is told.
class Watcher final : public tasks::TuningSink {
public:
    void batchDone(const BatchRecord &) override {}
    void epochDone(const EpochRecord &) override
    {
        if (++epochs == stopAfterEpochs)
            stop.request_stop();
    }
    void trialBegins(const Tuning &, const hyperband::Next &next, const TrainOptions &) override
    {
        begun.push_back(next);
    }
    void trialDone(const Tuning &tuning, const TrialRecord &, std::int64_t diskBytes) override
    {
        weightBytes = diskBytes;
        QVERIFY2(tuning.trials.size() > 1 || diskBytes > 0, "the first trial may go on");
        if (++trials == stopAfterTrials)
            stop.request_stop();
    }
    int epochs = 0, trials = 0, stopAfterEpochs = 0, stopAfterTrials = 0;
    std::int64_t weightBytes = 0; ///< as last told
    std::vector<hyperband::Next> begun;
    std::stop_source stop;
};

Tuning tuned(Project &project, Watcher &watcher, const TuneOptions &options = smallSearch())
{
    NoProgress quiet;
    return tasks::tune(project, options, watcher, watcher.stop.get_token(), quiet);
}

Tuning wentOn(Project &project, Watcher &watcher)
{
    NoProgress quiet;
    return tasks::resumeTuning(project, watcher, watcher.stop.get_token(), quiet);
}

/// What two searches must share to the bit.
std::vector<std::tuple<int, int, double, double>> figuresOf(const Tuning &tuning)
{
    std::vector<std::tuple<int, int, double, double>> figures;
    for (const TrialRecord &trial : tuning.trials)
        figures.emplace_back(trial.trial, trial.epochs, trial.loss.value_or(-1), trial.history.back().trainLoss);
    return figures;
}

} // namespace

class TuneTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Project project = Project::create(place());
        addPeople(project, 1, 30);
        Watcher watcher;
        m_whole = tuned(project, watcher);
        QCOMPARE(watcher.epochs, 3 + 2 + 3); // the one that goes on trains two epochs more
        QCOMPARE(watcher.begun.at(3).fromEpochs, 1);
    }

    void everyTrialIsInTheProjectAndNoWeightsStay()
    {
        Project project = Project::open(place());
        const Tuning kept = *project.lastTuning();
        QVERIFY(kept.finished());
        QVERIFY(figuresOf(kept) == figuresOf(m_whole));
        QCOMPARE(kept.trials.size(), std::size_t(5));
        QVERIFY(kept.best() != nullptr && *kept.best()->loss > 0);
        QVERIFY(!fs::exists(project.tuningFolder(kept.id)));
        QVERIFY2(project.runs().empty(), "trials are no runs");
        QVERIFY(project.check(false).empty());
        Watcher idle;
        QVERIFY(figuresOf(wentOn(project, idle)) == figuresOf(m_whole));
        QCOMPARE(idle.epochs, 0);
    }

    void theBestTrialIsWhatTrainingWithItsOptionsGives()
    {
        Project project = Project::open(place());
        const auto longest = std::ranges::find(m_whole.trials, 3, &TrialRecord::epochs);
        const Run run = trainShortly(project, longest->options);
        QCOMPARE(run.history.size(), longest->history.size());
        for (std::size_t i = 0; i < run.history.size(); ++i)
            QCOMPARE(run.history[i].trainLoss, longest->history[i].trainLoss);
        QCOMPARE(run.parameters, longest->parameters);
        QVERIFY(!tasks::loadModel(project, run).tensors.empty());
    }

    void stoppedAfterAnyTrialItGoesOnToTheSameNext()
    {
        for (int after = 1; after <= 4; ++after) {
            Project project = Project::open(place());
            Watcher first, second;
            first.stopAfterTrials = after;
            const Tuning stopped = tuned(project, first);
            QVERIFY(!stopped.finished());
            QCOMPARE(static_cast<int>(stopped.trials.size()), after);
            QCOMPARE(first.weightBytes, tasks::keptWeightBytes(project, stopped.id));
            QVERIFY(figuresOf(wentOn(project, second)) == figuresOf(m_whole));
            QCOMPARE(first.epochs + second.epochs, 8); // nothing is trained twice
        }
    }

    void stoppedWithinATrialItGoesOnFromItsWeights()
    {
        Project project = Project::open(place());
        Watcher first, second;
        first.stopAfterEpochs = 4; // the promoted one is in the middle of its way
        QCOMPARE(tuned(project, first).trials.size(), std::size_t(3));
        QVERIFY(figuresOf(wentOn(project, second)) == figuresOf(m_whole));
        QCOMPARE(first.epochs + second.epochs, 8);
    }

    void weightsThatAreLostOrDamagedAreTrainedAgain()
    {
        Project project = Project::open(place());
        Watcher first, second;
        first.stopAfterTrials = 3;
        const Tuning stopped = tuned(project, first);
        for (const auto &trial : fs::directory_iterator(project.tuningFolder(stopped.id)))
            writeFileSafely(trial.path() / "checkpoint", std::string("damaged"));
        QVERIFY(figuresOf(wentOn(project, second)) == figuresOf(m_whole));
        QCOMPARE(second.epochs, 3 + 3);
    }

    void aChangedLabelEndsASearchThatWasStopped()
    {
        Project project = Project::open(place());
        Watcher first, second;
        first.stopAfterTrials = 1;
        const Tuning stopped = tuned(project, first);
        QCOMPARE(tasks::whyNotGoneOn(project, stopped), std::string());
        const Face face = project.faces().front();
        const auto other = face.labels.front() == LabelValue::Yes ? LabelValue::No : LabelValue::Yes;
        project.setLabels(std::array{Project::LabelOrder{face.id, "sex", other}});
        QCOMPARE(troubleOf([&] { wentOn(project, second); }), std::optional(ErrorKind::Usage));
        try { // who only asks is told what who goes on is told
            wentOn(project, second);
        } catch (const Error &error) {
            QCOMPARE(tasks::whyNotGoneOn(project, stopped), error.message());
        }
        project.undo();
        QVERIFY(figuresOf(wentOn(project, second)) == figuresOf(m_whole));
    }

    void aSearchWithoutItsSplitSaysSo()
    {
        Project project = Project::open(place());
        Watcher first;
        first.stopAfterTrials = 1;
        Tuning stopped = tuned(project, first);
        stopped.split = SplitId(4711);
        QVERIFY(tasks::whyNotGoneOn(project, stopped).find("split of this search is missing") != std::string::npos);
        QCOMPARE(troubleOf([&] { tasks::searchData(project, stopped); }), std::optional(ErrorKind::BadProject));
    }

    void aTrialThatFailsCostsOnlyItself()
    {
        Project project = Project::open(place());
        Watcher first, second;
        first.stopAfterTrials = 1;
        const Tuning stopped = tuned(project, first);
        TrialRecord failed = stopped.trials.front();
        failed.loss.reset();
        failed.trouble = "The loss was no longer a finite number.";
        project.addTrial(stopped.id, failed);
        const Tuning whole = wentOn(project, second);
        QVERIFY(whole.finished());
        QVERIFY(whole.trials.at(3).trial != failed.trial);
    }

    void withoutSearchOrValidationFacesItIsSaid()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "B.faces");
        Watcher watcher;
        QCOMPARE(troubleOf([&] { wentOn(project, watcher); }), std::optional(ErrorKind::NotFound));
        QCOMPARE(troubleOf([&] { tuned(project, watcher); }), std::optional(ErrorKind::Training));
        TuneOptions tooLong = smallSearch();
        tooLong.maxEpochs = 1001;
        QCOMPARE(troubleOf([&] { tuned(project, watcher, tooLong); }), std::optional(ErrorKind::Usage));
        const auto ids = addPeople(project, 1, 6);
        Split split;
        for (const FaceId id : ids)
            split.entries.push_back({id, -1, Part::Train});
        project.setSplit(split);
        QCOMPARE(troubleOf([&] { tuned(project, watcher); }), std::optional(ErrorKind::Usage));
        QVERIFY(!project.lastTuning());
    }

private:
    fs::path place() const { return m_folder / "A.faces"; }
    StoryFolder m_folder;
    Tuning m_whole;
};

QTEST_GUILESS_MAIN(TuneTest)
#include "tst_tune.moc"
