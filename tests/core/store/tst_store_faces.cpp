// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "tests/core/store/store_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <array>

using namespace faces;
using namespace faces::test;
using store::Project;

class TestStoreFaces : public QObject {
    Q_OBJECT

private slots:
    void whatAPersonLookedAtIsRememberedAndUndone();
    void labelsSurviveClosing();
    void unknownIsNoLabelAtAll();
    void theHistoryKnowsWhoSetWhatAndIncludesUndo();
    void aLabelOfAnUnknownOrRetiredAttributeOrFaceIsRefused();
    void aNumberIsNeverGivenTwiceEvenAfterUndo();
    void cuttingAgainKeepsNumberLabelsAndGroups();
    void aRemovedMaskCanBeHadBack();
    void joiningPersonsMergesTheirGroups();
    void countsTellFacesRejectedAndFullyLabelled();
    void facesOfOnePhotoComeInTheOrderOfTheirNumbers();
};

void TestStoreFaces::labelsSurviveClosing()
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

void TestStoreFaces::unknownIsNoLabelAtAll()
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

void TestStoreFaces::theHistoryKnowsWhoSetWhatAndIncludesUndo()
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

void TestStoreFaces::aLabelOfAnUnknownOrRetiredAttributeOrFaceIsRefused()
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

void TestStoreFaces::aNumberIsNeverGivenTwiceEvenAfterUndo()
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

void TestStoreFaces::cuttingAgainKeepsNumberLabelsAndGroups()
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
    place.angleDegrees = -1.5;
    project.recutFace(ids[0], place, {drawnPng(40), drawnPng(41)});
    const Face face = *project.faceByNumber(1);
    QCOMPARE(face.id, ids[0]);
    QVERIFY(face.box == place.box);
    QCOMPARE(face.angleDegrees, -1.5);
    QCOMPARE(face.row, 2);
    QCOMPARE(face.photo, photo);
    QCOMPARE(face.person, group);
    QCOMPARE(labelOf(project, ids[0], "sex"), LabelValue::Yes);
    QVERIFY(project.pixels(ids[0]).picture == drawnPng(40));
    project.recutFace(ids[0], place, {drawnPng(40), {}});
    QCOMPARE(project.faceByNumber(1)->picture, face.picture); // the same pixels: the same picture, and its mask fits
    QCOMPARE(project.faceByNumber(1)->mask, face.mask);
    project.recutFace(ids[0], place, {drawnPng(40), drawnPng(42)});
    QCOMPARE(project.faceByNumber(1)->picture, face.picture);
    QVERIFY(project.pixels(ids[0]).mask == drawnPng(42));
    project.recutFace(ids[0], place, {drawnPng(43), {}});
    QVERIFY(project.pixels(ids[0]).mask.empty());
    for (int step = 0; step < 3; ++step) // the one that changed nothing is none
        project.undo();
    QVERIFY(project.pixels(ids[0]).picture == drawnPng(0));
    QVERIFY(project.pixels(ids[0]).mask.empty());
}

void TestStoreFaces::aRemovedMaskCanBeHadBack()
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

void TestStoreFaces::joiningPersonsMergesTheirGroups()
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

void TestStoreFaces::countsTellFacesRejectedAndFullyLabelled()
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

void TestStoreFaces::facesOfOnePhotoComeInTheOrderOfTheirNumbers()
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

void TestStoreFaces::whatAPersonLookedAtIsRememberedAndUndone()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto ids = addDrawnFaces(project, 4);
    project.tellApart(ids[2], ids[1]);
    project.tellApart(ids[1], ids[2]); // known: no second step
    project.findGood(std::array{ids[3], ids[0]});
    const std::vector<std::pair<FaceId, FaceId>> apart{{ids[1], ids[2]}};
    QVERIFY(Project::open(folder / "A.faces").toldApart() == apart);
    QVERIFY((project.foundGood() == std::vector{ids[0], ids[3]}));
    project.undo();
    QVERIFY(project.foundGood().empty());
    QVERIFY(project.toldApart() == apart);
    project.undo();
    QVERIFY(project.toldApart().empty());
    QCOMPARE(kindOf([&] { project.tellApart(ids[0], FaceId(99)); }), ErrorKind::Usage);
}

QTEST_APPLESS_MAIN(TestStoreFaces)
#include "tst_store_faces.moc"
