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

namespace
{

Photo photoNamed(const std::string &name)
{
    Photo photo;
    photo.path = "/photos/" + name;
    photo.sha256 = sha256(Bytes(name.begin(), name.end()));
    photo.widthPx = 640;
    photo.heightPx = 480;
    return photo;
}

ErrorKind kindOf(const std::function<void()> &order)
{
    try {
        order();
    } catch (const Error &error) {
        return error.kind();
    }
    throw std::logic_error("nothing was thrown");
}

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

class TestStoreProject : public QObject
{
    Q_OBJECT

private slots:
    void aNewProjectHasTheFiveStandardAttributes();
    void nothingIsLeftWhereAProjectCouldNotBeMade();
    void labelsSurviveClosing();
    void unknownIsNoLabelAtAll();
    void theHistoryKnowsWhoSetWhatAndIncludesUndo();
    void aLabelOfAnUnknownOrRetiredAttributeOrFaceIsRefused();
    void aNumberIsNeverGivenTwiceEvenAfterUndo();
    void cuttingAgainKeepsNumberLabelsAndGroups();
    void aRemovedMaskCanBeHadBack();
    void aKnownPhotoIsFoundByItsContent();
    void aPhotoWithFacesIsNotRemoved();
    void joiningPersonsMergesTheirGroups();
    void aSplitIsCurrentUntilTheNextAndOldOnesStay();
    void attributesCanBeAddedRenamedOrderedAndRetired();
    void countsTellFacesRejectedAndFullyLabelled();
    void aRunComesBackAsItWasStored();
    void predictionsOfOnePartReplaceOnlyThatPart();
    void theVersionRisesWithEveryonesChanges();
    void facesOfOnePhotoComeInTheOrderOfTheirNumbers();
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

void TestStoreProject::labelsSurviveClosing()
{
    const StoryFolder folder;
    FaceId face{};
    {
        Project project = Project::create(folder / "A.faces");
        face = addDrawnFaces(project, 3).at(1);
        project.setLabels(std::array{Project::LabelOrder{face, "glasses", LabelValue::Yes},
                                     Project::LabelOrder{face, "hat", LabelValue::No}});
    }
    const Project again = Project::open(folder / "A.faces");
    QCOMPARE(labelOf(again, face, "glasses"), LabelValue::Yes);
    QCOMPARE(labelOf(again, face, "hat"), LabelValue::No);
    QCOMPARE(labelOf(again, face, "sex"), LabelValue::Unknown);
    QVERIFY(again.pixels(face).picture == drawnPng(1));
    QVERIFY(again.pixels(face).mask.empty());
}

void TestStoreProject::unknownIsNoLabelAtAll()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const FaceId face = addDrawnFaces(project, 1).front();
    const std::string before = factsOf(project.folder());
    const auto set = [&](LabelValue value) { project.setLabels(std::array{Project::LabelOrder{face, "sex", value}}); };
    set(LabelValue::Unknown);
    QVERIFY2(project.nextUndo()->what == "Added 1 face", "What is so already makes no step");
    set(LabelValue::No);
    QVERIFY(factsOf(project.folder()) != before);
    set(LabelValue::Unknown);
    QCOMPARE(factsOf(project.folder()), before);
}

void TestStoreProject::theHistoryKnowsWhoSetWhatAndIncludesUndo()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const FaceId face = addDrawnFaces(project, 1).front();
    const auto set = [&](LabelValue value, LabelOrigin origin) {
        project.setLabels(std::array{Project::LabelOrder{face, "beard", value}}, origin);
    };
    set(LabelValue::Yes, LabelOrigin::Suggestion);
    set(LabelValue::No, LabelOrigin::Person);
    set(LabelValue::No, LabelOrigin::Import); // nothing new
    set(LabelValue::Unknown, LabelOrigin::Import);
    project.undo();
    const auto history = project.labelHistory(face);
    QCOMPARE(history.size(), std::size_t(4));
    const auto is = [&](std::size_t i, LabelValue before, LabelValue after, LabelOrigin origin) {
        return history[i].before == before && history[i].after == after && history[i].origin == origin &&
               history[i].attribute == "beard" && history[i].face == face && history[i].at.size() == 24;
    };
    QVERIFY(is(0, LabelValue::Unknown, LabelValue::Yes, LabelOrigin::Suggestion));
    QVERIFY(is(1, LabelValue::Yes, LabelValue::No, LabelOrigin::Person));
    QVERIFY(is(2, LabelValue::No, LabelValue::Unknown, LabelOrigin::Import));
    QVERIFY(is(3, LabelValue::Unknown, LabelValue::No, LabelOrigin::Person));
}

