// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/store/schema.h"
#include "tests/core/store/store_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <array>
#include <filesystem>

using namespace faces;
using namespace faces::test;
using store::Project;

namespace {

Run exampleRun(const Split &split)
{
    Run run;
    run.startedAt = "2026-01-02T03:04:05.678Z";
    run.options = withPreset({});
    run.options.attributes = {"sex", "hat"};
    run.options.seed = 0xFFFF'FFFF'FFFF'FFFEu;
    run.recipe = classicRecipe();
    run.split = split.id;
    run.splitBy = SplitBy::Classic;
    run.dataFingerprint = "f00d";
    run.sizes = {10, 2, 3};
    run.parameters = 130'392'133;
    run.device = "cpu";
    run.thresholds = {0.1, 0.35};
    return run;
}

} // namespace

class TestStoreProject : public QObject {
    Q_OBJECT

private slots:
    void aNewProjectHasTheFiveStandardAttributes();
    void nothingIsLeftWhereAProjectCouldNotBeMade();
    void aKnownPhotoIsFoundByItsContent();
    void aPhotoWithFacesIsNotRemoved();
    void aSplitIsCurrentUntilTheNextAndOldOnesStay();
    void attributesCanBeAddedRenamedOrderedAndRetired();
    void aRunComesBackAsItWasStored();
    void predictionsOfOnePartReplaceOnlyThatPart();
    void theVersionRisesWithEveryonesChanges();
    void theSchemaHasAStepForEachVersionAndShippedStepsStayAsTheyWere();
};

void TestStoreProject::aNewProjectHasTheFiveStandardAttributes()
{
    const StoryFolder folder;
    const Project project = Project::create(folder / "Näh.faces");
    QCOMPARE(project.name(), std::string("Näh"));
    QVERIFY(!project.readOnly());
    QVERIFY(project.attributes() == standardAttributes());
    QVERIFY(project.faces().empty());
    QVERIFY(!project.nextUndo());
    QVERIFY(store::isProject(project.folder()));
    QVERIFY(std::filesystem::is_directory(project.folder() / "runs"));
}

void TestStoreProject::nothingIsLeftWhereAProjectCouldNotBeMade()
{
    const StoryFolder folder;
    const auto place = folder / "Taken.faces";
    std::filesystem::create_directory(place);
    QCOMPARE(kindOf([&] { Project::create(place); }), ErrorKind::Usage);
    QVERIFY(std::filesystem::is_empty(place));
    QCOMPARE(kindOf([&] { Project::create("/proc/no such place/A.faces"); }), ErrorKind::Disk);
}

void TestStoreProject::aKnownPhotoIsFoundByItsContent()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    Photo photo = photoNamed("one.png");
    photo.grid = FoundGrid{{11, 12, 1.1, 2.2, 33.3, 44.4, 0.5, 0.25, -1.75, {3, 121}}, 0.875};
    const PhotoId id = project.addPhoto(photo);
    photo.path = "/moved/one.png";
    QCOMPARE(project.addPhoto(photo), id);
    QCOMPARE(project.photos().size(), std::size_t(1));
    const auto known = project.photoBySha256(photo.sha256);
    QCOMPARE(known->path, std::string("/moved/one.png"));
    QVERIFY(known->grid->grid == photo.grid->grid);
    QCOMPARE(known->grid->confidence, 0.875);
    project.setPhotoGrid(id, std::nullopt);
    QVERIFY(!project.photos().at(0).grid);
    QVERIFY(!project.photos().at(0).boxes);
    const std::vector<FacePlace> places{{{1.5, 2, 30.25, 30.25}, -12.5}, {{100, 2, 30, 30}, 0}};
    project.setPhotoBoxes(id, places);
    QVERIFY(project.photos().at(0).boxes == places);
    project.undo();
    QVERIFY(!project.photos().at(0).boxes);
    QVERIFY(!project.photoBySha256("0000"));
}

void TestStoreProject::aPhotoWithFacesIsNotRemoved()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const PhotoId full = project.addPhoto(photoNamed("full.png"));
    const PhotoId empty = project.addPhoto(photoNamed("empty.png"));
    store::NewFace face;
    face.face.photo = full;
    face.pixels.picture = drawnPng(1);
    project.addFaces({face});
    QCOMPARE(kindOf([&] { project.removePhoto(full); }), ErrorKind::Usage);
    project.removePhoto(empty);
    QCOMPARE(project.photos().size(), std::size_t(1));
    QCOMPARE(project.photos().at(0).faces, 1);
    project.undo();
    QCOMPARE(project.photos().size(), std::size_t(2));
    QCOMPARE(kindOf([&] { project.removePhoto(static_cast<PhotoId>(99)); }), ErrorKind::NotFound);
}

