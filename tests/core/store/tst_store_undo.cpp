// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "tests/core/store/random_person.h"
#include "tests/core/store/store_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <array>
#include <functional>
#include <optional>
#include <stdexcept>

using namespace faces;
using namespace faces::test;
using store::Project;

class TestStoreUndo : public QObject {
    Q_OBJECT

private slots:
    void whateverIsDoneCanBeTakenBackAndDoneAgain_data();
    void whateverIsDoneCanBeTakenBackAndDoneAgain();
    void undoAndRedoGoOnAfterClosing();
    void aStepSaysWhatItWasAndNamesItsFaces();
    void aStepThatMakesLabelsUnknownSaysSo();
    void aStepTakenBackSaysWhetherOnlyLabelsChanged();
    void aNewStepForgetsWhatWasTakenBack();
    void severalChangesAreOneStep();
    void aChangeThatFailsLeavesNothing();
    void aPartThatFailsInsideAStepIsLeftOutOfIt();
    void runsAreNotUndone();
    void aStepThatNoLongerFitsIsRefusedAndChangesNothing();
};

void TestStoreUndo::whateverIsDoneCanBeTakenBackAndDoneAgain_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 3; ++seed)
        QTest::addRow("person %d", seed) << seed;
}

void TestStoreUndo::whateverIsDoneCanBeTakenBackAndDoneAgain()
{
    QFETCH(int, seed);
    const StoryFolder folder;
    std::optional<Project> project = Project::create(folder / "A.faces");
    RandomPerson person(static_cast<std::uint64_t>(seed));
    std::vector<std::string> states{factsOf(project->folder())};
    for (int i = 0; i < 30; ++i) {
        person.act(*project);
        if (std::string now = factsOf(project->folder()); now != states.back())
            states.push_back(std::move(now));
    }
    QVERIFY(states.size() > 15);
    for (int round = 0; round < 2; ++round) {
        for (std::size_t at = states.size() - 1; at > 0; --at) {
            QVERIFY(project->undo());
            QVERIFY(factsOf(project->folder()) == states[at - 1]);
        }
        QVERIFY(!project->undo());
        project.reset();
        project = Project::open(folder / "A.faces");
        for (std::size_t at = 1; at < states.size(); ++at) {
            QVERIFY(project->redo());
            QVERIFY(factsOf(project->folder()) == states[at]);
        }
        QVERIFY(!project->redo());
    }
    for (const auto &finding : project->check(false))
        QFAIL(finding.what.c_str());
}

void TestStoreUndo::undoAndRedoGoOnAfterClosing()
{
    const StoryFolder folder;
    FaceId face{};
    {
        Project project = Project::create(folder / "A.faces");
        face = addDrawnFaces(project, 1).front();
        project.setLabels(std::array{Project::LabelOrder{face, "sex", LabelValue::Yes}});
        project.setLabels(std::array{Project::LabelOrder{face, "sex", LabelValue::No}});
    }
    {
        Project project = Project::open(folder / "A.faces");
        project.undo();
        QCOMPARE(labelOf(project, face, "sex"), LabelValue::Yes);
    }
    Project project = Project::open(folder / "A.faces");
    project.undo();
    QCOMPARE(labelOf(project, face, "sex"), LabelValue::Unknown);
    project.redo();
    project.redo();
    QCOMPARE(labelOf(project, face, "sex"), LabelValue::No);
}

void TestStoreUndo::aStepSaysWhatItWasAndNamesItsFaces()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto ids = addDrawnFaces(project, 120);
    QCOMPARE(project.nextUndo()->faces.size(), std::size_t(100));
    project.setLabels(std::array{Project::LabelOrder{ids[7], "sex", LabelValue::Yes},
                                 Project::LabelOrder{ids[7], "hat", LabelValue::Yes},
                                 Project::LabelOrder{ids[2], "hat", LabelValue::Yes}});
    QCOMPARE(project.nextUndo()->what, std::string("Labelled 2 faces"));
    const store::Step step = *project.undo();
    QCOMPARE(step.what, std::string("Labelled 2 faces"));
    QVERIFY(step.undone);
    QVERIFY((step.faces == std::vector{ids[2], ids[7]}));
    QCOMPARE(project.nextRedo()->id, step.id);
    QVERIFY(!project.redo()->undone);
}

void TestStoreUndo::aStepThatMakesLabelsUnknownSaysSo()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    std::vector<Project::LabelOrder> known, unknown;
    for (const FaceId face : addDrawnFaces(project, 3)) {
        known.push_back({face, "sex", LabelValue::Yes});
        unknown.push_back({face, "sex", LabelValue::Unknown});
    }
    project.setLabels(known);
    project.setLabels(unknown);
    QCOMPARE(project.nextUndo()->what, std::string("Made the labels of 3 faces unknown"));
    known.front().value = LabelValue::Unknown; // some of them only: these are labels
    project.setLabels(known);
    QCOMPARE(project.nextUndo()->what, std::string("Labelled 3 faces"));
}