void TestStoreProject::aLabelOfAnUnknownOrRetiredAttributeOrFaceIsRefused()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const FaceId face = addDrawnFaces(project, 1).front();
    Attribute hat = project.attributes().at(3);
    hat.retired = true;
    project.changeAttribute(hat);
    const std::string before = factsOf(project.folder());
    const auto label = [&](FaceId id, const std::string &attribute) {
        return kindOf([&] {
            project.setLabels(std::array{Project::LabelOrder{face, "sex", LabelValue::Yes},
                                         Project::LabelOrder{id, attribute, LabelValue::Yes}});
        });
    };
    QCOMPARE(label(face, "smile"), ErrorKind::Usage);
    QCOMPARE(label(face, "hat"), ErrorKind::Usage);
    QCOMPARE(label(static_cast<FaceId>(77), "sex"), ErrorKind::Usage);
    QVERIFY2(factsOf(project.folder()) == before, "a refused call does none of its orders");
}

void TestStoreProject::aNumberIsNeverGivenTwiceEvenAfterUndo()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto first = addDrawnFaces(project, 3);
    QCOMPARE(project.nextNumber(), 4);
    project.undo();
    QVERIFY(!project.faceByNumber(2));
    QVERIFY(!project.numberFree(2));
    QVERIFY(project.numberFree(10));
    store::NewFace taken;
    taken.face.number = 2;
    taken.pixels.picture = drawnPng(5);
    QCOMPARE(kindOf([&] { project.addFaces({taken}); }), ErrorKind::Usage);
    project.redo();
    QCOMPARE(project.faceByNumber(2)->id, first.at(1));
    project.undo();
    const auto second = addDrawnFaces(project, 1); // the redo tail is gone now
    QCOMPARE(project.faces().at(0).number, 4);
    QVERIFY2(second.front() > first.back(), "an id that history and predictions may name is not given again either");
    taken.face.number = 10;
    store::NewFace next;
    next.pixels.picture = drawnPng(6);
    project.addFaces({next, taken, next});
    std::vector<int> numbers;
    for (const Face &face : project.faces())
        numbers.push_back(face.number);
    QVERIFY((numbers == std::vector{4, 10, 11, 12}));
    for (const int bad : {-1, 1'000'000'000}) {
        taken.face.number = bad;
        QCOMPARE(kindOf([&] { project.addFaces({taken}); }), ErrorKind::Usage);
    }
}

void TestStoreProject::cuttingAgainKeepsNumberLabelsAndGroups()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const PhotoId photo = project.addPhoto(photoNamed("one.png"));
    const auto ids = addDrawnFaces(project, 2);
    project.setLabels(std::array{Project::LabelOrder{ids[0], "sex", LabelValue::Yes}});
    const GroupId group = project.joinPerson(ids);
    Face place;
    place.photo = photo;
    place.row = 2;
    place.column = 5;
    place.box = {1.5, 2.25, 63.125, 64};
    project.recutFace(ids[0], place, {drawnPng(40), drawnPng(41)});
    const Face face = *project.faceByNumber(1);
    QCOMPARE(face.id, ids[0]);
    QVERIFY(face.box == place.box);
    QCOMPARE(face.row, 2);
    QCOMPARE(face.photo, photo);
    QCOMPARE(face.person, group);
    QCOMPARE(labelOf(project, ids[0], "sex"), LabelValue::Yes);
    QVERIFY(project.pixels(ids[0]).picture == drawnPng(40));
    project.undo();
    QVERIFY(project.pixels(ids[0]).picture == drawnPng(0));
    QVERIFY(project.pixels(ids[0]).mask.empty());
}

void TestStoreProject::aRemovedMaskCanBeHadBack()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const FaceId face = addDrawnFaces(project, 1).front();
    project.setMask(face, drawnPng(9));
    project.setMask(face, drawnPng(9)); // the same: no step
    project.setMask(face, {});
    QCOMPARE(project.faces().at(0).mask, PictureId{});
    QCOMPARE(project.undo()->what, std::string("Removed a mask"));
    QVERIFY(project.pixels(face).mask == drawnPng(9));
    QCOMPARE(project.undo()->what, std::string("Set a mask"));
    QVERIFY(project.pixels(face).mask.empty());
}

void TestStoreProject::aKnownPhotoIsFoundByItsContent()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    Photo photo = photoNamed("one.png");
    photo.grid = FoundGrid{{11, 12, 1.1, 2.2, 33.3, 44.4, 0.5, 0.25, -1.75}, 0.875};
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