void TestStoreProject::aSplitIsCurrentUntilTheNextAndOldOnesStay()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto f = addDrawnFaces(project, 2);
    QVERIFY(!project.split());
    Split split;
    split.by = SplitBy::Classic;
    split.seed = 0xFFFF'FFFF'FFFF'FFFFu;
    split.entries = {{f[0], 0, Part::Train}, {f[0], 3, Part::Test}, {f[1], -1, Part::Validation}};
    const SplitId first = project.setSplit(split);
    QCOMPARE(project.split()->id, first);
    QVERIFY(project.split()->entries == split.entries);
    QCOMPARE(project.split()->seed, split.seed);
    QVERIFY(project.split()->leaky());
    const SplitId second = project.setSplit({});
    QCOMPARE(project.split()->id, second);
    QVERIFY(project.splitById(first)->entries == split.entries);
    project.undo();
    QCOMPARE(project.split()->id, first);
    project.undo();
    QVERIFY(!project.split());
    QVERIFY(project.splitById(second));
    project.redo();
    QCOMPARE(project.split()->id, first);
}

void TestStoreProject::attributesCanBeAddedRenamedOrderedAndRetired()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const Attribute smile = attributeNamed("Smile", project.attributes(true));
    project.addAttribute(smile);
    QVERIFY(project.attributes().back() == smile);
    const FaceId face = addDrawnFaces(project, 1).front();
    project.setLabels(std::array{Project::LabelOrder{face, "smile", LabelValue::Yes}});
    project.orderAttributes({"smile", "hat"});
    std::string order;
    for (const Attribute &attribute : project.attributes())
        order += attribute.id + " ";
    QCOMPARE(order, std::string("smile hat sex hair glasses beard "));
    QCOMPARE(project.faces().at(0).labels.at(0), LabelValue::Yes);
    Attribute sex = project.attributes().at(2);
    sex.name = "Gender";
    sex.retired = true;
    project.changeAttribute(sex);
    QCOMPARE(project.attributes().size(), std::size_t(5));
    QVERIFY(project.attributes(true).at(2) == sex);
    QCOMPARE(kindOf([&] { project.addAttribute(smile); }), ErrorKind::Usage);
    QCOMPARE(kindOf([&] { project.changeAttribute({"nose", "Nose", "", "", "", "", "", false}); }), ErrorKind::Usage);
    QCOMPARE(kindOf([&] { project.addAttribute({"Big Nose", "Nose", "", "", "", "", "", false}); }), ErrorKind::Usage);
    QCOMPARE(kindOf([&] { project.orderAttributes({"nose"}); }), ErrorKind::Usage);
}

void TestStoreProject::aRunComesBackAsItWasStored()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    Split split;
    split.id = project.setSplit(split);
    Run run = exampleRun(split);
    run.id = project.addRun(run);
    QVERIFY(std::filesystem::is_directory(project.runFolder(run.id)));
    EpochRecord epoch;
    epoch.epoch = 1;
    epoch.trainLoss = 0.1 + 0.2;
    epoch.validationMicroF1 = 1.0 / 3;
    epoch.labels = {{{1, 2, 3, 4}, {5, 6, 7, 8}}};
    project.addEpoch(run.id, epoch);
    epoch.best = true;
    project.addEpoch(run.id, epoch);
    QVERIFY(!project.lastRun());
    project.countTestLook(run.id);
    run.state = RunState::Stopped;
    run.bestEpoch = 1;
    run.test = Scores{7, {{"sex", 0.25, {1, 2, 3, 4}, Interval{0.1, 0.9}}}, std::nullopt, Interval{0.2, 0.3}};
    project.updateRun(run);

    const Run got = *project.lastRun();
    QCOMPARE(got.id, run.id);
    QCOMPARE(got.testLooks, 1);
    QCOMPARE(got.options.seed, run.options.seed);
    QCOMPARE(got.options.rate, run.options.rate);
    QVERIFY(got.options.attributes == run.options.attributes);
    QVERIFY(got.recipe == classicRecipe());
    QCOMPARE(got.splitBy, SplitBy::Classic);
    QCOMPARE(got.split, split.id);
    QCOMPARE(got.parameters, run.parameters);
    QVERIFY(got.thresholds == run.thresholds);
    QVERIFY(!got.validation);
    QVERIFY(got.test->labels.at(0).counts == run.test->labels.at(0).counts);
    QVERIFY(got.test->labels.at(0).f1Interval == run.test->labels.at(0).f1Interval);
    QVERIFY(!got.test->microInterval);
    QCOMPARE(got.history.size(), std::size_t(1));
    QCOMPARE(got.history[0].trainLoss, 0.1 + 0.2);
    QCOMPARE(*got.history[0].validationMicroF1, 1.0 / 3);
    QVERIFY(!got.history[0].validationLoss);
    QVERIFY(got.history[0].best);
    QVERIFY(got.history[0].labels == epoch.labels);
    QVERIFY(project.runs().at(0).history.empty());
    QCOMPARE(project.runs().at(0).epochsDone(), epoch.epoch); // known without the history, too
    QCOMPARE(got.epochsDone(), epoch.epoch);

    writeFileSafely(project.runFolder(run.id) / "weights", std::string("w"));
    project.removeRun(run.id);
    QVERIFY(!std::filesystem::exists(project.runFolder(run.id)));
    QVERIFY(!project.run(run.id));
    QCOMPARE(kindOf([&] { project.updateRun(run); }), ErrorKind::NotFound);
    QVERIFY2(project.addRun(run) > run.id, "a run's number is not given again");
}