void TestStoreUndo::aStepTakenBackSaysWhetherOnlyLabelsChanged()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto faces = addDrawnFaces(project, 120);
    const std::vector<FaceId> two(faces.begin(), faces.begin() + 2);
    std::vector<Project::LabelOrder> many;
    for (const FaceId face : faces)
        many.push_back({face, "hat", LabelValue::Yes});
    const auto only = [&](const std::function<void()> &change) {
        change();
        const bool undone = project.undo()->onlyLabels, redone = project.redo()->onlyLabels;
        return undone && redone;
    };
    QVERIFY(!project.undo()->onlyLabels); // the faces came
    QVERIFY(!project.redo()->onlyLabels);
    QVERIFY(only([&] { project.setLabels(std::array{Project::LabelOrder{two[0], "sex", LabelValue::Yes}}); }));
    QVERIFY(only([&] { project.setLabels(std::array{Project::LabelOrder{two[0], "sex", LabelValue::Unknown}}); }));
    QVERIFY(only([&] { project.rejectFaces(two, "Blurred"); }));
    QVERIFY(!only([&] { project.joinPerson(two); }));
    QVERIFY(!only([&] { project.setMask(two[0], project.pixels(two[1]).picture); }));
    QVERIFY(!only([&] { project.setLabels(many); })); // more faces than a step names
}

void TestStoreUndo::aNewStepForgetsWhatWasTakenBack()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto ids = addDrawnFaces(project, 2);
    project.joinPerson(ids);
    project.undo();
    project.keepFaces(ids); // changes nothing: the redo stays
    QVERIFY(project.nextRedo());
    project.rejectFaces(ids, "empty");
    QVERIFY(!project.nextRedo());
    QVERIFY(!project.redo());
}

void TestStoreUndo::severalChangesAreOneStep()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const std::string before = factsOf(project.folder());
    project.asOneStep("Imported a folder", [&] {
        const auto ids = addDrawnFaces(project, 2);
        project.asOneStep("inner", [&] { project.joinPerson(ids); });
        project.setLabels(std::array{Project::LabelOrder{ids[0], "sex", LabelValue::Yes}}, LabelOrigin::Import);
    });
    QCOMPARE(project.undo()->what, std::string("Imported a folder"));
    QCOMPARE(factsOf(project.folder()), before);
    QVERIFY(!project.nextUndo());
}

void TestStoreUndo::aChangeThatFailsLeavesNothing()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto ids = addDrawnFaces(project, 2);
    const std::string before = factsOf(project.folder());
    QVERIFY_EXCEPTION_THROWN(project.asOneStep("Failing",
                                               [&] {
                                                   project.joinPerson(ids);
                                                   throw std::runtime_error("the file ended early");
                                               }),
                             std::runtime_error);
    QCOMPARE(factsOf(project.folder()), before);
    QCOMPARE(project.nextUndo()->what, std::string("Added 2 faces"));
    project.joinPerson(ids); // and it goes on
    QVERIFY(project.faces().at(0).person != GroupId{});
}

void TestStoreUndo::aPartThatFailsInsideAStepIsLeftOutOfIt()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto ids = addDrawnFaces(project, 1);
    project.asOneStep("Imported what could be", [&] {
        project.rejectFaces(ids, "dark");
        try {
            project.setLabels(std::array{Project::LabelOrder{ids[0], "sex", LabelValue::Yes},
                                         Project::LabelOrder{ids[0], "nose", LabelValue::Yes}});
        } catch (const Error &) {
            return; // the importer lists it and goes on
        }
    });
    QCOMPARE(labelOf(project, ids[0], "sex"), LabelValue::Unknown);
    QCOMPARE(project.counts().rejected, 1);
    project.undo();
    QCOMPARE(project.counts().rejected, 0);
}

void TestStoreUndo::runsAreNotUndone()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    addDrawnFaces(project, 1);
    project.asOneStep("Trained", [&] { project.addRun({}); });
    QCOMPARE(project.nextUndo()->what, std::string("Added 1 face"));
    project.undo();
    QCOMPARE(project.runs().size(), std::size_t(1));
}

void TestStoreUndo::aStepThatNoLongerFitsIsRefusedAndChangesNothing()
{
    const StoryFolder folder;
    Project project = Project::create(folder / "A.faces");
    const auto ids = addDrawnFaces(project, 2);
    project.rejectFaces(ids, "dark");
    tamper(project.folder(), "UPDATE face SET reason = 'edited by hand' WHERE number = 2");
    const std::string before = factsOf(project.folder());
    QVERIFY_EXCEPTION_THROWN(project.undo(), Error);
    QCOMPARE(factsOf(project.folder()), before);
    QVERIFY(project.nextUndo());
}

QTEST_APPLESS_MAIN(TestStoreUndo)
#include "tst_store_undo.moc"
