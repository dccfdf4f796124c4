// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How the thresholds of a run came about, and what was said out of fold; also in projects of before.
#include "core/store/json.h"
#include "core/store/schema.h"
#include "tests/core/store/store_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>

using namespace faces;
using namespace faces::test;
using store::Project;
namespace fs = std::filesystem;

namespace {

Run runWithThresholds()
{
    Run run;
    run.options = withPreset({});
    run.options.attributes = {"sex", "hat", "beard", "hair"};
    run.options.outOfFold = true;
    run.thresholds = {0.4, 0.25, 0.5, 0.75};
    run.thresholdSources = {{ThresholdFrom::Validation, 30, 61},
                            {ThresholdFrom::OutOfFold, 12, 300},
                            {ThresholdFrom::Default, 3, 300},
                            {ThresholdFrom::Person, 0, 0}};
    return run;
}

/// A project as the program wrote it before there were folds, with one run.
fs::path writtenByVersionFive(const fs::path &place)
{
    fs::create_directories(place / "runs" / "1");
    SQLite::Database db(place / "project.sqlite", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    store::bringUpToDate(db, store::schemaSteps().first(5));
    const Run older = runWithThresholds();
    SQLite::Statement insert(db,
                             "INSERT INTO run(state, started_at, options, recipe, split_by, fingerprint, sizes, "
                             "parameters, device, train_seconds, images_per_second, best_epoch, thresholds, trouble) "
                             "VALUES ('stopped', '2026-01-02T03:04:05.678Z', ?, ?, 'person', 'f00d', ?, 9, 'cpu', 1.5, "
                             "100, 0, '[0.25,0.5,0.5,0.75]', '')");
    std::string options = store::toJson(older.options);
    const std::string later = R"("out_of_fold":true,)";
    options.erase(options.find(later), later.size());
    insert.bind(1, options);
    insert.bind(2, store::toJson(older.recipe));
    insert.bind(3, store::toJson(older.sizes));
    insert.exec();
    return place;
}

} // namespace

class TestStoreFolds : public QObject {
    Q_OBJECT

private slots:
    void sourcesComeBackWithTheirRun()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        Run run = runWithThresholds();
        run.id = project.addRun(run);
        QVERIFY(project.run(run.id)->thresholdSources == run.thresholdSources);
        QVERIFY(project.run(run.id)->options.outOfFold);
        run.thresholdSources[1] = {ThresholdFrom::Person, 0, 0, true};
        project.updateRun(run);
        QVERIFY(project.runs().at(0).thresholdSources == run.thresholdSources);
    }

    void foldPredictionsComeBackByFoldAndFace()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        const auto f = addDrawnFaces(project, 3);
        const RunId run = project.addRun(runWithThresholds()), other = project.addRun(runWithThresholds());
        project.setFoldPredictions(run, {{1, f[0], {}}, {0, f[2], {}}, {0, f[1], {}}});
        project.setFoldPredictions(other, {{2, f[0], {0.5F}}});
        const std::vector<FoldPrediction> planned{{0, f[1], {}}, {0, f[2], {}}, {1, f[0], {}}};
        QVERIFY(project.foldPredictions(run) == planned);
        std::vector<FoldPrediction> judged = planned;
        judged[0].probabilities = {0.125F, 1.0F};
        judged[1].probabilities = {0.1F, 0.0F};
        project.setFoldPredictions(run, judged);
        while (project.undo()) {
        }
        QVERIFY2(project.foldPredictions(run) == judged, "what a network said is not undone");
        project.removeRun(run);
        QVERIFY(project.foldPredictions(run).empty());
        QCOMPARE(project.foldPredictions(other).size(), std::size_t(1));
        QCOMPARE(kindOf([&] { project.setFoldPredictions(run, judged); }), ErrorKind::NotFound);
        QVERIFY(project.check(false).empty());
    }

    void aProjectOfVersionFiveIsBroughtUpToDate()
    {
        const StoryFolder folder;
        const fs::path place = writtenByVersionFive(folder / "old.faces");
        Project project = Project::open(place);
        QVERIFY(!project.readOnly());
        const Run run = *project.run(RunId(1));
        QVERIFY(run.thresholdSources.empty());
        QVERIFY((run.thresholds == std::vector{0.25, 0.5, 0.5, 0.75}));
        QVERIFY(!run.options.outOfFold);
        QVERIFY(project.foldPredictions(run.id).empty());
        project.setFoldPredictions(run.id, {{0, FaceId(7), {0.5F}}});
        QCOMPARE(project.foldPredictions(run.id).size(), std::size_t(1));
        Run changed = run;
        changed.thresholdSources = runWithThresholds().thresholdSources;
        project.updateRun(changed);
        QCOMPARE(project.run(run.id)->thresholdSources.size(), std::size_t(4));
        QVERIFY(project.check(false).empty());
    }

    void damagedSourcesAreForgottenAndTheRunStays()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        const RunId run = project.addRun(runWithThresholds());
        tamper(folder / "A.faces", R"(UPDATE run SET threshold_sources = '[{"from":"the stars","yes":1,"known":2}]')");
        QCOMPARE(kindOf([&] { project.run(run); }), ErrorKind::BadProject);
        QCOMPARE(project.check(true).size(), std::size_t(1));
        QVERIFY(project.run(run)->thresholdSources.empty());
        QVERIFY(project.run(run)->thresholds == runWithThresholds().thresholds);
        QVERIFY(project.check(false).empty());
    }

    void whatWasSaidForARunThatIsGoneIsSwept()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        const RunId run = project.addRun(runWithThresholds());
        project.setFoldPredictions(run, {{0, FaceId(1), {0.5F}}, {1, FaceId(2), {}}});
        fs::remove_all(project.runFolder(run));
        tamper(folder / "A.faces", "DELETE FROM run");
        const auto found = project.check(true);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY2(found[0].what.starts_with("2 out-of-fold predictions are of runs"), found[0].what.c_str());
        QVERIFY(found[0].repaired && project.check(false).empty());
    }
};

QTEST_APPLESS_MAIN(TestStoreFolds)
#include "tst_store_folds.moc"
