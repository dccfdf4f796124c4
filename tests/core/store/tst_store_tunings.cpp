// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/core/store/store_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

using namespace faces;
using namespace faces::test;
using store::Project;

namespace {

TrialRecord exampleTrial(int trial, int epochs)
{
    TrialRecord record;
    record.trial = trial;
    record.epochs = epochs;
    record.rung = epochs > 1 ? 1 : 0;
    record.options = trialOptions({}, trial);
    record.loss = 1.0 / (trial + epochs);
    record.parameters = 130'392'133;
    EpochRecord epoch;
    epoch.epoch = epochs;
    epoch.validationLoss = 0.1 + 0.2;
    epoch.labels = {{{1, 2, 3, 4}, {5, 6, 7, 8}}};
    record.history = {epoch};
    return record;
}

Tuning exampleTuning()
{
    Tuning tuning;
    tuning.startedAt = "2026-01-02T03:04:05.678Z";
    tuning.options.space = SearchSpace::Classic;
    tuning.options.objective = Objective::MacroF1;
    tuning.options.maxEpochs = 9;
    tuning.options.seed = 0xFFFF'FFFF'FFFF'FFFEu;
    tuning.options.common.attributes = {"sex", "hat"};
    tuning.splitBy = SplitBy::Photo;
    tuning.dataFingerprint = "f00d";
    return tuning;
}

} // namespace

class TestStoreTunings : public QObject {
    Q_OBJECT

private slots:
    void aSearchComesBackAsItWasStored()
    {
        const StoryFolder folder;
        TuningId id{};
        {
            Project project = Project::create(folder / "A.faces");
            QVERIFY(!project.lastTuning());
            id = project.addTuning(exampleTuning());
            project.addTrial(id, exampleTrial(2, 1));
            project.addTrial(id, exampleTrial(1, 1));
            project.addTrial(id, exampleTrial(1, 3));
            TrialRecord failed = exampleTrial(3, 1);
            failed.loss.reset();
            failed.trouble = "The loss was no longer a finite number.";
            project.addTrial(id, failed);
        }
        const Project project = Project::open(folder / "A.faces");
        const Tuning got = *project.lastTuning();
        QCOMPARE(got.id, id);
        QCOMPARE(got.options.space, SearchSpace::Classic);
        QCOMPARE(got.options.objective, Objective::MacroF1);
        QCOMPARE(got.options.maxEpochs, 9);
        QCOMPARE(got.options.seed, exampleTuning().options.seed);
        QVERIFY(got.options.common.attributes == exampleTuning().options.common.attributes);
        QCOMPARE(got.splitBy, SplitBy::Photo);
        QCOMPARE(got.dataFingerprint, std::string("f00d"));
        QCOMPARE(got.trials.size(), std::size_t(4));
        QCOMPARE(got.trials[0].trial, 2);
        QCOMPARE(got.trials[2].epochs, 3);
        QCOMPARE(*got.trials[2].loss, 0.25);
        QVERIFY(got.trials[2].options.widths == trialOptions({}, 1).widths);
        QCOMPARE(got.trials[2].options.rate, trialOptions({}, 1).rate);
        QCOMPARE(*got.trials[2].history.at(0).validationLoss, 0.1 + 0.2);
        QVERIFY(got.trials[2].history.at(0).labels == exampleTrial(1, 3).history.at(0).labels);
        QVERIFY(!got.trials[3].loss);
        QVERIFY(!got.trials[3].trouble.empty());
        QCOMPARE(got.best()->epochs, 3);
    }

    void aTrialIsWrittenOnceAndNeverUndone()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addDrawnFaces(project, 1);
        const TuningId id = project.addTuning(exampleTuning());
        project.addTrial(id, exampleTrial(1, 1));
        project.addTrial(id, exampleTrial(1, 1));
        QCOMPARE(project.lastTuning()->trials.size(), std::size_t(1));
        while (project.undo()) {
        }
        QCOMPARE(project.lastTuning()->trials.size(), std::size_t(1));
        QCOMPARE(kindOf([&] { project.addTrial(TuningId(99), exampleTrial(1, 1)); }), ErrorKind::NotFound);
        QVERIFY(project.addTuning(exampleTuning()) > id);
        QCOMPARE(project.tunings().size(), std::size_t(2));
    }

    void aDamagedTrialIsTakenOut()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        const TuningId id = project.addTuning(exampleTuning());
        project.addTrial(id, exampleTrial(1, 1));
        project.addTrial(id, exampleTrial(2, 1));
        tamper(folder / "A.faces", "UPDATE trial SET facts = '{' WHERE trial = 2");
        QCOMPARE(kindOf([&] { project.lastTuning(); }), ErrorKind::BadProject);
        QCOMPARE(project.check(true).size(), std::size_t(1));
        QCOMPARE(project.lastTuning()->trials.size(), std::size_t(1));
        QVERIFY(project.check(false).empty());
    }
};

QTEST_APPLESS_MAIN(TestStoreTunings)
#include "tst_store_tunings.moc"