void TestStoreProject::joiningPersonsMergesTheirGroups()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto f = addDrawnFaces(project, 5);
    const GroupId ann = project.joinPerson(std::array{f[0], f[1]});
    const GroupId bob = project.joinPerson(std::array{f[2], f[3]});
    const GroupId twins = project.joinDuplicates(std::array{f[0], f[4]});
    QVERIFY(ann != bob);
    const GroupId both = project.joinPerson(std::array{f[1], f[2]});
    QCOMPARE(both, ann);
    const auto faces = project.faces();
    for (int i = 0; i < 4; ++i)
        QCOMPARE(faces[static_cast<std::size_t>(i)].person, both);
    QCOMPARE(faces[4].person, GroupId{});
    QCOMPARE(faces[4].duplicates, twins);
    project.undo();
    QCOMPARE(project.faces().at(2).person, bob);
    QCOMPARE(project.faces().at(3).person, bob);
    QCOMPARE(kindOf([&] { project.joinPerson({}); }), ErrorKind::Usage);
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

void TestStoreProject::countsTellFacesRejectedAndFullyLabelled()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto f = addDrawnFaces(project, 4);
    std::vector<Project::LabelOrder> orders;
    for (const FaceId face : {f[0], f[1]})
        for (const Attribute &attribute : project.attributes())
            orders.push_back({face, attribute.id, LabelValue::No});
    orders.push_back({f[2], "sex", LabelValue::Yes});
    project.setLabels(orders);
    project.rejectFaces(std::array{f[1]}, "blurred");
    const auto counts = project.counts();
    QCOMPARE(counts.faces, 4);
    QCOMPARE(counts.rejected, 1);
    QCOMPARE(counts.labelled, 1);
    QCOMPARE(project.faces().size(), std::size_t(3));
    QCOMPARE(project.faces({.rejected = true, .photo = {}}).at(1).rejectReason, std::string("blurred"));
    for (Attribute attribute : project.attributes()) {
        attribute.retired = attribute.id != "sex";
        project.changeAttribute(attribute);
    }
    QCOMPARE(project.counts().labelled, 2);
    project.keepFaces(std::array{f[1]});
    QCOMPARE(project.counts().labelled, 3);
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
    QVERIFY(project.runs().at(0).history.empty());

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
    project.setPredictions(run, {{f[1], Part::Test, {0.25f, 0.5f}}, {f[0], Part::Validation, {0.125f}}});
    project.setPredictions(run, {{f[0], Part::Test, {0.75f, 1.0f}}, {f[0], Part::Test, {0.5f, 0.0f}}});
    const auto all = project.predictions(run, std::nullopt);
    QCOMPARE(all.size(), std::size_t(3));
    const auto test = project.predictions(run, Part::Test);
    QCOMPARE(test.size(), std::size_t(2));
    QCOMPARE(test[0].face, f[0]);
    QVERIFY((test[0].probabilities == std::vector{0.75f, 1.0f}));
    QVERIFY((test[1].probabilities == std::vector{0.5f, 0.0f}));
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

void TestStoreProject::facesOfOnePhotoComeInTheOrderOfTheirNumbers()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const PhotoId photo = project.addPhoto(photoNamed("one.png"));
    std::vector<store::NewFace> faces;
    for (const int number : {30, 10, 20}) {
        store::NewFace face;
        face.face.number = number;
        face.face.photo = number == 20 ? PhotoId{} : photo;
        face.face.labels.assign(5, LabelValue::Unknown);
        face.face.labels[4] = number == 30 ? LabelValue::Yes : LabelValue::No;
        face.pixels.picture = drawnPng(number);
        faces.push_back(face);
    }
    const auto ids = project.addFaces(faces);
    const auto got = project.faces({.rejected = false, .photo = photo});
    QCOMPARE(got.size(), std::size_t(2));
    QCOMPARE(got[0].number, 10);
    QCOMPARE(got[0].labels.at(4), LabelValue::No);
    QCOMPARE(got[1].number, 30);
    QCOMPARE(got[1].labels.at(4), LabelValue::Yes);
    const auto chosen = project.facesById(std::array{ids[1], static_cast<FaceId>(500), ids[0]});
    QCOMPARE(chosen.size(), std::size_t(2));
    QCOMPARE(chosen[0].number, 10);
    QCOMPARE(chosen[1].number, 30);
}

void TestStoreProject::theSchemaHasAStepForEachVersionAndShippedStepsStayAsTheyWere()
{
    // A shipped step is never edited. Its fingerprint is written here when it is shipped; a new version adds a line.
    const std::vector<std::string> shipped{"PIN1"};
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