void TestStoreProject::predictionsOfOnePartReplaceOnlyThatPart()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto f = addDrawnFaces(project, 2);
    const RunId run = project.addRun(exampleRun({}));
    project.setPredictions(run, Part::Test, {{f[1], Part::Test, {0.25f, 0.5f}}});
    project.setPredictions(run, Part::Validation, {{f[0], Part::Validation, {0.125f}}});
    project.setPredictions(run, Part::Test, {{f[0], Part::Test, {0.75f, 1.0f}}, {f[0], Part::Test, {0.5f, 0.0f}}});
    const auto all = project.predictions(run, std::nullopt);
    QCOMPARE(all.size(), std::size_t(3));
    const auto test = project.predictions(run, Part::Test);
    QCOMPARE(test.size(), std::size_t(2));
    QCOMPARE(test[0].face, f[0]);
    QVERIFY((test[0].probabilities == std::vector{0.75f, 1.0f}));
    QVERIFY((test[1].probabilities == std::vector{0.5f, 0.0f}));
    // All faces of the test part were rejected: nothing old stays.
    project.setPredictions(run, Part::Test, {});
    QVERIFY(project.predictions(run, Part::Test).empty());
    QCOMPARE(project.predictions(run, Part::Validation).size(), std::size_t(1));
}

void TestStoreProject::theVersionRisesWithEveryonesChanges()
{
    const StoryFolder folder;
    Project mine = Project::create(folder / "A.faces");
    Project other = Project::open(folder / "A.faces");
    QVERIFY2(!other.readOnly(), "objects in one process share the right to write");
    auto version = mine.version();
    addDrawnFaces(mine, 1);
    QVERIFY(mine.version() > version);
    version = mine.version();
    QCOMPARE(mine.version(), version);
    addDrawnFaces(other, 1);
    QVERIFY(mine.version() > version);
    version = mine.version();
    mine.undo(); // of what the other did
    QVERIFY(mine.version() > version);
    QCOMPARE(other.faces().size(), std::size_t(1));
}

void TestStoreProject::theSchemaHasAStepForEachVersionAndShippedStepsStayAsTheyWere()
{
    // A shipped step is never edited. Its fingerprint is written here when it is shipped; a new version adds a line.
    const std::vector<std::string> shipped{"f6d8c4e61c2c2a4bba330d37f1ece4cc62880aa0fb1fb29d1ac8df9c3c1ee189",
                                           "e8f9c2fe9702546a433e0b822177cb2d7f6e50cd4caaea53b54a577ed8f3cf07",
                                           "a7eec3f4a92e9c18a01c64353dca1c864d83289f4a67d03b3e65d88594265105",
                                           "9040fb39f24dc524b0115491334da75b762ddf7de1066e13fa1fed48baa281f2",
                                           "11810cdd4b7def6ad983195ab8790f13196cd5070e63697328818947485bd542",
                                           "ca53126d52e9b531c1ed24460c3d3c71c6a93fbbf135efd7a199bbc5acecaae8",
                                           "875e3b20dab5da51c03dbdb3755abe996f3f1b16abfd858304e0ba2cd55f4fae"};
    const auto steps = store::schemaSteps();
    QCOMPARE(steps.size(), std::size_t(store::kSchemaVersion));
    QCOMPARE(shipped.size(), steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const std::string text = steps[i];
        QCOMPARE(sha256(Bytes(text.begin(), text.end())), shipped[i]);
    }
}

QTEST_APPLESS_MAIN(TestStoreProject)
#include "tst_store_project.moc"
